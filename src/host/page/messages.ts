import { text, type Text } from '../../domain/text';

/** Every word of the page around the embedded workbook. */
export const HOST_MESSAGES = {
  namaHalaman: (file: string) => text(`${file} - Runut`, `${file} - Runut`),
  bukuBaru: text('Buku1.xlsx', 'Book1.xlsx'),
  bukuKe: (nomor: number) => text(`Buku${nomor.toString()}.xlsx`, `Book${nomor.toString()}.xlsx`),
  memuat: text('Menyiapkan buku kerja…', 'Preparing the workbook…'),
  membuka: (file: string) => text(`Membuka ${file}…`, `Opening ${file}…`),
  membaca: (file: string) => text(`Membaca ${file}…`, `Reading ${file}…`),
  memindahkan: (file: string) => text(`Memuat isi ${file}…`, `Loading the contents of ${file}…`),
  menampilkan: (file: string) => text(`Menampilkan ${file}…`, `Showing ${file}…`),
  hentikan: text('Hentikan', 'Stop'),
  bukaLagi: text('Buka lagi', 'Open it again'),
  tetapTersimpan: text(
    'Isinya tidak hilang: buku kerja itu ada di daftar Terakhir.',
    'Nothing is lost: that workbook is in the list of recent ones.',
  ),
  dihentikan: (file: string) => text(`${file} berhenti dibuka.`, `Opening ${file} was stopped.`),

  buka: text('Buka…', 'Open…'),
  simpan: text('Simpan', 'Save'),
  contoh: text('Contoh', 'Samples'),
  tutup: text('Tutup', 'Close'),
  urungkan: text('Urungkan', 'Undo'),
  ulangi: text('Ulangi', 'Redo'),
  tipBuka: text('Buka berkas .xlsx dari komputer ini', 'Open an .xlsx file from this computer'),
  tipSimpan: text('Simpan buku kerja ini sebagai berkas .xlsx', 'Save this workbook as an .xlsx file'),
  tipTutup: text('Tutup buku kerja ini dan mulai dari yang kosong', 'Close this workbook and begin with an empty one'),
  tipUrungkan: text('Urungkan (Ctrl+Z)', 'Undo (Ctrl+Z)'),
  tipUlangi: text('Ulangi (Ctrl+Y)', 'Redo (Ctrl+Y)'),
  pita: text('Pita', 'Ribbon'),
  contohKosong: {
    label: text('Buku kerja kosong', 'Empty workbook'),
    explanation: text('Mulai dari lembar kosong', 'Begin with an empty sheet'),
    file: text('Buku1.xlsx', 'Book1.xlsx'),
  },
  contohKalbar: {
    label: text('SOP Kalimantan Barat', 'SOP of West Kalimantan'),
    explanation: text(
      'Penyusunan LKj, 9 kegiatan, apa adanya dari kantor: belum bertanda pelaksana',
      'Compiling the LKj, 9 kegiatan, as the office has it: actors not yet marked',
    ),
    file: text('SOP Kalimantan Barat.xlsx', 'SOP West Kalimantan.xlsx'),
  },
  contohKalbarBagan: {
    label: text('SOP Kalimantan Barat, dengan bagan alir', 'SOP of West Kalimantan, with its flowchart'),
    explanation: text(
      'SOP yang sama, pelaksana dan bagan alirnya sudah digambar',
      'The same SOP, its actors and flowchart drawn',
    ),
    file: text('SOP Kalimantan Barat (bagan alir).xlsx', 'SOP West Kalimantan (flowchart).xlsx'),
  },
  contohSinjai: {
    label: text('SOP Sinjai no. 23', 'SOP of Sinjai no. 23'),
    explanation: text('Pengumpulan data kinerja triwulan, 8 kegiatan', 'Collecting quarterly performance data, 8 kegiatan'),
    file: text('SOP Sinjai 23.xlsx', 'SOP Sinjai 23.xlsx'),
  },
  cobaContoh: text(
    'Buku kerja ini masih kosong. Mulai dari contoh, atau buka berkas .xlsx Anda.',
    'This workbook is empty. Begin with a sample, or open your own .xlsx file.',
  ),
  bukaContoh: text('Buka contoh Kalimantan Barat', 'Open the West Kalimantan sample'),

  simpanPerubahan: (file: string) => text(`Simpan perubahan pada ${file}?`, `Save the changes to ${file}?`),
  belumDiBerkas: text(
    'Perubahan sejak buku kerja ini dibuka atau disimpan belum ada di berkas mana pun.',
    'What changed since this workbook was opened or saved is in no file yet.',
  ),
  simpanDahulu: text('Simpan dahulu', 'Save first'),
  lepaskanPerubahan: text('Lepaskan', 'Let go'),
  batal: text('Batal', 'Cancel'),

  terakhir: text('Terakhir', 'Recent'),
  tipTerakhir: text('Lima buku kerja terakhir di peramban ini', 'The last five workbooks in this browser'),
  belumAdaTerakhir: text(
    'Belum ada. Berkas yang Anda buka atau simpan di sini tercantum di daftar ini.',
    'None yet. Files you open or save here are listed.',
  ),
  pukul: (hari: Text, jam: string, menit: string) => text(`${hari.id} pukul ${jam}.${menit}`, `${hari.en}, ${jam}:${menit}`),
  tanpaIsi: (saat: Text) =>
    text(`${saat.id}; isi tidak disimpan, pilih lagi berkasnya`, `${saat.en}; content not kept, choose the file again`),
  terakhirRinci: text(
    'Isinya seperti saat dibuka atau disimpan, hanya di peramban ini. Isi yang lebih dari 20 MB, atau saat ruang penyimpanan penuh, tidak disimpan.',
    'As they were when opened or saved, in this browser alone. Content above 20 MB, or when storage is full, is not kept.',
  ),
  kosongkanDaftar: text('Kosongkan daftar', 'Clear the list'),
  isiTidakDisimpan: (file: string) =>
    text(
      `Isi ${file} tidak disimpan di peramban ini. Pilih Buka…, lalu berkasnya di komputer Anda.`,
      `The content of ${file} is not kept in this browser. Choose Open…, then the file on your computer.`,
    ),
  tanpaPenyimpanan: text(
    'Peramban ini tidak mengizinkan penyimpanan, jadi buku kerja tidak diingat bila halaman ditutup. Halaman tetap dapat dipakai; pilih Simpan untuk menyimpannya sebagai berkas.',
    'This browser does not allow storage, so the workbook is not remembered when the page is closed. The page works all the same; choose Save to keep it as a file.',
  ),

  panel: text('Panel Runut', 'Runut pane'),
  panelKe: (nomor: number) => text(`Panel Runut ${nomor.toString()}`, `Runut pane ${nomor.toString()}`),
  tutupPanel: text('Tutup panel', 'Close the pane'),
  muatUlangPanel: text('Muat ulang panel', 'Reload the pane'),
  lebarPanel: text('Lebar panel', 'Width of the pane'),

  lembar: text('Lembar kerja', 'Sheets'),
  lembarBaru: text('Lembar baru', 'New sheet'),
  namaLembar: text('Nama lembar', 'Sheet name'),
  tipTab: (nama: string) => text(`${nama} (klik dua kali untuk mengganti nama)`, `${nama} (double-click to rename)`),
  namaTidakBoleh: (nama: string) =>
    text(
      `Nama “${nama}” tidak dapat dipakai. Nama lembar paling panjang 31 huruf, tanpa \\ / ? * [ ] :. Nama lama tetap dipakai.`,
      `The name “${nama}” cannot be used. A sheet name has at most 31 characters and none of \\ / ? * [ ] :. The old name is kept.`,
    ),
  namaSudahAda: (nama: string) =>
    text(
      `Sudah ada lembar bernama “${nama}”. Nama lama tetap dipakai.`,
      `There is a sheet named “${nama}” already. The old name is kept.`,
    ),
  pilihDariDaftar: text('Pilih dari daftar (Alt+Panah bawah)', 'Choose from the list (Alt+Down)'),
  perbesar: text('Perbesar', 'Zoom in'),
  perkecil: text('Perkecil', 'Zoom out'),
  zoomSemula: text('Kembali ke 100%', 'Back to 100%'),

  bukanExcel: text('Buku kerja tertanam (bukan Excel)', 'Embedded workbook, not Excel'),
  bukanExcelRinci: text(
    'Untuk mencoba dan menguji Runut tanpa Excel. Makro, bagan, tabel pivot, dan pencetakan tidak ada; simpan, lalu buka berkasnya di Excel untuk mencetak. Semua tetap di komputer ini. F6 dan Shift+F6 berpindah antara bilah judul, pita, bilah rumus, sel, tab lembar, dan panel; Esc kembali ke sel.',
    'For trying and testing Runut without Excel. There are no macros, charts, pivot tables or printing; save, then open the file in Excel to print. Everything stays on this computer. F6 and Shift+F6 move between title bar, ribbon, formula bar, cells, sheet tabs and pane; Esc goes back to the cells.',
  ),

  bahasaLain: text(
    'Panel kini berbahasa Inggris. Muat ulang halaman ini agar semuanya demikian; buku kerja tetap.',
    'The pane now speaks Indonesian. Reload this page for all of it to do so; the workbook stays.',
  ),
  muatUlang: text('Muat ulang', 'Reload'),

  lepaskan: text('Lepaskan berkas .xlsx di sini untuk membukanya', 'Drop an .xlsx file here to open it'),
  tutupPesan: text('Tutup pesan', 'Close the message'),
  bukuTetap: text('Buku kerja yang terbuka tidak berubah.', 'The open workbook is unchanged.'),
  sopLewatPanel: text(
    'Buku kerja yang terbuka tidak berubah. SOP dari Word, PDF, dan lainnya dibuka di panel: tab SOP, Buka SOP dari berkas….',
    'The open workbook is unchanged. An SOP from Word, PDF and others is opened in the pane: SOP tab, Open an SOP from a file….',
  ),
  tidakIkut: (file: string) =>
    text(
      `${file} berisi hal yang tidak ikut tersimpan dari halaman ini. Simpan dengan nama lain, atau kerjakan di Excel bila itu diperlukan:`,
      `${file} holds things that are not kept when it is saved from this page. Save under another name, or work in Excel if you need them:`,
    ),
  gagalBuka: (file: string) =>
    text(
      `${file} tidak dapat ditampilkan di sini. Coba buka di Excel, simpan sebagai .xlsx, lalu buka lagi berkas yang baru.`,
      `${file} cannot be shown here. Try opening it in Excel, save it as .xlsx, and open the new file.`,
    ),
  tidakTerbaca: (file: string) =>
    text(
      `${file}, buku kerja yang terakhir terbuka di sini, tidak dapat dibuka.`,
      `${file}, the workbook that was open here last, cannot be opened.`,
    ),
  isiTetapAda: text(
    'Isinya masih ada di peramban ini: unduh berkasnya dan coba buka di Excel, lalu buang dari sini.',
    'Its content is still in this browser: download the file and try opening it in Excel, then discard it here.',
  ),
  buang: text('Buang', 'Discard'),
  dibuang: (file: string) => text(`${file} dibuang dari peramban ini.`, `${file} is discarded from this browser.`),
  gagalSimpan: text(
    'Buku kerja belum tersimpan: berkas .xlsx tidak dapat dibuat. Isi buku kerja tetap ada di halaman ini; coba Simpan sekali lagi.',
    'The workbook is not saved: the .xlsx file could not be made. Its content is still on this page; try Save once more.',
  ),
  gagalMulai: text(
    'Buku kerja tidak dapat ditampilkan. Muat ulang halaman ini. Bila tetap terjadi, mulailah dari buku kosong; isi buku kerja lama tetap ada di peramban ini dan dapat diunduh.',
    'The workbook cannot be shown. Reload this page. If it happens again, begin with an empty workbook; the old one stays in this browser and can be downloaded.',
  ),
  mulaiKosong: text('Mulai dari buku kosong', 'Begin with an empty workbook'),
  tersimpan: (file: string) => text(`${file} diunduh.`, `${file} is downloaded.`),
  terlindungi: text(
    'Sel ini dilindungi. Isilah sel yang berwarna; untuk mengubah yang lain, buka perlindungan lembar terlebih dahulu.',
    'This cell is protected. Fill the coloured cells; to change others, unprotect the sheet first.',
  ),
  rumusTidakJelas: (rumus: string) =>
    text(
      `Rumus ${rumus} disimpan sebagai teks: angka di dalam rumus ditulis tanpa titik ribuan, dengan koma untuk desimal (1350 atau 1,35).`,
      `The formula ${rumus} is kept as text: write numbers in a formula without separators between thousands.`,
    ),
  dibukaDiTab: (file: string) => text(`${file} dibuka di tab baru.`, `${file} is open in a new tab.`),
  siapDibuka: (file: string) =>
    text(
      `${file} sudah jadi. Peramban menahan tab baru; pilih cara membukanya.`,
      `${file} is ready. The browser held back the new tab; choose how to open it.`,
    ),
  bukaDiTab: text('Buka di tab baru', 'Open in a new tab'),
  unduh: text('Unduh', 'Download'),
  bukuBaruRusak: text(
    'Panel mengirim buku kerja baru yang tidak dapat dibaca. Buku kerja yang terbuka tidak berubah.',
    'The pane sent a new workbook that cannot be read. The open workbook is unchanged.',
  ),
} as const;
