import { formatAngka, formatIsian } from '../kantor/angka';
import { berbeda } from '../kinerja/banding';
import type { Isian } from '../kinerja/pengaturan';
import { BANDING } from '../kinerja/pesan-aturan';
import type { TemuanData } from '../kinerja/temuan';
import { area, type Cell } from '../sheet/address';
import { valueAt, type SheetSnapshot } from '../sheet/snapshot';
import { bacaCap } from './cap';
import { KATA } from './dokumen/pesan';
import type { Lkj, Perubahan } from './lkj';
import { UBAH } from './pesan';

/** The mark of a row that carries figures: what of whom, and how far left of the mark they stand. */
export const tandaAngka = (apa: 'angka' | 'uang', id: string, jarak: readonly number[]): string =>
  [apa, id, jarak.join(',')].join('|');

/** Reports compiled before marks said where their figures stand: right beside the ninth column. */
const JARAK_LAMA = { angka: [-4, -3, -2], uang: [-5, -4] } as const;

interface Angka {
  readonly apa: 'angka' | 'uang';
  readonly id: string;
  readonly sel: readonly Cell[];
}

function bacaAngka(teks: string, { row, column }: Cell): Angka | undefined {
  const [apa, id, jarak] = teks.split('|');
  if ((apa !== 'angka' && apa !== 'uang') || id === undefined) return undefined;
  const jauh = jarak === undefined ? JARAK_LAMA[apa] : jarak.split(',').map(Number);
  return { apa, id, sel: jauh.map((satu) => ({ row, column: column + satu })) };
}

/** All rows with figures of a compiled report, by their marks. */
function angkaDi(sheet: SheetSnapshot): readonly Angka[] {
  return sheet.values.flatMap((line, row) =>
    line.flatMap((value, column) =>
      typeof value === 'string' && /^(angka|uang)\|/.test(value) ? (bacaAngka(value, { row, column }) ?? []) : [],
    ),
  );
}

/** True when a sheet is a report that Runut compiled. */
export const isLkj = (sheet: SheetSnapshot): boolean =>
  sheet.values.some((line) =>
    line.some((value) => typeof value === 'string' && /^(angka|uang|naskah|susunan)\||^runut:akhir$/.test(value)),
  );

/** The year of a compiled report, from its cover; undefined when that is gone. */
export function tahunLkj(sheet: SheetSnapshot): number | undefined {
  const judul = sheet.values.flat().find((value) => typeof value === 'string' && POLA_TAHUN.test(value));
  const tahun = typeof judul === 'string' ? POLA_TAHUN.exec(judul)?.[1] : undefined;
  return tahun === undefined ? undefined : Number(tahun);
}

const POLA_TAHUN = /^(?:LAPORAN KINERJA \(LKj\) )?TAHUN (\d{4})$/;

const isiDi = (sheet: SheetSnapshot, sel: Cell | undefined): Isian => {
  const isi = sel ? valueAt(sheet, sel.row, sel.column) : '';
  return typeof isi === 'boolean' ? String(isi) : isi;
};

/** Capaian on a compiled sheet that its data no longer give. */
export function bandingLkj(sheet: SheetSnapshot, lkj: Lkj): readonly TemuanData[] {
  const ada = new Map(lkj.sasaran.flatMap((satu) => satu.indikator).map((satu) => [satu.id, satu]));
  return angkaDi(sheet).flatMap(({ apa, id, sel }): TemuanData[] => {
    const [, , di] = sel;
    const indikator = apa === 'angka' ? ada.get(id) : undefined;
    const isi = isiDi(sheet, di);
    if (!indikator || !di || typeof isi !== 'number' || !berbeda(isi, indikator.capaian)) return [];
    const hitungan =
      indikator.capaian.nilai === null ? (indikator.capaian.kata?.id ?? '') : `${formatAngka(indikator.capaian.nilai)}%`;
    return [
      {
        aturan: 'capaian-lkj',
        tingkat: 'galat',
        pesan: BANDING(indikator.nama, `${formatAngka(isi * 100)}%`, hitungan),
        at: { sheet: sheet.name, area: area(di.row, di.column) },
        indikator: indikator.id,
      },
    ];
  });
}

/** What has changed in the numbers, and in the status, since the report on the sheet was compiled. */
export function perubahanSejak(sheet: SheetSnapshot, lkj: Lkj): readonly Perubahan[] {
  const dulu = new Map(angkaDi(sheet).map((satu) => [`${satu.apa}|${satu.id}`, satu.sel]));
  const hasil: Perubahan[] = [];
  const banding = (apa: Perubahan['apa'], sebelum: Isian, sesudah: Isian, tulis: (isi: Isian) => string = formatIsian): void => {
    const [a, b] = [tulis(sebelum === KATA.kosong ? '' : sebelum), tulis(sesudah)];
    if (a !== b) hasil.push({ apa, sebelum: a, sesudah: b });
  };
  const persen = (isi: Isian): string => (typeof isi === 'number' ? `${formatAngka(isi * 100)}%` : formatIsian(isi));
  for (const indikator of lkj.sasaran.flatMap((satu) => satu.indikator)) {
    const sel = dulu.get(`angka|${indikator.id}`);
    dulu.delete(`angka|${indikator.id}`);
    if (!sel) {
      hasil.push({ apa: UBAH.capaian(indikator.nama), sebelum: KATA.kosong, sesudah: persen(persenDari(indikator.capaian)) });
      continue;
    }
    banding(UBAH.target(indikator.nama), isiDi(sheet, sel[0]), indikator.target);
    banding(UBAH.realisasi(indikator.nama), isiDi(sheet, sel[1]), indikator.realisasi);
    banding(UBAH.capaian(indikator.nama), isiDi(sheet, sel[2]), persenDari(indikator.capaian), persen);
  }
  for (const program of lkj.anggaran) {
    const sel = dulu.get(`uang|${program.id}`);
    dulu.delete(`uang|${program.id}`);
    banding(UBAH.pagu(program.nama), isiDi(sheet, sel?.[0]), program.pagu ?? '');
    banding(UBAH.anggaran(program.nama), isiDi(sheet, sel?.[1]), program.realisasi ?? '');
  }
  for (const [tanda] of dulu) {
    const id = tanda.slice(tanda.indexOf('|') + 1);
    hasil.push({ apa: UBAH.hilang(id), sebelum: id, sesudah: KATA.kosong });
  }
  const cap = bacaCap(sheet);
  if (cap && cap.status !== lkj.status) {
    hasil.push({ apa: UBAH.status, sebelum: UBAH.namaStatus[cap.status], sesudah: UBAH.namaStatus[lkj.status] });
  }
  return hasil;
}

const persenDari = (hasil: { readonly nilai: number | null; readonly kata?: { readonly id: string } }): Isian =>
  hasil.nilai === null ? (hasil.kata?.id ?? '') : hasil.nilai / 100;
