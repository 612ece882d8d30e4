import { formatAngka, formatIsian } from '../../kantor/angka';
import type { Hasil } from '../../kinerja/hitung';
import type { Isian, Ketentuan } from '../../kinerja/pengaturan';
import type { FormatName } from '../../sheet/style';
import type { Sel } from './blok';
import { KATA } from './pesan';

/** A cell's value as a reader sees it: in a Word table, and for measuring a row's height. */
export function tampil({ isi, format }: Pick<Sel, 'isi' | 'format'>): string {
  if (typeof isi !== 'number') return isi === '' ? '' : formatIsian(isi);
  switch (format) {
    case 'persen':
      return `${formatAngka(isi * 100, 0)}%`;
    case 'persen-1':
      return `${formatAngka(isi * 100, 1)}%`;
    case 'persen-2':
      return `${formatAngka(isi * 100, 2)}%`;
    case 'desimal':
      return formatAngka(isi, 2);
    default:
      return formatAngka(isi);
  }
}

/** Percent with as many decimals as the office rounds to. */
export const formatPersen = ({ pembulatan }: Ketentuan): FormatName =>
  pembulatan.desimal === 0 ? 'persen' : pembulatan.desimal === 1 ? 'persen-1' : 'persen-2';

/** Decimals where any of the figures has some. */
export const formatDari = (isian: readonly Isian[]): FormatName =>
  isian.some((nilai) => typeof nilai === 'number' && !Number.isInteger(nilai)) ? 'desimal' : 'bulat';

/** A cell of one figure as it was reported. */
export const selAngka = (isi: Isian, format: FormatName): Sel =>
  typeof isi === 'number' ? { isi, format } : { isi: isi === '' ? KATA.kosong : isi, rata: 'tengah' };

/** A computed percentage: a fraction of 1, or the reason why there is none. */
export const selPersen = (hasil: Hasil, ketentuan: Ketentuan): Sel =>
  hasil.nilai === null
    ? { isi: hasil.kata?.id ?? KATA.kosong, rata: 'tengah' }
    : { isi: hasil.nilai / 100, format: formatPersen(ketentuan) };

export const selRupiah = (nilai: number | null): Sel => selAngka(nilai ?? '', 'bulat');

export const selTeks = (isi: string, lain: Omit<Sel, 'isi'> = {}): Sel => ({ isi: isi === '' ? KATA.kosong : isi, ...lain });
