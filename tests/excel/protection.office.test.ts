import { beforeEach, describe, expect, it } from 'vitest';
import type { Workbook } from '../../src/app/workbook';
import type { Edit } from '../../src/domain/sheet/edit';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { startOffice, type OfficeInNode } from '../host/node/office-in-node';

const FORMS = ['Bidang Perumahan', 'Sekretariat'];
let office: OfficeInNode;
let workbook: Workbook;

const write = (sheet: string, value: string): Edit => ({ kind: 'write', sheet, at: { row: 30, column: 1 }, values: [[value]] });
const isProtected = (): boolean[] => FORMS.map((name) => office.book.sheet(name)?.protected ?? false);
const written = (name: string): unknown => office.book.sheet(name)?.content(30, 1);

beforeEach(async () => {
  office = await startOffice();
  workbook = createExcelWorkbook(new KnownWorkbook());
  await workbook.write(
    FORMS.flatMap((sheet): Edit[] => [
      { kind: 'ensure-sheet', sheet },
      { kind: 'protect', sheet, on: true },
    ]),
  );
  await workbook.read(FORMS.map((name) => ({ sheet: { name }, parts: ['values'] })));
});

describe('a protected form', () => {
  it('is opened for a write and closed again with it', async () => {
    expect(isProtected()).toEqual([true, true]);
    await workbook.write(FORMS.map((name) => write(name, 'baru')));
    expect(FORMS.map(written)).toEqual(['baru', 'baru']);
    expect(isProtected()).toEqual([true, true]);
  });

  it('is closed again when the write fails half-way', async () => {
    await expect(workbook.write([write('Bidang Perumahan', 'setengah'), write('Tidak ada', 'x')])).rejects.toMatchObject({
      kind: 'missing-item',
    });
    // Excel carries a batch out up to what fails: the form had been opened by then.
    expect(written('Bidang Perumahan')).toBe('setengah');
    expect(isProtected()).toEqual([true, true]);
  });

  it('is closed again when the first of two round trips of a large write succeeds and the second fails', async () => {
    const long = 'kata '.repeat(6_000);
    const large: Edit[] = Array.from({ length: 140 }, () => write('Sekretariat', long));
    office.requests.reset();
    await expect(workbook.write([...large, write('Tidak ada', 'x')])).rejects.toMatchObject({ kind: 'missing-item' });
    expect(office.requests.writes).toBeGreaterThan(2);
    expect(isProtected()).toEqual([true, true]);
  });

  it('stays as it was when the host refuses the write altogether', async () => {
    office.faults.deny = { next: 'write', code: 'GeneralException' };
    await expect(workbook.write([write('Sekretariat', 'x')])).rejects.toMatchObject({ kind: 'unknown' });
    expect(written('Sekretariat')).toBe('');
    expect(isProtected()).toEqual([true, true]);
  });

  it('that a person locked with a password is told as protected, and stays as it was', async () => {
    const [form = ''] = FORMS;
    await office.Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(form);
      protection.unprotect();
      protection.protect({}, 'sandi-kantor');
      await context.sync();
    });
    await expect(workbook.write([write(form, 'baru')])).rejects.toMatchObject({
      kind: 'protected',
      message: expect.stringContaining('BadPassword') as string,
    });
    expect(written(form)).toBe('');
    expect(isProtected()).toEqual([true, true]);
  });

  it('stays open where that is what the edits ask for', async () => {
    await workbook.write([{ kind: 'protect', sheet: 'Sekretariat', on: false }, write('Sekretariat', 'terbuka')]);
    expect(isProtected()).toEqual([true, false]);
    await workbook.write([write('Sekretariat', 'tetap terbuka')]);
    expect(isProtected()).toEqual([true, false]);
  });
});
