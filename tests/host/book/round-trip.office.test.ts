import { describe, expect, it } from 'vitest';
import { emptyBook, emptySheet, type Book } from '../../../src/files/xlsx/book';
import { startOffice } from '../node/office-in-node';

const head = { font: { name: 'Arial', size: 10, bold: true }, fill: '#DDE7F0', horizontal: 'center', wrap: true } as const;
const input = { locked: false, numberFormat: '#,##0.00', border: { bottom: { style: 'thin', color: '#888888' } } } as const;

const BOOK: Book = {
  ...emptyBook(),
  sheets: [
    {
      ...emptySheet('SOP'),
      gridlines: false,
      tabColor: '#1D4ED8',
      cells: [
        [{ value: 'Kegiatan', style: head }, { value: 'Waktu', style: head }, null],
        [{ value: '007', style: { textPrefix: true } }, { value: 12.5, style: input }, { value: true }],
        [{ value: 25, formula: '=B2*2' }, { value: '#DIV/0!', formula: '=1/0', error: true }, { value: 'baris\nbaru' }],
      ],
      columns: [{ width: 180 }, null, { width: 60, hidden: true }],
      rows: [{ height: 30 }, null, { hidden: true }],
      merges: [{ row: 5, column: 0, rows: 2, columns: 3 }],
      validations: [
        {
          areas: [{ row: 1, column: 1, rows: 9, columns: 1 }],
          rule: { kind: 'compare', type: 'decimal', operator: 'between', first: '0', second: '100' },
          allowBlank: true,
          severity: 'warning',
          alert: true,
          error: { title: 'Waktu', message: 'Isi angka.' },
        },
        {
          areas: [{ row: 1, column: 0, rows: 9, columns: 1 }],
          rule: { kind: 'list', options: ['√', '×'] },
          allowBlank: false,
          severity: 'stop',
          alert: true,
        },
      ],
      conditionals: [
        {
          areas: [{ row: 1, column: 0, rows: 9, columns: 3 }],
          stop: true,
          rule: { kind: 'formula', formula: '=$A2=""', look: { fill: '#FEF3C7', bold: true } },
        },
        {
          areas: [{ row: 1, column: 1, rows: 9, columns: 1 }],
          rule: { kind: 'cell-is', operator: 'greaterThan', first: '100', look: { color: '#B91C1C' } },
        },
        {
          areas: [{ row: 1, column: 1, rows: 9, columns: 1 }],
          rule: { kind: 'bar', min: { type: 'num', value: '0' }, max: { type: 'autoMax' }, color: '#93C5FD', gradient: false },
        },
      ],
      freeze: { rows: 1, columns: 1 },
      protection: { allow: ['formatColumns', 'selectLockedCells', 'selectUnlockedCells'], secret: { hashValue: 'abc' } },
      page: {
        orientation: 'landscape',
        paper: 14,
        fit: { width: 1, height: 0 },
        titleRows: { row: 0, rows: 1 },
        breaksAbove: [20],
      },
      notes: [{ at: { row: 1, column: 1 }, text: 'Menurut Kasubbag' }],
      shapes: [
        {
          kind: 'geometric',
          name: 'runut:1',
          alt: 'Mulai',
          geometry: 'flowChartTerminator',
          box: { left: 200, top: 32, width: 40, height: 10 },
          fill: '#FFFFFF',
          line: { color: '#000000', weight: 1, dash: 'solid' },
        },
        {
          kind: 'line',
          name: 'runut:1-2',
          alt: '',
          path: 'elbow',
          box: { left: 220, top: 42, width: 20, height: 60 },
          points: [
            { x: 220, y: 42 },
            { x: 220, y: 102 },
            { x: 240, y: 102 },
          ],
          from: { shape: 'runut:1', site: 2 },
          startArrow: false,
          endArrow: true,
          line: { color: '#000000', weight: 1, dash: 'dash' },
        },
      ],
      selection: { row: 1, column: 1, rows: 1, columns: 1 },
      zoom: 90,
    },
    { ...emptySheet('_runut_log'), visibility: 'veryHidden', cells: [[{ value: 'v' }]] },
    { ...emptySheet('Bidang Umum'), visibility: 'hidden' },
  ],
  active: 0,
  names: [
    { name: 'Tahun', formula: 'SOP!$B$2' },
    { name: 'Lokal', formula: "'Bidang Umum'!$A$1:$B$2", sheet: 'Bidang Umum' },
  ],
  settings: { pemetaan: '{"kolom":[1]}' },
  customXml: ['<a xmlns="urn:x"/>'],
  properties: { title: 'LKj 2025' },
};

describe('a workbook file in the embedded workbook', () => {
  it('comes out as it went in', async () => {
    const office = await startOffice({ book: BOOK });
    const out = await office.book.dump();
    const automatic = {
      ...BOOK.sheets[0]?.conditionals[2],
      rule: { kind: 'bar', min: { type: 'num', value: '0' }, max: { type: 'max' }, color: '#93C5FD', gradient: false },
    };
    const [sop] = out.sheets;
    expect(sop?.conditionals[2]).toEqual(automatic);
    const comparable = (book: Book): unknown => ({
      ...book,
      sheets: book.sheets.map(({ conditionals, selection, shapes, columns, rows, ...sheet }) => ({
        ...sheet,
        cells: sheet.cells.map((cells) => cells.filter((cell, index) => cell !== null || index < cells.length - 1)),
        conditionals: conditionals.slice(0, 2),
        columns: columns.map((column) => column ?? null),
        rows: rows.map((row) => row ?? null),
        names: shapes.map(({ name, kind, alt }) => [name, kind, alt]),
        glued: shapes.map((shape) => ('from' in shape ? shape.from : undefined)),
        boxes: shapes.map(({ box }) => Object.values(box).map(Math.round)),
        ...(selection && sheet.name === 'SOP' ? { selection } : {}),
      })),
    });
    expect(comparable(out)).toEqual(comparable(BOOK));
  });

  it('is seen by office.js as Excel shows it', async () => {
    await startOffice({ book: BOOK });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('SOP');
      const range = sheet.getRange('A2:C3').load('values,formulas,valueTypes,text');
      sheet.protection.load('protected');
      sheet.shapes.load('items/name,items/geometricShapeType');
      const names = context.workbook.names.load('items/name');
      await context.sync();
      expect(range.values).toEqual([
        ['007', 12.5, true],
        [25, '#DIV/0!', 'baris\nbaru'],
      ]);
      expect(range.formulas[1]?.slice(0, 2)).toEqual(['=B2*2', '=1/0']);
      expect(range.text[0]?.slice(0, 2)).toEqual(['007', '12.50']);
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.shapes.items.map(({ geometricShapeType }) => geometricShapeType)).toEqual(['FlowChartTerminator', null]);
      expect(names.items.map(({ name }) => name)).toEqual(['Tahun']);
      sheet.protection.unprotect();
      await expect(context.sync()).rejects.toMatchObject({ code: 'BadPassword' });
    });
  });
});
