import { beforeEach, describe, expect, it } from 'vitest';
import { HostBook } from '../../../src/host/book/host-book';
import type { HostClient } from '../../../src/host/client';
import { ExcelHost } from '../../../src/host/excel-host';
import { startOffice, type OfficeInNode } from '../node/office-in-node';
import { startUniver } from '../node/univer-in-node';
import { PROFILES, type ProfileId } from '../../../src/host/profile';
import { PathType } from '../../../src/host/richapi/protocol';
import { Wire } from '../wire';

const IDS = Object.keys(PROFILES) as readonly ProfileId[];

function start(id: ProfileId): { book: HostBook; client: HostClient } {
  const book = HostBook.open(startUniver());
  return { book, client: new ExcelHost(book, { profile: PROFILES[id] }).connect(() => undefined) };
}

const notesOf = (wire: Wire, sheet?: string): number =>
  wire.property(sheet === undefined ? wire.root() : wire.sheet(sheet), 'Notes');

const add = async (client: HostClient, cell: string, text: string, sheet?: string): Promise<string | undefined> => {
  const wire = new Wire();
  wire.act('instantiate', wire.path(PathType.method, 'Add', notesOf(wire, sheet), cell, text), '');
  return (await wire.send(client)).Error?.Code;
};

describe.each(IDS)('notes in %s, by hand-written requests', (id) => {
  const has = PROFILES[id].sets['ExcelApi'] !== '1.14';

  it('are there from ExcelApi 1.18 on', async () => {
    expect(await add(start(id).client, 'B2', 'catatan', 'Sheet1')).toBe(has ? undefined : 'ApiNotFound');
  });

  it.runIf(has)('are added, found by cell and by place, told, changed, shown and deleted', async () => {
    const { book, client } = start(id);
    expect(await add(client, 'B2', 'pertama', 'Sheet1')).toBeUndefined();
    expect(await add(client, 'Sheet1!C3', 'kedua')).toBeUndefined();
    const read = new Wire();
    const all = notesOf(read, 'Sheet1');
    read
      .query(all, 'content', 'visible', 'width')
      .query(read.path(PathType.method, 'GetItemAt', all, 1), 'content', 'authorName');
    read.act('method', all, 'GetCount');
    const { Results } = await read.send(client);
    const { _Items: listed = [] } = (Results[0]?.Value ?? {}) as {
      _Items?: { _Id: string; Content: string; Visible: boolean; Width: number }[];
    };
    expect(listed.map(({ Content, Visible, Width }) => [Content, Visible, Width])).toEqual([
      ['pertama', false, 165],
      ['kedua', false, 165],
    ]);
    expect(Results.slice(1).map(({ Value }) => Value)).toMatchObject([{ Content: 'kedua', AuthorName: '' }, 2]);

    const { _Id: secondId = '' } = listed[1] ?? {};
    const change = new Wire();
    const first = change.path(PathType.indexer, '', notesOf(change, 'Sheet1'), 'B2');
    change
      .act('setProperty', first, 'Content', 'diubah')
      .act('setProperty', first, 'Visible', true)
      .act('setProperty', first, 'Height', 60);
    change.query(change.path(PathType.method, 'GetLocation', first), 'address').query(first, 'content', 'visible', 'height');
    change.act('method', change.path(PathType.indexer, '', notesOf(change), secondId), 'Delete');
    const changed = await change.send(client);
    expect(changed.Error).toBeUndefined();
    expect(changed.Results[3]?.Value).toMatchObject({ Address: 'Sheet1!B2' });
    expect(changed.Results[4]?.Value).toMatchObject({ Content: 'diubah', Visible: true, Height: 60 });
    expect(book.active.notes()).toEqual([{ at: { row: 1, column: 1 }, text: 'diubah' }]);
  });

  it.runIf(has)('follow their cells, and refuse what Excel refuses', async () => {
    const { book, client } = start(id);
    expect(await add(client, 'B2', 'pertama', 'Sheet1')).toBeUndefined();
    expect(await add(client, 'B2', 'lagi', 'Sheet1')).toBe('ItemAlreadyExists');
    expect(await add(client, 'B2:C3', 'dua sel', 'Sheet1')).toBe('InvalidArgument');
    expect(await add(client, 'B9', 'tanpa lembar')).toBe('InvalidArgument');
    const insert = new Wire();
    await insert
      .act('method', insert.path(PathType.method, 'GetRange', insert.sheet('Sheet1'), '1:1'), 'Insert', 'Down')
      .send(client);
    expect(book.active.notes()).toEqual([{ at: { row: 2, column: 1 }, text: 'pertama' }]);
    const missing = new Wire();
    const none = missing.path(PathType.method, 'GetItemOrNullObject', notesOf(missing, 'Sheet1'), 'B2');
    expect((await missing.act('instantiate', none, '').act('method', none, 'Delete').send(client)).Results[0]?.Value).toBeNull();
    const protect = new Wire();
    await protect.act('method', protect.property(protect.sheet('Sheet1'), 'Protection'), 'Protect').send(client);
    expect(await add(client, 'D4', 'terkunci', 'Sheet1')).toBe('AccessDenied');
  });
});

let office: OfficeInNode = await startOffice({ profile: 'excel-365' });
const knowsNotes = Reflect.has(office.Excel, 'NoteCollection');

describe.skipIf(!knowsNotes)(
  'notes and undo groups through a client that knows them (npm’s does not; OFFICE_DIST names a newer one)',
  () => {
    beforeEach(async () => {
      office = await startOffice({ profile: 'excel-365' });
    });

    it('come and go as on the wire', async () => {
      await Excel.run(async (context) => {
        const { notes } = context.workbook.worksheets.getItem('Sheet1');
        const added = notes.add('B2', 'pertama');
        context.workbook.notes.add('Sheet1!C3', 'kedua');
        added.load('content,visible');
        notes.load('items/content');
        const place = notes.getItem('C3').getLocation().load('address');
        const missing = notes.getItemOrNullObject('D4');
        await context.sync();
        expect([added.content, added.visible, place.address, missing.isNullObject]).toEqual([
          'pertama',
          false,
          'Sheet1!C3',
          true,
        ]);
        expect(notes.items.map(({ content }) => content)).toEqual(['pertama', 'kedua']);
        added.content = 'diubah';
        notes.items[1]?.delete();
        await context.sync();
      });
      expect(office.book.active.notes()).toEqual([{ at: { row: 1, column: 1 }, text: 'diubah' }]);
    });

    it('group what is undone together, in requests of their own, and refuse what Excel refuses in one', async () => {
      const grouped = { mergeUndoGroup: true } as unknown as Excel.RunOptions;
      const write = (act: (sheet: Excel.Worksheet) => void): Promise<string> =>
        Excel.run(grouped, async (context) => {
          act(context.workbook.worksheets.getItem('Sheet1'));
          await context.sync();
          return 'taken';
        }).catch((error: unknown) => (error as OfficeExtension.Error).code);
      office.requests.reset();
      expect(await write((sheet) => { sheet.getRange('A1').values = [['satu']]; })).toBe('taken'); // prettier-ignore
      expect([office.requests.writes, office.requests.reads]).toEqual([1, 0]);
      expect(office.requests.service).toBeGreaterThan(0);
      expect(await write((sheet) => sheet.protection.protect())).toBe('UndoNotSupported');
      expect(await write((sheet) => { sheet.getRange('A2').values = [['dua']]; })).toBe('taken'); // prettier-ignore
      expect([office.book.active.content(0, 0), office.book.active.content(1, 0)]).toEqual(['satu', 'dua']);
    });
  },
);
