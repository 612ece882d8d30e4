import { text, type Text } from '../../../domain/text';

export const kosong = {
  judul: text('Belum ada Berkas', 'No Berkas yet'),
  isi: text(
    'Berkas membawa SOP ini dari langkah pertama sampai terakhir, misalnya “LKj 2025”.',
    'A Berkas carries this SOP from its first step to its last, for example “LKj 2025”.',
  ),
};
export const kosongTanpaSop = {
  judul: text('Belum ada SOP untuk dilacak', 'No SOP to track yet'),
  isi: text('Pilih atau baca SOP lebih dulu di tab SOP.', 'Choose or read an SOP on the SOP tab first.'),
  aksi: text('Buka tab SOP', 'Open the SOP tab'),
};
export const mulaiBerkas = text('Mulai Berkas…', 'Start a Berkas…');

export const baru = {
  judul: text('Berkas baru', 'New Berkas'),
  nama: text('Nama Berkas', 'Name of the Berkas'),
  petunjuk: text('Misalnya: LKj 2025, Data Kinerja TW I 2026', 'For example: LKj 2025, Data Kinerja TW I 2026'),
  sop: text('Memakai SOP', 'Using the SOP'),
  batas: text('Batas waktu (boleh kosong)', 'Due date (optional)'),
  mulai: text('Mulai Berkas', 'Start the Berkas'),
  memulai: text('Memulai Berkas', 'Starting the Berkas'),
  dimulai: (nama: string): Text => text(`Berkas ${nama} dimulai.`, `Berkas ${nama} has begun.`),
  isiNama: text('Isi nama Berkas.', 'Fill in a name.'),
  akibat: text(
    'Runut menambah kolom status di kanan kisi dan mulai mencatat. Isi SOP tidak berubah.',
    'Runut adds status columns right of the grid and begins to record. The SOP itself stays as it is.',
  ),
};

export const siapa = {
  judul: text('Siapa yang bekerja di komputer ini?', 'Who works on this computer?'),
  isi: text(
    'Nama dan jabatan menentukan giliran Anda, dan ditulis pada setiap catatan.',
    'Name and position decide when it is your turn, and are written on every record.',
  ),
  aksi: text('Isi nama dan jabatan…', 'Fill in name and position…'),
};

export const giliranSaya = text('Giliran saya', 'My turn');
export const menungguOrang = (siapa: string): Text => text(`Menunggu ${siapa}`, `Waiting for ${siapa}`);
export const siapaSaja = text('siapa saja', 'anyone');
export const dariBaku = (baku: string): Text => text(`dari ${baku}`, `of ${baku}`);
export const waktuBaku = (baku: string): Text => text(`Waktu baku ${baku}`, `Standard time ${baku}`);
export const lewatKata = (berapa: Text): Text => text(`lewat ${berapa.id}`, `${berapa.en} over`);
export const batas = (tanggal: string): Text => text(`Batas ${tanggal}`, `Due ${tanggal}`);
export const kelengkapan = text('Kelengkapan', 'Needed');
export const berapaDari = (berapa: number, dari: number): Text =>
  text(`${String(berapa)} dari ${String(dari)}`, `${String(berapa)} of ${String(dari)}`);
export const output = text('Output', 'Output');
export const contohOutput = text('Nama berkas, nomor surat, atau tautan', 'File name, letter number, or link');
export const alasanBelumLengkap = text('Alasan kelengkapan belum dicentang semua', 'Why not everything needed is ticked');
export const alasanDicatat = text('Alasan ini ikut tercatat di Riwayat.', 'This reason is recorded in the history.');
export const dikembalikanDengan = (alasan: string): Text => text(`Dikembalikan: ${alasan}`, `Returned: ${alasan}`);

export const mulai = text('Mulai', 'Start');
export const kerjakanLagi = text('Kerjakan lagi', 'Work on it again');
export const selesai = text('Selesai', 'Finish');
export const setujui = text('Setujui', 'Approve');
export const kembalikan = text('Kembalikan…', 'Return…');
export const mencatat = text('Mencatat di log dan kolom status', 'Recording in the log and the status columns');
export const tercatat = {
  mulai: (nomor: string): Text => text(`Langkah ${nomor} dimulai.`, `Step ${nomor} has begun.`),
  selesai: (nomor: string): Text => text(`Langkah ${nomor} selesai.`, `Step ${nomor} is finished.`),
  setujui: (nomor: string): Text => text(`Langkah ${nomor} disetujui.`, `Step ${nomor} is approved.`),
  kembali: (nomor: string, ke: string): Text =>
    text(`Langkah ${nomor} dikembalikan ke langkah ${ke}.`, `Step ${nomor} was returned to step ${ke}.`),
};

export const langkah = text('Langkah', 'Steps');
export const selesaiDari = (berapa: number, dari: number): Text =>
  text(`${String(berapa)} dari ${String(dari)} selesai`, `${String(berapa)} of ${String(dari)} finished`);
export const sejakPukul = (jam: string): Text => text(`Sejak ${jam}`, `Since ${jam}`);
export const kaliDikembalikan = (kali: number): Text => text(`dikembalikan ${String(kali)}×`, `returned ${String(kali)}×`);
export const sayaSendiri = text('Saya', 'Me');
export const rincianKelengkapan = (isi: string): Text => text(`Kelengkapan: ${isi}`, `Needed: ${isi}`);
export const rincianOutput = (isi: string): Text => text(`Output: ${isi}`, `Output: ${isi}`);
export const rincianHasil = (isi: string): Text => text(`Hasil: ${isi}`, `Result: ${isi}`);
export const berkasSelesai = {
  judul: (nama: string): Text => text(`${nama} selesai`, `${nama} is finished`),
  isi: (kapan: string): Text => text(`Langkah terakhir selesai ${kapan}.`, `The last step was finished on ${kapan}.`),
};
export const berkasTutup = (nama: string, keadaan: string): Text => text(`${nama}: ${keadaan}`, `${nama}: ${keadaan}`);

export const belumPasti = {
  isi: text(
    'Excel belum memastikan bahwa catatan terakhir tersimpan.',
    'Excel has not confirmed that the last record was saved.',
  ),
  aksi: text('Periksa dan kirim yang kurang', 'Check and send what is missing'),
  memeriksa: text('Memeriksa catatan terakhir', 'Checking the last record'),
  tersimpan: text('Catatan terakhir sudah tersimpan.', 'The last record is saved.'),
  belum: text('Catatan terakhir masih belum pasti.', 'The last record is still not confirmed.'),
};
export const sopBerubah = {
  isi: text(
    'SOP di lembar berubah sejak Berkas ini dimulai. Berkas tetap memakai versi awalnya.',
    'The SOP on the sheet has changed since this Berkas began. The Berkas keeps its first version.',
  ),
  aksi: text('Pakai SOP yang baru', 'Adopt the new SOP'),
  mencatat: text('Mengadopsi SOP baru', 'Adopting the new SOP'),
  diadopsi: text('Berkas kini memakai SOP yang baru.', 'The Berkas now uses the new SOP.'),
};
export const rantaiRusak = (berapa: number): Text =>
  text(
    `Catatan menunjukkan ${String(berapa)} kejanggalan. Lihat Riwayat.`,
    `The records show ${String(berapa)} irregularities. See the history.`,
  );
export const lihatRiwayat = text('Lihat Riwayat', 'See the history');
export const lembarTakAda = text(
  'Kolom status di lembar tidak diperbarui: lembar SOP tidak ditemukan.',
  'The status columns were not updated: the SOP sheet was not found.',
);

export const tindakan = {
  menu: (nama: string): Text => text(`Tindakan untuk Berkas ${nama}`, `Actions for Berkas ${nama}`),
  dasbor: text('Tulis lembar Dasbor', 'Write the Dasbor sheet'),
  menulisDasbor: text('Menulis lembar Dasbor', 'Writing the Dasbor sheet'),
  dasborDitulis: text('Lembar Dasbor diperbarui dari catatan.', 'The Dasbor sheet was made anew from the log.'),
  catat: text('Tambah catatan…', 'Add a note…'),
  dicatat: text('Catatan ditambahkan.', 'The note was added.'),
  serahkan: text('Serahkan langkah ini…', 'Hand this step over…'),
  kepada: text('Kepada (nama)', 'To (name)'),
  diserahkan: (nama: string): Text => text(`Langkah diserahkan kepada ${nama}.`, `The step was handed to ${nama}.`),
  arsipkan: text('Arsipkan Berkas', 'Archive the Berkas'),
  diarsipkan: (nama: string): Text => text(`${nama} diarsipkan.`, `${nama} was archived.`),
  batalkan: text('Batalkan Berkas…', 'Cancel the Berkas…'),
  dibatalkan: (nama: string): Text =>
    text(`${nama} dibatalkan; catatannya tetap ada.`, `${nama} was cancelled; its records stay.`),
  bukaLagi: text('Buka lagi Berkas…', 'Reopen the Berkas…'),
  dibuka: (nama: string): Text => text(`${nama} dibuka lagi.`, `${nama} was reopened.`),
  tanya: {
    note: text('Catatan', 'Note'),
    'hand-over': text('Alasan (boleh kosong)', 'Reason (optional)'),
    cancel: text('Alasan pembatalan', 'Why it is cancelled'),
    reopen: text('Alasan dibuka lagi', 'Why it is reopened'),
  },
  kirim: {
    note: text('Simpan catatan', 'Save the note'),
    'hand-over': text('Serahkan', 'Hand over'),
    cancel: text('Batalkan Berkas', 'Cancel the Berkas'),
    reopen: text('Buka lagi', 'Reopen'),
  },
};
