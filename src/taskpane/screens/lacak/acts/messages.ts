import type { Text } from '../../../../domain/text';
import { text } from '../../../../domain/text';
import type { LangkahPart } from '../../../../domain/tracker/compare-sop';
import type { SifatPenugasan } from '../../../../domain/tracker/event';

export const catatan = {
  judul: text('Tambah catatan', 'Add a note'),
  tentang: text('Tentang', 'About'),
  seluruh: text('Seluruh Berkas', 'The whole Berkas'),
  isi: text('Catatan', 'Note'),
  kosong: text('Tulis catatannya.', 'Write the note.'),
  simpan: text('Simpan catatan', 'Save the note'),
  tersimpan: text('Catatan ditambahkan.', 'The note was added.'),
};

export const serahkan = {
  judul: (nomor: string): Text => text(`Serahkan kegiatan ${nomor}`, `Hand over kegiatan ${nomor}`),
  penjelasan: text(
    'Hanya orang ini yang kemudian dapat meneruskan kegiatan. Pemegang jabatannya dapat mengambilnya kembali.',
    'From then on only this person can carry the kegiatan on. Its own jabatan can take it back.',
  ),
  dipegang: (nama: string): Text => text(`Sekarang dipegang ${nama}.`, `${nama} holds it now.`),
  kepada: text('Kepada (nama)', 'To (name)'),
  jabatan: text('Jabatannya (boleh kosong)', 'Their position (optional)'),
  alasan: text('Alasan (boleh kosong)', 'Reason (optional)'),
  kosong: text('Isi nama orang yang menerima.', 'Say who takes it.'),
  ambil: text('Ambil kembali untuk saya', 'Take it back myself'),
  kirim: text('Serahkan', 'Hand over'),
  diserahkan: (nama: string): Text => text(`Kegiatan diserahkan kepada ${nama}.`, `The kegiatan was handed to ${nama}.`),
};

export const bertindak = {
  judul: text('Plt., Plh., atau anggota tim', 'Acting for a position'),
  penjelasan: text(
    'Yang dicatat di sini dapat mengerjakan kegiatan jabatan itu dalam Berkas ini. Riwayat menyebut orang dan jabatannya.',
    'Whoever is recorded here can do the kegiatan of that position in this Berkas. The history names both.',
  ),
  sebagai: text('Sebagai', 'As'),
  sifat: {
    plt: text('Plt. (jabatan lowong)', 'Plt. (position vacant)'),
    plh: text('Plh. (pejabat berhalangan)', 'Plh. (holder away)'),
    anggota: text('Anggota tim atau staf', 'Team member or staff'),
  } satisfies Record<SifatPenugasan, Text>,
  jabatan: text('Untuk jabatan', 'For the position'),
  pilihJabatan: text('Pilih jabatan', 'Choose the position'),
  nama: text('Nama', 'Name'),
  dasar: text('Dasar (nomor dan tanggal surat)', 'Basis (number and date of the letter)'),
  contohDasar: text('Misalnya: SPT 800/12/2026, 5 Jan 2026 s.d. selesai', 'For example: SPT 800/12/2026, 5 Jan 2026'),
  jabatanKosong: text('Pilih jabatannya.', 'Choose the position.'),
  namaKosong: text('Isi nama yang bertindak.', 'Say who acts.'),
  catat: text('Catat penugasan', 'Record it'),
  tercatat: (nama: string, jabatan: string): Text =>
    text(`${nama} kini dapat bertindak untuk ${jabatan}.`, `${nama} can now act for ${jabatan}.`),
  berlaku: text('Berlaku sekarang', 'In force now'),
  sejak: (tanggal: string): Text => text(`sejak ${tanggal}`, `since ${tanggal}`),
  akhiri: text('Akhiri', 'End'),
  akhiriUntuk: (nama: string, jabatan: string): Text =>
    text(`Akhiri penugasan ${nama} untuk ${jabatan}`, `End ${nama} acting for ${jabatan}`),
  berakhir: (nama: string, jabatan: string): Text =>
    text(`${nama} tidak lagi bertindak untuk ${jabatan}.`, `${nama} no longer acts for ${jabatan}.`),
};

export const tautan = {
  judul: text('Tunggu Berkas lain', 'Wait for another Berkas'),
  penjelasan: text(
    'Kegiatan yang ditautkan baru dapat dimulai setelah Berkas itu selesai, misalnya Data Kinerja TW IV sebelum LKj.',
    'What is linked can only start once that Berkas is finished, for example Data Kinerja TW IV before the LKj.',
  ),
  yang: text('Yang menunggu', 'What waits'),
  seluruh: text('Seluruh Berkas', 'The whole Berkas'),
  perlu: text('Menunggu Berkas', 'Waits for the Berkas'),
  pilih: text('Pilih Berkas', 'Choose a Berkas'),
  kosong: text('Pilih Berkas yang ditunggu.', 'Choose the Berkas to wait for.'),
  takAda: text(
    'Belum ada Berkas lain di buku kerja ini. Mulai Berkas yang ditunggu terlebih dahulu.',
    'There is no other Berkas in this workbook. Start the one to wait for first.',
  ),
  tautkan: text('Tautkan', 'Link'),
  ditautkan: (nama: string): Text => text(`Kini menunggu ${nama} selesai.`, `Now waits for ${nama} to be finished.`),
  tertaut: text('Sudah ditautkan', 'Linked already'),
  baris: (nama: string, nomor: string | undefined): Text =>
    nomor === undefined
      ? text(`Seluruh Berkas menunggu ${nama}`, `The whole Berkas waits for ${nama}`)
      : text(`Kegiatan ${nomor} menunggu ${nama}`, `Kegiatan ${nomor} waits for ${nama}`),
  lepas: text('Lepas', 'Unlink'),
  dilepas: (nama: string): Text => text(`Tidak lagi menunggu ${nama}.`, `No longer waits for ${nama}.`),
};

export const batas = {
  judul: (nomor: string): Text => text(`Batas waktu kegiatan ${nomor}`, `Due date of kegiatan ${nomor}`),
  judulBerkas: text('Batas waktu Berkas', 'Deadline of the Berkas'),
  tanggal: text('Selesai paling lambat', 'Finished by'),
  kosong: text('Isi tanggalnya, atau hapus batas yang ada.', 'Fill in the date, or remove the present one.'),
  baku: (waktu: string): Text =>
    text(
      `Waktu baku ${waktu} adalah lama pengerjaan; batas waktu adalah tanggal terakhirnya. Keduanya dicatat terpisah.`,
      `The standard time ${waktu} is how long the work takes; the due date is its last day. They are kept apart.`,
    ),
  kini: (tanggal: string, asal: Text): Text => text(`Sekarang ${tanggal}, ${asal.id}.`, `At present ${tanggal}, ${asal.en}.`),
  belum: text('Sekarang belum ada batas waktu.', 'There is no due date at present.'),
  hapus: text('Hapus tanggal ini, hitung dari waktu baku', 'Remove this date and count from the standard time'),
  hapusBerkas: text('Hapus batas Berkas', 'Remove the deadline'),
  tetapkan: text('Tetapkan batas', 'Set the date'),
  ditetapkan: (tanggal: string): Text => text(`Batas waktu menjadi ${tanggal}.`, `The due date is ${tanggal}.`),
  dihapus: text('Tanggal yang ditetapkan dihapus.', 'The date that was set is removed.'),
};

export const rencana = {
  judul: text('Rencana mundur', 'Plan backwards'),
  penjelasan: text(
    'Dari tanggal akhir, Runut menghitung mundur menurut waktu baku dan kalender kerja. Ubah tanggal bila perlu, lalu terima semuanya sekaligus.',
    'From the last day, Runut counts back by standard time and working calendar. Change dates where needed, then accept them all at once.',
  ),
  akhir: text('Harus selesai tanggal', 'To be finished on'),
  bawaan: text(
    'Batas LKj biasanya akhir Februari; sesuaikan dengan kantor Anda.',
    'The LKj is usually due at the end of February; change it to suit your office.',
  ),
  isiAkhir: text('Isi tanggal akhir untuk melihat rencananya.', 'Fill in the last day to see the plan.'),
  batasLangkah: (nomor: string): Text => text(`Batas kegiatan ${nomor}`, `Due date of kegiatan ${nomor}`),
  lewat: text('sudah lewat', 'already past'),
  sebelum: (nomor: string): Text => text(`sebelum kegiatan ${nomor} selesai`, `before kegiatan ${nomor} ends`),
  setelahAkhir: text('sesudah tanggal akhir', 'after the last day'),
  cukup: (hari: number): Text =>
    text(
      `Masih longgar ${String(hari)} hari kerja sebelum kegiatan berikutnya harus selesai.`,
      `${String(hari)} working days are left before the next kegiatan must be done.`,
    ),
  tertinggal: (hari: number): Text =>
    text(
      `Menurut waktu baku, rencana ini sudah tertinggal ${String(hari)} hari kerja. Majukan kegiatan atau undurkan tanggal akhir.`,
      `By standard times this plan is ${String(hari)} working days behind already. Tighten kegiatan or move the last day.`,
    ),
  terima: (berapa: number): Text => text(`Terima ${String(berapa)} tanggal`, `Accept ${String(berapa)} dates`),
  diterima: (berapa: number): Text => text(`${String(berapa)} batas waktu ditetapkan.`, `${String(berapa)} due dates were set.`),
  tanggalKosong: (nomor: string): Text => text(`Isi tanggal kegiatan ${nomor}.`, `Fill in the date of kegiatan ${nomor}.`),
};

export const arsip = {
  judul: (nama: string): Text => text(`Arsipkan ${nama}`, `Archive ${nama}`),
  akibat: text(
    'Berkas berpindah ke arsip dan tidak menerima tindakan. Riwayatnya tetap dan Berkas dapat dibuka lagi.',
    'The Berkas goes to the archive and takes no acts. Its history stays, and it can be reopened.',
  ),
  belumSelesai: (berapa: number): Text =>
    text(`${String(berapa)} kegiatan belum selesai.`, `${String(berapa)} kegiatan are not finished.`),
  tanya: text('Catatan (boleh kosong)', 'Note (optional)'),
  kirim: text('Arsipkan', 'Archive'),
  selesai: (nama: string): Text => text(`${nama} diarsipkan.`, `${nama} was archived.`),
};
export const batal = {
  judul: (nama: string): Text => text(`Batalkan ${nama}`, `Cancel ${nama}`),
  akibat: text(
    'Berkas berhenti dan tidak menerima tindakan. Data bidang yang disampaikan di dalamnya tidak lagi dihitung dan formulirnya terbuka kembali; bila ada yang masih terkunci, perbarui lembarnya di Data. Lognya tidak hilang dan Berkas dapat dibuka lagi.',
    'The Berkas stops and takes no acts. What bidang handed in for it counts no longer, and their forms come open again; if one stays locked, renew the sheets in Data. Its records stay, and it can be reopened.',
  ),
  tanya: text('Alasan pembatalan', 'Why it is cancelled'),
  kirim: text('Batalkan Berkas', 'Cancel the Berkas'),
  selesai: (nama: string): Text => text(`${nama} dibatalkan; lognya tetap ada.`, `${nama} was cancelled; its log stays.`),
};
export const buka = {
  judul: (nama: string): Text => text(`Buka lagi ${nama}`, `Reopen ${nama}`),
  akibat: text('Berkas dilanjutkan dari kegiatan terakhirnya.', 'The Berkas goes on where it was.'),
  tanya: text('Alasan dibuka lagi', 'Why it is reopened'),
  kirim: text('Buka lagi', 'Reopen'),
  selesai: (nama: string): Text => text(`${nama} dibuka lagi.`, `${nama} was reopened.`),
};
export const alasanKosong = text('Tulis alasannya; alasan ikut tercatat.', 'Give the reason; it is recorded.');

export const adopsi = {
  judul: text('Pakai SOP yang baru', 'Adopt the new SOP'),
  penjelasan: text(
    'Kegiatan yang sudah selesai tetap selesai. Pergantian ini dicatat sebagai tindakan Anda dan tidak mengubah riwayat.',
    'Finished kegiatan stay finished. The change is recorded as your act and alters nothing in the history.',
  ),
  tetap: (berapa: number): Text => text(`${String(berapa)} kegiatan tetap sama.`, `${String(berapa)} kegiatan stay the same.`),
  urutanSaja: text('Hanya urutan atau simbol yang berubah.', 'Only the order or the symbols have changed.'),
  baru: text('baru', 'new'),
  dihapus: text('dihapus', 'removed'),
  diubah: text('diubah', 'changed'),
  bagian: {
    nomor: text('nomor', 'number'),
    uraian: text('uraian', 'wording'),
    pelaksana: text('pelaksana', 'pelaksana'),
    kelengkapan: text('kelengkapan', 'kelengkapan'),
    waktu: text('waktu baku', 'standard time'),
    output: text('output', 'output'),
    keterangan: text('keterangan', 'remarks'),
  } satisfies Record<LangkahPart, Text>,
  perubahan: (dari: string, menjadi: string): Text =>
    text(
      `${dari === '' ? '(kosong)' : dari} → ${menjadi === '' ? '(kosong)' : menjadi}`,
      `${dari === '' ? '(blank)' : dari} → ${menjadi === '' ? '(blank)' : menjadi}`,
    ),
  pakai: text('Pakai SOP ini', 'Adopt this SOP'),
  diadopsi: text('Berkas kini memakai SOP yang baru.', 'The Berkas now uses the new SOP.'),
};
