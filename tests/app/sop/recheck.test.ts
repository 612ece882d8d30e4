import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSheet } from '../../../src/app/sop/check';
import { recheckUseCase } from '../../../src/app/sop/recheck';
import { checkSop, type CheckResult } from '../../../src/domain/rules/check';
import { applyToSheet } from '../../../src/domain/sheet/apply-edits';
import type { SheetSnapshot, Snapshot } from '../../../src/domain/sheet/snapshot';
import { readSops } from '../../../src/domain/sop/read/read-sops';
import { CLEAN } from '../../domain/rules/findings';
import { drawing } from '../../domain/sop/sheet-of-text';

const stamp = { at: '2026-11-21T11:00:00+07:00', saya: { nama: 'Penguji', jabatan: 'Kasubbag' }, newId: () => 'id' };
const book = (...sheets: readonly SheetSnapshot[]): Snapshot => ({ sheetNames: [], active: 'SOP', sheets });
const all = (sheet: SheetSnapshot): readonly CheckResult[] => readSops(sheet).sops.map((sop) => checkSop(sop));
const plain = (results: readonly CheckResult[]): readonly string[] =>
  results.flatMap((one) => one.findings.map(({ rule, at, message }) => `${rule} ${JSON.stringify(at)} ${message.id}`)).sort();

const type = (sheet: SheetSnapshot, row: number, column: number, value: string): SheetSnapshot =>
  applyToSheet(sheet, [{ kind: 'write', sheet: sheet.name, at: { row, column }, values: [[value]] }]);

/** What the use case finds when Excel tells only the rows typed into. */
function recheck(sheet: SheetSnapshot, before: readonly CheckResult[], now: SheetSnapshot, rows: readonly number[]) {
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const told = { name: sheet.name, values: now.values.map((line, row) => (row >= first && row <= last ? line : [])) };
  const planned = recheckUseCase.plan(book(told), { sheet, before, rows }, stamp);
  if (!planned.ok) throw new Error(planned.refusal.message.id);
  expect(planned.value.edits).toEqual([]);
  return planned.value.outcome;
}

describe('recheck', () => {
  const sheet = drawing(CLEAN, 'SOP');

  it('asks for the rows typed into alone', () => {
    expect(recheckUseCase.reads({ sheet, before: [], rows: [14, 16] })).toEqual([
      { sheet: { name: 'SOP' }, parts: ['values'], rowsFrom: 14, rowsTo: 16 },
    ]);
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
    const typing = fc.tuple(fc.nat(20), fc.nat(10), fc.constantFrom(...texts));
    fc.assert(
      fc.property(fc.array(typing, { minLength: 1, maxLength: 6 }), (edits) => {
        let known = sheet;
        let results = all(known);
        for (const [row, column, value] of edits) {
          const now = type(known, row, column, value);
          const after = recheck(known, results, now, [row]);
          expect(plain(after.hasil)).toEqual(plain(all(now)));
          known = after.sheet;
          results = after.hasil;
        }
      }),
      { numRuns: 150 },
    );
  });

  it('goes on by the rules, the hours and the cover sheet of the check before', () => {
    const lines = CLEAN.split('\n');
    const at = lines.findIndex((line) => line.startsWith('No |'));
    const table = drawing(lines.slice(at).join('\n'), 'SOP');
    const cover = drawing(lines.slice(0, at).join('\n').replace('000/12/2025', ''), 'Cover');
    const hari = { menit: 300, perMinggu: 5, perBulan: 20, perTahun: 240 };
    const first = checkSheet(book(table, cover), { sheet: 'SOP', options: { hari } });
    if (!first.ok) throw new Error('no SOP');
    const before = first.outcome.hasil.map((one) =>
      checkSop(one.sop, { ...one.options, rules: { 'waktu-hari': 'mati', 'waktu-outlier': 'mati' } }),
    );
    const [row, column] = [4, 6];
    const after = recheck(table, before, type(table, row, column, '1 hari'), [row]).hasil;
    expect(after[0]?.totalMenit).toBe(10 + 15 + 300 + 30 + 10);
    expect(plain(after).map((one) => one.split(' ')[0])).toEqual(['identitas-required']);
  });
});
