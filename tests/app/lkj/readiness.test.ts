import { describe, expect, it } from 'vitest';
import { type KinerjaReading, readingOf } from '../../../src/app/kinerja/read-data';
import { readinessOf } from '../../../src/app/lkj/readiness';
import { sampleIsian, samplePengaturan } from '../../../src/domain/kinerja/sample';
import type { FormulirContent } from '../../../src/domain/kinerja/formulir/formulir';
import { writeFormulir } from '../../../src/domain/kinerja/formulir/write-formulir';
import type { Pengaturan } from '../../../src/domain/kinerja/pengaturan';
import type { LogProof } from '../../../src/domain/lkj/lkj';
import { TestBook } from '../../domain/kinerja/test-book';

const pengaturan = samplePengaturan(2025);
const AT = '2026-01-20T09:00:00+07:00';

/** What the forms say once these bidang have filled theirs in. */
function filled(content: Readonly<Record<string, FormulirContent>>, of: Pengaturan = pengaturan): KinerjaReading {
  const book = new TestBook();
  for (const bidang of of.bidang) {
    const own = content[bidang.id];
    book.apply(writeFormulir(of, bidang, { dibuat: AT, ...(own ? { content: own } : {}) }));
  }
  return readingOf(book.snapshot(), of, AT);
}

const jejak = (bidangDisetor: readonly string[]): LogProof => ({
  log: null,
  pengesahan: [],
  disahkan: false,
  bidangDisetor: [...bidangDisetor],
  susunan: 0,
});
const told = (data: KinerjaReading, handedIn: readonly string[] | null) =>
  Object.fromEntries(
    readinessOf(data, handedIn && jejak(handedIn)).map(({ id, selesai, sudah, dari }) => [id, [selesai, sudah, dari]]),
  );

const isian = sampleIsian(2025);

describe('readiness is ticked', () => {
  it('when everything is there, and only then', () => {
    const all = readinessOf(filled(isian), jejak(['B1', 'B2', 'B3']));
    expect(all.map(({ selesai }) => selesai)).toEqual([true, true, true, true]);
    expect(all.map(({ catatan }) => catatan)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('never silently for a year whose triwulan are in and whose words are not', () => {
    const { B1, ...others } = isian;
    if (!B1) throw new Error('no sample');
    const silent = { ...B1, indikator: B1.indikator.map((one) => ({ ...one, kendala: '', bukti: '' })) };
    const data = filled({ B1: silent, ...others });
    const all = readinessOf(data, jejak(['B1', 'B2', 'B3']));
    expect(all.map(({ id, selesai }) => [id, selesai])).toContainEqual(['data', false]);
    expect(all[1]?.catatan?.id).toContain('4 isian setahun');
    expect(readinessOf(data, jejak(['B2', 'B3']))[1]?.catatan).toBeUndefined();
    expect(readinessOf(data, jejak(['B1', 'B2', 'B3']), 'tw4')[1]).toMatchObject({ selesai: true });
  });

  it('for hand-ins when the last bidang has handed in, not with the first nor the last but one', () => {
    const data = filled(isian);
    expect(told(data, null)['disetor']).toEqual([false, 0, 3]);
    expect(told(data, [])['disetor']).toEqual([false, 0, 3]);
    expect(told(data, ['B1'])['disetor']).toEqual([false, 1, 3]);
    expect(told(data, ['B1', 'B3'])['disetor']).toEqual([false, 2, 3]);
    expect(told(data, ['B1', 'B2', 'B3'])['disetor']).toEqual([true, 3, 3]);
    expect(told(data, ['B1', 'B2', 'B9'])['disetor']).toEqual([false, 2, 3]);
    expect(readinessOf(data, jejak(['B1', 'B2']))[3]?.catatan).toBeDefined();
  });

  it('for data when the last indikator is complete', () => {
    const { B3: _, ...two } = isian;
    expect(told(filled(two), null)['data']).toEqual([false, 4, 6]);
    expect(told(filled({}), null)['data']).toEqual([false, 0, 6]);
    expect(told(filled(isian), null)['data']).toEqual([true, 6, 6]);
  });

  it('for targets when every indikator has one, with its satuan', () => {
    const [first, ...rest] = pengaturan.indikator;
    if (!first) throw new Error('no indikator');
    const without = (change: Partial<typeof first>): Pengaturan => ({
      ...pengaturan,
      indikator: [{ ...first, ...change }, ...rest],
    });
    expect(told(filled(isian), null)['target']).toEqual([true, 6, 6]);
    expect(told(filled(isian, without({ target: '' })), null)['target']).toEqual([false, 5, 6]);
    expect(told(filled(isian, without({ satuan: '' })), null)['target']).toEqual([false, 5, 6]);
    expect(told(filled(isian, without({ target: 0 })), null)['target']).toEqual([true, 6, 6]);
  });

  it('for faults when there is none', () => {
    const [one, ...others] = isian['B1']?.indikator ?? [];
    if (!one || !isian['B1']) throw new Error('no entries');
    const wrong = {
      ...isian,
      B1: { ...isian['B1'], indikator: [{ ...one, realisasi: ['1.234.5', 69.2, 69.5, 69.88] as const }, ...others] },
    };
    expect(told(filled(wrong), null)['galat']).toEqual([false, 1, 0]);
    expect(told(filled(isian), null)['galat']).toEqual([true, 0, 0]);
  });

  it('for nothing in a workbook without bidang or indikator', () => {
    const empty = { ...pengaturan, bidang: [], indikator: [], program: [] };
    expect(told(filled({}, empty), [])).toMatchObject({ target: [false, 0, 0], data: [false, 0, 0], disetor: [false, 0, 0] });
  });
});
