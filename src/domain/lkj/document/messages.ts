import { formatFigure } from '../../kantor/angka';
import { periodeText } from '../../kinerja/messages';
import type { Periode } from '../../kinerja/periode';
import type { RataRata } from '../../kinerja/pengaturan';

/** An official's number in the groups in which it is printed: birth, appointment, sex, order (8-6-1-3); another length stays as typed. */
const writtenNip = (nip: string): string => nip.replace(/\s/g, '').replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4') || nip;

/** How capaian is measured, before the first figure of Bab III. */
export const METHOD_SENTENCES = {
  formula: {
    'R/T': (nomor: string): string => `Capaian indikator ${nomor} dihitung dengan realisasi / target × 100%.`,
    '2T-R': (nomor: string): string =>
      `Capaian indikator ${nomor}, yang makin rendah makin baik, dihitung dengan (2 × target − realisasi) / target × 100%.`,
    'T/R': (nomor: string): string =>
      `Capaian indikator ${nomor}, yang makin rendah makin baik, dihitung dengan target / realisasi × 100%.`,
  },
  kata: (nomor: string): string =>
    `Capaian indikator ${nomor}, yang targetnya berupa kata, dihitung dari skor kata itu, atau dari nilai angkanya bila disebutkan.`,
  sumber: (unit: readonly string[]): string =>
    `Realisasi bersumber dari data yang disampaikan ${unit.join(', ')} beserta bukti dukungnya (Lampiran 3).`,
};

/** Words printed in the report (one Indonesian document). */
export const REPORT_WORDS = {
  kosong: '–',
  judul: 'LAPORAN KINERJA (LKj)',
  tahun: (tahun: number, periode: Periode): string => `${periodeText(periode).toUpperCase()}TAHUN ${String(tahun)}`,
  konsep: 'KONSEP',
  final: 'FINAL',
  /** Drafted sentences speak of "tahun ini". */
  sampaiPeriode: (tahun: number, periode: Periode): string =>
    `Laporan ini memuat target dan realisasi sampai dengan ${periodeText(periode)}Tahun ${String(tahun)}. “Tahun ini” dalam uraian berarti sampai dengan ${periodeText(periode).trim()}.`,
  belumSah: 'Belum disahkan',
  disahkan: (waktu: string): string => `Disahkan ${waktu}`,
  kepalaLog: (kepala: string): string => `Kepala log ${kepala}`,
  contoh: 'Data contoh untuk percobaan; bukan angka resmi.',
  daftarIsi: 'DAFTAR ISI',
  ikhtisar: 'IKHTISAR EKSEKUTIF',
  bab: {
    satu: 'BAB I PENDAHULUAN',
    dua: 'BAB II PERENCANAAN KINERJA',
    tiga: 'BAB III AKUNTABILITAS KINERJA',
    empat: 'BAB IV PENUTUP',
    lampiran: 'LAMPIRAN',
  },
  sub: {
    gambaran: 'A. Gambaran Umum Organisasi',
    strategis: 'B. Aspek Strategis Organisasi',
    masalah: 'C. Permasalahan Utama',
    sistematika: 'D. Sistematika Penyajian',
    perjanjian: 'A. Ikhtisar Perjanjian Kinerja',
    capaian: 'A. Capaian Kinerja Organisasi',
    anggaran: 'B. Realisasi Anggaran',
    simpulan: 'A. Simpulan',
    langkah: 'B. Langkah Perbaikan',
    perjanjianLampiran: 'Lampiran 1. Perjanjian Kinerja',
    triwulan: 'Lampiran 2. Pengukuran Kinerja Triwulanan',
    bukti: 'Lampiran 3. Bukti Dukung',
    reviu: 'Lampiran 4. Daftar periksa reviu',
    pengesahan: 'Lampiran 5. Pengesahan dan kepala log',
  },
  sasaran: (nomor: number, nama: string): string =>
    `Sasaran ${String(nomor)}. ${nama === '' ? 'Belum dikaitkan dengan sasaran' : nama}`,
  analisis: (nomor: number, judul: string): string => `${String(nomor)}. ${judul}`,
  tanpaIndikator: 'Belum ada indikator kinerja.',
  rataRata: 'Rata-rata capaian',
  jumlah: 'Jumlah',
  keefisienan: {
    efisien: 'Efisien',
    'belum-efisien': 'Belum efisien',
    'target-belum': 'Target belum tercapai',
    'tidak-efisien': 'Tidak efisien',
  },
  lebihBaik: 'Lebih baik',
  menyamai: 'Sama atau lebih baik',
  belumMenyamai: 'Belum menyamai',
  sama: 'Sama',
  uraian: ['Target', 'Realisasi', 'Capaian'] as const,
  rumus: 'Rumus',
  tw: ['TW I', 'TW II', 'TW III', 'TW IV'] as const,
};

/** Heads of columns. */
export const TABLE_HEADERS = {
  no: 'No',
  sasaran: 'Sasaran strategis',
  indikator: 'Indikator kinerja',
  sasaranIndikator: 'Sasaran strategis dan indikator kinerja',
  satuan: 'Satuan',
  target: 'Target',
  realisasi: 'Realisasi',
  capaian: 'Capaian',
  predikat: 'Predikat',
  uraian: 'Uraian',
  jumlahIndikator: 'Indikator',
  tercapai: 'Mencapai target',
  rataRata: 'Rata-rata capaian',
  kondisiAwal: 'Kondisi awal Renstra',
  renstraTahun: (tahun: number): string => `Target Renstra ${String(tahun)}`,
  realisasiRenstra: 'Realisasi s.d. tahun ini',
  tahunAkhir: 'Tahun akhir Renstra',
  targetAkhir: 'Target akhir Renstra',
  standar: 'Standar nasional',
  selisih: 'Selisih',
  keterangan: 'Keterangan',
  program: 'Program',
  programKegiatan: 'Program dan kegiatan',
  pagu: 'Pagu (Rp)',
  realisasiRp: 'Realisasi (Rp)',
  serapan: 'Serapan',
  efisiensi: 'Efisiensi',
  pendukung: 'Faktor pendukung',
  penghambat: 'Kendala dan penghambat',
  upaya: 'Upaya atau alternatif solusi',
  unit: 'Unit kerja',
  penanggungJawab: 'Penanggung jawab data',
  bukti: 'Bukti dukung',
  butir: 'Butir yang diperiksa',
  menurutData: 'Menurut data dan log',
  hasil: 'Hasil reviu',
  nama: 'Nama',
  jabatan: 'Jabatan',
  langkah: 'Langkah',
  waktu: 'Waktu',
  setahun: 'Setahun',
};

/** Captions. */
export const TABLE_TITLES = {
  label: (nomor: number, judul: string): string => `Tabel ${String(nomor)}. ${judul}`,
  ikhtisar: 'Capaian kinerja per sasaran strategis',
  unit: 'Unit kerja penanggung jawab data kinerja',
  perjanjian: (tahun: number): string => `Perjanjian Kinerja Tahun ${String(tahun)}`,
  program: 'Program dan anggaran dalam Perjanjian Kinerja',
  ukur: (tahun: number, periode: Periode): string =>
    `Target, realisasi, dan capaian kinerja ${periodeText(periode)}Tahun ${String(tahun)}`,
  capaian: (nomor: number): string => `Target dan realisasi Sasaran ${String(nomor)}`,
  lalu: (nomor: number): string => `Target, realisasi, dan capaian Sasaran ${String(nomor)} antartahun`,
  renstra: (nomor: number): string => `Realisasi Sasaran ${String(nomor)} terhadap target akhir Renstra`,
  nasional: (nomor: number): string => `Realisasi Sasaran ${String(nomor)} terhadap standar nasional`,
  sebab: (nomor: number): string => `Faktor pendukung, penghambat, dan upaya pada Sasaran ${String(nomor)}`,
  efisiensi: (nomor: number): string => `Efisiensi penggunaan anggaran Sasaran ${String(nomor)}`,
  penunjang: (nomor: number): string => `Program dan kegiatan penunjang Sasaran ${String(nomor)}`,
  anggaran: (tahun: number, periode: Periode): string =>
    `Pagu dan realisasi anggaran ${periodeText(periode)}Tahun ${String(tahun)}`,
  triwulan: (tahun: number): string => `Target dan realisasi triwulanan Tahun ${String(tahun)}`,
  bukti: 'Bukti dukung menurut bidang penanggung jawab',
  reviu: 'Daftar periksa reviu',
  pengesahan: 'Pengesahan menurut catatan Runut',
};

/** Charts. */
export const CHART_TITLES = {
  capaian: 'Capaian per indikator (%)',
  capaianSasaran: 'Rata-rata capaian per sasaran (%)',
  serapan: 'Serapan anggaran per program (%)',
  antartahun: (nama: string): string => `Target dan realisasi: ${nama}`,
  seriCapaian: 'Capaian',
  seriSerapan: 'Serapan',
  seriTarget: 'Target',
  seriRealisasi: 'Realisasi',
  alt: (judul: string, isi: readonly string[]): string => `${judul}: ${isi.join('; ')}`,
  nilai: (nama: string, nilai: string): string => `${nama} ${nilai}`,
};

/** Notes under tables. */
export const TABLE_NOTES = {
  skala: (skala: readonly { readonly mulai: number; readonly nama: string }[]): string =>
    `Predikat: ${skala
      .map((one, i) =>
        i === skala.length - 1 && i > 0 ? `di bawahnya ${one.nama}` : `≥ ${formatFigure(one.mulai)}% ${one.nama}`,
      )
      .join('; ')}.`,
  batang: 'Batang menunjukkan capaian pada skala 0–120%.',
  tercapai: 'Tercapai atau tidaknya target dinilai dari realisasi terhadap target, bukan dari capaian yang dibulatkan.',
  rata: (rataRata: RataRata): string =>
    `Rata-rata adalah rata-rata sederhana dari indikator yang dapat dihitung, masing-masing berbobot sama, ${rataRata === 'dibatasi-100' ? 'dengan capaian tiap indikator dibatasi paling tinggi 100%' : 'tanpa membatasi capaian tiap indikator'}.`,
  batas: (atas: number | null, bawah: number | null): string =>
    `Capaian dibatasi ${[...(bawah === null ? [] : [`paling rendah ${formatFigure(bawah)}%`]), ...(atas === null ? [] : [`paling tinggi ${formatFigure(atas)}%`])].join(' dan ')}.`,
  kumulatif:
    'Untuk indikator kumulatif, realisasi sampai dengan tahun ini adalah jumlah realisasi tahun-tahun Renstra; untuk indikator lainnya, realisasi tahun ini.',
  efisiensi: {
    'pagu-capaian':
      'Efisiensi = (pagu × capaian − realisasi) / (pagu × capaian); nilai positif berarti hasil dicapai dengan anggaran yang lebih kecil.',
    selisih:
      'Efisiensi = capaian kinerja − serapan anggaran; nilai positif berarti hasil dicapai dengan anggaran yang lebih kecil.',
  },
  reviu:
    'Butir-butir ini usulan dan perlu dikonfirmasi kepada Inspektorat. Kolom hasil diisi pereviu dan tetap ada bila LKj disusun ulang.',
  log: (jumlah: number, waktu: string): string =>
    `Log berisi ${String(jumlah)} catatan sampai ${waktu}. Kepala log berubah bila satu catatan saja diubah; cocokkan dengan Runut lewat Riwayat, “Periksa log”.`,
  tersegel:
    'Yang tersegel: isi dan urutan semua catatan dalam log, dan angka sejak disampaikan bidang, disusun, atau ditetapkan final. Kepala log yang tercetak (128 bit) tidak dapat dibuat cocok dengan catatan lain.',
  tanda: (catatan: number, komputer: number): string =>
    `${String(catatan)} catatan memuat tanda tangan ${String(komputer)} komputer. Tanda tangan menunjukkan komputer yang mencatat, bukan orangnya; Riwayat di Runut memeriksanya satu per satu.`,
  tidakTersegel:
    'Yang tidak tersegel: angka sebelum disampaikan, jam komputer, dan siapa yang sebenarnya bertindak, karena nama dan jabatan dinyatakan sendiri.',
  kode: 'Kode QR: kepala log lengkap, jumlah catatan, dan waktunya.',
  tanpaSah: 'Belum ada pengesahan dalam log.',
  tanpaLog: 'Belum ada Berkas yang berjalan, sehingga belum ada kepala log.',
};

/** The signatures. */
export const SIGNATURE_WORDS = {
  disusun: 'Disusun oleh',
  titik: '.......................................................',
  pangkat: (isi: string): string => `Pangkat/Gol. ${isi === '' ? '...................................' : isi}`,
  nip: (isi: string): string => `NIP ${isi === '' ? '...............................................' : writtenNip(isi)}`,
  tempat: (kota: string, tanggal: string): string => `${kota === '' ? '.....................' : kota}, ${tanggal}`,
  tanggalKosong: (tahun: number): string => `....................... ${String(tahun)}`,
  disetujui: (waktu: string): string => `Disetujui menurut log: ${waktu}`,
};

/** What a reviewer usually asks, with the answer the report starts from. */
export const REVIU_ITEMS = [
  { id: 'reviu:perjanjian', butir: 'Sasaran, indikator, dan target dalam laporan sesuai dengan Perjanjian Kinerja' },
  { id: 'reviu:analisis', butir: 'Setiap sasaran dilengkapi tujuh analisis Bab III A' },
  { id: 'reviu:bukti', butir: 'Realisasi didukung bukti dari bidang penanggung jawab' },
  { id: 'reviu:mekanisme', butir: 'Ada mekanisme dan penanggung jawab pengumpulan data dari setiap unit kerja' },
  { id: 'reviu:andal', butir: 'Data andal: tidak ada galat, dan perubahan sesudah disetor tercatat' },
  { id: 'reviu:anggaran', butir: 'Realisasi anggaran sesuai dengan laporan keuangan' },
  { id: 'reviu:sebab', butir: 'Penyebab keberhasilan atau kegagalan dan tindak lanjutnya diuraikan' },
].map((one) => ({ ...one, awal: 'Perlu dikonfirmasi' }));

/** What the data and the log say about each of them. */
export const REVIU_WORDS = {
  perjanjian: (bertarget: number, dari: number): string => `${String(bertarget)} dari ${String(dari)} indikator memiliki target`,
  analisis: (siap: number, dari: number): string => `${String(siap)} dari ${String(dari)} naskah sudah disunting atau diterima`,
  bukti: (ada: number, dari: number): string => `${String(ada)} dari ${String(dari)} indikator menyebut bukti dukung`,
  mekanisme: (disetor: number, dari: number): string => `${String(disetor)} dari ${String(dari)} bidang telah menyetor data`,
  tanpaLog: 'Penyetoran belum dicatat dalam log',
  andal: (galat: number, peringatan: number): string => `${String(galat)} galat dan ${String(peringatan)} peringatan pada data`,
  anggaran: (ada: number, dari: number): string => `${String(ada)} dari ${String(dari)} program melaporkan realisasi`,
  sebab: (ada: number, dari: number): string => `${String(ada)} dari ${String(dari)} indikator memiliki uraian sebab`,
};
