import { writeIndikatorRows, writeFactors } from './write-indikator';
import { writeAnggaran } from './write-anggaran';
import { area } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import { bidangSheetName } from './sheet-name';
import { Canvas } from '../../sheet/print/canvas';
import { pageText } from '../../sheet/print/paper';
import { END_MARK, replacePart } from '../../sheet/print/part';
import { PAGE_NUMBER } from '../../sheet/print/messages';
import { isAddedUp, type Bidang, type Pengaturan } from '../pengaturan';
import type { FormulirOptions } from './formulir';
import { FORMULIR_COLUMNS, FORMULIR_WIDTHS } from './formulir-layout';
import { formulirPage, type FormulirPage } from './formulir-page';
import { lockedParts, type FormRows } from './handed-in';
import { FORMULIR_TEXT } from './messages';
import { writeFormulirHeader } from './write-header';

/** The form of one bidang as edits on an empty sheet: inputs unlocked and coloured, everything else computed and protected. */
export function writeFormulir(pengaturan: Pengaturan, bidang: Bidang, pilihan: FormulirOptions): readonly Edit[] {
  const sheet = pilihan.existing?.name ?? bidangSheetName(bidang.nama, pengaturan);
  const canvas = new Canvas(sheet, FORMULIR_WIDTHS);
  const page = formulirPage(canvas, pengaturan, bidang, pilihan);
  const { layout } = page;
  writeFormulirHeader(page);
  const bukaan = [
    ...writeIndikatorRows(page),
    ...writeFactors(page),
    ...writeAnggaran(page),
    area(2, FORMULIR_COLUMNS.target, 1, 5),
    area(3, FORMULIR_COLUMNS.target, 1, 5),
  ];
  writeLegend(page);
  const { disampaikan = [] } = pilihan;
  for (const [judul, content] of [
    [layout.judulFaktor, layout.faktor],
    [layout.judulProgram, layout.program],
  ] as const)
    canvas.keep(judul, content - judul + 1);
  canvas.add(...bukaan.map((at): Edit => ({ kind: 'lock', sheet, area: at, locked: false })), {
    kind: 'freeze',
    sheet,
    rows: layout.indikator,
    columns: 2,
  });
  canvas.add(...lockedParts(sheet, rowsOf(page), disampaikan, disampaikan));
  canvas.page(
    {
      orientation: 'landscape',
      titleRows: { row: layout.kepala, rows: 2 },
      footer: { left: pageText(FORMULIR_TEXT.halaman(bidang.nama, pengaturan.tahun)), right: pageText('') + PAGE_NUMBER },
    },
    layout.akhir,
    FORMULIR_COLUMNS.tanda,
  );
  const end = canvas.at(layout.akhir);
  const all = area(0, 0, end, FORMULIR_COLUMNS.aturan + 1);
  return [
    { kind: 'ensure-sheet', sheet, gridlines: false },
    ...replacePart(pilihan.existing, FORMULIR_COLUMNS.aturan + 1, end, sheet, [
      { kind: 'lock', sheet, area: all, locked: true },
      ...canvas.edits(),
    ]),
    { kind: 'protect', sheet, on: true },
  ];
}

/** The rows of a form that is being written. */
const rowsOf = ({ layout, indikator, program }: FormulirPage): FormRows => ({
  kepala: layout.kepala,
  indikator: indikator.map((_, index) => layout.indikator + index),
  faktor: indikator.map((_, index) => layout.faktor + index),
  program: program.map((_, index) => layout.program + index),
  offset: 0,
});

function writeLegend({ canvas, layout, indikator }: FormulirPage): void {
  const row = layout.keterangan;
  const note = { style: 'formulir-petunjuk', columns: FORMULIR_COLUMNS.tanda - FORMULIR_COLUMNS.nama } as const;
  canvas.cell(row, FORMULIR_COLUMNS.nama, FORMULIR_TEXT.kuning, { style: 'formulir-isian', columns: 2 });
  canvas.cell(row, FORMULIR_COLUMNS.target, FORMULIR_TEXT.abu, { style: 'formulir-terkunci', columns: 5 });
  canvas.cell(row, FORMULIR_COLUMNS.tw + 4, FORMULIR_TEXT.jingga, { style: 'formulir-kosong', columns: 4 });
  canvas.cell(row + 2, FORMULIR_COLUMNS.nama, FORMULIR_TEXT.petunjuk, note);
  canvas.fit(row + 2, 15);
  if (indikator.some(({ one }) => isAddedUp(one))) {
    canvas.cell(row + 3, FORMULIR_COLUMNS.nama, FORMULIR_TEXT.petunjukBagian, note);
    canvas.fit(row + 3, 15);
  }
  canvas.cell(layout.akhir - 1, FORMULIR_COLUMNS.tanda, END_MARK, { style: 'formulir-catatan' });
}
