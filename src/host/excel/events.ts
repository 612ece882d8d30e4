import { a1, type Area } from '../../domain/sheet/address';
import { USER, type BookChange, type CellContent } from '../book/contract';
import { SHEET_COLUMNS, SHEET_ROWS } from '../book/grid';
import type { HostBook } from '../book/host-book';
import type { EventEntry } from '../client';
import { valueTypeOf } from './range/value-type';

/** Event numbers of the client's `eventType`, by the names they have in what office.js calls to be told of them. */
export const EVENT_TYPE = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  FormatChanged: 18,
  ProtectionChanged: 24,
} as const;

const RICH_API_MESSAGE = 65_536;

/** Sends one pane the events it registered for, in the order things happened. */
export class EventSender {
  private readonly registered = new Map<string, number>();
  /** Areas that events spoke of, which the pane may ask for by reference. */
  readonly areas = new Map<string, { readonly sheetId: string; readonly area: Area }>();
  private previouslyActive: string;
  private readonly end: () => void;

  constructor(
    private readonly book: HostBook,
    private readonly clientId: string,
    private readonly deliver: (entry: EventEntry) => void,
  ) {
    this.previouslyActive = book.active.id;
    this.end = book.subscribe((change) => this.hear(change));
  }

  /** `target` is a worksheet's id, or `Workbook` for the events of collections. */
  register(type: number, target: string, by: 1 | -1 = 1): void {
    const key = `${target}:${String(type)}`;
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) + by));
  }

  close(): void {
    this.end();
  }

  private hear(change: BookChange): void {
    // Another pane's view is not this one's: co-authors look at sheets of their own.
    const isElsewhere = 'actor' in change && this.sourceOf(change.actor) === 'Remote';
    switch (change.kind) {
      case 'cells':
        this.send(EVENT_TYPE.DataChanged, change.sheetId, this.changedMessage(change));
        return;
      case 'formats':
        this.send(EVENT_TYPE.FormatChanged, change.sheetId, { address: addressOf(change.area), ...this.causeOf(change) });
        return;
      case 'sheet-added':
        this.send(EVENT_TYPE.Added, change.sheetId, this.causeOf(change));
        return;
      case 'sheet-deleted':
        this.send(EVENT_TYPE.Deleted, change.sheetId, this.causeOf(change));
        return;
      case 'sheet-activated':
        if (isElsewhere) return;
        this.send(EVENT_TYPE.Deactivated, this.previouslyActive, { worksheetId: this.previouslyActive });
        this.previouslyActive = change.sheetId;
        this.send(EVENT_TYPE.Activated, change.sheetId, { worksheetId: change.sheetId });
        return;
      case 'selection': {
        if (isElsewhere) return;
        const address = addressOf(change.area);
        this.send(EVENT_TYPE.SelectionChanged, change.sheetId, { address, isInsideTable: false, worksheetId: change.sheetId });
        return;
      }
      case 'protection': {
        const isProtected = this.book.sheet(change.sheetId)?.protected ?? false;
        this.send(EVENT_TYPE.ProtectionChanged, change.sheetId, { isProtected, ...this.causeOf(change) });
        return;
      }
      default:
        return;
    }
  }

  private causeOf({ actor, sheetId }: { readonly actor: string; readonly sheetId: string }): object {
    return { source: this.sourceOf(actor), worksheetId: sheetId };
  }

  private changedMessage(change: Extract<BookChange, { kind: 'cells' }>): object {
    const referenceId = `{event-${String(this.areas.size + 1)}}`;
    this.areas.set(referenceId, { sheetId: change.sheetId, area: change.area });
    return {
      address: addressOf(change.area),
      changeType: change.change,
      ...this.causeOf(change),
      referenceId,
      shiftDirection: 'None',
      triggerSource: change.actor === this.clientId ? 'ThisLocalAddin' : 'Unknown',
      ...(change.details ? detailsOf(change.details) : {}),
    };
  }

  private sourceOf(actor: string): 'Local' | 'Remote' {
    return actor === USER || actor === this.clientId ? 'Local' : 'Remote';
  }

  private send(type: number, sheetId: string, message: object): void {
    for (const target of [sheetId, 'Workbook']) {
      if ((this.registered.get(`${target}:${String(type)}`) ?? 0) === 0) continue;
      const entry: EventEntry = [RICH_API_MESSAGE, type, target, JSON.stringify(message), 0, false];
      queueMicrotask(() => this.deliver(entry));
    }
  }
}

const detailsOf = ({ before, after }: { readonly before: CellContent; readonly after: CellContent }): object => ({
  valueBefore: before,
  valueAfter: after,
  valueTypeBefore: valueTypeOf(before),
  valueTypeAfter: valueTypeOf(after),
});

/** Whole rows and columns are "3:4" and "B:C". */
export function addressOf(area: Area): string {
  if (area.columns >= SHEET_COLUMNS) return `${String(area.row + 1)}:${String(area.row + area.rows)}`;
  if (area.rows >= SHEET_ROWS)
    return a1({ ...area, row: 0, rows: 1 })
      .replace(/\d+/g, '')
      .replace(/^([A-Z]+)$/, '$1:$1');
  return a1(area);
}
