import type { Keefisienan } from '../../kinerja/efisiensi';
import { listWords } from '../../text';
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

const yearText = (tahun: number): string => String(tahun);
const withPredikat = (predikat: string): string => (predikat === '' ? '' : ` dengan predikat ${predikat}`);

const withValue = (capaian: string, predikat: string): string =>
  `capaian ${capaian}${predikat === '' ? '' : `, predikat ${predikat}`}`;

/** A reason as the end of a sentence: "karena targetnya 0". */
const reasonWords = (alasan: string): string => alasan.replace(/^(target|realisasi|pagu) 0$/, '$1nya 0');

const movedWords = (good: boolean | undefined): string =>
  good === undefined ? '' : `, yang menunjukkan ${good ? 'perbaikan' : 'penurunan'} kinerja`;

const withEfficiency = (e: string): string => (e === '' ? '' : `; tingkat efisiensinya ${e}`);

/** Chapters I, II and IV. */
export const CHAPTER_WORDS = {
  ikhtisar: (kantor: string, tahun: number, sasaran: number, indikator: number): string =>
    `Laporan Kinerja ${kantor} Tahun ${yearText(tahun)} menyajikan pencapaian ${String(sasaran)} sasaran strategis yang diukur dengan ${String(indikator)} indikator kinerja sebagaimana ditetapkan dalam Perjanjian Kinerja Tahun ${yearText(tahun)}.`,
  /** `dihitung`: how many of all have a capaian; a mean of some is never told as one of all. */
  hasil: (
    rata: string,
    predikat: string,
    { dihitung, dari }: { readonly dihitung: number; readonly dari: number },
    { tercapai, belum, tanpa }: { readonly tercapai: number; readonly belum: number; readonly tanpa: number },
  ): string =>
    `Rata-rata capaian ${dihitung === dari ? 'kinerja tahun ini' : `${String(dihitung)} dari ${String(dari)} indikator yang dapat dihitung`} ${rata}${withPredikat(predikat)}: ${listWords(
      [
        tercapai === 0 ? 'belum ada indikator yang mencapai target' : `${String(tercapai)} indikator mencapai target`,
        ...(belum === 0 ? [] : [`${String(belum)} indikator belum mencapai target`]),
        ...(tanpa === 0 ? [] : [`${String(tanpa)} indikator belum dapat dinilai`]),
      ],
    )}.`,
  tanpaHasil: (alasan: readonly string[]): string =>
    `Capaian kinerja tahun ini belum dapat dihitung${alasan.length === 0 ? '' : ` karena ${listWords(alasan)}`}.`,
  tertinggi: (nama: string, c: string): string => `Capaian tertinggi terdapat pada ${smallInitial(nama)}, yaitu ${c}.`,
  terendah: (nama: string, c: string): string =>
    `Capaian yang paling perlu diperhatikan adalah ${smallInitial(nama)}, yaitu ${c}.`,
  pendahuluan: (kantor: string, pemerintah: string, kepala: string): string =>
    [
      `${kantor} merupakan perangkat daerah${pemerintah === '' ? '' : ` ${pemerintah}`}`,
      kepala === '' ? '.' : ` yang dipimpin oleh ${kepala}.`,
    ].join(''),
  unit: (bidang: readonly string[]): string =>
    `Data kinerja dalam laporan ini dikumpulkan dari ${String(bidang.length)} unit kerja penanggung jawab, yaitu ${listWords(bidang)}.`,
  /** `pagu` is '' where none is known. */
  strategis: (sasaran: readonly string[], pagu: string): string =>
    `Peran strategis organisasi pada tahun ini tercermin dalam sasaran yang diperjanjikan, yaitu ${listWords(sasaran.map(smallInitial))}${pagu === '' ? '' : `, dengan dukungan anggaran sebesar ${pagu}`}.`,
  masalah: (tahun: number): string =>
    `Permasalahan utama yang dihadapi pada tahun ${yearText(tahun)}, menurut kendala dan faktor penghambat yang dilaporkan bidang, adalah sebagai berikut.`,
  satuMasalah: (nomor: number, isi: string, indikator: string): string =>
    `${String(nomor)}. ${isi} (${smallInitial(indikator)}).`,
  tanpaMasalah: 'Bidang belum melaporkan kendala atau faktor penghambat pada tahun ini.',
  sistematika: (pemanfaatan: boolean): string =>
    `Bab I memuat pendahuluan, Bab II perencanaan kinerja, Bab III akuntabilitas kinerja yang terdiri atas ${listWords(['capaian kinerja organisasi', 'realisasi anggaran', ...(pemanfaatan ? ['pemanfaatan laporan kinerja'] : [])])}, dan Bab IV penutup. Perjanjian Kinerja, pengukuran kinerja, dan keterangan pendukung disajikan dalam lampiran.`,
  perencanaan: (tahun: number, kepala: string, sasaran: number, indikator: number): string =>
    `Perjanjian Kinerja Tahun ${yearText(tahun)}${kepala === '' ? '' : ` yang ditandatangani oleh ${kepala}`} menetapkan ${String(sasaran)} sasaran strategis dengan ${String(indikator)} indikator kinerja.`,
  pagu: (pagu: string, program: number): string =>
    `Untuk mencapai target tersebut disediakan ${pagu === '' ? '' : `anggaran sebesar ${pagu} melalui `}${String(program)} program.`,
  anggaran: (pagu: string, realisasi: string, serapan: string): string =>
    `Dari pagu sebesar ${pagu}, anggaran yang terealisasi sebesar ${realisasi} atau ${serapan}.`,
  /** What some of the programmes have not reported yet is not told as unspent. */
  anggaranSebagian: (pagu: string, realisasi: string, serapan: string, nama: readonly string[]): string =>
    `Dari pagu sebesar ${pagu}, realisasi anggaran yang sudah dilaporkan sebesar ${realisasi} atau ${serapan}; realisasi ${listWords(nama)} belum dilaporkan.`,
  serapan: (tinggi: string, t: string, rendah: string, r: string): string =>
    `Serapan tertinggi terdapat pada ${tinggi} (${t}) dan terendah pada ${rendah} (${r}).`,
  lebihPagu: (nama: readonly string[]): string =>
    `Realisasi ${listWords(nama)} melebihi pagunya dan perlu dicocokkan dengan laporan keuangan.`,
  anggaranTakTerbaca: 'Realisasi anggaran belum dapat dijumlahkan karena ada isian yang tidak terbaca.',
  anggaranKosong: 'Realisasi anggaran belum dilaporkan oleh bidang.',
  penutup: (kantor: string, tahun: number): string =>
    `Laporan Kinerja ini menggambarkan pencapaian sasaran ${kantor} selama tahun ${yearText(tahun)}.`,
  lemah: (nama: readonly string[]): string => `Indikator yang belum mencapai target adalah ${listWords(nama.map(smallInitial))}.`,
  semuaTercapai: 'Seluruh indikator yang dapat dihitung mencapai target.',
  langkah: (tahun: number): string => `Langkah yang akan ditempuh untuk meningkatkan kinerja pada tahun ${yearText(tahun + 1)}:`,
  satuLangkah: (nomor: number, isi: string, indikator: string, makinRendahMakinBaik: boolean): string =>
    `${String(nomor)}. ${isi} guna ${makinRendahMakinBaik ? 'menurunkan' : 'meningkatkan'} ${smallInitial(indikator)}.`,
  tanpaLangkah: 'Bidang belum mengisi tindak lanjut untuk tahun berikutnya.',
};

/** Bab III A: the seven analyses of one sasaran. */
export const ANALYSIS_WORDS = {
  sasaran: (nama: string, n: number): string => `Sasaran “${nama}” diukur dengan ${String(n)} indikator kinerja.`,
  sasaranHasil: (tercapai: number, n: number, rata: string, predikat: string): string =>
    `${tercapai === n ? (n === 1 ? 'Indikator itu' : 'Seluruh indikator') : tercapai === 0 ? 'Belum ada indikator yang' : `Sebanyak ${String(tercapai)} dari ${String(n)} indikator`} mencapai target; rata-rata capaian sasaran ${rata}${withPredikat(predikat)}.`,
  sasaranMeleset: (nama: readonly string[]): string =>
    `Rata-rata itu tidak berarti semua target tercapai: ${listWords(nama.map(smallInitial))} belum mencapai target.`,
  sasaranKosong: (nama: string): string =>
    `Sasaran “${nama}” belum memiliki indikator kinerja, sehingga pencapaiannya belum dapat diukur.`,
  sasaranTanpaData: 'Capaiannya belum dapat dihitung.',
  tepat: (nama: string, r: string, c: string, p: string): string =>
    `Realisasi ${smallInitial(nama)} sebesar ${r}, sesuai dengan target (${withValue(c, p)}).`,
  lampaui: (nama: string, r: string, t: string, beda: string, c: string, p: string): string =>
    `Realisasi ${smallInitial(nama)} sebesar ${r}, melampaui target ${t} dengan selisih ${beda}, sehingga target tercapai (${withValue(c, p)}).`,
  kurang: (nama: string, r: string, t: string, beda: string, c: string, p: string): string =>
    `Realisasi ${smallInitial(nama)} sebesar ${r} dari target ${t}, kurang ${beda}, sehingga target belum tercapai (${withValue(c, p)}).`,
  turunTercapai: (nama: string, r: string, t: string, beda: string, c: string, p: string): string =>
    `Realisasi ${smallInitial(nama)} sebesar ${r}, lebih rendah ${beda} daripada batas target ${t}. Pada indikator ini angka yang lebih rendah lebih baik, sehingga target tercapai (${withValue(c, p)}).`,
  turunBelum: (nama: string, r: string, t: string, beda: string, c: string, p: string): string =>
    `Realisasi ${smallInitial(nama)} sebesar ${r}, lebih tinggi ${beda} daripada batas target ${t}. Pada indikator ini angka yang lebih rendah lebih baik, sehingga target belum tercapai (${withValue(c, p)}).`,
  kata: (nama: string, r: string, t: string, tercapai: boolean, c: string, p: string): string =>
    `Realisasi ${smallInitial(nama)} adalah ${r}, sedangkan targetnya ${t}, sehingga target ${tercapai ? 'tercapai' : 'belum tercapai'} (${withValue(c, p)}).`,
  takDapat: (nama: string, alasan: string, tercapai: boolean | undefined): string =>
    `Capaian ${smallInitial(nama)} belum dapat dihitung karena ${reasonWords(alasan)}${tercapai === undefined ? '' : `; target ${tercapai ? 'tercapai' : 'belum tercapai'}`}.`,
  terlaluTinggi: 'Capaian di atas 120% perlu ditelaah: targetnya mungkin terlalu rendah.',
  negatif: 'Capaian bernilai negatif karena realisasi lebih dari dua kali target.',

  naik: (nama: string, tahun: number, lalu: string, beda: string, kini: string, baik: boolean | undefined): string =>
    `Dibandingkan tahun ${yearText(tahun)} (${lalu}), realisasi ${smallInitial(nama)} naik ${beda} menjadi ${kini}${movedWords(baik)}.`,
  turun: (nama: string, tahun: number, lalu: string, beda: string, kini: string, baik: boolean | undefined): string =>
    `Dibandingkan tahun ${yearText(tahun)} (${lalu}), realisasi ${smallInitial(nama)} turun ${beda} menjadi ${kini}${movedWords(baik)}.`,
  tetap: (nama: string, tahun: number, kini: string): string =>
    `Realisasi ${smallInitial(nama)} tetap ${kini}, sama dengan tahun ${yearText(tahun)}.`,
  kataNaik: (nama: string, tahun: number, lalu: string, kini: string, baik: boolean): string =>
    `Realisasi ${smallInitial(nama)} ${baik ? 'meningkat' : 'menurun'} dari ${lalu} pada tahun ${yearText(tahun)} menjadi ${kini}.`,
  kataBerubah: (nama: string, tahun: number, lalu: string, kini: string): string =>
    `Realisasi ${smallInitial(nama)} berubah dari ${lalu} pada tahun ${yearText(tahun)} menjadi ${kini}.`,
  capaianLalu: (lalu: string, kini: string, arah: 'naik' | 'turun' | 'tetap'): string =>
    arah === 'tetap'
      ? `Capaian terhadap target masing-masing tahun tetap ${kini}.`
      : `Capaian terhadap target masing-masing tahun ${arah} dari ${lalu} menjadi ${kini}.`,
  terus: (sejak: number, arah: 'naik' | 'turun'): string => `Sejak tahun ${yearText(sejak)} realisasinya terus ${arah}.`,
  naikTurun: (dari: number, sampai: number): string =>
    `Selama tahun ${yearText(dari)} sampai ${yearText(sampai)} realisasinya naik turun.`,
  tanpaLalu: (nama: string): string =>
    `Realisasi tahun sebelumnya untuk ${smallInitial(nama)} belum tersedia, sehingga belum dapat dibandingkan.`,
  tanpaKini: (nama: string): string =>
    `Realisasi tahun ini untuk ${smallInitial(nama)} belum tersedia, sehingga belum dapat dibandingkan.`,

  renstraTercapai: (nama: string, target: string, tahun: number, c: string): string =>
    `Realisasi ${smallInitial(nama)} tahun ini sudah memenuhi target akhir Renstra tahun ${yearText(tahun)}, ${target}${c === '' ? '' : `, dengan capaian ${c}`}.`,
  renstraBelum: (nama: string, target: string, tahun: number, c: string, sisa: string): string =>
    `${c === '' ? `Realisasi ${smallInitial(nama)} tahun ini belum memenuhi target akhir Renstra` : `Capaian ${smallInitial(nama)} tahun ini terhadap target akhir Renstra`} tahun ${yearText(tahun)}, ${target}${c === '' ? '' : `, adalah ${c}`}; ${sisa}.`,
  renstraKumulatif: (
    nama: string,
    [dari, sampai]: readonly [number, number],
    jumlah: string,
    isi: readonly string[],
    target: string,
    tahun: number,
    c: string,
    sisa: string,
  ): string =>
    `Realisasi kumulatif ${smallInitial(nama)} tahun ${yearText(dari)} sampai dengan ${yearText(sampai)} ${jumlah} (${isi.join(' + ')})${c === '' ? '' : ` atau ${c}`} terhadap target akhir Renstra tahun ${yearText(tahun)}, ${target}; ${sisa === '' ? 'target akhir itu sudah tercapai' : sisa}.`,
  renstraTahunIni: (tahun: number, target: string, tercapai: boolean): string =>
    `Target Renstra tahun ${yearText(tahun)}, ${target}, ${tercapai ? 'tercapai' : 'belum tercapai'}.`,
  masihTambah: (beda: string): string => `masih diperlukan tambahan ${beda}`,
  masihTurun: (beda: string): string => `masih perlu diturunkan ${beda}`,
  masihKata: (dari: string, ke: string): string => `masih perlu ditingkatkan dari ${dari} menjadi ${ke}`,
  tanpaRenstra: (nama: string, alasan: string): string =>
    `Perbandingan ${smallInitial(nama)} dengan target akhir Renstra belum dapat dilakukan karena ${reasonWords(alasan)}.`,

  bedaNasional: (nama: string, r: string, s: string, beda: string, higher: boolean, lowerIsBetter: boolean): string =>
    higher === lowerIsBetter
      ? `Realisasi ${smallInitial(nama)} sebesar ${r} masih ${beda} ${higher ? 'di atas' : 'di bawah'} standar nasional ${s}${lowerIsBetter ? ', sehingga belum menyamainya' : ''}.`
      : `Realisasi ${smallInitial(nama)} sebesar ${r} lebih ${higher ? 'tinggi' : 'rendah'} ${beda} daripada standar nasional ${s}${lowerIsBetter ? ', sehingga lebih baik' : ''}.`,
  samaNasional: (nama: string, s: string): string => `Realisasi ${smallInitial(nama)} sama dengan standar nasional ${s}.`,
  kataNasional: (nama: string, r: string, s: string, baik: boolean): string =>
    `Realisasi ${smallInitial(nama)} adalah ${r}, ${baik ? 'memenuhi' : 'belum memenuhi'} standar nasional ${s}.`,
  lainTanpaNasional: 'Indikator lainnya pada sasaran ini belum memiliki standar nasional sebagai pembanding.',
  tanpaNasional: 'Belum ada standar nasional yang dapat dijadikan pembanding bagi indikator pada sasaran ini.',

  hasilUntuk: (
    nama: string,
    tercapai: boolean,
    c: string,
    lalu: { readonly tahun: number; readonly arah: 'naik' | 'turun' | 'tetap' } | undefined,
  ): string =>
    `Target ${smallInitial(nama)} ${tercapai ? 'tercapai' : 'belum tercapai'} dengan capaian ${c}${lalu === undefined ? '' : lalu.arah === 'tetap' ? `, sama dengan tahun ${yearText(lalu.tahun)}` : `, ${lalu.arah} dari tahun ${yearText(lalu.tahun)}`}.`,
  ditunjang: (program: readonly string[]): string => `Pencapaiannya ditunjang oleh ${listWords(program)}.`,
  berhasil: (nama: string, isi: string): string => `Tercapainya target ${smallInitial(nama)} didukung oleh: ${isi}.`,
  pendukungUntuk: (nama: string, isi: string): string => `Faktor yang mendukung ${smallInitial(nama)}: ${isi}.`,
  kendalaPada: (nama: string, isi: string): string => `Kendala pada ${smallInitial(nama)}: ${isi}.`,
  lanjutUntuk: (nama: string, isi: string): string => `Tindak lanjut untuk ${smallInitial(nama)}: ${isi}.`,
  kendala: (isi: string): string => `Kendala yang tetap dihadapi: ${isi}.`,
  lanjut: (isi: string): string => `Tindak lanjut: ${isi}.`,
  gagal: (nama: string, isi: string): string => `Belum tercapainya target ${smallInitial(nama)} disebabkan hal berikut: ${isi}.`,
  pendukung: (isi: string): string => `Faktor yang mendukung: ${isi}.`,
  solusi: (isi: string): string => `Alternatif solusi yang ditempuh: ${isi}.`,
  belumTercapai: (nama: string): string => `Target ${smallInitial(nama)} belum tercapai.`,
  gagalTanpaSebab: (bidang: readonly string[]): string =>
    `Kendalanya belum diisi${bidang.length === 0 ? '' : ` oleh ${listWords(bidang)}`}.`,
  tanpaSebab: (nama: string): string => `Faktor pendukung dan penghambat ${smallInitial(nama)} belum diisi oleh bidang.`,

  /** By what may be said of a program; the figure of efficiency is '' where it is not computed. */
  keefisienan: {
    efisien: (program, s, c, e) =>
      `${program} mencapai kinerja ${c} dengan serapan anggaran ${s}${withEfficiency(e)}, sehingga penggunaan sumber daya tergolong efisien.`,
    'belum-efisien': (program, s, c, e) =>
      `${program} mencapai kinerja ${c} dengan serapan anggaran ${s}${withEfficiency(e)}, sehingga penggunaan sumber daya belum efisien: anggaran yang terpakai lebih besar daripada yang sebanding dengan hasilnya.`,
    'target-belum': (program, s, c, e) =>
      `${program} mencapai kinerja ${c} dengan serapan anggaran ${s}${withEfficiency(e)}. Target yang didukungnya belum seluruhnya tercapai, sehingga sisa anggaran belum dapat dinilai sebagai efisiensi.`,
    'tidak-efisien': (program, s, c, e) =>
      `${program} tidak efisien: target tidak tercapai (capaian ${c}) sedangkan anggaran terserap ${s}${withEfficiency(e)}.`,
  } satisfies Record<Keefisienan, (program: string, serapan: string, capaian: string, e: string) => string>,
  tanpaEfisiensi: (program: string, apa: 'capaian' | 'serapan', alasan: string): string =>
    `Efisiensi ${program} belum dapat dihitung karena ${apa === 'capaian' ? 'capaian indikator yang didukungnya' : 'serapannya'} belum ada (${reasonWords(alasan)}).`,

  program: (nama: readonly string[], bagian: readonly string[]): string =>
    `Pencapaian sasaran ini ditunjang oleh ${listWords(nama)}${bagian.length === 0 ? '' : ` dengan ${listWords(bagian)}`}.`,
  jumlahProgram: (n: number, jenis: 'kegiatan' | 'sub kegiatan'): string => `${String(n)} ${jenis.replace('sub ', 'sub')}`,
  programBerhasil: (nama: string, c: string): string =>
    `${nama} menunjang keberhasilan; capaian indikator yang didukungnya ${c}.`,
  programHampir: (nama: string, s: string, c: string, belum: readonly string[]): string =>
    `${nama} hampir memenuhi tujuannya: capaian indikator yang didukungnya ${c} dengan serapan anggaran ${s}${belum.length === 0 ? '' : `, tetapi ${listWords(belum.map(smallInitial))} belum mencapai target`}.`,
  programTinjau: (nama: string, s: string, c: string): string =>
    `Anggaran ${nama} terserap ${s}, tetapi capaian indikator yang didukungnya ${c}, sehingga rancangan kegiatannya perlu ditinjau.`,
  programPercepat: (nama: string, s: string, c: string): string =>
    `Serapan ${nama} ${s} dan capaian indikator yang didukungnya ${c}, sehingga pelaksanaannya perlu dipercepat.`,
  programBelum: (nama: string, alasan: string): string => `Hasil ${nama} belum dapat dinilai karena ${reasonWords(alasan)}.`,
  tanpaProgram: 'Belum ada program atau kegiatan yang dikaitkan dengan indikator pada sasaran ini.',
};
