/** The words that tell a colleague that it is their turn (Indonesian: they are sent). */
export const TURN_MESSAGE = {
  perihal: (nomor: string, berkas: string): string => `Perihal: Kegiatan ${nomor} ${berkas} menunggu tindak lanjut`,
  salam: (kepada: string): string => `Yth. ${kepada},`,
  giliran: (nomor: string, uraian: string, berkas: string, sejak: string): string =>
    `Kegiatan ${nomor} "${uraian}" pada ${berkas} menunggu tindak lanjut Bapak/Ibu${sejak === '' ? '' : ` sejak ${sejak}`}.`,
  dikembalikan: (alasan: string): string => `Dikembalikan dengan alasan: ${alasan}`,
  kelengkapan: (isi: string): string => `Kelengkapan: ${isi}`,
  output: (isi: string): string => `Output: ${isi}`,
  batas: (tanggal: string, melewati = ''): string => `Batas waktu: ${tanggal}${melewati === '' ? '' : ` (${melewati})`}`,
  penutup: 'Terima kasih atas kerja samanya.',
};
