import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkChanged, checkSop, type Hasil } from '../../../src/domain/rules/check';
import type { Finding } from '../../../src/domain/rules/rule';
import type { Kegiatan, Sop } from '../../../src/domain/sop/sop';
import { parseWaktu } from '../../../src/domain/waktu/parse-waktu';
import { kalbar, sopDari } from '../sop/lembar';
import { BERSIH } from './temuan';

const withKegiatan = (sop: Sop, index: number, change: Partial<Kegiatan>): Sop => ({
  ...sop,
  kegiatan: sop.kegiatan.map((one) => (one.index === index ? { ...one, ...change } : one)),
});

const plain = (findings: readonly Finding[]): readonly string[] =>
  findings.map((one) => `${one.rule} ${JSON.stringify(one.at)} ${one.message.id} ${one.fix?.label.id ?? ''}`).sort();

function step(sop: Sop, index: number): Kegiatan {
  const found = sop.kegiatan[index];
  if (!found) throw new Error('no step');
  return found;
}

describe('checkChanged', () => {
  it('knows the output of a step before a changed one', () => {
    const sop = sopDari(BERSIH);
    const before = checkSop(sop);
    const after = withKegiatan(sop, 2, { output: 'Bahan' });
    const found = checkChanged(before, [step(after, 2)]).findings;
    expect(found.map((one) => [one.rule, one.kegiatan])).toEqual([['rantai-kelengkapan', 3]]);
  });

  it('finds after any run of edits what a whole check finds', () => {
    const start = kalbar();
    const texts = [
      '',
      'Disposisi',
      'Konsep LKj',
      'LKj',
      'Konsep surat yang sudah diparaf',
      'bahan penyusunan LKj',
      'Memeriksa surat',
      'Gubernur',
      'DPA dan Konsep LKj',
    ];
    const change: fc.Arbitrary<Partial<Kegiatan>> = fc.oneof(
      fc.constantFrom(...texts).map((output) => ({ output })),
      fc.constantFrom(...texts).map((kelengkapan) => ({ kelengkapan })),
      fc.constantFrom(...texts).map((uraian) => ({ uraian })),
      fc.constantFrom('', '1', '4', '5', '9').map((nomor) => ({ nomor })),
      fc
        .constantFrom('', '1 menit', '5 menit', '2 hari', '70 hari kerja', 'Tahunan')
        .map((teks) => ({ waktu: parseWaktu(teks) })),
      fc.constantFrom('kepala dinas', 'tim lkj').map((pelaksana) => ({
        pelaku: [{ pelaksana, simbol: 'process' as const, dari: 'tanda' as const, at: { row: 11, column: 2 }, teks: '■' }],
      })),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(8), change), { minLength: 1, maxLength: 12 }), fc.boolean(), (edits, look) => {
        let sop = start;
        let hasil: Hasil = checkSop(sop);
        for (const [index, one] of edits) {
          sop = withKegiatan(sop, index, one);
          hasil = checkChanged(hasil, [step(sop, index)]);
          if (look) expect(hasil.findings.length).toBeGreaterThan(0);
        }
        expect(plain(hasil.findings)).toEqual(plain(checkSop(sop).findings));
        expect(hasil.totalMenit).toBe(checkSop(sop).totalMenit);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
