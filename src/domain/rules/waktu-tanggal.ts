import { dayAndMonth } from '../kantor/write-tanggal';
import { text, type Text } from '../text';
import type { Examples } from './example';
import { askText } from './fixes';
import type { KegiatanRule } from './rule';

const words = {
  tanggal: (shown: string, range: string): Text =>
    text(
      `Excel membacanya sebagai tanggal ${shown}; maksudnya ${range} …? Pilih satuannya.`,
      `Excel took it for the date ${shown}; is ${range} … meant? Choose the unit.`,
    ),
  pilih: (range: string): Text => text(`Tulis ${range} …`, `Write ${range} …`),
  tanya: text('Satuan apa yang dimaksud?', 'Which unit is meant?'),
};

const UNITS = ['hari kerja', 'jam', 'menit', 'minggu', 'bulan'];

/** A range such as "1-2" that became a date while it was typed. */
export const waktuTanggal: KegiatanRule = {
  id: 'waktu-tanggal',
  severity: 'peringatan',
  basis: 'temuan',
  title: text('Waktu berubah jadi tanggal', 'Time became a date'),
  scope: 'kegiatan',
  check({ at: { waktu: at }, waktu: { tanggal } }) {
    if (!at || !tanggal) return undefined;
    const { hari, bulan } = tanggal;
    const range = `${String(Math.min(hari, bulan))}-${String(Math.max(hari, bulan))}`;
    const two = (part: number): string => String(part).padStart(2, '0');
    const choices = UNITS.map((unit) => `${range} ${unit}`);
    return {
      at,
      message: words.tanggal(dayAndMonth(`2000-${two(bulan)}-${two(hari)}`).id, range),
      fix: askText(words.tanya, at, choices[0], choices, words.pilih(range)),
    };
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    { shows: 'a date as Excel shows it', sheet: { '60 menit': '1-Feb' }, at: ['G15'] },
    { shows: 'the serial number of a date', sheet: { '60 menit': '46054' }, at: ['G15'] },
  ],
  valid: [{ shows: 'the range itself', sheet: { '60 menit': '1-2 jam' } }],
};
