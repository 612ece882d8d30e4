import { recogniseIdentitas, recogniseHeader } from '../kantor/recognise';
import type { Cell } from '../sheet/address';
import type { Sop } from '../sop/sop';
import { text, type Text } from '../text';
import type { Examples } from './example';
import { replaceText, keepCapitals } from './fixes';
import { RULE_MESSAGES } from './shared-messages';
import type { RuleFinding, SopRule } from './rule';

const words = {
  ejaan: (tertulis: string, right: string): Text =>
    text(`"${tertulis}" dikenali sebagai "${right}".`, `"${tertulis}" is recognised as "${right}".`),
};

/** Slips in headers and identity labels are understood; the right word is offered. */
export const headerSpelling: SopRule = {
  id: 'header-spelling',
  severity: 'petunjuk',
  basis: 'temuan',
  title: text('Ejaan judul kolom dan identitas', 'Spelling of headers and labels'),
  scope: 'sop',
  *check({ sop }) {
    const seen = new Set<string>();
    for (const { at, teks } of headers(sop)) {
      const key = `${String(at.row)},${String(at.column)}`;
      const ejaan = recogniseHeader(teks)?.ejaan;
      if (ejaan && !seen.has(key)) yield findingFor(sop, at, teks, ejaan, true);
      seen.add(key);
    }
    for (const field of sop.identitas) {
      const ejaan = recogniseIdentitas(field.label)?.ejaan;
      const inside = field.at.row === field.labelAt.row && field.at.column === field.labelAt.column;
      // "Keterangan" is a right word in the wrong place: a person decides.
      if (ejaan) yield findingFor(sop, field.labelAt, field.label, ejaan, field.field !== 'keterkaitan' && !inside, inside);
    }
  },
};

function* headers(sop: Sop): Iterable<{ readonly at: Cell; readonly teks: string }> {
  for (const one of sop.kolom) yield { at: one.at, teks: one.judul[one.judul.length - 1] ?? '' };
  for (const band of [sop.bandPelaksana, sop.bandMutuBaku]) {
    if (!band) continue;
    const under = sop.kolom.find((one) => one.column >= band.column && one.column < band.column + band.columns);
    yield { at: band, teks: under?.judul[0] ?? '' };
  }
}

function findingFor(sop: Sop, at: Cell, written: string, ejaan: string, certain: boolean, tanpaPerbaikan = false): RuleFinding {
  const unit = /\s*(?:\([^)]*\)|\/\s*\w+)\s*$/.exec(written)?.[0] ?? '';
  const right = keepCapitals(written, ejaan);
  const where = { row: at.row, column: at.column };
  return {
    at: where,
    message: words.ejaan(written, ejaan),
    ...(tanpaPerbaikan
      ? {}
      : {
          fix: replaceText(
            sop,
            where,
            right + (recogniseHeader(written)?.satuan ? unit : ''),
            certain,
            RULE_MESSAGES.ubahEjaan(right),
          ),
        }),
  };
}

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    {
      shows: 'slips in headers and labels',
      sheet: { 'Mutu Baku': 'Mutu Buku', Output: 'Autput', 'Tanggal Revisi': 'Tanggal Refisi' },
      at: ['C3', 'F11', 'H12'],
    },
  ],
  valid: [
    { shows: 'other right words', sheet: { 'Mutu Baku': 'Standar Mutu', Output: 'Keluaran', 'Tanggal Revisi': 'Tgl. Revisi' } },
  ],
};
