import { LOOKS } from '../../app/appearance';
import { area } from '../../domain/sheet/address';
import { EXCEL_LIMITS } from '../../domain/sheet/limits';
import { gatherEdits } from '../gather-edits';
import { KnownWorkbook } from '../known-workbook';
import { UntouchedCells } from '../untouched';
import { lookWriters } from '../write-look';
import { check, noted, SCRATCH, type Attempt } from './scratch';

/** A look as Runut writes it: font, fill, alignment, wrapping, lines. */
export const tryLooks: Attempt = (sheet, context) => {
  const writing = {
    context,
    known: new KnownWorkbook(),
    can: { notes: false },
    untouched: new UntouchedCells(),
    drawing: new Set<string>(),
  };
  for (const edit of gatherEdits([{ kind: 'style', sheet: SCRATCH, area: area(0, 0, 2, 2), style: 'kisi-kepala' }])) {
    if (edit.kind === 'look') lookWriters.look(edit, writing);
    if (edit.kind === 'cell-looks') lookWriters['cell-looks'](edit, writing);
  }
  const { format } = sheet.getRange('A1:B2');
  format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel,font/name,font/size,font/bold,font/color,fill/color');
  const lines = (['EdgeTop', 'InsideVertical', 'InsideHorizontal'] as const).map((edge) => {
    const border = format.borders.getItem(edge);
    border.load('style,weight,color');
    return { edge, border };
  });
  const wide = sheet.getRangeByIndexes(0, 5, 1, 1).format;
  wide.columnWidth = 150;
  wide.load('columnWidth');
  const look = LOOKS['kisi-kepala'];
  return () => [
    check('font.name', 'Arial', format.font.name),
    check('font.size', look.font.size, format.font.size),
    check('font.bold', look.font.bold, format.font.bold),
    check('font.color', look.font.color, format.font.color),
    check('fill.color', look.fill ?? '', format.fill.color),
    check('horizontalAlignment', 'Center', format.horizontalAlignment),
    check('verticalAlignment', 'Center', format.verticalAlignment),
    check('wrapText', look.wrap, format.wrapText),
    ...lines.map(({ edge, border }) =>
      check(edge, 'Continuous Thin #000000', `${border.style} ${border.weight} ${border.color}`),
    ),
    check('columnWidth', 150, wide.columnWidth, 4),
  ];
};

/** The highest row Excel takes; how high a wrapped row becomes that nobody set is noted. */
export const tryRowHeights: Attempt = (sheet) => {
  const heights = [15, Math.floor(EXCEL_LIMITS.rowHeight), EXCEL_LIMITS.rowHeight];
  const formats = heights.map((height, row) => {
    const { format } = sheet.getRangeByIndexes(row, 0, 1, 1);
    format.rowHeight = height;
    format.load('rowHeight');
    return format;
  });
  const grown = sheet.getRange('A5');
  grown.values = [['kata '.repeat(40)]];
  grown.format.wrapText = true;
  grown.format.load('rowHeight');
  return () => [
    ...heights.map((height, index) => check(`rowHeight ${String(height)}`, height, formats[index]?.rowHeight ?? 0, 1)),
    noted('wrapped rowHeight', grown.format.rowHeight),
  ];
};

/** A row higher than that. */
export const tryTooHigh: Attempt = (sheet) => {
  sheet.getRangeByIndexes(0, 0, 1, 1).format.rowHeight = EXCEL_LIMITS.rowHeight + 0.5;
  return () => [];
};

/** Formats that follow a formula: the one put in last comes first, and each can be found again by its formula. */
export const tryConditionals: Attempt = (sheet) => {
  const range = sheet.getRange('A1:A4');
  range.values = [['selesai'], ['terlambat'], [''], [1]];
  const formulas = ['=$A1="selesai"', '=$A1="terlambat"'];
  const added = formulas.map((formula, index) => {
    const format = range.conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    format.custom.format.font.color = index === 0 ? '#166534' : '#9B1C1C';
    format.custom.format.fill.color = '#F9DEDC';
    format.load('priority');
    format.custom.rule.load('formula');
    return format;
  });
  const bar = sheet.getRange('B1:B4').conditionalFormats.add('DataBar');
  bar.dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
  bar.dataBar.upperBoundRule = { type: 'Number', formula: '100' };
  const count = sheet.getRange().conditionalFormats.getCount();
  return () => [
    ...added.map((format, index) => check(`formula ${String(index + 1)}`, formulas[index], format.custom.rule.formula)),
    check('priority of the last', 0, added[1]?.priority ?? -1),
    check('count', 3, count.value),
  ];
};
