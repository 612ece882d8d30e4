import type { Area } from '../../sheet/address';
import { area, cell } from '../../sheet/address';
import type { CellInput, Edit } from '../../sheet/edit';
import type { IdentitasField } from '../sop';
import type { Templat } from '../templat/templat';
import { isiOf } from '../templat/templat';
import type { SheetColumns } from './columns';
import { spanOf } from './columns';
import { balanced, lineHeight, roundUp, textHeight } from './measure';
import { LABEL_IDENTITAS, PESAN, ruangTandaTangan } from './pesan';

/** The identity block as planned: its edits and how many rows it takes. */
export interface IdentityPlan {
  readonly edits: readonly Edit[];
  readonly rows: number;
}

const TEXT = { size: 10 } as const;
const INDENTED = { size: 10, indent: true } as const;
const INSTITUTION = { size: 13, bold: true } as const;
/** Height of a printed page at full size, in points (folio landscape less margins), with a little to spare. */
export const PAGE_ROOM = 532;
const PLAIN_ROW = 21;
const SECTION_ROW = 19.5;
const SPACER = 4.5;
/** Items of a list stand closer than rows of a table. */
const TIGHT = 3.75;
const ITEM = /^\s*(?:\d{1,2}|[a-z])[.)]\s+/i;

const SECTIONS: readonly (readonly [left: IdentitasField, right: IdentitasField])[] = [
  ['dasar-hukum', 'kualifikasi'],
  ['keterkaitan', 'peralatan'],
  ['peringatan', 'pencatatan'],
];

/** Columns of the block: the unit at the left, labels, values; cut where the table's columns are nearest to the usual shares. */
function splitColumns(columns: SheetColumns): { readonly label: number; readonly value: number; readonly last: number } {
  const last = columns.keterangan;
  const nearest = (wanted: number, from: number, to: number): number => {
    let best = from;
    for (let column = from; column <= to; column += 1) {
      const distance = Math.abs(spanOf(columns, 0, column - 1) - wanted);
      if (distance < Math.abs(spanOf(columns, 0, best - 1) - wanted)) best = column;
    }
    return best;
  };
  const label = nearest(510, 2, last - 1);
  return { label, value: nearest(spanOf(columns, 0, label - 1) + 190, label + 1, last), last };
}

/** Takes what the first page lacks evenly from the rows that can spare it; the rest of a very long block runs on. */
function tighten(heights: number[], slack: readonly number[]): void {
  const over = heights.reduce((sum, height) => sum + height, 0) - PAGE_ROOM;
  const spare = slack.reduce((sum, one) => sum + Math.max(0, one), 0);
  if (over <= 0 || spare <= 0) return;
  const share = Math.min(1, over / spare);
  slack.forEach((one, row) => {
    if (one > 0) heights[row] = roundUp((heights[row] ?? 0) - one * share - 0.75);
  });
}

/** Page 1 of the document: unit, numbers and dates, approval, and the six lists in pairs. */
export function planIdentity(templat: Templat, columns: SheetColumns, sheet: string): IdentityPlan {
  const split = splitColumns(columns);
  const width = split.last + 1;
  const rows: CellInput[][] = [];
  const heights: number[] = [];
  const merges: Area[] = [];
  const styles: Edit[] = [];
  const labelOf = (field: IdentitasField): string =>
    templat.identitas.find((one) => one.field === field)?.label ?? LABEL_IDENTITAS[field];
  const slack: number[] = [];
  const addRow = (height: number, least = height): CellInput[] => {
    const row = Array<CellInput>(width).fill('');
    rows.push(row);
    heights.push(height);
    slack.push(height - least);
    return row;
  };
  const style = (at: Area, name: Extract<Edit, { kind: 'style' }>['style']): void => {
    styles.push({ kind: 'style', sheet, area: at, style: name });
  };
  const merge = (at: Area): void => {
    if (at.rows > 1 || at.columns > 1) merges.push(at);
  };

  const unit = isiOf(templat, 'unit');
  const unitWidth = spanOf(columns, 0, split.label - 1);
  const valueWidth = spanOf(columns, split.value, split.last);
  const nama = isiOf(templat, 'nama').join('\n');
  const signers = isiOf(templat, 'disahkan-oleh').map((line) => balanced(line, valueWidth, TEXT));
  const disahkan = [...signers, ...ruangTandaTangan()].join('\n');
  const signing = textHeight(disahkan, valueWidth, TEXT);
  const naming = textHeight(nama, valueWidth, { size: 10, bold: true, indent: true });
  const fields: readonly { field: IdentitasField; isi: string; height: number; least: number }[] = [
    ...(['nomor', 'tanggal-pembuatan', 'tanggal-revisi', 'tanggal-efektif'] as const).map((field) => ({
      field,
      isi: isiOf(templat, field).join(' '),
      height: PLAIN_ROW,
      least: 16.5,
    })),
    { field: 'disahkan-oleh' as const, isi: disahkan, height: Math.max(108, signing), least: signing - 2 * lineHeight(10) },
    { field: 'nama' as const, isi: nama, height: Math.max(33, naming + 6), least: naming },
  ];
  for (const { field, isi, height, least } of fields) {
    const row = addRow(roundUp(height), roundUp(least));
    const at = rows.length - 1;
    row[split.label] = labelOf(field);
    row[split.value] = isi;
    const labelArea = area(at, split.label, 1, split.value - split.label);
    const valueArea = area(at, split.value, 1, split.last - split.value + 1);
    merge(labelArea);
    merge(valueArea);
    style(labelArea, 'dokumen-label');
    if (field === 'disahkan-oleh') style(valueArea, 'dokumen-isi-tengah');
    else if (field === 'nama') style(valueArea, 'dokumen-isi-tebal');
    else style(valueArea, 'dokumen-label');
  }
  const unitText = unit.map((line) => balanced(line, unitWidth, INSTITUTION)).join('\n');
  const unitNeeds = textHeight(unitText, unitWidth, INSTITUTION);
  const unitRoom = (heights[4] ?? 0) + (heights[5] ?? 0);
  if (unitNeeds > unitRoom) heights[4] = roundUp((heights[4] ?? 0) + unitNeeds - unitRoom);
  const head = rows[4];
  if (head) head[0] = unitText;
  style(area(0, 0, 6, split.label), 'dokumen-bingkai');
  const unitArea = area(4, 0, 2, split.label);
  merge(area(0, 0, 4, split.label));
  merge(unitArea);
  style(unitArea, 'dokumen-instansi');

  for (const [left, right] of SECTIONS) {
    const title = addRow(SECTION_ROW, 16.5);
    const titleAt = rows.length - 1;
    title[0] = labelOf(left);
    title[split.label] = labelOf(right);
    const leftTitle = area(titleAt, 0, 1, split.label);
    const rightTitle = area(titleAt, split.label, 1, split.last - split.label + 1);
    merge(leftTitle);
    merge(rightTitle);
    style(leftTitle, 'dokumen-bagian');
    style(rightTitle, 'dokumen-bagian');

    addRow(SPACER);
    const spacerAt = rows.length - 1;
    merge(area(spacerAt, 0, 1, split.label));
    merge(area(spacerAt, split.label, 1, split.last - split.label + 1));
    const items = isiOf(templat, left).map((line) => line.replace(ITEM, ''));
    const numbered = items.length > 1;
    const first = rows.length;
    const itemWidth = numbered ? unitWidth - (columns.widths[0] ?? 0) : unitWidth;
    for (const [index, item] of (items.length > 0 ? items : ['']).entries()) {
      const row = addRow(Math.max(15, roundUp(textHeight(item, itemWidth, numbered ? TEXT : INDENTED) - TIGHT)));
      if (numbered) row[0] = `${String(index + 1)}.`;
      row[numbered ? 1 : 0] = item;
    }
    const count = rows.length - first;
    const rightLines = isiOf(templat, right).map((line) => line.replace(ITEM, ''));
    const rightText =
      rightLines.length > 1 ? rightLines.map((line, at) => `${String(at + 1)}.  ${line}`).join('\n') : (rightLines[0] ?? '');
    const rightRow = rows[first];
    if (rightRow) rightRow[split.label] = rightText;
    const needs = textHeight(rightText, spanOf(columns, split.label, split.last), INDENTED);
    const room = heights.slice(first).reduce((sum, height) => sum + height, 0);
    const last = rows.length - 1;
    heights[last] = roundUp((heights[last] ?? 0) + Math.max(4.5, needs - room));

    style(area(spacerAt, 0, count + 1, split.label), 'dokumen-bingkai');
    style(area(spacerAt, split.label, count + 1, split.last - split.label + 1), 'dokumen-bingkai');
    for (let at = numbered ? first : rows.length; at < rows.length; at += 1) {
      merge(area(at, 1, 1, split.label - 1));
      style(area(at, 0), 'dokumen-nomor');
      style(area(at, 1, 1, split.label - 1), 'dokumen-butir');
    }
    if (!numbered) merge(area(first, 0, 1, split.label));
    merge(area(first, split.label, count, split.last - split.label + 1));
  }

  tighten(heights, slack);
  return {
    rows: rows.length,
    edits: [
      { kind: 'write', sheet, at: cell(0, 0), values: rows },
      ...merges.map((at): Edit => ({ kind: 'merge', sheet, area: at })),
      ...styles,
      ...heights.map((height, row): Edit => ({ kind: 'row-height', sheet, row, rows: 1, height })),
      { kind: 'note', sheet, at: cell(0, 0), text: PESAN.lambang },
    ],
  };
}
