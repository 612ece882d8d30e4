import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import type { HostSheet } from './host-sheet';
import type { PreparedBook, PreparedSheet } from './prepare';
import { loadShapes } from './shapes/load-shapes';
import type { WholeBook } from './whole-book';

/**
 * Makes a Univer workbook. Its cells are put in place once it stands: Univer looks through all that a new one brings, several times over and
 * without a pause, for formulas that were never calculated.
 */
export function gridWorkbook(api: FUniver, { data, sheets }: PreparedBook): FWorkbook {
  const workbook = (api as FUniver & { createWorkbook(data: object): FWorkbook }).createWorkbook(data);
  for (const { id, rows } of sheets) {
    const cells = workbook.getWorkbook().getSheetBySheetId(id)?.getCellMatrix().getMatrix();
    if (cells) Object.assign(cells, rows);
  }
  return workbook;
}

/** What the host keeps beside Univer, and what Univer takes only once the sheets exist. */
export function fillBook(host: WholeBook, { book, sheets, formulas }: PreparedBook): void {
  for (const prepared of sheets) fillSheet(host.sheetOf(prepared.id), prepared);
  for (const { name, formula, sheet } of book.names) {
    const sheetId = sheet === undefined ? undefined : host.sheet(sheet)?.id;
    host.names.set({ name, formula: `=${formula}`, comment: '', visible: true, ...(sheetId ? { sheetId } : {}) });
  }
  host.settings = new Map(Object.entries(book.settings));
  for (const xml of book.customXml) host.customXml.set(`{${crypto.randomUUID().toUpperCase()}}`, xml);
  host.properties = book.properties;
  host.parts = book.parts;
  host.font = book.font;
  host.calculation.hasFormulas = formulas !== 'none';
  // Not every file holds what its formulas came to; such cells are no empty ones.
  if (formulas === 'uncalculated') host.calculation.restructured();
  const active = sheets[book.active];
  if (active) host.activate(active.id);
}

function fillSheet(sheet: HostSheet, { source, pieces, growing }: PreparedSheet): void {
  sheet.veryHidden = source.visibility === 'veryHidden';
  sheet.pieces = pieces;
  sheet.page = source.page;
  sheet.protection = source.protection;
  if (source.selection) sheet.selection = source.selection;
  for (const validation of source.validations) sheet.rules.addValidation(validation);
  // Each new one goes on top.
  for (const conditional of source.conditionals.toReversed()) sheet.rules.addConditional(conditional);
  for (const { at, text } of source.notes) sheet.setNote(at, text);
  loadShapes(sheet, source.shapes);
  // Only now: a file's drawing objects were placed by heights as it says them.
  for (const row of growing) sheet.refit({ row, rows: 1 });
}
