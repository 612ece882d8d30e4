import { proposeUseCase } from '../app/sop/check-use-cases';
import { describe, expect, it } from 'vitest';
import { acceptUsulanUseCase } from '../../src/app/sop/accept-usulan';
import { writeTemplate } from '../../src/app/sop/write-template';
import { compileLkjSheet } from '../../src/app/lkj/compile-sheet';
import { savePengaturan } from '../../src/app/kinerja/open-pengaturan';
import { writeFormulirSheets } from '../../src/app/kinerja/write-formulir-sheets';
import { run } from '../../src/app/use-case';
import type { Workbook } from '../../src/app/workbook';
import { sampleIsian, samplePengaturan } from '../../src/domain/kinerja/sample';
import { area } from '../../src/domain/sheet/address';
import type { Edit } from '../../src/domain/sheet/edit';
import type { Stamp } from '../../src/domain/stamp';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { emptyBook, type Book } from '../../src/files/xlsx/book';
import { createBookWorkbook } from '../../src/files/xlsx/book-workbook';
import { startOffice } from '../host/node/office-in-node';
import { expectSameSheets } from './compare-books';

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

describe('the same plans through office.js and into a file', () => {
  it('make the same workbook', async () => {
    const { throughOffice, inFile } = await bothRenderings();
    const names = inFile.sheets.flatMap(({ name, cells }) => (cells.length > 0 ? [name] : []));
    expect(names.length).toBeGreaterThanOrEqual(6);
    expectSameSheets(throughOffice, inFile, names);
  });
});
