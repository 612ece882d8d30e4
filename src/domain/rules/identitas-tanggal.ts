import { readTanggal, type TanggalTertulis } from '../kantor/read-tanggal';
import type { IdentitasField, IdentitasValue, Sop } from '../sop/sop';
import { text, type Text } from '../text';
import type { Examples } from './example';
import { askText } from './fixes';
import { RULE_MESSAGES } from './shared-messages';
import type { RuleFinding, SopRule } from './rule';

const words = {
  tanggalTerbalik: (kemudian: string, dulu: string): Text =>
    text(`${kemudian} lebih awal daripada ${dulu}.`, `${kemudian} is earlier than ${dulu}.`),
  tanggalTidakTerbaca: (written: string): Text =>
    text(`Tanggal "${written}" tidak terbaca.`, `The date "${written}" cannot be read.`),
};

/** Dates follow one another: made, revised, in force. Only what both tell is compared. */
export const identitasTanggal: SopRule = {
  id: 'identitas-tanggal',
  severity: 'peringatan',
  basis: 'pedoman',
  title: text('Urutan tanggal', 'Order of dates'),
  scope: 'sop',
  *check({ sop }) {
    const made = readDates(sop, 'tanggal-pembuatan');
    for (const field of ['tanggal-pembuatan', 'tanggal-revisi', 'tanggal-efektif'] as const) {
      const one = field === 'tanggal-pembuatan' ? made : readDates(sop, field);
      if (!one) continue;
      if (!one.tanggal) yield unreadable(one.isi);
      else if (field !== 'tanggal-pembuatan' && made?.tanggal && isEarlier(one.tanggal, made.tanggal)) {
        yield {
          at: one.isi.at,
          message: words.tanggalTerbalik(one.isi.label, made.isi.label),
          fix: askText(RULE_MESSAGES.tanyaIdentitas(one.isi.label), one.isi.at, one.isi.isi.join(' ')),
        };
      }
    }
  },
};

const unreadable = (content: IdentitasValue): RuleFinding => ({
  at: content.at,
  message: words.tanggalTidakTerbaca(content.isi.join(' ')),
  fix: askText(RULE_MESSAGES.tanyaIdentitas(content.label), content.at, content.isi.join(' ')),
});

function readDates(
  sop: Sop,
  field: IdentitasField,
): { readonly isi: IdentitasValue; readonly tanggal: TanggalTertulis | undefined } | undefined {
  const content = sop.identitas.find((one) => one.field === field);
  const written = content?.isi.join(' ') ?? '';
  if (!content || written === '' || /^[-–—.\s]+$/.test(written)) return undefined;
  return { isi: content, tanggal: readTanggal(written) };
}

function isEarlier(one: TanggalTertulis, other: TanggalTertulis): boolean {
  if (one.tahun !== other.tahun) return one.tahun < other.tahun;
  if (one.bulan === undefined || other.bulan === undefined || one.bulan !== other.bulan)
    return (one.bulan ?? 0) < (other.bulan ?? 0) && one.bulan !== undefined;
  return one.hari !== undefined && other.hari !== undefined && one.hari < other.hari;
}

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    {
      shows: 'in force before it was made, and a date nobody can read',
      sheet: { '06 Januari 2025': '2024', '| -\n': '| kapan saja\n' },
      at: ['D3', 'D4'],
    },
  ],
  valid: [{ shows: 'a bare year', sheet: { '06 Januari 2025': '2025' } }],
};
