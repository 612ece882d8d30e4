import { tahunLaluOf, type Isian, type Pengaturan } from '../pengaturan';
import { area } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import { SHEET } from '../../sheet/names';
import { Canvas } from '../../sheet/print/canvas';
import { pageText } from '../../sheet/print/paper';
import { END_MARK, replacePart } from '../../sheet/print/part';
import { PAGE_NUMBER } from '../../sheet/print/pesan';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { FormatName } from '../../sheet/style';
import { LEMBAR } from './pesan';

/** Spare rows under each table, so that a person can add without inserting. */
const CADANGAN = 3;
const LEBAR: readonly number[] = [54, 240, 150, 60, 60, 75, 84, 66, 75, 66, 66, 66, 66, 66, 66, 75, 75, 66, 66, 66, 66];

interface Kolom {
  readonly judul: string;
  readonly format?: FormatName;
  readonly pilihan?: readonly string[];
}

/** The settings as a sheet of plain tables that a person may also edit by hand. */
export function writePengaturan(pengaturan: Pengaturan, ada?: SheetSnapshot): readonly Edit[] {
  const sheet = SHEET.pengaturan;
  const canvas = new Canvas(sheet, LEBAR);
  canvas.cell(0, 0, LEMBAR.judul, { style: 'formulir-judul' });
  canvas.cell(1, 0, LEMBAR.subjudul, { style: 'formulir-catatan' });
  let row = daftar(canvas, 3, LEMBAR.bagian.kantor, kantor(pengaturan));
  const k = LEMBAR.kolom;
  row = tabel(
    canvas,
    row,
    LEMBAR.bagian.bidang,
    [{ judul: k.kode }, { judul: k.nama }, { judul: k.penanggungJawab }],
    pengaturan.bidang.map((bidang) => [bidang.id, bidang.nama, bidang.penanggungJawab]),
  );
  row = tabel(
    canvas,
    row,
    LEMBAR.bagian.sasaran,
    [{ judul: k.kode }, { judul: k.nama }],
    pengaturan.sasaran.map((sasaran) => [sasaran.id, sasaran.nama]),
  );
  row = tabelIndikator(canvas, row, pengaturan);
  row = tabel(
    canvas,
    row,
    LEMBAR.bagian.program,
    [
      { judul: k.kode },
      { judul: k.program },
      { judul: k.indikator },
      { judul: k.jenis, pilihan: ['program', 'kegiatan', 'sub kegiatan'] },
      { judul: k.bidang },
      { judul: k.pagu, format: 'bulat' },
    ],
    pengaturan.program.map((p) => [p.id, p.nama, p.indikator.join(', '), p.jenis, p.bidang, p.pagu]),
  );
  const { ketentuan } = pengaturan;
  row = tabel(
    canvas,
    row,
    LEMBAR.bagian.predikat,
    [{ judul: k.mulai, format: 'angka' }, { judul: k.predikat }],
    ketentuan.skalaPredikat.map((rentang) => [rentang.mulai, rentang.nama]),
  );
  row = tabel(
    canvas,
    row,
    LEMBAR.bagian.kata,
    [{ judul: k.kode }, { judul: k.namaSkala }, { judul: k.kata, format: 'teks' }, { judul: k.skor, format: 'angka' }],
    ketentuan.skalaKata.flatMap((skala) => skala.nilai.map((nilai) => [skala.id, skala.nama, nilai.kata, nilai.skor])),
  );
  const label = LEMBAR.label;
  row = daftar(canvas, row, LEMBAR.bagian.ketentuan, [
    [label.desimal, ketentuan.pembulatan.desimal, ['0', '1', '2', '3', '4']],
    [label.predikatDari, LEMBAR.predikatDari[ketentuan.pembulatan.predikatDari], Object.values(LEMBAR.predikatDari)],
    [label.atas, ketentuan.batas.atas ?? LEMBAR.tanpaBatas],
    [label.bawah, ketentuan.batas.bawah ?? LEMBAR.tanpaBatas],
    [label.efisiensi, LEMBAR.efisiensi[ketentuan.efisiensi], Object.values(LEMBAR.efisiensi)],
  ]);
  const kolom = 17 + 2 * tahunLaluOf(pengaturan).length;
  canvas.cell(row, 0, END_MARK, { style: 'formulir-catatan' });
  canvas.page(
    { orientation: 'landscape', footer: { left: pageText(LEMBAR.judul), right: pageText('') + PAGE_NUMBER } },
    row,
    kolom,
  );
  return [
    { kind: 'ensure-sheet', sheet, gridlines: false },
    ...replacePart(ada, Math.max(kolom, lebarLama(ada)), row + 1, sheet),
    ...canvas.edits(),
  ];
}

/** Older years may have had more columns. */
const lebarLama = (ada: SheetSnapshot | undefined): number => Math.min(ada?.values[0]?.length ?? 0, 29);

type BarisDaftar = readonly [label: string, isi: Isian, pilihan?: readonly string[]];

function kantor({ kantor: k, tahun }: Pengaturan): readonly BarisDaftar[] {
  const l = LEMBAR.label;
  return [
    [l.nama, k.nama],
    [l.pemerintah, k.pemerintah],
    [l.kota, k.kota],
    [l.tahun, tahun],
    [l.batasSetor, k.batasSetor],
    [l.kepalaJabatan, k.kepala.jabatan],
    [l.kepalaNama, k.kepala.nama],
    [l.kepalaNip, k.kepala.nip],
    [l.kepalaPangkat, k.kepala.pangkat],
    [l.penyusunJabatan, k.penyusun.jabatan],
    [l.penyusunNama, k.penyusun.nama],
    [l.penyusunNip, k.penyusun.nip],
    [l.penyusunPangkat, k.penyusun.pangkat],
    [l.totalAnggaran, k.totalAnggaran],
    [l.contoh, k.contoh ? LEMBAR.ya : ''],
  ];
}

/** Labels in B, values in C to H. */
function daftar(canvas: Canvas, row: number, judul: string, isi: readonly BarisDaftar[]): number {
  canvas.cell(row, 0, judul, { style: 'lkj-bagian' });
  isi.forEach(([label, nilai, pilihan], index) => {
    const at = row + 1 + index;
    const format: FormatName = typeof nilai === 'string' ? 'teks' : nilai >= 10_000 ? 'bulat' : 'umum';
    canvas.cell(at, 1, label, { style: 'formulir-label' });
    canvas.cell(at, 2, nilai, { style: 'formulir-isian', format, columns: 6 });
    canvas.fit(at, 18);
    if (pilihan) canvas.add(daftarPilihan(canvas.sheet, area(at, 2), pilihan));
  });
  return row + isi.length + 2;
}

function tabel(canvas: Canvas, row: number, judul: string, kolom: readonly Kolom[], isi: readonly (readonly Isian[])[]): number {
  canvas.cell(row, 0, judul, { style: 'lkj-bagian' });
  canvas.line(
    row + 1,
    0,
    kolom.map((satu) => satu.judul),
    { style: 'formulir-kepala' },
  );
  const tinggi = isi.length + CADANGAN;
  kolom.forEach(({ format, pilihan }, column) => {
    const at = area(row + 2, column, tinggi, 1);
    canvas.paint(at, {
      style: format && format !== 'teks' ? 'formulir-isian-angka' : 'formulir-isian',
      ...(format ? { format } : {}),
    });
    if (pilihan) canvas.add(daftarPilihan(canvas.sheet, at, pilihan));
  });
  isi.forEach((baris, index) => {
    canvas.line(row + 2 + index, 0, baris);
    canvas.fit(row + 2 + index, 15);
  });
  canvas.fit(row + 1, 27);
  canvas.keep(row, 3);
  return row + 2 + tinggi + 1;
}

function tabelIndikator(canvas: Canvas, row: number, pengaturan: Pengaturan): number {
  const k = LEMBAR.kolom;
  const lalu = tahunLaluOf(pengaturan);
  const kolom: readonly Kolom[] = [
    { judul: k.kode },
    { judul: k.indikator },
    { judul: k.sasaran },
    { judul: k.satuan },
    { judul: k.arah, pilihan: Object.values(LEMBAR.arah) },
    { judul: k.rumus, pilihan: Object.values(LEMBAR.rumus) },
    { judul: k.metode, pilihan: Object.values(LEMBAR.metode) },
    { judul: k.skala, pilihan: pengaturan.ketentuan.skalaKata.map((skala) => skala.id) },
    { judul: k.target, format: 'angka' },
    ...k.tw.map((judul): Kolom => ({ judul, format: 'angka' })),
    { judul: k.bidang },
    { judul: k.tahunRenstra, format: 'umum' },
    { judul: k.renstra, format: 'angka' },
    { judul: k.nasional, format: 'angka' },
    ...lalu.flatMap((tahun): Kolom[] => [
      { judul: k.targetLalu(tahun), format: 'angka' },
      { judul: k.realisasiLalu(tahun), format: 'angka' },
    ]),
  ];
  const isi = pengaturan.indikator.map((i) => [
    i.id,
    i.nama,
    i.sasaran,
    i.satuan,
    i.arah === '' ? '' : LEMBAR.arah[i.arah],
    LEMBAR.rumus[i.rumus],
    i.metode === '' ? '' : LEMBAR.metode[i.metode],
    i.skala,
    i.target,
    ...i.targetTriwulan,
    i.bidang.join(', '),
    i.renstra.tahun,
    i.renstra.target,
    i.standarNasional,
    ...lalu.flatMap((tahun) => {
      const satu = i.lalu.find((l) => l.tahun === tahun);
      return [satu?.target ?? '', satu?.realisasi ?? ''];
    }),
  ]);
  return tabel(canvas, row, LEMBAR.bagian.indikator, kolom, isi);
}

const daftarPilihan = (sheet: string, at: ReturnType<typeof area>, options: readonly string[]): Edit => ({
  kind: 'validation',
  sheet,
  area: at,
  validation:
    options.length === 0
      ? null
      : { rule: { kind: 'list', options }, strict: false, title: LEMBAR.pilih, message: LEMBAR.pilihan(options) },
});
