/** Who says they act. The log writes "menyatakan diri sebagai": no account is claimed. */
export interface Saya {
  readonly nama: string;
  readonly jabatan: string;
  readonly nip?: string;
}

/** Everything a decision may not fetch for itself: the moment, the person, fresh ids. */
export interface Stamp {
  /** ISO 8601 with offset, e.g. "2026-11-21T14:08:00+07:00". */
  readonly at: string;
  readonly saya: Saya;
  /** Unique each time it is called. */
  newId(): string;
}

/** A moment in ISO 8601 with the offset of a zone, minutes ahead of UTC: the log keeps the zone it was written in. */
export function isoAt(moment: Date, minutesAhead: number): string {
  const local = new Date(moment.getTime() + minutesAhead * 60_000).toISOString().slice(0, 19);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const ahead = Math.abs(minutesAhead);
  return `${local}${minutesAhead < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`;
}
