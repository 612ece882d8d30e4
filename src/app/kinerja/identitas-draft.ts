import { formatIsian, simplest } from '../../domain/kantor/angka';
import type { IdentitasLaporan, SdmRow } from '../../domain/kinerja/identitas/identitas-laporan';

/** Lines a person left blank are dropped, and so is what says nothing. */
export function tidiedIdentitas(draft: IdentitasLaporan): IdentitasLaporan {
  const lines = (all: readonly string[]): readonly string[] => all.map((one) => one.trim()).filter((one) => one !== '');
  return {
    ...draft,
    dasarHukum: lines(draft.dasarHukum),
    tugas: draft.tugas.trim(),
    fungsi: lines(draft.fungsi),
    isuStrategis: lines(draft.isuStrategis),
    tujuan: lines(draft.tujuan),
    indikator: draft.indikator.filter(({ iku, definisi, sumber }) => iku || definisi.trim() !== '' || sumber.trim() !== ''),
    pembanding: draft.pembanding
      .filter(({ wilayah, nilai, sumber }) => wilayah !== '' || nilai !== '' || sumber !== '')
      .map((one) => ({ ...one, nilai: simplest(one.nilai) })),
    pemanfaatan: draft.pemanfaatan.filter(({ uraian, bukti }) => uraian.trim() !== '' || bukti.trim() !== ''),
  };
}

/** "PNS; 42; Status kepegawaian" a line; cells pasted from a table are parted by tabs. */
export const readStaff = (typed: string): readonly SdmRow[] =>
  typed.split('\n').flatMap((line) => {
    const [uraian = '', jumlah = '', kelompok = ''] = line.split(/[;\t]/).map((one) => one.trim());
    return uraian === '' && jumlah === '' ? [] : [{ uraian, jumlah: simplest(jumlah), kelompok }];
  });

/** The staff as lines that read back the same. */
export const writtenStaff = (sdm: readonly SdmRow[]): string =>
  sdm.map(({ uraian, jumlah, kelompok }) => [uraian, formatIsian(jumlah), kelompok].join('; ')).join('\n');
