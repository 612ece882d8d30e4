import { beforeEach, describe, expect, it } from 'vitest';
import { cell, type Cell } from '../../src/domain/sheet/address';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { startOffice, type OfficeInNode } from '../host/node/office-in-node';

let office: OfficeInNode = await startOffice({ profile: 'excel-365' });
const knowsNotes = Reflect.has(office.Excel, 'NoteCollection');

describe.skipIf(!knowsNotes)('notes through a client that knows them (npm’s does not; OFFICE_DIST names a newer one)', () => {
  let workbook: ReturnType<typeof createExcelWorkbook>;
  beforeEach(async () => {
    office = await startOffice({ profile: 'excel-365' });
    workbook = createExcelWorkbook(new KnownWorkbook());
    await workbook.read([]);
  });
  const note = (at: Cell, text: string | null) => workbook.write([{ kind: 'note', sheet: 'Sheet1', at, text }]);
  /** What is read of the notes, and in how many requests. */
  const read = async () => {
    office.requests.reset();
    const { sheets } = await workbook.read([{ sheet: { name: 'Sheet1' }, parts: ['notes'] }]);
    const notes = (sheets[0]?.notes ?? []).map(({ at, text }) => [at.row, at.column, text]);
    return { notes, reads: office.requests.reads };
  };
  const by = (act: (sheet: Excel.Worksheet) => void) =>
    Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    });

  it('cost one request while they stand where this pane put or saw them', async () => {
    await note(cell(0, 0), 'lambang');
    expect(await read()).toEqual({ notes: [[0, 0, 'lambang']], reads: 1 });
    await note(cell(0, 0), null);
    expect(await read()).toEqual({ notes: [], reads: 1 });
    await by((sheet) => void sheet.notes.add('C4', 'milik orang'));
    expect(await read()).toEqual({ notes: [[3, 2, 'milik orang']], reads: 2 });
    expect((await read()).reads).toBe(1);
  });

  it('are found where somebody moved them, or put another in the place of one', async () => {
    await note(cell(2, 1), 'satu');
    await note(cell(5, 1), 'dua');
    await by((sheet) => {
      sheet.notes.getItem('B6').delete();
      sheet.notes.add('D9', 'tiga');
    });
    expect(await read()).toEqual({ notes: [[2, 1, 'satu'], [8, 3, 'tiga']], reads: 2 }); // prettier-ignore
    await by((sheet) => {
      sheet.notes.getItem('B3').content = 'diubah';
    });
    expect(await read()).toEqual({ notes: [[2, 1, 'diubah'], [8, 3, 'tiga']], reads: 1 }); // prettier-ignore
  });

  it('are all told where there are many', async () => {
    await workbook.write(
      Array.from({ length: 60 }, (_, row) => ({ kind: 'note', sheet: 'Sheet1', at: cell(row, 0), text: String(row) }) as const),
    );
    expect((await read()).notes).toHaveLength(60);
    expect((await read()).notes).toHaveLength(60);
  });
});
