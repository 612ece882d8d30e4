import { NUMBER_FORMATS } from '../../app/appearance';
import type { Attempt } from './scratch';
import { asCellText } from '../cell-text';
import { check, asOneText, noted } from './scratch';

/** Texts that Excel would take for something else, and must keep as they are typed. */
const TEXTS = [
  '=1+1',
  '+62 811',
  '-5',
  '@nama',
  "'kutip",
  '007',
  '1/2',
  '1e5',
  '50%',
  'TRUE',
  'Mei 2026',
  'a\nb',
  'x'.repeat(1000),
];

/** Texts go in as texts and come out the same. */
export const tryTexts: Attempt = (sheet) => {
  const range = sheet.getRangeByIndexes(0, 0, TEXTS.length, 1);
  range.values = TEXTS.map((text) => [asCellText(text)]);
  const others = sheet.getRangeByIndexes(0, 2, 1, 4);
  others.values = [[12.5, -1234567.89, true, '']];
  range.load('values');
  others.load('values');
  return () => [
    ...TEXTS.map((text, row) => check(text.slice(0, 12), text, range.values[row]?.[0])),
    check('12.5 | -1234567.89 | true | ""', '12.5 | -1234567.89 | true | ', asOneText(others.values)),
  ];
};

/** Formulas in Excel's own words, calculated in the same batch. */
export const tryFormulas: Attempt = (sheet) => {
  sheet.getRange('A1:A3').values = [[57], [200], ['teks']];
  const range = sheet.getRange('B1:B4');
  range.formulas = [['=SUM(A1,A2)'], ['=ROUND(ROUND(A1/A2*100,9),0)'], ['=IF(A3="teks","ya","tidak")'], ['=COUNTA(A1:A3)']];
  range.load('values,formulas');
  return () => [
    check('SUM', 257, range.values[0]?.[0]),
    check('ROUND(ROUND(x,9),0)', 29, range.values[1]?.[0]),
    check('IF', 'ya', range.values[2]?.[0]),
    check('COUNTA', 3, range.values[3]?.[0]),
    check('formulas', '=SUM(A1,A2)', range.formulas[0]?.[0]),
  ];
};

/** Every number format Runut uses, given as one code for a whole range; what Excel shows is noted. */
export const tryFormats: Attempt = (sheet) => {
  const codes = Object.values(NUMBER_FORMATS);
  const ranges = codes.map((code, row) => {
    const range = sheet.getRangeByIndexes(row, 0, 1, 2);
    range.numberFormat = code as unknown as string[][];
    range.values = [[1234.5, 46_000]];
    range.load('numberFormat,text');
    return range;
  });
  return () =>
    ranges.flatMap((range, index) => [
      check(`numberFormat ${String(codes[index])}`, codes[index], range.numberFormat[0]?.[1]),
      noted(`text ${String(codes[index])}`, range.text[0]?.[0]),
    ]);
};

/** One cell far down that has only a look must not widen what is read. */
export const tryFarLook: Attempt = (sheet) => {
  sheet.getRange('A1:B2').values = [
    [1, 2],
    [3, 4],
  ];
  sheet.getRangeByIndexes(499_999, 0, 1, 1).format.fill.color = '#FFFF00';
  const filled = sheet.getUsedRangeOrNullObject(true);
  filled.load('rowCount,columnCount,values');
  return () => [check('rowCount', 2, filled.rowCount), check('values', '1 | 2 / 3 | 4', asOneText(filled.values))];
};

/** A merge keeps its first cell, empties the others, and is told of the used range. */
export const tryMerges: Attempt = (sheet) => {
  const block = sheet.getRange('A1:B2');
  block.values = [
    ['atas', 'hilang'],
    ['hilang', 'hilang'],
  ];
  block.merge();
  sheet.getRange('D1:E3').merge(true);
  sheet.getRange('G1:H1').merge();
  sheet.getRange('G1:H1').unmerge();
  sheet.getRange('G1').values = [['akhir']];
  block.load('values');
  const merged = sheet.getUsedRangeOrNullObject(false).getMergedAreasOrNullObject();
  merged.load('areas/items/address');
  return () => [
    check('values', 'atas |  /  | ', asOneText(block.values)),
    check('merged areas', 4, merged.areas.items.length),
    noted('addresses', merged.areas.items.map(({ address }) => address.slice(address.lastIndexOf('!') + 1)).join(' ')),
  ];
};

/** Rows and columns that come in between: formulas, merges and texts follow. */
export const tryInsertions: Attempt = (sheet) => {
  sheet.getRange('A1:A3').values = [[1], [2], [3]];
  sheet.getRange('A5').formulas = [['=SUM(A1:A3)']];
  sheet.getRange('C2:D2').merge();
  sheet.getRangeByIndexes(1, 0, 2, 1).getEntireRow().insert('Down');
  sheet.getRangeByIndexes(0, 0, 1, 1).getEntireColumn().insert('Right');
  sheet.getRangeByIndexes(1, 0, 1, 1).getEntireRow().delete('Up');
  const sum = sheet.getRange('B6');
  sum.load('formulas,values');
  const merged = sheet.getUsedRangeOrNullObject(false).getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex');
  return () => [
    check('formulas', '=SUM(B1:B4)', sum.formulas[0]?.[0]),
    check('values', 6, sum.values[0]?.[0]),
    check('merge rowIndex', 2, merged.areas.items[0]?.rowIndex),
    check('merge columnIndex', 3, merged.areas.items[0]?.columnIndex),
  ];
};
