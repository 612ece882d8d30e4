import { text, type Text } from '../../domain/text';

export const KINERJA_REFUSALS = {
  tanpaPengaturan: text(
    'Lembar Pengaturan tidak ada di buku kerja ini. Tulis Pengaturan terlebih dahulu, atau pilih buku kerja Runut. Buku kerja tidak berubah.',
    'This workbook has no sheet Pengaturan. Write the settings first, or choose a Runut workbook. The workbook is unchanged.',
  ),
  tanpaBidang: text(
    'Belum ada bidang. Tambahkan bidang di Pengaturan, lalu buat lembarnya.',
    'There is no bidang yet. Add one in the settings, then make its sheet.',
  ),
  tanpaIndikator: text(
    'Belum ada indikator. Isi Perjanjian Kinerja di Pengaturan terlebih dahulu.',
    'There is no indikator yet. Enter the Perjanjian Kinerja in the settings first.',
  ),
  bentrok: (sheet: string): Text =>
    text(
      `Lembar “${sheet}” sudah ada dan bukan buatan Runut, jadi tidak ditimpa. Ganti nama lembar itu, lalu ulangi. Buku kerja tidak berubah.`,
      `Sheet “${sheet}” already exists and was not made by Runut, so it is not overwritten. Rename it and try again. The workbook is unchanged.`,
    ),
  namaKembar: (nama: string): Text =>
    text(
      `Nama lembar untuk bidang “${nama}” sama dengan bidang lain (nama lembar dipotong pada 31 huruf). Singkat salah satu namanya di Pengaturan. Buku kerja tidak berubah.`,
      `The sheet for bidang “${nama}” would have the same name as another's (sheet names end at 31 characters). Shorten one of them in the settings. The workbook is unchanged.`,
    ),
  tahunLama: (sheet: string, lama: number, baru: number): Text =>
    text(
      `Lembar “${sheet}” masih berisi data tahun ${String(lama)}. Simpan buku kerja tahun ${String(lama)} sebagai berkas tersendiri, lalu ganti nama atau hapus lembar itu sebelum membuat formulir tahun ${String(baru)}. Buku kerja tidak berubah.`,
      `Sheet “${sheet}” still holds the data of ${String(lama)}. Save that year's workbook as a file of its own, then rename or delete the sheet before making the forms of ${String(baru)}. The workbook is unchanged.`,
    ),
  tahunTetap: (tahun: number): Text =>
    text(
      `Buku kerja ini memuat beberapa tahun, jadi tahun di Pengaturan yang dibuka tidak dapat menjadi ${String(tahun)}. Pilih tahun lain di tab Data, atau mulai tahun berikutnya. Buku kerja tidak berubah.`,
      `This workbook holds several years, so the year of the settings that are open cannot become ${String(tahun)}. Choose another year in the Data tab, or begin the next one. The workbook is unchanged.`,
    ),
  tahunSudahAda: (tahun: number): Text =>
    text(
      `Tahun ${String(tahun)} sudah ada di buku kerja ini. Pilih tahun itu di tab Data. Buku kerja tidak berubah.`,
      `${String(tahun)} is in this workbook already. Choose that year in the Data tab. The workbook is unchanged.`,
    ),
  akanHilang: (isian: readonly string[]): Text =>
    text(
      `Menurut Pengaturan, isian berikut bukan lagi bagian bidang itu dan akan hilang bila lembar dibuat ulang: ${isian.join('; ')}. Kembalikan kode atau bidangnya di Pengaturan, atau setujui penghapusannya. Buku kerja tidak berubah.`,
      `By the settings these entries are no longer that bidang's and would be lost when the sheets are made again: ${isian.join('; ')}. Restore their code or bidang, or agree to their removal. The workbook is unchanged.`,
    ),
  belumDiputuskan: (n: number): Text =>
    text(
      `${String(n)} bentrokan belum diputuskan. Pilih angka yang dipakai untuk masing-masing. Buku kerja tidak berubah.`,
      `${String(n)} conflict${n === 1 ? '' : 's'} not decided yet. Choose the figure to use for each. The workbook is unchanged.`,
    ),
  selBerubah: text(
    'Isi sel itu sudah berubah, jadi tidak ditulis. Lihat daftar yang baru.',
    'That cell has changed meanwhile, so nothing was written. Look at the new list.',
  ),
  selDisampaikan: text(
    'Sel itu sudah disampaikan, jadi tidak ditulis. Kembalikan data bidang terlebih dahulu bila memang berubah. Buku kerja tidak berubah.',
    'That cell was handed in, so nothing was written. Return the bidang’s data first if it has changed. The workbook is unchanged.',
  ),
  bukanBukuKerja: (nama: string): Text =>
    text(
      `${nama} bukan buku kerja Runut: lembar Pengaturan tidak ada di dalamnya. Pilih buku kerja tahun lalu. Tidak ada yang berubah.`,
      `${nama} is no Runut workbook: it has no sheet Pengaturan. Choose last year's workbook. Nothing has changed.`,
    ),
  tanpaTahun: (nama: string): Text =>
    text(
      `Tahun di lembar Pengaturan ${nama} kosong atau tidak terbaca. Isi tahunnya di berkas itu, lalu pilih lagi.`,
      `The year on the sheet Pengaturan of ${nama} is blank or cannot be read. Enter it there, then choose the file again.`,
    ),
  baris: (bidang: string, kode: string): string => `${bidang} ${kode}`,
};

/** What next year takes from this one, and what it does not. */
export const YEAR_TEXT = {
  susunan: (sasaran: number, indikator: number, program: number): Text =>
    text(
      `kantor, bidang, ketentuan, ${String(sasaran)} sasaran, ${String(indikator)} indikator beserta lintasan Renstranya, ${String(program)} program, kegiatan, dan subkegiatan`,
      `office, bidang, conventions, ${String(sasaran)} sasaran, ${String(indikator)} indikator with the path of their Renstra, ${String(program)} programmes and kegiatan`,
    ),
  tahunLalu: (tahun: number, terisi: number): Text =>
    text(
      `target dan realisasi ${String(tahun)} sebagai tahun lalu (${String(terisi)} indikator berealisasi)`,
      `targets and realisasi of ${String(tahun)} as last year’s (${String(terisi)} indikator with a realisasi)`,
    ),
  batas: text('batas penyampaian bidang, setahun kemudian', 'the days of handing in, a year later'),
  identitas: (gambar: number): Text =>
    text(
      `Identitas laporan${gambar > 0 ? ` dengan ${String(gambar)} gambar` : ''}`,
      `Identitas laporan${gambar > 0 ? ` with ${String(gambar)} pictures` : ''}`,
    ),
  kalender: text(
    'Kalender: jam kerja dan hari libur yang ada; tambahkan libur tahun baru',
    'Kalender: working hours and the holidays there are; add the new year’s',
  ),
  dikosongkan: text(
    'target, pagu, PK Perubahan, dan isian formulir: dikosongkan',
    'targets, pagu, PK Perubahan and what the forms held: left blank',
  ),
  identitasTahunIni: text(
    'pembanding, pemanfaatan laporan, pernyataan reviu, dan tanggal penyampaian LKj: milik tahun lalu',
    'figures of others, uses, the review and the days the LKj was sent: those are last year’s',
  ),
  identitasTakTerbaca: (berapa: number): Text =>
    text(
      `${String(berapa)} isian Identitas laporan yang tidak dikenali: tetap di buku kerja tahun lalu; salin sendiri yang masih perlu`,
      `${String(berapa)} entries of Identitas laporan that were not understood: they stay in last year’s workbook; copy what is still needed`,
    ),
  tanpaIdentitas: text('Identitas laporan: tidak ada di buku kerja itu', 'Identitas laporan: that workbook has none'),
  tanpaIdentitasDiSini: text('Identitas laporan: belum diisi di buku kerja ini', 'Identitas laporan: not filled in here yet'),
  tanpaKalender: text('Kalender: tidak ada di buku kerja itu', 'Kalender: that workbook has none'),
  tetap: (tahun: number): Text =>
    text(
      `Pengaturan, formulir, LKj, dan Berkas tahun ${String(tahun)}: tetap seperti adanya`,
      `settings, forms, LKj and Berkas of ${String(tahun)}: they stay as they are`,
    ),
  log: text(
    'Berkas, log, dan naskah LKj: tetap di buku kerja tahun lalu',
    'Berkas, log and texts of the LKj: they stay in last year’s workbook',
  ),
  /** Told once the other sheets were written. */
  dibawa: (lembar: readonly string[], tetap: readonly string[]): Text => {
    const kept = tetap.length === 0 ? '' : ` Lembar ${tetap.join(' dan ')} di sini sudah ada, jadi tetap.`;
    const keptEn = tetap.length === 0 ? '' : ` ${tetap.join(' and ')} were here already and stay.`;
    return lembar.length === 0
      ? text(`Tidak ada lembar lain yang dibawa.${kept}`, `No other sheet was carried along.${keptEn}`)
      : text(`Lembar ${lembar.join(' dan ')} dibawa dari tahun lalu.${kept}`, `${lembar.join(' and ')} carried along.${keptEn}`);
  },
};

/** How full a form is; kept in the log when its data change hands. */
export const isianRingkas = (terisi: number, wajib: number): Text =>
  text(
    `${String(terisi)} dari ${String(wajib)} isian wajib terisi`,
    `${String(terisi)} of ${String(wajib)} required entries filled`,
  );

/** Kept in the log, and told after an import was taken back. */
export const imporDibatalkan = (kembali: number, dilewati: number): Text =>
  dilewati === 0
    ? text(
        `Impor diurungkan: ${String(kembali)} isian seperti semula.`,
        `Import taken back: ${String(kembali)} entries are as before.`,
      )
    : text(
        `Impor diurungkan: ${String(kembali)} isian seperti semula, ${String(dilewati)} dibiarkan karena sudah diubah atau disampaikan.`,
        `Import taken back: ${String(kembali)} entries as before, ${String(dilewati)} left because they were changed or handed in since.`,
      );
