import { periodeText } from '../../kinerja/messages';
import type { Periode } from '../../kinerja/periode';
import { nextPeriode } from './period-words';
import { withoutEnd } from './words';

/** Texts that stand on what the office says of itself: preface, Bab I, Bab II and the use of the report. */
export const IDENTITAS_WORDS = {
  pengantar: {
    syukur: (kantor: string, periode: Periode, tahun: number): string =>
      `Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa, karena atas rahmat dan karunia-Nya Laporan Kinerja ${kantor} ${periodeText(periode)}Tahun ${String(tahun)} dapat diselesaikan.`,
    maksud: (tahun: number, dasar: readonly string[]): string =>
      `Laporan Kinerja ini merupakan bentuk pertanggungjawaban atas pelaksanaan tugas dan fungsi serta penggunaan anggaran dalam mencapai sasaran yang diperjanjikan dalam Perjanjian Kinerja Tahun ${String(tahun)}${dasar.length === 0 ? '' : `, sebagaimana diamanatkan dalam ${dasar.join(' serta ')}`}.`,
    isi: (sasaran: number, indikator: number, periode: Periode, tahun: number): string =>
      `Laporan ini menyajikan target, realisasi, dan capaian ${String(sasaran)} sasaran strategis dengan ${String(indikator)} indikator kinerja, analisis penyebab keberhasilan atau kegagalannya, realisasi anggaran, serta langkah perbaikan pada ${nextPeriode(periode, tahun)}.`,
    harapan:
      'Kami menyampaikan terima kasih kepada semua pihak yang telah membantu penyusunannya. Semoga laporan ini bermanfaat sebagai bahan evaluasi dan peningkatan kinerja.',
  },
  dasar: 'Laporan Kinerja ini disusun berdasarkan:',
  butir: (nomor: number, isi: string): string => `${String(nomor)}. ${withoutEnd(isi)}.`,
  tugas: (kantor: string, tugas: string): string =>
    /^tugas\b/i.test(tugas) || tugas.toLowerCase().includes('mempunyai tugas')
      ? tugas
      : `${kantor} mempunyai tugas ${tugas.replace(/^Me(?=[a-z])/, 'me')}`,
  fungsi: (kantor: string): string => `Dalam melaksanakan tugas tersebut, ${kantor} menyelenggarakan fungsi:`,
  sdm: (jumlah: string): string =>
    `Pelaksanaan tugas dan fungsi didukung oleh ${jumlah} orang sumber daya manusia dengan rincian pada tabel berikut.`,
  sdmRinci: 'Pelaksanaan tugas dan fungsi didukung oleh sumber daya manusia dengan rincian pada tabel berikut.',
  isu: 'Isu strategis yang dihadapi dalam pelaksanaan tugas dan fungsi adalah:',
  tujuan: (jumlah: number): string => `Rencana Strategis menetapkan ${String(jumlah)} tujuan sebagai berikut:`,
  renstra: (tahun: number): string =>
    `Target akhir Renstra pada tahun ${String(tahun)} dan target tahun ini disajikan pada tabel berikut.`,
  renstraBeragam: 'Target akhir Renstra dan target tahun ini disajikan pada tabel berikut.',
  iku: (jumlah: number, dari: number): string =>
    `Dari ${String(dari)} indikator kinerja, ${jumlah === dari ? 'seluruhnya' : String(jumlah)} ditetapkan sebagai Indikator Kinerja Utama (IKU), dengan definisi dan sumber data pada tabel berikut.`,
  pemanfaatan: 'Informasi dalam laporan kinerja telah dimanfaatkan sebagai berikut:',
  satuPemanfaatan: (nomor: number, uraian: string, bukti: string): string =>
    `${String(nomor)}. ${withoutEnd(uraian)}${bukti === '' ? '' : ` (bukti: ${withoutEnd(bukti)})`}.`,
};
