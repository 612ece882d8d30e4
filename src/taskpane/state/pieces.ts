/** A part of the pane that could not be fetched, however often it was asked for. */
export class PieceMissing extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'PieceMissing';
  }
}

/** How long to wait before a piece is asked for again, in milliseconds; after the last it counts as missing. */
const WAITS = [400, 1200, 3000] as const;

/** Something fetched when it is first wanted. */
export interface Piece<Value> {
  /** The same promise until it is known to be missing and somebody wants to try again. */
  fetch(): Promise<Value>;
}

interface Known {
  fetch(): Promise<unknown>;
  /** Forgets a failure, so that the next one who wants it asks again. */
  again(): void;
}

const known = new Set<Known>();

/** A piece, asked for again by itself where the network hiccups. */
export function pieceOf<Value>(load: () => Promise<Value>): Piece<Value> {
  let asked: Promise<Value> | undefined;
  let failed = false;
  const piece = {
    fetch: (): Promise<Value> => {
      if (!asked) {
        asked = insist(load);
        // Whoever waits for it is told; nobody waits for what is only fetched ahead.
        asked.catch(() => {
          failed = true;
        });
      }
      return asked;
    },
    again: () => {
      if (!failed) return;
      failed = false;
      asked = undefined;
    },
  };
  known.add(piece);
  return piece;
}

async function insist<Value>(load: () => Promise<Value>): Promise<Value> {
  for (const wait of WAITS) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => {
        setTimeout(resolve, wait);
      });
    }
  }
  try {
    return await load();
  } catch (error) {
    throw new PieceMissing(error);
  }
}

/** The next who wants a missing piece asks for it again. */
export function tryPiecesAgain(): void {
  for (const one of known) one.again();
}

/**
 * Fetches every piece while nothing else happens, one after the other, so that the pane goes on without a network and after its server
 * got a newer one. Ends at the first that is missing; true when all are here.
 */
export async function fetchAhead(whenIdle: () => Promise<void>): Promise<boolean> {
  const done = new Set<Known>();
  for (;;) {
    // Pieces bring further ones along.
    const next = [...known].find((one) => !done.has(one));
    if (!next) return true;
    await whenIdle();
    try {
      await next.fetch();
    } catch {
      return false;
    }
    done.add(next);
  }
}
