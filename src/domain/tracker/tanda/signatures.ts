import type { EventOf, TrackerEvent } from '../event';
import { atOnce, STEP, type Steps } from '../../steps';
import { sameName } from '../../kantor/orang';
import type { Digest } from '../log/digest';
import { TANDA_MEMBER } from '../log/log-row';
import { fingerprintOf, signedText } from './tanda';

/** Why a signature counts for nothing. */
export type SignatureFault =
  /** It does not fit the row: the row, its place or the signature is another. */
  | 'tidak-cocok'
  /** It names a key that was never logged. */
  | 'kunci-tidak-tercatat'
  /** The public key in the row is not the one its fingerprint names. */
  | 'kunci-tidak-sesuai'
  /** What stands in its place is no signature. */
  | 'bentuk';

export interface SignatureProblem {
  readonly peristiwa: TrackerEvent;
  readonly sebab: SignatureFault;
}

/** A computer that signed, as the log knows it. */
export interface KeySeen {
  readonly kunci: string;
  readonly publik: string;
  /** The event with which its key was logged. */
  readonly pertama: TrackerEvent;
}

/** The keys logged, by fingerprint, each with its first event. What only claims to be a key is none. */
export const keysIn = (events: Iterable<TrackerEvent>, digest: Digest): Map<string, KeySeen> =>
  atOnce(keysInSteps(events, digest));

/** The same in pieces. */
export function* keysInSteps(events: Iterable<TrackerEvent>, digest: Digest): Steps<Map<string, KeySeen>> {
  const found = new Map<string, KeySeen>();
  let count = 0;
  for (const pertama of events) {
    if ((count += 1) % STEP === 0) yield;
    const { kunci = '', publik } = pertama.tanda ?? {};
    if (publik === undefined || found.has(kunci) || fingerprintOf(publik, digest) !== kunci) continue;
    found.set(kunci, { kunci, publik, pertama });
  }
  return found;
}

/** What can be said of an event's signature without arithmetic, or what has to be computed. */
export type ToVerify =
  | { readonly kind: 'tanpa' }
  | { readonly kind: 'salah'; readonly sebab: SignatureFault }
  | { readonly kind: 'hitung'; readonly key: KeySeen; readonly text: string; readonly nilai: string };

export function toVerify(event: TrackerEvent, keys: ReadonlyMap<string, KeySeen>): ToVerify {
  const { tanda } = event;
  if (!tanda) return TANDA_MEMBER in event.data ? { kind: 'salah', sebab: 'bentuk' } : { kind: 'tanpa' };
  const key = keys.get(tanda.kunci);
  if (tanda.publik !== undefined && tanda.publik !== key?.publik) return { kind: 'salah', sebab: 'kunci-tidak-sesuai' };
  if (!key) return { kind: 'salah', sebab: 'kunci-tidak-tercatat' };
  if (!/^[\w-]{86}$/.test(tanda.nilai)) return { kind: 'salah', sebab: 'bentuk' };
  return { kind: 'hitung', key, text: signedText(event, event.sebelum, tanda), nilai: tanda.nilai };
}

/** What the head of the office last said of a key, in a row whose signature, where it has one, is right. */
export interface KeyTrust {
  readonly peristiwa: EventOf<'kunci-dikonfirmasi' | 'kunci-dicabut'>;
  /** With which key it was said; absent where it was said without a signature. */
  readonly dengan?: string;
}

/** A computer in a verified log. */
export interface Computer extends KeySeen {
  readonly jumlah: number;
  /** Everybody it signed for, in the order they appear. */
  readonly nama: readonly string[];
  /** Set where one of them had signed with another computer before: a lost key looks the same as a stranger's. */
  readonly sesudah?: { readonly nama: string; readonly kunci: string };
  /** Absent while the head has said nothing of it. */
  readonly kepercayaan?: KeyTrust;
}

/** Whether the head has confirmed a computer for everybody it signed for. */
export const isTrusted = ({ nama, kepercayaan }: Computer): boolean => {
  const said = kepercayaan?.peristiwa;
  return said?.jenis === 'kunci-dikonfirmasi' && nama.every((one) => said.data.nama.some((known) => sameName(known, one)));
};

/** What the signatures of a log say, apart from its chain. */
export interface SignatureReport {
  /** Events whose signature is right. */
  readonly cocok: number;
  readonly tanpa: number;
  readonly salah: readonly SignatureProblem[];
  /** Computers with at least one right signature, in the order their keys were logged. */
  readonly komputer: readonly Computer[];
  /** Events without a signature under a name that had signed before. */
  readonly berhenti: readonly TrackerEvent[];
  /** Events signed with a key that the head had said is known no longer. */
  readonly dicabut: readonly TrackerEvent[];
}

/** Adds up what was found event by event, in the order of the log. */
export class SignatureTally {
  private cocok = 0;
  private tanpa = 0;
  private readonly salah: SignatureProblem[] = [];
  private readonly berhenti: TrackerEvent[] = [];
  private readonly dicabut: TrackerEvent[] = [];
  private readonly computers = new Map<
    string,
    { key: KeySeen; jumlah: number; nama: Set<string>; sesudah?: Computer['sesudah'] }
  >();
  private readonly keyOf = new Map<string, string>();
  private readonly trust = new Map<string, KeyTrust>();

  add(
    event: TrackerEvent,
    found: Exclude<ToVerify, { kind: 'hitung' }> | { readonly kind: 'cocok'; readonly key: KeySeen },
  ): void {
    const nama = event.oleh.nama.trim().toLowerCase();
    const key = found.kind === 'cocok' ? found.key.kunci : undefined;
    if (key !== undefined && this.trust.get(key)?.peristiwa.jenis === 'kunci-dicabut') this.dicabut.push(event);
    else if (found.kind !== 'salah' && (event.jenis === 'kunci-dikonfirmasi' || event.jenis === 'kunci-dicabut')) {
      const before = this.trust.get(event.data.kunci);
      // What a signature took away, no word without one gives back.
      const lifts = before?.peristiwa.jenis === 'kunci-dicabut' && before.dengan !== undefined && key === undefined;
      if (!lifts) this.trust.set(event.data.kunci, { peristiwa: event, ...(key !== undefined && { dengan: key }) });
    }
    if (found.kind === 'salah') this.salah.push({ peristiwa: event, sebab: found.sebab });
    else if (found.kind === 'tanpa') {
      this.tanpa += 1;
      if (this.keyOf.has(nama)) this.berhenti.push(event);
    } else {
      this.cocok += 1;
      this.count(event, nama, found.key);
    }
  }

  private count(event: TrackerEvent, nama: string, key: KeySeen): void {
    const before = this.keyOf.get(nama);
    const own = this.computers.get(key.kunci) ?? { key, jumlah: 0, nama: new Set<string>() };
    if (!this.computers.has(key.kunci)) this.computers.set(key.kunci, own);
    if (before !== undefined && before !== key.kunci && !own.nama.has(event.oleh.nama)) {
      own.sesudah ??= { nama: event.oleh.nama, kunci: before };
    }
    own.jumlah += 1;
    own.nama.add(event.oleh.nama);
    this.keyOf.set(nama, key.kunci);
  }

  private trustIn(kunci: string): Pick<Computer, 'kepercayaan'> {
    const kepercayaan = this.trust.get(kunci);
    return kepercayaan ? { kepercayaan } : {};
  }

  get report(): SignatureReport {
    const komputer = [...this.computers.values()].map(({ key, jumlah, nama, sesudah }) => ({
      ...key,
      jumlah,
      nama: [...nama],
      ...(sesudah ? { sesudah } : {}),
      ...this.trustIn(key.kunci),
    }));
    return { cocok: this.cocok, tanpa: this.tanpa, salah: this.salah, komputer, berhenti: this.berhenti, dicabut: this.dicabut };
  }
}
