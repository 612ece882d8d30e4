import { area } from '../../sheet/address';
import type { Canvas } from '../../sheet/print/canvas';
import { balanced, roundUp, textHeight, type Typeset } from '../../sheet/print/measure';
import { pageRoom } from '../../sheet/print/paper';
import type { StyleName } from '../../sheet/style';
import type { IdentitasField } from '../sop';
import type { Templat } from '../templat/templat';
import { fieldLines, guidelineLabel, IDENTITAS_LISTS, withoutItemNumber } from '../templat/templat';
import type { SheetColumns } from './columns';
import { WRITE_MESSAGES, signatureSpace } from './messages';

const TEXT = { size: 10 } as const;
const INDENTED = { size: 10, indent: true } as const;
const INSTITUTION = { size: 13, bold: true } as const;
const SECTION = { size: 10, bold: true, indent: true } as const;
const PLAIN_ROW = 21;
const SECTION_ROW = 19.5;
const SPACER = 4.5;
/** The row of the approval, and its empty lines for a signature, of which a full page may take two. */
const SIGNED = 4;
const SIGNING = 4;
/** Items of a list stand closer than rows of a table. */
const TIGHT = 3.75;

/** Columns of the block: the unit at the left, labels, values; cut where the table's columns are nearest to the usual shares. */
function splitColumns(canvas: Canvas, last: number): { readonly label: number; readonly value: number } {
  const nearest = (wanted: number, from: number, to: number): number => {
    let best = from;
    for (let column = from; column <= to; column += 1) {
      const distance = Math.abs(canvas.width(0, column) - wanted);
      if (distance < Math.abs(canvas.width(0, best) - wanted)) best = column;
    }
    return best;
  };
  const label = nearest(382.5, 2, last - 1);
  return { label, value: nearest(canvas.width(0, label) + 142.5, label + 1, last) };
}

/** Takes what the first page lacks evenly from the rows that can spare it; the rest of a very long block runs on. */
function tighten(heights: number[], slack: readonly number[]): void {
  const over = heights.reduce((sum, height) => sum + height, 0) - pageRoom('landscape');
  const spare = slack.reduce((sum, one) => sum + Math.max(0, one), 0);
  if (over <= 0 || spare <= 0) return;
  const share = Math.min(1, over / spare);
  slack.forEach((one, row) => {
    if (one > 0) heights[row] = roundUp((heights[row] ?? 0) - one * share - 0.75);
  });
}

/** Page 1 of the document: unit, numbers and dates, approval, and the six lists in pairs. */
export function drawIdentity(templat: Templat, columns: SheetColumns, canvas: Canvas): void {
  const last = columns.keterangan;
  const { label, value } = splitColumns(canvas, last);
  const [unitWidth, labelWidth, valueWidth, rightWidth] = [
    canvas.width(0, label),
    canvas.width(label, value - label),
    canvas.width(value, last - value + 1),
    canvas.width(label, last - label + 1),
  ];
  const heights: number[] = [];
  const slack: number[] = [];
  const addRow = (height: number, least = height): number => {
    slack.push(height - least);
    return heights.push(height) - 1;
  };
  const labelOf = (field: IdentitasField): string =>
    templat.identitas.find((one) => one.field === field)?.label ?? guidelineLabel(field);
  const [left, right] = [{ columns: label }, { columns: last - label + 1 }];

  const nama = fieldLines(templat, 'nama').join('\n');
  const signers = fieldLines(templat, 'disahkan-oleh').map((line) => balanced(line, valueWidth, TEXT));
  const signature = (empty: number): string => [...signers, ...signatureSpace(empty)].join('\n');
  const signing = (empty: number): number => textHeight(signature(empty), valueWidth, TEXT);
  const naming = textHeight(nama, valueWidth, { size: 10, bold: true, indent: true });
  const fields: readonly { field: IdentitasField; isi: string; height: number; least: number }[] = [
    ...(['nomor', 'tanggal-pembuatan', 'tanggal-revisi', 'tanggal-efektif'] as const).map((field) => ({
      field,
      isi: fieldLines(templat, field).join(' '),
      height: PLAIN_ROW,
      least: 16.5,
    })),
    { field: 'disahkan-oleh' as const, isi: '', height: Math.max(108, signing(SIGNING)), least: signing(SIGNING - 2) },
    { field: 'nama' as const, isi: nama, height: Math.max(33, naming + 6), least: naming },
  ];
  const unitText = fieldLines(templat, 'unit')
    .map((line) => balanced(line, unitWidth, INSTITUTION))
    .join('\n');
  canvas.paint(area(0, 0, 6, label), { box: 'dokumen-bingkai' });
  canvas.cell(0, 0, '', { ...left, rows: 4 });
  canvas.cell(4, 0, unitText, { ...left, rows: 2, style: 'dokumen-instansi' });
  for (const { field, isi, height, least } of fields) {
    const labelled = textHeight(labelOf(field), labelWidth, INDENTED);
    const row = addRow(roundUp(Math.max(height, labelled)), roundUp(Math.max(least, labelled)));
    canvas.cell(row, label, labelOf(field), { columns: value - label, style: 'dokumen-label' });
    canvas.cell(row, value, isi, { columns: last - value + 1, style: STYLE_OF[field] ?? 'dokumen-label' });
  }
  const unitNeeds = textHeight(unitText, unitWidth, INSTITUTION);
  const unitRoom = (heights[SIGNED] ?? 0) + (heights[5] ?? 0);
  if (unitNeeds > unitRoom) heights[SIGNED] = roundUp((heights[SIGNED] ?? 0) + unitNeeds - unitRoom);
  // What the unit's name takes of the two rows beside it, a full page does not take from them.
  const unitSpares = Math.max(0, (heights[SIGNED] ?? 0) + (heights[5] ?? 0) - unitNeeds);
  for (const row of [SIGNED, 5]) slack[row] = Math.min(slack[row] ?? 0, unitSpares / 2);

  for (const [one, other] of IDENTITAS_LISTS) {
    const titled = Math.max(textHeight(labelOf(one), unitWidth, SECTION), textHeight(labelOf(other), rightWidth, SECTION));
    const title = addRow(Math.max(SECTION_ROW, titled), Math.max(16.5, titled));
    canvas.cell(title, 0, labelOf(one), { ...left, style: 'dokumen-bagian' });
    canvas.cell(title, label, labelOf(other), { ...right, style: 'dokumen-bagian' });
    const spacer = addRow(SPACER);
    canvas.cell(spacer, 0, '', left);
    canvas.cell(spacer, label, '', right);

    const items = fieldLines(templat, one).map(withoutItemNumber);
    const numbered = items.length > 1;
    const type: Typeset = numbered ? TEXT : INDENTED;
    const [at, width] = numbered ? [1, unitWidth - canvas.width(0, 1)] : [0, unitWidth];
    const first = heights.length;
    const listed = items.length > 0 ? items : [''];
    canvas.paint(area(spacer, 0, listed.length + 1, label), { box: 'dokumen-bingkai' });
    canvas.paint(area(spacer, label, listed.length + 1, last - label + 1), { box: 'dokumen-bingkai' });
    for (const [index, item] of listed.entries()) {
      const row = addRow(Math.max(15, roundUp(textHeight(item, width, type) - TIGHT)));
      if (numbered) canvas.cell(row, 0, `${String(index + 1)}.`, { style: 'dokumen-nomor' });
      canvas.cell(row, at, item, { columns: label - at, ...(numbered ? { style: 'dokumen-butir' } : {}) });
    }
    const lines = fieldLines(templat, other).map(withoutItemNumber);
    const text = lines.length > 1 ? lines.map((line, index) => `${String(index + 1)}.  ${line}`).join('\n') : (lines[0] ?? '');
    canvas.cell(first, label, text, { ...right, rows: listed.length });
    const needs = textHeight(text, rightWidth, INDENTED);
    const room = heights.slice(first).reduce((sum, height) => sum + height, 0);
    const end = heights.length - 1;
    heights[end] = roundUp((heights[end] ?? 0) + Math.max(4.5, needs - room));
  }

  tighten(heights, slack);
  const empty = [SIGNING, SIGNING - 1].find((lines) => signing(lines) <= (heights[SIGNED] ?? 0)) ?? SIGNING - 2;
  canvas.value(SIGNED, value, signature(empty));
  heights.forEach((height, row) => {
    canvas.height(row, height);
  });
  canvas.add({ kind: 'note', sheet: canvas.sheet, at: { row: 0, column: 0 }, text: WRITE_MESSAGES.lambang });
}

const STYLE_OF: Partial<Record<IdentitasField, StyleName>> = { 'disahkan-oleh': 'dokumen-isi-tengah', nama: 'dokumen-isi-tebal' };
