import { describe, expect, it } from 'vitest';
import { acceptUsulanUseCase } from '../../src/app/sop/accept-usulan';
import { proposeUseCase } from '../../src/app/sop/propose';
import { writeTemplate } from '../../src/app/sop/write-template';
import { compileLkjSheet } from '../../src/app/lkj/compile-sheet';
import { savePengaturan } from '../../src/app/kinerja/open-pengaturan';
import { writeFormulirSheets } from '../../src/app/kinerja/write-formulir-sheets';
import { run } from '../../src/app/use-case';
import type { Workbook } from '../../src/app/workbook';
import { sampleIsian, samplePengaturan } from '../../src/domain/kinerja/sample';
import { a1, area, cell } from '../../src/domain/sheet/address';
import type { Edit } from '../../src/domain/sheet/edit';
import type { Stamp } from '../../src/domain/stamp';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { emptyBook, type Book, type BookSheet } from '../../src/files/xlsx/book';
import { createBookWorkbook } from '../../src/files/xlsx/book-workbook';
import { startOffice } from '../../src/host/node/office-in-node';

/**
 * A plan is rendered twice: through office.js into the open workbook, and straight into a file. Both must be the same workbook,
 * or the exported report would differ from the sheet the office signed.
 */
const stamp: Stamp = {
  at: '2026-01-05T08:00:00+07:00',
  saya: { nama: 'Pegawai Contoh', jabatan: 'Kasubbag' },
  newId: () => 'id',
};

async function mainJob(workbook: Workbook): Promise<void> {
  const pengaturan = samplePengaturan(2025);
  await run(workbook, writeTemplate, { templat: 'kalbar-lkj' }, stamp);
  const proposals = await run(workbook, proposeUseCase, { sheet: 'SOP' }, stamp);
  if (!proposals.ok) throw new Error('nothing proposed');
  await run(workbook, acceptUsulanUseCase, { sheet: 'SOP', usulan: proposals.value.sop[0]?.usulan ?? [] }, stamp);
  await run(workbook, savePengaturan, { pengaturan }, stamp);
  await run(workbook, writeFormulirSheets, { pengaturan, isi: sampleIsian(2025) }, stamp);
  await run(workbook, compileLkjSheet, { pengaturan, jejak: null }, stamp);
}

/** A chart of each kind, over figures of their own. */
const grafik: readonly Edit[] = [
  { kind: 'ensure-sheet', sheet: 'Grafik' },
  {
    kind: 'write',
    sheet: 'Grafik',
    at: { row: 0, column: 0 },
    values: [
      ['Tahun', 'Target', 'Realisasi'],
      [2024, 70, 68],
      [2025, 75, { formula: '=B3+1', value: 76 }],
    ],
  },
  {
    kind: 'charts',
    sheet: 'Grafik',
    prefix: 'runut:grafik',
    charts: (['bar', 'column', 'line'] as const).map((type, index) => ({
      name: `runut:grafik:${type}`,
      type,
      title: type === 'line' ? '' : `Target dan realisasi (${type})`,
      alt: 'Dua tahun',
      box: { left: 20, top: 60 + index * 180, width: 320, height: 160 },
      categories: area(1, 0, 2),
      series: [
        { name: 'Target', values: area(1, 1, 2), role: 'batas' },
        { name: 'Realisasi', values: area(1, 2, 2), role: 'utama' },
      ],
      valueAxis: type === 'bar' ? { format: 'angka' } : { min: 0, max: 100, title: 'Nilai' },
      legend: type !== 'bar',
      labels: type !== 'column',
    })),
  },
];

async function bothRenderings(): Promise<{ readonly throughOffice: Book; readonly inFile: Book }> {
  const office = await startOffice();
  const open = createExcelWorkbook(new KnownWorkbook());
  const file = createBookWorkbook(emptyBook());
  for (const workbook of [open, file]) {
    await mainJob(workbook);
    await workbook.write(grafik);
  }
  return { throughOffice: await office.book.dump(), inFile: file.book };
}

const sheetsOf = (book: Book): ReadonlyMap<string, BookSheet> => new Map(book.sheets.map((sheet) => [sheet.name, sheet]));

/** Every cell that holds something, by row and column: what stands there, less what only a calculation knows. */
const contents = (sheet: BookSheet): Record<string, unknown> =>
  Object.fromEntries(
    sheet.cells.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        if (!cell || (cell.value === '' && cell.formula === undefined)) return [];
        return [[`${String(r)},${String(c)}`, cell.formula ?? cell.value] as const];
      }),
    ),
  );

const looks = (sheet: BookSheet): Record<string, unknown> =>
  Object.fromEntries(
    sheet.cells.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const style = cell?.style;
        if (!cell || cell.value === '' || style === undefined) return [];
        const { font, fill, horizontal, wrap, numberFormat, locked } = style;
        const shown = {
          size: font?.size,
          bold: font?.bold ?? false,
          fill,
          horizontal,
          wrap: wrap ?? false,
          numberFormat,
          locked,
        };
        return [[`${String(r)},${String(c)}`, shown] as const];
      }),
    ),
  );

const rounded = (sizes: readonly ({ readonly width?: number; readonly height?: number } | null)[]): (number | undefined)[] =>
  sizes.map((size) => {
    const points = size?.width ?? size?.height;
    return points === undefined ? undefined : Math.round(points);
  });

/** Excel's object model cannot set a chart's alternative text: only files carry it. */
const chartsOf = (sheet: BookSheet): unknown[] =>
  sheet.shapes.flatMap((shape) =>
    shape.kind === 'chart' ? [{ ...shape, alt: '', box: Object.values(shape.box).map(Math.round) }] : [],
  );

/** The input rule of every cell that has one, however the rules are gathered into areas. */
const inputRules = ({ validations }: BookSheet): Record<string, unknown> =>
  Object.fromEntries(
    validations.flatMap(({ areas, rule }) =>
      areas.flatMap((one) =>
        Array.from({ length: one.rows * one.columns }, (_, index) => [
          a1(cell(one.row + Math.floor(index / one.columns), one.column + (index % one.columns))),
          rule,
        ]),
      ),
    ),
  );

describe('the same plans through office.js and into a file', () => {
  it('make the same workbook', async () => {
    const { throughOffice, inFile } = await bothRenderings();
    const there = sheetsOf(throughOffice);
    const wanted = [...sheetsOf(inFile).values()].filter(({ name }) => name !== 'Sheet1');
    expect(wanted.length).toBeGreaterThanOrEqual(6);
    for (const sheet of wanted) {
      const other = there.get(sheet.name);
      if (!other) throw new Error(`${sheet.name} is missing`);
      expect(other.visibility, sheet.name).toBe(sheet.visibility);
      expect(contents(other), sheet.name).toEqual(contents(sheet));
      expect(looks(other), sheet.name).toEqual(looks(sheet));
      const byPlace = (areas: typeof sheet.merges): typeof areas =>
        [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
      expect(byPlace(other.merges), sheet.name).toEqual(byPlace(sheet.merges));
      expect(rounded(other.columns).slice(0, sheet.columns.length), sheet.name).toEqual(rounded(sheet.columns));
      expect(other.freeze, sheet.name).toEqual(sheet.freeze);
      expect(other.page.paper, sheet.name).toBe(sheet.page.paper);
      expect(other.page.orientation, sheet.name).toBe(sheet.page.orientation);
      expect(other.page.printArea, sheet.name).toEqual(sheet.page.printArea);
      expect(other.protection !== undefined, sheet.name).toBe(sheet.protection !== undefined);
      const conditions = (one: BookSheet): unknown[] =>
        one.conditionals.map(({ areas, rule }) => [
          areas,
          rule.kind,
          rule.kind === 'formula' ? [rule.formula, rule.look.fill] : 0,
        ]);
      expect(conditions(other), sheet.name).toEqual(conditions(sheet));
      expect(Object.keys(contents(sheet)).length, sheet.name).toBeGreaterThan(0);
      expect(inputRules(other), sheet.name).toEqual(inputRules(sheet));
      expect(chartsOf(other), sheet.name).toEqual(chartsOf(sheet));
      const named = (one: BookSheet): string[] => one.shapes.map(({ name }) => name).sort();
      expect(named(other), sheet.name).toEqual(named(sheet));
    }
  });
});
