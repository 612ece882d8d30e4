import type { IdentitasField, IdentitasIsi, Sop } from '../sop/sop';
import { text, type Text } from '../text';
import type { Examples } from './example';
import { tanya } from './fix';
import { pesan } from './pesan';
import type { Draft, SopRule } from './rule';

const words = {
  tanggalTerbalik: (kemudian: string, dulu: string): Text =>
    text(`${kemudian} lebih awal daripada ${dulu}.`, `${kemudian} is earlier than ${dulu}.`),
  tanggalTidakTerbaca: (teks: string): Text => text(`Tanggal "${teks}" tidak terbaca.`, `The date "${teks}" cannot be read.`),
};

const MONTHS = 'januari februari maret april mei juni juli agustus september oktober november desember'.split(' ');
const SHORT = 'jan feb mar apr mei jun jul agu sep okt nov des'.split(' ');

/** A date as far as it is known: a bare year stays a year. */
interface TanggalDibaca {
  readonly tahun: number;
  readonly bulan?: number;
  readonly hari?: number;
}

/** Reads "02 Januari 2023", "2-1-2023", "Jan 2023" or "2017". */
function parseTanggal(teks: string): TanggalDibaca | undefined {
  const words = /^(?:\p{L}+,?\s+)?(?:(\d{1,2})\s+)?(\p{L}{3,})\.?\s+(\d{4})$/u.exec(teks.trim());
  if (words) {
    const name = (words[2] ?? '').toLowerCase();
    const month = Math.max(
      MONTHS.indexOf(name),
      SHORT.findIndex(
        (short) => name === short || (name === 'nopember' && short === 'nov') || (name === 'pebruari' && short === 'feb'),
      ),
    );
    if (month < 0) return undefined;
    return { tahun: Number(words[3]), bulan: month + 1, ...(words[1] ? { hari: Number(words[1]) } : {}) };
  }
  const digits = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(teks.trim());
  if (digits)
    return Number(digits[2]) <= 12 ? { tahun: Number(digits[3]), bulan: Number(digits[2]), hari: Number(digits[1]) } : undefined;
  return /^\d{4}$/.test(teks.trim()) ? { tahun: Number(teks) } : undefined;
}

/** Dates follow one another: made, revised, in force. Only what both tell is compared. */
export const identitasTanggal: SopRule = {
  id: 'identitas-tanggal',
  severity: 'peringatan',
  basis: 'pedoman',
  title: text('Urutan tanggal', 'Order of dates'),
  scope: 'sop',
  *check({ sop }) {
    const made = baca(sop, 'tanggal-pembuatan');
    for (const field of ['tanggal-pembuatan', 'tanggal-revisi', 'tanggal-efektif'] as const) {
      const one = baca(sop, field);
      if (!one) continue;
      if (!one.tanggal) yield tidakTerbaca(one.isi);
      else if (field !== 'tanggal-pembuatan' && made?.tanggal && lebihAwal(one.tanggal, made.tanggal)) {
        yield {
          at: one.isi.at,
          message: words.tanggalTerbalik(one.isi.label, made.isi.label),
          fix: tanya(pesan.tanyaIdentitas(one.isi.label), one.isi.at, one.isi.isi.join(' ')),
        };
      }
    }
  },
};

const tidakTerbaca = (isi: IdentitasIsi): Draft => ({
  at: isi.at,
  message: words.tanggalTidakTerbaca(isi.isi.join(' ')),
  fix: tanya(pesan.tanyaIdentitas(isi.label), isi.at, isi.isi.join(' ')),
});

function baca(
  sop: Sop,
  field: IdentitasField,
): { readonly isi: IdentitasIsi; readonly tanggal: TanggalDibaca | undefined } | undefined {
  const isi = sop.identitas.find((one) => one.field === field);
  const teks = isi?.isi.join(' ') ?? '';
  if (!isi || teks === '' || /^[-–—.\s]+$/.test(teks)) return undefined;
  return { isi, tanggal: parseTanggal(teks) };
}

function lebihAwal(one: TanggalDibaca, other: TanggalDibaca): boolean {
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
