import { text, type Text } from '../../../domain/text';
import type { BatasSource } from '../../../domain/kantor/kalender/due-date';

export const kosong = {
  judul: text('Belum ada Berkas', 'No Berkas yet'),
  isi: text(
    'Berkas membawa SOP ini dari kegiatan pertama sampai terakhir, misalnya “LKj 2025”.',
    'A Berkas carries this SOP from its first kegiatan to its last, for example “LKj 2025”.',
  ),
};
export const kosongTanpaSop = {
  judul: text('Belum ada SOP untuk dilacak', 'No SOP to track yet'),
  isi: text('Pilih atau baca SOP terlebih dahulu di tab SOP.', 'Choose or read an SOP on the SOP tab first.'),
  aksi: text('Buka tab SOP', 'Open the SOP tab'),
};
export const mulaiBerkas = text('Mulai Berkas…', 'Start a Berkas…');

export const baru = {
  judul: text('Berkas baru', 'New Berkas'),
  nama: text('Nama Berkas', 'Name of the Berkas'),
  petunjuk: text('Misalnya: LKj 2025, Data Kinerja TW I 2026', 'For example: LKj 2025, Data Kinerja TW I 2026'),
  petunjukPeriode: text(
    'Data dan LKj yang dicatat di Berkas ini. Berkas triwulan dimulai lagi setiap triwulan.',
    'Whose data and LKj this Berkas records. A Berkas of a triwulan is begun anew each triwulan.',
  ),
  tahun: text('Tahun', 'Year'),
  sop: text('Memakai SOP', 'Using the SOP'),
  batas: text('Batas waktu (boleh kosong)', 'Due date (optional)'),
  mulai: text('Mulai Berkas', 'Start the Berkas'),
  perbaikiDulu: text('SOP belum siap dijalankan', 'The SOP is not ready to be carried out'),
  bukaSop: text('Perbaiki di SOP', 'Mend the SOP'),
  nomoriUlang: text('Nomori ulang SOP', 'Renumber the SOP'),
  menomori: text('Menomori ulang', 'Renumbering'),
  dinomori: text('Nomor kegiatan kini urut; tanda "ke …" ikut.', 'The kegiatan are numbered in order; marks that return follow.'),
  lihatUsulan: text('Lihat usulan pelaksana', 'See who is proposed'),
  memulai: text('Memulai Berkas', 'Starting the Berkas'),
  dimulai: (nama: string): Text => text(`Berkas ${nama} dimulai.`, `Berkas ${nama} has begun.`),
  akibat: text(
    'Runut menambah kolom status di kanan kisi dan mulai mencatat. Isi SOP tidak berubah.',
    'Runut adds status columns right of the grid and begins to record. The SOP itself stays as it is.',
  ),
};

export const siapa = {
  judul: text('Siapa yang bekerja di komputer ini?', 'Who works on this computer?'),
  isi: text(
    'Nama dan jabatan menentukan giliran Anda, dan ditulis pada setiap peristiwa.',
    'Name and position decide when it is your turn, and are written on every event.',
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
export const output = text('Output', 'Output');
export const contohOutput = text('Nama berkas, nomor surat, atau tautan', 'File name, letter number, or link');
export const nomorSurat = text('Nomor surat', 'Letter number');
export const nomorAgenda = text('Nomor agenda', 'Agenda number');
export const rincianNomorSurat = (nomor: string): Text => text(`Nomor surat: ${nomor}`, `Letter number: ${nomor}`);
export const rincianNomorAgenda = (nomor: string): Text => text(`Nomor agenda: ${nomor}`, `Agenda number: ${nomor}`);
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
  mulai: (nomor: string): Text => text(`Kegiatan ${nomor} dimulai.`, `Kegiatan ${nomor} has begun.`),
  selesai: (nomor: string): Text => text(`Kegiatan ${nomor} selesai.`, `Kegiatan ${nomor} is finished.`),
  setujui: (nomor: string): Text => text(`Kegiatan ${nomor} disetujui.`, `Kegiatan ${nomor} is approved.`),
  kembali: (nomor: string, ke: string): Text =>
    text(`Kegiatan ${nomor} dikembalikan ke kegiatan ${ke}.`, `Kegiatan ${nomor} was returned to kegiatan ${ke}.`),
};

export const langkah = text('Kegiatan', 'Kegiatan');
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
  isi: (kapan: string): Text => text(`Kegiatan terakhir selesai ${kapan}.`, `The last kegiatan was finished on ${kapan}.`),
};
export const berkasTutup = (nama: string, keadaan: string): Text => text(`${nama}: ${keadaan}`, `${nama}: ${keadaan}`);

export const belumPasti = {
  tertunda: (berapa: number): Text =>
    text(
      `${String(berapa)} peristiwa belum tertulis lengkap karena penulisannya terhenti. Tidak ada yang hilang; peristiwa itu dilengkapi bersama tindakan berikutnya.`,
      `${String(berapa)} ${berapa === 1 ? 'event is' : 'events are'} not written completely because the writing stopped. Nothing is lost; the next act completes them.`,
    ),
  aksi: text('Periksa dan kirim yang kurang', 'Check and send what is missing'),
  memeriksa: text('Memeriksa peristiwa terakhir', 'Checking the last event'),
  tersimpan: text('Peristiwa terakhir sudah tersimpan.', 'The last event is saved.'),
  belum: text('Peristiwa terakhir masih belum pasti.', 'The last event is still not confirmed.'),
};
export const sopBerubah = {
  isi: text(
    'SOP di lembar berubah sejak Berkas ini dimulai. Berkas tetap memakai versi awalnya.',
    'The SOP on the sheet has changed since this Berkas began. The Berkas keeps its first version.',
  ),
  aksi: text('Lihat perubahannya…', 'See the changes…'),
};
/** An act of one's own that another made beside it left without effect. */
export const tidakBerlaku = (perbuatan: Text, mengapa: Text): Text =>
  text(`${perbuatan.id} ${mengapa.id}`, `${perbuatan.en} ${mengapa.en}`);
export const sementara = text(
  'Keadaan sesudah tindakan terakhir. Riwayatnya masih diperiksa dan segera ditampilkan.',
  'How things stood after the last act. The history is still being verified and will be shown in a moment.',
);
export const rantaiRusak = (berapa: number): Text =>
  text(
    `Log menunjukkan ${String(berapa)} kejanggalan. Lihat Riwayat.`,
    `The log shows ${String(berapa)} irregularities. See the history.`,
  );
export const bertindakUntuk = ({ id, en }: Text): Text =>
  text(
    `${id} Ini tercatat dan terlihat oleh semua orang di Riwayat.`,
    `${en} This is recorded and seen by everybody in the history.`,
  );
export const lihatRiwayat = text('Lihat Riwayat', 'See the history');
export const lembarTakAda = text(
  'Kolom status di lembar tidak diperbarui: lembar SOP tidak ditemukan.',
  'The status columns were not updated: the SOP sheet was not found.',
);

export const menu = {
  nama: (nama: string): Text => text(`Tindakan untuk Berkas ${nama}`, `Actions for Berkas ${nama}`),
  catatan: text('Tambah catatan…', 'Add a note…'),
  bertindak: text('Plt., Plh., atau anggota tim…', 'Acting for a position…'),
  tautan: text('Tunggu Berkas lain…', 'Wait for another Berkas…'),
  batas: text('Atur batas waktu Berkas…', 'Set the deadline…'),
  rencana: text('Rencana mundur…', 'Plan backwards…'),
  kendali: text('Tulis lembar kendali', 'Write the control sheet'),
  disposisi: text('Tulis lembar disposisi', 'Write the disposition sheet'),
  menulisLembar: text('Menulis lembar', 'Writing the sheet'),
  lembarDitulis: (lembar: string): Text =>
    text(`Lembar ${lembar} ditulis dari log, siap dicetak.`, `The sheet ${lembar} was written from the log, ready to print.`),
  kolom: text('Tulis ulang kolom status', 'Write the status columns again'),
  menulisKolom: text('Menulis kolom status', 'Writing the status columns'),
  kolomDitulis: (lembar: string): Text =>
    text(
      `Kolom status di lembar ${lembar} ditulis ulang dari log.`,
      `The status columns on ${lembar} were made anew from the log.`,
    ),
  arsipkan: text('Arsipkan Berkas…', 'Archive the Berkas…'),
  batalkan: text('Batalkan Berkas…', 'Cancel the Berkas…'),
  bukaLagi: text('Buka lagi Berkas…', 'Reopen the Berkas…'),
};

export const tindakanUntuk = (nomor: string): Text => text(`Tindakan untuk kegiatan ${nomor}`, `Actions for kegiatan ${nomor}`);
export const tindakanLangkah = {
  catatan: text('Catatan…', 'Note…'),
  serahkan: text('Serahkan…', 'Hand over…'),
  batas: text('Batas waktu…', 'Due date…'),
  tautan: text('Tunggu Berkas lain…', 'Wait for a Berkas…'),
  bertindak: text('Plt. dan Plh…', 'Acting for…'),
};
export const sayaBertindak = text('Saya bertindak untuk jabatan ini…', 'I act for this position…');

export const asalBatas: Readonly<Record<BatasSource, Text>> = {
  tangan: text('ditetapkan', 'set by hand'),
  keterangan: text('menurut Keterangan SOP', 'from the SOP’s remarks'),
  'waktu-baku': text('dihitung dari waktu baku', 'counted from the standard time'),
  'batas-berkas': text('agar batas Berkas tercapai', 'so that the deadline is met'),
};

export const bersamaan = text('Berjalan bersamaan', 'Side by side');
export const langkahNomor = (nomor: string, siapa: string): Text => text(`${nomor} · ${siapa}`, `${nomor} · ${siapa}`);
export const menunggu = (lama: Text, sejak: string): Text =>
  text(`Menunggu ${lama.id}, sejak ${sejak}`, `Waiting ${lama.en}, since ${sejak}`);
export const menungguLalu = (lama: Text): Text => text(`menunggu ${lama.id}`, `waited ${lama.en}`);
export const dikerjakan = (lama: Text): Text => text(`dikerjakan ${lama.id}`, `worked on ${lama.en}`);
export const baku = (lama: string): Text => text(`waktu baku ${lama}`, `standard time ${lama}`);
export const batasDari = (tanggal: string, asal: Text, melewati: Text = text('', '')): Text => {
  const said = (language: 'id' | 'en'): string => [asal[language], melewati[language]].filter(Boolean).join('; ');
  return text(`Batas waktu ${tanggal} (${said('id')})`, `Due ${tanggal} (${said('en')})`);
};
export const perkiraan = (tanggal: string): Text => text(`Perkiraan batas ${tanggal}`, `Expected due date ${tanggal}`);
export const putaran = (ke: number): Text => text(`Putaran ${String(ke)}`, `Passage ${String(ke)}`);
export const catatanOleh = (teks: string, oleh: string): Text => text(`Catatan ${oleh}: ${teks}`, `Note by ${oleh}: ${teks}`);
export const dipegang = (nama: string): Text => text(`Diserahkan kepada ${nama}`, `Handed to ${nama}`);
export const menungguBerkas = (nama: string): Text =>
  text(`Menunggu Berkas ${nama} selesai.`, `Waiting for the Berkas ${nama} to be finished.`);
export const bukaBerkas = text('Buka Berkas itu', 'Open that Berkas');

export const pandangan = {
  judul: text('Yang ditampilkan', 'What is shown'),
  saya: text('Pekerjaan saya', 'My work'),
  berkas: text('Berkas ini', 'This Berkas'),
  semua: text('Semua', 'All'),
};
