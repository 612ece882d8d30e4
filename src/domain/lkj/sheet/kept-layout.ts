import { isSame } from '../../same';
import { area } from '../../sheet/address';
import { Painting } from '../../sheet/print/painting';
import { MARK_COLUMN, MARK_COUNT, STATE_COLUMN } from './page-grid';
import { pieceLines, pieceName, type ReportPiece } from './report-pieces';
import type { Drawn, KeyPlace, SheetLine } from './place-rows';
import type { SheetContext } from './table-rows';

/** A piece as rows, and as it was painted last. */
export interface LaidOut {
  readonly piece: ReportPiece;
  readonly lines: readonly SheetLine[];
  painted?: PaintedPiece;
}

interface PaintedPiece extends PiecePlace {
  readonly painting: Painting;
  readonly drawn: Drawn;
  /** What its formulas and page numbers asked for, and what they were told. */
  readonly asked: readonly (readonly [key: string, at: KeyPlace | undefined])[];
}

/** Where a piece stands: its rows in order, the first of them, and the points above it. */
export interface PiecePlace {
  readonly rows: readonly SheetLine[];
  readonly first: number;
  readonly top: number;
}

/**
 * The report as it was laid out last, piece by piece: what reads as it did is not laid out again, and what stands where it stood is not
 * painted again. It only saves work: whether or not it knows anything, the sheet is the same. Whoever compiles again and again holds an
 * empty one, of which nobody but the functions here needs to know more.
 */
export interface KeptLayout {
  context?: SheetContext;
  pieces?: ReadonlyMap<string, LaidOut>;
  /** Names of the pieces that had to be laid out by the latest compilation. */
  anew?: readonly string[];
}

/** The pieces as rows; what was kept and is not among them is forgotten. */
export function layOutPieces(pieces: readonly ReportPiece[], context: SheetContext, kept: KeptLayout): readonly LaidOut[] {
  const known = isSame(kept.context, context) ? kept.pieces : undefined;
  const now = new Map<string, LaidOut>();
  const anew: string[] = [];
  const laid = pieces.map((piece): LaidOut => {
    const name = freeName(pieceName(piece), now);
    const before = known?.get(name);
    const one = before && isSame(before.piece, piece) ? before : { piece, lines: pieceLines(piece, context) };
    if (one !== before) anew.push(name);
    now.set(name, one);
    return one;
  });
  Object.assign(kept, { context, pieces: now, anew } satisfies KeptLayout);
  return laid;
}

/** A piece painted where it stands. */
export function paintPiece(one: LaidOut, at: PiecePlace, context: SheetContext, find: FindKey): PaintedPiece {
  const before = one.painted;
  return before && isPaintedAt(before, at, find) ? before : (one.painted = painted(at, context, find));
}

type FindKey = (key: string) => KeyPlace | undefined;

/** Several blocks may say the same. */
function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  for (let count = 1; ; count += 1) {
    const numbered = count === 1 ? name : `${name} ${String(count)}`;
    if (!taken.has(numbered)) return numbered;
  }
}

const isPaintedAt = ({ rows, first, top, drawn, asked }: PaintedPiece, at: PiecePlace, find: FindKey): boolean =>
  first === at.first &&
  // Only what is drawn over the cells stands at points.
  (top === at.top || drawn.charts.length + drawn.pictures.length === 0) &&
  rows.length === at.rows.length &&
  rows.every((one, index) => one === at.rows[index]) &&
  asked.every(([key, told]) => {
    const now = find(key);
    return now?.row === told?.row && now?.page === told?.page;
  });

function painted(at: PiecePlace, { sheet, ekspor }: SheetContext, find: FindKey): PaintedPiece {
  const painting = new Painting(sheet, at.first);
  const drawn: Drawn = { charts: [], pictures: [] };
  const asked: [string, KeyPlace | undefined][] = [];
  const asking = (key: string): KeyPlace | undefined => {
    const told = find(key);
    asked.push([key, told]);
    return told;
  };
  if (!ekspor) painting.paint(area(at.first, STATE_COLUMN, at.rows.length, 1), { style: 'lkj-keadaan-kosong' });
  let { top } = at;
  at.rows.forEach((line, index) => {
    line.write({ canvas: painting, row: at.first + index, top, drawn, find: asking });
    top += line.height;
  });
  if (!ekspor) hideMarks(painting, at.first, at.rows.length);
  return { ...at, painting, drawn, asked };
}

/** Marks stay in their cells and show nowhere. */
export const hideMarks = (on: Painting, row: number, rows: number): void => {
  on.paint(area(row, MARK_COLUMN, rows, MARK_COUNT), { style: 'lkj-tanda', format: 'tersembunyi' });
};
