import { simplest } from '../../kantor/angka';
import { readTanggalIso } from '../../kantor/read-tanggal';
import type { Isian, Kantor, Pejabat, Triwulan } from '../pengaturan';
import { type ReportCell } from './row-values';
import { PENGATURAN_SHEET, PENGATURAN_FINDINGS } from './messages';
import type { readList } from './tables';

/** Who the office is. */
export function readKantor(general: ReturnType<typeof readList>): Kantor {
  const content = (label: string): string => String(general.get(label)?.isi ?? '').trim();
  const l = PENGATURAN_SHEET.label;
  const day = (...labels: readonly string[]): string => {
    const typed = labels.map((label) => general.get(label)?.isi ?? '').find((isi) => isi !== '') ?? '';
    return readTanggalIso(typed) ?? String(typed).trim();
  };
  const until = (tw: Triwulan): string => day(l.batasTriwulan[tw]);
  const pejabat = (who: 'kepala' | 'penyusun'): Pejabat => ({
    jabatan: content(l[`${who}Jabatan`]),
    nama: content(l[`${who}Nama`]),
    nip: content(l[`${who}Nip`]),
    pangkat: content(l[`${who}Pangkat`]),
  });
  return {
    nama: content(l.nama),
    pemerintah: content(l.pemerintah),
    kota: content(l.kota),
    kepala: pejabat('kepala'),
    penyusun: pejabat('penyusun'),
    batasSetor: day(l.batasSetor, l.batasSetorBefore),
    batasTriwulan: [until(0), until(1), until(2), until(3)],
    pkPerubahan: day(l.pkPerubahan),
    totalAnggaran: simplest(general.get(l.totalAnggaran)?.isi ?? ''),
    contoh: isYes(general.get(l.contoh)?.isi),
  };
}

/** Whether a cell says "ya". */
export const isYes = (isi: Isian | undefined): boolean =>
  String(isi ?? '')
    .trim()
    .toLowerCase() === PENGATURAN_SHEET.ya;

export function readTahun(
  cell: { isi: Isian; row: number; column: number } | undefined,
  bawaan: number,
  report: ReportCell,
): number {
  if (cell === undefined || cell.isi === '') return bawaan;
  const tahun = Number(cell.isi);
  if (Number.isInteger(tahun) && tahun >= 1990 && tahun <= 2200) return tahun;
  report('pengaturan-tahun', PENGATURAN_FINDINGS.tahun(String(cell.isi)), cell.row, cell.column);
  return bawaan;
}
