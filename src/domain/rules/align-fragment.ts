import { cell } from '../sheet/address';
import type { CellInput, Edit } from '../sheet/edit';
import type { ColumnRole, Sop } from '../sop/sop';
import { text } from '../text';
import type { Fix } from './rule';

const words = {
  sejajarkan: text('Sejajarkan kolom', 'Align the columns'),
};

/** Moves the rows of a page-break fragment under the header's columns, so that they can be marked like the others. */
export function alignFragment(sop: Sop, index: number): Fix | undefined {
  const fragment = sop.fragments?.[index];
  const last = sop.kolom[sop.kolom.length - 1];
  const first = sop.kolom[0];
  if (!fragment || !first || !last) return undefined;
  const left = Math.min(first.column, fragment.area.column);
  const right = Math.max(last.column + last.columns, fragment.area.column + fragment.area.columns);
  const hasNumbers = sop.kolom.some((one) => one.peran === 'no');
  const target = (peran: ColumnRole): number | undefined => sop.kolom.find((one) => one.peran === peran)?.column;
  const edits: Edit[] = [];
  for (const one of sop.kegiatan) {
    if (one.fragment !== index) continue;
    const values = Array.from({ length: right - left }, (): CellInput => '');
    const put = (peran: ColumnRole, written: string): void => {
      const column = target(peran);
      if (column !== undefined) values[column - left] = written;
    };
    put('no', one.nomor);
    put('uraian', hasNumbers || one.nomor === '' ? one.uraian : `${one.nomor}. ${one.uraian}`);
    put('kelengkapan', one.kelengkapan);
    put('waktu', one.waktu.teks);
    put('output', one.output);
    put('keterangan', one.keterangan);
    for (const actor of one.pelaku) {
      const column = sop.pelaksana.find((other) => other.id === actor.pelaksana)?.column;
      if (column !== undefined) values[column - left] = actor.teks;
    }
    edits.push({ kind: 'write', sheet: sop.sheet, at: cell(one.row, left), values: [values] });
  }
  return edits.length > 0 ? { label: words.sejajarkan, certain: false, edits } : undefined;
}
