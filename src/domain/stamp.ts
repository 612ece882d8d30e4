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
