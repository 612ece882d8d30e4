import { text, type Text } from '../../text';

/** Texts printed on the Dasbor; sheets are Indonesian. */
export const DASBOR = {
  judul: text('Dasbor pelacakan SOP', 'SOP tracking dashboard'),
  per: (tanggal: Text): Text =>
    text(
      `Keadaan per ${tanggal.id}. Disusun Runut dari log; susun ulang untuk memperbarui.`,
      `As of ${tanggal.en}. Written by Runut from the log.`,
    ),
  kosong: text('Belum ada Berkas. Mulai Berkas di tab Lacak.', 'No Berkas yet. Start one in the Lacak tab.'),
  kemajuan: text('Kemajuan per Berkas', 'Progress per Berkas'),
  kepalaKemajuan: [
    text('Berkas', 'Berkas'),
    text('Selesai', 'Done'),
    text('Kemajuan', 'Progress'),
    text('Terlambat', 'Late'),
    text('Batas', 'Due'),
    text('Perkiraan selesai', 'Expected end'),
    text('Ringkasan', 'Summary'),
  ],
  dari: (selesai: number, jumlah: number): Text =>
    text(`${String(selesai)} dari ${String(jumlah)}`, `${String(selesai)} of ${String(jumlah)}`),
  garisWaktu: (nama: string): Text => text(`Garis waktu: ${nama}`, `Time line: ${nama}`),
  kepalaGaris: [
    text('No', 'No'),
    text('Kegiatan', 'Kegiatan'),
    text('Pelaksana', 'Pelaksana'),
    text('Status', 'Status'),
    text('Batas', 'Due'),
    text('Selesai', 'End'),
  ],
  legenda: (hari: number): Text =>
    text(
      `· rencana   ■ nyata   ! melewati batas   kolom bertanda ▼ hari ini; satu kolom ${String(hari)} hari kerja`,
      `· planned   ■ actual   ! past due   ▼ marks today; one column is ${String(hari)} working days`,
    ),
  beban: text('Beban per jabatan', 'Load per jabatan'),
  kepalaBeban: [
    text('Jabatan', 'Jabatan'),
    text('Menunggu dikerjakan', 'To do now'),
    text('Terlambat', 'Late'),
    text('Akan datang', 'To come'),
    text('Selesai', 'Done'),
    text('Sisa waktu baku', 'Standard time left'),
  ],
  terlambat: text('Langkah yang terlambat', 'Late steps'),
  kepalaTerlambat: [
    text('No', 'No'),
    text('Kegiatan', 'Kegiatan'),
    text('Pelaksana', 'Pelaksana'),
    text('Berkas', 'Berkas'),
    text('Batas', 'Due'),
    text('Hari kerja lewat', 'Working days over'),
  ],
  tanpaTerlambat: text('Tidak ada langkah yang terlambat.', 'No step is late.'),
  baku: text('Waktu baku dan waktu nyata', 'Standard and actual time'),
  kepalaBaku: [
    text('No', 'No'),
    text('Kegiatan', 'Kegiatan'),
    text('Pelaksana', 'Pelaksana'),
    text('Baku', 'Standard'),
    text('Nyata', 'Actual'),
    text('Nyata : baku', 'Actual : standard'),
    text('Kali dikerjakan', 'Passages'),
  ],
  tanpaBaku: text('Belum ada langkah yang selesai.', 'No step is finished yet.'),
  halaman: text('Halaman &P dari &N', 'Page &P of &N'),
} as const;
