import type { LkjStamp } from '../../../domain/lkj/lkj';
import { logFooter } from '../../../domain/lkj/stamp-mark';
import { printedHead } from '../../../domain/tracker/log/printed-head';
import { timeText } from '../../../domain/kantor/write-tanggal';
import { text, type Text } from '../../../domain/text';

export const membaca = text('Menghitung capaian', 'Computing the capaian');
export const kosong = {
  judul: text('Belum ada data untuk LKj', 'No data for the LKj yet'),
  isi: text(
    'Isi Perjanjian Kinerja dan lembar bidang terlebih dahulu di tab Data.',
    'Fill in the Perjanjian Kinerja and the bidang sheets on the Data tab first.',
  ),
  aksi: text('Buka tab Data', 'Open the Data tab'),
};
export const kesiapan = text('Kesiapan', 'Readiness');
export const sudah = text('Sudah', 'Done');
export const belum = text('Belum', 'Not yet');
export const tetapKonsep = text(
  'LKj tetap dapat disusun sekarang dan ditandai Konsep.',
  'The LKj can be compiled now all the same; it is marked Konsep.',
);
export const capaian = ({ id, en }: Text): Text => text(`Capaian ${id}`, `Capaian ${en}`);
export const jumlahIndikator = (berapa: number): Text => text(`${String(berapa)} indikator`, `${String(berapa)} indikator`);
export const rataRata = text('rata-rata capaian', 'mean capaian');
export const serapan = text('serapan anggaran', 'budget absorbed');
export const tercapai = text('tercapai', 'reached');
export const belumTercapai = text('belum', 'not reached');
export const garisTarget = text('target 100%', 'target 100%');
export const tanpaAngka = text('belum dapat dihitung', 'cannot be computed yet');
export const susun = text('Susun LKj', 'Compile the LKj');
export const susunLagiTetap = text(
  'Menyusun ulang tidak dapat diurungkan. Naskah yang Anda sunting atau terima tetap.',
  'Compiling again cannot be undone. Texts you edited or accepted stay.',
);
export const susunLagi = text('Susun ulang LKj', 'Compile again');
export const menyusun = text('Menyusun LKj', 'Compiling the LKj');
export const ekspor = text('Ekspor', 'Export');
export const mengekspor = text('Menyiapkan berkas ekspor', 'Preparing the export');
export const berubah = (angka: number, kata: number): Text =>
  kata === 0
    ? text(`${String(angka)} angka berubah sejak susunan terakhir`, `${String(angka)} figures changed since it was last compiled`)
    : text(
        `${String(angka)} angka dan ${String(kata)} naskah berubah sejak susunan terakhir`,
        `${String(angka)} figures and ${String(kata)} texts changed since it was last compiled`,
      );
export const finalAlasan = text('Alasan dijadikan Final', 'Why it becomes final');
export const finalDicatat = text(
  'Dicatat di log dan dicetak di halaman verifikasi.',
  'Kept in the log and printed on the page of verification.',
);
export const jadikanFinal = text('Jadikan Final', 'Make it final');
export const identitas = {
  judul: text('Identitas laporan', 'Identitas laporan'),
  lengkap: text('Seluruh bagian terisi.', 'Every part is filled in.'),
  kosong: (berapa: number): Text =>
    text(`${String(berapa)} bagian belum diisi dan ditandai di LKj.`, `${String(berapa)} parts are blank and marked in the LKj.`),
  buka: text('Isi Identitas laporan…', 'Fill in Identitas laporan…'),
};
export const lke = {
  judul: text('Penilaian mandiri LKE', 'Self-check (LKE)'),
  dasar: text(
    'Mengikuti PermenPANRB 88/2021, Pelaporan Kinerja 3.a–3.c. Rumusan butir perlu dikonfirmasi kepada evaluator.',
    'After PermenPANRB 88/2021, reporting 3.a–3.c. The wording of the criteria is to be confirmed with the evaluator.',
  ),
  status: {
    terpenuhi: text('Terpenuhi', 'Met'),
    sebagian: text('Sebagian', 'In part'),
    belum: text('Belum', 'Not yet'),
  },
  halaman: (bagian: string, halaman: number): Text =>
    text(`Lembar LKj halaman ${String(halaman)}: ${bagian}`, `Sheet LKj, page ${String(halaman)}: ${bagian}`),
  rinci: text('Lihat tiap kriteria', 'See each criterion'),
  kertas: text('Tulis kertas kerja reviu', 'Write the review paper'),
  kertasWord: text('Kertas kerja reviu (.docx)', 'Review paper (.docx)'),
  menulis: text('Menulis kertas kerja reviu', 'Writing the review paper'),
  ditulis: text(
    'Lembar “Kertas Kerja Reviu” ditulis; jawaban pereviu tetap.',
    'The sheet “Kertas Kerja Reviu” was written; the reviewer’s answers stay.',
  ),
  namaBerkas: (tahun: number): string => `Kertas Kerja Reviu LKj ${String(tahun)}.docx`,
  diunduh: (nama: string): Text => text(`${nama} masuk ke folder unduhan.`, `${nama} went to the downloads folder.`),
  gagal: text(
    'Berkas tidak dapat diunduh. Izinkan unduhan dari Runut, lalu coba lagi.',
    'The file could not be downloaded. Allow downloads from Runut, then try again.',
  ),
};
export const eksporDibuka = (nama: string): Text =>
  text(
    `${nama} dibuka sebagai buku kerja baru. Simpanlah dengan nama itu.`,
    `${nama} was opened as a new workbook. Save it under that name.`,
  );
export const eksporDiunduh = (nama: string): Text =>
  text(`${nama} masuk ke folder unduhan.`, `${nama} went to the downloads folder.`);
export const eksporLain = text('Pilih bentuk ekspor', 'Choose how to export');
export const eksporXlsx = text('Buku kerja (.xlsx)', 'Workbook (.xlsx)');
export const eksporDocx = text('Dokumen Word (.docx)', 'Word document (.docx)');
export const eksporGagal = {
  muat: text('Periksa sambungan jaringan, lalu ekspor lagi.', 'Check the network connection, then export again.'),
  izinkan: text('Izinkan unduhan dari Runut, lalu ekspor lagi.', 'Allow downloads from Runut, then export again.'),
  judul: text('Berkas ekspor tidak dapat dibuka atau diunduh', 'The export could not be opened or downloaded'),
  isi: text(
    'Excel menolak buku kerja baru atau unduhan tertahan. LKj tetap ada di lembar LKj.',
    'Excel turned a new workbook away or the download was held back. The LKj is still on the sheet LKj.',
  ),
  lakukan: text(
    'Izinkan unduhan dari Runut, atau klik kanan tab lembar LKj, pilih Pindahkan atau Salin, lalu buku baru.',
    'Allow downloads from Runut, or right-click the sheet tab LKj, choose Move or Copy, then a new workbook.',
  ),
};
export const naskah = text('Naskah', 'Texts');
export const naskahSiap = (siap: number, dari: number): Text =>
  text(`${String(siap)} dari ${String(dari)} siap`, `${String(siap)} of ${String(dari)} ready`);
export const naskahTunggu = (berapa: number): Text =>
  text(
    `${String(berapa)} naskah masih draf dari angka. Sunting di lembar LKj, atau terima apa adanya.`,
    `${String(berapa)} texts are still drafts from the numbers. Edit them on the sheet LKj, or accept them as they are.`,
  );
export const naskahBeres = text('Semua naskah sudah disunting atau diterima.', 'Every text was edited or accepted.');
export const naskahBerubah = (berapa: number): Text =>
  text(
    `Angka di balik ${String(berapa)} naskah berubah sejak diterima. Tulisan Anda tidak diganti.`,
    `The numbers behind ${String(berapa)} texts changed since. What you wrote was not replaced.`,
  );
export const terimaNaskah = text('Terima semua', 'Accept all');
export const menerimaNaskah = text('Menerima naskah', 'Accepting the texts');
export const naskahDiterima = (berapa: number): Text =>
  text(`${String(berapa)} naskah diterima.`, `${String(berapa)} texts accepted.`);
export const naskahSatuSatu = text('Periksa satu per satu', 'Go through them one by one');
export const naskahLagi = (berapa: number): Text =>
  text(`Dan ${String(berapa)} naskah lagi.`, `And ${String(berapa)} more texts.`);
export const terima = text('Terima', 'Accept');
export const terimaSatu = (judul: string): Text => text(`Terima naskah ${judul}`, `Accept the text ${judul}`);
export const angkaBerubah = text('angka berubah', 'numbers changed');
/** Texts of one indikator, as the report heads them. */
export const FAKTOR = { pendukung: 'Faktor pendukung', penghambat: 'Kendala dan penghambat', upaya: 'Upaya' } as const;

export const status = text('Status', 'Status');
export const konsep = text('Konsep', 'Konsep');
export const final = text('Final', 'Final');
export const versi = (nomor: number): Text => text(`Versi ${String(nomor)}`, `Version ${String(nomor)}`);
export const disusunPada = (iso: string): Text => text(`Disusun ${timeText(iso).id}.`, `Compiled ${timeText(iso).en}.`);
/** The log's head when it was compiled, as printed at the foot of every page. */
export const kodeVerifikasi = (cap: LkjStamp): Text =>
  text(
    logFooter(cap),
    cap.log
      ? `Verification code ${printedHead(cap.log.kepala)} · ${String(cap.log.jumlah)} event${cap.log.jumlah === 1 ? '' : 's'} · ${timeText(cap.log.pada).en}`
      : 'No events in the log yet',
  );

export const sejauhIni = (persen: number): Text => text(`${String(persen)}% selesai`, `${String(persen)}% done`);
export const eksporDibatalkan = (nama: string): Text =>
  text(`Ekspor ${nama} dibatalkan. Tidak ada berkas yang dibuat.`, `The export of ${nama} was cancelled. No file was made.`);
export const eksporPdf = text('PDF lewat Excel…', 'PDF through Excel…');
export const pdf = {
  siap: text('Lembar LKj siap untuk PDF (F4 tegak).', 'The sheet LKj is ready for PDF (F4 portrait).'),
  cara: text(
    'Di Excel, pilih Berkas, Simpan Sebagai, jenis PDF, dengan pilihan “Lembar aktif”. Di Excel web, pilih Berkas, Cetak, lalu “Simpan sebagai PDF”.',
    'In Excel choose File, Save As, type PDF, with “Active sheet”. In Excel on the web choose File, Print, then “Save as PDF”.',
  ),
};
