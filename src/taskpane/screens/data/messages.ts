import { typedAngka } from '../../../domain/kantor/angka';
import { text, type Text } from '../../../domain/text';
import type { StatusBidang } from '../../../domain/tracker/state';

export const membaca = text('Membaca data kinerja', 'Reading the performance data');
export const kosong = {
  judul: text('Perjanjian Kinerja belum diisi', 'The Perjanjian Kinerja is not filled in'),
  isi: text(
    'Isi nama bidang, sasaran, indikator dan target sekali setahun. Lembar isian tiap bidang dibuat dari sini.',
    'Enter bidang, sasaran, indikator and targets once a year. Each bidang’s form is made from them.',
  ),
};
export const isiPerjanjian = text('Isi Perjanjian Kinerja…', 'Fill in the Perjanjian Kinerja…');
export const ubahPerjanjian = text('Perjanjian Kinerja…', 'Perjanjian Kinerja…');
export const cobaContoh = text('Coba dengan angka contoh', 'Try it with sample figures');
export const menulisContoh = text('Menulis data contoh', 'Writing the sample data');
export const contohDitulis = text(
  'Data contoh ditulis. Lembar bidang dan LKj menyebutnya data contoh.',
  'Sample data written. The bidang sheets and the LKj say that it is sample data.',
);

export const bidang = text('Bidang', 'Bidang');
export const indikatorDiisi = (berapa: number, dari: number): Text =>
  text(`${String(berapa)} dari ${String(dari)} indikator diisi`, `${String(berapa)} of ${String(dari)} indikator filled`);
export const buatLembar = text('Buat lembar bidang', 'Make the bidang sheets');
export const lembarTetap = text(
  'Memperbarui lembar bidang tidak dapat diurungkan. Isian bidang tetap.',
  'Updating the sheets cannot be undone. What a bidang filled in stays.',
);
export const perbaruiLembar = text('Perbarui lembar', 'Update the sheets');
export const membuatLembar = text('Membuat lembar bidang', 'Making the bidang sheets');
export const lembarDibuat = (berapa: number): Text =>
  text(`${String(berapa)} lembar bidang siap diisi.`, `${String(berapa)} bidang sheets are ready.`);
export const isianTerisi = (berapa: number, dari: number): Text =>
  text(`${String(berapa)}/${String(dari)}`, `${String(berapa)}/${String(dari)}`);
export const terisiBaca = (berapa: number, dari: number): Text =>
  text(
    `${String(berapa)} dari ${String(dari)} isian wajib terisi`,
    `${String(berapa)} of ${String(dari)} required entries filled`,
  );
export const statusBidang: Readonly<Record<StatusBidang | 'belum' | 'tanpa-lembar', Text>> = {
  terbuka: text('diisi', 'filling in'),
  disetor: text('disampaikan', 'handed in'),
  dikembalikan: text('dikembalikan', 'returned'),
  dikunci: text('dikunci', 'locked'),
  belum: text('belum', 'not yet'),
  'tanpa-lembar': text('belum ada lembar', 'no sheet yet'),
};
export const batasSetor = (tanggal: string): Text => text(`Batas penyampaian ${tanggal}`, `Hand in by ${tanggal}`);
export const terlambat = text('Terlambat menyampaikan', 'Late');
export const terlambatLagi = (berapa: number): Text => text(`Dan ${String(berapa)} lagi`, `And ${String(berapa)} more`);
export const setor = text('Sampaikan', 'Hand in');
export const setorSatu = (bidang: string): Text => text(`Sampaikan data ${bidang}`, `Hand in the data of ${bidang}`);
export const kembalikanData = text('Kembalikan…', 'Return…');
export const kunci = text('Kunci', 'Lock');
export const bukaLagi = text('Buka lagi', 'Reopen');
export const bukaLembar = text('Buka lembar', 'Open the sheet');
export const menuBidang = (nama: string): Text => text(`Tindakan untuk ${nama}`, `Actions for ${nama}`);
export const mencatatBidang = text('Mencatat data bidang', 'Recording the bidang’s data');
/** Told after an act on a bidang's data, by its name. */
export const tercatat = {
  'submit-bidang': (nama: string): Text => text(`Data ${nama} disampaikan.`, `The data of ${nama} was handed in.`),
  'return-bidang': (nama: string): Text => text(`Data ${nama} dikembalikan.`, `The data of ${nama} was returned.`),
  'lock-bidang': (nama: string): Text => text(`Data ${nama} dikunci.`, `The data of ${nama} was locked.`),
  'reopen-bidang': (nama: string): Text => text(`Data ${nama} dibuka lagi.`, `The data of ${nama} was reopened.`),
};
export const kembalikan = text('Kembalikan', 'Return');
export const alasanKembali = text('Apa yang perlu diperbaiki?', 'What needs to be put right?');
export const tanpaBerkas = text(
  'Penyampaian dan pengembalian dicatat di Berkas. Mulai Berkas di tab Lacak.',
  'Handing in and returning are recorded in a Berkas. Start one on the Track tab.',
);
export const kosongDi = (apa: string): Text => text(`Belum diisi: ${apa}`, `Not filled: ${apa}`);
export const kuncianLain = text(
  'Lembarnya terkunci atau terbuka lain daripada catatan di log. Pilih Perbarui lembar.',
  'Its sheet is locked or open other than the log says. Choose Update the sheets.',
);
export const salinPengingat = text('Salin teks pengingat', 'Copy a reminder');
export const pengingatSemua = (berapa: number): Text =>
  text(`Salin pengingat (${String(berapa)})`, `Copy reminders (${String(berapa)})`);
export const pengingatDisalin = (berapa: number): Text =>
  berapa === 1
    ? text('Teks pengingat disalin. Tempel di WhatsApp atau surel.', 'The reminder was copied. Paste it into a message.')
    : text(
        `Teks pengingat untuk ${String(berapa)} bidang disalin. Tempel di WhatsApp atau surel.`,
        `Reminders for ${String(berapa)} bidang were copied. Paste them into a message.`,
      );
export const tidakDapatMenyalin = text(
  'Teks tidak dapat disalin: peramban menahannya. Klik di panel ini terlebih dahulu, lalu ulangi.',
  'The text could not be copied: the browser held it back. Click in this pane first, then try again.',
);
export const berkasSemua = text('Berkas semua (.zip)', 'All files (.zip)');
export const namaZip = (tahun: number): string => `Formulir bidang ${String(tahun)}`;
export const berkasKe = (sudah: number, dari: number): Text =>
  text(`${String(sudah)} dari ${String(dari)} berkas disiapkan`, `${String(sudah)} of ${String(dari)} files made`);
export const hentikan = text('Hentikan', 'Stop');
export const zipDihentikan = text('Dihentikan. Tidak ada berkas yang dibuat.', 'Stopped. No file was made.');
export const menulisAngka = text('Menulis angka', 'Writing the figure');
export const tulisAngka = (nilai: number): Text => text(`Tulis ${typedAngka(nilai)}`, `Write ${String(nilai)}`);
export const angkaDitulis = (nilai: number): Text =>
  text(`${typedAngka(nilai)} ditulis ke selnya.`, `${String(nilai)} was written to its cell.`);
export const hitungan = text('Hitungan capaian', 'How capaian is computed');
export const realisasiSetahun = text('Realisasi setahun', 'Realisasi of the year');
export const capaianSampai = text('Capaian s.d. triwulan terisi', 'Capaian up to the filled quarters');
export const capaianTahun = text('Capaian tahun', 'Capaian of the year');
export const caraLain = (cara: Text): Text => text(`Dengan cara lain, ${cara.id}`, `By another convention, ${cara.en}`);
export const tw = (ke: number): Text => text(`TW ${['I', 'II', 'III', 'IV'][ke] ?? ''}`, `Q${String(ke + 1)}`);
export const diketik = text('diketik di lembar', 'typed on the sheet');
export const dariBerkas = (berkas: string, pada: string): Text => text(`dari ${berkas}, ${pada}`, `from ${berkas}, ${pada}`);
export const diubahSetelah = (berkas: string, pada: string): Text =>
  text(`diubah di lembar setelah impor ${berkas}, ${pada}`, `changed on the sheet since ${berkas}, ${pada}`);
export const temuanData = text('Yang perlu dilihat', 'To look at');

export const impor = {
  aksi: text('Impor berkas bidang…', 'Import bidang files…'),
  pilih: text('Pilih berkas bidang', 'Choose bidang files'),
  judul: (berapa: number): Text => text(`Hasil impor ${String(berapa)} berkas`, `Import of ${String(berapa)} files`),
  bentrokan: text('Bentrokan', 'Conflicts'),
  berkas: text('Berkas', 'Files'),
  diSini: text('di buku kerja ini', 'in this workbook'),
  diterima: text('Diterima', 'Accepted'),
  perluDilihat: text('Perlu dilihat', 'Please check'),
  ditolak: text('Ditolak', 'Turned away'),
  tidakTerbuka: text(
    'Berkas tidak dapat dibuka: mungkin sudah dipindahkan atau sedang dipakai program lain. Pilih lagi.',
    'The file could not be opened: it may have been moved or be in use. Choose it again.',
  ),
  tetapPakai: text('Tetap pakai', 'Use it all the same'),
  batal: text('Batal', 'Cancel'),
  belumDiputuskan: (berapa: number): Text => text(`${String(berapa)} belum diputuskan`, `${String(berapa)} undecided`),
  simpan: (berapa: number): Text => text(`Simpan ${String(berapa)} isian`, `Save ${String(berapa)} entries`),
  catatSama: (berapa: number): Text => text(`Catat ${String(berapa)} isian`, `Record ${String(berapa)} entries`),
  samaTercatat: (berapa: number): Text =>
    text(
      `${String(berapa)} isian sudah sama; asalnya tercatat`,
      `${String(berapa)} entries are the same; their origin is recorded`,
    ),
  samaSaja: text(
    'Semua isian berkas sudah ada di lembar bidang, jadi tidak ada sel yang ditulis.',
    'The bidang sheets hold all that the files say, so no cell was written.',
  ),
  ditanyaLagi: text(
    'Isi sel ini berubah sesudah Anda memilih. Pilih lagi.',
    'This cell has changed since you chose. Choose again.',
  ),
  menyimpan: text('Menyimpan hasil impor', 'Saving the import'),
  tersimpan: (berapa: number): Text => text(`${String(berapa)} isian disimpan`, `${String(berapa)} entries saved`),
  dapatDikembalikan: text(
    'Impor ini tercatat sebagai satu tindakan dan dapat diurungkan seluruhnya, sekarang atau nanti dari tab Data.',
    'This import is one act in the log. It can be taken back as a whole, now or later from the Data tab.',
  ),
  dapatDikembalikanSekarang: text(
    'Impor ini satu tindakan dan dapat diurungkan seluruhnya sekarang. Tanpa Berkas impor ini tidak tercatat, jadi nanti tidak dapat lagi.',
    'This import is one act and can be taken back as a whole now. Without a Berkas it is not recorded, so not later.',
  ),
  rincian: text('Isian yang ditulis', 'Entries written'),
  dari: (berkas: string): Text => text(`dari ${berkas}`, `from ${berkas}`),
  selebihnya: (n: number): Text => text(`… dan ${String(n)} isian lain`, `… and ${String(n)} more entries`),
  terakhir: (pada: string, isian: number, berkas: number): Text =>
    text(
      `Impor terakhir ${pada}: ${String(isian)} isian dari ${String(berkas)} berkas`,
      `Last import ${pada}: ${String(isian)} entries from ${String(berkas)} file${berkas === 1 ? '' : 's'}`,
    ),
  kembalikanTanya: text('Urungkan…', 'Take back…'),
  kembalikan: text('Urungkan', 'Take back'),
  yakinKembali: (isian: number): Text =>
    text(
      `Urungkan impor? ${String(isian)} isian kembali seperti sebelumnya. Yang sudah diubah orang dibiarkan.`,
      `Put ${String(isian)} entries back as before the import? Those changed since are left alone.`,
    ),
  membacaKe: (sudah: number, dari: number): Text =>
    text(`Membaca ${String(sudah)} dari ${String(dari)} berkas`, `Reading ${String(sudah)} of ${String(dari)} files`),
  kembalikanImpor: text('Urungkan impor', 'Take the import back'),
  membatalkan: text('Mengurungkan impor', 'Taking the import back'),
  selesai: text('Selesai', 'Done'),
};
export const buatBerkas = text('Buat berkas .xlsx', 'Make an .xlsx file');
export const membuatBerkas = text('Menyiapkan berkas bidang', 'Preparing the bidang file');
export const berkasDibuka = (nama: string): Text =>
  text(
    `${nama} dibuka sebagai buku kerja baru. Simpan, lalu kirim ke bidang.`,
    `${nama} was opened as a new workbook. Save it, then send it to the bidang.`,
  );
export const berkasDiunduh = (nama: string): Text =>
  text(`${nama} masuk ke folder unduhan.`, `${nama} went to the downloads folder.`);
export const berkasGagal = text(
  'Berkas tidak dapat dibuka atau diunduh. Izinkan unduhan dari Runut, lalu ulangi.',
  'The file could not be opened or downloaded. Allow downloads from Runut, then try again.',
);
