import { asing } from './dokumen-asing';
import { dokumenDalam, dokumenLuar, dokumenMirip, kunciDokumen } from './dokumen';
import { tanya } from './fix';
import { jabatanAsing } from './jabatan-tanpa-kolom';
import { JENDELA_MIRIP, type Konteks } from './konteks';
import { pesan } from './pesan';
import type { KegiatanRule } from './rule';

/** What a step needs comes out of an earlier one or from outside; the first step's needs always come from outside. */
export const rantaiKelengkapan: KegiatanRule = {
  id: 'rantai-kelengkapan',
  severity: 'petunjuk',
  basis: 'temuan',
  title: pesan.judul['rantai-kelengkapan'],
  scope: 'kegiatan',
  *check(kegiatan, konteks) {
    const at = kegiatan.at.kelengkapan;
    if (!at || kegiatan.index === 0) return;
    const lost = dokumenDalam(kegiatan.kelengkapan).find(
      (dokumen) =>
        !dokumenLuar(dokumen) &&
        !dihasilkan(konteks, dokumen, kegiatan.index) &&
        !asing(konteks, dokumen) &&
        jabatanAsing(konteks, dokumen).length === 0,
    );
    if (lost === undefined) return;
    const before = konteks.sop.kegiatan[kegiatan.index - 1]?.output ?? '';
    yield {
      at,
      kegiatan: kegiatan.index,
      message: pesan.asalTidakJelas(lost),
      fix: tanya(pesan.tanyaKelengkapan, at, before || kegiatan.kelengkapan, undefined, pesan.gantiTeks),
    };
  },
};

/** The same words anywhere before, or nearly the same a few steps back. */
function dihasilkan(konteks: Konteks, dokumen: string, index: number): boolean {
  const first = konteks.output.first(kunciDokumen(dokumen));
  if (first !== undefined && first < index) return true;
  for (let at = index - 1; at >= 0 && at >= index - JENDELA_MIRIP; at -= 1) {
    const output = konteks.sop.kegiatan[at]?.output ?? '';
    if (output !== '' && dokumenDalam(output).some((one) => dokumenMirip(dokumen, one))) return true;
  }
  return false;
}
