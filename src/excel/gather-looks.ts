import { LOOKS, type BorderLook } from '../app/appearance';
import type { Area } from '../domain/sheet/address';
import { grouped } from '../domain/grouped';
import { bounding, intersection, without } from '../domain/sheet/areas';
import { AreasByRow } from '../domain/sheet/areas-by-row';
import type { StyleName } from '../domain/sheet/style';
import type { SentEdit } from './sent-edit';
import { AS_MADE, CELL_LOOKS, LINE_SIDES, sidesOf, type CellPart, type Edge, type ListedLook, type LineSide } from './look-parts';
import { repaint, type PaintedArea } from './repaint';

/** About what it costs in bytes to name a range and set something of it or begin a list of its cells, and to give it to one of them. */
const COST = { range: 500, lines: 1300, list: 300, cell: 45, blank: 3 } as const;
/** Rows of one list: bounds the size of a single action. */
const LIST_ROWS = 250;

type Lines = readonly PaintedArea<string>[];

/** A part that is given to few cells. */
interface Listed {
  readonly area: Area;
  readonly look: ListedLook;
  /** The same by itself. */
  readonly alone: readonly SentEdit[];
  /** Cells of it on which nothing shows. */
  readonly isBeneath?: (row: number, column: number) => boolean;
}

/** Looks of a sheet that wait: what each cell looks like in the end is said once, rectangle by rectangle, small ones in lists of cells. */
export class WaitingLooks {
  private readonly parts = new Map<CellPart, PaintedArea<string | number | boolean>[]>();
  private readonly sides = new Map<LineSide, PaintedArea<string>[]>();

  constructor(private readonly sheet: string) {}

  take(area: Area, style: StyleName): void {
    for (const [part, value] of Object.entries(CELL_LOOKS[style]) as [CellPart, string | number | boolean][])
      listOf(this.parts, part).push({ area, value });
    for (const { side, area: own, line } of sidesOf(area, LOOKS[style].border))
      listOf(this.sides, side).push({ area: own, value: keyOf(line) });
  }

  /** `merges`: what is merged afterwards. A merged cell looks like its first, whatever those beneath it looked like. */
  told(merges: AreasByRow): readonly SentEdit[] {
    const isBeneath = (row: number, column: number): boolean =>
      merges.touching({ row, column, rows: 1, columns: 1 }).some((merge) => merge.row !== row || merge.column !== column);
    const large: SentEdit[] = [];
    const small: Listed[] = [];
    for (const [part, painted] of this.parts) {
      for (const { area, value, exact } of repaint(painted, { first: AS_MADE[part], list: COST.range / COST.cell })) {
        const edit: SentEdit = { kind: 'look', sheet: this.sheet, area, look: { part, value } };
        if (exact === true && value !== AS_MADE[part]) small.push({ area, look: { [part]: value }, alone: [edit] });
        else large.push(edit);
      }
    }
    for (const { area, value, sides } of this.drawn()) {
      const line = lineOf(value);
      const alone = this.linesAlone(area, sides, line);
      if (area.rows * area.columns * COST.cell * sides.length <= alone.length * COST.lines)
        small.push({ area, look: Object.fromEntries(sides.map((side) => [side, line])), alone });
      else large.push(...alone);
    }
    return [...large, ...this.lists(small.flatMap((one) => seen(one, isBeneath)))];
  }

  /** Areas whose cells have the same line on the same sides, apart by direction. */
  private drawn(): readonly (PaintedArea<string> & { readonly sides: readonly LineSide[] })[] {
    return PAIRS.flatMap((pair) => {
      const [one, other] = pair.map((side) => repaint(this.sides.get(side) ?? [], { over: false })) as [Lines, Lines];
      return [...grouped([...one, ...other], ({ value }) => value).keys()].flatMap((value) => {
        const [here, there] = [one, other].map((lines) => lines.flatMap((line) => (line.value === value ? line.area : [])));
        const beside = new AreasByRow(there ?? []);
        const both = (here ?? []).flatMap((area) => beside.touching(area).flatMap((near) => intersection(area, near) ?? []));
        const shared = new AreasByRow(both);
        const alone = (side: LineSide, areas: readonly Area[] = []) =>
          areas
            .flatMap((area) =>
              shared.touching(area).reduce<Area[]>((rest, part) => rest.flatMap((one) => without(one, part)), [area]),
            )
            .map((area) => ({ area, value, sides: [side] }));
        return [...both.map((area) => ({ area, value, sides: pair })), ...alone(pair[0], here), ...alone(pair[1], there)];
      });
    });
  }

  private linesAlone(area: Area, sides: readonly LineSide[], line: BorderLook): readonly SentEdit[] {
    const { sheet } = this;
    const [first] = sides;
    const isRows = first === 'top' || first === 'bottom';
    const draw = (own: Area, edges: readonly Edge[]): SentEdit => ({
      kind: 'look',
      sheet,
      area: own,
      look: { part: 'lines', edges, line },
    });
    if (sides.length === 2) {
      const inside = isRows ? area.rows > 1 : area.columns > 1;
      const edges: readonly Edge[] = isRows ? ['EdgeTop', 'EdgeBottom'] : ['EdgeLeft', 'EdgeRight'];
      return [draw(area, inside ? [...edges, isRows ? 'InsideHorizontal' : 'InsideVertical'] : edges)];
    }
    if (first === undefined) return [];
    return Array.from({ length: isRows ? area.rows : area.columns }, (_, index) =>
      draw(isRows ? { ...area, row: area.row + index, rows: 1 } : { ...area, column: area.column + index, columns: 1 }, [
        EDGE[first],
      ]),
    );
  }

  /** Small parts that stand close together in one list, where that is shorter. */
  private lists(small: readonly Listed[]): readonly SentEdit[] {
    const used = new Set(small.flatMap(({ area }) => Array.from({ length: area.columns }, (_, index) => area.column + index)));
    const groupOf = (column: number): number => (used.has(column - 1) ? groupOf(column - 1) : column);
    return [...grouped(small, ({ area }) => groupOf(area.column)).values()].flatMap((side) => this.listsOf(side));
  }

  /** The same of columns that stand side by side. */
  private listsOf(small: readonly Listed[]): readonly SentEdit[] {
    const told: SentEdit[] = [];
    let block: { area: Area; parts: Listed[] } | undefined;
    const end = (): void => {
      if (block) told.push(...this.listed(block.area, block.parts));
    };
    for (const one of small.toSorted((a, b) => a.area.row - b.area.row || a.area.column - b.area.column)) {
      const grown = block && bounding(block.area, one.area);
      const added = block && grown ? grown.rows * grown.columns - block.area.rows * block.area.columns : 0;
      if (block && grown && grown.rows <= LIST_ROWS && added * COST.blank <= COST.list) {
        block.area = grown;
        block.parts.push(one);
        continue;
      }
      end();
      block = { area: one.area, parts: [one] };
    }
    end();
    return told;
  }

  private listed(area: Area, parts: readonly Listed[]): readonly SentEdit[] {
    const looks = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, (): ListedLook => ({})));
    let cells = 0;
    for (const { area: own, look, isBeneath } of parts) {
      for (let row = own.row - area.row; row < own.row - area.row + own.rows; row += 1) {
        for (let column = own.column - area.column; column < own.column - area.column + own.columns; column += 1) {
          const line = looks[row];
          if (isBeneath?.(area.row + row, area.column + column)) continue;
          if (line) line[column] = { ...line[column], ...look };
          cells += 1;
        }
      }
    }
    const inList = COST.list + area.rows * area.columns * COST.blank + cells * COST.cell;
    const byThemselves = parts.flatMap(({ alone }) => alone);
    if (inList >= byThemselves.length * COST.range) return byThemselves;
    return [{ kind: 'cell-looks', sheet: this.sheet, area, looks }];
  }
}

/** What of it can be seen: lines are drawn around a merged cell, anything else shows only where it is its first cell's. */
function seen(one: Listed, isBeneath: (row: number, column: number) => boolean): readonly Listed[] {
  const { area, look } = one;
  if (LINE_SIDES.some((side) => look[side])) return [one];
  const hidden = Array.from({ length: area.rows * area.columns }, (_, index) =>
    isBeneath(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );
  return hidden.every(Boolean) ? [] : [hidden.some(Boolean) ? { ...one, isBeneath } : one];
}

const PAIRS = [
  ['top', 'bottom'],
  ['left', 'right'],
] as const;
const EDGE = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

function listOf<Key, Value>(map: Map<Key, Value[]>, key: Key): Value[] {
  const found = map.get(key) ?? [];
  map.set(key, found);
  return found;
}

const keyOf = ({ line, color }: BorderLook): string => `${line} ${color}`;
function lineOf(key: string): BorderLook {
  const [line = 'none', color = ''] = key.split(' ');
  return { line: line as BorderLook['line'], color };
}
