import { formatIsian } from '../../../../domain/kantor/angka';
import type { NamedColumn } from '../../../../domain/kinerja/paste/not-taken';
import type { Isian } from '../../../../domain/kinerja/pengaturan';
import { text, type Text } from '../../../../domain/text';
import type { FilledRealisasi } from '../../../../app/kinerja/fill-realisasi';

/** What the pane says about a table before it is taken in. */
export const tempelan = {
  berkas: text('Buka dari berkas…', 'Open from a file…'),
  pilihBerkas: text('Pilih berkas Perjanjian Kinerja', 'Choose a file with the Perjanjian Kinerja'),
  lembar: text('Lembar', 'Sheet'),
  dipahami: text('Yang dipahami', 'What was understood'),
  tanpaSasaran: text('Tanpa sasaran', 'Without a sasaran'),
  periksa: (n: number): Text => text(`Perlu diperiksa (${String(n)})`, `To be checked (${String(n)})`),
  tidakDiambil: (n: number): Text => text(`Tidak diambil (${String(n)})`, `Not taken (${String(n)})`),
  targetKosong: text('target kosong', 'no target'),
  semula: text('semula', 'before the change'),
  triwulan: (isi: readonly Isian[]): Text => {
    const list = isi.map((one) => formatIsian(one)).join(' / ');
    return text(`TW ${list}`, `Q ${list}`);
  },
  /** `apa`: what the rows hold, figures and words. */
  isian: (n: number, apa: readonly Text[]): Text =>
    text(
      `Masukkan ${apa.map(({ id }) => id.toLowerCase()).join(', ')} dari ${String(n)} baris ke sel kosong formulir bidang setelah disimpan`,
      `Fill ${apa.map(({ en }) => en.toLowerCase()).join(', ')} of ${String(n)} row${n === 1 ? '' : 's'} into blank cells of the bidang’s forms after saving`,
    ),
  realisasi: text('Realisasi', 'Realisasi'),
  catatan: text('Catatan', 'Notes'),
  ambilSebagai: (kolom: string): Text => text(`Ambil kolom ${kolom} sebagai`, `Take column ${kolom} as`),
  jangan: text('Jangan diambil', 'Do not take'),
  mengisi: text('Mengisi formulir bidang', 'Filling the bidang’s forms'),
  terisi: ({ diisi, berbeda, tanpaFormulir }: FilledRealisasi): Text =>
    text(
      [
        `${String(diisi)} isian masuk ke formulir bidang`,
        ...(berbeda > 0 ? [`${String(berbeda)} sudah terisi lain dan tidak diubah`] : []),
        ...(tanpaFormulir.length > 0 ? [`belum ada formulir untuk ${tanpaFormulir.join(', ')}`] : []),
      ].join('; ') + '.',
      [
        `${String(diisi)} entries went into the bidang’s forms`,
        ...(berbeda > 0 ? [`${String(berbeda)} say something else and were left`] : []),
        ...(tanpaFormulir.length > 0 ? [`no form yet for ${tanpaFormulir.join(', ')}`] : []),
      ].join('; ') + '.',
    ),
};

/** What a column may be taken as. */
export const COLUMN_NAMES: Readonly<Record<NamedColumn, Text>> = {
  sasaran: text('Sasaran', 'Sasaran'),
  indikator: text('Indikator', 'Indikator'),
  satuan: text('Satuan', 'Unit'),
  target: text('Target', 'Target'),
  bidang: text('Bidang', 'Bidang'),
  program: text('Program', 'Programme'),
  pagu: text('Pagu', 'Budget'),
  tw1: text('Target TW I', 'Target Q1'),
  tw2: text('Target TW II', 'Target Q2'),
  tw3: text('Target TW III', 'Target Q3'),
  tw4: text('Target TW IV', 'Target Q4'),
  'realisasi-tw1': text('Realisasi TW I', 'Realisasi Q1'),
  'realisasi-tw2': text('Realisasi TW II', 'Realisasi Q2'),
  'realisasi-tw3': text('Realisasi TW III', 'Realisasi Q3'),
  'realisasi-tw4': text('Realisasi TW IV', 'Realisasi Q4'),
  'renstra-awal': text('Kondisi awal Renstra', 'Starting condition of the Renstra'),
  'rencana-aksi': text('Rencana aksi', 'Planned actions'),
  kendala: text('Kendala', 'Obstacles'),
  tindakLanjut: text('Tindak lanjut', 'Follow-up'),
  bukti: text('Bukti dukung', 'Evidence'),
  pendukung: text('Faktor pendukung', 'What helped'),
  penghambat: text('Faktor penghambat', 'What hindered'),
};
