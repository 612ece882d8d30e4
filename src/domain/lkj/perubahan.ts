import { formatAngka, formatIsian } from '../kinerja/angka';
import type { Isian } from '../kinerja/pengaturan';
import { berbeda } from '../kinerja/banding';
import { BANDING } from '../kinerja/pesan-aturan';
import type { TemuanData } from '../kinerja/temuan';
import { area } from '../sheet/address';
import { valueAt, type SheetSnapshot } from '../sheet/snapshot';
import { KOLOM_TANDA, tandaAngka, tandaUang } from './letak';
import type { Lkj, Perubahan } from './lkj';
import { LKJ, UBAH } from './pesan';

/** True when a sheet is a report that Runut compiled. */
export const isLkj = (sheet: SheetSnapshot): boolean =>
  sheet.values.some((line) =>
    line.some((value) => typeof value === 'string' && /^(angka|uang|naskah)\||^runut:akhir$/.test(value)),
  );

/** The year of a compiled report, from its title; undefined when the title is gone. */
export function tahunLkj(sheet: SheetSnapshot): number | undefined {
  const judul = sheet.values.flat().find((value) => typeof value === 'string' && LKJ.polaJudul.test(value));
  const tahun = typeof judul === 'string' ? LKJ.polaJudul.exec(judul)?.[1] : undefined;
  return tahun === undefined ? undefined : Number(tahun);
}

/** Figures of the last compiled report, by mark: the cells of its row. */
function lama(sheet: SheetSnapshot): ReadonlyMap<string, (column: number) => Isian> {
  const hasil = new Map<string, (column: number) => Isian>();
  sheet.values.forEach((line, row) => {
    line.forEach((value, column) => {
      if (typeof value !== 'string' || !/^(angka|uang)\|/.test(value)) return;
      const geser = column - KOLOM_TANDA;
      hasil.set(value, (kolom) => {
        const isi = valueAt(sheet, row, kolom + geser);
        return typeof isi === 'boolean' ? String(isi) : isi;
      });
    });
  });
  return hasil;
}

/** Capaian on a compiled sheet that its data no longer give. */
export function bandingLkj(sheet: SheetSnapshot, lkj: Lkj): readonly TemuanData[] {
  const hasil: TemuanData[] = [];
  const ada = new Map(lkj.sasaran.flatMap((satu) => satu.indikator).map((satu) => [tandaAngka(satu.id), satu]));
  sheet.values.forEach((line, row) => {
    line.forEach((value, column) => {
      const indikator = typeof value === 'string' ? ada.get(value) : undefined;
      if (!indikator) return;
      const di = 6 + column - KOLOM_TANDA;
      const isi = valueAt(sheet, row, di);
      if (typeof isi !== 'number' || !berbeda(isi, indikator.capaian)) return;
      const hitungan =
        indikator.capaian.nilai === null ? (indikator.capaian.kata?.id ?? '') : `${formatAngka(indikator.capaian.nilai)}%`;
      hasil.push({
        aturan: 'capaian-lkj',
        tingkat: 'galat',
        pesan: BANDING(indikator.nama, `${formatAngka(isi * 100)}%`, hitungan),
        at: { sheet: sheet.name, area: area(row, di) },
        indikator: indikator.id,
      });
    });
  });
  return hasil;
}

/** What has changed in the numbers since the report on the sheet was compiled. */
export function perubahanSejak(sheet: SheetSnapshot, lkj: Lkj): readonly Perubahan[] {
  const dulu = lama(sheet);
  const hasil: Perubahan[] = [];
  const banding = (apa: Perubahan['apa'], sebelum: Isian, sesudah: Isian, tulis: (isi: Isian) => string): void => {
    const [a, b] = [tulis(sebelum === LKJ.kosong ? '' : sebelum), tulis(sesudah)];
    if (a !== b) hasil.push({ apa, sebelum: a, sesudah: b });
  };
  const angka = (isi: Isian): string => formatIsian(isi);
  const persen = (isi: Isian): string => (typeof isi === 'number' ? `${formatAngka(isi * 100)}%` : formatIsian(isi));
  for (const indikator of lkj.sasaran.flatMap((satu) => satu.indikator)) {
    const sel = dulu.get(tandaAngka(indikator.id));
    if (!sel) {
      hasil.push({ apa: UBAH.capaian(indikator.nama), sebelum: LKJ.kosong, sesudah: persen(persenDari(indikator.capaian)) });
      continue;
    }
    banding(UBAH.target(indikator.nama), sel(4), indikator.target, angka);
    banding(UBAH.realisasi(indikator.nama), sel(5), indikator.realisasi, angka);
    banding(UBAH.capaian(indikator.nama), sel(6), persenDari(indikator.capaian), persen);
  }
  for (const program of lkj.anggaran) {
    const sel = dulu.get(tandaUang(program.id));
    banding(UBAH.pagu(program.nama), sel?.(3) ?? '', program.pagu ?? '', angka);
    banding(UBAH.anggaran(program.nama), sel?.(4) ?? '', program.realisasi ?? '', angka);
  }
  return hasil;
}

const persenDari = (hasil: { readonly nilai: number | null; readonly kata?: { readonly id: string } }): Isian =>
  hasil.nilai === null ? (hasil.kata?.id ?? '') : hasil.nilai / 100;
