import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recheck } from '../../../src/app/sop/recheck';
import { checkSop, type Hasil } from '../../../src/domain/rules/check';
import { applyToSheet } from '../../../src/domain/sheet/apply-edits';
import type { SheetSnapshot } from '../../../src/domain/sheet/snapshot';
import { readSops } from '../../../src/domain/sop/read/read-sops';
import { gambar } from '../../domain/sop/lembar';
import { BERSIH } from '../../domain/rules/temuan';

const all = (sheet: SheetSnapshot): readonly Hasil[] => readSops(sheet).sops.map((sop) => checkSop(sop));
const plain = (hasil: readonly Hasil[]): readonly string[] =>
  hasil
    .flatMap((one) => one.findings.map((finding) => `${finding.rule} ${JSON.stringify(finding.at)} ${finding.message.id}`))
    .sort();
const type = (sheet: SheetSnapshot, row: number, column: number, value: string): SheetSnapshot =>
  applyToSheet(sheet, [{ kind: 'write', sheet: sheet.name, at: { row, column }, values: [[value]] }]);

describe('recheck', () => {
  const sheet = gambar(BERSIH);

  it('reads only the row somebody typed into', () => {
    const before = all(sheet);
    const after = recheck(before, type(sheet, 14, 6, 'Tahunan'), [14]);
    expect(plain(after).map((one) => one.split(' ')[0])).toEqual(['total-waktu', 'waktu-unclear']);
    expect(after[0]?.sop.kegiatan[0]).toBe(before[0]?.sop.kegiatan[0]);
  });

  it('finds after any typing what a whole check finds', () => {
    const texts = [
      '',
      '-',
      '■',
      '●',
      '√',
      '◆ ke 1',
      '◆ ke 3',
      'zz',
      '3',
      '9',
      'Mulai',
      'Menyusun LKj',
      'Nomor SOP',
      '2 hari',
      '480',
      'Konsep LKj',
      'Disposisi',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(18), fc.nat(8), fc.constantFrom(...texts)), { minLength: 1, maxLength: 6 }),
        (edits) => {
          let now = sheet;
          let hasil = all(now);
          for (const [row, column, value] of edits) {
            now = type(now, row, column, value);
            hasil = recheck(hasil, now, [row]);
            expect(plain(hasil)).toEqual(plain(all(now)));
          }
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});
