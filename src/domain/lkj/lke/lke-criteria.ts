import { REPORT_WORDS } from '../document/messages';
import { DRAFT_TITLES } from '../drafts/messages';

const { sub } = REPORT_WORDS;

/**
 * Pelaporan Kinerja 3.a (a document that shows performance) and 3.b (its quality) of the evaluation's work sheet (PermenPANRB 88/2021),
 * each with the heading under which a report meets it.
 */
export const LKE_REPORT_CRITERIA = [
  { butir: '3.a.1', kriteria: 'Dokumen Laporan Kinerja telah disusun.', bagian: REPORT_WORDS.pengantar },
  { butir: '3.a.2', kriteria: 'Dokumen Laporan Kinerja telah disusun secara berkala.', bagian: sub.triwulan },
  { butir: '3.a.3', kriteria: 'Dokumen Laporan Kinerja telah diformalkan.', bagian: REPORT_WORDS.pengantar },
  { butir: '3.a.4', kriteria: 'Dokumen Laporan Kinerja telah direviu.', bagian: sub.direviu },
  { butir: '3.a.5', kriteria: 'Dokumen Laporan Kinerja telah dipublikasikan.', bagian: '' },
  { butir: '3.a.6', kriteria: 'Dokumen Laporan Kinerja telah disampaikan tepat waktu.', bagian: '' },
  {
    butir: '3.b.1',
    kriteria: 'Dokumen Laporan Kinerja disusun secara berkualitas sesuai dengan standar.',
    bagian: REPORT_WORDS.bab.satu,
  },
  {
    butir: '3.b.2',
    kriteria: 'Dokumen Laporan Kinerja telah mengungkap seluruh informasi tentang pencapaian kinerja.',
    bagian: sub.capaian,
  },
  {
    butir: '3.b.3',
    kriteria: 'Dokumen Laporan Kinerja telah menginformasikan perbandingan realisasi kinerja dengan target tahunan.',
    bagian: sub.capaian,
  },
  {
    butir: '3.b.4',
    kriteria: 'Dokumen Laporan Kinerja telah menginformasikan perbandingan realisasi kinerja dengan target jangka menengah.',
    bagian: REPORT_WORDS.analisis(3, DRAFT_TITLES.renstra),
  },
  {
    butir: '3.b.5',
    kriteria:
      'Dokumen Laporan Kinerja telah menginformasikan perbandingan realisasi kinerja dengan realisasi kinerja tahun-tahun sebelumnya.',
    bagian: REPORT_WORDS.analisis(2, DRAFT_TITLES.lalu),
  },
  {
    butir: '3.b.6',
    kriteria:
      'Dokumen Laporan Kinerja telah menginformasikan perbandingan realisasi kinerja dengan realisasi kinerja di level nasional/internasional (benchmark kinerja).',
    bagian: REPORT_WORDS.analisis(4, DRAFT_TITLES.nasional),
  },
  {
    butir: '3.b.7',
    kriteria:
      'Dokumen Laporan Kinerja telah menginformasikan kualitas atas capaian kinerja beserta upaya nyata dan/atau hambatannya.',
    bagian: REPORT_WORDS.analisis(5, DRAFT_TITLES.sebab),
  },
  {
    butir: '3.b.8',
    kriteria: 'Dokumen Laporan Kinerja telah menginformasikan efisiensi atas penggunaan sumber daya dalam mencapai kinerja.',
    bagian: REPORT_WORDS.analisis(6, DRAFT_TITLES.efisiensi),
  },
  {
    butir: '3.b.9',
    kriteria:
      'Dokumen Laporan Kinerja telah menginformasikan upaya perbaikan dan penyempurnaan kinerja ke depan (rekomendasi perbaikan kinerja).',
    bagian: sub.langkah,
  },
] as const;
