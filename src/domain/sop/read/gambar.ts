import type { SymbolShape } from '../../sheet/edit';
import type { ShapeSnapshot, SheetSnapshot } from '../../sheet/snapshot';

/** A flowchart symbol found over a cell. */
export interface GambarDiSel {
  readonly row: number;
  readonly column: number;
  readonly simbol: SymbolShape;
  readonly teks: string;
  /** The number of the kegiatan "tidak" returns to, where the shape's alternative text says so. */
  readonly kembali?: string;
}

const SIMBOL_OF: { readonly [type: string]: SymbolShape } = {
  flowchartterminator: 'terminator',
  roundrectangle: 'terminator',
  roundrect: 'terminator',
  ellipse: 'terminator',
  oval: 'terminator',
  flowchartprocess: 'process',
  flowchartalternateprocess: 'process',
  flowchartpredefinedprocess: 'process',
  rectangle: 'process',
  rect: 'process',
  flowchartdecision: 'decision',
  diamond: 'decision',
  flowchartoffpageconnector: 'connector',
  flowchartconnector: 'connector',
  pentagon: 'connector',
  homeplate: 'connector',
};

const RETURN = /(?:tidak|kembali)\D{0,40}?(\d{1,4}[a-z]?)/i;

/** The symbols drawn over the cells, each in the cell under its centre; lines, pictures and text boxes are no symbols. */
export function gambarDiSel(sheet: SheetSnapshot): readonly GambarDiSel[] {
  const { shapes, sizes } = sheet;
  if (!shapes || shapes.length === 0 || !sizes) return [];
  const columns = edges(sizes.columns);
  const rows = edges(sizes.rows);
  return shapes.flatMap((shape) => {
    const simbol = simbolOf(shape);
    const column = locate(columns, shape.left + shape.width / 2);
    const row = locate(rows, shape.top + shape.height / 2);
    if (!simbol || column < 0 || row < 0) return [];
    const kembali = RETURN.exec(shape.alt ?? '')?.[1];
    return [{ row, column, simbol, teks: (shape.text ?? '').trim(), ...(kembali ? { kembali } : {}) }];
  });
}

/** Runut's own drawing names its shapes; only those of a kegiatan's actors count, not a segilima between two pages. */
const OTHERS_OF_RUNUT = /^runut:(?!simbol:)/;

function simbolOf(shape: ShapeSnapshot): SymbolShape | undefined {
  if (OTHERS_OF_RUNUT.test(shape.name)) return undefined;
  const simbol = SIMBOL_OF[shape.type.toLowerCase()];
  // A rectangle that only carries "Ya" or "Tidak" labels an arrow.
  if (simbol === 'process' && /^(?:ya|tidak|y|t)$/i.test((shape.text ?? '').trim())) return undefined;
  return simbol;
}

/** Where each row or column ends, in points. */
function edges(sizes: readonly number[]): readonly number[] {
  let sum = 0;
  return sizes.map((size) => (sum += size));
}

function locate(ends: readonly number[], at: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return at >= 0 && low < ends.length ? low : -1;
}
