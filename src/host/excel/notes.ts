import { isOneCell } from '../../domain/sheet/areas';
import type { Area } from '../../domain/sheet/address';
import type { GridNote } from '../book/grid';
import type { HostSheet } from '../book/host-sheet';
import { always, declareCollection, declareClass, settable, shown, truthOf } from '../richapi/declare';
import { fail } from '../richapi/host-error';
import { HostCollection, HostObject } from '../richapi/host-object';
import { areaAt } from './area-at';
import type { ExcelContext } from './context';
import { rangeGiven } from './given';
import type { Range } from './range/range';
import { atLeast, requireAllowed, requireText } from './refusals';

/** Univer measures notes in pixels. */
const POINTS = 0.75;

/** The notes of a sheet, or of the whole workbook; by cell or by place. */
export class NoteCollection extends HostCollection {
  static {
    declareCollection(NoteCollection, 'NoteCollection', ['GetCount', 'GetItemAt', 'GetItemOrNullObject']);
  }

  constructor(
    private readonly $context: ExcelContext,
    private readonly $sheet?: HostSheet,
  ) {
    super();
  }

  $items(): readonly Note[] {
    const sheets = this.$sheet ? [this.$context.alive(this.$sheet)] : this.$context.book.sheets;
    return sheets.flatMap((sheet) => sheet.gridNotes().map(({ id }) => new Note(this.$context, sheet, id)));
  }
  /** By the note's own id, as the client asks for one it was told of, or by its cell. */
  $item(key: unknown): Note | null {
    const known = this.$items().find(({ $id }) => $id === key);
    if (known) return known;
    const { sheet, area } = this.$cell(key);
    const note = sheet.gridNotes().find(({ row, col }) => row === area.row && col === area.column);
    return note ? new Note(this.$context, sheet, note.id) : null;
  }
  Add(cell: unknown, content: unknown): Note {
    const { sheet, area } = this.$cell(cell);
    requireAllowed(sheet, 'objects');
    if (this.$item(cell)) fail('ItemAlreadyExists');
    sheet.setNote(area, requireText(content));
    return this.$item(cell) ?? fail('GeneralException');
  }

  /** One cell, as a range or an address; notes of the workbook want its sheet named, those of a sheet no other sheet. */
  private $cell(given: unknown): { readonly sheet: HostSheet; readonly area: Area } {
    const range = rangeGiven(given);
    const [, quoted, plain] = (typeof given === 'string' && /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(given)) || [];
    const name = quoted?.replaceAll("''", "'") ?? plain;
    const sheet = range?.$sheet ?? (name === undefined ? this.$sheet : this.$context.book.sheet(name));
    const area = range?.$cells ?? (typeof given === 'string' ? areaAt(given) : undefined);
    if (!sheet || !area || !isOneCell(area) || (this.$sheet && sheet !== this.$sheet)) return fail('InvalidArgument');
    return { sheet, area };
  }
}

/** A note on one cell. */
export class Note extends HostObject {
  static override readonly ids = ['_Id'];

  static {
    declareClass(Note, 'Note', {
      Content: settable(
        ({ $note }) => $note.note,
        requireText,
        (note, text) => note.$set({ note: text }),
      ),
      // Nobody's name is kept with a note.
      AuthorName: always(''),
      Visible: settable(
        ({ $note }) => $note.show === true,
        truthOf,
        (note, show) => note.$set({ show }),
      ),
      Height: settable(
        ({ $note }) => $note.height * POINTS,
        atLeast(0),
        (note, height) => note.$set({ height: height / POINTS }),
      ),
      Width: settable(
        ({ $note }) => $note.width * POINTS,
        atLeast(0),
        (note, width) => note.$set({ width: width / POINTS }),
      ),
      _Id: shown(({ $id }) => $id),
    });
  }

  constructor(
    private readonly $context: ExcelContext,
    private readonly $sheet: HostSheet,
    readonly $id: string,
  ) {
    super();
  }

  private get $note(): GridNote {
    return (
      this.$context
        .alive(this.$sheet)
        .gridNotes()
        .find(({ id }) => id === this.$id) ?? fail('ItemNotFound')
    );
  }
  private $set(patch: Partial<GridNote>): void {
    requireAllowed(this.$sheet, 'objects');
    this.$sheet.putNote({ ...this.$note, ...patch });
  }

  GetLocation(): Range {
    const { row, col } = this.$note;
    return this.$context.make.range(this.$sheet, { row, column: col, rows: 1, columns: 1 });
  }
  Delete(): void {
    requireAllowed(this.$sheet, 'objects');
    const { row, col } = this.$note;
    this.$sheet.setNote({ row, column: col }, null);
  }
}
