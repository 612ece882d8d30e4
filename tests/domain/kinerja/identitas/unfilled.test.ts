import { describe, expect, it } from 'vitest';
import { EMPTY_IDENTITAS } from '../../../../src/domain/kinerja/identitas/identitas-laporan';
import { PART_TEXT } from '../../../../src/domain/kinerja/identitas/messages';
import { unfilledParts } from '../../../../src/domain/kinerja/identitas/unfilled';
import { samplePengaturan } from '../../../../src/domain/kinerja/sample';
import { reportDocument } from '../../../../src/domain/lkj/document/document';
import { lkjFrom, textsOf } from '../../lkj/sample-lkj';
import { filledIdentitas } from './filled-identitas';

const base = samplePengaturan(2025);
const headed = {
  ...base,
  kantor: { ...base.kantor, kepala: { ...base.kantor.kepala, nama: 'Nama Pejabat', nip: '197001011995031001' } },
};

describe('what only the office can tell', () => {
  it('is asked for while it is blank, and no more once it is filled in', () => {
    expect(unfilledParts(filledIdentitas(), headed)).toEqual([]);
    expect(unfilledParts(EMPTY_IDENTITAS, headed)).toEqual([
      'tugas',
      'fungsi',
      'struktur',
      'sdm',
      'isuStrategis',
      'tujuan',
      'iku',
      'definisi',
      'pembanding',
      'logo',
    ] as const);
    expect(unfilledParts(filledIdentitas(), base)).toEqual(['kepala', 'nip']);
  });

  it('stands in the report as blank, never as something made up', () => {
    const lkj = lkjFrom(headed, {});
    const all = JSON.stringify(reportDocument(lkj));
    for (const part of ['tugas', 'fungsi', 'struktur', 'sdm', 'isuStrategis', 'tujuan', 'iku'] as const)
      expect(all).toContain(`[${PART_TEXT[part].id} belum diisi di Identitas laporan.]`);
  });

  it('fills the preface, Bab I and Bab II', () => {
    const identitas = filledIdentitas();
    const lkj = lkjFrom(headed, {}, { identitas });
    expect(JSON.stringify(reportDocument(lkj))).not.toContain('belum diisi di Identitas');
    expect(textsOf(lkj, 'pengantar')).toContain('Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas');
    expect(textsOf(lkj, 'dasar').split('\n').at(-1)).toBe(
      '6. Peraturan Gubernur Nomor 1 Tahun 2024 tentang Kedudukan dan Tugas.',
    );
    expect(textsOf(lkj, 'tugas')).toContain('mempunyai tugas membantu Gubernur melaksanakan');
    // People counted by rank and by schooling are the same people.
    expect(textsOf(lkj, 'sdm')).toContain('didukung oleh 71 orang');
    expect(textsOf(lkj, 'strategis')).toContain('2. Kawasan kumuh di tepi sungai.');
    expect(textsOf(lkj, 'rencana')).toContain('1. Meningkatkan kualitas hunian masyarakat.');
    expect(textsOf(lkj, 'iku')).toContain('Dari 6 indikator kinerja, 2 ditetapkan sebagai Indikator Kinerja Utama');
    expect(textsOf(lkj, 'pemanfaatan')).toContain('1. Kegiatan triwulan III dipercepat (bukti: Notula rapat).');
    const titles = reportDocument(lkj).flatMap((one) => (one.jenis === 'gambar' ? [one.judul, one.berkas] : []));
    expect(titles).toEqual(['Struktur organisasi Dinas Perumahan Rakyat dan Kawasan Permukiman', 'struktur.png']);
  });

  it('names a basis the office does not rest on nowhere', () => {
    const lkj = lkjFrom(headed, {}, { identitas: { ...filledIdentitas(), dasarHukum: ['Peraturan Daerah Nomor 5 Tahun 2020'] } });
    expect(JSON.stringify(reportDocument(lkj))).not.toContain('Peraturan Presiden');
  });
});
