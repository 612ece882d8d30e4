import { sameJabatan } from '../../kantor/jabatan';
import { sameName } from '../../kantor/orang';
import { text, type Text } from '../../text';
import type { NewEvent, Sebagai } from '../event';
import { SIFAT_PENUGASAN } from '../messages';
import { MANY_JABATAN } from './messages';

/** A person who acted for more than one jabatan, in the order in which they first did. */
export interface ManyJabatan {
  readonly nama: string;
  readonly sebagai: readonly Sebagai[];
  /** Whether they called two jabatan their own: of an acting one the log holds who recorded it, of these it holds nothing. */
  readonly menyatakan: boolean;
}

/** Everybody who acted for several jabatan; spellings of one name or of one jabatan count once. */
export function actingForMany(events: Iterable<NewEvent>): readonly ManyJabatan[] {
  const people: { nama: string; sebagai: Sebagai[] }[] = [];
  const seen = new Set<string>();
  for (const { oleh, sebagai } of events) {
    const key = JSON.stringify([oleh.nama, sebagai.jabatan, sebagai.sifat]);
    if (seen.has(key)) continue;
    seen.add(key);
    const person = people.find(({ nama }) => sameName(nama, oleh.nama));
    if (!person) people.push({ nama: oleh.nama, sebagai: [sebagai] });
    else if (!person.sebagai.some((one) => sameJabatan(one.jabatan, sebagai.jabatan))) person.sebagai.push(sebagai);
  }
  return people
    .filter(({ sebagai }) => sebagai.length > 1)
    .map((one) => ({ ...one, menyatakan: one.sebagai.filter(({ sifat }) => sifat === undefined).length > 1 }));
}

/** As which jabatan somebody acted who now calls themselves something else; undefined where that is nothing new. */
export function otherJabatan(events: Iterable<NewEvent>, nama: string, jabatan: string): string | undefined {
  let last: string | undefined;
  for (const { oleh } of events) if (sameName(oleh.nama, nama)) last = oleh.jabatan;
  return last === undefined || jabatan.trim() === '' || sameJabatan(last, jabatan) ? undefined : last;
}

/** "Citra bertindak untuk 2 jabatan: Kasubbag Program, Plt. Sekretaris." */
export function manyJabatanText({ nama, sebagai, menyatakan }: ManyJabatan): Text {
  const listed = (language: 'id' | 'en'): string =>
    sebagai
      .map(({ jabatan, sifat }) => (sifat === undefined ? jabatan : `${SIFAT_PENUGASAN[sifat][language]} ${jabatan}`))
      .join(', ');
  return MANY_JABATAN.orang(nama, sebagai.length, text(listed('id'), listed('en')), menyatakan);
}
