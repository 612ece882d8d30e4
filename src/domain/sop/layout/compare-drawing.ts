import { SYMBOL_GEOMETRY } from '../../sheet/shapes';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { Kegiatan, Pelaku, Sop } from '../sop';
import { plainName } from './keep-moved';
import { SHAPE_PREFIX } from './layout-flow';
import { flowchartSheet, planFlowchart } from './plan-flowchart';
import { ofSop, stepOfSymbol, SYMBOL_PREFIX } from './symbol-names';
import { withoutPelaksana } from './write-flowchart';

/** How a sheet's flowchart differs from its table. */
export interface DrawingDifference {
  /** Indexes of the kegiatan whose symbols are missing, stand elsewhere or say something else, by the place of their SOP on the sheet. */
  readonly kegiatan: readonly (readonly [sop: number, kegiatan: number])[];
  /** Symbols of kegiatan and marks that are there no more. */
  readonly lebih: number;
  /** Arrows that are missing. */
  readonly panah: number;
}

/**
 * How the flowchart that Runut drew differs from the SOPs of its sheet: rows that came, went or moved, marks that changed, shapes that
 * were deleted. Undefined where they agree, where nothing is drawn, or where the sheet was not measured. Lines moved by hand and rows
 * made higher are no difference.
 */
export function compareDrawing(sops: readonly Sop[], sheet: SheetSnapshot): DrawingDifference | undefined {
  const { shapes = [], sizes } = sheet;
  const drawn = new Map(shapes.filter(({ name }) => name.startsWith(SYMBOL_PREFIX)).map((shape) => [shape.name, shape]));
  if (drawn.size === 0 || !sizes) return undefined;
  const lines = new Set(shapes.map(({ name }) => plainName(name)));
  const rows = edges(sizes.rows);
  const columns = edges(sizes.columns);
  const wanted = sops.map((sop) => fromMarks(sop, sheet));
  const differs: (readonly [number, number])[] = [];
  const expected = new Set<string>();
  let arrows = 0;
  // A kegiatan that lost its mark cannot be drawn, and yet its symbol stands there.
  const bare = wanted.flatMap((sop, place) => withoutPelaksana(sop).map((step) => [place, step] as const));
  if (bare.length > 0) return { kegiatan: bare, lebih: 0, panah: 0 };
  wanted.forEach((sop, index) => {
    for (const shape of planFlowchart(sop, { ...flowchartSheet(sheet), shapes: [] }).shapes) {
      const name = ofSop(shape.name, index);
      if (shape.kind === 'connector' && ARROW.test(name) && !lines.has(name)) arrows += 1;
      if (shape.kind !== 'symbol' || !name.startsWith(SYMBOL_PREFIX)) continue;
      expected.add(name);
      const is = drawn.get(name);
      const step = stepOfSymbol(name, index) ?? -1;
      const kegiatan = sop.kegiatan[step];
      const stands =
        is !== undefined &&
        kegiatan !== undefined &&
        is.type === SYMBOL_GEOMETRY[shape.symbol] &&
        (is.alt ?? '') === shape.alt &&
        isOver(kegiatan, rows(is.top + is.height / 2)) &&
        columns(shape.box.left + shape.box.width / 2) === columns(is.left + is.width / 2);
      if (!stands) differs.push([index, step]);
    }
  });
  const lebih = [...drawn.keys()].filter((name) => !expected.has(name)).length;
  if (differs.length === 0 && lebih === 0 && arrows === 0) return undefined;
  return { kegiatan: [...new Map(differs.map((one) => [one.join(), one])).values()], lebih, panah: arrows };
}

/** Arrows from kegiatan to kegiatan; those over a page's edge come and go with the heights of rows. */
const ARROW = /^runut:(?:panah|tidak):[a-z]?\d+>\d+$/;

const isOver = ({ row, rows }: Kegiatan, at: number): boolean => at >= row && at < row + rows;

/**
 * The SOP as its marks say it. Where marks stand in its cells, a symbol that Runut alone drew over an emptied cell is a leftover: somebody
 * took the mark away.
 */
export function fromMarks(sop: Sop, { shapes = [], sizes }: Pick<SheetSnapshot, 'shapes' | 'sizes'>): Sop {
  if (!sizes || !sop.kegiatan.some(({ pelaku }) => pelaku.some(({ dari }) => dari === 'tanda'))) return sop;
  const [row, column] = [edges(sizes.rows), edges(sizes.columns)];
  const over = (own: boolean): ReadonlySet<string> =>
    new Set(
      shapes
        .filter(({ name, line }) => !line && name.startsWith(SHAPE_PREFIX) === own)
        .map(({ left, top, width, height }) => `${String(row(top + height / 2))},${String(column(left + width / 2))}`),
    );
  const [ours, theirs] = [over(true), over(false)];
  const isLeft = ({ dari, at }: Pelaku): boolean => {
    const key = `${String(at.row)},${String(at.column)}`;
    return dari === 'gambar' && ours.has(key) && !theirs.has(key);
  };
  return {
    ...sop,
    kegiatan: sop.kegiatan.map((one) =>
      one.pelaku.some(isLeft) ? { ...one, pelaku: one.pelaku.filter((pelaku) => !isLeft(pelaku)) } : one,
    ),
  };
}

/** Which row or column lies at a distance from the sheet's corner, in points. */
function edges(sizes: readonly number[]): (at: number) => number {
  const ends: number[] = [];
  let sum = 0;
  for (const size of sizes) ends.push((sum += size));
  return (at) => ends.findIndex((end) => end > at);
}
