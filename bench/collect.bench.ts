import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import ExcelJS from 'exceljs';
import * as XLSX from 'xlsx';
import { sampleIsian, samplePengaturan } from '../src/domain/kinerja/sample';
import { readFormulir } from '../src/domain/kinerja/formulir/read-formulir';
import type { Formulir } from '../src/domain/kinerja/formulir/formulir';
import { writeFormulir } from '../src/domain/kinerja/formulir/write-formulir';
import { planImport } from '../src/domain/kinerja/import/plan-import';
import { bidangSheetName } from '../src/domain/kinerja/formulir/sheet-name';
import type { Edit } from '../src/domain/sheet/edit';
import type { Indikator, Pengaturan } from '../src/domain/kinerja/pengaturan';
import { compileLkj } from '../src/domain/lkj/compile-lkj';
import { applyToBook } from '../src/files/xlsx/apply-edits';
import { emptyBook } from '../src/files/xlsx/book';
import { readXlsxValues } from '../src/files/xlsx/read-values';
import { wholeSnapshotOf } from '../src/files/xlsx/snapshot';
import { writeXlsx } from '../src/files/xlsx/write';
import { against, median, ms, percentile, type Line } from './measure';

const FILES = 200;
const DIBUAT = '2025-12-01T08:00:00+07:00';

/** Collecting 200 bidang files, compiling the report from them, and writing a long sheet. */
export async function run(): Promise<readonly Line[]> {
  const pengaturan = manyBidang(FILES);
  const files = pengaturan.bidang.map((_, index) => fileOf(pengaturan, index));
  const blanks = new Map(pengaturan.bidang.flatMap((bidang) => formOf(pengaturan, bidang.id)));

  const collect = (): readonly Formulir[] => {
    const berkas = files.map((bytes, index) => {
      const read = readXlsxValues(bytes, `${String(index)}.xlsx`);
      if (!read.ok) throw new Error(read.refusal.kind);
      return { nama: `${String(index)}.xlsx`, snapshot: read.value };
    });
    const result = planImport({ pengaturan, sini: blanks, berkas, keputusan: {}, tetapPakai: [], lembar: bidangSheetName });
    return result.berkas.flatMap((one) => (one.formulir ? [one.formulir] : []));
  };
  const compile = (formulir: readonly Formulir[]) =>
    compileLkj({ pengaturan, formulir, temuan: [], jejak: null, naskahLama: [] });

  const [runut = 0, sheetJs = 0, excelJs = 0] = await interleaved([
    () => compile(collect()),
    () => files.map((bytes) => sumOf(XLSX.utils.sheet_to_json<unknown[]>(firstOf(XLSX.read(bytes)), { header: 1 }))),
    async () => {
      for (const bytes of files) {
        const book = new ExcelJS.Workbook();
        await book.xlsx.load(bytes.slice().buffer);
        book.worksheets[0]?.eachRow((row) => row.values);
      }
    },
  ]);
  const before = heapKept();
  for (let time = 0; time < 5; time += 1) compile(collect());
  const grown = (heapKept() - before) / 1024 / 1024;
  const formulir = collect();
  const again = await median(() => compile(formulir), 7);

  const rows = Array.from({ length: 10_000 }, (_, row) => [
    `Kegiatan ${String(row)}`,
    row,
    row * 1.5,
    'selesai',
    'Bidang Perumahan',
  ]);
  const edits: readonly Edit[] = [
    { kind: 'ensure-sheet', sheet: 'Data' },
    { kind: 'write', sheet: 'Data', at: { row: 0, column: 0 }, values: rows },
  ];
  const write = await median(() => writeXlsx(applyToBook(emptyBook(), edits)), 5);
  const peerWrite = await median(async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Data').addRows(rows);
    await book.xlsx.writeBuffer();
  }, 3);
  return [
    against('read, check, import and compile 200 bidang files', runut, 'SheetJS, reading only', sheetJs, 'below 1'),
    against('the same', runut, 'exceljs, reading only', excelJs, 'below 1'),
    { what: 'heap kept after five more such imports', runut: `${grown.toFixed(1)} MB`, peer: '', aim: 'flat: below 2 MB' },
    { what: 'recompile after one change (400 indikator)', runut: ms(again), peer: '', aim: 'unnoticed' },
    against('write a sheet of 10,000 rows', write, 'exceljs', peerWrite, 'at most 0.33'),
  ];
}

/** The medians of several works that take turns, so that whatever else the machine does weighs on all of them. */
async function interleaved(works: readonly (() => unknown)[], rounds = 5): Promise<readonly number[]> {
  const times = works.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      await work();
      if (round > 0) times[index]?.push(performance.now() - start);
    }
  }
  return times.map((taken) => percentile(taken, 0.5));
}

/** Bytes still reachable once everything else is collected. */
function heapKept(): number {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** The sample's bidang many times over, each with its own two indikator. */
function manyBidang(count: number): Pengaturan {
  const contoh = samplePengaturan(2025);
  const [pertama, kedua] = contoh.indikator;
  if (!pertama || !kedua) throw new Error('the sample has lost its indikator');
  const bidang = Array.from({ length: count }, (_, index) => ({
    id: `B${String(index)}`,
    nama: `Perumahan ${String(index)}`,
    penanggungJawab: '',
  }));
  const own = (indikator: Indikator, id: string): Indikator => ({ ...indikator, id: `${indikator.id}-${id}`, bidang: [id] });
  return { ...contoh, bidang, indikator: bidang.flatMap(({ id }) => [own(pertama, id), own(kedua, id)]), program: [] };
}

function fileOf(pengaturan: Pengaturan, index: number): Uint8Array {
  const bidang = pengaturan.bidang[index];
  const content = sampleIsian(2025)['B1'];
  if (!bidang || !content) throw new Error('no such bidang');
  const indikator = content.indikator.map((one) => ({ ...one, indikator: `${one.indikator}-${bidang.id}` }));
  return writeXlsx(
    applyToBook(
      emptyBook(bidangSheetName(bidang.nama)),
      writeFormulir(pengaturan, bidang, { dibuat: DIBUAT, content: { ...content, indikator } }),
    ),
  );
}

/** The blank form as it stands in the collecting workbook. */
function formOf(pengaturan: Pengaturan, id: string): [string, Formulir][] {
  const bidang = pengaturan.bidang.find((one) => one.id === id);
  if (!bidang) return [];
  const book = applyToBook(emptyBook(bidangSheetName(bidang.nama)), writeFormulir(pengaturan, bidang, { dibuat: DIBUAT }));
  return wholeSnapshotOf(book).sheets.flatMap((sheet) => {
    const read = readFormulir(sheet);
    return read.ok ? [[id, read.value] as [string, Formulir]] : [];
  });
}

const firstOf = (book: XLSX.WorkBook): XLSX.WorkSheet => book.Sheets[book.SheetNames[0] ?? ''] ?? {};
const sumOf = (rows: readonly (readonly unknown[])[]): number =>
  rows.flat().reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
