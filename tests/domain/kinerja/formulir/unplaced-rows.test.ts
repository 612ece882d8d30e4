import { describe, expect, it } from 'vitest';
import { checkFormulir } from '../../../../src/domain/kinerja/check-formulir';
import type { Pengaturan } from '../../../../src/domain/kinerja/pengaturan';
import { sampleIsian, samplePengaturan } from '../../../../src/domain/kinerja/sample';
import { compileLkj } from '../../../../src/domain/lkj/compile-lkj';
import { a1 } from '../../../../src/domain/sheet/address';
import { formulirFrom } from '../../lkj/sample-lkj';

const base = samplePengaturan(2025);
const forms = formulirFrom(base, sampleIsian(2025));

/** The sample after a change of its settings, its forms as they were filled in before. */
const moved: Pengaturan = {
  ...base,
  indikator: base.indikator.map((one) =>
    one.id === 'S1.2' ? { ...one, bidang: ['B2'] } : one.id === 'S2.2' ? { ...one, id: 'S2.9' } : one,
  ),
  program: base.program.map((one) => (one.id === 'P1' ? { ...one, bidang: 'B2' } : one)),
};
const told = (pengaturan: Pengaturan): readonly string[] =>
  forms
    .flatMap((form) => checkFormulir(pengaturan, form, { triwulanTutup: 4 }))
    .filter(({ rule }) => rule === 'isian-tanpa-tempat')
    .map(({ at, message }) => `${at ? `${at.sheet}!${a1(at.area)}` : ''}: ${message.id.replace(/ Pindahkan.*/, '')}`);

describe('what a form holds that the settings give to nobody, or to another bidang', () => {
  it('is said at its cell, and where it belongs', () => {
    expect(told(base)).toEqual([]);
    expect(told(moved)).toEqual([
      'Bidang Perumahan!F9: Isian “Jumlah rumah tidak layak huni yang diperbaiki” di lembar ini tidak dipakai: menurut Pengaturan diisi Bidang Kawasan Permukiman.',
      'Bidang Perumahan!E18: Isian “Program Pengembangan Perumahan” di lembar ini tidak dipakai: menurut Pengaturan diisi Bidang Kawasan Permukiman.',
      'Bidang Kawasan Permukiman!F9: Isian “S2.2” di lembar ini tidak dipakai: kode itu tidak ada di Pengaturan.',
    ]);
  });

  it('counts in no figure of the report, money as little as realisasi', () => {
    const lkj = compileLkj({ pengaturan: moved, formulir: forms, temuan: [], jejak: null, naskahLama: [] });
    expect(lkj.sasaran.flatMap(({ indikator }) => indikator).find(({ id }) => id === 'S1.2')?.realisasi).toBe('');
    expect(lkj.penunjang.find(({ id }) => id === 'P1')?.realisasi).toBeNull();
  });

  it('is nothing where nobody is named for a program yet: whoever reported it counts', () => {
    const open = { ...base, program: base.program.map((one) => (one.id === 'P1' ? { ...one, bidang: '' } : one)) };
    expect(told(open)).toEqual([]);
    const lkj = compileLkj({ pengaturan: open, formulir: forms, temuan: [], jejak: null, naskahLama: [] });
    expect(lkj.penunjang.find(({ id }) => id === 'P1')?.realisasi).toBe(33_070_500_000);
  });
});
