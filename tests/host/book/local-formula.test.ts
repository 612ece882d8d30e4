import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaFromIndonesian, formulaToIndonesian } from '../../../src/host/book/local-formula';

describe('a formula typed in Indonesian', () => {
  it.each([
    ['=SUM(A1;B1)', '=SUM(A1,B1)'],
    ['=ROUND(A1*1,5;2)', '=ROUND(A1*1.5,2)'],
    ['=IF(A1>=87,5;"tercapai; ya";"belum, 1,5")', '=IF(A1>=87.5,"tercapai; ya","belum, 1,5")'],
    [`=SUM('Data; 1,5'!A1:A3;,5)`, `=SUM('Data; 1,5'!A1:A3,.5)`],
    ['=SUM({1\\2,5;3\\4})', '=SUM({1,2.5;3,4})'],
    ['=STDEV.S(A1:A9)+3,5e2-LKj_2025.nilai', '=STDEV.S(A1:A9)+3.5e2-LKj_2025.nilai'],
    ['=SUM(Tabel[Target; total];Jan:Des!B2)', '=SUM(Tabel[Target; total],Jan:Des!B2)'],
    ['=SUM($A$1,B2)', '=SUM($A$1,B2)'],
    ['=SUM(A1,5;2)', '=SUM(A1,5,2)'],
    ['=IFERROR(#N/A;1,5)', '=IFERROR(#N/A,1.5)'],
    ['=SUM(1:3; B:B)', '=SUM(1:3,B:B)'],
  ])('%s is held as %s', (typed, held) => {
    expect(formulaFromIndonesian(typed)).toBe(held);
  });

  it('is not taken where a number in it has points: it may be 1350 or 1,35', () => {
    expect(formulaFromIndonesian('=1.350*2')).toBeUndefined();
    expect(formulaFromIndonesian('=SUM(A1;1.5)')).toBeUndefined();
    expect(formulaFromIndonesian('="1.350"&A1')).toBe('="1.350"&A1');
  });

  it('is shown again as it would be typed, whatever it holds', () => {
    const leaf = fc.oneof(
      fc.constantFrom('A1', '$B$12', "'Data; 1,5'!C3", 'LKj.2025', '"a; 1,5 ""b"""', '#REF!', 'TRUE', 'A1:B2', 'C:C', '2:5'),
      fc.nat(9999).map(String),
      fc.tuple(fc.nat(999), fc.integer({ min: 1, max: 999 })).map(([whole, part]) => `${String(whole)}.${String(part)}`),
      fc.constantFrom('1.5E+3', '.25', '{1,2.5;"x,y",4}', 'Tabel[Target, 1.5]'),
    );
    const { formula } = fc.letrec<{ formula: string }>((tie) => ({
      formula: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc
          .tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/', '&', '>=', '<>'), tie('formula'))
          .map((parts) => parts.join('')),
        fc
          .tuple(fc.constantFrom('SUM', 'IF', 'STDEV.S'), fc.array(tie('formula'), { minLength: 1, maxLength: 3 }))
          .map(([name, given]) => `${name}(${given.join(',')})`),
      ),
    }));
    fc.assert(
      fc.property(formula, (text) => {
        expect(formulaFromIndonesian(formulaToIndonesian(`=${text}`))).toBe(`=${text}`);
      }),
    );
  });
});
