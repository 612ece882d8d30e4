import { text, type Text } from '../../text';

export const IMPORT_TEXT = {
  diterima: (n: number): Text => text(`${String(n)} isian diterima`, `${String(n)} entr${n === 1 ? 'y' : 'ies'} accepted`),
  samaSaja: text('Isinya sama dengan yang sudah ada', 'Holds the same as is already here'),
  bentrok: (n: number, b: number): Text =>
    text(`${String(n)} isian diterima, ${String(b)} bentrok`, `${String(n)} accepted, ${String(b)} in conflict`),
  lama: text(
    'Lebih lama daripada formulir di sini. Isinya belum dipakai; pilih “Tetap pakai” bila memang yang terbaru.',
    'Older than the form here. Nothing in it is used yet; choose “Tetap pakai” if it is the latest after all.',
  ),
  tahun: (tahun: number, sini: number): Text =>
    text(
      `Berkas ini milik tahun ${String(tahun)}, sedangkan yang dikumpulkan tahun ${String(sini)}. Buku kerja tidak berubah.`,
      `This file is for ${String(tahun)}, while ${String(sini)} is being collected. The workbook is unchanged.`,
    ),
  kantor: (kantor: string): Text =>
    text(
      `Berkas ini milik ${kantor === '' ? 'perangkat daerah lain' : kantor}. Buku kerja tidak berubah.`,
      `This file belongs to ${kantor === '' ? 'another office' : kantor}. The workbook is unchanged.`,
    ),
  bidang: (id: string): Text =>
    text(
      `Bidang dengan kode “${id}” tidak ada di Pengaturan. Buku kerja tidak berubah.`,
      `There is no bidang with the code “${id}” in the settings. The workbook is unchanged.`,
    ),
  struktur: (n: number): Text =>
    text(
      `Susunan formulir berubah di ${String(n)} sel, jadi isinya tidak diambil. Minta bidang mengisi ulang formulir aslinya.`,
      `The form's structure was changed in ${String(n)} cell${n === 1 ? '' : 's'}, so nothing was taken. Ask the bidang to fill the original form.`,
    ),
  tanpaLembar: (sheet: string): Text =>
    text(
      `Lembar “${sheet}” belum ada di buku kerja ini. Buat lembar bidang terlebih dahulu, lalu impor lagi.`,
      `Sheet “${sheet}” is not in this workbook yet. Make the bidang's sheet first, then import again.`,
    ),
  bukan: text(
    'Bukan formulir bidang buatan Runut: tanda pengenalnya tidak ada. Buku kerja tidak berubah.',
    'No bidang form made by Runut: its mark is missing. The workbook is unchanged.',
  ),
  catatan: (n: number, sama: number, dari: readonly string[]): string =>
    n === 0 && sama > 0
      ? `Mencocokkan ${String(sama)} isian dengan ${dari.join(', ')}: sudah sama`
      : `Mengimpor ${String(n)} isian dari ${dari.join(', ')}${sama > 0 ? `; ${String(sama)} isian lain sudah sama` : ''}`,
  kepala: (seharusnya: string, isi: string): Text =>
    text(`Kepala kolom “${seharusnya}” berubah menjadi “${isi}”.`, `Header “${seharusnya}” was changed to “${isi}”.`),
  hilang: (nama: string): Text => text(`Baris “${nama}” tidak ada di berkas.`, `Row “${nama}” is missing in the file.`),
  asing: (kode: string): Text =>
    text(`Baris berkode “${kode}” tidak dikenal dan dilewati.`, `A row with the code “${kode}” is unknown and was skipped.`),
  sudahDisampaikan: (nama: string, isian: string, berkas: string, sini: string): Text =>
    text(
      `${isian} “${nama}” sudah disampaikan sebagai ${sini === '' ? 'kosong' : sini}, jadi ${berkas} di berkas tidak diambil. Kembalikan data bidang terlebih dahulu bila memang berubah.`,
      `${isian} of “${nama}” was handed in as ${sini === '' ? 'blank' : sini}, so that ${berkas} in the file is not taken. Return the bidang’s data first if it has changed.`,
    ),
  terkunci: (nama: string, apa: string, isi: string, seharusnya: string): Text =>
    text(
      `${apa} “${nama}” di berkas ${isi}, seharusnya ${seharusnya}.`,
      `${apa} of “${nama}” is ${isi} in the file, and should be ${seharusnya}.`,
    ),
};
