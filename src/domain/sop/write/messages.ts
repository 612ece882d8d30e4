import { listSome, text, type Text } from '../../text';

const DOTS = '.';

/** What is printed where an official signs: empty lines for the signature, then name, rank and NIP as dotted lines. */
export const signatureSpace = (kosong: number): readonly string[] => [
  ...Array<string>(kosong).fill(''),
  DOTS.repeat(75),
  `Pangkat/Gol. ${DOTS.repeat(53)}`,
  `NIP. ${DOTS.repeat(67)}`,
];

export const WRITE_MESSAGES = {
  lambang: 'Tempat lambang daerah',
  tandaJudul: 'Tanda pelaksana',
  tandaPesan:
    '● mulai atau selesai, ■ kegiatan, ◆ keputusan, ⬠ sambungan halaman. "◆ ke 4" berarti: jika tidak, kembali ke kegiatan 4.',
} as const;

/** The title over the table, from the SOP's name. */
export const titleOf = (nama: string): string => {
  const plain = nama.trim();
  if (plain === '') return 'SOP';
  return (/^sop\b/i.test(plain) ? plain : `SOP ${plain}`).toUpperCase();
};

export const templatDariSop = (judul: string): Text => text(judul, judul);

/** Why something was not done; each says what happened, what to do, and that nothing was changed. */
export const CHANGE_REFUSALS = {
  templatTidakAda: text(
    'Templat itu tidak ada lagi. Pilih templat lain dari daftar; buku kerja tidak diubah.',
    'That template no longer exists. Choose another from the list; the workbook was not changed.',
  ),
  bukanSop: (sheet: string): Text =>
    text(
      `Tidak ada kisi SOP di lembar "${sheet}". Pilih lembar yang memuat tabel SOP, atau periksa pemetaan kolomnya; lembar tidak diubah.`,
      `There is no SOP grid on sheet "${sheet}". Choose the sheet that holds the SOP table, or check its column mapping; the sheet was not changed.`,
    ),
  tanpaPelaksana: (nomor: readonly number[]): Text =>
    text(
      `Bagan alir belum bisa digambar karena belum ada pelaksana pada kegiatan ke-${listSome(nomor.map(String)).id}. Terima usulan atau isi tandanya terlebih dahulu; lembar tidak diubah.`,
      `The flowchart cannot be drawn yet: no pelaksana at kegiatan ${listSome(nomor.map(String)).en}. Accept the proposals or fill in the marks first; the sheet was not changed.`,
    ),
  gambarLain: (count: number): Text =>
    text(
      `Ada ${String(count)} gambar buatan sendiri di kolom pelaksana. Pilih "Gambar juga" agar bagan Runut ditaruh di atasnya, atau hapus gambar itu terlebih dahulu; gambar Anda tidak diubah.`,
      `${String(count)} shapes of your own stand over the pelaksana columns. Choose "Draw anyway" to put Runut's flowchart on top, or delete them first; your shapes were not changed.`,
    ),
  lembarBerubah: text(
    'Lembar SOP berubah sejak usulan dibuat. Buka usulan sekali lagi agar dibaca dari isi yang terbaru; lembar tidak diubah.',
    'The SOP sheet has changed since the proposals were made. Open the proposals again to read the latest content; the sheet was not changed.',
  ),
} as const;

/** Why a change of the table was not made. */
export const TABLE_REFUSALS = {
  'tidak-ada': text(
    'Kegiatan atau pelaksana itu tidak ada lagi di lembar. Muat ulang SOP lalu coba sekali lagi; lembar tidak diubah.',
    'That kegiatan or pelaksana is no longer on the sheet. Reload the SOP and try again; the sheet was not changed.',
  ),
  'kegiatan-terakhir': text(
    'Kegiatan terakhir tidak bisa dihapus karena SOP memerlukan paling sedikit satu. Ubah isinya saja; lembar tidak diubah.',
    'The last kegiatan cannot be deleted, since an SOP needs at least one. Change its content instead; the sheet was not changed.',
  ),
  'baris-gabung': text(
    'Kegiatan ini memakai lebih dari satu baris lembar. Lepaskan penggabungan barisnya terlebih dahulu, lalu coba lagi; lembar tidak diubah.',
    'This kegiatan takes more than one row of the sheet. Unmerge its rows first, then try again; the sheet was not changed.',
  ),
  'nama-kosong': text(
    'Nama pelaksana masih kosong. Tulis jabatannya, misalnya "Sekretaris"; lembar tidak diubah.',
    'The pelaksana has no name yet. Write the position, for example "Sekretaris"; the sheet was not changed.',
  ),
  'nama-sudah-ada': text(
    'Pelaksana dengan nama itu sudah ada di tabel. Pilih nama lain atau pakai kolom yang ada; lembar tidak diubah.',
    'The table already has a pelaksana of that name. Choose another name or use the existing column; the sheet was not changed.',
  ),
  'pelaksana-terakhir': text(
    'Pelaksana terakhir tidak bisa dihapus karena tabel memerlukan paling sedikit satu. Ganti namanya saja; lembar tidak diubah.',
    'The last pelaksana cannot be removed, since the table needs at least one. Rename it instead; the sheet was not changed.',
  ),
  'kolom-bersama': text(
    'Tabel ini menulis nama pelaksana dalam satu kolom, jadi tidak ada kolom per pelaksana yang dapat diubah. Ubah namanya langsung di sel; lembar tidak diubah.',
    'This table writes the names of its pelaksana in one column, so there is no column of each to change. Change the names in their cells; the sheet was not changed.',
  ),
  'kepala-bersama': text(
    'Beberapa jabatan berbagi satu kolom di tabel ini. Pilih "Pisahkan menjadi kolom sendiri" pada jabatan itu terlebih dahulu, lalu coba lagi; lembar tidak diubah.',
    'Several positions share one column of this table. Choose "Split into columns" at that position first, then try again; the sheet was not changed.',
  ),
  'kolom-dipakai': text(
    'Kolom pelaksana juga memuat tulisan di luar tabel yang akan ikut hilang. Pindahkan tulisan itu terlebih dahulu, lalu coba lagi; lembar tidak diubah.',
    'The pelaksana columns also hold texts outside the table that would be lost. Move those texts first, then try again; the sheet was not changed.',
  ),
} as const;

/** Why rows of the sheet were neither put in nor taken out: what stands beside the table. */
export const BESIDE_REFUSALS = {
  tabel: (judul: string, at: string): Text => {
    const nama = judul === '' ? at : `${judul}, ${at}`;
    return text(
      `Di samping tabel ini ada SOP lain (${nama}) pada baris yang sama, dan baris lembar tidak dapat ditambah atau dihapus tanpa merusaknya. Pindahkan salah satunya ke lembar lain terlebih dahulu; lembar tidak diubah.`,
      `Another SOP (${nama}) stands beside this table in the same rows, and no row can be added or deleted without breaking it. Move one of them to another sheet first; the sheet was not changed.`,
    );
  },
  tulisan: (at: string, isi: string): Text =>
    text(
      `Baris ini juga memuat tulisan di luar tabel (${at}: "${isi}") yang akan ikut hilang. Pindahkan tulisan itu terlebih dahulu, lalu coba lagi; lembar tidak diubah.`,
      `This row also holds a text outside the table (${at}: "${isi}") that would be lost. Move it first, then try again; the sheet was not changed.`,
    ),
} as const;
