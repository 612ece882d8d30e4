import { text, type Text } from '../text';
import type { Examples } from './example';
import { askWaktu } from './fixes';
import type { KegiatanRule } from './rule';
import { numberWithoutUnit } from './waktu-unit';

const words = {
  waktuKata: (written: string): Text =>
    text(`"${written}" bukan durasi; isi waktu atau tanggalnya.`, `"${written}" is no duration; give a time or a date.`),
  waktuBerulang: (written: string): Text =>
    text(`"${written}" menyebut kapan, bukan berapa lama.`, `"${written}" says when, not how long.`),
  waktuTidakTerbaca: (written: string): Text =>
    text(`Waktu "${written}" tidak terbaca.`, `The time "${written}" cannot be read.`),
};

/** Words, recurrences and unreadable texts are no standard time. */
export const waktuUnclear: KegiatanRule = {
  id: 'waktu-unclear',
  severity: 'peringatan',
  basis: 'temuan',
  title: text('Waktu bukan durasi', 'Time is no duration'),
  scope: 'kegiatan',
  check({ at: { waktu: at }, waktu }) {
    if (!at || waktu.menit || waktu.tanggal || waktu.jenis === 'kosong' || numberWithoutUnit(waktu)) return undefined;
    const message =
      waktu.jenis === 'kata'
        ? words.waktuKata(waktu.teks)
        : waktu.jenis === 'berulang'
          ? words.waktuBerulang(waktu.teks)
          : words.waktuTidakTerbaca(waktu.teks);
    return { at, message, fix: askWaktu(at) };
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
