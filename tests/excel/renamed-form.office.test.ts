import { beforeAll, expect, it } from 'vitest';
import { readData } from '../../src/app/kinerja/read-data';
import { writeFormulirSheets } from '../../src/app/kinerja/write-formulir-sheets';
import { run } from '../../src/app/use-case';
import { sampleIsian, samplePengaturan } from '../../src/domain/kinerja/sample';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { startOffice, type OfficeInNode } from '../host/node/office-in-node';

let office: OfficeInNode;
const pengaturan = samplePengaturan(2025);
const stamp = { at: '2026-01-20T09:12:00+07:00', saya: { nama: '', jabatan: '' }, newId: () => '1' };

beforeAll(async () => {
  office = await startOffice();
});

/** How many trips a reading of the data costs, and what it finds per bidang. */
async function read(workbook: ReturnType<typeof createExcelWorkbook>) {
  office.requests.reset();
  const result = await run(workbook, readData, { pengaturan }, stamp);
  if (!result.ok) throw new Error('refused');
  return {
    trips: office.requests.reads,
    found: result.value.bidang.map(({ sheet, kelengkapan }) => [sheet, kelengkapan.isianTerisi]),
  };
}

it('finds a form whose sheet was renamed, in one trip once its name is known', async () => {
  const workbook = createExcelWorkbook(new KnownWorkbook());
  await run(workbook, writeFormulirSheets, { pengaturan, isi: sampleIsian(2025) }, stamp);
  expect(await read(workbook)).toMatchObject({ trips: 1 });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Bidang Perumahan').name = 'Data kita';
    await context.sync();
  });
  const found = [
    ['Data kita', 18],
    ['Bidang Kawasan Permukiman', 18],
    ['Sekretariat', 16],
  ];
  expect(await read(workbook)).toEqual({ trips: 2, found });
  expect(await read(workbook)).toEqual({ trips: 1, found });
});
