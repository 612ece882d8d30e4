import type { Waktu } from '../waktu/waktu';
import { text, type Text } from '../text';
import type { Examples } from './example';
import { replaceText, askText } from './fixes';
import { RULE_MESSAGES } from './shared-messages';
import type { KegiatanRule } from './rule';

const words = {
  pilihSatuan: text('Pilih satuan…', 'Choose the unit…'),
  tanyaSatuan: text('Satuan apa yang dimaksud?', 'Which unit is meant?'),
  waktuTanpaSatuan: (written: string): Text => text(`Waktu "${written}" tidak bersatuan.`, `The time "${written}" has no unit.`),
  waktuEjaan: (written: string, right: string): Text =>
    text(`"${written}" dibaca "${right}".`, `"${written}" is read as "${right}".`),
};

const UNITS = ['menit', 'jam', 'hari kerja'];

/** A number or a range of numbers that lacks its unit. */
export const numberWithoutUnit = (waktu: Waktu): boolean =>
  waktu.jenis === 'tidak-terbaca' && /^\d+(?:[.,]\d+)?(?:\s*[-–]\s*\d+(?:[.,]\d+)?)?$/.test(waktu.teks);

/** Every time has a unit, in its cell or in the header, spelt right. */
export const waktuUnit: KegiatanRule = {
  id: 'waktu-unit',
  severity: 'peringatan',
  basis: 'temuan',
  title: text('Satuan waktu', 'Unit of time'),
  scope: 'kegiatan',
  check({ at: { waktu: at }, waktu }, { sop }) {
    if (!at) return undefined;
    if (waktu.ejaan) {
      return {
        at,
        message: words.waktuEjaan(waktu.teks, waktu.ejaan),
        fix: replaceText(sop, at, waktu.ejaan, true, RULE_MESSAGES.ubahEjaan(waktu.ejaan)),
      };
    }
    if (!numberWithoutUnit(waktu)) return undefined;
    const choices = UNITS.map((unit) => `${waktu.teks} ${unit}`);
    return {
      at,
      message: words.waktuTanpaSatuan(waktu.teks),
      fix: askText(words.tanyaSatuan, at, choices[0], choices, words.pilihSatuan),
    };
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [{ shows: 'a bare number, and a slip', sheet: { '60 menit': '60', '30 menit': '30 minit' }, at: ['G15', 'G16'] }],
  valid: [{ shows: 'the unit stands in the header', sheet: { Waktu: 'Waktu (menit)', '60 menit': '60' } }],
};
