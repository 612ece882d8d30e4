import { area } from '../../sheet/address';
import type { CellInput } from '../../sheet/edit';
import type { Canvas } from '../../sheet/print/canvas';
import { POINT, textHeight, widthFor } from '../../sheet/print/measure';
import type { StyleName } from '../../sheet/style';
import type { Templat, TemplatKegiatan } from '../templat/templat';
import type { SheetColumns } from './columns';
import { markValidation } from './mark-lists';
import { markNomor } from './mark-nomor';

/** Where the parts of the table stand on the sheet. */
export interface DrawnRows {
  readonly titleRow: number;
  readonly headRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The least height of a row: a symbol with air above and below. */
export const LEAST_ROW = 36;

/** The least height of the first header row, with the names of the bands. */
export const UPPER = 16.5;

const HEAD = { size: 9, bold: true } as const;

/** Header words are set smaller where the longest of them would otherwise be broken. */
export function headStyleOf(words: readonly string[], pixels: number): { readonly style: StyleName; readonly size: number } {
  const fits = words.flatMap((one) => one.split(/\s+/)).every((word) => widthFor(word, HEAD) <= pixels * POINT);
  return fits ? { style: 'kisi-kepala', size: 9 } : { style: 'kisi-kepala-kecil', size: 7 };
}

/** Height in points of the second header row, which holds the names of the pelaksana. */
export function headHeight(names: readonly string[], pixels: number): number {
  const { size } = headStyleOf(names, pixels);
  return Math.max(30, ...names.map((name) => textHeight(name, pixels * POINT, { size, bold: true })));
}

/** Columns whose texts decide how high a row is. */
const TEXTS = ['uraian', 'kelengkapan', 'waktu', 'output', 'keterangan'] as const;
type TextRole = (typeof TEXTS)[number];

/** Height in points that the texts of one kegiatan need, given the widths (points) of their cells. */
export const kegiatanHeight = (
  kegiatan: Pick<TemplatKegiatan, TextRole | 'nomor'>,
  width: (peran: TextRole | 'no') => number,
): number =>
  Math.max(
    LEAST_ROW,
    textHeight(kegiatan.nomor, width('no'), { size: 9 }),
    ...TEXTS.map((peran) => textHeight(kegiatan[peran], width(peran), { size: 9, indent: peran !== 'waktu' })),
  );

const numberOf = (nomor: string): CellInput => (/^\d{1,4}$/.test(nomor) ? Number(nomor) : nomor);

/** Page 2 and on: the title, the header in two levels, one row a kegiatan. */
export function drawTable(templat: Templat, columns: SheetColumns, canvas: Canvas): DrawnRows {
  const { kepala, pelaksana } = templat;
  const kegiatan = templat.kegiatan.length > 0 ? templat.kegiatan : [EMPTY];
  const titleRow = canvas.rows;
  const [headRow, firstRow] = [titleRow + 1, titleRow + 3];
  const { no, uraian, kelengkapan, waktu, output, keterangan } = columns;
  const actorPixels = columns.widths[columns.pelaksana] ?? 0;
  const head = { style: 'kisi-kepala' } as const;
  canvas.cell(titleRow, 0, templat.judul, { columns: keterangan + 1, style: 'dokumen-judul' });
  canvas.cell(headRow, no, kepala.no, { ...head, rows: 2 });
  canvas.cell(headRow, uraian, kepala.uraian, { ...head, rows: 2 });
  canvas.cell(headRow, columns.pelaksana, kepala.pelaksana, { ...head, columns: columns.pelaksanaCount });
  canvas.cell(headRow, kelengkapan, kepala.mutuBaku, { ...head, columns: 3 });
  canvas.cell(headRow, keterangan, kepala.keterangan, {
    style: headStyleOf([kepala.keterangan], columns.widths[keterangan] ?? 0).style,
    rows: 2,
  });
  canvas.paint(area(headRow + 1, columns.pelaksana, 1, columns.pelaksanaCount), headStyleOf(pelaksana, actorPixels));
  canvas.line(headRow + 1, columns.pelaksana, pelaksana);
  canvas.line(headRow + 1, kelengkapan, [kepala.kelengkapan, kepala.waktu, kepala.output], head);
  canvas.fit(titleRow, 21);
  canvas.fit(headRow, UPPER);
  const overBoth = ([column, text]: readonly [column: number, text: string]): number => {
    const { size } = headStyleOf([text], columns.widths[column] ?? 0);
    return textHeight(text, canvas.width(column, 1), { size, bold: true }) - UPPER;
  };
  const besides = [
    [no, kepala.no],
    [uraian, kepala.uraian],
    [keterangan, kepala.keterangan],
  ] as const;
  canvas.fit(headRow + 1, Math.max(headHeight(pelaksana, actorPixels), ...besides.map(overBoth)));
  const numbers = templat.kegiatan.map((one, index) => markNomor(one.nomor, index));
  kegiatan.forEach((one, index) => {
    const row = firstRow + index;
    canvas.cell(row, no, numberOf(one.nomor), { style: 'kisi-nomor' });
    canvas.cell(row, uraian, one.uraian, { style: 'kisi-uraian' });
    canvas.paint(area(row, columns.pelaksana, 1, columns.pelaksanaCount), { style: 'kisi-tanda' });
    for (const mark of one.tanda ?? []) canvas.cell(row, columns.pelaksana + mark.pelaksana, mark.teks);
    canvas.cell(row, kelengkapan, one.kelengkapan, { style: 'kisi-mutu' });
    canvas.cell(row, waktu, one.waktu, { style: 'kisi-mutu-tengah' });
    canvas.line(row, output, [one.output, one.keterangan], { style: 'kisi-mutu' });
    canvas.height(
      row,
      kegiatanHeight(one, (peran) => canvas.width(columns[peran], 1)),
    );
    canvas.add(markValidation(canvas.sheet, row, numbers.slice(0, index), columns.pelaksana, columns.pelaksanaCount));
  });
  return { titleRow, headRow, firstRow, lastRow: firstRow + kegiatan.length - 1 };
}

const EMPTY: TemplatKegiatan = { nomor: '1', uraian: '', kelengkapan: '', waktu: '', output: '', keterangan: '' };
