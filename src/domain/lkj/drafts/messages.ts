import { periodeText } from '../../kinerja/messages';
import type { Periode } from '../../kinerja/periode';
import { listWords } from '../../text';
import { namedYear, nextPeriode, yearSoFar } from './period-words';
import { smallInitial } from './words';

/** Titles of the drafted texts, as the pane and the report show them. */
export const DRAFT_TITLES = {
  pengantar: 'Kata pengantar',
  ikhtisar: 'Ikhtisar eksekutif',
  pendahuluan: 'Gambaran umum organisasi',
  dasar: 'Dasar hukum',
  tugas: 'Tugas dan fungsi',
  sdm: 'Sumber daya manusia',
  strategis: 'Isu strategis',
  masalah: 'Permasalahan utama',
  sistematika: 'Sistematika penyajian',
  rencana: 'Rencana Strategis',
  iku: 'Indikator Kinerja Utama',
  perencanaan: 'Perjanjian Kinerja',
  capaian: 'Target dan realisasi tahun ini',
  lalu: 'Perbandingan dengan tahun-tahun sebelumnya',
  renstra: 'Perbandingan dengan target jangka menengah Renstra',
  nasional: 'Perbandingan dengan standar nasional',
  sebab: 'Penyebab keberhasilan atau kegagalan dan alternatif solusi',
  efisiensi: 'Efisiensi penggunaan sumber daya',
  program: 'Program dan kegiatan yang menunjang',
  anggaran: 'Realisasi anggaran',
  penutup: 'Simpulan',
  pemanfaatan: 'Pemanfaatan laporan kinerja',
  langkah: 'Langkah perbaikan',
} as const;

/** A reason as the end of a sentence: "karena targetnya 0". */
export const reasonWords = (alasan: string): string => alasan.replace(/^(target|realisasi|pagu) (0|negatif)$/, '$1nya $2');

export const yearText = (tahun: number): string => String(tahun);
export const withPredikat = (predikat: string): string => (predikat === '' ? '' : ` dengan predikat ${predikat}`);

/** More names than these in one sentence are not read. */
export const MOST_LISTED = 5;

/** Chapters I, II and IV. */
export const CHAPTER_WORDS = {
  /** `pk`: the agreement its targets are those of. */
  ikhtisar: (kantor: string, periode: Periode, tahun: number, pk: string, sasaran: number, indikator: number): string =>
    `Laporan Kinerja ${kantor} ${periodeText(periode)}Tahun ${yearText(tahun)} menyajikan pencapaian ${String(sasaran)} sasaran strategis yang diukur dengan ${String(indikator)} indikator kinerja sebagaimana ditetapkan dalam ${pk}.`,
  /** `dihitung`: how many of all have a capaian; a mean of some is never told as one of all. */
  hasil: (
    periode: Periode,
    rata: string,
    predikat: string,
    { dihitung, dari }: { readonly dihitung: number; readonly dari: number },
    { tercapai, belum, tanpa }: { readonly tercapai: number; readonly belum: number; readonly tanpa: number },
  ): string =>
    `Rata-rata capaian ${dihitung === dari ? `kinerja ${yearSoFar(periode)}` : `${String(dihitung)} dari ${String(dari)} indikator yang dapat dihitung`} ${rata}${withPredikat(predikat)}: ${listWords(
      [
        tercapai === 0 ? 'belum ada indikator yang mencapai target' : `${String(tercapai)} indikator mencapai target`,
        ...(belum === 0 ? [] : [`${String(belum)} indikator belum mencapai target`]),
        ...(tanpa === 0 ? [] : [`${String(tanpa)} indikator belum dapat dinilai`]),
      ],
    )}.`,
  tanpaHasil: (periode: Periode, alasan: readonly string[]): string =>
    `Capaian kinerja ${yearSoFar(periode)} belum dapat dihitung${alasan.length === 0 ? '' : ` karena ${listWords(alasan)}`}.`,
  /** `n`: how many share the highest figure. */
  tertinggi: (nama: string, c: string, n: number): string =>
    n > 1
      ? `Capaian tertinggi, yaitu ${c}, terdapat pada ${String(n)} indikator, antara lain ${smallInitial(nama)}.`
      : `Capaian tertinggi terdapat pada ${smallInitial(nama)}, yaitu ${c}.`,
  /** `n`: how many share the lowest figure. */
  terendah: (nama: string, c: string, n: number): string =>
    n > 1
      ? `Capaian terendah, yaitu ${c}, terdapat pada ${String(n)} indikator, antara lain ${smallInitial(nama)}.`
      : `Capaian yang paling perlu diperhatikan adalah ${smallInitial(nama)}, yaitu ${c}.`,
  /** How many capaian moved which way; ways that none went are not told. */
  ikhtisarLalu: (tahun: number, naik: number, turun: number, tetap: number): string =>
    `Dibandingkan tahun ${yearText(tahun)}, ${listWords(
      (
        [
          [naik, 'naik'],
          [turun, 'turun'],
          [tetap, 'tetap'],
        ] as const
      ).flatMap(([jumlah, arah]) => (jumlah === 0 ? [] : [`capaian ${String(jumlah)} indikator ${arah}`])),
    )}.`,
  ikhtisarKendala: (isi: readonly string[]): string => `Kendala utama pada target yang belum tercapai: ${isi.join('; ')}.`,
  ikhtisarUpaya: (isi: readonly string[]): string => `Upaya yang ditempuh: ${isi.join('; ')}.`,
  ikhtisarEfisiensi: (efisien: number, dinilai: number): string =>
    efisien === 0
      ? `Dari ${String(dinilai)} program yang dapat dinilai, belum ada yang penggunaan sumber dayanya tergolong efisien.`
      : `Penggunaan sumber daya ${String(efisien)} dari ${String(dinilai)} program yang dapat dinilai tergolong efisien.`,
  pendahuluan: (kantor: string, pemerintah: string, kepala: string): string =>
    [
      `${kantor} merupakan perangkat daerah${pemerintah === '' ? '' : ` ${pemerintah}`}`,
      kepala === '' ? '.' : ` yang dipimpin oleh ${kepala}.`,
    ].join(''),
  unit: (bidang: readonly string[]): string =>
    `Data kinerja dalam laporan ini dikumpulkan dari ${String(bidang.length)} unit kerja penanggung jawab, yaitu ${listWords(bidang)}.`,
  /** `pagu` is '' where none is known. */
  strategis: (sasaran: readonly string[], pagu: string): string =>
    `Peran strategis organisasi pada tahun ini tercermin dalam sasaran yang diperjanjikan${sasaran.length > MOST_LISTED ? `, yang berjumlah ${String(sasaran.length)} sasaran strategis` : `, yaitu ${listWords(sasaran.map(smallInitial))}`}${pagu === '' ? '' : `, dengan dukungan anggaran sebesar ${pagu}`}.`,
  masalah: (periode: Periode, tahun: number): string =>
    `Permasalahan utama yang dihadapi pada ${namedYear(periode, tahun)}, menurut kendala dan faktor penghambat yang dilaporkan bidang, adalah sebagai berikut.`,
  /** `indikator`: where it was met, by name, or by numbers where it was met more than once. */
  satuMasalah: (nomor: number, isi: string, indikator: string): string => `${String(nomor)}. ${isi} (${indikator}).`,
  masalahLain: 'Permasalahan lain diuraikan pada analisis setiap sasaran dalam Bab III.',
  nomorIndikator: (nomor: string): string => `indikator nomor ${nomor}`,
  banyakIndikator: (n: number, nomor: string): string => `${String(n)} indikator, antara lain nomor ${nomor}`,
  tanpaMasalah: (periode: Periode, tahun: number): string =>
    `Bidang belum melaporkan kendala atau faktor penghambat pada ${namedYear(periode, tahun)}.`,
  sistematika: (pemanfaatan: boolean): string =>
    `Bab I memuat pendahuluan, Bab II perencanaan kinerja, Bab III akuntabilitas kinerja yang terdiri atas ${listWords(['capaian kinerja organisasi', 'realisasi anggaran', ...(pemanfaatan ? ['pemanfaatan laporan kinerja'] : [])])}, dan Bab IV penutup. Perjanjian Kinerja, pengukuran kinerja, dan keterangan pendukung disajikan dalam lampiran.`,
  perencanaan: (pk: string, kepala: string, sasaran: number, indikator: number): string =>
    `${pk}${kepala === '' ? '' : ` yang ditandatangani oleh ${kepala}`} menetapkan ${String(sasaran)} sasaran strategis dengan ${String(indikator)} indikator kinerja.`,
  pagu: (pagu: string, program: number): string =>
    `Untuk mencapai target tersebut disediakan ${pagu === '' ? '' : `anggaran sebesar ${pagu} melalui `}${String(program)} program.`,
  anggaran: (pagu: string, realisasi: string, serapan: string): string =>
    `Dari pagu sebesar ${pagu}, anggaran yang terealisasi sebesar ${realisasi} atau ${serapan}.`,
  /** What some of the programmes have not reported yet is not told as unspent. */
  anggaranSebagian: (pagu: string, realisasi: string, serapan: string, nama: readonly string[]): string =>
    `Dari pagu sebesar ${pagu}, realisasi anggaran yang sudah dilaporkan sebesar ${realisasi} atau ${serapan}; realisasi ${listWords(nama)} belum dilaporkan.`,
  /** Spent, and not known of how much. */
  tanpaSerapan: (realisasi: string, alasan: string, nama: readonly string[]): string =>
    `Realisasi anggaran yang dilaporkan sebesar ${realisasi}; serapannya belum dapat dihitung karena ${reasonWords(alasan)}${nama.length === 0 ? '' : `, dan realisasi ${listWords(nama)} belum dilaporkan`}.`,
  serapan: (tinggi: string, t: string, rendah: string, r: string): string =>
    `Serapan tertinggi terdapat pada ${tinggi} (${t}) dan terendah pada ${rendah} (${r}).`,
  lebihPagu: (nama: readonly string[]): string =>
    `Realisasi ${listWords(nama)} melebihi pagunya dan perlu dicocokkan dengan laporan keuangan.`,
  anggaranTakTerbaca: 'Realisasi anggaran belum dapat dijumlahkan karena ada isian yang tidak terbaca.',
  anggaranKosong: 'Realisasi anggaran belum dilaporkan oleh bidang.',
  penutup: (kantor: string, periode: Periode, tahun: number): string =>
    `Laporan Kinerja ini menggambarkan pencapaian sasaran ${kantor} selama ${namedYear(periode, tahun)}.`,
  lemah: (nama: readonly string[]): string => `Indikator yang belum mencapai target adalah ${listWords(nama.map(smallInitial))}.`,
  lemahBanyak: (nomor: string): string =>
    `Indikator yang belum mencapai target adalah indikator nomor ${nomor} pada tabel capaian kinerja Bab III.`,
  semuaTercapai: 'Seluruh indikator yang dapat dihitung mencapai target.',
  langkah: (periode: Periode, tahun: number): string =>
    `Langkah yang akan ditempuh untuk meningkatkan kinerja pada ${nextPeriode(periode, tahun)}:`,
  /** `oleh`: the units that answer for the indikator. */
  satuLangkah: (nomor: number, isi: string, indikator: string, makinRendahMakinBaik: boolean, oleh: readonly string[]): string =>
    `${String(nomor)}. ${isi} guna ${makinRendahMakinBaik ? 'menurunkan' : 'meningkatkan'} ${smallInitial(indikator)}${oleh.length === 0 ? '' : ` (penanggung jawab: ${listWords(oleh)})`}.`,
  /** The same step for several indikator, told by their numbers. */
  langkahBersama: (nomor: number, isi: string, indikator: string, oleh: readonly string[]): string =>
    `${String(nomor)}. ${isi} untuk ${indikator}${oleh.length === 0 ? '' : ` (penanggung jawab: ${listWords(oleh)})`}.`,
  langkahLain: 'Upaya lainnya diuraikan pada analisis setiap sasaran dalam Bab III.',
  tanpaLangkah: (periode: Periode, tahun: number): string =>
    `Bidang belum mengisi tindak lanjut untuk ${nextPeriode(periode, tahun)}.`,
};
