import { text, type Text } from '../../../domain/text';

/** What the view of all Berkas and its time lines say. */
export const semua = {
  keadaan: (kapan: string): Text => text(`Keadaan per ${kapan}`, `As of ${kapan}`),
  selesaiDari: (berapa: number, dari: number): Text =>
    text(`${String(berapa)} dari ${String(dari)} kegiatan`, `${String(berapa)} of ${String(dari)} kegiatan`),
  terlambat: (berapa: number): Text => text(`${String(berapa)} terlambat`, `${String(berapa)} late`),
  perkiraan: (tanggal: string): Text => text(`perkiraan selesai ${tanggal}`, `expected end ${tanggal}`),
  selesai: (tanggal: string): Text => text(`selesai ${tanggal}`, `finished ${tanggal}`),
  batas: (tanggal: string): Text => text(`batas ${tanggal}`, `due ${tanggal}`),
  melewati: text('melewati batas', 'past its deadline'),
  berkas: text('Berkas', 'Berkas'),
  garisWaktu: (nama: string): Text => text(`Garis waktu ${nama}`, `Time line of ${nama}`),
  barisGaris: (nomor: string, status: string, dari: string, sampai: string): Text =>
    text(`Kegiatan ${nomor}: ${status}, ${dari} sampai ${sampai}`, `Kegiatan ${nomor}: ${status}, ${dari} to ${sampai}`),
  barisRencana: (nomor: string, status: string, dari: string, sampai: string): Text =>
    text(
      `Kegiatan ${nomor}: ${status}, rencana ${dari} sampai ${sampai}`,
      `Kegiatan ${nomor}: ${status}, planned ${dari} to ${sampai}`,
    ),
  beban: text('Beban per jabatan', 'Load per position'),
  bebanBaris: (siap: number, terlambat: number, nanti: number): Text =>
    text(
      `${String(siap)} menunggu${terlambat > 0 ? `, ${String(terlambat)} terlambat` : ''}, ${String(nanti)} akan datang`,
      `${String(siap)} to do${terlambat > 0 ? `, ${String(terlambat)} late` : ''}, ${String(nanti)} to come`,
    ),
  sisa: (lama: Text): Text => text(`sisa waktu baku ${lama.id}`, `${lama.en} of standard time left`),
  bakuNyata: text('Waktu baku dan waktu nyata', 'Standard and actual time'),
  bakuBaris: (nyata: Text, baku: Text): Text => text(`${nyata.id} dari ${baku.id}`, `${nyata.en} of ${baku.en}`),
  tanpaNyata: text('Belum ada kegiatan yang dikerjakan.', 'No kegiatan has been worked on yet.'),
  arsip: (berapa: number): Text =>
    text(
      `${String(berapa)} Berkas diarsipkan atau dibatalkan tidak dihitung.`,
      `${String(berapa)} archived or cancelled Berkas are left out.`,
    ),
  tulisUlang: text(
    'Lembar Dasbor yang sudah ada ditulis ulang seluruhnya; itu tidak dapat diurungkan.',
    'A Dasbor sheet that is there is written anew as a whole; that cannot be undone.',
  ),
  tulis: text('Tulis lembar Dasbor', 'Write the Dasbor sheet'),
  menulis: text('Menulis lembar Dasbor', 'Writing the Dasbor sheet'),
  ditulis: text('Lembar Dasbor diperbarui dari log.', 'The Dasbor sheet was made anew from the log.'),
};
