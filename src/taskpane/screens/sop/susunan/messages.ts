import { text, type Text } from '../../../../domain/text';

export const judul = text('Susunan SOP', 'Table of the SOP');
export const pengantar = text(
  'Ubah tabel di sini; nomor, tanda, arah kembali, dan bagan alir di lembar ikut disesuaikan.',
  'Change the table here; numbers, marks, returns and the flowchart on the sheet follow.',
);
export const kegiatan = text('Kegiatan', 'Kegiatan');
export const pelaksana = text('Pelaksana', 'Pelaksana');
export const pintasan = text(
  'Pada tombol ⋮, Alt dan tombol panah memindahkannya.',
  'On a ⋮ button, Alt and an arrow key move it.',
);
export const mengubah = text('Mengubah tabel SOP', 'Changing the SOP table');

export const tindakanKegiatan = (nomor: string): Text =>
  text(`Tindakan untuk kegiatan ${nomor}`, `Actions for kegiatan ${nomor}`);
export const tindakanPelaksana = (nama: string): Text => text(`Tindakan untuk ${nama}`, `Actions for ${nama}`);
export const sisipAtas = text('Sisipkan di atas…', 'Insert above…');
export const sisipBawah = text('Sisipkan di bawah…', 'Insert below…');
export const pisahkan = text('Pisahkan menjadi dua…', 'Split into two…');
export const naikkan = text('Naikkan', 'Move up');
export const kolomSendiri = text('Pisahkan menjadi kolom sendiri…', 'Split into columns…');
export const pisahKolom = (nama: readonly string[]): Text =>
  text(`Pisahkan kolom ${nama.join(', ')}`, `Split the column of ${nama.join(', ')}`);
export const pisahKolomPetunjuk = text(
  'Setiap jabatan mendapat kolomnya sendiri, dan tanda yang ada disalin ke semuanya. Hapus sesudahnya tanda dari yang tidak bertindak.',
  'Each position gets a column of its own, and the marks are copied to all of them. Afterwards remove them from whoever does not act.',
);
export const turunkan = text('Turunkan', 'Move down');
export const hapus = text('Hapus…', 'Delete…');
export const gantiNama = text('Ganti nama…', 'Rename…');
export const tambahKiri = text('Tambah di kiri…', 'Add to the left…');
export const tambahKanan = text('Tambah di kanan…', 'Add to the right…');
export const geserKiri = text('Geser ke kiri', 'Move left');
export const geserKanan = text('Geser ke kanan', 'Move right');
export const tambahKegiatan = text('Tambah kegiatan…', 'Add a kegiatan…');
export const tambahPelaksana = text('Tambah pelaksana…', 'Add a pelaksana…');

export const kembaliKe = (nomor: string): Text => text(`kembali ke ${nomor}`, `back to ${nomor}`);
export const tanpaPelaksana = text('belum ada pelaksana', 'nobody yet');
export const tanpaUraian = text('tanpa uraian', 'no description');
export const jumlahKegiatan = (count: number): Text =>
  count === 0 ? text('belum ditandai', 'not marked yet') : text(`${String(count)} kegiatan`, `${String(count)} kegiatan`);

export const kegiatanBaru = text('Kegiatan baru', 'New kegiatan');
export const uraian = text('Uraian', 'Description');
export const uraianContoh = text(
  'Diawali kata kerja, mis. “Menyusun konsep LKj”',
  'Begins with a verb, e.g. “Menyusun konsep LKj”',
);
export const siapa = text('Pelaksana', 'Pelaksana');
export const belumDitentukan = text('Belum ditentukan', 'Not decided yet');
export const sisipkan = text('Sisipkan', 'Insert');
export const pisah = (nomor: string): Text => text(`Pisahkan kegiatan ${nomor}`, `Split kegiatan ${nomor}`);
export const bagianPertama = text('Kegiatan pertama', 'First kegiatan');
export const bagianKedua = text('Kegiatan kedua', 'Second kegiatan');
export const pisahPetunjuk = text(
  'Kelengkapan tetap pada yang pertama; output, keputusan, dan arah kembali ikut yang kedua.',
  'Kelengkapan stays with the first; output, decision and return go with the second.',
);
export const pisahkanYa = text('Pisahkan', 'Split');
export const namaBaru = text('Nama pelaksana', 'Name of the pelaksana');
export const namaContoh = text('Nama jabatan, mis. “Sekretaris”', 'A position, e.g. “Sekretaris”');
export const tambah = text('Tambah', 'Add');
export const ganti = text('Ganti nama', 'Rename');
export const pelaksanaBaru = text('Pelaksana baru', 'New pelaksana');
export const gantiNamaDari = (nama: string): Text => text(`Ganti nama ${nama}`, `Rename ${nama}`);

export const hapusKegiatan = (nomor: string): Text => text(`Hapus kegiatan ${nomor}?`, `Delete kegiatan ${nomor}?`);
export const hapusPelaksana = (nama: string): Text => text(`Hapus pelaksana ${nama}?`, `Remove pelaksana ${nama}?`);
export const hilang = text('Yang ikut hilang dari lembar:', 'What goes from the sheet with it:');
export const isiHilang = (label: Text, isi: string): Text => text(`${label.id}: ${isi}`, `${label.en}: ${isi}`);
export const bagianHilang = {
  uraian: text('uraian', 'description'),
  kelengkapan: text('kelengkapan', 'kelengkapan'),
  waktu: text('waktu', 'waktu'),
  output: text('output', 'output'),
  keterangan: text('keterangan', 'keterangan'),
} as const;
export const arahHilang = (nomor: string): Text =>
  text(`arah kembali dari kegiatan ${nomor} ke sini`, `the return from kegiatan ${nomor} to here`);
export const tandaHilang = (nomor: string): Text => text(`tanda di kegiatan ${nomor}`, `the marks in kegiatan ${nomor}`);
export const jadiKosong = (nomor: string): Text =>
  text(`Kegiatan ${nomor} lalu tidak punya pelaksana.`, `Kegiatan ${nomor} then has no pelaksana.`);
export const tanpaHilang = text('Kolom ini belum berisi tanda.', 'The column holds no marks yet.');
export const hapusYa = text('Hapus', 'Delete');
export const dapatDibatalkan = text(
  'Dapat diurungkan sesudahnya. Yang tidak ikut kembali: rumus di lembar lain yang menunjuk ke sini, dan warna sel buatan sendiri.',
  'It can be undone afterwards. What does not come back: formulas on other sheets that point here, and your own colours of cells.',
);
export const berkasTetap = (nama: string): Text =>
  text(
    `Berkas ${nama} sedang berjalan dan tetap memakai versi SOP saat dimulai.`,
    `Berkas ${nama} is running and keeps the version of the SOP it began with.`,
  );

export const selesai = {
  'insert-kegiatan': text('Kegiatan disisipkan di lembar.', 'The kegiatan was inserted on the sheet.'),
  'delete-kegiatan': text('Kegiatan dihapus dari lembar.', 'The kegiatan was deleted from the sheet.'),
  'move-kegiatan': text('Kegiatan dipindahkan di lembar.', 'The kegiatan was moved on the sheet.'),
  'split-kegiatan': text('Kegiatan dipisahkan di lembar.', 'The kegiatan was split on the sheet.'),
  'add-pelaksana': text('Kolom pelaksana ditambahkan di lembar.', 'The pelaksana column was added on the sheet.'),
  'part-pelaksana': text(
    'Setiap jabatan kini punya kolom sendiri di lembar.',
    'Each position now has a column of its own on the sheet.',
  ),
  'rename-pelaksana': text('Nama pelaksana diganti di lembar.', 'The pelaksana was renamed on the sheet.'),
  'move-pelaksana': text('Kolom pelaksana dipindahkan di lembar.', 'The pelaksana column was moved on the sheet.'),
  'delete-pelaksana': text('Kolom pelaksana dihapus dari lembar.', 'The pelaksana column was removed from the sheet.'),
} as const;
