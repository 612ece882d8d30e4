import { text, type Text } from '../../../domain/text';
import type { Ubahan } from '../../../domain/tracker/event';
import type { ProblemKind } from '../../../domain/tracker/log/log-problem';

export const judul = text('Riwayat', 'History');
export const ekspor = text('Ekspor', 'Export');
export const eksporCsv = text('Sebagai .csv', 'As .csv');
export const eksporXes = text('Sebagai .xes', 'As .xes');
export const diunduh = (nama: string): Text => text(`${nama} masuk ke folder unduhan.`, `${nama} went to the downloads folder.`);
export const gagalUnduh = text(
  'Peramban menahan unduhan. Izinkan unduhan dari Runut, lalu ulangi.',
  'The browser held the download back. Allow downloads from Runut, then try again.',
);
export const kosong = {
  judul: text('Belum ada peristiwa', 'No events yet'),
  isi: text('Setiap tindakan pada Berkas dicatat di sini.', 'Every act on a Berkas is recorded here.'),
};
export const banyakJabatan = {
  tampilkan: (nama: string): Text => text(`Tampilkan tindakan ${nama}`, `Show what ${nama} did`),
  lainnya: (berapa: number): Text =>
    text(
      `${String(berapa)} orang lain juga bertindak untuk beberapa jabatan; saring menurut orang untuk melihatnya.`,
      `${String(berapa)} others act for several positions too; filter by person to see them.`,
    ),
};
export const takDitemukan = text('Tidak ada peristiwa yang cocok.', 'No event matches.');
export const dikoreksi = text('dikoreksi', 'corrected');
export const dibatalkan = text('dibatalkan', 'voided');
export const tidakBerlaku = text('tidak berlaku', 'without effect');
export const daftar = text('Peristiwa, terbaru di atas', 'Events, newest first');
export const cocok = (berapa: number): Text => text(`${String(berapa)} peristiwa cocok`, `${String(berapa)} events match`);

export const saringan = {
  cari: text('Cari kegiatan, nama, atau kata', 'Search kegiatan, names or words'),
  saring: (berapa: number): Text =>
    berapa === 0 ? text('Saring', 'Filter') : text(`Saring (${String(berapa)} dipakai)`, `Filter (${String(berapa)} in use)`),
  berkas: text('Berkas', 'Berkas'),
  semuaBerkas: text('Semua Berkas', 'All Berkas'),
  langkah: text('Kegiatan', 'Kegiatan'),
  semuaLangkah: text('Semua kegiatan', 'All kegiatan'),
  pilihBerkasDulu: text('Pilih Berkas terlebih dahulu.', 'Choose a Berkas first.'),
  orang: text('Orang', 'Person'),
  semuaOrang: text('Semua orang', 'Everybody'),
  dari: text('Dari tanggal', 'From'),
  sampai: text('Sampai tanggal', 'Until'),
  hapus: text('Hapus saringan', 'Clear the filter'),
};

export const rincian = {
  waktu: text('Waktu', 'Time'),
  berkas: text('Berkas', 'Berkas'),
  langkah: text('Kegiatan', 'Kegiatan'),
  menyatakan: text('Menyatakan diri sebagai', 'Declared to be'),
  sidik: text('Sidik', 'Hash'),
  tanda: text('Kunci komputer', 'Key of the computer'),
  tanpaTanda: text('tanpa tanda tangan', 'not signed'),
  dikoreksiOleh: (oleh: string, kapan: string, alasan: string): Text =>
    text(`Dikoreksi ${oleh}, ${kapan}: ${alasan}`, `Corrected by ${oleh}, ${kapan}: ${alasan}`),
  dibatalkanOleh: (oleh: string, kapan: string, alasan: string): Text =>
    text(`Dianggap tidak pernah terjadi oleh ${oleh}, ${kapan}: ${alasan}`, `Voided by ${oleh}, ${kapan}: ${alasan}`),
  perubahan: text('Yang dikoreksi', 'What was corrected'),
  bagian: {
    waktu: text('Waktu', 'Time'),
    keluaran: text('Output', 'Output'),
    kelengkapan: text('Kelengkapan', 'Needed'),
    alasan: text('Alasan', 'Reason'),
    teks: text('Catatan', 'Note'),
  } satisfies Record<keyof Ubahan, Text>,
  dariMenjadi: (dari: string, menjadi: string): Text => text(`semula ${dari}, kini ${menjadi}`, `was ${dari}, now ${menjadi}`),
  kosong: text('(kosong)', '(blank)'),
  koreksi: text('Koreksi…', 'Correct…'),
  siapaBoleh: (nama: string, jabatan: string): Text =>
    text(`Dapat dikoreksi oleh ${nama} atau jabatan ${jabatan}.`, `Can be corrected by ${nama} or the position ${jabatan}.`),
};

export const koreksi = {
  judul: text('Koreksi peristiwa', 'Correct an event'),
  penjelasan: text(
    'Peristiwa lama tetap ada dan ditandai dikoreksi; koreksi menjadi peristiwa baru.',
    'The old event stays and is marked as corrected; the correction is a new event.',
  ),
  apa: text('Apa yang dikoreksi', 'What is corrected'),
  perbaikiIsi: text('Isinya keliru', 'What it says is wrong'),
  anggapTakPernah: text('Tidak pernah terjadi', 'It never happened'),
  adaKelanjutan: text(
    'Tidak dapat dianggap tidak pernah terjadi: sudah ada kelanjutannya. Pakai Kembalikan… pada kegiatannya.',
    'It cannot be voided: the work has gone on since. Use Return… on its kegiatan.',
  ),
  sudahDibatalkan: text('Peristiwa ini sudah dibatalkan.', 'This event is void already.'),
  waktu: text('Waktu sebenarnya', 'When it really happened'),
  petunjukWaktu: (zona: string): Text => text(`Menurut jam ${zona}.`, `By the clock of ${zona}.`),
  output: text('Output', 'Output'),
  kelengkapan: text('Kelengkapan', 'Needed'),
  alasan: text('Alasan yang dicatat dahulu', 'The reason recorded then'),
  teks: text('Catatan', 'Note'),
  mengapa: text('Mengapa dikoreksi', 'Why it is corrected'),
  mengapaKosong: text('Tulis alasannya; alasan ikut tercatat.', 'Give the reason; it is recorded.'),
  belumDiubah: text('Belum ada yang diubah.', 'Nothing has been changed yet.'),
  catat: text('Catat koreksi', 'Record the correction'),
  batalkan: text('Batalkan peristiwa', 'Void the event'),
  dikoreksi: text('Koreksi dicatat; peristiwa lama tetap ada.', 'The correction is recorded; the old event stays.'),
  dibatalkan: text('Peristiwa dibatalkan; barisnya tetap ada.', 'The event is voided; its row stays.'),
};

export const keutuhan = {
  utuh: (berapa: number): Text => text(`Rantai utuh · ${String(berapa)} peristiwa`, `Chain intact · ${String(berapa)} events`),
  rusak: (berapa: number): Text => text(`${String(berapa)} kejanggalan pada log`, `${String(berapa)} irregularities in the log`),
  periksa: text('Periksa keutuhan', 'Check the chain'),
  memeriksa: text('Memeriksa keutuhan log', 'Checking the log'),
  diperiksa: (kapan: string, berapa: number, utuh: boolean): Text =>
    utuh
      ? text(
          `Diperiksa ${kapan} dari baris pertama: ${String(berapa)} peristiwa, semuanya seperti saat ditulis.`,
          `Checked ${kapan} from the first row: ${String(berapa)} events, all as they were written.`,
        )
      : text(
          `Diperiksa ${kapan} dari baris pertama: ada yang tidak seperti saat ditulis.`,
          `Checked ${kapan} from the first row: something is not as it was written.`,
        ),
  kepalaTercetak: text('Kode verifikasi di LKj', 'Kode verifikasi on an LKj'),
  contohKepala: text('32 huruf dan angka, misalnya: 3f9a 1c0b 7d22 …', '32 letters and digits, for example: 3f9a 1c0b 7d22 …'),
  segel: text('Angka yang berubah', 'Figures that changed'),
  tambahan: text('Yang bertambah sesudah LKj dicetak', 'Added since the LKj was printed'),
  bercabang: text('bercabang', 'branched off'),
  cabang: text('Yang bercabang jauh di belakang', 'What branches off far back'),
  waktuMundur: text('waktu mundur', 'time goes back'),
  mundur: text('Yang waktunya mundur', 'Whose time goes back'),
  diingat: text(
    'Komputer ini mengingat kepala log yang terakhir dilihatnya, begitu pula setiap formulir bidang dan LKj yang dibuat menjadi berkas: log yang lebih pendek daripada itu diberitahukan.',
    'This computer remembers the head it saw last, and so does every bidang form and LKj made as a file: a log that is shorter than that is told.',
  ),
  tidakDiingat: text(
    'Penyimpanan panel diblokir di komputer ini, jadi kepala log tidak diingat sesudah panel ditutup. Formulir bidang dan LKj yang dibuat menjadi berkas tetap mengingatnya.',
    'This computer keeps nothing for the pane, so the head of the log is forgotten once it closes. Bidang forms and an LKj made as files remember it all the same.',
  ),
  bandingkan: text('Bandingkan', 'Compare'),
  kepalaKini: text('Kepala log sekarang:', 'Head of the log now:'),
  pulihkan: text('Pulihkan dari salinan', 'Restore from the copy'),
  memulihkan: text('Memulihkan log', 'Restoring the log'),
  dipulihkan: (berapa: number): Text =>
    text(`Log dipulihkan: ${String(berapa)} peristiwa.`, `Log restored: ${String(berapa)} events.`),
  jenis: {
    diubah: text('diubah', 'changed'),
    dihapus: text('dihapus', 'removed'),
    disisipkan: text('disisipkan', 'put in'),
    ditukar: text('ditukar', 'moved'),
    terpotong: text('terpotong', 'cut off'),
    'tidak-terbaca': text('tidak terbaca', 'unreadable'),
  } satisfies Record<ProblemKind, Text>,
  lainnya: (berapa: number): Text => text(`dan ${String(berapa)} lainnya`, `and ${String(berapa)} more`),
};

/** Signatures of the computers that act. */
export const tanda = {
  komputer: text('Komputer yang menandatangani', 'Computers that signed'),
  kunciBaru: text('kunci baru', 'new key'),
  perluDitanya: text('Tanda tangan yang perlu ditanyakan', 'Signatures to ask about'),
  tidakCocok: text('tidak cocok', 'does not fit'),
  tanpa: text('tanpa', 'unsigned'),
  lainnya: keutuhan.lainnya,
  komputerIni: text('Kunci komputer ini:', 'Key of this computer:'),
  dikonfirmasi: text('dikonfirmasi', 'confirmed'),
  belumDikonfirmasi: text('belum dikonfirmasi', 'not confirmed'),
  tidakDikenali: text('tidak dikenali', 'not known'),
};

/** The head of the office says whether a computer is known. */
export const kunci = {
  konfirmasi: text('Konfirmasi', 'Confirm'),
  konfirmasiSiapa: (nama: string): Text => text(`Konfirmasi komputer ${nama}`, `Confirm the computer of ${nama}`),
  cabutSiapa: (nama: string): Text => text(`Komputer ${nama} tidak lagi dikenali`, `Computer of ${nama} no longer known`),
  cabut: text('Tidak lagi dikenali', 'No longer known'),
  judulKonfirmasi: text('Konfirmasi kunci komputer', 'Confirm the key of a computer'),
  judulCabut: text('Kunci tidak lagi dikenali', 'Key no longer known'),
  cocokkan: (nama: string): Text =>
    text(
      `Minta ${nama} membuka Riwayat, Keutuhan log di komputernya dan membacakan enam kata di bawah “Kunci komputer ini”. Konfirmasi hanya bila sama dengan ini:`,
      `Ask ${nama} to open History, Integrity of the log at their computer and to read out the six words under “Key of this computer”. Confirm only if they are these:`,
    ),
  tercatat: text(
    'Konfirmasi dicatat di log atas nama Anda. Bila keliru, catat kemudian bahwa kunci ini tidak lagi dikenali.',
    'The confirmation is logged in your name. If it was a mistake, record later that this key is no longer known.',
  ),
  cabutIsi: text(
    'Tanda tangan sesudah ini dengan kunci itu ditandai untuk ditanyakan; yang sebelumnya tetap seperti semula.',
    'Signatures with that key after this are marked to be asked about; those before stay as they were.',
  ),
  alasan: text('Alasan', 'Reason'),
  contohAlasan: text('misalnya: laptop hilang', 'for example: the laptop was lost'),
  mencatat: text('Mencatat kunci komputer', 'Recording the key of a computer'),
  dikonfirmasi: text('Kunci komputer dikonfirmasi.', 'The key of the computer is confirmed.'),
  dicabut: text('Tercatat: kunci tidak lagi dikenali.', 'Recorded: the key is no longer known.'),
};
