import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { DOCX } from './pesan';

/** F4 (215 × 330 mm) in twentieths of a point, portrait, and the width between its margins. */
export const PAGE = { width: 12_189, height: 18_709, margin: 1_417 } as const;
const USABLE = PAGE.width - 2 * PAGE.margin;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;

export interface Column {
  readonly title: string;
  /** Share of the width. */
  readonly share: number;
  readonly align?: 'left' | 'center' | 'right';
}

/** A table with a header row repeated on every page; rows are never torn apart. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], bold: readonly number[] = []): Table {
  const total = columns.reduce((sum, column) => sum + column.share, 0);
  const widths = columns.map((column) => Math.floor((column.share / total) * USABLE));
  const cell = (content: string, index: number, head: boolean, strong: boolean): TableCell =>
    new TableCell({
      borders: BORDERS,
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      margins: { left: 70, right: 70, top: 30, bottom: 30 },
      ...(head ? { shading: { type: ShadingType.CLEAR, fill: 'F2F2F2' } } : {}),
      children: [
        new Paragraph({
          style: 'IsiTabel',
          alignment: head ? AlignmentType.CENTER : ALIGN[columns[index]?.align ?? 'left'],
          children: lines(content, head || strong),
        }),
      ],
    });
  return new Table({
    columnWidths: widths,
    width: { size: USABLE, type: WidthType.DXA },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, index) => cell(column.title, index, true, true)),
      }),
      ...rows.map(
        (row, at) =>
          new TableRow({
            cantSplit: true,
            children: row.map((content, index) => cell(content, index, false, bold.includes(at))),
          }),
      ),
    ],
  });
}

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

const lines = (content: string, bold: boolean): TextRun[] =>
  content.split('\n').map((text, index) => new TextRun({ text, bold, ...(index > 0 ? { break: 1 } : {}) }));

/** "Tabel 3. …": numbers tables as they come, in figures that every reader of the file shows. */
export function captions(): (text: string) => Paragraph {
  let number = 0;
  return (text) => {
    number += 1;
    return new Paragraph({
      style: 'Caption',
      keepNext: true,
      children: [new TextRun(`${DOCX.labelTabel} ${String(number)}. ${text}`)],
    });
  };
}

/** Running text; each line of the source is a paragraph of its own. */
export const prose = (text: string): Paragraph[] =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => new Paragraph({ style: 'Isi', alignment: AlignmentType.BOTH, children: [new TextRun(line)] }));

export const note = (text: string): Paragraph => new Paragraph({ style: 'Catatan', children: [new TextRun(text)] });
