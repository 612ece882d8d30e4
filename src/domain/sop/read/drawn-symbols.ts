import type { Cell } from '../../sheet/address';
import type { SymbolShape } from '../../sheet/edit';
import type { ShapeSnapshot, SheetSnapshot } from '../../sheet/snapshot';
import { returnsByArrows, labelsAtDecisions, ARROW_LABEL } from './follow-arrows';

/** A flowchart symbol found over a cell. */
export interface DrawnSymbol {
  readonly row: number;
  readonly column: number;
  readonly simbol: SymbolShape;
  readonly teks: string;
  /** The number of the kegiatan "tidak" returns to, where the shape's alternative text says so. */
  readonly kembali?: string;
  /** The row of the symbol an arrow leads back to. */
  readonly returnRow?: number;
  /** "Ya" and "Tidak" written beside it. */
  readonly label?: readonly { readonly at: Cell; readonly teks: string }[];
}

const SYMBOL_OF_TYPE: { readonly [type: string]: SymbolShape } = {
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
  flowchartdocument: 'process',
  flowchartmultidocument: 'process',
  flowchartinputoutput: 'process',
  flowchartmanualinput: 'process',
  flowchartmanualoperation: 'process',
  parallelogram: 'process',
};

const RETURN = /(?:tidak|kembali)\D{0,40}?(\d{1,4}[a-z]?)/i;

/**
 * The symbols drawn over the cells, each in the cell under its centre, with the returns its arrows draw and the labels beside it; lines,
 * pictures and text boxes are no symbols.
 */
export function drawnSymbols(sheet: SheetSnapshot): readonly DrawnSymbol[] {
  const { shapes, sizes } = sheet;
  if (!shapes || shapes.length === 0 || !sizes) return [];
  const columns = edges(sizes.columns);
  const rows = edges(sizes.rows);
  const cellUnder = (shape: ShapeSnapshot): Cell | undefined => {
    const column = locate(columns, shape.left + shape.width / 2);
    const row = locate(rows, shape.top + shape.height / 2);
    return column < 0 || row < 0 ? undefined : { row, column };
  };
  const symbols = shapes.flatMap((shape) => {
    const simbol = symbolOfShape(shape);
    const at = simbol && cellUnder(shape);
    return at ? [{ shape, simbol, row: at.row }] : [];
  });
  const returns = returnsByArrows(symbols, shapes);
  const labels = labelsAtDecisions(symbols, shapes);
  return symbols.flatMap(({ shape, simbol }): readonly DrawnSymbol[] => {
    const at = cellUnder(shape);
    if (!at) return [];
    const kembali = RETURN.exec(shape.alt ?? '')?.[1];
    const returnRow = returns.get(shape);
    const label = (labels.get(shape) ?? []).flatMap((one) => {
      const where = cellUnder(one);
      return where ? [{ at: where, teks: (one.text ?? '').trim() }] : [];
    });
    return [
      {
        ...at,
        simbol,
        teks: (shape.text ?? '').trim(),
        ...(kembali ? { kembali } : {}),
        ...(returnRow === undefined ? {} : { returnRow }),
        ...(label.length > 0 ? { label } : {}),
      },
    ];
  });
}

/** Runut's own drawing names its shapes; only those of a kegiatan's actors count, not a segilima between two pages. */
const OTHERS_OF_RUNUT = /^runut:(?!simbol:)/;

function symbolOfShape(shape: ShapeSnapshot): SymbolShape | undefined {
  if (OTHERS_OF_RUNUT.test(shape.name)) return undefined;
  const simbol = SYMBOL_OF_TYPE[shape.type.toLowerCase()];
  // A rectangle that only carries "Ya" or "Tidak" labels an arrow.
  if (simbol === 'process' && ARROW_LABEL.test((shape.text ?? '').trim())) return undefined;
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
