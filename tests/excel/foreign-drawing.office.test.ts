import { describe, expect, it } from 'vitest';
import { readSops } from '../../src/domain/sop/read/read-sops';
import type { SheetRequest, SheetSnapshot } from '../../src/domain/sheet/snapshot';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { emptyBook, type Book } from '../../src/files/xlsx/book';
import type { BookShape } from '../../src/files/xlsx/book-shape';
import { createBookWorkbook } from '../../src/files/xlsx/book-workbook';
import { startOffice } from '../host/node/office-in-node';

const TABEL = [
  ['No', 'Kegiatan', 'Kadis', 'Staf', 'Kelengkapan', 'Waktu', 'Output'],
  [1, 'Menerima surat', '', '', 'Surat', '5 menit', 'Disposisi'],
  [2, 'Menyusun nota', '', '', 'Disposisi', '5 menit', 'Nota'],
  [3, 'Memeriksa nota', '', '', 'Nota', '5 menit', 'Nota berparaf'],
];

const bentuk = (name: string, geometry: string, column: number, row: number, value = '', group?: string): BookShape => ({
  kind: 'geometric',
  name,
  alt: '',
  geometry,
  box: { left: column * 48 + 10, top: row * 15 + 2, width: 28, height: 11 },
  ...(group === undefined ? {} : { group }),
  ...(value === ''
    ? {}
    : { text: { value, size: 9, color: '#000000', bold: false, font: 'Arial', horizontal: 'center', vertical: 'middle' } }),
});

const panah = (name: string, from: string, to: string): BookShape => ({
  kind: 'line',
  name,
  alt: '',
  box: { left: 100, top: 20, width: 40, height: 20 },
  path: 'elbow',
  points: [
    { x: 100, y: 20 },
    { x: 140, y: 40 },
  ],
  from: { shape: from, site: 3 },
  to: { shape: to, site: 3 },
  startArrow: false,
  endArrow: true,
  line: { color: '#000000', weight: 1, dash: 'solid' },
});

/** A drawing somebody made by hand: two of its symbols are grouped, an arrow leads back, labels stand beside the decision. */
async function workbookFile(): Promise<Book> {
  const workbook = createBookWorkbook(emptyBook('SOP'));
  await workbook.write([{ kind: 'write', sheet: 'SOP', at: { row: 0, column: 0 }, values: TABEL }]);
  const shapes: readonly BookShape[] = [
    { kind: 'group', name: 'Group 9', alt: '', box: { left: 106, top: 17, width: 76, height: 26 } },
    bentuk('Flowchart: Terminator 2', 'flowChartTerminator', 2, 1, '', 'Group 9'),
    bentuk('Flowchart: Process 3', 'flowChartProcess', 3, 2, 'Staf', 'Group 9'),
    bentuk('Flowchart: Decision 4', 'flowChartDecision', 2, 3),
    bentuk('TextBox 5', 'rect', 3, 3, 'Tidak'),
    panah('Elbow Connector 6', 'Flowchart: Decision 4', 'Flowchart: Process 3'),
  ];
  return { ...workbook.book, sheets: workbook.book.sheets.map((sheet) => ({ ...sheet, shapes })) };
}

const ASKED: readonly SheetRequest[] = [{ sheet: { name: 'SOP' }, parts: ['values', 'merges', 'shapes', 'sizes'] }];

describe("a stranger's drawing through office.js", () => {
  it('is read as it is from the file: texts, groups, and where arrows lead', async () => {
    const book = await workbookFile();
    await startOffice({ book });
    const through = await createExcelWorkbook(new KnownWorkbook()).read(ASKED);
    const inFile = await createBookWorkbook(book).read(ASKED);
    const told = (sheet: SheetSnapshot | undefined): unknown =>
      sheet?.shapes?.map(({ name, type, text, line }) => [
        name,
        type,
        text,
        line?.from,
        line?.to,
        line?.startArrow,
        line?.endArrow,
      ]);
    const byName = (list: unknown): unknown => (Array.isArray(list) ? list.map(String).sort() : list);
    expect(byName(told(through.sheets[0]))).toEqual(byName(told(inFile.sheets[0])));
    const sheet = through.sheets[0];
    const sop = sheet && readSops(sheet).sops[0];
    expect(sop?.kegiatan.map((one) => one.pelaku.map((actor) => `${actor.pelaksana} ${actor.simbol}`).join())).toEqual([
      'kadis terminator',
      'staf process',
      'kadis decision',
    ]);
    expect(sop?.kegiatan[2]?.kembali).toBe(1);
    expect(sop?.kegiatan[2]?.selLain).toMatchObject([{ jenis: 'tidak' }]);
  });
});
