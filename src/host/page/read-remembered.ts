import type { PreparedBook } from '../book/prepare';
import type { Busy } from './desk-state';
import { HOST_MESSAGES } from './messages';
import type { Kept } from './remember';
import type { Workbench } from './workbench';

/** Bytes from which reading takes long enough to be told. */
const LARGE = 300_000;

/** What becomes of reading it. */
export interface ReadingRemembered {
  /** Hears, of a large workbook, how far it is and how it is stopped. */
  tell(busy: Busy | undefined): void;
  /** Keeps a workbook whose reading was stopped where it is found again; false where there is no room: then it is read to its end. */
  putAside(kept: Kept): Promise<boolean>;
  /** Keeps a workbook that cannot be read where the next one does not overwrite it. */
  unreadable(): Promise<void>;
}

/** The remembered workbook, ready to be shown; undefined where it cannot be read, or where the person did not want to wait for it. */
export async function readRemembered(
  bench: Workbench,
  kept: Kept,
  reading: ReadingRemembered,
): Promise<PreparedBook | undefined> {
  const stopping = new AbortController();
  try {
    return await read(bench, kept, reading, stopping);
  } catch (error) {
    if (!stopping.signal.aborted) return await leave(error, reading);
    if (await reading.putAside(kept)) return undefined;
    return await read(bench, kept, reading).catch((fault: unknown) => leave(fault, reading));
  } finally {
    reading.tell(undefined);
  }
}

/** The page begins without it. */
async function leave(error: unknown, { unreadable }: ReadingRemembered): Promise<undefined> {
  reportError(error);
  await unreadable();
  return undefined;
}

async function read(
  bench: Workbench,
  { bytes, name }: Kept,
  { tell, unreadable }: ReadingRemembered,
  stopping?: AbortController,
): Promise<PreparedBook | undefined> {
  const stopped = stopping ? { signal: stopping.signal } : {};
  const told = (busy: Busy): void => {
    if (bytes.length > LARGE) tell({ ...busy, ...(stopping && { stop: () => stopping.abort() }) });
  };
  const loading = (part: number): void => told({ text: HOST_MESSAGES.memindahkan(name), part });
  const showing = (part: number): void => told({ text: HOST_MESSAGES.menampilkan(name), part });
  told({ text: HOST_MESSAGES.membaca(name) });
  const found = await bench.readFile(bytes, name, { progress: loading, ...stopped });
  if (found.ok) return await bench.prepare(found.value.book, { progress: showing, ...stopped });
  await unreadable();
  return undefined;
}
