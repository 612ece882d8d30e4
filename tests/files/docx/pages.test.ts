import { describe, expect, it } from 'vitest';
import { reportDocument } from '../../../src/domain/lkj/document/document';
import type { Block } from '../../../src/domain/lkj/document/block';
import { markOf } from '../../../src/files/docx/lists';
import { documentPages } from '../../../src/files/docx/pages';
import { reportSections } from '../../../src/files/docx/sections';
import { manyIndikator } from '../../domain/lkj/many-indikator';
import { APPROVED_PROOF, lkjFrom, sampleLkj } from '../../domain/lkj/sample-lkj';

/** Headings of the second level at most, and the numbers of their pages. */
function pageList(blok: readonly Block[]): readonly string[] {
  const { shown } = documentPages(blok, reportSections(blok), {});
  return blok.flatMap((one, index) =>
    one.jenis === 'judul' && one.tingkat <= 2 ? [`${one.teks} ${shown.get(markOf(index)) ?? '?'}`] : [],
  );
}

describe('the pages of a report before Word lays it out', () => {
  // As LibreOffice 7 sets the same documents, page for page (92 of 92 entries of the larger one).
  it('are those on which a word processor puts six indikator', () => {
    expect(pageList(reportDocument(sampleLkj({ jejak: APPROVED_PROOF })))).toEqual([
      'KATA PENGANTAR i',
      'IKHTISAR EKSEKUTIF ii',
      'DAFTAR ISI iii',
      'DAFTAR TABEL iv',
      'DAFTAR GAMBAR v',
      'BAB I PENDAHULUAN 1',
      'A. Gambaran Umum Organisasi 1',
      'B. Dasar Hukum 1',
      'C. Tugas, Fungsi, dan Struktur Organisasi 1',
      'D. Sumber Daya Manusia 1',
      'E. Isu Strategis 1',
      'F. Permasalahan Utama 1',
      'G. Sistematika Penyajian 2',
      'BAB II PERENCANAAN KINERJA 3',
      'A. Rencana Strategis 3',
      'B. Indikator Kinerja Utama 3',
      'C. Perjanjian Kinerja 3',
      'BAB III AKUNTABILITAS KINERJA 4',
      'A. Capaian Kinerja Organisasi 4',
      'B. Realisasi Anggaran 12',
      'BAB IV PENUTUP 13',
      'A. Simpulan 13',
      'B. Langkah Perbaikan 13',
      'LAMPIRAN 14',
      'Lampiran 1. Perjanjian Kinerja 14',
      'Lampiran 2. Rencana Aksi 15',
      'Lampiran 3. Pengukuran Kinerja Triwulanan 15',
      'Lampiran 4. Bukti Dukung 17',
      'Lampiran 5. Pernyataan Telah Direviu 18',
      'Lampiran 6. Halaman Verifikasi 19',
    ]);
  });

  it('and sixty: wide tables lie on pages of their own, and the numbers go on', () => {
    const { pengaturan, isi } = manyIndikator(60);
    const blok = reportDocument(lkjFrom(pengaturan, isi));
    expect(reportSections(blok).map(({ bagian, across, restarts }) => [bagian, across, restarts])).toEqual([
      ['sampul', 'tegak', false],
      ['depan', 'tegak', true],
      ['isi', 'tegak', true],
      ['isi', 'mendatar', false],
      ['isi', 'tegak', false],
    ]);
    expect(pageList(blok).slice(-4)).toEqual(SIXTY);
  });
});

const SIXTY = [
  'Lampiran 3. Pengukuran Kinerja Triwulanan 54',
  'Lampiran 4. Bukti Dukung 61',
  'Lampiran 5. Pernyataan Telah Direviu 64',
  'Lampiran 6. Halaman Verifikasi 65',
];
