import { area, cell } from '../../../src/domain/sheet/address';
import { emptyBook, emptySheet, type Book, type BookSheet } from '../../../src/files/xlsx/book';
import type { BookShape } from '../../../src/files/xlsx/book-shape';
import type { BookStyle } from '../../../src/files/xlsx/book-style';

const header: BookStyle = {
  font: { name: 'Calibri', size: 9, bold: true, color: '#1F2937' },
  fill: '#F2F2F2',
  border: { top: { style: 'thin', color: '#000000' }, bottom: { style: 'hair', color: '#9CA3AF' } },
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};
const input: BookStyle = { fill: '#FFF8DC', numberFormat: '#,##0', locked: false };
const percent: BookStyle = { numberFormat: '0.0%', horizontal: 'left', indent: 1 };

/** A sheet that uses everything a file keeps. */
const sop: BookSheet = {
  ...emptySheet('SOP Kalbar & Co'),
  tabColor: '#1E4E8C',
  gridlines: false,
  cells: [
    [
      { value: 'No', style: header },
      { value: 'Uraian "baku"', style: header },
    ],
    [{ value: 1 }, { value: '=SUM(A1)', style: { textPrefix: true } }, { value: 0.875, style: percent }, null, { value: true }],
    [],
    [
      { value: 3, formula: '=A2+2' },
      { value: 'a & b <c>', formula: '=TEXTJOIN(" & ",TRUE,"a","b <c>")' },
      { value: '#DIV/0!', formula: '=1/0', error: true },
      { value: '', style: input },
      { value: false, formula: '=A2>2' },
    ],
    [
      { value: '  dua\nbaris _x0041_ 😀 ' },
      { value: 'Runut', link: 'https://runut.example/a?b=1&c=2' },
      { value: '#N/A', error: true },
    ],
  ],
  columns: [{ width: 24 }, { width: 205.5 }, null, { width: 76.5, hidden: true }, { style: input }],
  rows: [{ height: 30 }, null, { height: 15, hidden: true }, { height: 42.75, fitted: true }],
  merges: [area(5, 0, 2, 3)],
  validations: [
    {
      areas: [area(3, 3), area(8, 3, 4, 2)],
      rule: { kind: 'list', options: ['Kapsul', 'Kotak', 'Belah ketupat'] },
      allowBlank: true,
      severity: 'stop',
      alert: true,
      error: { title: 'Tanda', message: 'Pilih tanda dari daftar.' },
    },
    {
      areas: [area(4, 3)],
      rule: { kind: 'compare', type: 'decimal', operator: 'between', first: '0', second: "='Data & Isi'!$A$1" },
      allowBlank: false,
      severity: 'warning',
      alert: true,
      prompt: { title: 'Angka', message: 'Nol atau lebih.' },
    },
    {
      areas: [area(4, 4)],
      rule: { kind: 'list-from', formula: "='Data & Isi'!$A$1:$A$3" },
      allowBlank: true,
      severity: 'stop',
      alert: false,
    },
    {
      areas: [area(4, 5)],
      rule: { kind: 'custom', formula: '=LEN(F5)>3' },
      allowBlank: true,
      severity: 'information',
      alert: true,
    },
  ],
  conditionals: [
    {
      areas: [area(1, 0, 3, 2)],
      rule: { kind: 'formula', formula: '=ISBLANK($B2)', look: { fill: '#FBE3C0', color: '#8A4B08', bold: true } },
      stop: true,
    },
    {
      areas: [area(1, 2)],
      rule: {
        kind: 'bar',
        min: { type: 'num', value: '0' },
        max: { type: 'num', value: '1.2' },
        color: '#B7CFE8',
        gradient: false,
      },
    },
    { areas: [area(1, 0)], rule: { kind: 'cell-is', operator: 'greaterThan', first: '100', look: { color: '#9B1C1C' } } },
  ],
  freeze: { rows: 1, columns: 2 },
  protection: { allow: ['formatColumns', 'formatRows', 'selectLockedCells', 'selectUnlockedCells'] },
  page: {
    paper: 14,
    orientation: 'landscape',
    fit: { width: 1, height: 0 },
    margins: { left: 42.5, right: 42.5, top: 36, bottom: 39.6, header: 21.6, footer: 21.6 },
    centerHorizontally: true,
    printArea: [area(0, 0, 5, 3)],
    titleRows: { row: 0, rows: 1 },
    titleColumns: { column: 0, columns: 2 },
    breaksAbove: [3],
    header: { right: 'KONSEP' },
    footer: { left: '&"Arial,Regular"&8SOP && lainnya', right: 'Halaman &P dari &N' },
    firstPage: { footer: { center: 'Sampul' } },
  },
  notes: [{ at: cell(1, 1), text: 'Kalimat ini\ntidak diawali kata kerja.', author: 'Runut' }],
  shapes: [
    {
      kind: 'geometric',
      name: 'runut:simbol:1',
      alt: 'Langkah 1: mulai',
      box: { left: 40, top: 35, width: 52, height: 20 },
      geometry: 'flowChartTerminator',
      fill: '#FFFFFF',
      line: { color: '#000000', weight: 1, dash: 'solid' },
    },
    {
      kind: 'geometric',
      name: 'runut:simbol:2',
      alt: 'Langkah 2: keputusan',
      box: { left: 150, top: 70, width: 50, height: 27 },
      geometry: 'flowChartDecision',
      fill: '#FFFFFF',
      line: { color: '#000000', weight: 1, dash: 'dash' },
      text: { value: 'A\nB', size: 8, color: '#112233', bold: true, font: 'Arial', horizontal: 'center', vertical: 'middle' },
    },
    {
      kind: 'line',
      name: 'runut:alur:1-2',
      alt: 'Dari langkah 1 ke langkah 2',
      box: { left: 92, top: 45, width: 83, height: 25 },
      path: 'elbow',
      points: [
        { x: 92, y: 45 },
        { x: 175, y: 45 },
        { x: 175, y: 70 },
      ],
      from: { shape: 'runut:simbol:1', site: 3 },
      to: { shape: 'runut:simbol:2', site: 0 },
      startArrow: false,
      endArrow: true,
      line: { color: '#000000', weight: 1, dash: 'solid' },
    },
    {
      kind: 'text-box',
      name: 'runut:label:ya',
      alt: 'Ya',
      box: { left: 120, top: 30, width: 20, height: 11 },
      text: { value: 'Ya', size: 8, color: '#000000', bold: false, font: 'Arial', horizontal: 'left', vertical: 'top' },
    },
    { kind: 'group', name: 'Grup 1', alt: '', box: { left: 10, top: 100, width: 60, height: 30 } },
    {
      kind: 'geometric',
      name: 'Kotak dalam grup',
      alt: '',
      group: 'Grup 1',
      box: { left: 10, top: 100, width: 30, height: 30 },
      geometry: 'rect',
      line: { color: '#FF0000', weight: 2.25, dash: 'solid' },
    },
    {
      kind: 'image',
      name: 'Lambang',
      alt: 'Lambang daerah',
      box: { left: 5, top: 5, width: 12, height: 12 },
      mime: 'image/png',
      data: 'iVBORw0KGgo=',
    },
  ],
  selection: area(1, 1, 2, 2),
  zoom: 90,
};

const font = { name: 'Arial', size: 8, color: '#374151' };

/** Charts of every member Runut draws. */
const barChart: BookShape = {
  kind: 'chart',
  name: 'runut:grafik:capaian',
  alt: 'Capaian: 10 dan 20',
  box: { left: 12, top: 40, width: 300, height: 160 },
  chart: {
    type: 'bar',
    title: { text: 'Capaian & <target>', size: 10, bold: true, color: '#1F2937' },
    font,
    fill: '#FFFFFF',
    border: { color: '#D1D5DB', weight: 0.75, dash: 'solid' },
    series: [
      {
        name: 'Capaian',
        categories: "'Data & Isi'!$A$1:$A$2",
        values: "'Data & Isi'!$A$1:$A$2",
        color: '#1E4E8C',
        labels: { format: '0%', place: 'end' },
      },
    ],
    gap: 60,
    categoryAxis: { reversed: true, color: '#9CA3AF' },
    valueAxis: { min: 0, max: 1.2, format: '0%', title: 'Persen', gridlines: '#E5E7EB', atEnd: true },
    legend: 'bottom',
  },
};

const lineChart: BookShape = {
  kind: 'chart',
  name: 'Grafik 2',
  alt: '',
  box: { left: 12, top: 220, width: 300, height: 160 },
  chart: {
    type: 'line',
    font,
    series: [
      { name: 'a', values: "'Data & Isi'!$A$1:$A$2", color: '#1E4E8C', stroke: { weight: 2, dash: 'solid' }, marker: 5 },
      {
        name: 'b',
        values: "'SOP Kalbar & Co'!$A$2:$C$2",
        color: '#B45309',
        stroke: { weight: 1, dash: 'dash' },
        labels: { format: 'General', place: 'below' },
      },
    ],
    categoryAxis: { reversed: false, color: '#9CA3AF' },
    valueAxis: { format: 'General', atEnd: false },
  },
};

export const sampleBook: Book = {
  ...emptyBook(),
  sheets: [
    { ...emptySheet('Data & Isi'), cells: [[{ value: 10 }], [{ value: 20 }]], shapes: [barChart, lineChart] },
    sop,
    { ...emptySheet('_runut_log'), visibility: 'veryHidden', cells: [[{ value: 'versi' }, { value: 1 }]] },
    { ...emptySheet('Bantu'), visibility: 'hidden' },
  ],
  active: 1,
  names: [
    { name: 'pagu', formula: "'Data & Isi'!$A$1" },
    { name: 'setempat', formula: "'SOP Kalbar & Co'!$B$2", sheet: 'SOP Kalbar & Co' },
  ],
  settings: { 'runut:saya': '{"nama":"<A & B>"}', 'runut:versi': '1' },
  customXml: ['<?xml version="1.0"?><lain xmlns="urn:lain">isi</lain>'],
  properties: { title: 'LKj 2025', creator: 'Runut', company: 'Dinas', created: '2026-11-21T07:00:00Z' },
};
