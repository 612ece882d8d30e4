import { describe, expect, it } from 'vitest';
import { PERIODE, isWithinYear } from '../../../src/domain/kinerja/periode';
import { samplePengaturan } from '../../../src/domain/kinerja/sample';
import type { Block, TableBlock } from '../../../src/domain/lkj/document/block';
import { reportDocument } from '../../../src/domain/lkj/document/document';
import { shownText } from '../../../src/domain/lkj/document/shown-cell';
import { figureOf } from '../../../src/domain/kinerja/capaian';
import { sampleLkj, textsOf } from './sample-lkj';

const WITHIN = PERIODE.filter(isWithinYear);
const WHOLE = PERIODE.filter((one) => !isWithinYear(one));
const base = samplePengaturan(2025);
/** Figures as they are printed, with or without their zeros. */
const plain = (shown: string): string => shown.replace(/,0+$|(,\d*?)0+$/, '$1').replace(/,$/, '');

const table = (blocks: readonly Block[], id: string): TableBlock => {
  const found = blocks.find((one): one is TableBlock => one.jenis === 'tabel' && one.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return found;
};
const rows = (blocks: readonly Block[], id: string) =>
  table(blocks, id)
    .rows.filter(({ jenis }) => jenis === 'isi')
    .map(({ cells }) => cells.map(shownText));
const everyText = (blocks: readonly Block[]): string =>
  blocks.flatMap((one) => (one.jenis === 'naskah' ? [one.naskah.isi] : one.jenis === 'paragraf' ? [one.teks] : [])).join('\n');

describe.each(WITHIN)('a report of %s', (periode) => {
  const lkj = sampleLkj({ periode });
  const blocks = reportDocument(lkj);
  const all = everyText(blocks);

  it('compares no part of the year with a whole one', () => {
    for (const { id } of base.sasaran) {
      const said = textsOf(lkj, `lalu:${id}`);
      expect(said).not.toMatch(/naik|turun|meningkat|perbaikan|penurunan|terus|sama dengan/);
      expect(said).toMatch(/setahun penuh, dan sampai dengan (Triwulan|Semester) I+ tahun ini/);
      expect(textsOf(lkj, `sebab:${id}`)).not.toMatch(/(naik|turun|sama dengan)[^.]* tahun 20\d\d/);
      expect(textsOf(lkj, `nasional:${id}`)).not.toMatch(/di bawah|di atas|lebih tinggi|lebih rendah|menyamai/);
      const nasional = blocks.some((one) => one.jenis === 'tabel' && one.id === `nasional:${id}`)
        ? rows(blocks, `nasional:${id}`)
        : [];
      for (const row of nasional) expect(row.at(-1)).toBe(row[4] === '–' ? '–' : 'Dinilai pada akhir tahun');
      const header = table(blocks, `lalu:${id}`).columns.map(({ judul }) => judul);
      expect(header.at(-1)).toMatch(/^s\.d\. (Triwulan|Semester) I+ 2025$/);
    }
  });

  it('calls nothing efficient before the budget’s year is over', () => {
    expect(all).not.toMatch(/tergolong efisien|belum efisien|tidak efisien/);
    expect(lkj.anggaran.every(({ keefisienan, efisiensi }) => keefisienan === undefined && efisiensi.nilai === null)).toBe(true);
    expect(all).toContain('efisiensi dinilai setelah tahun berakhir');
    for (const { id } of base.sasaran)
      for (const row of rows(blocks, `efisiensi:${id}`)) expect(row.slice(-2)).toEqual(['–', 'Dinilai pada akhir tahun']);
  });

  it('prints the agreement as it was signed, for the whole year, beside what was due until then', () => {
    const signed = rows(blocks, 'perjanjian').map((row) => plain(row.at(-1) ?? ''));
    const promised = base.indikator.map(({ target }) => target);
    expect(signed).toHaveLength(promised.length);
    promised.forEach((target, index) => {
      const shown = signed[index] ?? '';
      expect(typeof target === 'number' ? figureOf(shown, undefined) : shown).toBe(target);
    });
    const units = lkj.sasaran.flatMap(({ indikator }) => indikator).find(({ satuan }) => satuan === 'unit');
    expect(units?.target).not.toBe(units?.targetTahun);
    expect(units?.targetTahun).toBe(940);
  });

  it('speaks of its period, not of the year, and of what comes after it', () => {
    const name = periode.startsWith('s') ? 'semester' : 'triwulan';
    expect(textsOf(lkj, 'ikhtisar')).toMatch(/^Laporan Kinerja .* (Triwulan|Semester) I+ Tahun 2025 menyajikan/);
    expect(textsOf(lkj, 'ikhtisar')).not.toContain('kinerja tahun ini');
    expect(textsOf(lkj, 'langkah')).toContain(`pada ${name} berikutnya`);
    expect(textsOf(lkj, 'pengantar')).toContain(`langkah perbaikan pada ${name} berikutnya`);
    expect(textsOf(lkj, 'penutup')).toMatch(/selama tahun 2025 sampai dengan (Triwulan|Semester) I+\./);
    expect(all).not.toContain('tahun 2026 adalah');
  });
});

describe.each(WHOLE)('a report of %s', (periode) => {
  it('ends with the year, and so compares, judges and plans for the next one', () => {
    const lkj = sampleLkj({ periode });
    expect(textsOf(lkj, 'lalu:S1')).toMatch(/^Dibandingkan tahun 2024 /);
    expect(textsOf(lkj, 'langkah')).toContain('pada tahun 2026');
    expect(lkj.anggaran.some(({ keefisienan }) => keefisienan !== undefined)).toBe(true);
    for (const { target, targetTahun } of lkj.sasaran.flatMap(({ indikator }) => indikator)) expect(target).toBe(targetTahun);
  });
});

describe('an indikator that is due later in the year', () => {
  it('is told to have no target in the period, and never to be left blank', () => {
    const [first, ...others] = base.indikator;
    if (!first) throw new Error('no sample');
    const pengaturan = { ...base, indikator: [{ ...first, targetTriwulan: ['', '', '', first.target] as const }, ...others] };
    const lkj = sampleLkj({ pengaturan, periode: 'tw2' });
    const one = lkj.sasaran[0]?.indikator[0];
    expect([one?.target, one?.targetTahun, one?.capaian.alasan]).toEqual(['', first.target, 'target-periode-kosong']);
    expect(textsOf(lkj, 'capaian:S1')).toContain('karena tidak ditargetkan pada periode ini');
    expect(everyText(reportDocument(lkj))).not.toContain('target belum diisi');
    expect(sampleLkj({ pengaturan }).sasaran[0]?.indikator[0]?.capaian.nilai).not.toBeNull();
  });
});
