import { countUpTo } from '../../halving';
import type { Cell } from '../../sheet/address';
import type { SymbolShape } from '../../sheet/edit';
import type { ShapeSnapshot, SheetSnapshot } from '../../sheet/snapshot';
import { branchKinds } from '../branch-label';
import { returnsByArrows, labelsAtDecisions } from './follow-arrows';

/** A flowchart symbol found over a cell. */
export interface DrawnSymbol {
  readonly row: number;
  readonly column: number;
  /** `mark`: a picture or another shape that stands for no symbol of the guideline. */
  readonly simbol: SymbolShape | 'mark';
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
 * The symbols drawn over the cells, each in the cell under its centre, with the returns its arrows draw and the labels beside it. A
 * picture marks its cell, whatever it shows; lines and arrows are no symbols.
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
    // A picture over many cells shows the whole flow, or stands behind it: it is no one cell's symbol.
    if (!at || (simbol === 'mark' && coversMany(shape, at, sizes))) return [];
    return [{ shape, simbol, row: at.row }];
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
        // In a symbol of Runut's own stands at most the sign of a status, which is no mark.
        teks: shape.name.startsWith('runut:') ? '' : (shape.text ?? '').trim(),
        ...(kembali ? { kembali } : {}),
        ...(returnRow === undefined ? {} : { returnRow }),
        ...(label.length > 0 ? { label } : {}),
      },
    ];
  });
}

/** Whether a shape is wider or higher than twice the cell it stands in. */
const coversMany = (
  { width, height }: ShapeSnapshot,
  { row, column }: Cell,
  sizes: NonNullable<SheetSnapshot['sizes']>,
): boolean => width > 2 * (sizes.columns[column] ?? 0) || height > 2 * Math.max(sizes.rows[row] ?? 0, 20);

/** Runut's own drawing names its shapes; only those of a kegiatan's actors count, not a segilima between two pages. */
const OTHERS_OF_RUNUT = /^runut:(?!simbol:)/;

/** What no symbol can be: lines and arrows, and what only holds others together. */
const NO_SYMBOL =
  /^(?:line|straightconnector|bentconnector|curvedconnector|group|unsupported|freeform$|textbox)|arrow|brac[ek]|callout/i;
/** What a picture's alternative text may call it. */
const CALLED: readonly (readonly [pattern: RegExp, simbol: SymbolShape])[] = [
  [/keputusan|decision|diamond|belah|ketupat|rhomb/i, 'decision'],
  [/kapsul|capsule|terminator|mulai|selesai|start|\bend\b|oval|ellips/i, 'terminator'],
  [/segilima|pentagon|off.?page|connector/i, 'connector'],
  [/kotak|proses|process|persegi|rectang/i, 'process'],
];

function symbolOfShape(shape: ShapeSnapshot): DrawnSymbol['simbol'] | undefined {
  if (OTHERS_OF_RUNUT.test(shape.name) || shape.line || shape.type === '') return undefined;
  const known = SYMBOL_OF_TYPE[shape.type.toLowerCase()];
  if (!known && NO_SYMBOL.test(shape.type)) return undefined;
  const simbol = known ?? CALLED.find(([pattern]) => pattern.test(shape.alt ?? ''))?.[1] ?? 'mark';
  // A rectangle that only carries "Ya" or "Tidak" labels an arrow.
  if ((simbol === 'process' || simbol === 'mark') && branchKinds(shape.text ?? '').length > 0) return undefined;
  return simbol;
}

/** Where each row or column ends, in points. */
function edges(sizes: readonly number[]): readonly number[] {
  let sum = 0;
  return sizes.map((size) => (sum += size));
}

function locate(ends: readonly number[], at: number): number {
  const index = countUpTo(ends, at);
  return at >= 0 && index < ends.length ? index : -1;
}
