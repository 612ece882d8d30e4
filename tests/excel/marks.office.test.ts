import { describe, expect, it } from 'vitest';
import { markOnSheet, MARK_OFF_PAPER, unmarkSheet } from '../../src/app/sop/mark-on-sheet';
import { run } from '../../src/app/use-case';
import type { Stamp } from '../../src/domain/stamp';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { startOffice } from '../host/node/office-in-node';
import { kalbarBook } from '../app/sop/kalbar-with-notes';

const stamp: Stamp = { at: '2026-11-21T08:00:00+07:00', saya: { nama: 'Nama', jabatan: 'Kasubbag' }, newId: () => 'id' };

describe('marks through office.js', () => {
  it("come before a person's own colours and go without touching them", async () => {
    const office = await startOffice({ book: await kalbarBook() });
    const workbook = createExcelWorkbook(new KnownWorkbook());
    const before = await office.book.dump();
    office.requests.reset();
    const marked = await run(workbook, markOnSheet, { sheet: 'SOP' }, stamp);
    expect(marked).toMatchObject({ ok: true, value: { cells: 28 } });
    expect([office.requests.reads, office.requests.writes]).toEqual([2, 2]);
    expect(office.book.sheet('SOP')?.page.blackAndWhite).toBe(true);
    const colours = (await office.book.dump()).sheets.find(({ name }) => name === 'SOP')?.conditionals ?? [];
    const own = before.sheets.find(({ name }) => name === 'SOP')?.conditionals ?? [];
    expect(colours.filter(({ rule }) => rule.kind === 'formula' && rule.formula === MARK_OFF_PAPER)).toHaveLength(28);
    expect(colours.slice(28)).toEqual(own);
    expect(own).toHaveLength(2);
    expect(await run(workbook, unmarkSheet, { sheet: 'SOP' }, stamp)).toMatchObject({ ok: true });
    expect(await office.book.dump()).toEqual(before);
  });
});
