import { text, type Text } from '../../text';

/** Texts printed on the Dasbor; sheets are Indonesian. */
export const DASBOR = {
  judul: text('Dasbor pelacakan SOP', 'SOP tracking dashboard'),
  per: (tanggal: Text): Text =>
    text(
      `Keadaan per ${tanggal.id}, disusun Runut dari log. Kata “terlambat” dan hari yang lewat dihitung Excel setiap kali dibuka; selebihnya disusun ulang dari panel Runut.`,
      `As of ${tanggal.en}, written by Runut from the log. Excel counts what is late whenever it is opened; the rest is made anew from the pane.`,
    ),
  tulisan: text('Tulisan Anda di lembar ini', 'What you wrote on this sheet'),
  kosong: text('Belum ada Berkas. Mulai Berkas di tab Lacak.', 'No Berkas yet. Start one in the Lacak tab.'),
  /** In the order of the main figures. */
  pokok: [
    text('Berkas berjalan', 'Berkas under way'),
    text('Kegiatan selesai', 'Kegiatan finished'),
    text('Terlambat', 'Late'),
    text('Jatuh tempo hari ini dan segera', 'Due today and soon'),
    text('Berkas selesai', 'Berkas finished'),
  ],
  kemajuan: text('Kemajuan per Berkas', 'Progress per Berkas'),
  kepalaKemajuan: [
    text('Berkas', 'Berkas'),
    text('Kegiatan selesai', 'Kegiatan done'),
    text('Kemajuan', 'Progress'),
    text('Terlambat', 'Late'),
    text('Batas', 'Due'),
    text('Perkiraan', 'Expected'),
    text('Yang menonjol', 'What stands out'),
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
  legenda: {
    rencana: text('rencana', 'planned'),
    tunggu: text('menunggu', 'waiting'),
    nyata: text('dikerjakan', 'worked on'),
    lewat: text('melewati batas', 'past due'),
    batas: text('batas', 'due'),
    hariIni: text('hari ini', 'today'),
  },
  beban: text('Beban per jabatan', 'Load per jabatan'),
  kepalaBeban: [
    text('Jabatan', 'Jabatan'),
    text('Menunggu dikerjakan', 'To do now'),
    text('Terlambat', 'Late'),
    text('Akan datang', 'To come'),
    text('Selesai', 'Done'),
    text('Sisa waktu baku', 'Standard time left'),
    text('Kegiatan tersisa', 'Kegiatan left'),
  ],
  terlambat: text('Kegiatan yang terlambat', 'Late kegiatan'),
  kepalaTerlambat: [
    text('No', 'No'),
    text('Kegiatan', 'Kegiatan'),
    text('Pelaksana', 'Pelaksana'),
    text('Berkas', 'Berkas'),
    text('Batas', 'Due'),
    text('Lewat (hari kerja)', 'Over (working days)'),
    text('Keadaan', 'How it stands'),
  ],
  tanpaTerlambat: text('Tidak ada kegiatan yang terlambat.', 'No kegiatan is late.'),
  belumDimulai: (sejak: Text, kembali: string | undefined): Text =>
    text(
      `Belum dimulai, menunggu sejak ${sejak.id}${kembali === undefined ? '' : `; dikembalikan: ${kembali}`}`,
      `Not begun, waiting since ${sejak.en}${kembali === undefined ? '' : `; returned: ${kembali}`}`,
    ),
  dikerjakan: (sejak: Text, kembali: string | undefined): Text =>
    text(
      `Dikerjakan sejak ${sejak.id}${kembali === undefined ? '' : `; dikembalikan: ${kembali}`}`,
      `Worked on since ${sejak.en}${kembali === undefined ? '' : `; returned: ${kembali}`}`,
    ),
  baku: text('Waktu baku dan waktu nyata', 'Standard and actual time'),
  kepalaBaku: [
    text('No', 'No'),
    text('Kegiatan', 'Kegiatan'),
    text('Pelaksana', 'Pelaksana'),
    text('Waktu baku', 'Standard'),
    text('Nyata', 'Actual'),
    text('Selisih', 'Difference'),
    text('Menunggu', 'Waited'),
    text('Putaran', 'Passages'),
    text('Nyata dibanding baku (kali)', 'Actual against standard (times)'),
  ],
  lebih: (lama: Text): Text => text(`+${lama.id}`, `+${lama.en}`),
  kurang: (lama: Text): Text => text(`−${lama.id}`, `−${lama.en}`),
  catatanBaku: text(
    'Waktu nyata adalah menit kerja menurut kalender, dijumlahkan dari semua putaran; waktu menunggu tidak ikut dihitung. Batang penuh berarti lima kali waktu baku atau lebih.',
    'Actual time is working minutes by the calendar, over all passages; waiting is not counted. A full bar is five times the standard or more.',
  ),
  tanpaBaku: text('Belum ada kegiatan yang dikerjakan.', 'No kegiatan has been worked on yet.'),
} as const;
