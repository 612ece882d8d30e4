import { readTanggal, type TanggalTertulis } from '../kantor/read-tanggal';
import type { IdentitasField, IdentitasIsi, Sop } from '../sop/sop';
import { tanya } from './fix';
import { pesan } from './pesan';
import type { Draft, SopRule } from './rule';

/** Dates follow one another: made, revised, in force. Only what both tell is compared. */
export const identitasTanggal: SopRule = {
  id: 'identitas-tanggal',
  severity: 'peringatan',
  basis: 'pedoman',
  title: pesan.judul['identitas-tanggal'],
  scope: 'sop',
  watches: 'identitas',
  *check({ sop }) {
    const made = baca(sop, 'tanggal-pembuatan');
    for (const field of ['tanggal-pembuatan', 'tanggal-revisi', 'tanggal-efektif'] as const) {
      const one = baca(sop, field);
      if (!one) continue;
      if (!one.tanggal) yield tidakTerbaca(one.isi);
      else if (field !== 'tanggal-pembuatan' && made?.tanggal && lebihAwal(one.tanggal, made.tanggal)) {
        yield {
          at: one.isi.at,
          message: pesan.tanggalTerbalik(one.isi.label, made.isi.label),
          fix: tanya(pesan.tanyaIdentitas(one.isi.label), one.isi.at, one.isi.isi.join(' ')),
        };
      }
    }
  },
};

const tidakTerbaca = (isi: IdentitasIsi): Draft => ({
  at: isi.at,
  message: pesan.tanggalTidakTerbaca(isi.isi.join(' ')),
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
