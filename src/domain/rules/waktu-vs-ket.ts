import { parseWaktu } from '../waktu/parse-waktu';
import { text, type Text } from '../text';
import type { Examples } from './example';
import { askWaktu } from './fixes';
import type { KegiatanRule } from './rule';

const words = {
  waktuKet: (waktu: string, ket: string): Text =>
    text(
      `Waktu "${waktu}", tetapi keterangan menyebut "${ket}": mana waktu baku, mana batas waktu?`,
      `The time is "${waktu}" but the remark says "${ket}": which is the standard, which the due date?`,
    ),
};

const TIME_IN_TEXT =
  /(?:\d+(?:[.,]\d+)?\s*(?:-|–|s\.?d\.?)\s*)?\d+(?:[.,]\d+)?\s*(?:\(\p{L}+\)\s*)?(?:detik|menit|jam|hari|minggu|bulan)(?:\s+(?:kerja|kalender|efektif))?/iu;

/** A due date in the remark and a standard time in its column are two things; when they differ, a person says which is which. */
export const waktuVsKet: KegiatanRule = {
  id: 'waktu-vs-ket',
  severity: 'peringatan',
  basis: 'temuan',
  title: text('Waktu berbeda dengan keterangan', 'Time differs from the remark'),
  scope: 'kegiatan',
  check(kegiatan, { hari }) {
    const at = kegiatan.at.keterangan;
    const { waktu } = kegiatan;
    const found = at && waktu.menit && kegiatan.keterangan !== '' ? TIME_IN_TEXT.exec(kegiatan.keterangan)?.[0] : undefined;
    if (!at || !waktu.menit || found === undefined) return undefined;
    const said = parseWaktu(found, undefined, hari).menit;
    if (!said || (said[1] >= waktu.menit[0] && said[0] <= waktu.menit[1])) return undefined;
    const target = kegiatan.at.waktu;
    return {
      at,
      message: words.waktuKet(waktu.teks, found),
      ...(target ? { fix: askWaktu(target, waktu.teks, [waktu.teks, found]) } : {}),
    };
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    {
      shows: 'another time in the remark',
      sheet: { '60 menit | Konsep LKj | ~': '60 menit | Konsep LKj | paling lama 5 hari kerja' },
      at: ['I15'],
    },
  ],
  valid: [
    { shows: 'the same time in the remark', sheet: { '60 menit | Konsep LKj | ~': '60 menit | Konsep LKj | maksimal 1 jam' } },
  ],
};
