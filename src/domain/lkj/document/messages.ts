import { formatFigure } from '../../kantor/angka';
import { writtenNip } from '../../kantor/nip';
import { periodeText } from '../../kinerja/messages';
import type { Periode } from '../../kinerja/periode';
import type { RataRata } from '../../kinerja/pengaturan';
import { listWords } from '../../text';
import { yearSoFar } from '../drafts/period-words';
import { withoutEnd } from '../drafts/words';

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
    `Capaian indikator ${nomor}, yang targetnya berupa kata, dihitung dari nilai angkanya bila disebutkan pada target maupun realisasi, dan dari skor katanya bila tidak.`,
  /** What is written where the target is 0; null where nothing is. */
  targetNol: (nomor: string, tercapai: number | null, meleset: number | null): string => {
    const written = (nilai: number | null): string => (nilai === null ? 'tidak dihitung' : `ditulis ${formatFigure(nilai)}%`);
    return `Target indikator ${nomor} adalah 0; menurut ketentuan perangkat daerah capaiannya ${written(tercapai)} bila target tercapai dan ${written(meleset)} bila tidak.`;
  },
  targetNegatif: (nomor: string): string =>
    `Target indikator ${nomor} negatif, sehingga yang dinilai hanya tercapai atau belum, tanpa persentase.`,
  /** The scores of a scale's words, best first. */
  skor: (skala: string, nilai: readonly { readonly kata: string; readonly skor: number }[]): string =>
    `Skor ${skala}: ${listWords(nilai.map(({ kata, skor }) => `${kata} = ${formatFigure(skor)}`))}.`,
  lainnya: 'lainnya',
  sumber: (unit: readonly string[]): string =>
    `Realisasi bersumber dari data yang diisi ${listWords(unit)} beserta bukti dukungnya (Lampiran 4).`,
  belumMengisi: (unit: readonly string[]): string => `Realisasi dari ${listWords(unit)} belum ada.`,
};

/** Words printed in the report (one Indonesian document). */
export const REPORT_WORDS = {
  kosong: '–',
  judul: 'LAPORAN KINERJA (LKj)',
  tahun: (tahun: number, periode: Periode): string => `${periodeText(periode).toUpperCase()}TAHUN ${String(tahun)}`,
  konsep: 'KONSEP',
  sampaiPeriode: (tahun: number, periode: Periode): string =>
    `Laporan ini memuat target dan realisasi sampai dengan ${periodeText(periode)}Tahun ${String(tahun)}.`,
  kodeVerifikasi: (kepala: string): string => `Kode verifikasi: ${kepala}`,
  contoh: 'Data contoh untuk percobaan; bukan angka resmi.',
  pengantar: 'KATA PENGANTAR',
  ikhtisar: 'IKHTISAR EKSEKUTIF',
  daftar: { judul: 'DAFTAR ISI', tabel: 'DAFTAR TABEL', gambar: 'DAFTAR GAMBAR' },
  gambar: (nomor: number, judul: string): string => `Gambar ${String(nomor)}. ${judul}`,
  gambarTidakAda: (berkas: string): string =>
    `[Gambar “${berkas}” tidak tersimpan di buku kerja ini. Pilih lagi di Identitas laporan.]`,
  gambarTerlampir: (berkas: string): string => `[Gambar “${berkas}” dicetak dalam dokumen Word.]`,
  bab: {
    satu: 'BAB I PENDAHULUAN',
    dua: 'BAB II PERENCANAAN KINERJA',
    tiga: 'BAB III AKUNTABILITAS KINERJA',
    empat: 'BAB IV PENUTUP',
    lampiran: 'LAMPIRAN',
  },
  sub: {
    gambaran: 'A. Gambaran Umum Organisasi',
    dasar: 'B. Dasar Hukum',
    tugas: 'C. Tugas, Fungsi, dan Struktur Organisasi',
    sdm: 'D. Sumber Daya Manusia',
    strategis: 'E. Isu Strategis',
    masalah: 'F. Permasalahan Utama',
    sistematika: 'G. Sistematika Penyajian',
    rencana: 'A. Rencana Strategis',
    iku: 'B. Indikator Kinerja Utama',
    perjanjian: 'C. Perjanjian Kinerja',
    capaian: 'A. Capaian Kinerja Organisasi',
    anggaran: 'B. Realisasi Anggaran',
    pemanfaatan: 'C. Pemanfaatan Laporan Kinerja',
    simpulan: 'A. Simpulan',
    langkah: 'B. Langkah Perbaikan',
    perjanjianLampiran: 'Lampiran 1. Perjanjian Kinerja',
    rencanaAksi: 'Lampiran 2. Rencana Aksi',
    triwulan: 'Lampiran 3. Pengukuran Kinerja Triwulanan',
    bukti: 'Lampiran 4. Bukti Dukung',
    direviu: 'Lampiran 5. Pernyataan Telah Direviu',
    verifikasi: 'Lampiran 6. Halaman Verifikasi',
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
  akhirTahun: 'Dinilai pada akhir tahun',
  menyamai: 'Sama atau lebih baik',
  belumMenyamai: 'Belum menyamai',
  sama: 'Sama',
  uraian: ['Target', 'Realisasi', 'Capaian'] as const,
  rumus: 'Rumus',
  targetTw: (tw: string): string => `Target ${tw}`,
  ada: 'Ada',
  belumAda: 'Belum ada',
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
  realisasiRenstra: (periode: Periode): string => `Realisasi s.d. ${periodeText(periode).trim() || 'tahun ini'}`,
  tahunAkhir: 'Tahun akhir Renstra',
  targetAkhir: 'Target akhir Renstra',
  standar: 'Standar nasional',
  selisih: 'Selisih',
  keterangan: 'Keterangan',
  program: 'Program',
  programKegiatan: 'Program dan kegiatan',
  programSampaiSub: 'Program, kegiatan, dan subkegiatan',
  pagu: 'Pagu (Rp)',
  realisasiRp: 'Realisasi (Rp)',
  serapan: 'Serapan',
  efisiensi: 'Efisiensi',
  pendukung: 'Faktor pendukung',
  rencanaAksi: 'Rencana aksi',
  penghambat: 'Kendala dan penghambat',
  upaya: 'Upaya atau alternatif solusi',
  unit: 'Unit kerja',
  penanggungJawab: 'Penanggung jawab data',
  bukti: 'Bukti dukung',
  status: 'Status',
  definisi: 'Definisi operasional',
  sumberData: 'Sumber data',
  jumlahOrang: 'Jumlah (orang)',
  wilayah: 'Pembanding',
  tahun: 'Tahun',
  realisasiPembanding: 'Realisasi pembanding',
  targetTahun: (tahun: number): string => `Target ${String(tahun)}`,
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
  sdm: 'Sumber daya manusia',
  rencana: 'Target Renstra dan target tahun ini',
  iku: 'Indikator Kinerja Utama',
  pembanding: (nomor: number): string => `Realisasi Sasaran ${String(nomor)} dibandingkan dengan pihak lain`,
  rencanaAksi: (tahun: number): string => `Rencana aksi pencapaian kinerja Tahun ${String(tahun)}`,
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
  subAnggaran: 'Pagu dan realisasi anggaran menurut program, kegiatan, dan subkegiatan',
  triwulan: (tahun: number): string => `Target dan realisasi triwulanan Tahun ${String(tahun)}`,
  bukti: 'Bukti dukung menurut bidang penanggung jawab',
  pengesahan: 'Pengesahan menurut catatan Runut',
};

/** Pictures that the office supplies. */
export const PICTURE_TITLES = {
  struktur: (kantor: string): string => `Struktur organisasi ${kantor}`,
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
  kumulatif: (periode: Periode): string =>
    `Untuk indikator kumulatif, realisasi sampai dengan ${periodeText(periode).trim() || 'tahun ini'} adalah jumlah realisasi tahun-tahun Renstra; untuk indikator lainnya, realisasi ${yearSoFar(periode)}.`,
  efisiensi: {
    'pagu-capaian':
      'Efisiensi = (pagu × capaian − realisasi) / (pagu × capaian); nilai positif berarti hasil dicapai dengan anggaran yang lebih kecil.',
    selisih:
      'Efisiensi = capaian kinerja − serapan anggaran; nilai positif berarti hasil dicapai dengan anggaran yang lebih kecil.',
  },
  sumberPembanding: (isi: readonly string[]): string => `Sumber pembanding: ${isi.map(withoutEnd).join('; ')}.`,
  log: (jumlah: number, waktu: string): string =>
    `Kode itu mewakili ${String(jumlah)} catatan kerja sampai ${waktu} dan berubah bila satu catatan saja diubah. Cocokkan dengan Runut lewat Riwayat, “Periksa keutuhan”.`,
  tersegel:
    'Yang tersegel: isi dan urutan semua catatan kerja, dan angka sejak disampaikan bidang, disusun, atau ditetapkan Final. Kode verifikasi yang tercetak (128 bit) tidak dapat dibuat cocok dengan catatan lain.',
  tanda: (catatan: number, komputer: number): string =>
    `${String(catatan)} catatan memuat tanda tangan ${String(komputer)} komputer. Tanda tangan menunjukkan komputer yang mencatat, bukan orangnya; Riwayat di Runut memeriksanya satu per satu.`,
  tidakTersegel:
    'Yang tidak tersegel: angka sebelum disampaikan, jam komputer, dan siapa yang sebenarnya bertindak, karena nama dan jabatan dinyatakan sendiri.',
  kode: 'Kode QR: kode verifikasi lengkap, jumlah catatan, dan waktunya.',
  tanpaSah: 'Pengesahan belum dicatat.',
  tanpaLog: 'Kode verifikasi belum ada karena pekerjaan belum dimulai di Lacak.',
};

/** The signatures. */
export const SIGNATURE_WORDS = {
  titik: '.......................................................',
  pangkat: (isi: string): string => `Pangkat/Gol. ${isi === '' ? '...................................' : isi}`,
  nip: (isi: string): string => `NIP ${isi === '' ? '...............................................' : writtenNip(isi)}`,
  tempat: (kota: string, tanggal: string): string => `${kota === '' ? '.....................' : kota}, ${tanggal}`,
  tanggalKosong: (tahun: number): string => `....................... ${String(tahun)}`,
};

/** The statement of the review (after PermenPANRB 53/2014, Lampiran III; its wording is to be confirmed): a form of the reviewer's, which says first that it is not signed yet. */
export const REVIEW_STATEMENT = {
  isi: (kantor: string, tahun: number): readonly string[] => [
    `Kami telah mereviu Laporan Kinerja ${kantor} untuk Tahun Anggaran ${String(tahun)} sesuai Pedoman Reviu atas Laporan Kinerja. Substansi informasi yang dimuat dalam Laporan Kinerja menjadi tanggung jawab manajemen ${kantor}.`,
    'Reviu bertujuan untuk memberikan keyakinan terbatas bahwa laporan kinerja telah disajikan secara akurat, andal, dan valid.',
    'Berdasarkan reviu kami, tidak terdapat kondisi atau hal-hal yang menimbulkan perbedaan dalam meyakini keandalan informasi yang disajikan di dalam laporan kinerja ini.',
  ],
  belum:
    'Formulir ini diisi dan ditandatangani oleh pereviu (APIP) setelah reviu selesai. Sampai saat itu laporan ini belum direviu dan kalimat di bawah belum berlaku. Rumusan mengikuti Lampiran III PermenPANRB 53/2014; perlu dikonfirmasi kepada pereviu.',
  nomor: (isi: string): string => `Nomor: ${isi === '' ? '.......................................' : isi}`,
  jabatan: 'Inspektur',
};
