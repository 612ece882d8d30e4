import { describe, expect, it } from 'vitest';
import { ofSop, stepOfSymbol, symbolName } from '../../../src/domain/sop/layout/symbol-names';
import type { LangkahProgress } from '../../../src/domain/tracker/progress';
import { lookOfStep, symbolLooks } from '../../../src/domain/tracker/symbol-status';

const step = (status: LangkahProgress['status'], siap = false) => ({ status, siap }) as LangkahProgress;

describe('how a step looks on its symbol', () => {
  it('is what the tracker says of it; before its turn it is plain', () => {
    expect(lookOfStep(step('selesai'))).toBe('selesai');
    expect(lookOfStep(step('berjalan', true))).toBe('berjalan');
    expect(lookOfStep(step('menunggu', true))).toBe('berjalan');
    expect(lookOfStep(step('menunggu'))).toBe('biasa');
    expect(lookOfStep(step('dikembalikan', true))).toBe('dikembalikan');
    expect(lookOfStep(step('terlambat', true))).toBe('terlambat');
  });
});

describe('the symbols of a sheet', () => {
  const langkah = [step('selesai'), step('terlambat', true), step('menunggu')];

  it('follow their row, whoever acts in it, and rows the Berkas does not know stay plain', () => {
    const names = [symbolName(0, 2), symbolName(1, 0), symbolName(1, 1), symbolName(2, 0), symbolName(3, 0)];
    const looks = symbolLooks([...names, 'runut:panah:1>2@1,2,3,4', 'runut:sambung:1', 'Oval 3'], 0, [0, null, 1, 2], langkah);
    expect([...looks]).toEqual([
      [names[0], 'selesai'],
      [names[1], 'biasa'],
      [names[2], 'biasa'],
      [names[3], 'terlambat'],
      [names[4], 'biasa'],
    ]);
  });

  it('belong to one SOP of the sheet', () => {
    const [first, second] = [symbolName(0, 0), ofSop(symbolName(0, 0), 1)];
    expect([...symbolLooks([first, second], 1, [0], langkah)]).toEqual([[second, 'selesai']]);
    expect([stepOfSymbol(first, 0), stepOfSymbol(second, 0), stepOfSymbol(second, 1)]).toEqual([0, undefined, 0]);
  });
});
