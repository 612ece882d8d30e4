import { readRupiah } from '../kantor/angka';
import { inWords } from './capaian';
import type { Computed } from './computed';
import { UNREAD_AT } from './messages';
import type { Isian } from './pengaturan';

/** An amount as typed, and where it stands ("Bidang Perumahan!I18"). */
interface Amount {
  readonly isi: Isian;
  readonly di: string;
}

/** Amounts added up, null where there is nothing to add; an amount that cannot be read stops the sum and says where it stands. */
export function sumRupiah(amounts: readonly Amount[]): number | null | { readonly tidakTerbaca: readonly string[] } {
  const read = amounts.map(({ isi, di }) => ({ di, figure: readRupiah(isi) }));
  const unread = read.filter(({ figure }) => !['angka', 'kosong', 'tidak-berlaku'].includes(figure.jenis));
  if (unread.length > 0) return { tidakTerbaca: unread.map(({ di }) => di) };
  const angka = read.flatMap(({ figure }) => (figure.jenis === 'angka' ? [figure.nilai] : []));
  return angka.length === 0 ? null : Number(angka.reduce((sum, one) => sum + one, 0).toPrecision(15));
}

/** No result, because these entries cannot be read. */
export const stoppedAt = (places: readonly string[]): Computed => ({ ...inWords('tidak-terbaca'), kata: UNREAD_AT(places) });
