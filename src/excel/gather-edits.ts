import { covers } from '../domain/sheet/areas';
import { AreasByRow } from '../domain/sheet/areas-by-row';
import type { Edit, EditOf } from '../domain/sheet/edit';
import { SHEET } from '../domain/sheet/names';
import type { FormatName } from '../domain/sheet/style';
import { denseBlocks } from './dense-blocks';
import { formatEdits, rowHeightEdits } from './gather-rows';
import { mergeEdits } from './gather-merges';
import { WaitingLooks } from './gather-looks';
import type { SentEdit } from './sent-edit';
import { repaint, type PaintedArea } from './repaint';

/**
 * The same edits in fewer: what is said of many areas of a sheet (a look, a number format, an input rule, a height, a merge) waits and is
 * said once for each rectangle in which it holds in the end. Every object named to the host costs some four hundred bytes and most of its
 * time. It waits only as long as nothing that comes in between could make its place in the order matter, and never past the log, which is
 * written after what it tells of.
 */
export function gatherEdits(edits: readonly Edit[]): readonly SentEdit[] {
  const out: SentEdit[] = [];
  let waiting = new Map<string, Waiting>();
  const tell = (): void => {
    for (const one of waiting.values()) out.push(...one.told());
    waiting = new Map();
  };
  for (const edit of edits) {
    if (!isGathered(edit)) {
      if (isRecord(edit.sheet) || (waiting.has(edit.sheet) && !INDIFFERENT.has(edit.kind))) tell();
      if (edit.kind === 'write') out.push(...denseBlocks(edit));
      else out.push(edit);
      continue;
    }
    if (waiting.get(edit.sheet)?.minds(edit) === true) tell();
    const own = waiting.get(edit.sheet) ?? new Waiting(edit.sheet);
    waiting.set(edit.sheet, own);
    own.take(edit);
  }
  tell();
  return out;
}

type GatheredEdit =
  EditOf<'style' | 'format' | 'validation' | 'lock' | 'row-height'> | Extract<Edit, { kind: 'merge' | 'unmerge' }>;

const GATHERED: ReadonlySet<Edit['kind']> = new Set(['style', 'format', 'validation', 'lock', 'row-height', 'merge']);
const isGathered = (edit: Edit): edit is GatheredEdit => GATHERED.has(edit.kind);

/** What waits to be said of one sheet. */
class Waiting {
  private readonly looks: WaitingLooks;
  private readonly formats: PaintedArea<FormatName>[] = [];
  private readonly heights: PaintedArea<number>[] = [];
  private readonly locks: PaintedArea<boolean>[] = [];
  private readonly validations: PaintedArea<string>[] = [];
  private readonly merges = new AreasByRow([]);

  constructor(private readonly sheet: string) {
    this.looks = new WaitingLooks(sheet);
  }

  /** Whether it matters that what waits is said first: a merged cell takes the look of its first cell, and merges part each other. */
  minds(edit: GatheredEdit): boolean {
    if (edit.kind === 'style') return this.merges.touching(edit.area).some((one) => !covers(edit.area, one));
    return edit.kind === 'merge' && this.merges.touching(edit.area).length > 0;
  }

  take(edit: GatheredEdit): void {
    switch (edit.kind) {
      case 'style':
        this.looks.take(edit.area, edit.style);
        break;
      case 'format':
        this.formats.push({ area: edit.area, value: edit.format });
        break;
      case 'validation':
        this.validations.push({ area: edit.area, value: JSON.stringify(edit.validation) });
        break;
      case 'lock':
        this.locks.push({ area: edit.area, value: edit.locked });
        break;
      case 'row-height':
        this.heights.push({ area: { row: edit.row, column: 0, rows: edit.rows, columns: 1 }, value: edit.height });
        break;
      default:
        this.merges.add(edit.area);
    }
  }

  told(): readonly SentEdit[] {
    const { sheet } = this;
    const rules = repaint(this.validations, { over: false });
    return [
      ...this.looks.told(this.merges),
      ...formatEdits(sheet, this.formats),
      ...repaint(this.locks).map(({ area, value }): SentEdit => ({ kind: 'lock', sheet, area, locked: value })),
      ...rules.map(({ area, value }): SentEdit => ({ kind: 'validation', sheet, area, validation: JSON.parse(value) as never })),
      ...rowHeightEdits(sheet, this.heights),
      ...mergeEdits(sheet, [...this.merges.all]),
    ];
  }
}

/** Runut's record of what was done is written after what was done. */
const RECORDS: ReadonlySet<string> = new Set([SHEET.log, SHEET.salinan, SHEET.titipan, SHEET.titik]);
const isRecord = (sheet: string): boolean => RECORDS.has(sheet);

/** Edits that neither move cells nor change what a gathered edit says of them. */
const INDIFFERENT: ReadonlySet<Edit['kind']> = new Set([
  'write',
  'column-width',
  'conditional',
  'add-conditional',
  'remove-conditional',
  'freeze',
  'page',
  'black-and-white',
  'note',
  'select',
  'visibility',
  'symbol-looks',
  'ensure-sheet',
]);
