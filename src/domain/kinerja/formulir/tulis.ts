import { baris, faktor } from './tulis-indikator';
import { anggaran } from './tulis-anggaran';
import { area } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import { bidangSheetName } from '../../sheet/names';
import { Canvas } from '../../sheet/print/canvas';
import { pageText } from '../../sheet/print/paper';
import { END_MARK, replacePart } from '../../sheet/print/part';
import { PAGE_NUMBER } from '../../sheet/print/pesan';
import type { Bidang, Pengaturan } from '../pengaturan';
import type { PilihanFormulir } from './formulir';
import { KOLOM, LEBAR, letakFormulir, type LetakFormulir } from './letak';
import { FORMULIR } from './pesan';
import { kepala } from './tulis-kepala';

/** The form of one bidang as edits on an empty sheet: inputs unlocked and coloured, everything else computed and protected. */
export function writeFormulir(pengaturan: Pengaturan, bidang: Bidang, pilihan: PilihanFormulir): readonly Edit[] {
  const sheet = pilihan.ada?.name ?? bidangSheetName(bidang.nama);
  const letak = letakFormulir(pengaturan, bidang.id);
  const canvas = new Canvas(sheet, LEBAR);
  const semua = area(0, 0, letak.akhir, KOLOM.aturan + 1);
  kepala(canvas, pengaturan, bidang, pilihan, letak);
  const bukaan = [
    ...baris(canvas, sheet, pengaturan, bidang, pilihan.isi, letak),
    ...faktor(canvas, pengaturan, bidang, pilihan.isi, letak),
  ];
  bukaan.push(...anggaran(canvas, sheet, pengaturan, bidang, pilihan.isi, letak));
  bukaan.push(area(2, KOLOM.target, 1, 5), area(3, KOLOM.target, 1, 5));
  keterangan(canvas, letak);
  for (const [judul, isi] of [
    [letak.judulFaktor, letak.faktor],
    [letak.judulProgram, letak.program],
  ] as const)
    canvas.keep(judul, isi - judul + 1);
  canvas.add(...bukaan.map((at): Edit => ({ kind: 'lock', sheet, area: at, locked: false })), {
    kind: 'freeze',
    sheet,
    rows: letak.indikator,
    columns: 2,
  });
  canvas.page(
    {
      orientation: 'landscape',
      titleRows: { row: letak.kepala, rows: 2 },
      footer: { left: pageText(FORMULIR.halaman(bidang.nama, pengaturan.tahun)), right: pageText('') + PAGE_NUMBER },
    },
    letak.akhir,
    KOLOM.tanda,
  );
  return [
    { kind: 'ensure-sheet', sheet, gridlines: false },
    ...replacePart(pilihan.ada, KOLOM.aturan + 1, letak.akhir, sheet),
    { kind: 'lock', sheet, area: semua, locked: true },
    ...canvas.edits(),
    { kind: 'protect', sheet, on: true },
  ];
}

function keterangan(canvas: Canvas, letak: LetakFormulir): void {
  const row = letak.keterangan;
  canvas.cell(row, KOLOM.nama, FORMULIR.kuning, { style: 'formulir-isian', columns: 2 });
  canvas.cell(row, KOLOM.target, FORMULIR.abu, { style: 'formulir-terkunci', columns: 5 });
  canvas.cell(row, KOLOM.tw + 4, FORMULIR.jingga, { style: 'formulir-kosong', columns: 4 });
  canvas.cell(row + 2, KOLOM.nama, FORMULIR.petunjuk, { style: 'formulir-catatan' });
  canvas.cell(letak.akhir - 1, KOLOM.tanda, END_MARK, { style: 'formulir-catatan' });
}
