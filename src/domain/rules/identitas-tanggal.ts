import { readTanggal, type TanggalTertulis } from '../kantor/read-tanggal';
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
): { readonly isi: IdentitasIsi; readonly tanggal: TanggalTertulis | undefined } | undefined {
  const isi = sop.identitas.find((one) => one.field === field);
  const teks = isi?.isi.join(' ') ?? '';
  if (!isi || teks === '' || /^[-–—.\s]+$/.test(teks)) return undefined;
  return { isi, tanggal: readTanggal(teks) };
}

function lebihAwal(one: TanggalTertulis, other: TanggalTertulis): boolean {
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
