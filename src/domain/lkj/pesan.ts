import { text, type Text } from '../text';

/** Words printed on the LKj (one Indonesian document). */
export const LKJ = {
  judul: (tahun: number): string => `LAPORAN KINERJA (LKj) TAHUN ${String(tahun)}`,
  polaJudul: /^LAPORAN KINERJA \(LKj\) TAHUN (\d{4})$/,
  contoh: 'Data contoh untuk percobaan; bukan angka resmi.',
  konsep: 'KONSEP',
  final: 'FINAL',
  belumSah: 'belum disahkan',
  disahkan: (tanggal: string): string => `disahkan ${tanggal}`,
  bagian: {
    ukur: 'A.  Pengukuran kinerja',
    banding: 'B.  Perbandingan realisasi',
    anggaran: 'C.  Realisasi anggaran',
    analisis: 'D.  Analisis per indikator',
    uraian: 'E.  Uraian',
    sah: 'F.  Pengesahan menurut catatan Runut',
  },
  kepala: {
    ukur: ['No', 'Sasaran strategis', 'Indikator kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)', 'Predikat'],
    no: 'No',
    indikator: 'Indikator kinerja',
    realisasi: (tahun: number): string => `Realisasi ${String(tahun)}`,
    renstra: (tahun: number | null): string => `Target akhir Renstra${tahun === null ? '' : ` ${String(tahun)}`}`,
    nasional: 'Standar nasional',
    program: 'Program',
    pagu: 'Pagu (Rp)',
    realisasiRp: 'Realisasi (Rp)',
    serapan: 'Serapan (%)',
    efisiensi: 'Efisiensi (%)',
    efisiensiPoin: 'Efisiensi (poin %)',
    keterangan: 'Keterangan',
    pendukung: 'Faktor pendukung',
    penghambat: 'Penghambat',
    upaya: 'Upaya',
    sah: ['No', 'Nama', 'Jabatan', 'Langkah', 'Waktu'],
  },
  rataRata: 'Rata-rata capaian',
  jumlah: 'Jumlah',
  efisien: 'Efisien',
  belumEfisien: 'Belum efisien',
  kosong: '–',
  catatanSkala: (skala: readonly { mulai: number; nama: string }[], tulis: (n: number) => string): string =>
    `Predikat: ${skala.map((satu, i) => (i === skala.length - 1 ? `di bawahnya ${satu.nama}` : `≥ ${tulis(satu.mulai)}% ${satu.nama}`)).join('; ')}. Batang menunjukkan capaian pada skala 0–120%.`,
  catatanRata: 'Rata-rata dihitung dari semua indikator yang sudah dapat dihitung, masing-masing berbobot sama.',
  catatanEfisiensi: {
    'pagu-capaian':
      'Efisiensi = (pagu × capaian − realisasi) / (pagu × capaian); nilai positif berarti hasil dicapai dengan anggaran lebih kecil.',
    selisih:
      'Efisiensi = capaian kinerja dikurangi serapan anggaran; nilai positif berarti hasil dicapai dengan anggaran lebih kecil.',
  },
  barisIndikator: (nama: string, capaian: string, predikat: string): string =>
    `${nama}\nCapaian ${capaian}${predikat === '' ? '' : ` · ${predikat}`}`,
  draf: 'Draf: sunting atau terima',
  drafBerubah: 'Angka berubah sejak disunting',
  disunting: 'Disunting',
  diterima: 'Diterima',
  disusun: 'Disusun oleh',
  titik: '.......................................................',
  pangkat: (isi: string): string => `Pangkat/Gol. ${isi === '' ? '...................................' : isi}`,
  nip: (isi: string): string => `NIP. ${isi === '' ? '...............................................' : isi}`,
  tempat: (kota: string, tahun: number): string =>
    `${kota === '' ? '.....................' : kota}, ....................... ${String(tahun)}`,
  log: (kepala: string, jumlah: number, pada: string): string => `Kepala log ${kepala} · ${String(jumlah)} catatan · ${pada}`,
  tanpaLog: 'Belum ada catatan langkah',
  kaki: (tahun: number): string => `LKj ${String(tahun)}`,
};

/** Why a report is still a draft. */
export const KONSEP = {
  galat: (jumlah: number): Text =>
    text(
      `Masih ada ${String(jumlah)} galat pada data.`,
      `There ${jumlah === 1 ? 'is' : 'are'} still ${String(jumlah)} data error${jumlah === 1 ? '' : 's'}.`,
    ),
  belumSah: text('Pengesahan terakhir belum tercatat.', 'The last approval is not in the log yet.'),
  belumSetor: (nama: readonly string[]): Text =>
    text(`Belum menyetor data: ${nama.join(', ')}.`, `Data not handed in yet: ${nama.join(', ')}.`),
};

export const UBAH = {
  capaian: (nama: string): Text => text(`Capaian ${nama}`, `Capaian of ${nama}`),
  realisasi: (nama: string): Text => text(`Realisasi ${nama}`, `Realisasi of ${nama}`),
  target: (nama: string): Text => text(`Target ${nama}`, `Target of ${nama}`),
  anggaran: (nama: string): Text => text(`Realisasi anggaran ${nama}`, `Spending of ${nama}`),
  pagu: (nama: string): Text => text(`Pagu ${nama}`, `Budget of ${nama}`),
};

/** Titles of the drafted texts, in the order of the guideline (PermenPANRB 53/2014). */
export const JUDUL = {
  pendahuluan: 'Pendahuluan',
  perencanaan: 'Perencanaan kinerja',
  capaian: 'Target dan realisasi tahun ini',
  lalu: 'Dibandingkan tahun-tahun sebelumnya',
  renstra: 'Terhadap target jangka menengah',
  nasional: 'Terhadap standar nasional',
  sebab: 'Penyebab dan solusi',
  efisiensi: 'Efisiensi sumber daya',
  program: 'Program penunjang',
  anggaran: 'Realisasi anggaran',
  penutup: 'Penutup',
  sasaran: (nama: string): string => `Sasaran: ${nama}`,
};

type Kalimat = string;

/** Sentences from which the draft is put together. */
export const KALIMAT = {
  pendahuluan: (kantor: string, tahun: number, sasaran: number, indikator: number, bidang: readonly string[]): Kalimat =>
    `Laporan Kinerja ${kantor} Tahun ${String(tahun)} disusun sebagai pertanggungjawaban atas pelaksanaan Perjanjian Kinerja, berdasarkan Peraturan Presiden Nomor 29 Tahun 2014 dan Peraturan Menteri PANRB Nomor 53 Tahun 2014. Laporan ini memuat capaian ${String(sasaran)} sasaran strategis dengan ${String(indikator)} indikator kinerja. Data dikumpulkan dari ${daftar(bidang)}.`,
  perencanaan: (tahun: number, sasaran: readonly string[], pagu: string): Kalimat =>
    `Perjanjian Kinerja Tahun ${String(tahun)} menetapkan sasaran strategis: ${daftar(sasaran.map((nama, i) => `(${String(i + 1)}) ${turun(nama)}`))}. Anggaran yang tersedia untuk mencapainya sebesar ${pagu}.`,
  sasaran: (nama: string, n: number, rata: string, predikat: string): Kalimat =>
    `Sasaran “${nama}” diukur dengan ${String(n)} indikator, dengan rata-rata capaian ${rata}${predikat === '' ? '' : ` (${predikat})`}.`,
  sasaranTanpaData: (nama: string, n: number): Kalimat =>
    `Sasaran “${nama}” diukur dengan ${String(n)} indikator yang capaiannya belum dapat dihitung.`,
  tercapai: (nama: string, r: string, t: string, c: string, p: string, selisih: string): Kalimat =>
    `${nama} terealisasi ${r} dari target ${t}, atau ${c} (${p}), sehingga target tercapai${selisih === '' ? '' : ` dengan kelebihan ${selisih}`}.`,
  belumTercapai: (nama: string, r: string, t: string, c: string, p: string, selisih: string): Kalimat =>
    `${nama} terealisasi ${r} dari target ${t}, atau ${c} (${p}), sehingga target belum tercapai${selisih === '' ? '' : ` dengan selisih ${selisih}`}.`,
  tercapaiTurun: (nama: string, r: string, t: string, c: string, p: string): Kalimat =>
    `${nama} terealisasi ${r} terhadap target paling tinggi ${t}, atau ${c} (${p}), sehingga target tercapai; pada indikator ini angka yang lebih rendah lebih baik.`,
  belumTercapaiTurun: (nama: string, r: string, t: string, c: string, p: string): Kalimat =>
    `${nama} terealisasi ${r} terhadap target paling tinggi ${t}, atau ${c} (${p}), sehingga target belum tercapai; pada indikator ini angka yang lebih rendah lebih baik.`,
  takDapat: (nama: string, alasan: string): Kalimat => `Capaian ${lunak(nama)} tidak dapat dihitung karena ${alasan}.`,
  naik: (nama: string, tahun: number, dari: string, ke: string, baik: boolean): Kalimat =>
    `Dibandingkan tahun ${String(tahun)}, ${lunak(nama)} naik dari ${dari} menjadi ${ke}, artinya ${baik ? 'kinerja membaik' : 'kinerja menurun'}.`,
  turun: (nama: string, tahun: number, dari: string, ke: string, baik: boolean): Kalimat =>
    `Dibandingkan tahun ${String(tahun)}, ${lunak(nama)} turun dari ${dari} menjadi ${ke}, artinya ${baik ? 'kinerja membaik' : 'kinerja menurun'}.`,
  tetap: (nama: string, tahun: number, nilai: string): Kalimat =>
    `Dibandingkan tahun ${String(tahun)}, ${lunak(nama)} tetap ${nilai}.`,
  berubah: (nama: string, tahun: number, dari: string, ke: string): Kalimat =>
    `Dibandingkan tahun ${String(tahun)}, ${lunak(nama)} berubah dari ${dari} menjadi ${ke}.`,
  tanpaLalu: (nama: string): Kalimat => `Realisasi tahun sebelumnya untuk ${lunak(nama)} belum tersedia.`,
  renstra: (nama: string, c: string, tahun: number, t: string): Kalimat =>
    `Sampai tahun ini ${lunak(nama)} telah mencapai ${c} dari target akhir Renstra tahun ${String(tahun)}, yaitu ${t}.`,
  tanpaRenstra: (nama: string): Kalimat => `Target akhir Renstra untuk ${lunak(nama)} belum dapat dibandingkan.`,
  diAtasNasional: (nama: string, r: string, s: string): Kalimat =>
    `${nama} sebesar ${r} lebih baik daripada standar nasional ${s}.`,
  diBawahNasional: (nama: string, r: string, s: string): Kalimat => `${nama} sebesar ${r} belum menyamai standar nasional ${s}.`,
  samaNasional: (nama: string, s: string): Kalimat => `${nama} sama dengan standar nasional ${s}.`,
  tanpaNasional: 'Belum ada standar nasional yang dapat dijadikan pembanding bagi indikator pada sasaran ini.',
  pendukung: (nama: string, isi: string): Kalimat => `Capaian ${lunak(nama)} didukung oleh: ${ujung(isi)}.`,
  penghambat: (nama: string, isi: string): Kalimat => `Hambatan pada ${lunak(nama)}: ${ujung(isi)}.`,
  upaya: (isi: string): Kalimat => `Tindak lanjut: ${ujung(isi)}.`,
  tanpaSebab: (nama: string): Kalimat => `Faktor pendukung dan penghambat ${lunak(nama)} belum diisi oleh bidang.`,
  efisiensi: (program: string, serapan: string, capaian: string, e: string, efisien: boolean): Kalimat =>
    `${program} menyerap ${serapan} pagu dengan capaian kinerja ${capaian}; tingkat efisiensi ${e}, sehingga penggunaan anggaran ${efisien ? 'tergolong efisien' : 'belum efisien'}.`,
  tanpaEfisiensi: 'Efisiensi belum dapat dihitung karena realisasi anggaran atau capaian program pada sasaran ini belum lengkap.',
  program: (isi: readonly string[]): Kalimat => `Sasaran ini ditunjang oleh ${daftar(isi)}.`,
  satuProgram: (nama: string, pagu: string, realisasi: string, serapan: string): Kalimat =>
    `${nama} (pagu ${pagu}, realisasi ${realisasi}, serapan ${serapan})`,
  tanpaProgram: 'Belum ada program yang dikaitkan dengan indikator pada sasaran ini.',
  anggaran: (pagu: string, realisasi: string, serapan: string): Kalimat =>
    `Dari pagu sebesar ${pagu}, anggaran yang terealisasi sebesar ${realisasi} atau ${serapan}.`,
  anggaranKosong: 'Realisasi anggaran belum dilaporkan oleh bidang.',
  penutup: (kantor: string, tahun: number, rata: string, predikat: string, tercapai: number, n: number): Kalimat =>
    `Secara keseluruhan, rata-rata capaian kinerja ${kantor} Tahun ${String(tahun)} adalah ${rata}${predikat === '' ? '' : ` (${predikat})`}; ${String(tercapai)} dari ${String(n)} indikator mencapai target.`,
  penutupUpaya: (nama: readonly string[]): Kalimat =>
    `Indikator yang perlu mendapat perhatian pada tahun berikutnya: ${daftar(nama.map(lunak))}.`,
};

/** "a, b dan c". */
function daftar(isi: readonly string[]): string {
  if (isi.length < 2) return isi[0] ?? '–';
  return `${isi.slice(0, -1).join(', ')} dan ${isi.at(-1) ?? ''}`;
}

/** Inside a sentence an indikator's name starts small, unless it starts with an abbreviation. */
const lunak = (nama: string): string => (/^[A-Z][a-z]/.test(nama) ? nama.charAt(0).toLowerCase() + nama.slice(1) : nama);
const turun = lunak;
const ujung = (isi: string): string => lunak(isi.trim()).replace(/[.;,\s]+$/, '');
