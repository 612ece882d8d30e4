import { tahunLaluOf, type Isian, type Pengaturan } from '../pengaturan';
import { area } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import { SHEET } from '../../sheet/names';
import { Canvas } from '../../sheet/print/canvas';
import { pageText } from '../../sheet/print/paper';
import { END_MARK, replacePart } from '../../sheet/print/part';
import { PAGE_NUMBER } from '../../sheet/print/messages';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { FormatName } from '../../sheet/style';
import { PENGATURAN_SHEET } from './messages';

/** Spare rows under each table, so that a person can add without inserting. */
const SPARE_ROWS = 3;
const COLUMN_WIDTHS: readonly number[] = [54, 240, 150, 60, 60, 75, 84, 66, 75, 66, 66, 66, 66, 66, 66, 75, 75, 66, 66, 66, 66];

interface TableColumn {
  readonly judul: string;
  readonly format?: FormatName;
  readonly pilihan?: readonly string[];
}

/** The settings as a sheet of plain tables that a person may also edit by hand. */
export function writePengaturan(pengaturan: Pengaturan, present?: SheetSnapshot): readonly Edit[] {
  const sheet = SHEET.pengaturan;
  const canvas = new Canvas(sheet, COLUMN_WIDTHS);
  canvas.cell(0, 0, PENGATURAN_SHEET.judul, { style: 'formulir-judul' });
  canvas.cell(1, 0, PENGATURAN_SHEET.subjudul, { style: 'formulir-catatan' });
  let row = writeList(canvas, 3, PENGATURAN_SHEET.bagian.kantor, kantorRows(pengaturan));
  const k = PENGATURAN_SHEET.kolom;
  row = writeTable(
    canvas,
    row,
    PENGATURAN_SHEET.bagian.bidang,
    [{ judul: k.kode }, { judul: k.nama }, { judul: k.penanggungJawab }],
    pengaturan.bidang.map((bidang) => [bidang.id, bidang.nama, bidang.penanggungJawab]),
  );
  row = writeTable(
    canvas,
    row,
    PENGATURAN_SHEET.bagian.sasaran,
    [{ judul: k.kode }, { judul: k.nama }],
    pengaturan.sasaran.map((sasaran) => [sasaran.id, sasaran.nama]),
  );
  row = writeIndikatorTable(canvas, row, pengaturan);
  row = writeTable(
    canvas,
    row,
    PENGATURAN_SHEET.bagian.program,
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
  row = writeTable(
    canvas,
    row,
    PENGATURAN_SHEET.bagian.predikat,
    [{ judul: k.mulai, format: 'angka' }, { judul: k.predikat }],
    ketentuan.skalaPredikat.map((rentang) => [rentang.mulai, rentang.nama]),
  );
  row = writeTable(
    canvas,
    row,
    PENGATURAN_SHEET.bagian.kata,
    [{ judul: k.kode }, { judul: k.namaSkala }, { judul: k.kata, format: 'teks' }, { judul: k.skor, format: 'angka' }],
    ketentuan.skalaKata.flatMap((skala) => skala.nilai.map((nilai) => [skala.id, skala.nama, nilai.kata, nilai.skor])),
  );
  const label = PENGATURAN_SHEET.label;
  row = writeList(canvas, row, PENGATURAN_SHEET.bagian.ketentuan, [
    [label.desimal, ketentuan.pembulatan.desimal, ['0', '1', '2', '3', '4']],
    [
      label.predikatDari,
      PENGATURAN_SHEET.predikatDari[ketentuan.pembulatan.predikatDari],
      Object.values(PENGATURAN_SHEET.predikatDari),
    ],
    [label.atas, ketentuan.batas.atas ?? PENGATURAN_SHEET.tanpaBatas],
    [label.bawah, ketentuan.batas.bawah ?? PENGATURAN_SHEET.tanpaBatas],
    [label.efisiensi, PENGATURAN_SHEET.efisiensi[ketentuan.efisiensi], Object.values(PENGATURAN_SHEET.efisiensi)],
  ]);
  const column = 17 + 2 * tahunLaluOf(pengaturan).length;
  canvas.cell(row, 0, END_MARK, { style: 'formulir-catatan' });
  canvas.page(
    { orientation: 'landscape', footer: { left: pageText(PENGATURAN_SHEET.judul), right: pageText('') + PAGE_NUMBER } },
    row,
    column,
  );
  return [
    { kind: 'ensure-sheet', sheet, gridlines: false },
    ...replacePart(present, Math.max(column, oldWidth(present)), row + 1, sheet),
    ...canvas.edits(),
  ];
}

/** Older years may have had more columns. */
const oldWidth = (present: SheetSnapshot | undefined): number => Math.min(present?.values[0]?.length ?? 0, 29);

type ListRow = readonly [label: string, isi: Isian, pilihan?: readonly string[]];

function kantorRows({ kantor: k, tahun }: Pengaturan): readonly ListRow[] {
  const l = PENGATURAN_SHEET.label;
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
    [l.contoh, k.contoh ? PENGATURAN_SHEET.ya : ''],
  ];
}

/** Labels in B, values in C to H. */
function writeList(canvas: Canvas, row: number, judul: string, contents: readonly ListRow[]): number {
  canvas.cell(row, 0, judul, { style: 'lkj-bagian' });
  contents.forEach(([label, nilai, pilihan], index) => {
    const at = row + 1 + index;
    const format: FormatName = typeof nilai === 'string' ? 'teks' : nilai >= 10_000 ? 'bulat' : 'umum';
    canvas.cell(at, 1, label, { style: 'formulir-label' });
    canvas.cell(at, 2, nilai, { style: 'formulir-isian', format, columns: 6 });
    canvas.fit(at, 18);
    if (pilihan) canvas.add(choiceList(canvas.sheet, area(at, 2), pilihan));
  });
  return row + contents.length + 2;
}

function writeTable(
  canvas: Canvas,
  row: number,
  judul: string,
  columns: readonly TableColumn[],
  contents: readonly (readonly Isian[])[],
): number {
  canvas.cell(row, 0, judul, { style: 'lkj-bagian' });
  canvas.line(
    row + 1,
    0,
    columns.map((one) => one.judul),
    { style: 'formulir-kepala' },
  );
  const height = contents.length + SPARE_ROWS;
  columns.forEach(({ format, pilihan }, column) => {
    const at = area(row + 2, column, height, 1);
    canvas.paint(at, {
      style: format && format !== 'teks' ? 'formulir-isian-angka' : 'formulir-isian',
      ...(format ? { format } : {}),
    });
    if (pilihan) canvas.add(choiceList(canvas.sheet, at, pilihan));
  });
  contents.forEach((rows, index) => {
    canvas.line(row + 2 + index, 0, rows);
    canvas.fit(row + 2 + index, 15);
  });
  canvas.fit(row + 1, 27);
  canvas.keep(row, 3);
  return row + 2 + height + 1;
}

function writeIndikatorTable(canvas: Canvas, row: number, pengaturan: Pengaturan): number {
  const k = PENGATURAN_SHEET.kolom;
  const lalu = tahunLaluOf(pengaturan);
  const columns: readonly TableColumn[] = [
    { judul: k.kode },
    { judul: k.indikator },
    { judul: k.sasaran },
    { judul: k.satuan },
    { judul: k.arah, pilihan: Object.values(PENGATURAN_SHEET.arah) },
    { judul: k.rumus, pilihan: Object.values(PENGATURAN_SHEET.rumus) },
    { judul: k.metode, pilihan: Object.values(PENGATURAN_SHEET.metode) },
    { judul: k.skala, pilihan: pengaturan.ketentuan.skalaKata.map((skala) => skala.id) },
    { judul: k.target, format: 'angka' },
    ...k.tw.map((judul): TableColumn => ({ judul, format: 'angka' })),
    { judul: k.bidang },
    { judul: k.tahunRenstra, format: 'umum' },
    { judul: k.renstra, format: 'angka' },
    { judul: k.nasional, format: 'angka' },
    ...lalu.flatMap((tahun): TableColumn[] => [
      { judul: k.targetLalu(tahun), format: 'angka' },
      { judul: k.realisasiLalu(tahun), format: 'angka' },
    ]),
  ];
  const contents = pengaturan.indikator.map((i) => [
    i.id,
    i.nama,
    i.sasaran,
    i.satuan,
    i.arah === '' ? '' : PENGATURAN_SHEET.arah[i.arah],
    PENGATURAN_SHEET.rumus[i.rumus],
    i.metode === '' ? '' : PENGATURAN_SHEET.metode[i.metode],
    i.skala,
    i.target,
    ...i.targetTriwulan,
    i.bidang.join(', '),
    i.renstra.tahun,
    i.renstra.target,
    i.standarNasional,
    ...lalu.flatMap((tahun) => {
      const one = i.lalu.find((l) => l.tahun === tahun);
      return [one?.target ?? '', one?.realisasi ?? ''];
    }),
  ]);
  return writeTable(canvas, row, PENGATURAN_SHEET.bagian.indikator, columns, contents);
}

const choiceList = (sheet: string, at: ReturnType<typeof area>, options: readonly string[]): Edit => ({
  kind: 'validation',
  sheet,
  area: at,
  validation:
    options.length === 0
      ? null
      : {
          rule: { kind: 'list', options },
          strict: false,
          title: PENGATURAN_SHEET.pilih,
          message: PENGATURAN_SHEET.pilihan(options),
        },
});
