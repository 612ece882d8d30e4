import { describe, expect, it } from 'vitest';
import { checkFormulir } from '../../../src/domain/kinerja/check-formulir';
import { kelengkapanOf } from '../../../src/domain/kinerja/formulir/completeness';
import type { FormulirContent } from '../../../src/domain/kinerja/formulir/formulir';
import type { Isian, Pengaturan, Program } from '../../../src/domain/kinerja/pengaturan';
import { samplePengaturan } from '../../../src/domain/kinerja/sample';
import { reportDocument } from '../../../src/domain/lkj/document/document';
import { shownText } from '../../../src/domain/lkj/document/shown-cell';
import { formulirFrom, lkjFrom, textsOf } from '../lkj/sample-lkj';

const base = samplePengaturan(2025);
const line = (id: string, jenis: Program['jenis'], pagu: Isian): Program => ({
  id,
  jenis,
  nama: `${jenis} ${id}`,
  pagu,
  bidang: 'B1',
  indikator: jenis === 'program' ? ['S1.1'] : [],
});

/** An office with one program of two kegiatan, the first of two sub kegiatan. */
const office = (pagu = 1000): Pengaturan => ({
  ...base,
  bidang: base.bidang.slice(0, 1),
  indikator: base.indikator.filter(({ id }) => id === 'S1.1'),
  program: [
    line('P1', 'program', pagu),
    line('P1.1', 'kegiatan', 600),
    line('P1.1.1', 'sub kegiatan', 400),
    line('P1.1.2', 'sub kegiatan', '200'),
    line('P1.2', 'kegiatan', 400),
    line('P2', 'program', 50),
  ],
});

/** The bidang's form with what was spent of these lines in each triwulan. */
const spent = (of: Readonly<Record<string, Isian>>): Readonly<Record<string, FormulirContent>> => ({
  B1: {
    penanggungJawab: '',
    tanggal: '',
    indikator: [],
    program: Object.entries(of).map(([program, tw]) => ({ program, realisasi: [tw, tw, tw, tw] as const, catatan: '' })),
  },
});
const below = { 'P1.1.1': 90, 'P1.1.2': 40, 'P1.2': 100, P2: 10 };
const spentOf = (pengaturan: Pengaturan, of: Readonly<Record<string, Isian>>): readonly (number | null)[] =>
  lkjFrom(pengaturan, spent(of)).anggaran.map(({ realisasi }) => realisasi);

describe('a program left blank whose kegiatan and sub kegiatan are filled in', () => {
  it('has spent what they have spent', () => {
    const lkj = lkjFrom(office(), spent(below));
    expect(lkj.penunjang.map(({ id, realisasi }) => [id, realisasi])).toEqual([
      ['P1', 920],
      ['P1.1', 520],
      ['P1.1.1', 360],
      ['P1.1.2', 160],
      ['P1.2', 400],
      ['P2', 40],
    ]);
    expect(lkj.jumlahAnggaran).toMatchObject({ pagu: 1050, realisasi: 960 });
    expect(textsOf(lkj, 'anggaran')).toContain('Dari pagu sebesar Rp1.050, anggaran yang terealisasi sebesar Rp960');
  });

  it('stands in the report above them, each with its own money', () => {
    const blok = reportDocument(lkjFrom(office(), spent(below)));
    const table = blok.find((one) => one.jenis === 'tabel' && one.id === 'sub-anggaran');
    expect(table?.jenis === 'tabel' && table.columns[1]?.judul).toBe('Program, kegiatan, dan subkegiatan');
    const rows = table?.jenis === 'tabel' ? table.rows.map(({ cells }) => cells.slice(1).map(shownText)) : [];
    expect(rows.slice(0, 2)).toEqual([
      ['program P1', '1.000', '920', '92,00%'],
      ['kegiatan P1.1', '600', '520', '86,67%'],
    ]);
  });

  it('has spent what it says itself, where it says so', () => {
    expect(spentOf(office(), { ...below, P1: 200 })).toEqual([800, 40]);
  });

  it('has no sum while one of them is out, cannot be read, or they are not its whole', () => {
    const { 'P1.2': _, ...some } = below;
    expect(spentOf(office(), some)).toEqual([null, 40]);
    expect(spentOf(office(), { ...below, 'P1.2': 'seratus' })).toEqual([null, 40]);
    expect(spentOf(office(1100), below)).toEqual([null, 40]);
  });

  it('is not asked for again', () => {
    const pengaturan = office();
    const [form] = formulirFrom(pengaturan, spent(below));
    if (!form) throw new Error('no form');
    const blanks = kelengkapanOf(pengaturan, 'B1', form).kosong.map(({ apa }) => apa);
    expect(blanks.filter((apa) => /^(program|kegiatan)/.test(apa))).toEqual([]);
    const found = (of: Readonly<Record<string, Isian>>): readonly (string | undefined)[] => {
      const [own] = formulirFrom(pengaturan, spent(of));
      const findings = own ? checkFormulir(pengaturan, own, { triwulanTutup: 4 }) : [];
      return findings.filter(({ program }) => program !== undefined).map(({ program }) => program);
    };
    expect(found(below)).toEqual([]);
    expect(found({ P2: 10 })).toContain('P1');
  });
});
