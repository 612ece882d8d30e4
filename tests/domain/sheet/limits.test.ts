import { describe, expect, it } from 'vitest';
import {
  bandLength,
  EXCEL_LIMITS,
  fitBand,
  isFormulaShort,
  isListShort,
  isSheetName,
  withoutForbidden,
} from '../../../src/domain/sheet/limits';

describe('what Excel takes', () => {
  it('as the name of a sheet', () => {
    expect(['SOP', "Kepala's", 'x'.repeat(31)].every(isSheetName)).toBe(true);
    for (const name of ['', 'x'.repeat(32), 'a/b', 'a:b', 'a[b', "'a", "a'", 'History']) expect(isSheetName(name)).toBe(false);
    expect(withoutForbidden('Bidang A/B [1]')).toBe('Bidang A B  1 ');
  });

  it('as a formula, and as a text inside one', () => {
    expect(isFormulaShort(`="${'a'.repeat(255)}"&"${'b'.repeat(255)}"`)).toBe(true);
    expect(isFormulaShort(`="${'a'.repeat(256)}"`)).toBe(false);
    expect(isFormulaShort(`="${'a""'.repeat(127)}a"`)).toBe(true);
    expect(isFormulaShort(`=${'1+'.repeat(4095)}1`)).toBe(true);
    expect(isFormulaShort(`=${'1+'.repeat(4096)}1`)).toBe(false);
  });

  it('as the options of a list', () => {
    expect(isListShort(['a'.repeat(127), 'b'.repeat(127)])).toBe(true);
    expect(isListShort(['a'.repeat(128), 'b'.repeat(127)])).toBe(false);
  });

  it('as a footer: the longest part is cut at a word, the page number stays, and no code is torn', () => {
    const right = '&8 Halaman &P dari &N';
    const long = { left: `&8 ${'Dinas A && B '.repeat(40)}`, right };
    for (let more = 0; more < 12; more += 1) {
      const { left, right: kept } = fitBand({ ...long, left: `&"Arial,Bold"&8 ${'x'.repeat(more)} ${long.left.slice(3)}` });
      expect(kept).toBe(right);
      expect(bandLength({ left, right: kept })).toBeLessThanOrEqual(EXCEL_LIMITS.headerFooter);
      expect(bandLength({ left, right: kept })).toBeGreaterThan(200);
      expect(left).toMatch(/^&"Arial,Bold"&8 x* ?(?:Dinas A && B )*Dinas(?: A(?: &&(?: B)?)?)?…$/);
    }
    const around = fitBand({ left: `&P ${'Dinas '.repeat(60)}&N` });
    expect(around.left).toMatch(/^&P (?:Dinas )+Dinas…&N$/);
    expect(fitBand({ left: '&P'.repeat(200) }).left).toBe('&P'.repeat(126));
    const short = { left: 'SOP', right };
    expect(fitBand(short)).toBe(short);
  });
});
