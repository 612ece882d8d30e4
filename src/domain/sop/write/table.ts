import { area, cell } from '../../sheet/address';
import type { CellInput, Edit } from '../../sheet/edit';
import type { StyleName } from '../../sheet/style';
import { nomorTampil } from './nomor';
import type { Templat, TemplatKegiatan } from '../templat/templat';
import type { SheetColumns } from './columns';
import { textWidth } from './arial';
import { markValidation } from './mark-lists';
import { POINT, roundUp, textHeight } from './measure';

/** Where the parts of the table stand on the sheet. */
export interface TablePlan {
  readonly edits: readonly Edit[];
  readonly titleRow: number;
  readonly headRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The least height of a row: a symbol with air above and below. */
export const LEAST_ROW = 36;

const BODY = { size: 9 } as const;
const BODY_INDENTED = { size: 9, indent: true } as const;

/** Header words are set smaller where the longest of them would otherwise be broken. */
export function headStyleOf(words: readonly string[], pixels: number): { readonly style: StyleName; readonly size: number } {
  const widest = Math.max(0, ...words.flatMap((one) => one.split(/\s+/)).map((word) => textWidth(word, 9, true)));
  const fits = widest <= (pixels - 8) * POINT * 0.97;
  return fits ? { style: 'kisi-kepala', size: 9 } : { style: 'kisi-kepala-kecil', size: 7 };
}

/** Height in points of the second header row, which holds the names of the pelaksana. */
export function headHeight(names: readonly string[], pixels: number): number {
  const { size } = headStyleOf(names, pixels);
  return Math.max(30, ...names.map((name) => textHeight(name, pixels, { size, bold: true })));
}

/** Height in points that the texts of one kegiatan need, given the widths (pixels) of their cells. */
export function kegiatanHeight(
  kegiatan: Pick<TemplatKegiatan, 'uraian' | 'kelengkapan' | 'waktu' | 'output' | 'keterangan'>,
  pixels: Readonly<Record<'uraian' | 'kelengkapan' | 'waktu' | 'output' | 'keterangan', number>>,
): number {
  return Math.max(
    LEAST_ROW,
    textHeight(kegiatan.uraian, pixels.uraian, BODY_INDENTED),
    textHeight(kegiatan.kelengkapan, pixels.kelengkapan, BODY_INDENTED),
    textHeight(kegiatan.waktu, pixels.waktu, BODY),
    textHeight(kegiatan.output, pixels.output, BODY_INDENTED),
    textHeight(kegiatan.keterangan, pixels.keterangan, BODY_INDENTED),
  );
}

/** Styles of one row of the table, left to right. */
function rowStyles(sheet: string, row: number, rows: number, columns: SheetColumns): readonly Edit[] {
  const paint = (column: number, count: number, style: StyleName): Edit => ({
    kind: 'style',
    sheet,
    area: area(row, column, rows, count),
    style,
  });
  return [
    paint(columns.no, 1, 'kisi-nomor'),
    paint(columns.uraian, 1, 'kisi-uraian'),
    paint(columns.pelaksana, columns.pelaksanaCount, 'kisi-tanda'),
    paint(columns.kelengkapan, 1, 'kisi-mutu'),
    paint(columns.waktu, 1, 'kisi-mutu-tengah'),
    paint(columns.output, 2, 'kisi-mutu'),
  ];
}

const numberOf = (nomor: string): CellInput => (/^\d{1,4}$/.test(nomor) ? Number(nomor) : nomor);

/** Page 2 and on: the title, the header in two levels, one row a kegiatan. */
export function planTable(templat: Templat, columns: SheetColumns, sheet: string, top: number): TablePlan {
  const { kepala, pelaksana, kegiatan } = templat;
  const width = columns.keterangan + 1;
  const [titleRow, headRow, firstRow] = [top, top + 1, top + 3];
  const lastRow = firstRow + Math.max(1, kegiatan.length) - 1;
  const blank = (): CellInput[] => Array<CellInput>(width).fill('');
  const [title, head, names] = [blank(), blank(), blank()];
  title[0] = templat.judul;
  head[columns.no] = kepala.no;
  head[columns.uraian] = kepala.uraian;
  head[columns.pelaksana] = kepala.pelaksana;
  head[columns.kelengkapan] = kepala.mutuBaku;
  head[columns.keterangan] = kepala.keterangan;
  pelaksana.forEach((name, index) => {
    names[columns.pelaksana + index] = name;
  });
  names[columns.kelengkapan] = kepala.kelengkapan;
  names[columns.waktu] = kepala.waktu;
  names[columns.output] = kepala.output;
  const body = (kegiatan.length > 0 ? kegiatan : [EMPTY]).map((one) => {
    const row = blank();
    row[columns.no] = numberOf(one.nomor);
    row[columns.uraian] = one.uraian;
    for (const mark of one.tanda ?? []) row[columns.pelaksana + mark.pelaksana] = mark.teks;
    row[columns.kelengkapan] = one.kelengkapan;
    row[columns.waktu] = one.waktu;
    row[columns.output] = one.output;
    row[columns.keterangan] = one.keterangan;
    return row;
  });

  const numbers = kegiatan.map((one, index) => nomorTampil(one.nomor, index));
  const actorPixels = columns.widths[columns.pelaksana] ?? 0;
  const pixels = {
    uraian: columns.widths[columns.uraian] ?? 0,
    kelengkapan: columns.widths[columns.kelengkapan] ?? 0,
    waktu: columns.widths[columns.waktu] ?? 0,
    output: columns.widths[columns.output] ?? 0,
    keterangan: columns.widths[columns.keterangan] ?? 0,
  };
  const height = (row: number, points: number): Edit => ({ kind: 'row-height', sheet, row, rows: 1, height: points });
  const merge = (row: number, column: number, rows: number, count: number): readonly Edit[] =>
    rows * count > 1 ? [{ kind: 'merge', sheet, area: area(row, column, rows, count) }] : [];
  return {
    titleRow,
    headRow,
    firstRow,
    lastRow,
    edits: [
      { kind: 'write', sheet, at: cell(top, 0), values: [title, head, names, ...body] },
      ...merge(titleRow, 0, 1, width),
      ...merge(headRow, columns.no, 2, 1),
      ...merge(headRow, columns.uraian, 2, 1),
      ...merge(headRow, columns.pelaksana, 1, columns.pelaksanaCount),
      ...merge(headRow, columns.kelengkapan, 1, 3),
      ...merge(headRow, columns.keterangan, 2, 1),
      { kind: 'style', sheet, area: area(titleRow, 0, 1, width), style: 'dokumen-judul' },
      { kind: 'style', sheet, area: area(headRow, 0, 2, width), style: 'kisi-kepala' },
      {
        kind: 'style',
        sheet,
        area: area(headRow + 1, columns.pelaksana, 1, columns.pelaksanaCount),
        style: headStyleOf(pelaksana, actorPixels).style,
      },
      {
        kind: 'style',
        sheet,
        area: area(headRow, columns.keterangan, 2, 1),
        style: headStyleOf([kepala.keterangan], pixels.keterangan).style,
      },
      ...rowStyles(sheet, firstRow, body.length, columns),
      height(titleRow, 21),
      height(headRow, 16.5),
      height(headRow + 1, roundUp(headHeight(pelaksana, actorPixels))),
      ...kegiatan.map((one, index) => height(firstRow + index, kegiatanHeight(one, pixels))),
      ...body.map((_, index) =>
        markValidation(sheet, firstRow + index, numbers.slice(0, index), columns.pelaksana, columns.pelaksanaCount),
      ),
    ],
  };
}

const EMPTY: TemplatKegiatan = { nomor: '1', uraian: '', kelengkapan: '', waktu: '', output: '', keterangan: '' };
