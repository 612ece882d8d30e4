import { text, type Text } from '../../../domain/text';

/** What "Pekerjaan saya" says. */
export const pekerjaan = {
  kosong: {
    judul: text('Tidak ada yang menunggu Anda', 'Nothing waits for you'),
    isi: (jabatan: string): Text =>
      text(
        `Kegiatan milik ${jabatan} muncul di sini begitu gilirannya tiba, dari semua Berkas.`,
        `Kegiatan of ${jabatan} appear here when their turn comes, from every Berkas.`,
      ),
  },
  kelompok: {
    terlambat: text('Terlambat', 'Late'),
    'hari-ini': text('Jatuh tempo hari ini', 'Due today'),
    segera: text('Segera jatuh tempo', 'Due soon'),
    nanti: text('Masih longgar', 'Ahead of time'),
    tertahan: text('Tertahan Berkas lain', 'Held back by another Berkas'),
  },
  terlambatHari: (hari: number): Text =>
    text(`terlambat ${String(hari)} hari kerja`, `${String(hari)} working day${hari === 1 ? '' : 's'} late`),
  hariIni: text('hari ini', 'today'),
  hariLagi: (hari: number): Text =>
    text(`${String(hari)} hari kerja lagi`, `in ${String(hari)} working day${hari === 1 ? '' : 's'}`),
  tanpaBatas: text('tanpa batas waktu', 'no due date'),
  perlu: (daftar: string): Text => text(`Perlu: ${daftar}`, `Needs: ${daftar}`),
  dikembalikan: (alasan: string): Text => text(`Dikembalikan: ${alasan}`, `Returned: ${alasan}`),
  sejak: (kapan: string, lama: Text): Text => text(`Sejak ${kapan}, ${lama.id}`, `Since ${kapan}, ${lama.en}`),
  berjalan: (lama: Text): Text => text(`dikerjakan ${lama.id}`, `${lama.en} of work`),
  sebagai: (jabatan: string): Text => text(`sebagai ${jabatan}`, `as ${jabatan}`),
};
