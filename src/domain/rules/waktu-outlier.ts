import { formatMenit } from '../waktu/format-waktu';
import { tanya } from './fix';
import { pesan } from './pesan';
import type { KegiatanRule } from './rule';

const FAR = 10;
const LONGEST_DAYS = 60;

/** Ten times the SOP's middle, under a minute, over sixty working days: often a slip of the unit. */
export const waktuOutlier: KegiatanRule = {
  id: 'waktu-outlier',
  severity: 'peringatan',
  basis: 'kebiasaan',
  title: pesan.judul['waktu-outlier'],
  scope: 'kegiatan',
  check({ at: { waktu: at }, waktu, index }, { menit: { median }, hari }, { menit }) {
    if (menit === undefined || (menit >= 1 && menit < FAR * median && menit <= LONGEST_DAYS * hari.menit)) return undefined;
    if (!at || !waktu.menit) return undefined;
    const [least, most] = waktu.menit;
    const message =
      most > LONGEST_DAYS * hari.menit
        ? pesan.waktuPanjang
        : least > 0 && least < 1
          ? pesan.waktuSingkat
          : median > 0 && most >= FAR * median
            ? pesan.waktuJauh(formatMenit(most, hari), formatMenit(median, hari))
            : undefined;
    if (!message) return undefined;
    return { at, kegiatan: index, message, fix: tanya(pesan.tanyaWaktu, at, waktu.teks, undefined, pesan.isiWaktu) };
  },
};
