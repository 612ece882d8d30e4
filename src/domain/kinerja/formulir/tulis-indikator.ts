import { area, type Area } from '../../sheet/address';
import type { Validation } from '../../sheet/edit';
import type { FormatName } from '../../sheet/style';
import { skalaOf } from '../capaian';
import { tinggiTeks, type Lembar } from '../lembar';
import { indikatorOf, TRIWULAN, type Bidang, type Indikator, type Isian, type Pengaturan } from '../pengaturan';
import { gulungTriwulan } from '../triwulan';
import type { IsiFormulir, IsiIndikator } from './formulir';
import { KOLOM, kolomRealisasi, kolomTarget, LEBAR, tandaBaris, type LetakFormulir } from './letak';
import { aturanIndikator } from './mandiri';
import { CEK, FORMULIR } from './pesan';
import { rumusBaris } from './rumus';
import { angkaCek, isiOf, tinggi, kosongJingga } from './sel-isian';

/** Formats figures with decimals only where the row has some. */
const formatBaris = (isian: readonly Isian[]): FormatName =>
  isian.some((nilai) => typeof nilai === 'number' && !Number.isInteger(nilai)) ? 'desimal' : 'angka';

export function baris(
  lembar: Lembar,
  sheet: string,
  pengaturan: Pengaturan,
  bidang: Bidang,
  isi: IsiFormulir | undefined,
  letak: LetakFormulir,
): Area[] {
  const daftar = indikatorOf(pengaturan, bidang.id);
  const buka: Area[] = [];
  daftar.forEach((indikator, index) => {
    const row = letak.indikator + index;
    const isian = isiOf(isi, indikator.id);
    const format = formatBaris([indikator.target, ...indikator.targetTriwulan]);
    lembar.sel(row, KOLOM.no, index + 1, { style: 'formulir-terkunci-angka' });
    lembar.baris(row, KOLOM.nama, [indikator.nama, indikator.satuan], { style: 'formulir-terkunci' });
    lembar.sel(row, KOLOM.target, indikator.target, { style: 'formulir-terkunci-angka', format });
    for (const tw of TRIWULAN) {
      lembar.sel(row, kolomTarget(tw), indikator.targetTriwulan[tw], { style: 'formulir-terkunci-angka', format });
      lembar.sel(row, kolomRealisasi(tw), isian?.realisasi[tw] ?? '', { style: 'formulir-isian-angka', format });
      buka.push(area(row, kolomRealisasi(tw)));
    }
    hasil(lembar, pengaturan, indikator, isian, row, format);
    lembar.baris(row, KOLOM.kendala, [isian?.kendala ?? '', isian?.tindakLanjut ?? '', isian?.bukti ?? ''], {
      style: 'formulir-isian',
    });
    buka.push(area(row, KOLOM.kendala, 1, 3));
    lembar.sel(row, KOLOM.tanda, tandaBaris.indikator + indikator.id, { style: 'formulir-catatan' });
    const sasaran = pengaturan.sasaran.find((satu) => satu.id === indikator.sasaran)?.nama ?? '';
    lembar.sel(row, KOLOM.aturan, aturanIndikator(indikator, sasaran), { style: 'pantau-isi' });
    const teks = [indikator.nama, isian?.kendala ?? '', isian?.tindakLanjut ?? '', isian?.bukti ?? ''];
    const lebar = [KOLOM.nama, KOLOM.kendala, KOLOM.tindakLanjut, KOLOM.bukti].map((column) => LEBAR[column] ?? 90);
    lembar.tambah(tinggi(lembar, row, Math.max(30, ...teks.map((satu, i) => tinggiTeks(satu, lebar[i] ?? 90)))));
  });
  if (daftar.length === 0) return buka;
  daftar.forEach((indikator, index) => {
    const skala = skalaOf(pengaturan.ketentuan, indikator);
    const kata = skala?.nilai.map((nilai) => nilai.kata);
    const validation: Validation =
      kata === undefined ? angkaCek() : { rule: { kind: 'list', options: [...kata, 'n/a'] }, strict: true, ...CEK.kata(kata) };
    for (const tw of TRIWULAN) {
      lembar.tambah({ kind: 'validation', sheet, area: area(letak.indikator + index, kolomRealisasi(tw)), validation });
    }
  });
  for (const tw of TRIWULAN) lembar.tambah(kosongJingga(sheet, area(letak.indikator, kolomRealisasi(tw), daftar.length, 1)));
  lembar.tambah(kosongJingga(sheet, area(letak.indikator, KOLOM.kendala, daftar.length, 3)));
  lembar.tambah({
    kind: 'conditional',
    sheet,
    area: area(letak.indikator, KOLOM.sampai, daftar.length, 2),
    formats: [{ kind: 'bar', min: 0, max: 1.2, style: 'batang-capaian' }],
  });
  return buka;
}

function hasil(
  lembar: Lembar,
  pengaturan: Pengaturan,
  indikator: Indikator,
  isian: IsiIndikator | undefined,
  row: number,
  format: FormatName,
): void {
  const rumus = rumusBaris(indikator, pengaturan.ketentuan, row);
  const gulung = gulungTriwulan(indikator, isian?.realisasi ?? ['', '', '', ''], pengaturan.ketentuan);
  const nilai = (satu: typeof gulung.tahun): string | number => (satu.nilai === null ? (satu.kata?.id ?? '') : satu.nilai / 100);
  lembar.sel(
    row,
    KOLOM.realisasi,
    { formula: rumus.realisasi, value: gulung.realisasi },
    { style: 'formulir-terkunci-angka', format },
  );
  lembar.sel(
    row,
    KOLOM.sampai,
    { formula: rumus.sampaiTriwulan, value: nilai(gulung.sampaiTriwulan) },
    { style: 'formulir-terkunci-angka', format: 'persen-1' },
  );
  lembar.sel(
    row,
    KOLOM.tahun,
    { formula: rumus.tahun, value: nilai(gulung.tahun) },
    { style: 'formulir-terkunci-angka', format: 'persen-1' },
  );
}

export function faktor(
  lembar: Lembar,
  pengaturan: Pengaturan,
  bidang: Bidang,
  isi: IsiFormulir | undefined,
  letak: LetakFormulir,
): Area[] {
  const row = letak.judulFaktor;
  lembar.sel(row, 0, FORMULIR.faktor, { style: 'formulir-subjudul' });
  lembar.sel(row + 1, KOLOM.no, FORMULIR.no, { style: 'formulir-kepala' });
  lembar.sel(row + 1, KOLOM.nama, FORMULIR.indikator, { style: 'formulir-kepala', columns: 3 });
  lembar.sel(row + 1, KOLOM.tw, FORMULIR.pendukung, { style: 'formulir-kepala', columns: 9 });
  lembar.sel(row + 1, KOLOM.sampai, FORMULIR.penghambat, { style: 'formulir-kepala', columns: 5 });
  return indikatorOf(pengaturan, bidang.id).flatMap((indikator, index) => {
    const at = letak.faktor + index;
    const isian = isiOf(isi, indikator.id);
    lembar.sel(at, KOLOM.no, index + 1, { style: 'formulir-terkunci-angka' });
    lembar.sel(at, KOLOM.nama, indikator.nama, { style: 'formulir-terkunci', columns: 3 });
    lembar.sel(at, KOLOM.tw, isian?.pendukung ?? '', { style: 'formulir-isian', columns: 9 });
    lembar.sel(at, KOLOM.sampai, isian?.penghambat ?? '', { style: 'formulir-isian', columns: 5 });
    lembar.sel(at, KOLOM.tanda, tandaBaris.faktor + indikator.id, { style: 'formulir-catatan' });
    const tinggiBaris = Math.max(
      tinggiTeks(isian?.pendukung ?? '', 372),
      tinggiTeks(isian?.penghambat ?? '', 390),
      tinggiTeks(indikator.nama, 273),
      24,
    );
    lembar.tambah(tinggi(lembar, at, tinggiBaris));
    return [area(at, KOLOM.tw, 1, 9), area(at, KOLOM.sampai, 1, 5)];
  });
}
