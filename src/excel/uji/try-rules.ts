import { EXCEL_LIMITS } from '../../domain/sheet/limits';
import { protect } from '../protection';
import { check, noted, SCRATCH, type Attempt } from './scratch';

/** Lists, lists from cells, bounds of numbers, and the longest messages Excel takes. */
export const tryValidations: Attempt = (sheet) => {
  sheet.getRange('H1:H3').values = [['ya'], ['tidak'], ['belum']];
  const rules: readonly Excel.DataValidationRule[] = [
    { list: { inCellDropDown: true, source: 'ya,tidak' } },
    { list: { inCellDropDown: true, source: `='${SCRATCH}'!$H$1:$H$3` } },
    { decimal: { formula1: 0, formula2: 100, operator: 'Between' } },
  ];
  const tried = rules.map((rule, row) => {
    const { dataValidation } = sheet.getRangeByIndexes(row, 0, 1, 1);
    dataValidation.rule = rule;
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = {
      showAlert: true,
      style: row === 0 ? 'Stop' : 'Warning',
      title: 't'.repeat(EXCEL_LIMITS.alertTitle),
      message: 'p'.repeat(EXCEL_LIMITS.alert),
    };
    dataValidation.load('type,rule,errorAlert');
    return dataValidation;
  });
  return () => [
    check('type', 'List, List, Decimal', tried.map(({ type }) => type).join(', ')),
    check('list', 'ya,tidak', tried[0]?.rule.list?.source),
    noted('list from cells', tried[1]?.rule.list?.source),
    check('formula1', 0, Number(tried[2]?.rule.decimal?.formula1)),
    check('formula2', 100, Number(tried[2]?.rule.decimal?.formula2)),
    check('message length', EXCEL_LIMITS.alert, tried[0]?.errorAlert.message?.length),
    check('style', 'Warning', tried[1]?.errorAlert.style),
  ];
};

/** Runut's own protection: unlocked cells take input, and it comes off without a password. */
export const tryProtection: Attempt = (sheet) => {
  const open = sheet.getRange('B2');
  open.format.protection.locked = false;
  sheet.protection.load('protected');
  protect(sheet);
  open.values = [['isian']];
  open.load('values');
  const during = sheet.protection;
  during.load('protected,options');
  const locked = sheet.getRange('B3').format.protection;
  locked.load('locked');
  return () => [
    check('protected', true, during.protected),
    check('values', 'isian', open.values[0]?.[0]),
    check('locked', true, locked.locked),
    check('allowFormatColumns', true, during.options.allowFormatColumns),
    check('selectionMode', 'Normal', during.options.selectionMode),
  ];
};

/** Writing into a locked cell. */
export const tryLockedCell: Attempt = (sheet) => {
  protect(sheet);
  sheet.getRange('A1').values = [['x']];
  return () => [];
};
