import { ok } from '../../domain/result';
import type { Edit } from '../../domain/sheet/edit';
import { sopPage } from '../../domain/sop/write/write-sop';
import { flowchartSheet, isHeadRepeated, lastColumnOf } from '../../domain/sop/layout/plan-flowchart';
import { withoutPelaksana, writeFlowcharts } from '../../domain/sop/layout/write-flowchart';
import type { Sop } from '../../domain/sop/sop';
import { uncolourEdits } from '../tracker/sheet-colours';
import type { UseCase } from '../use-case';
import { onSop, type NoSop, type SopOnSheet, type SopTarget } from './sop-on-sheet';

export interface PreparedPrint {
  /** Whether colours of a Berkas were taken off the flowchart. */
  readonly uncoloured: boolean;
}

/** "Siapkan cetak": sets paper, print area, titles and page breaks, and takes a Berkas's colours off the symbols. */
export const preparePrint: UseCase<SopTarget, PreparedPrint, NoSop> = onSop((found, _, snapshot) => {
  const plain = uncolourEdits(snapshot, found.sheet);
  return ok({ outcome: { uncoloured: plain.length > 0 }, edits: [...plain, pageOf(found)] });
});

/** The page as drawing sets it up, with its breaks; without them where nothing can be drawn yet. */
function pageOf({ sop, sops, sheet }: SopOnSheet): Edit {
  const isWhole = (one: Sop): boolean => one.pelaksana.length > 0 && withoutPelaksana(one).length === 0;
  const drawn = isWhole(sop) ? writeFlowcharts(sops.filter(isWhole), flowchartSheet(sheet)).edits : [];
  const page = drawn.find((edit) => edit.kind === 'page');
  if (page) return page;
  const setup = sopPage({
    judul: sop.judul,
    headRow: sop.kepala.row,
    headRows: sop.kepala.rows,
    repeated: isHeadRepeated(sop, flowchartSheet(sheet).sizes),
    lastRow: Math.max(...sops.map(({ isi }) => isi.row + isi.rows)) - 1,
    lastColumn: Math.max(...sops.map(lastColumnOf)),
    breaksAbove: [],
  });
  return { kind: 'page', sheet: sheet.name, setup };
}
