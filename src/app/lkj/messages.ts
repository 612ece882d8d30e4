import type { Periode } from '../../domain/kinerja/periode';
import { periodeWords } from '../../domain/kinerja/periode-words';
import { text, type Text } from '../../domain/text';

export const READINESS_TEXT = {
  target: text('Target dan satuan terisi', 'Targets and units filled in'),
  data: text('Isian indikator lengkap', 'Indikator fully filled in'),
  galat: (jumlah: number): Text =>
    jumlah === 0
      ? text('Tidak ada galat data', 'No data errors')
      : text(`${String(jumlah)} galat data`, `${String(jumlah)} data error${jumlah === 1 ? '' : 's'}`),
  disetor: text('Data bidang disampaikan', 'Bidang data handed in'),
  kata: (n: number): Text =>
    text(
      `Datanya sudah disampaikan; ${String(n)} isian setahun (kendala, tindak lanjut, bukti) masih kosong di lembar bidang.`,
      `The data are handed in; ${String(n)} ${n === 1 ? 'entry' : 'entries'} of the year (obstacles, follow-up, proof) ${n === 1 ? 'is' : 'are'} still blank in the bidang’s sheets.`,
    ),
  sementara: text('LKj tetap dapat disusun, ditandai Konsep.', 'The LKj can still be compiled; it is marked Konsep.'),
};

const versionNumber = (versi: number | null): Text =>
  versi === null ? text('', '') : text(` versi ${String(versi)}`, ` version ${String(versi)}`);

/** Kept in the log, and told after compiling. */
export const VERSION_TEXT = {
  disusun: (status: 'konsep' | 'final', versi: number | null): Text => {
    const { id, en } = versionNumber(versi);
    return status === 'final'
      ? text(`LKj${id} disusun sebagai Final.`, `The LKj${en} was compiled as Final.`)
      : text(`LKj${id} disusun sebagai Konsep.`, `The LKj${en} was compiled as Konsep.`);
  },
  /** Told behind `disusun`; nothing where nothing was typed into the version before. */
  dipindah: ({ id, en }: Text, typed: number): Text =>
    typed === 0
      ? text(id, en)
      : text(
          `${id} ${String(typed)} tulisan Anda di dalam laporan dipindahkan ke bawahnya.`,
          `${en} ${String(typed)} text${typed === 1 ? '' : 's'} you had typed into the report now stand${typed === 1 ? 's' : ''} below it.`,
        ),
  berubah: (angka: number, naskah: number): Text =>
    text(
      `Berubah sejak versi sebelumnya: ${String(angka)} angka, ${String(naskah)} naskah.`,
      `Changed since the version before: ${String(angka)} figures, ${String(naskah)} texts.`,
    ),
  final: (versi: number | null, kepala: string): Text => {
    const { id, en } = versionNumber(versi);
    return text(`LKj${id} Final. ${kepala}.`, `LKj${en} Final. ${kepala}.`);
  },
};

export const LKJ_FILE_TEXT = {
  nama: (tahun: number, periode: Periode): string => `LKj ${periodeWords(periode, tahun)}`,
  /** Kept in the log. */
  diekspor: (nama: string): Text => text(`${nama} diekspor`, `${nama} exported`),
};

export const LKJ_REFUSALS = {
  tahunLain: (sheet: string, tahun: number): Text =>
    text(
      `Lembar “${sheet}” berisi LKj tahun ${String(tahun)}, jadi tidak ditimpa. Ganti nama lembar itu, lalu susun lagi. Buku kerja tidak berubah.`,
      `Sheet “${sheet}” holds the LKj of ${String(tahun)} and is not overwritten. Rename it and compile again. The workbook is unchanged.`,
    ),
  kataBerubah: (jumlah: number): Text =>
    text(
      `${String(jumlah)} naskah berubah sejak LKj disusun, jadi berkas akan berbeda dari lembar. Susun ulang LKj, lalu ekspor. Belum ada berkas yang dibuat.`,
      `${String(jumlah)} texts changed since the LKj was compiled, so the file would differ from the sheet. Compile again, then export. No file was made.`,
    ),
  angkaBerubah: (jumlah: number): Text =>
    text(
      `${String(jumlah)} angka berubah sejak LKj disusun, jadi berkas akan berbeda dari lembar. Susun ulang LKj, lalu ekspor. Belum ada berkas yang dibuat.`,
      `${String(jumlah)} figures changed since the LKj was compiled, so the file would differ from the sheet. Compile again, then export. No file was made.`,
    ),
  belumDisusun: text(
    'LKj belum disusun. Pilih “Susun LKj” terlebih dahulu.',
    'The LKj has not been compiled. Choose “Susun LKj” first.',
  ),
};
