import { ISTILAH_IDENTITAS } from '../kantor/istilah-identitas';
import type { IdentitasField } from '../sop/sop';
import { tanya } from './fix';
import { pesan } from './pesan';
import type { SopRule } from './rule';

/** The thirteen fields of the identity block; "-" is an answer. */
export const identitasRequired: SopRule = {
  id: 'identitas-required',
  severity: 'peringatan',
  basis: 'pedoman',
  title: pesan.judul['identitas-required'],
  scope: 'sop',
  watches: 'identitas',
  *check({ sop }) {
    if (sop.identitas.length === 0) {
      yield { at: { row: sop.kepala.row, column: sop.kepala.column }, message: pesan.tanpaIdentitas };
      return;
    }
    const anchor = sop.identitas[0]?.labelAt ?? sop.kepala;
    for (const field of Object.keys(ISTILAH_IDENTITAS) as IdentitasField[]) {
      const { label } = ISTILAH_IDENTITAS[field];
      const found = sop.identitas.find((one) => one.field === field);
      if (!found) yield { at: { row: anchor.row, column: anchor.column }, message: pesan.identitasTidakAda(label) };
      else if (found.isi.length === 0)
        yield {
          at: found.at,
          message: pesan.identitasKosong(found.label || label),
          fix: tanya(pesan.tanyaIdentitas(found.label || label), found.at),
        };
    }
  },
};
