import { describe, expect, it } from 'vitest';
import { NUMBER_FORMATS } from '../../../src/app/appearance';
import { isNumberFormat } from '../../../src/domain/sheet/number-format';

const TAKEN = [
  'General', 'general;-General;0;@', '0', '#,##0.00', '0%', '# ?/?', '# ??/16', '0.00E+00', '##0.0E-0', '0.0,,"jt"', '@', ';;;', ';;;@',
  '"Rp"#,##0;[Red]-"Rp"#,##0', '[$Rp-421] #,##0', '_("Rp"* #,##0_);_("Rp"* (#,##0);_("Rp"* "-"_);_(@_)', '[$€-2] 0', '[$-x-sysdate]dddd',
  '[$-id-ID]dd mmmm yyyy;@', 'd-mmm-yy', 'dd/mm/yyyy hh:mm', 'yyyy\\-mm\\-dd', 'mmmmm', '[h]:mm:ss', 'mm:ss.000', 'h:mm AM/PM', 'h A/P',
  '[Color 12]0', '[color56]0', '[<100]0;[>=1000]#,##0;0', '[Red][<0]0', '0 "hari"', '0\\ x', '(0)', '0×', '$-+/():!^&\'~{}<>= 0', '[DBNum1]0',
  'General" orang"', '0.', '.0', '*-0', '[=1]"satu";[=0]"nol";0', `"${'x'.repeat(253)}"`,
]; // prettier-ignore

const REFUSED = [
  '', '"0', '0"', '0\\', '0_', '0*', '[0', '0]', '[biru]0', '[Color0]0', '[Color57]0', '[Red][Blue]0', '[<]0', '[<satu]0', '0;0;[<1]0',
  '[<1][>2]0', '0;0;0;0', '0;0;0;@;0', '0 yyyy', 'yyyy 0', '@0', 'General0', '@@', '0.0.0', '0E', '0E+', '0E+0E+0', '0 hari', 'Rp #,##0', 'RRRR',
  '[$-?]0', 'mm:ss.0 0', `"${'x'.repeat(254)}"`, '`0', '0#[s', 'tanggal',
]; // prettier-ignore

describe('a number format', () => {
  it.each(TAKEN)('takes %s', (format) => expect(isNumberFormat(format)).toBe(true));
  it.each(REFUSED)('refuses %s', (format) => expect(isNumberFormat(format)).toBe(false));

  it('of the add-in’s own is one', () => {
    expect(Object.values(NUMBER_FORMATS).filter((format) => !isNumberFormat(format))).toEqual([]);
  });

  it('is read in no more steps than it has characters, however it goes on', () => {
    expect(isNumberFormat('['.repeat(255))).toBe(false);
    expect(isNumberFormat('m'.repeat(255))).toBe(true);
  });
});
