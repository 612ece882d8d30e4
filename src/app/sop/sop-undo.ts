import { area } from '../../domain/sheet/address';
import type { Edit } from '../../domain/sheet/edit';
import { shiftOf } from '../../domain/sheet/shift';
import { sheetOf } from '../../domain/sheet/snapshot';
import { SHAPE_PREFIX } from '../../domain/sop/layout/layout-flow';
import { flowchartSheet } from '../../domain/sop/layout/plan-flowchart';
import { withoutPelaksana, writeFlowcharts } from '../../domain/sop/layout/write-flowchart';
import { readSops } from '../../domain/sop/read/read-sops';
import { markLists } from '../../domain/sop/write/mark-lists';
import { markNomor } from '../../domain/sop/write/mark-nomor';
import { drawnInColours } from '../tracker/sheet-colours';
import type { GivenBack, UndoWay } from '../undo';
import { rememberedKoreksi } from './remembered';
import type { SopTarget } from './sop-on-sheet';

type OnSheet = Pick<SopTarget, 'sheet' | 'koreksi'>;

/**
 * How changes to an SOP are taken back: cells, merges, rows and columns as they were; the drawing, the lists under marks and the looks
 * of marks are made again for them. Page set-up stays as drawing left it, and formulas on other sheets that lost their cells stay so:
 * the question before deleting says it.
 */
export const sopUndo: UndoWay<OnSheet> = {
  parts: ['formulas', 'merges', 'shapes', 'sizes', 'notes'],
  forgone: ['looks', 'rules', 'page', 'drawing', 'shapes', 'formulas'],
  again: sopAgain,
};

function sopAgain({ input, edits, before, restored }: GivenBack<OnSheet>): readonly Edit[] {
  const [was, sheet] = [sheetOf(before, input.sheet), sheetOf(restored, input.sheet)];
  if (!was || !sheet) return [];
  const { sops } = readSops(sheet, input.koreksi ?? rememberedKoreksi(restored, sheet.name));
  const shifted = edits.some((edit) => shiftOf(edit) !== undefined);
  const drew = edits.some((edit) => edit.kind === 'shapes');
  const lists = edits.some((edit) => edit.kind === 'validation')
    ? sops.flatMap((sop) =>
        markLists(
          sop,
          sop.kegiatan.map((one) => markNomor(one.nomor, one.index)),
        ),
      )
    : [];
  const marks = [
    // Where nothing moved, what was painted is painted over; where rows or columns came back, they take after their neighbours.
    ...(shifted ? [] : edits.flatMap((edit) => (edit.kind === 'style' && edit.style === DRAWN ? [edit.area] : []))),
    ...(shifted
      ? sops.flatMap(({ kegiatan }) => kegiatan.flatMap(({ pelaku }) => pelaku.map(({ at }) => area(at.row, at.column))))
      : []),
  ].map((of): Edit => ({ kind: 'style', sheet: sheet.name, area: of, style: 'kisi-tanda' }));
  const wasDrawn = (was.shapes ?? []).some(({ name }) => name.startsWith(SHAPE_PREFIX));
  if (!drew || !wasDrawn) return [...(drew ? marks : []), ...lists];
  const whole = sops.filter((sop) => withoutPelaksana(sop).length === 0);
  const standing = flowchartSheet(sheet);
  const drawn = writeFlowcharts(whole, shifted ? { ...standing, shapes: [] } : standing);
  const clear: Edit = { kind: 'shapes', sheet: sheet.name, prefix: SHAPE_PREFIX, shapes: [] };
  return [
    ...(shifted || whole.length === 0 ? [clear] : []),
    ...marks,
    ...lists,
    ...drawnInColours(restored, sheet.name, sops, drawn.edits),
  ];
}

/** How marks look under their symbols. */
const DRAWN = 'kisi-tanda-tergambar';
