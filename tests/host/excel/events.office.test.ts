import { beforeEach, describe, expect, it } from 'vitest';
import { startOffice, type OfficeInNode } from '../node/office-in-node';

let office: OfficeInNode;
beforeEach(async () => {
  office = await startOffice();
});

const heard = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

async function listen(): Promise<Excel.WorksheetChangedEventArgs[]> {
  const events: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      events.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  return events;
}

const write = (address: string, value: unknown): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).values = [[value]];
    await context.sync();
  });

describe('change events', () => {
  it('say that the add-in itself wrote', async () => {
    const events = await listen();
    await write('B2', 5);
    await heard();
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      address: 'B2',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'ThisLocalAddin',
    });
  });

  it('tell a person’s edit from it, with what stood there before', async () => {
    await write('B2', 5);
    const events = await listen();
    office.book.grid.facade(office.book.active.id).getRange('B2').setValue(6);
    await heard();
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      address: 'B2',
      source: 'Local',
      triggerSource: 'Unknown',
      details: { valueBefore: 5, valueAfter: 6, valueTypeBefore: 'Double', valueTypeAfter: 'Double' },
    });
  });

  it('come without details for several cells, and not at all for recalculated ones', async () => {
    await write('C1', '=A1+B1');
    const events = await listen();
    office.book.grid
      .facade(office.book.active.id)
      .getRange('A1:B1')
      .setValues([[1, 2]]);
    await office.book.settled();
    await heard();
    expect(events.map(({ address, details }) => [address, details])).toEqual([['A1:B1', undefined]]);
    expect(office.book.active.content(0, 2)).toBe(3);
  });

  it('name a co-author as remote', async () => {
    const events = await listen();
    const other = office.secondPane();
    await other.as(() => write('D4', 'dari rekan'));
    await heard();
    expect(events[0]).toMatchObject({ address: 'D4', source: 'Remote' });
    expect(events[0]?.triggerSource).not.toBe('ThisLocalAddin');
  });

  it('report inserted rows, whoever inserted them', async () => {
    const events = await listen();
    office.book.grid.facade(office.book.active.id).insertRows(1, 2);
    await heard();
    expect(events.map(({ changeType, address }) => [changeType, address])).toEqual([['RowInserted', '2:3']]);
  });

  it('stop once the handler is removed', async () => {
    const events: unknown[] = [];
    await Excel.run(async (context) => {
      const handler = context.workbook.worksheets.getItem('Sheet1').onChanged.add((event) => {
        events.push(event);
        return Promise.resolve();
      });
      await context.sync();
      handler.remove();
      await context.sync();
    });
    await write('A1', 1);
    await heard();
    expect(events).toEqual([]);
  });
});

describe('a pane’s request', () => {
  it('is told to the page when it may have changed something, also when it failed half-way, and not when it only read', async () => {
    const told: string[] = [];
    office.book.subscribe((change) => {
      if (change.kind === 'written') told.push(change.actor);
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').load('values');
      await context.sync();
      expect(told).toEqual([]);
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      expect(told).toHaveLength(1);
      sheet.getRange('A2').values = [[1]];
      sheet.getRange('A1').values = [[1, 2]];
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
    expect(told).toHaveLength(2);
  });
});

describe('sheet events', () => {
  it('tell of sheets added, shown and deleted', async () => {
    const events: string[] = [];
    const note = (event: { readonly type: string }): Promise<void> => {
      events.push(event.type);
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note);
      worksheets.onActivated.add(note);
      worksheets.onDeleted.add(note);
      worksheets.onSelectionChanged.add(note);
      await context.sync();
      const sheet = worksheets.add('SOP');
      sheet.activate();
      sheet.getRange('B2').select();
      sheet.delete();
      await context.sync();
    });
    await heard();
    expect(events).toEqual([
      'WorksheetAdded',
      'WorksheetActivated',
      'WorksheetSelectionChanged',
      'WorksheetActivated',
      'WorksheetDeleted',
    ]);
  });
});
