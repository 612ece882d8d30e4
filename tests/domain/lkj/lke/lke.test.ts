import { describe, expect, it } from 'vitest';
import type { Pengaturan } from '../../../../src/domain/kinerja/pengaturan';
import { sampleIsian, samplePengaturan } from '../../../../src/domain/kinerja/sample';
import { sideBySide } from '../../../../src/domain/kinerja/pk-perubahan';
import { untilPeriode } from '../../../../src/domain/kinerja/until-periode';
import { reportDocument } from '../../../../src/domain/lkj/document/document';
import { selfCheck } from '../../../../src/domain/lkj/lke/lke';
import type { Lkj } from '../../../../src/domain/lkj/lkj';
import { REVIEW_ITEMS } from '../../../../src/domain/lkj/review/review-items';
import { headingPages } from '../../../../src/domain/lkj/write-lkj';
import { filledIdentitas } from '../../kinerja/identitas/filled-identitas';
import { APPROVED_PROOF, formulirFrom, lkjFrom, sampleLkj } from '../sample-lkj';

const CAP = { versi: 3, disusun: '2026-01-20T09:12:00+07:00', log: APPROVED_PROOF.log };
const base = samplePengaturan(2025);
const kepala = { ...base.kantor.kepala, nama: 'Kepala Uji', nip: '197001011995031001' };
const pengaturan = { ...base, kantor: { ...base.kantor, kepala } };
const filled = (identitas = filledIdentitas()): Lkj => sampleLkj({ pengaturan, identitas, jejak: APPROVED_PROOF, cap: CAP });
const firstTriwulan = (settings: Pengaturan, formulir = formulirFrom(settings, sampleIsian(2025))): Lkj =>
  sampleLkj({ ...untilPeriode({ pengaturan: settings, formulir }, 'tw1'), periode: 'tw1' });
const of = (lkj: Lkj, butir: string) => selfCheck(lkj).find((one) => one.butir === butir);

describe('the self-check by the evaluation’s work sheet', () => {
  it('goes through every criterion of 3.a to 3.c, in order', () => {
    expect(selfCheck(sampleLkj()).map(({ butir }) => butir)).toEqual([
      ...[1, 2, 3, 4, 5, 6].map((n) => `3.a.${String(n)}`),
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `3.b.${String(n)}`),
      ...[1, 2, 3, 4, 5, 6, 7].map((n) => `3.c.${String(n)}`),
    ]);
  });

  it('names for each comparison its own heading and page, and ends no sentence twice', () => {
    const identitas = filledIdentitas();
    const lkj = filled({ ...identitas, reviu: { ...identitas.reviu, nama: 'Pereviu Uji, S.H.' } });
    const pages = headingPages(lkj);
    const numbers = ['3.b.3', '3.b.5', '3.b.4', '3.b.6', '3.b.7', '3.b.8'].map(
      (butir) => pages.get(of(lkj, butir)?.bagian ?? '') ?? 0,
    );
    expect(new Set(['3.b.4', '3.b.5', '3.b.6', '3.b.7', '3.b.8'].map((butir) => of(lkj, butir)?.bagian)).size).toBe(5);
    expect(numbers.every((page) => page > 0)).toBe(true);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    for (const { dasar } of selfCheck(lkj)) expect(dasar.id).not.toContain('..');
  });

  it('says of a bare report what is left to do, and claims nothing', () => {
    const open = selfCheck(sampleLkj());
    for (const { butir, status, lakukan } of open) if (status !== 'terpenuhi') expect(lakukan?.id, butir).not.toBe(undefined);
    for (const butir of ['3.a.1', '3.a.3', '3.a.4', '3.a.5', '3.a.6', '3.c.1', '3.c.7'])
      expect(open.find((one) => one.butir === butir)?.status, butir).toBe('belum');
    expect(of(sampleLkj(), '3.b.1')).toMatchObject({ status: 'sebagian' });
  });

  it('is met by a whole one, except what only use can show', () => {
    const lkj = filled();
    for (const butir of ['3.a.1', '3.a.3', '3.a.4', '3.a.5', '3.a.6', '3.b.1', '3.b.3', '3.b.4', '3.b.5', '3.b.9', '3.c.3'])
      expect(of(lkj, butir)?.status, butir).toBe('terpenuhi');
    expect(of(lkj, '3.c.1')).toMatchObject({ status: 'sebagian', dasar: { id: 'Kepala Uji mengesahkan LKj menurut log.' } });
    // Of this one no workbook knows anything: the office is told so, and where it answers.
    expect(of(lkj, '3.c.7')).toMatchObject({
      status: 'belum',
      dasar: { id: 'Buku kerja tidak dapat mengetahuinya; hanya perangkat daerah yang dapat menjawab.' },
      lakukan: { id: expect.stringMatching(/Identitas laporan, bagian Pemanfaatan laporan, baris 3\.c\.7\.$/) },
    });
    expect(of(lkj, '3.a.2')?.status).not.toBe('terpenuhi');
  });

  it('tells what in the workbook speaks of a use until the office says what it was, and never takes that for proof', () => {
    const [moved, program] = [base.indikator[0]?.id, base.program[0]?.id];
    const changed: Pengaturan = {
      ...base,
      kantor: { ...base.kantor, pkPerubahan: '2025-10-01' },
      indikator: base.indikator.map((one) =>
        one.id === moved ? { ...one, perubahan: { target: 1234, targetTriwulan: ['', '', '', ''] as const } } : one,
      ),
      program: base.program.map((one) => (one.id === program ? { ...one, paguPerubahan: 1_000 } : one)),
    };
    const told = (lkj: Lkj) => selfCheck(lkj).filter(({ butir }) => /^3\.c\.[3-7]$/.test(butir));
    const lkj = sampleLkj({ pengaturan: changed, perubahan: sideBySide(changed) });
    expect(told(lkj).map(({ status }) => status)).toEqual(['sebagian', 'sebagian', 'sebagian', 'sebagian', 'belum']);
    expect(told(lkj).map(({ dasar }) => dasar.id)).toEqual([
      expect.stringMatching(/^\d dari 6 indikator memuat tindak lanjut\.$/),
      `1 dari ${String(base.program.length)} pagu disesuaikan dengan PK Perubahan.`,
      expect.stringMatching(/^\d dari 6 indikator memuat sebab/),
      `1 dari ${String(base.indikator.length)} target disesuaikan dengan PK Perubahan.`,
      'Buku kerja tidak dapat mengetahuinya; hanya perangkat daerah yang dapat menjawab.',
    ]);
    expect(told(lkjFrom(base, {})).map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => 'belum'));
  });

  it('asks a triwulan for no figure of an indikator without a target in it, nor for triwulan to come', () => {
    const lkj = firstTriwulan(base);
    const untargeted = lkj.sasaran.flatMap(({ indikator }) => indikator.filter(({ target }) => target === ''));
    expect(untargeted.map(({ nama }) => nama)).toEqual(['Indeks kepuasan masyarakat atas layanan Dinas']);
    for (const butir of ['3.b.2', '3.b.3', '3.b.4']) expect(of(lkj, butir)?.status, butir).toBe('terpenuhi');
    expect(of(lkj, '3.a.2')).toMatchObject({ status: 'sebagian', dasar: { id: expect.stringMatching(/^5 dari 5 /) } });
    const late = firstTriwulan(base, []);
    expect(of(late, '3.b.2')?.status).toBe('belum');
    expect(of(late, '3.b.2')?.lakukan?.id).not.toContain('Indeks kepuasan');
  });

  it('says of a triwulan without any target that nothing can be judged in it', () => {
    const targets = base.indikator.map((one) => ({ ...one, targetTriwulan: ['', '', '', one.target] as const }));
    const lkj = firstTriwulan({ ...base, indikator: targets });
    for (const butir of ['3.b.2', '3.b.3', '3.b.4'])
      expect(of(lkj, butir), butir).toMatchObject({
        status: 'belum',
        dasar: { id: expect.stringContaining('Tidak ada indikator') },
      });
  });

  it('asks the year for every indikator, with or without a target', () => {
    const [first, ...others] = base.indikator;
    if (!first) throw new Error('no indikator');
    const lkj = sampleLkj({ pengaturan: { ...base, indikator: [{ ...first, target: '' }, ...others] } });
    expect(of(lkj, '3.b.2')?.lakukan?.id).toContain(first.nama);
  });

  it.each([
    ['late', { disampaikan: '2026-04-01' }, 'belum'],
    ['on the last day', { disampaikan: '2026-03-31' }, 'terpenuhi'],
    ['without a due date', { batas: '' }, 'sebagian'],
    ['on a day that is no date', { disampaikan: 'awal Maret' }, 'sebagian'],
  ])('a report handed in %s: %s', (_, part, status) => {
    const identitas = filledIdentitas();
    expect(of(filled({ ...identitas, penyampaian: { ...identitas.penyampaian, ...part } }), '3.a.6')?.status).toBe(status);
  });

  it.each([
    ['without a number', { nomor: '' }, 'sebagian', 'nomor pernyataan'],
    ['on a day that is no date', { tanggal: 'kapan-kapan' }, 'sebagian', 'tanggal pernyataan sebagai tanggal'],
    ['before the year is over', { tanggal: '2025-06-30' }, 'sebagian', 'sesudah periode laporan berakhir'],
    ['on a day written out', { tanggal: '20 Februari 2026' }, 'terpenuhi', ''],
    ['by a NIP that is none', { nip: '123' }, 'sebagian', '18 angka'],
    ['by nobody', { nama: '' }, 'sebagian', 'nama pereviu'],
  ])('a statement of review %s: %s', (_, part, status, open) => {
    const identitas = filledIdentitas();
    const check = of(filled({ ...identitas, reviu: { ...identitas.reviu, ...part } }), '3.a.4');
    expect(check?.status).toBe(status);
    expect(check?.lakukan?.id ?? '').toContain(open);
  });

  it.each([
    ['at no address', { alamat: 'sudah dipasang' }, 'sebagian', 'alamat laman'],
    ['at a site', { alamat: 'dinas.contoh.go.id' }, 'terpenuhi', ''],
    ['on any day', { dipublikasikan: 'Maret' }, 'sebagian', 'tanggal publikasi sebagai tanggal'],
    ['before the year is over', { dipublikasikan: '2025-12-31' }, 'sebagian', 'sesudah periode laporan berakhir'],
  ])('a report published %s: %s', (_, part, status, open) => {
    const identitas = filledIdentitas();
    const check = of(filled({ ...identitas, penyampaian: { ...identitas.penyampaian, ...part } }), '3.a.5');
    expect(check?.status).toBe(status);
    expect(check?.lakukan?.id ?? '').toContain(open);
  });

  it('says of what it cannot see itself that it is to be confirmed', () => {
    for (const butir of ['3.a.4', '3.a.5']) expect(of(filled(), butir)?.dasar.id).toContain('Perlu dikonfirmasi: ');
  });

  it('is made at intervals where the quarters are filled in and the office names its reports with their proof', () => {
    const identitas = filledIdentitas();
    const said = (uraian: string, bukti: string): Lkj =>
      filled({ ...identitas, pemanfaatan: [...identitas.pemanfaatan, { butir: '3.a.2', uraian, bukti }] });
    expect(of(filled(), '3.a.2')).toMatchObject({ status: 'sebagian', lakukan: { id: expect.stringContaining('butir 3.a.2') } });
    expect(of(said('LKj TW I sampai IV', ''), '3.a.2')?.status).toBe('sebagian');
    const whole = said('LKj TW I sampai IV', 'Surat pengantar');
    expect(of(whole, '3.a.2')).toMatchObject({
      status: 'terpenuhi',
      dasar: { id: expect.stringContaining('LKj TW I sampai IV (bukti: Surat pengantar). Perlu dikonfirmasi') },
    });
    // It is no use of the report, so it is not printed as one.
    expect(JSON.stringify(reportDocument(whole))).not.toContain('LKj TW I sampai IV');
  });

  it('judges a comparison and an explanation as the reviewer’s paper does', () => {
    const identitas = filledIdentitas();
    const unsourced = filled({ ...identitas, pembanding: identitas.pembanding.map((one) => ({ ...one, sumber: '' })) });
    const paper = (lkj: Lkj, id: string): string => REVIEW_ITEMS.find((one) => one.id === id)?.dataOf(lkj).data ?? '';
    const count = (text: string | undefined): string => /^\d+ dari \d+/.exec(text ?? '')?.[0] ?? '';
    for (const lkj of [filled(), unsourced, filled({ ...identitas, pembanding: [] }), firstTriwulan(base)]) {
      expect(count(paper(lkj, 'reviu:sebab'))).toBe(count(of(lkj, '3.b.7')?.dasar.id));
      expect(count(paper(lkj, 'reviu:perbandingan'))).toBe(count(of(lkj, '3.b.6')?.dasar.id));
    }
  });

  it('a comparison counts with its source and year alone', () => {
    const identitas = filledIdentitas();
    const count = (lkj: Lkj): string | undefined => of(lkj, '3.b.6')?.dasar.id;
    const bare = filled({ ...identitas, pembanding: [] });
    const unsourced = filled({ ...identitas, pembanding: identitas.pembanding.map((one) => ({ ...one, sumber: '' })) });
    expect(count(unsourced)).toBe(count(bare));
    expect(count(filled())).not.toBe(count(bare));
  });

  it('names headings that are in the report, with their page', () => {
    const lkj = filled();
    const headings = new Set(reportDocument(lkj).flatMap((one) => (one.jenis === 'judul' ? [one.teks] : [])));
    const pages = headingPages(lkj);
    for (const { butir, bagian } of selfCheck(lkj)) {
      if (bagian === '') continue;
      expect(headings, butir).toContain(bagian);
      expect(pages.get(bagian), butir).toBeGreaterThan(1);
    }
  });
});
