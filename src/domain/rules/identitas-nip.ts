import { pesan } from './pesan';
import { tanya } from './fix';
import type { SopRule } from './rule';

const DIGITS = 18;

/** Disahkan oleh names the official with an NIP of eighteen digits. */
export const identitasNip: SopRule = {
  id: 'identitas-nip',
  severity: 'peringatan',
  basis: 'pedoman',
  title: pesan.judul['identitas-nip'],
  scope: 'sop',
  watches: 'identitas',
  *check({ sop }) {
    const found = sop.identitas.find((one) => one.field === 'disahkan-oleh');
    if (!found || found.isi.length === 0) return;
    const teks = found.isi.join('\n');
    const written = /nip\b\.?\s*:?\s*((?:\d[\s.]*)+)/i.exec(teks)?.[1] ?? /(?<!\d)(?:\d[ ]?){16,20}(?!\d)/.exec(teks)?.[0];
    const digits = written?.replace(/\D/g, '').length ?? 0;
    if (digits === DIGITS) return;
    const cells = found.sel ?? [];
    const target = cells.find((one) => /\bnip\b/i.test(one.teks)) ?? cells[cells.length - 1];
    yield {
      at: found.at,
      message: digits > 0 ? pesan.nipSalah(digits) : pesan.tanpaNip,
      ...(target ? { fix: tanya(pesan.tanyaIdentitas(found.label), target.at, target.teks, undefined, pesan.gantiTeks) } : {}),
    };
  },
};
