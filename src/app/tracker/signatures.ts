import type { NewEvent, Tanda, TrackerEvent } from '../../domain/tracker/event';
import { sealOne } from '../../domain/tracker/log/chain';
import { digestOf, type Digest } from '../../domain/tracker/log/digest';
import { SignatureTally, keysIn, keysInSteps, toVerify, type SignatureReport } from '../../domain/tracker/tanda/signatures';
import { fingerprintOf, signedText } from '../../domain/tracker/tanda/tanda';
import type { VerifySignature } from '../computer-key';
import type { TrackerSession } from './session';
import { stepByStep } from './verified';

type Signing = Pick<TrackerSession, 'digest' | 'signatures' | 'seen' | 'unsigned' | 'logged'>;

/**
 * Chains events below the heads their writer saw, each signed by this computer as far as it can. The first that the log does not know
 * its key from carries the public key. Where it cannot sign, the events are chained all the same and `session.unsigned` says why.
 */
export async function sealSigned(
  session: Signing,
  events: readonly NewEvent[],
  heads: readonly string[],
): Promise<readonly TrackerEvent[]> {
  const key = await session.signatures?.key();
  const kunci = key === undefined || typeof key === 'string' ? undefined : fingerprintOf(key.publik, session.digest);
  if (typeof key === 'string') session.unsigned = key;
  else delete session.unsigned;
  let logged = kunci !== undefined && isLogged(session, kunci);
  let before: readonly string[] = [...heads].sort();
  const sealed: TrackerEvent[] = [];
  for (const event of events) {
    let tanda: Tanda | undefined;
    if (key !== undefined && typeof key !== 'string' && kunci !== undefined && session.unsigned === undefined) {
      const known = { kunci, ...(logged ? {} : { publik: key.publik }) };
      try {
        tanda = { ...known, nilai: await key.sign(signedText(event, before, known)) };
        logged = true;
      } catch {
        // The act counts more than its signature: it goes without, and the pane says so.
        session.unsigned = 'gagal';
      }
    }
    const one = sealOne(event, before, session.digest, tanda);
    before = [one.hash];
    sealed.push(one);
  }
  return sealed;
}

/** Whether the log as last seen holds a computer's public key; once found, only the events added since are looked through. */
function isLogged(session: Signing, kunci: string): boolean {
  const events = session.seen?.reading.events;
  if (!events) return false;
  if (session.logged && events.since(session.logged)) return true;
  if (!keysIn(events, session.digest).has(kunci)) return false;
  session.logged = events;
  return true;
}

/** Signatures computed at once before others get their turn: they end one by one, and their ends add up to the next turn. */
const AT_ONCE = 16;

/** Verifies every signature of a log in the order of its events, in pieces; `pause` is called between two. Changes nothing. */
export async function verifySignatures(
  events: readonly TrackerEvent[],
  verify: VerifySignature,
  { digest = digestOf, pause }: { readonly digest?: Digest; readonly pause?: (() => Promise<void> | undefined) | undefined } = {},
): Promise<SignatureReport> {
  const keys = await stepByStep(keysInSteps(events, digest), pause);
  const tally = new SignatureTally();
  for (let from = 0; from < events.length; from += AT_ONCE) {
    const part = events.slice(from, from + AT_ONCE);
    const found = await Promise.all(
      part.map(async (event) => {
        const wanted = toVerify(event, keys);
        if (wanted.kind !== 'hitung') return wanted;
        const { key, text, nilai } = wanted;
        return (await verify(key.publik, text, nilai)) ? ({ kind: 'cocok', key } as const) : WRONG;
      }),
    );
    part.forEach((event, index) => {
      tally.add(event, found[index] ?? WRONG);
    });
    await pause?.();
  }
  return tally.report;
}

const WRONG = { kind: 'salah', sebab: 'tidak-cocok' } as const;
