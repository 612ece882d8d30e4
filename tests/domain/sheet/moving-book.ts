import { area } from '../../../src/domain/sheet/address';
import { emptyBook, emptySheet, type Book, type BookCell, type BookSheet } from '../../../src/files/xlsx/book';

const cell = (input: string | number): BookCell =>
  typeof input === 'string' && input.startsWith('=') ? { value: 0, formula: input } : { value: input };
const grid = (lines: readonly (readonly (string | number)[])[]): BookSheet['cells'] =>
  lines.map((line) => line.map((one) => (one === '' ? null : cell(one))));

const look = { fill: '#FEF3C7' } as const;

/** Two sheets in which everything that can point at cells does: cells, rules, names, merges, notes, print set-up, a drawing. */
export const MOVING: Book = {
  ...emptyBook(),
  sheets: [
    {
      ...emptySheet('SOP'),
      cells: grid([
        ['Kegiatan', 'Waktu', 'Biaya', '', 'Total'],
        [1, 2, 3, '', '=SUM(A2:C2)'],
        [4, 5, 6, '', '=A3+$B$3+Data!A2'],
        [7, 8, 9, '', '=SUM(B:B)&"A1"'],
        [10, 11, 12, '', '=SUM($A$2:$C$5)'],
        ['', '', '', '', '=COUNTA($2:$3)'],
        [13, '', 'akhir', '', '=SUM(Data!$A$1:$B$4)+SOP!A7'],
      ]),
      columns: [40.5, 50.25, 60, 20.25, 69.75].map((width) => ({ width })),
      rows: [20.25, 15, 15.75, 17.25, 18, 18.75, 21].map((height) => ({ height })),
      merges: [area(5, 0, 1, 3), area(2, 3, 3, 1), area(7, 0, 1, 2), area(7, 2, 1, 2), area(8, 2, 2, 2)],
      validations: [
        {
          areas: [area(1, 0, 4, 2)],
          rule: { kind: 'custom', formula: '=COUNTIF($A:$C,A2)<=MAX($2:$5)' },
          allowBlank: true,
          severity: 'stop',
          alert: true,
        },
        {
          areas: [area(1, 2, 3, 1)],
          rule: { kind: 'list-from', formula: '=Data!$A$1:$A$4' },
          allowBlank: true,
          severity: 'warning',
          alert: true,
        },
      ],
      conditionals: [
        { areas: [area(1, 0, 6, 5)], rule: { kind: 'formula', formula: '=AND($A2<>"",SUM($A:$C)>SUM($2:$5),B$4>0)', look } },
        { areas: [area(0, 4, 3, 1)], rule: { kind: 'formula', formula: '=E1>Data!$B$3', look } },
      ],
      freeze: { rows: 1, columns: 2 },
      notes: [
        { at: { row: 1, column: 1 }, text: 'menit' },
        { at: { row: 4, column: 4 }, text: 'jumlah' },
      ],
      page: {
        orientation: 'landscape',
        printArea: [area(0, 0, 7, 5)],
        titleRows: { row: 0, rows: 1 },
        titleColumns: { column: 0, columns: 2 },
        breaksAbove: [4],
      },
      shapes: [
        {
          kind: 'geometric',
          name: 'gambar',
          alt: 'Mulai',
          geometry: 'flowChartProcess',
          box: { left: 45, top: 22, width: 60, height: 30 },
          fill: '#FFFFFF',
          line: { color: '#000000', weight: 1, dash: 'solid' },
        },
      ],
    },
    {
      ...emptySheet('Data'),
      cells: grid([
        [1, 2],
        [3, 4],
        [5, 6],
        ['=SOP!B3', '=SUM(SOP!$A$2:$B$4)'],
      ]),
      conditionals: [{ areas: [area(0, 0, 4, 2)], rule: { kind: 'formula', formula: '=COUNTIF(SOP!$A:$C,A1)>0', look } }],
    },
  ],
  names: [
    { name: 'Pagu', formula: 'SOP!$C$2:$C$5' },
    { name: 'Satu', formula: 'Data!$B$2' },
  ],
};
