import { MARGINS } from '../../domain/sheet/print/paper';
import type { Tried } from '../../app/uji/trial';
import { check, noted, onScratch, SCRATCH, type Attempt } from './scratch';

/** Paper, margins, titles, area, footers and breaks, in the order in which Runut sets them. */
export const tryPage: Attempt = (sheet) => {
  const { pageLayout } = sheet;
  sheet.getRange('A1:C60').values = Array.from({ length: 60 }, (_, row) => [row, 'isi', row * 2]);
  pageLayout.paperSize = 'Folio';
  pageLayout.orientation = 'Landscape';
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = MARGINS.left;
  pageLayout.footerMargin = MARGINS.footer;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(sheet.getRange('A1:C60'));
  pageLayout.setPrintTitleRows(sheet.getRange('A1:A2').getEntireRow());
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = '&8Dinas A && B';
  defaultForAllPages.rightFooter = 'Halaman &P dari &N';
  sheet.horizontalPageBreaks.removePageBreaks();
  sheet.horizontalPageBreaks.add(sheet.getRange('A31'));
  pageLayout.load('paperSize,orientation,centerHorizontally,leftMargin,footerMargin,zoom');
  defaultForAllPages.load('leftFooter,rightFooter');
  const area = pageLayout.getPrintAreaOrNullObject();
  area.load('address');
  const titles = pageLayout.getPrintTitleRowsOrNullObject();
  titles.load('rowIndex,rowCount');
  sheet.horizontalPageBreaks.load('items/columnIndex');
  return () => [
    check('paperSize', 'Folio', pageLayout.paperSize),
    check('orientation', 'Landscape', pageLayout.orientation),
    check('centerHorizontally', true, pageLayout.centerHorizontally),
    check('leftMargin', MARGINS.left, pageLayout.leftMargin, 1),
    check('footerMargin', MARGINS.footer, pageLayout.footerMargin, 1),
    check('zoom.horizontalFitToPages', 1, pageLayout.zoom.horizontalFitToPages),
    check('printArea', true, !area.isNullObject && area.address.endsWith('A1:C60')),
    check('printTitleRows', '0 2', `${String(titles.rowIndex)} ${String(titles.rowCount)}`),
    check('leftFooter', '&8Dinas A && B', defaultForAllPages.leftFooter),
    check('rightFooter', 'Halaman &P dari &N', defaultForAllPages.rightFooter),
    check('horizontalPageBreaks', 1, sheet.horizontalPageBreaks.items.length),
  ];
};

/** A sheet is renamed, hidden, hidden for good, shown again and deleted. */
export const trySheets: Attempt = (sheet, context) => {
  const { worksheets } = context.workbook;
  sheet.showGridlines = false;
  const other = worksheets.add(`${SCRATCH} 2`);
  other.name = `${SCRATCH} 3`;
  other.visibility = 'VeryHidden';
  const found = worksheets.getItemOrNullObject(`${SCRATCH} 3`);
  found.load('name,visibility');
  const gone = worksheets.getItemOrNullObject(`${SCRATCH} 2`);
  const deleted = worksheets.add(`${SCRATCH} 4`);
  deleted.visibility = 'VeryHidden';
  deleted.visibility = 'Visible';
  deleted.delete();
  const missing = worksheets.getItemOrNullObject(`${SCRATCH} 4`);
  sheet.load('showGridlines');
  missing.load('name');
  gone.load('name');
  return () => [
    check('name', `${SCRATCH} 3`, found.name),
    check('visibility', 'VeryHidden', found.visibility),
    check('old name isNullObject', true, gone.isNullObject),
    check('deleted isNullObject', true, missing.isNullObject),
    check('showGridlines', false, sheet.showGridlines),
  ];
};

/** Rows and columns stay in sight. */
export const tryFreeze: Attempt = (sheet) => {
  const { freezePanes } = sheet;
  freezePanes.unfreeze();
  freezePanes.freezeRows(2);
  freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, 3, 2));
  const place = freezePanes.getLocationOrNullObject();
  place.load('rowCount,columnCount');
  return () => [check('rowCount', 3, place.rowCount), check('columnCount', 2, place.columnCount)];
};

/** A sheet is shown and a cell chosen. */
export const trySelect: Attempt = (sheet, context) => {
  sheet.activate();
  sheet.getRange('C7').select();
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load('name');
  const cell = context.workbook.getSelectedRange();
  cell.load('rowIndex,columnIndex');
  return () => [
    check('active', SCRATCH, active.name),
    check('selected', '6 2', `${String(cell.rowIndex)} ${String(cell.columnIndex)}`),
  ];
};

/** Notes on cells, where the client knows them. */
export async function tryNotes(): Promise<Tried> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.18')) return { absent: 'ExcelApi 1.18' };
  if (!Reflect.has(Excel, 'NoteCollection')) return { absent: 'NoteCollection' };
  return onScratch((sheet) => {
    sheet.notes.add('B2', 'Catatan Runut');
    const note = sheet.notes.getItem('B2');
    note.load('content');
    sheet.notes.load('items/content');
    return () => [check('content', 'Catatan Runut', note.content), check('count', 1, sheet.notes.items.length)];
  });
}

/** A group of changes that are undone together; only what groups are known to take is put in it. */
export async function tryUndoGroup(): Promise<Tried> {
  if (!Office.context.requirements.isSetSupported('MergeUndoGroup', '1.1')) return { absent: 'MergeUndoGroup 1.1' };
  await onScratch(() => () => []);
  return Excel.run({ mergeUndoGroup: true }, async (context) => {
    const range = context.workbook.worksheets.getItem(SCRATCH).getRange('A1:B2');
    range.values = [
      ['satu', 2],
      ['tiga', 4],
    ];
    range.format.fill.color = '#F2F2F2';
    range.load('values');
    await context.sync();
    return {
      checks: [check('values', 'satu', range.values[0]?.[0]), noted('undoScope', Reflect.has(context.application, 'undoScope'))],
    };
  });
}
