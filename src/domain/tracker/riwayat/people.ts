import type { NewEvent } from '../event';
import { sameName } from '../../kantor/orang';
import { isWellFormed } from '../event-shapes';

/** Somebody the log knows by name, with the jabatan they declared last. */
export interface KnownPerson {
  readonly nama: string;
  readonly jabatan: string;
}

/** Everybody who acted or was named in an act, by name; spellings of one name count once. */
export function peopleIn(events: readonly NewEvent[]): KnownPerson[] {
  const exact = new Map<string, KnownPerson>();
  for (const event of events) {
    exact.set(event.oleh.nama, { nama: event.oleh.nama, jabatan: event.oleh.jabatan });
    if (!isWellFormed(event)) continue;
    const named =
      event.jenis === 'kegiatan-diserahkan' ? event.data.kepada : event.jenis === 'penugasan-plt' ? event.data : undefined;
    if (named && !exact.has(named.nama)) {
      exact.set(named.nama, { nama: named.nama, jabatan: named.jabatan ?? '' });
    }
  }
  const known: KnownPerson[] = [];
  for (const one of exact.values()) if (!known.some(({ nama }) => sameName(nama, one.nama))) known.push(one);
  return known.sort((a, b) => a.nama.localeCompare(b.nama, 'id'));
}
