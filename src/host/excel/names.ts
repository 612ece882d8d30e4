import { SHEET_COLUMNS, SHEET_ROWS } from '../book/grid';
import type { HostSheet } from '../book/host-sheet';
import type { DefinedName } from '../book/names';
import { fail } from '../richapi/host-error';
import { declareCertain, declareClass, declareCollection, link, partsOf, shown, truthOf } from '../richapi/declare';
import { HostCollection, HostObject } from '../richapi/host-object';
import type { ExcelContext } from './context';
import { addressOf } from './events';
import { writtenSheetName } from '../../domain/sheet/names';
import { Range } from './range/range';
import { requireText } from './refusals';
import { areaAt } from './area-at';
import type { Worksheet } from './worksheet/worksheet';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** Defined names: those of the workbook, or those of one sheet. */
export class NamedItemCollection extends HostCollection {
  static {
    declareCollection(NamedItemCollection, 'NamedItemCollection', ['GetItemOrNullObject', 'GetCount']);
  }

  constructor(
    private readonly $context: ExcelContext,
    private readonly $sheet?: HostSheet,
  ) {
    super();
  }

  $items(): readonly NamedItem[] {
    return this.$context.book.names
      .all()
      .filter(({ sheetId }) => sheetId === this.$sheet?.id)
      .map(({ id }) => new NamedItem(this.$context, id));
  }
  $item(name: unknown): NamedItem | null {
    const found = typeof name === 'string' ? this.$context.book.names.find(name, this.$sheet?.id) : undefined;
    return found ? new NamedItem(this.$context, found.id) : null;
  }
  Add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    const wanted = requireText(name);
    if (!NAME.test(wanted) || areaAt(wanted)) fail('InvalidArgument');
    if (this.$item(wanted)) fail('ItemAlreadyExists');
    const formula = reference instanceof Range ? absolute(reference) : requireText(reference);
    const kept = this.$context.book.names.set({
      name: wanted,
      formula: formula.startsWith('=') ? formula : `=${formula}`,
      comment: comment === undefined ? '' : requireText(comment),
      visible: true,
      ...(this.$sheet ? { sheetId: this.$sheet.id } : {}),
    });
    return new NamedItem(this.$context, kept.id);
  }
}

const absolute = (range: Range): string =>
  `=${writtenSheetName(range.$sheet.name)}!${addressOf(range.$cells).replace(/([A-Z]+)?(\d+)?/g, (_all, letters?: string, digits?: string) => `${letters ? `$${letters}` : ''}${digits ? `$${digits}` : ''}`)}`;

const part = partsOf<NamedItem, DefinedName>(
  ({ $kept }) => $kept,
  ({ $kept, $context }, patch) => $context.book.names.set({ ...$kept, ...patch }),
);

export class NamedItem extends HostObject {
  static override readonly ids = ['_Id'];

  static {
    declareClass(NamedItem, 'NamedItem', {
      Name: shown(({ $kept }) => $kept.name),
      Type: shown((item) => (item.GetRangeOrNullObject() ? 'Range' : 'String')),
      Value: shown(({ $kept }) => $kept.formula.replace(/^=/, '')),
      Visible: part('visible', truthOf),
      Comment: part('comment', requireText),
      Scope: shown(({ $kept }) => ($kept.sheetId ? 'Worksheet' : 'Workbook')),
      Formula: part('formula', requireText),
      WorksheetOrNullObject: link((item) => item.$worksheet()),
    });
    declareCertain(NamedItem, ['Worksheet', 'GetRange']);
  }

  constructor(
    readonly $context: ExcelContext,
    private readonly $id: string,
  ) {
    super();
  }

  get $kept(): DefinedName {
    return this.$context.book.names.all().find(({ id }) => id === this.$id) ?? fail('ItemNotFound');
  }
  private $worksheet(): Worksheet | null {
    const { sheetId } = this.$kept;
    const sheet = sheetId === undefined ? undefined : this.$context.book.sheet(sheetId);
    return sheet ? this.$context.make.worksheet(sheet) : null;
  }
  /** How the client finds the name again. */
  get _Id(): string {
    return this.$kept.name;
  }
  Delete(): void {
    this.$context.book.names.remove(this.$id);
  }
  GetRangeOrNullObject(): Range | null {
    const found = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(this.$kept.formula);
    const sheet = found && this.$context.book.sheet((found[1] ?? found[2] ?? '').replaceAll("''", "'"));
    const area = areaAt(found?.[3] ?? '');
    if (!sheet || !area || area.row + area.rows > SHEET_ROWS || area.column + area.columns > SHEET_COLUMNS) return null;
    return new Range(this.$context, sheet, area);
  }
}
