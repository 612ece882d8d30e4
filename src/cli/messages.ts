import type { Usulan } from '../domain/sop/suggest/usulan';
import type { Sop } from '../domain/sop/sop';
import type { BegunYear } from '../app/kinerja/begin-beside';
import type { FromLastYear } from '../app/kinerja/begin-year';
import { text, type Text } from '../domain/text';

/** What the command line says; a terminal speaks Indonesian. */
export const usage = (commands: readonly string[]): string =>
  [
    'Cara pakai: npm run -s runut -- <perintah> … BERKAS…',
    '',
    ...commands.map((name) => `  ${name.padEnd(12)}${SUMMARY[name] ?? ''}`.trimEnd()),
    '',
    'periksa, riwayat, pk, capaian, data, dan rekap hanya membaca; dengan --json (rekap juga --jsonl), hasilnya JSON untuk program.',
    'lkj juga hanya membaca, kecuali dengan --simpan, --terima, atau --simpan-ke.',
    'Buku kerja boleh diganti data .json menurut docs/data.schema.json. Cara pakai satu perintah: runut <perintah> --help.',
    'Yang lain mengubah satu buku kerja: --nama dan --jabatan menyebut siapa yang bertindak, --simpan-ke menyimpannya sebagai salinan.',
    'Kode keluar: 0 tidak ada temuan atau sudah disimpan, 1 ada temuan atau ditolak, 2 tidak dapat dibaca atau disimpan.',
  ].join('\n');

const SUMMARY: Readonly<Record<string, string>> = {
  periksa: 'memeriksa SOP dalam .xlsx, .docx, .pdf, .ods, .html, .csv, atau .tsv',
  riwayat: 'menampilkan dan memeriksa keutuhan riwayat dalam buku kerja Runut',
  capaian: 'menghitung ulang capaian dalam buku kerja Runut atau berkas bidang',
  pk: 'membaca tabel Perjanjian Kinerja dan menyebut yang tidak diambil',
  data: 'menampilkan pengaturan dan isian sebagai JSON menurut docs/data.schema.json',
  rekap: 'merekap indikator semua perangkat daerah dalam folder: ke layar, .xlsx, .jsonl, atau .parquet',
  templat: 'menulis lembar SOP dari templat',
  usulan: 'menampilkan atau menerima usulan pelaksana',
  gambar: 'menggambar bagan alir SOP',
  perbaiki: 'mengerjakan semua perbaikan yang pasti',
  dokumen: 'menulis SOP sebagai dokumen Word',
  berkas: 'memulai Berkas dan mencatat kegiatannya',
  dasbor: 'menulis lembar Dasbor',
  pengaturan: 'menulis Pengaturan dari contoh atau buku kerja tahun lalu',
  formulir: 'membuat lembar atau berkas formulir bidang',
  impor: 'mengambil isian dari berkas bidang',
  setor: 'mencatat bahwa satu bidang menyampaikan datanya, setahun atau satu triwulan',
  lkj: 'menyusun LKj setahun, triwulan, atau semester: ke layar, .xlsx, .docx, .json, atau lembarnya di buku kerja',
  ekspor: 'menyimpan LKj sebagai .docx atau .xlsx',
};

export const unknownCommand = (name: string): string => `Perintah "${name}" tidak dikenal.`;

export const brokenDown = 'Runut berhenti karena galat di dalam program; tidak ada berkas yang diubah. Rinciannya:';

/** Lines of `runut riwayat`. */
export const RIWAYAT_WORDS = {
  caraPakai:
    'Cara pakai: npm run -s runut -- riwayat [--json] [--kepala "kepala yang tercetak di LKj"] [--saksi SAKSI.json|FORMULIR.xlsx|LKJ.xlsx] BERKAS…',
  saksiTidakTerbaca: (file: string): string =>
    `${file}: bukan berkas saksi yang dapat dibaca. Sebut berkas .json lain atau yang belum ada, atau formulir bidang dan LKj .xlsx yang dibuat Runut.`,
  saksiTidakTertulis: (file: string): string =>
    `${file}: berkas saksi tidak dapat ditulis, jadi yang terlihat sekarang tidak diingat.`,
  tanpaLog: (file: string): string => `${file}: buku kerja ini tidak memuat log Runut, jadi tidak ada yang dapat dibuktikan.`,
  bukanBukuKerja: (file: string): string => `${file}: bukan buku kerja Excel, jadi tidak mungkin memuat log Runut.`,
  rantaiUtuh: (jumlah: number, kepala: string): string => `Rantai utuh: ${String(jumlah)} peristiwa. Kepala: ${kepala || '-'}`,
  rantaiRusak: (jumlah: number): string => `Rantai tidak utuh: ${String(jumlah)} masalah.`,
  membaca: (file: string): string => `Membaca ${file}…`,
  kepalaLangkah: ['No', 'Status', 'Mulai', 'Selesai', 'Lama', 'Baku'],
} as const;

const each = (names: readonly string[]): string => names.join(', ') || '-';

/** What the commands on a workbook on disk answer. */
export const DISK_TEXT = {
  caraPakai: (name: string, usage: string): string => `Cara pakai: npm run -s runut -- ${name} ${usage}`,
  logLebihBaru: text(
    'Log buku kerja ini ditulis Runut yang lebih baru. Perbarui Runut, lalu ulangi. Berkas tidak berubah.',
    'A newer Runut wrote in the log of this workbook. Update Runut and try again. The file is unchanged.',
  ),
  jamDiragukan: ({ id, en }: Text): Text =>
    text(
      `${id} Betulkan jam komputer, lalu ulangi; bila jam ini yang benar, tambahkan --jam-benar. Berkas tidak berubah.`,
      `${en} Set the clock right and try again; if this one is right, add --jam-benar. The file is unchanged.`,
    ),
  tanpa: (copy: string, lost: Text): Text =>
    text(`${copy} tidak memuat ${lost.id}. Berkas asal tidak berubah.`, `${copy} lacks ${lost.en}. The original is unchanged.`),
  tanpaTemplat: (ids: readonly string[]): Text =>
    text(`Templat itu tidak ada. Yang ada: ${each(ids)}.`, `There is no such template. Known: ${each(ids)}.`),
  templat: (sheet: string, kegiatan: number): Text =>
    text(
      `Lembar “${sheet}” ditulis dengan ${String(kegiatan)} kegiatan.`,
      `Sheet “${sheet}” written with ${String(kegiatan)} kegiatan.`,
    ),
  /** A line for each kegiatan that has a proposal. */
  usulan: (usulan: readonly Usulan[], { kegiatan, pelaksana }: Sop): Text => {
    const lines = (language: keyof Text): string =>
      usulan
        .map((one) => {
          const nomor = kegiatan[one.kegiatan]?.nomor ?? '';
          const nama = pelaksana.find(({ id }) => id === one.pelaksana)?.nama ?? '';
          return `${nomor || String(one.kegiatan + 1)}  ${nama}, ${one.teks}: ${one.alasan[language]}`;
        })
        .join('\n');
    return usulan.length === 0
      ? text('Tidak ada usulan: setiap kegiatan sudah berpelaksana.', 'Nothing to propose: every kegiatan has its pelaksana.')
      : text(lines('id'), lines('en'));
  },
  diterima: (jumlah: number, drawn: boolean): Text =>
    text(
      `${String(jumlah)} usulan diterima${drawn ? ' dan bagan alir digambar' : ''}.`,
      `${String(jumlah)} proposals accepted${drawn ? ' and the flowchart drawn' : ''}.`,
    ),
  digambar: (symbols: number, arrows: number): Text =>
    text(
      `Bagan alir digambar: ${String(symbols)} simbol, ${String(arrows)} panah.`,
      `Flowchart drawn: ${String(symbols)} symbols, ${String(arrows)} arrows.`,
    ),
  dinomori: text('Kegiatan dinomori ulang 1, 2, 3 …', 'The kegiatan are numbered 1, 2, 3 …'),
  sudahUrut: text(
    'Nomor kegiatan sudah urut; tidak ada yang diubah.',
    'The kegiatan are numbered in order; nothing was changed.',
  ),
  /** What stops a Berkas, and the command that mends it. */
  perbaikiDulu: ({ id, en }: Text, kind: 'langkah-tanpa-pelaksana' | 'nomor-rancu'): Text => {
    const command = kind === 'nomor-rancu' ? 'perbaiki --nomori-ulang BERKAS.xlsx' : 'usulan --terima BERKAS.xlsx';
    return text(`${id} Perintahnya: ${command}`, `${en} The command: ${command}`);
  },
  diperbaiki: (jumlah: number, sisa: number, galat: number): Text =>
    text(
      `${String(jumlah)} temuan diperbaiki; ${String(sisa)} masih terbuka, ${String(galat)} di antaranya galat.`,
      `${String(jumlah)} findings fixed; ${String(sisa)} are still open, ${String(galat)} of them errors.`,
    ),
  siapa: text(
    'Sebutkan siapa yang bertindak dengan --nama dan --jabatan. Buku kerja tidak berubah.',
    'Say who acts with --nama and --jabatan. The workbook is unchanged.',
  ),
  tanpaBerkas: text(
    "Buku kerja ini belum punya Berkas. Mulai satu dengan perintah berkas mulai --berkas 'NAMA'. Buku kerja tidak berubah.",
    "This workbook has no Berkas yet. Start one with the command berkas mulai --berkas 'NAME'. The workbook is unchanged.",
  ),
  berkasMana: (names: readonly string[]): Text =>
    text(
      `Sebutkan Berkas yang dimaksud dengan --berkas. Yang ada: ${each(names)}. Buku kerja tidak berubah.`,
      `Say with --berkas which Berkas is meant. Known: ${each(names)}. The workbook is unchanged.`,
    ),
  kegiatanMana: (nomor: readonly string[]): Text =>
    text(
      `Sebutkan nomor kegiatan dengan --kegiatan. Yang ada: ${each(nomor)}. Buku kerja tidak berubah.`,
      `Say with --kegiatan which kegiatan is meant. Known: ${each(nomor)}. The workbook is unchanged.`,
    ),
  bidangMana: (names: readonly string[]): Text =>
    text(
      `Bidang itu tidak ada. Yang ada: ${each(names)}. Buku kerja tidak berubah.`,
      `There is no such bidang. Known: ${each(names)}. The workbook is unchanged.`,
    ),
  penugasanMana: (jabatan: readonly string[]): Text =>
    text(
      `Sebutkan jabatan dengan --untuk (yang ada: ${each(jabatan)}), orangnya dengan --kepada, dan --sifat plt, plh, atau anggota. Buku kerja tidak berubah.`,
      `Say the position with --untuk (known: ${each(jabatan)}), the person with --kepada, and --sifat plt, plh or anggota. The workbook is unchanged.`,
    ),
  ditugaskan: (nama: string, jabatan: string, berakhir: boolean): Text =>
    berakhir
      ? text(`${nama} tidak lagi bertindak untuk ${jabatan}.`, `${nama} no longer acts for ${jabatan}.`)
      : text(`${nama} bertindak untuk ${jabatan} di Berkas ini.`, `${nama} acts for ${jabatan} in this Berkas.`),
  dimulai: (nama: string): Text => text(`Berkas “${nama}” dimulai.`, `Berkas “${nama}” started.`),
  tercatat: (berkas: string, nomor: string, verb: string): Text =>
    text(`Tercatat di “${berkas}”: kegiatan ${nomor}, ${verb}.`, `Recorded in “${berkas}”: kegiatan ${nomor}, ${verb}.`),
  dasbor: text('Lembar Dasbor ditulis.', 'Sheet Dasbor written.'),
  tanpaPengaturan: text(
    'Buku kerja ini belum berisi lembar Pengaturan. Tulis terlebih dahulu dengan perintah pengaturan. Buku kerja tidak berubah.',
    'This workbook has no sheet Pengaturan yet. Write it first with the command pengaturan. The workbook is unchanged.',
  ),
  tahunMana: (ada: readonly number[]): Text =>
    text(
      `Buku kerja ini memuat beberapa tahun (${ada.join(', ')}). Sebutkan tahunnya dengan --tahun. Buku kerja tidak berubah.`,
      `This workbook holds several years (${ada.join(', ')}). Say which with --tahun. The workbook is unchanged.`,
    ),
  tanpaTahunItu: (wanted: string, ada: readonly number[]): Text =>
    text(
      `Tahun ${wanted} tidak ada di buku kerja ini; yang ada: ${ada.join(', ')}. Buku kerja tidak berubah.`,
      `This workbook does not hold ${wanted}, but ${ada.join(', ')}. The workbook is unchanged.`,
    ),
  pengaturanAda: text(
    'Buku kerja ini sudah berisi Pengaturan. Sebutkan buku kerja lain, atau tambahkan --timpa bila Pengaturan dan isian bidangnya memang harus diganti. Buku kerja tidak berubah.',
    'This workbook has settings already. Name another workbook, or add --timpa if its settings and its bidang’s entries are to be replaced. The workbook is unchanged.',
  ),
  /** What the new year's settings took along, line by line. */
  tahunBaru: ({ pengaturan: { tahun }, dibawa, tidakDibawa }: FromLastYear | BegunYear, sheets: Text): Text => {
    const lines = (head: string, all: readonly Text[], of: 'id' | 'en'): string =>
      [head, ...all.map((one) => `  ${one[of]}`)].join('\n');
    return text(
      [
        `Pengaturan tahun ${String(tahun)} ditulis. ${sheets.id}`,
        lines('Dibawa:', dibawa, 'id'),
        lines('Tidak dibawa:', tidakDibawa, 'id'),
      ].join('\n'),
      [
        `Settings of ${String(tahun)} written. ${sheets.en}`,
        lines('Carried:', dibawa, 'en'),
        lines('Not carried:', tidakDibawa, 'en'),
      ].join('\n'),
    );
  },
  lembarDitulis: (names: readonly string[]): Text => text(`Lembar ditulis: ${each(names)}.`, `Sheets written: ${each(names)}.`),
  berkasBidang: (made: readonly string[], present: readonly string[]): Text => {
    const kept = DISK_TEXT.berkasSudahAda(present);
    return present.length === 0
      ? text(`Berkas dibuat: ${each(made)}.`, `Files made: ${each(made)}.`)
      : text(`Berkas dibuat: ${each(made)}. ${kept.id}`, `Files made: ${each(made)}. ${kept.en}`);
  },
  berkasSudahAda: (names: readonly string[]): Text =>
    text(`Sudah ada, jadi tidak ditimpa: ${each(names)}.`, `Already there and not overwritten: ${each(names)}.`),
  tidakDibuat: (path: string, code: string): Text =>
    code === ''
      ? text(`${path} sudah ada, jadi tidak ditimpa.`, `${path} already exists and is not overwritten.`)
      : code === 'ENOENT'
        ? text(
            `${path} tidak dapat dibuat karena foldernya tidak ada.`,
            `${path} could not be made because its folder does not exist.`,
          )
        : text(`${path} tidak dapat dibuat (${code}).`, `${path} could not be made (${code}).`),
  disetor: (bidang: string, periode: string): Text =>
    text(`Data ${bidang} ${periode} disampaikan.`, `Data of ${bidang} ${periode} handed in.`),
  bukanTriwulan: text(
    'Yang disampaikan bidang adalah triwulan (tw1, tw2, tw3, tw4) atau setahun (tahun). Buku kerja tidak berubah.',
    'A bidang hands in a triwulan (tw1, tw2, tw3, tw4) or the year (tahun). The workbook is unchanged.',
  ),
  disusun: (status: string, periode: string): Text =>
    text(`LKj ${periode} disusun (${status}).`, `LKj ${periode} compiled (${status}).`),
  diekspor: (path: string): Text => text(`${path} disimpan.`, `${path} saved.`),
};
