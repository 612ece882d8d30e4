import { expect, it } from 'vitest';
import { blankWorkbook } from '../../../src/app/sop/blank-workbook';
import { openSop } from '../../../src/app/sop/open-sop';
import type { SheetSnapshot, Snapshot } from '../../../src/domain/sheet/snapshot';

const stamp = { at: '2026-11-21T11:00:00+07:00', saya: { nama: 'Penguji', jabatan: 'Kasubbag' }, newId: () => 'id' };

const workbook = (sheet: SheetSnapshot, others: readonly string[] = []): Snapshot => ({
  sheetNames: [sheet.name, ...others],
  active: sheet.name,
  sheets: [sheet],
});

it.each(['Sheet1', 'Lembar1', 'Dinas'])('tells of one empty sheet called %s what understanding it would tell', (name) => {
  const blank = workbook({ name, values: [], merges: [], shapes: [] });
  const { blank: marked, ...told } = blankWorkbook(blank) ?? {};
  expect(marked).toBe(true);
  expect(openSop.plan(blank, { target: null }, stamp)).toEqual({ ok: true, value: { outcome: told, edits: [] } });
});

it.each([
  ['a cell that holds something', workbook({ name: 'Sheet1', values: [['SOP']] })],
  [
    'a shape',
    workbook({ name: 'Sheet1', values: [], shapes: [{ name: 'Oval 1', type: 'Ellipse', left: 0, top: 0, width: 9, height: 9 }] }),
  ],
  ['a second sheet, of which nothing was read', workbook({ name: 'Sheet1', values: [] }, ['Data'])],
  ['a hidden log', workbook({ name: 'Sheet1', values: [] }, ['_runut_log'])],
  ['a sheet of Runut’s own name', workbook({ name: 'Dasbor', values: [] })],
])('leaves %s to be understood', (_, snapshot) => {
  expect(blankWorkbook(snapshot)).toBeUndefined();
});
