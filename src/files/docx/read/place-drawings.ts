import type { Cell } from '../../../domain/sheet/address';
import type { Box, Point } from '../../../domain/sheet/edit';
import { boxAround } from '../../../domain/sheet/shapes';
import type { ShapeSnapshot } from '../../../domain/sheet/snapshot';
import type { DoubtKind } from '../../../domain/sop/doubt';
import type { Sop } from '../../../domain/sop/sop';
import { excelGeometry } from '../../xlsx/preset-geometry';
import { actorAt, clamped, isStep, holdsRowsOf, acrossColumns } from './actor-cells';
import type { DrawnObject } from './drawn';
import { hangsInRow, hungAcross, hungInFlow, hungInRow } from './hung-place';
import { isBesideRows, sortedOut, settleRows, type LooseSymbol } from './loose-rows';
import type { DocumentDraft, HungDrawing, PlacedTable } from './document-draft';
import { trueHeights } from './true-heights';
import { exactRows, isLabel, piledRows, saysMark, type Underway } from './underway';
import { acrossSheet, rowTops, stretchAt } from './table-places';

/** What is drawn over the cells of the sheet, and what of it is only proposed. */
export interface PlacedDrawings {
  readonly shapes: readonly ShapeSnapshot[];
  readonly doubts: readonly { readonly at: Cell; readonly kind: DoubtKind; readonly teks?: string }[];
  /** Marks that stand in text boxes over empty cells. */
  readonly texts: readonly { readonly at: Cell; readonly teks: string }[];
  /** Of the rows in points, as the drawings show them. */
  readonly heights: readonly number[];
}

/**
 * Puts drawings over the cells they mark. A drawing that hangs on a paragraph in a row marks that row, in the column its middle falls
 * on; where that is no actor's, in the cell it hangs on. One that hangs on something outside of the row is put where its height says,
 * and is doubtful.
 */
export function placeDrawings(draft: DocumentDraft, widths: readonly number[], sops: readonly Sop[]): PlacedDrawings {
  return new Placing(draft, widths, sops).run();
}

/** What a form drawn by hand and an empty frame count as over an actor's cell; pictures are marks by themselves. */
const VAGUE_FORM: Readonly<Partial<Record<DrawnObject['kind'], string>>> = { free: 'custom', box: 'rect' };

class Placing {
  private tops: readonly number[];
  private heights: readonly number[];
  private readonly lefts: readonly number[];
  private readonly shapes: ShapeSnapshot[] = [];
  private readonly doubts: { at: Cell; kind: DoubtKind; teks?: string }[] = [];
  private readonly texts: { at: Cell; teks: string }[] = [];
  private readonly names = new Map<string, number>();
  /** Names by the number that lines know shapes by; '' where several share one. */
  private readonly numbered = new Map<string, string>();

  constructor(
    private readonly draft: DocumentDraft,
    private readonly widths: readonly number[],
    private readonly sops: readonly Sop[],
  ) {
    this.heights = draft.heights;
    this.tops = rowTops(draft.heights);
    this.lefts = rowTops(widths);
  }

  run(): PlacedDrawings {
    this.heights = trueHeights(this.heights, exactRows(this.draft), this.allUnderway());
    this.tops = rowTops(this.heights);
    const underway = this.allUnderway();
    const marks = underway.filter(({ object }) => object.kind !== 'line' && !isLabel(object));
    const lines = underway.filter(({ object }) => object.kind === 'line');
    const labels = underway.filter((one) => !marks.includes(one) && !lines.includes(one));
    const loose: LooseSymbol<Underway>[] = [];
    const piled = piledRows(marks, this.tops);
    for (const one of marks) {
      if (this.coversMany(one)) continue;
      if (one.own && !piled.has(one.hung.cell?.row ?? -1)) this.placeOwn(one);
      else if (this.sopOf(one)) loose.push({ symbol: one, y: one.top + one.object.box.height / 2 });
      else this.add(one, 0, 0);
    }
    const moved = this.placeLoose(loose);
    for (const one of labels) this.add(one, 0, this.movedBy(one, moved));
    for (const one of lines) this.addLine(one, this.movedBy(one, moved));
    return { shapes: this.shapes, doubts: this.doubts, texts: this.texts, heights: this.heights };
  }

  private readonly allUnderway = (): readonly Underway[] => this.draft.drawings.flatMap((hung) => this.underwayOf(hung));

  private underwayOf(hung: HungDrawing): readonly Underway[] {
    const { drawing, cell } = hung;
    return drawing.objects.flatMap((object): readonly Underway[] => {
      const left = hungAcross(hung) + object.box.left;
      const middle = object.box.top + object.box.height / 2;
      const own = cell !== undefined && hangsInRow(hung);
      const flow = own ? 0 : hungInFlow(hung) + middle;
      const table = own ? cell.table : this.tableAt(flow);
      if (!table) return [];
      const top = own
        ? (this.tops[cell.row] ?? 0) + hungInRow(hung, this.heights[cell.row] ?? 0) + object.box.top
        : (this.tops[table.row] ?? 0) + flow - table.flow - object.box.height / 2;
      return [{ object, hung, table, dx: acrossSheet(table, this.widths), left, top, own }];
    });
  }

  /** The table with actors that a place in the flow lies in, or the nearest. */
  private tableAt(flow: number): PlacedTable | undefined {
    const withActors = this.draft.tables.filter((table) => this.sops.some((sop) => holdsRowsOf(table, sop)));
    const tables = withActors.length > 0 ? withActors : this.draft.tables;
    let best: PlacedTable | undefined;
    let nearest = Infinity;
    for (const table of tables) {
      const height = (this.tops[table.row + table.rows] ?? 0) - (this.tops[table.row] ?? 0);
      const distance = Math.max(table.flow - flow, flow - table.flow - height, 0);
      if (distance < nearest) [best, nearest] = [table, distance];
    }
    return best;
  }

  private readonly sopOf = ({ table }: Underway): Sop | undefined => this.sops.find((sop) => holdsRowsOf(table, sop));

  /** A picture as large as several cells is a drawing of the whole flow, a shape as large a frame around it. */
  private coversMany({ object, hung, table, dx, left, top }: Underway): boolean {
    const sop = this.sops.find((one) => holdsRowsOf(table, one));
    const column = stretchAt(this.lefts, dx(left + object.box.width / 2));
    const row = hung.cell?.row ?? stretchAt(this.tops, top + object.box.height / 2);
    const width = acrossColumns(this.widths, column, actorAt(sop, column)?.width ?? 0);
    if (!sop || width === 0) return false;
    const isPicture = object.kind === 'picture';
    const isWide = object.box.width > width * (isPicture ? 1.7 : 2.5);
    if (isWide && isPicture) this.doubts.push({ at: { row: Math.max(row, sop.isi.row), column }, kind: 'flow-picture' });
    return isWide && (isPicture || object.box.height > 3 * Math.max(20, this.heights[row] ?? 0));
  }

  private placeOwn(one: Underway): void {
    const { object, hung } = one;
    const cell = hung.cell;
    if (!cell) return;
    const sop = this.sopOf(one);
    const middle = one.top + object.box.height / 2;
    const within = stretchAt(this.tops, middle);
    const isInside = within >= cell.area.row && within < cell.area.row + cell.area.rows;
    const row = isInside && cell.area.rows > 1 ? within : cell.row;
    const over = stretchAt(this.lefts, one.dx(one.left + object.box.width / 2));
    const isActor = actorAt(sop, over) !== undefined;
    const column = hung.drawing.inline || (!isActor && actorAt(sop, cell.area.column)) ? cell.area.column : over;
    this.put(one, { row, column }, sop);
  }

  /** Moves a symbol so that its middle lies in its cell, and says what is not known of it. */
  private put(one: Underway, at: Cell, sop: Sop | undefined, kind?: DoubtKind): void {
    const { object } = one;
    const acts = sop !== undefined && actorAt(sop, at.column) !== undefined && isStep(sop, at.row);
    const blank = (this.draft.values[at.row]?.[at.column] ?? '') === '';
    if (saysMark(object)) {
      if (blank) this.texts.push({ at, teks: object.text });
      else this.add(one, 0, 0);
      return;
    }
    const vague = object.kind === 'picture' || VAGUE_FORM[object.kind] !== undefined;
    if (acts && kind) this.doubts.push({ at, kind, ...(object.text === '' ? {} : { teks: object.text }) });
    if (acts && vague && blank) this.doubts.push({ at, kind: 'symbol-kind' });
    const [x, y] = [one.dx(one.left + object.box.width / 2), one.top + object.box.height / 2];
    const toX = clamped(x, this.lefts[at.column] ?? x, this.lefts[at.column + 1] ?? x);
    const toY = clamped(y, this.tops[at.row] ?? y, this.tops[at.row + 1] ?? y);
    this.add(one, toX - x, toY - y, acts ? VAGUE_FORM[object.kind] : undefined);
  }

  private readonly columnOf = ({ object, dx, left }: Underway): number => stretchAt(this.lefts, dx(left + object.box.width / 2));

  private placeLoose(loose: readonly LooseSymbol<Underway>[]): readonly (readonly [from: number, to: number])[] {
    const moved: (readonly [number, number])[] = [];
    for (const sop of this.sops) {
      const rows = sop.kegiatan.map(({ row, rows }) => ({ row, top: this.tops[row] ?? 0, bottom: this.tops[row + rows] ?? 0 }));
      const own = loose.filter(({ symbol }) => this.sopOf(symbol) === sop);
      const [over, beside] = sortedOut(own, (one) => isBesideRows(rows, one.y) || !actorAt(sop, this.columnOf(one.symbol)));
      for (const { symbol, y } of beside) {
        this.add(symbol, 0, 0);
        if (!isBesideRows(rows, y))
          this.doubts.push({ at: { row: sop.isi.row, column: sop.isi.column }, kind: 'symbol-outside' });
      }
      for (const { symbol, row } of settleRows(over, rows)) {
        const column = this.columnOf(symbol);
        const middle = symbol.top + symbol.object.box.height / 2;
        const isExact = symbol.table.exact.every((one) => one) && stretchAt(this.tops, middle) === row && symbol.own;
        const to = ((this.tops[row] ?? 0) + (this.tops[row + 1] ?? 0)) / 2;
        if (stretchAt(this.tops, middle) !== row) {
          moved.push([middle, to]);
          symbol.top += to - middle;
        }
        this.put(symbol, { row, column }, sop, isExact ? undefined : 'symbol-row');
      }
    }
    return moved;
  }

  /** Lines and labels that are placed like symbols go along with the nearest one. */
  private movedBy(one: Underway, moved: readonly (readonly [from: number, to: number])[]): number {
    if (one.own) return 0;
    const middle = one.top + one.object.box.height / 2;
    const nearest = [...moved].sort((a, b) => Math.abs(a[0] - middle) - Math.abs(b[0] - middle))[0];
    return nearest ? nearest[1] - nearest[0] : 0;
  }

  private add(one: Underway, byX: number, byY: number, preset = one.object.geometry): void {
    const { object } = one;
    const types = { picture: 'Image', box: 'TextBox', free: 'Freeform', shape: excelGeometry(preset), line: 'Line' } as const;
    const box = this.boxOf(one, byX, byY);
    this.shapes.push({
      name: this.nameOf(object),
      type: preset === object.geometry ? types[object.kind] : excelGeometry(preset),
      ...box,
      ...(object.text === '' ? {} : { text: object.text }),
      ...(object.alt === '' ? {} : { alt: object.alt }),
    });
  }

  private boxOf({ object, left, top, dx }: Underway, byX: number, byY: number): Box {
    const centre = dx(left + object.box.width / 2) + byX;
    return { left: centre - object.box.width / 2, top: top + byY, width: object.box.width, height: object.box.height };
  }

  private addLine(one: Underway, byY: number): void {
    const { object, left, top, dx } = one;
    const points = (object.line?.points ?? []).map(({ x, y }): Point => ({
      x: dx(left + x - object.box.left),
      y: top + y - object.box.top + byY,
    }));
    if (!object.line || points.length < 2) return;
    const glue = (id: string | undefined): string | undefined =>
      (id === undefined ? undefined : this.numbered.get(id)) || undefined;
    const [from, to] = [glue(object.line.from), glue(object.line.to)];
    this.shapes.push({
      name: this.nameOf(object),
      type: 'Line',
      ...boxAround(points),
      ...(object.alt === '' ? {} : { alt: object.alt }),
      line: {
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        points,
        startArrow: object.line.startArrow,
        endArrow: object.line.endArrow,
      },
    });
  }

  private nameOf({ id, name }: DrawnObject): string {
    const count = (this.names.get(name) ?? 0) + 1;
    this.names.set(name, count);
    const own = count === 1 && name !== '' ? name : `${name} (${String(count)})`.trim();
    if (id !== undefined) this.numbered.set(id, this.numbered.has(id) ? '' : own);
    return own;
  }
}
