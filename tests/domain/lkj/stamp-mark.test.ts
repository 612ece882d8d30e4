import { describe, expect, it } from 'vitest';
import { readStamp, stampText, stampMark } from '../../../src/domain/lkj/stamp-mark';
import { reportDocument } from '../../../src/domain/lkj/document/document';
import { sampleIsian, samplePengaturan } from '../../../src/domain/kinerja/sample';
import type { Lkj } from '../../../src/domain/lkj/lkj';
import { readNaskah } from '../../../src/domain/lkj/naskah';
import { changesSince } from '../../../src/domain/lkj/changes-since';
import { writeLkj } from '../../../src/domain/lkj/write-lkj';
import { pageText } from '../../../src/domain/sheet/print/paper';
import type { DataFinding } from '../../../src/domain/kinerja/data-finding';
import { filledIdentitas } from '../kinerja/identitas/filled-identitas';
import { TestBook } from '../kinerja/test-book';
import { APPROVED_PROOF, lkjFrom, sampleLkj, SET_ASIDE } from './sample-lkj';

const CAP = { ...SET_ASIDE, versi: 3, disusun: '2026-01-20T09:12:00+07:00', log: APPROVED_PROOF.log };
const galat: DataFinding = { rule: 'target-nol', severity: 'galat', message: { id: 'x', en: 'x' } };
const peringatan: DataFinding = { ...galat, severity: 'peringatan' };

const sampul = (lkj: Lkj) => {
  const blok = reportDocument(lkj)[0];
  if (blok?.jenis !== 'sampul') throw new Error('no cover');
  return blok;
};
const tandaTangan = (lkj: Lkj) => {
  const blok = reportDocument(lkj).find((one) => one.jenis === 'tanda-tangan');
  if (blok?.jenis !== 'tanda-tangan') throw new Error('no signature');
  return blok;
};

describe('Konsep and Final', () => {
  it.each<[string, Parameters<typeof sampleLkj>[0], 'konsep' | 'final', readonly string[]]>([
    ['without a log', {}, 'konsep', ['Pengesahan terakhir belum tercatat.']],
    [
      'with the log, not yet approved',
      { jejak: { ...APPROVED_PROOF, disahkan: false } },
      'konsep',
      ['Pengesahan terakhir belum tercatat.'],
    ],
    [
      'approved, one error open',
      { jejak: APPROVED_PROOF, temuan: [galat, peringatan] },
      'konsep',
      ['Masih ada 1 data yang perlu diperbaiki.'],
    ],
    [
      'neither',
      { temuan: [galat, galat] },
      'konsep',
      ['Masih ada 2 data yang perlu diperbaiki.', 'Pengesahan terakhir belum tercatat.'],
    ],
    ['approved, only warnings open', { jejak: APPROVED_PROOF, temuan: [peringatan] }, 'final', []],
  ])('%s', (_, bahan, status, alasan) => {
    const lkj = sampleLkj({ ...bahan, cap: SET_ASIDE });
    expect([lkj.status, lkj.alasanKonsep.map(({ id }) => id)]).toEqual([status, alasan]);
  });

  it('is a draft while texts, bidang or parts are open, unless a reason is given, which is printed and kept', () => {
    const open = sampleLkj({ jejak: { ...APPROVED_PROOF, bidangDisetor: ['B1', 'B3'] } });
    expect(open.status).toBe('konsep');
    expect(open.alasanKonsep).toEqual(open.dapatDialasankan);
    expect(open.alasanKonsep.map(({ id }) => id)).toEqual([
      expect.stringMatching(/^\d+ naskah masih draf/),
      'Belum menyampaikan data: Kawasan Permukiman.',
      '12 bagian Identitas laporan belum diisi.',
    ]);
    const final = sampleLkj({ jejak: APPROVED_PROOF, cap: CAP });
    expect(final.status).toBe('final');
    expect(JSON.stringify(reportDocument(final))).toContain('Dijadikan Final dengan alasan: Diputuskan dalam rapat');
    // Neither a missing approval nor wrong data can be set aside.
    expect(sampleLkj({ cap: CAP })).toMatchObject({ status: 'konsep', dapatDialasankan: [] });
  });

  it('is final without a reason once every text is accepted, every bidang has handed in and nothing is blank', () => {
    const base = samplePengaturan(2025);
    const kepala = { ...base.kantor.kepala, nama: 'Kepala Uji', nip: '197001011995031001' };
    const bahan = {
      jejak: APPROVED_PROOF,
      identitas: filledIdentitas(),
      pengaturan: { ...base, kantor: { ...base.kantor, kepala } },
    };
    const sheet = new TestBook().apply(writeLkj(sampleLkj(bahan))).sheet('LKj');
    const accepted = readNaskah(sheet).map((one) => ({ ...one, diterima: true }));
    expect(sampleLkj({ ...bahan, naskahLama: accepted }).status).toBe('final');
    expect(sampleLkj({ ...bahan, naskahLama: accepted.slice(1) }).alasanKonsep.map(({ id }) => id)).toEqual([
      '1 naskah masih draf; sunting atau terima.',
    ]);
  });

  it('names the words of the year that a bidang owes whose figures are in, and asks none of them of a triwulan', () => {
    const isian = sampleIsian(2025);
    const { B1 } = isian;
    if (!B1) throw new Error('no sample');
    const silent = {
      ...B1,
      indikator: B1.indikator.map((one, index) => (index === 0 ? { ...one, kendala: '', bukti: '' } : one)),
    };
    const of = (periode: 'tahun' | 'tw4', bidangDisetor: readonly string[]) =>
      lkjFrom(samplePengaturan(2025), { ...isian, B1: silent }, { periode, jejak: { ...APPROVED_PROOF, bidangDisetor } })
        .alasanKonsep.map(({ id }) => id)
        .filter((id) => id.includes('isian setahun'));
    expect(of('tahun', ['B1', 'B2', 'B3'])).toEqual([
      expect.stringMatching(
        /: Perumahan \(Persentase [^)]*: Kendala\), Perumahan \(Persentase [^)]*: Bukti dukung\)\. Bila lembarnya terkunci, kembalikan terlebih dahulu/,
      ),
    ]);
    expect([of('tahun', ['B2', 'B3']), of('tw4', ['B1', 'B2', 'B3'])]).toEqual([[], []]);
    expect(
      sampleLkj({ jejak: APPROVED_PROOF })
        .alasanKonsep.map(({ id }) => id)
        .join(),
    ).not.toContain('isian setahun');
  });

  it('keeps the cover of a final report clean: version and code stand on the page of verification alone', () => {
    const lkj = sampleLkj({ jejak: APPROVED_PROOF, cap: CAP });
    expect(sampul(lkj)).toMatchObject({ cap: '', keterangan: ['Data contoh untuk percobaan; bukan angka resmi.'] });
    const blok = reportDocument(lkj);
    const last = blok.findIndex((one) => one.jenis === 'judul' && one.teks.startsWith('Lampiran 6'));
    const technical = /[0-9a-f]{4} [0-9a-f]{4}|Kode verifikasi|Versi \d|catatan kerja/;
    expect(JSON.stringify(blok.slice(0, last))).not.toMatch(technical);
    expect(JSON.stringify(blok.slice(last))).toContain('Kode verifikasi: 7f3a 91c2 aa55 e04b 8d1c 66f0 0e9b 3a77');
    expect(JSON.stringify(blok.slice(last))).toContain('Versi 3, disusun 20 Januari 2026 pukul 09.12 WIB');
    expect(JSON.stringify(blok.filter(({ jenis }) => jenis !== 'kode'))).not.toMatch(/kepala log|galat/i);
  });

  it('says on the cover of a draft why it is one', () => {
    const { cap, keterangan } = sampul(sampleLkj({ temuan: [galat], cap: SET_ASIDE }));
    expect([cap, ...keterangan]).toEqual([
      'KONSEP',
      'Masih ada 1 data yang perlu diperbaiki.',
      'Pengesahan terakhir belum tercatat.',
      'Data contoh untuk percobaan; bukan angka resmi.',
    ]);
  });

  it('prints the office at the foot and the word in the head of every page', () => {
    const setup = (lkj: Lkj) => {
      const page = writeLkj(lkj).find((edit) => edit.kind === 'page');
      return page?.kind === 'page' ? [page.setup.footer?.left, page.setup.header?.right] : [];
    };
    const foot = pageText('Laporan Kinerja Tahun 2025 · Dinas Perumahan Rakyat dan Kawasan Permukiman');
    expect(setup(sampleLkj({ jejak: APPROVED_PROOF, cap: CAP }))).toEqual([foot, '']);
    expect(setup(sampleLkj())).toEqual([foot, pageText('KONSEP')]);
  });

  it('reads its stamp back from the sheet, and tells when the status has moved on', () => {
    const konsep = sampleLkj({ jejak: { ...APPROVED_PROOF, disahkan: false }, cap: CAP });
    const sheet = new TestBook().apply(writeLkj(konsep)).sheet('LKj');
    expect(readStamp(sheet)).toEqual({ status: 'konsep', cap: CAP });
    expect(changesSince(sheet, konsep)).toEqual([]);
    const final = sampleLkj({ jejak: APPROVED_PROOF, cap: CAP });
    expect(changesSince(sheet, final).map(({ sebelum, sesudah }) => [sebelum, sesudah])).toEqual([['Konsep', 'Final']]);
    expect(stampMark({ status: 'konsep', cap: { versi: null, disusun: '', log: null } })).toBe('susunan|konsep||');
    const unlogged = { ...SET_ASIDE, disusun: '2026-01-20' };
    expect(readStamp({ name: 'LKj', values: [[stampMark({ status: 'final', cap: unlogged })]] })?.cap).toEqual(unlogged);
    expect(stampText({ ...CAP, versi: null })).toBe('Disusun 20 Januari 2026 pukul 09.12 WIB');
  });
});

describe('the signature', () => {
  it('is left to be filled in while nobody has approved', () => {
    const { baris } = tandaTangan(sampleLkj());
    expect(baris[0]).toMatch(/^Pontianak, \.+ 2026$/);
    expect(baris[2]).toMatch(/^\.+$/);
  });

  it('is the head’s alone, with name and day from the log', () => {
    const lkj = sampleLkj({ jejak: APPROVED_PROOF });
    expect(tandaTangan(lkj).baris.slice(0, 3)).toEqual([
      'Pontianak, 20 Januari 2026',
      'Kepala Dinas Perumahan Rakyat dan Kawasan Permukiman,',
      'Kepala Uji',
    ]);
    const signed = reportDocument(lkj).flatMap((one) => (one.jenis === 'tanda-tangan' ? [one.baris[1]] : []));
    expect(signed).toEqual([...Array<string>(2).fill('Kepala Dinas Perumahan Rakyat dan Kawasan Permukiman,'), 'Inspektur,']);
  });

  it('list every approval of the log in the appendix', () => {
    const tabel = reportDocument(sampleLkj({ jejak: APPROVED_PROOF })).find(
      (blok) => blok.jenis === 'tabel' && blok.id === 'pengesahan',
    );
    expect(tabel?.jenis === 'tabel' ? tabel.rows.map(({ cells }) => cells[1]?.isi) : []).toEqual(['Pemeriksa Uji', 'Kepala Uji']);
  });
});
