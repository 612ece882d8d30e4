import { proposeUseCase } from '../app/sop/check-use-cases';
import { beforeAll, describe, expect, it } from 'vitest';
import { acceptUsulanUseCase } from '../../src/app/sop/accept-usulan';
import { changeSopUseCase } from '../../src/app/sop/change-sop';
import { writeTemplate } from '../../src/app/sop/write-template';
import { run } from '../../src/app/use-case';
import type { Workbook } from '../../src/app/workbook';
import { readSops } from '../../src/domain/sop/read/read-sops';
import type { SopChange } from '../../src/domain/sop/write/sop-change';
import type { Stamp } from '../../src/domain/stamp';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { emptyBook } from '../../src/files/xlsx/book';
import { createBookWorkbook } from '../../src/files/xlsx/book-workbook';
import { startOffice, type OfficeInNode } from '../host/node/office-in-node';

/** The table edited as a person works, through the real office.js and straight in a file: the same sheet either way. */
const stamp: Stamp = {
  at: '2026-01-05T08:00:00+07:00',
  saya: { nama: 'Pegawai Contoh', jabatan: 'Kasubbag' },
  newId: () => 'id',
};

const CHANGES: readonly SopChange[] = [
  { kind: 'insert-kegiatan', at: 2, uraian: 'Mencatat disposisi', pelaksana: 'sekretaris' },
  { kind: 'split-kegiatan', kegiatan: 5, uraian: ['Memeriksa konsep LKj', 'Memaraf konsep LKj'] },
  { kind: 'move-kegiatan', kegiatan: 3, to: 1 },
  { kind: 'delete-kegiatan', kegiatan: 8 },
  { kind: 'add-pelaksana', at: 1, nama: 'Bendahara' },
  { kind: 'rename-pelaksana', pelaksana: 'bendahara', nama: 'Bendahara Pengeluaran' },
  { kind: 'move-pelaksana', pelaksana: 'tim lkj', to: 0 },
  { kind: 'delete-pelaksana', pelaksana: 'sekretaris' },
  { kind: 'delete-pelaksana', pelaksana: 'tim lkj' },
];

async function drawn(workbook: Workbook): Promise<void> {
  await run(workbook, writeTemplate, { templat: 'kalbar-lkj' }, stamp);
  const proposed = await run(workbook, proposeUseCase, { sheet: 'SOP' }, stamp);
  if (!proposed.ok) throw new Error('nothing proposed');
  await run(workbook, acceptUsulanUseCase, { sheet: 'SOP', usulan: proposed.value.sop[0]?.usulan ?? [] }, stamp);
}

/** What the SOP says and where, the identity block, the merges and the drawing's symbols. */
async function standing(workbook: Workbook) {
  const { sheets } = await workbook.read([{ sheet: { name: 'SOP' }, parts: ['values', 'merges', 'shapes', 'sizes'] }]);
  const sheet = sheets[0];
  const sop = sheet && readSops(sheet).sops[0];
  if (!sheet || !sop) throw new Error('the SOP is gone');
  return {
    pelaksana: sop.pelaksana.map(({ nama, column }) => [nama, column]),
    kegiatan: sop.kegiatan.map(({ nomor, uraian, row, pelaku, kembali, output }) => [
      nomor,
      uraian,
      row,
      pelaku.map(({ pelaksana, simbol }) => `${pelaksana} ${simbol}`),
      kembali,
      output,
    ]),
    identitas: sop.identitas.map(({ field, isi }) => [field, isi]),
    gabung: (sheet.merges ?? []).map(({ row, column, rows, columns }) => [row, column, rows, columns].join(' ')).sort(),
    simbol: (sheet.shapes ?? []).flatMap(({ name }) => (name.startsWith('runut:simbol:') ? [name] : [])).sort(),
  };
}

let office: OfficeInNode;

beforeAll(async () => {
  office = await startOffice();
});

describe('editing the table of an SOP', () => {
  it('costs one read and one write each time, and one for showing where there is something to show, and leaves the same sheet in Excel as in a file', async () => {
    const inExcel = createExcelWorkbook(new KnownWorkbook());
    const inFile = createBookWorkbook(emptyBook('Sheet1'));
    await drawn(inExcel);
    await drawn(inFile);
    const identitas = (await standing(inFile)).identitas;
    for (const change of CHANGES) {
      office.requests.reset();
      const done = await run(inExcel, changeSopUseCase, { sheet: 'SOP', change }, stamp);
      expect([change.kind, done.ok, office.requests.reads, office.requests.writes]).toEqual([change.kind, true, 1, 2]);
      await run(inFile, changeSopUseCase, { sheet: 'SOP', change }, stamp);
      const [there, here] = [await standing(inExcel), await standing(inFile)];
      expect({ change: change.kind, ...there }).toEqual({ change: change.kind, ...here });
      expect(there.identitas).toEqual(identitas);
    }
  });
});
