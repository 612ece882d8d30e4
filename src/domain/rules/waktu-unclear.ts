import { text, type Text } from '../text';
import type { Examples } from './example';
import { tanya } from './fix';
import { pesan } from './pesan';
import type { KegiatanRule } from './rule';
import { angkaTanpaSatuan } from './waktu-unit';

const words = {
  waktuKata: (teks: string): Text =>
    text(`"${teks}" bukan durasi; isi waktu atau tanggalnya.`, `"${teks}" is no duration; give a time or a date.`),
  waktuBerulang: (teks: string): Text =>
    text(`"${teks}" menyebut kapan, bukan berapa lama.`, `"${teks}" says when, not how long.`),
  waktuTidakTerbaca: (teks: string): Text => text(`Waktu "${teks}" tidak terbaca.`, `The time "${teks}" cannot be read.`),
};

/** Words, recurrences and unreadable texts are no standard time. */
export const waktuUnclear: KegiatanRule = {
  id: 'waktu-unclear',
  severity: 'peringatan',
  basis: 'temuan',
  title: text('Waktu bukan durasi', 'Time is no duration'),
  scope: 'kegiatan',
  check({ at: { waktu: at }, waktu, index }) {
    if (!at || waktu.menit || waktu.jenis === 'kosong' || angkaTanpaSatuan(waktu)) return undefined;
    const message =
      waktu.jenis === 'kata'
        ? words.waktuKata(waktu.teks)
        : waktu.jenis === 'berulang'
          ? words.waktuBerulang(waktu.teks)
          : words.waktuTidakTerbaca(waktu.teks);
    return { at, kegiatan: index, message, fix: tanya(pesan.tanyaWaktu, at, '', undefined, pesan.isiWaktu) };
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    {
      shows: 'words, a recurrence, and what nobody can read',
      sheet: { '60 menit': 'Sesuai kebutuhan', '30 menit': 'Tahunan', '15 menit': 'entah' },
      at: ['G14', 'G15', 'G16'],
    },
  ],
  valid: [{ shows: 'a duration in words', sheet: { '60 menit': 'satu jam' } }],
};
