import { text, type Text } from '../../text';

/** Texts of the history, one sentence an event. `nomor` is a step's number on the sheet. */
export const peristiwa = {
  dimulai: (nama: string): Text => text(`Berkas ${nama} dimulai`, `Berkas ${nama} begun`),
  langkahDimulai: (nomor: string): Text => text(`Kegiatan ${nomor} dimulai`, `Kegiatan ${nomor} started`),
  langkahSelesai: (nomor: string): Text => text(`Kegiatan ${nomor} selesai`, `Kegiatan ${nomor} finished`),
  langkahSelesaiOtomatis: (nomor: string): Text =>
    text(
      `Kegiatan ${nomor} selesai: semua bidang sudah menyampaikan data`,
      `Kegiatan ${nomor} finished: every bidang has handed in`,
    ),
  langkahDisetujui: (nomor: string): Text => text(`Kegiatan ${nomor} disetujui`, `Kegiatan ${nomor} approved`),
  lewat: (lama: Text): Text => text(`, melewati waktu baku ${lama.id}`, `, ${lama.en} over its standard time`),
  tanpaKelengkapan: (jumlah: number, alasan: string): Text =>
    text(
      `, ${String(jumlah)} kelengkapan belum ada: ${alasan}`,
      `, ${String(jumlah)} item${jumlah === 1 ? '' : 's'} of kelengkapan missing: ${alasan}`,
    ),
  dikembalikan: (nomor: string, ke: string, alasan: string): Text =>
    text(
      `Kegiatan ${nomor} dikembalikan ke kegiatan ${ke}: ${alasan}`,
      `Kegiatan ${nomor} returned to kegiatan ${ke}: ${alasan}`,
    ),
  diserahkan: (nomor: string, kepada: string): Text =>
    text(`Kegiatan ${nomor} diserahkan kepada ${kepada}`, `Kegiatan ${nomor} handed to ${kepada}`),
  penugasan: (nama: string, sebagai: Text): Text =>
    text(`${nama} bertindak sebagai ${sebagai.id}`, `${nama} acts as ${sebagai.en}`),
  penugasanBerakhir: (nama: string, sebagai: Text): Text =>
    text(`${nama} tidak lagi bertindak sebagai ${sebagai.id}`, `${nama} no longer acts as ${sebagai.en}`),
  catatan: (teks: string): Text => text(`Catatan: ${teks}`, `Note: ${teks}`),
  catatanLangkah: (nomor: string, teks: string): Text =>
    text(`Catatan kegiatan ${nomor}: ${teks}`, `Note on kegiatan ${nomor}: ${teks}`),
  dikoreksi: (alasan: string, apa: Text | undefined): Text =>
    apa
      ? text(`Koreksi atas “${apa.id}”: ${alasan}`, `Correction of “${apa.en}”: ${alasan}`)
      : text(`Koreksi: ${alasan}`, `Correction: ${alasan}`),
  dibatalkanPeristiwa: (alasan: string, apa: Text | undefined): Text =>
    apa
      ? text(`“${apa.id}” dibatalkan: ${alasan}`, `“${apa.en}” voided: ${alasan}`)
      : text(`Peristiwa dibatalkan: ${alasan}`, `Event voided: ${alasan}`),
  dibatalkan: (alasan: string): Text => text(`Berkas dibatalkan: ${alasan}`, `Berkas cancelled: ${alasan}`),
  dibuka: (alasan: string): Text => text(`Berkas dibuka kembali: ${alasan}`, `Berkas reopened: ${alasan}`),
  diarsipkan: text('Berkas diarsipkan', 'Berkas archived'),
  ditautkan: (nama: string, nomor: string | undefined): Text =>
    nomor === undefined
      ? text(`Ditautkan: menunggu ${nama} selesai`, `Linked: waits for ${nama} to be finished`)
      : text(`Kegiatan ${nomor} menunggu ${nama} selesai`, `Kegiatan ${nomor} waits for ${nama} to be finished`),
  dilepas: (nama: string, nomor: string | undefined): Text =>
    nomor === undefined
      ? text(`Tautan ke ${nama} dilepas`, `Link to ${nama} removed`)
      : text(`Kegiatan ${nomor} tidak lagi menunggu ${nama}`, `Kegiatan ${nomor} no longer waits for ${nama}`),
  sopDiadopsi: text('Versi SOP di lembar dipakai', 'The SOP version on the sheet adopted'),
  batas: (nomor: string | undefined, tanggal: Text): Text =>
    nomor === undefined
      ? text(`Batas Berkas ditetapkan ${tanggal.id}`, `Deadline of the Berkas set to ${tanggal.en}`)
      : text(`Batas kegiatan ${nomor} ditetapkan ${tanggal.id}`, `Due date of kegiatan ${nomor} set to ${tanggal.en}`),
  rencanaMundur: (jumlah: number, akhir: Text | undefined): Text =>
    text(
      `Rencana mundur diterima: batas ${String(jumlah)} kegiatan${akhir ? `, selesai ${akhir.id}` : ''}`,
      `Plan backwards accepted: due dates of ${String(jumlah)} kegiatan${akhir ? `, finished by ${akhir.en}` : ''}`,
    ),
  batasDihapus: text('Batas dihapus', 'Due date removed'),
  batasBanyak: (jumlah: number): Text =>
    text(`Batas ${String(jumlah)} kegiatan ditetapkan`, `Due dates of ${String(jumlah)} kegiatan set`),
  bidang: {
    'bidang-dibuka': (bidang: string, periode: string): Text =>
      text(`Data ${bidang} ${periode} dibuka`, `Data of ${bidang} ${periode} opened`),
    'bidang-disetor': (bidang: string, periode: string): Text =>
      text(`Data ${bidang} ${periode} disampaikan`, `Data of ${bidang} ${periode} handed in`),
    'bidang-dikembalikan': (bidang: string, periode: string): Text =>
      text(`Data ${bidang} ${periode} dikembalikan`, `Data of ${bidang} ${periode} returned`),
    'bidang-dikunci': (bidang: string, periode: string): Text =>
      text(`Data ${bidang} ${periode} dikunci`, `Data of ${bidang} ${periode} locked`),
  },
  kunciDikonfirmasi: (kata: string, nama: string): Text =>
    text(`Kunci komputer “${kata}” (${nama}) dikonfirmasi`, `Computer key “${kata}” (${nama}) confirmed`),
  kunciDicabut: (kata: string, alasan: string): Text =>
    text(`Kunci komputer “${kata}” tidak lagi dikenali: ${alasan}`, `Computer key “${kata}” no longer known: ${alasan}`),
  tidakDikenal: text('Peristiwa yang tidak dikenal', 'Unknown event'),
} as const;

/** Sentences that sum a Berkas up. */
export const ringkasan = {
  dikembalikan: (kali: number, oleh: string): Text =>
    text(`${String(kali)} kali dikembalikan di ${oleh}`, `returned ${kali === 1 ? 'once' : `${String(kali)} times`} at ${oleh}`),
  lewat: (nomor: string, lama: Text): Text =>
    text(`kegiatan ${nomor} melewati waktu baku ${lama.id}`, `kegiatan ${nomor} took ${lama.en} more than its standard time`),
  lewatBanyak: (jumlah: number, nomor: string, lama: Text): Text =>
    text(
      `${String(jumlah)} kegiatan melewati waktu baku, terlama kegiatan ${nomor} (${lama.id})`,
      `${String(jumlah)} kegiatan took more than their standard time, kegiatan ${nomor} most (${lama.en})`,
    ),
  terlambat: (nomor: string, hari: number): Text =>
    text(
      `kegiatan ${nomor} terlambat ${String(hari)} hari kerja`,
      `kegiatan ${nomor} is ${String(hari)} working day${hari === 1 ? '' : 's'} late`,
    ),
  selesai: (hari: number): Text => text(`selesai dalam ${String(hari)} hari kerja`, `finished in ${String(hari)} working days`),
  lancar: text('belum ada yang dikembalikan atau terlambat', 'nothing returned or late so far'),
} as const;

/** Headers of the history as a table. */
export const RIWAYAT_COLUMNS: readonly Text[] = [
  text('Waktu', 'Time'),
  text('Berkas', 'Berkas'),
  text('Kegiatan', 'Kegiatan'),
  text('Peristiwa', 'Event'),
  text('Menyatakan diri sebagai', 'Declared as'),
  text('Bertindak sebagai', 'Acting as'),
  text('Dikoreksi', 'Corrected'),
  text('Hash', 'Hash'),
];

/** Who acted for more than one jabatan. */
export const MANY_JABATAN = {
  orang: (nama: string, berapa: number, daftar: Text, menyatakan: boolean): Text =>
    text(
      `${nama} bertindak untuk ${String(berapa)} jabatan: ${daftar.id}.${menyatakan ? ' Tidak semuanya dicatat sebagai Plt., Plh., atau anggota tim.' : ''}`,
      `${nama} acts for ${String(berapa)} positions: ${daftar.en}.${menyatakan ? ' Not all of them are recorded as acting or as a team member.' : ''}`,
    ),
};
