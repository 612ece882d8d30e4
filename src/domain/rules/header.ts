import { ISTILAH_KOLOM } from '../kantor/istilah';
import type { Peran } from '../sop/sop';
import { ganti } from './fix';
import { pesan } from './pesan';
import type { Severity, SopRule } from './rule';

/** A column of the guideline's table must be there under a header that names it; a guessed one gets its header written. */
export function headerRule(
  id: 'header-uraian' | 'header-waktu' | 'header-output' | 'header-kelengkapan',
  severity: Severity,
  peran: Extract<Peran, 'uraian' | 'waktu' | 'output' | 'kelengkapan'>,
): SopRule {
  const { label } = ISTILAH_KOLOM[peran];
  return {
    id,
    severity,
    basis: 'pedoman',
    title: pesan.judul[id],
    scope: 'sop',
    watches: 'kepala',
    *check({ sop }) {
      const column = sop.kolom.find((one) => one.peran === peran);
      if (!column) yield { at: sop.kepala, message: pesan.tanpaKolom(label) };
      else if (column.ragu)
        yield {
          at: column.at,
          message: pesan.kolomTanpaJudul(label),
          fix: ganti(sop, column.at, label, false, pesan.tulisJudul(label)),
        };
    },
  };
}
