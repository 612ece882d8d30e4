import * as SheetJS from 'xlsx';
import { anchored, PRESETS, shape } from '../docx/read/drawings';
import { cellOf, landscape, lines, para, rowOf, tableOf, wordFile } from '../docx/read/word-file';
import { pdfOf } from '../pdf/build-pdf';
import { pageOf } from './pdf-page';
import { cellsOf, SIGNS } from './cells';
import type { Structure } from './structure';

/** The same sheet in each kind of file. */
export const KINDS: Readonly<Record<string, (of: Structure) => Uint8Array>> = {
  xlsx: (of) => new Uint8Array(SheetJS.write(bookOf(of), { type: 'buffer', bookType: 'xlsx' }) as Buffer),
  ods: (of) => new Uint8Array(SheetJS.write(bookOf(of), { type: 'buffer', bookType: 'ods' }) as Buffer),
  html: (of) => utf8(`<html><body>${SheetJS.utils.sheet_to_html(sheetOf(of), { header: '', footer: '' })}</body></html>`),
  csv: (of) => utf8(divided(of, ';')),
  tsv: (of) => utf8(divided(of, '\t')),
  docx: (of) => wordFile({ body: wordTable(of, signAsText) }),
  'docx, drawn': (of) => wordFile({ body: wordTable(of, signAsShape) }),
  pdf: (of) => pdfOf([pageOf(of, 'plain')]),
  'pdf, as Word prints it': (of) => pdfOf([pageOf(of, 'word')]),
};

const utf8 = (written: string): Uint8Array => new TextEncoder().encode(written);

function sheetOf({ values, merges }: Structure): SheetJS.WorkSheet {
  const sheet = SheetJS.utils.aoa_to_sheet(values.map((row) => row.map((value) => (value === '' ? null : value))));
  sheet['!merges'] = merges.map(({ row, column, rows, columns }) => ({
    s: { r: row, c: column },
    e: { r: row + rows - 1, c: column + columns - 1 },
  }));
  return sheet;
}

function bookOf(of: Structure): SheetJS.WorkBook {
  const book = SheetJS.utils.book_new();
  SheetJS.utils.book_append_sheet(book, sheetOf(of), 'SOP');
  return book;
}

const divided = ({ values }: Structure, by: string): string =>
  values
    .map((row) =>
      row.map((value) => (/[\n";]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : value)).join(by),
    )
    .join('\r\n');

const escaped = (written: string): string => written.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const signAsText = (written: string): string => lines(escaped(written));
const signAsShape = (written: string): string => {
  const symbol = SIGNS[written];
  return symbol ? para(anchored(shape(PRESETS[symbol], {}), 'Shape', { x: 8, y: 2 })) : signAsText(written);
};

function wordTable(of: Structure, inside: (written: string) => string): string {
  const cells = cellsOf(of);
  const columns = Math.max(...of.values.map((row) => row.length));
  const rows = of.values.map((_, row) =>
    rowOf(
      cells
        .filter(({ at }) => row >= at.row && row < at.row + at.rows)
        .toSorted((a, b) => a.at.column - b.at.column)
        .map(({ at, text: written }) =>
          cellOf(row === at.row && written !== '' ? inside(written) : '', {
            span: at.columns,
            ...(at.rows > 1 ? { merge: row === at.row ? 'restart' : 'continue' } : {}),
          }),
        ),
    ),
  );
  return (
    tableOf(
      Array.from({ length: columns }, () => 1_300),
      rows,
    ) +
    para() +
    landscape()
  );
}
