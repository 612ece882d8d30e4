import { area, type Area } from '../../sheet/address';
import type { Validation } from '../../sheet/edit';
import type { FormatName } from '../../sheet/style';
import { skalaOf } from '../capaian';
import type { Canvas } from '../../sheet/print/canvas';
import { indikatorOf, TRIWULAN, type Bidang, type Indikator, type Isian, type Pengaturan } from '../pengaturan';
import { gulungTriwulan } from '../triwulan';
import type { IsiFormulir, IsiIndikator } from './formulir';
import { KOLOM, kolomRealisasi, kolomTarget, tandaBaris, type LetakFormulir } from './letak';
import { aturanIndikator } from './mandiri';
import { CEK, FORMULIR } from './pesan';
import { rumusBaris } from './rumus';
import { angkaCek, isiOf, kosongJingga } from './sel-isian';

/** Formats figures with decimals only where the row has some. */
const formatBaris = (isian: readonly Isian[]): FormatName =>
  isian.some((nilai) => typeof nilai === 'number' && !Number.isInteger(nilai)) ? 'desimal' : 'angka';

export function baris(
  canvas: Canvas,
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
    canvas.cell(row, KOLOM.no, index + 1, { style: 'formulir-terkunci-angka' });
    canvas.line(row, KOLOM.nama, [indikator.nama, indikator.satuan], { style: 'formulir-terkunci' });
    canvas.cell(row, KOLOM.target, indikator.target, { style: 'formulir-terkunci-angka', format });
    for (const tw of TRIWULAN) {
      canvas.cell(row, kolomTarget(tw), indikator.targetTriwulan[tw], { style: 'formulir-terkunci-angka', format });
      canvas.cell(row, kolomRealisasi(tw), isian?.realisasi[tw] ?? '', { style: 'formulir-isian-angka', format });
      buka.push(area(row, kolomRealisasi(tw)));
    }
    hasil(canvas, pengaturan, indikator, isian, row, format);
    canvas.line(row, KOLOM.kendala, [isian?.kendala ?? '', isian?.tindakLanjut ?? '', isian?.bukti ?? ''], {
      style: 'formulir-isian',
    });
    buka.push(area(row, KOLOM.kendala, 1, 3));
    // What stands beside the printed page may be cut.
    canvas.fit(row, 30);
    canvas.cell(row, KOLOM.tanda, tandaBaris.indikator + indikator.id, { style: 'formulir-catatan' });
    const sasaran = pengaturan.sasaran.find((satu) => satu.id === indikator.sasaran)?.nama ?? '';
    canvas.cell(row, KOLOM.aturan, aturanIndikator(indikator, sasaran), { style: 'pantau-isi' });
  });
  if (daftar.length === 0) return buka;
  daftar.forEach((indikator, index) => {
    const skala = skalaOf(pengaturan.ketentuan, indikator);
    const kata = skala?.nilai.map((nilai) => nilai.kata);
    const validation: Validation =
      kata === undefined ? angkaCek() : { rule: { kind: 'list', options: [...kata, 'n/a'] }, strict: true, ...CEK.kata(kata) };
    for (const tw of TRIWULAN) {
      canvas.add({ kind: 'validation', sheet, area: area(letak.indikator + index, kolomRealisasi(tw)), validation });
    }
  });
  for (const tw of TRIWULAN) canvas.add(kosongJingga(sheet, area(letak.indikator, kolomRealisasi(tw), daftar.length, 1)));
  canvas.add(kosongJingga(sheet, area(letak.indikator, KOLOM.kendala, daftar.length, 3)));
  canvas.add({
    kind: 'conditional',
    sheet,
    area: area(letak.indikator, KOLOM.sampai, daftar.length, 2),
    formats: [{ kind: 'bar', min: 0, max: 1.2, style: 'batang-capaian' }],
  });
  return buka;
}

function hasil(
  canvas: Canvas,
  pengaturan: Pengaturan,
  indikator: Indikator,
  isian: IsiIndikator | undefined,
  row: number,
  format: FormatName,
): void {
  const rumus = rumusBaris(indikator, pengaturan.ketentuan, row);
  const gulung = gulungTriwulan(indikator, isian?.realisasi ?? ['', '', '', ''], pengaturan.ketentuan);
  const nilai = (satu: typeof gulung.tahun): string | number => (satu.nilai === null ? (satu.kata?.id ?? '') : satu.nilai / 100);
  canvas.cell(
    row,
    KOLOM.realisasi,
    { formula: rumus.realisasi, value: gulung.realisasi },
    { style: 'formulir-terkunci-angka', format },
  );
  canvas.cell(
    row,
    KOLOM.sampai,
    { formula: rumus.sampaiTriwulan, value: nilai(gulung.sampaiTriwulan) },
    { style: 'formulir-terkunci-angka', format: 'persen-1' },
  );
  canvas.cell(
    row,
    KOLOM.tahun,
    { formula: rumus.tahun, value: nilai(gulung.tahun) },
    { style: 'formulir-terkunci-angka', format: 'persen-1' },
  );
}

export function faktor(
  canvas: Canvas,
  pengaturan: Pengaturan,
  bidang: Bidang,
  isi: IsiFormulir | undefined,
  letak: LetakFormulir,
): Area[] {
  const row = letak.judulFaktor;
  canvas.cell(row, 0, FORMULIR.faktor, { style: 'formulir-subjudul' });
  canvas.cell(row + 1, KOLOM.no, FORMULIR.no, { style: 'formulir-kepala' });
  canvas.cell(row + 1, KOLOM.nama, FORMULIR.indikator, { style: 'formulir-kepala', columns: 3 });
  canvas.cell(row + 1, KOLOM.tw, FORMULIR.pendukung, { style: 'formulir-kepala', columns: 9 });
  canvas.cell(row + 1, KOLOM.sampai, FORMULIR.penghambat, { style: 'formulir-kepala', columns: 5 });
  return indikatorOf(pengaturan, bidang.id).flatMap((indikator, index) => {
    const at = letak.faktor + index;
    const isian = isiOf(isi, indikator.id);
    canvas.cell(at, KOLOM.no, index + 1, { style: 'formulir-terkunci-angka' });
    canvas.cell(at, KOLOM.nama, indikator.nama, { style: 'formulir-terkunci', columns: 3 });
    canvas.cell(at, KOLOM.tw, isian?.pendukung ?? '', { style: 'formulir-isian', columns: 9 });
    canvas.cell(at, KOLOM.sampai, isian?.penghambat ?? '', { style: 'formulir-isian', columns: 5 });
    canvas.cell(at, KOLOM.tanda, tandaBaris.faktor + indikator.id, { style: 'formulir-catatan' });
    canvas.fit(at, 24);
    return [area(at, KOLOM.tw, 1, 9), area(at, KOLOM.sampai, 1, 5)];
  });
}
