import { tanya } from './fix';
import { pesan } from './pesan';
import type { KegiatanRule } from './rule';
import { SIFAT } from './sifat';
import { angkaTanpaSatuan } from './waktu-unit';

/** Words, recurrences and unreadable texts are no standard time. */
export const waktuUnclear: KegiatanRule = {
  id: 'waktu-unclear',
  severity: 'peringatan',
  basis: 'temuan',
  title: pesan.judul['waktu-unclear'],
  scope: 'kegiatan',
  bila: SIFAT.waktu,
  check({ at: { waktu: at }, waktu, index }) {
    if (!at || waktu.menit || waktu.jenis === 'kosong' || angkaTanpaSatuan(waktu)) return undefined;
    const message =
      waktu.jenis === 'kata'
        ? pesan.waktuKata(waktu.teks)
        : waktu.jenis === 'berulang'
          ? pesan.waktuBerulang(waktu.teks)
          : pesan.waktuTidakTerbaca(waktu.teks);
    return { at, kegiatan: index, message, fix: tanya(pesan.tanyaWaktu, at, '', undefined, pesan.isiWaktu) };
  },
};
