import type { Area } from '../../domain/sheet/address';
import { mapArea } from '../../domain/sheet/shift';
import type { HostBook } from '../book/host-book';
import type { HostSheet } from '../book/host-sheet';
import type { ConnectableHost } from '../client';
import { HostError } from '../richapi/host-error';
import { HostObject } from '../richapi/host-object';
import type { References } from '../richapi/references';
import type { HostShape } from '../book/shapes/shape';
import type { EventSender } from './events';
import { PaneUndo } from './pane-undo';
import type { Range } from './range/range';
import type { Shape } from './shapes/shape';
import type { GroupShapeCollection } from './shapes/shapes';
import type { Worksheet } from './worksheet/worksheet';

/** Something that stands on cells and must follow when rows and columns come and go. */
export interface Standing {
  readonly $sheet: HostSheet;
  $area: Area | undefined;
}

/** Makes objects that lead to each other (a range to its worksheet, the worksheet to its ranges). */
export interface ObjectMaker {
  range(sheet: HostSheet, area: Area): Range;
  worksheet(sheet: HostSheet): Worksheet;
  shape(sheet: HostSheet, shape: HostShape): Shape;
  membersOf(group: Shape): GroupShapeCollection;
}

/** What every object of one connected pane shares. */
export class ExcelContext {
  /** Ranges of the running batch; kept ones live on in `references`. */
  private standing: Standing[] = [];
  private readonly end: () => void;
  readonly make: ObjectMaker;
  readonly undo: PaneUndo;

  constructor(
    readonly book: HostBook,
    readonly events: EventSender,
    readonly references: References,
    readonly host: ConnectableHost,
    makerOf: (context: ExcelContext) => ObjectMaker,
  ) {
    this.make = makerOf(this);
    this.undo = new PaneUndo(book.undo, host.profile);
    this.end = book.subscribe((change) => {
      if (change.kind !== 'shifted') return;
      for (const one of this.followers()) {
        if (one.$sheet.id === change.sheetId && one.$area) one.$area = mapArea(one.$area, change.shift);
      }
    });
  }

  beginBatch(): void {
    this.standing = [];
  }

  follow(one: Standing): void {
    this.standing.push(one);
  }

  private followers(): Set<Standing> {
    const all = new Set(this.standing);
    for (const kept of this.references.kept()) if ('$area' in kept) all.add(kept as unknown as Standing);
    return all;
  }

  close(): void {
    this.end();
  }

  /** Refuses work on a sheet that was deleted meanwhile. */
  alive(sheet: HostSheet): HostSheet {
    if (this.book.grid.model.getSheetBySheetId(sheet.id)) return sheet;
    throw new HostError('ItemNotFound');
  }
}

/** A side of one sheet, of which it keeps nothing itself. */
export abstract class SheetView extends HostObject {
  constructor(
    readonly $context: ExcelContext,
    readonly $sheet: HostSheet,
  ) {
    super();
  }
}
