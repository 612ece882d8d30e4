import { dateOf, type WorkingTime } from '../../kantor/kalender/working-time';
import { longDate, shortDate } from '../../kantor/write-tanggal';
import type { CellInput, Edit } from '../../sheet/edit';
import { Canvas } from '../../sheet/print/canvas';
import { PAGE_NUMBER } from '../../sheet/print/messages';
import { pageText } from '../../sheet/print/paper';
import { nomorOfLangkah } from '../make-sop-versi';
import { notesOfBerkas } from '../riwayat/berkas-notes';
import type { Berkas } from '../state';
import { LEMBAR } from './messages';
import { numbersOf, passagesOf, printedMoment, resultCell, type ToldPassage } from './passages';

/** Which printable sheet of a Berkas. */
export type JenisLembar = 'kendali' | 'disposisi';

interface LembarOf {
  readonly berkas: Berkas;
  /** The sheet's name, and how many rows of it are in use: all of them are replaced. */
  readonly sheet: string;
  readonly rowsInUse: number;
  readonly kerja: WorkingTime;
  readonly now: string;
}

/** Columns in points: F4 landscape and portrait, one page wide. */
const KENDALI_WIDTHS = [26, 148, 92, 88, 88, 92, 126, 126, 54];
const DISPOSISI_WIDTHS = [130, 220, 90, 80];
const SIGNED_ROW = 30;

/** The sheet's edits: made anew from the log, ready to print. */
export const lembarEdits = (jenis: JenisLembar, of: LembarOf): Edit[] => (jenis === 'kendali' ? kendali(of) : disposisi(of));

/** Each passage through each step: when it came and went, by whom, its letter and its result, and room for initials. */
function kendali(of: LembarOf): Edit[] {
  const canvas = new Canvas(of.sheet, KENDALI_WIDTHS);
  const columns = KENDALI_WIDTHS.length;
  let row = heading(canvas, of, LEMBAR.kendali.id, columns);
  const top = row;
  canvas.line(
    row,
    0,
    LEMBAR.kepalaKendali.map(({ id }) => id),
    { style: 'kisi-kepala' },
  );
  canvas.fit(row, 24);
  row += 1;
  const nomorOf = (langkah: number): string => nomorOfLangkah(of.berkas.sop, langkah);
  for (const told of passagesOf(of.berkas)) {
    kendaliRow(canvas, row, told, of.kerja, nomorOf);
    row += 1;
  }
  return finished(canvas, of, row, columns, { orientation: 'landscape', titleRows: { row: top, rows: 1 } });
}

function kendaliRow(
  canvas: Canvas,
  row: number,
  { nomor, sop, passage }: ToldPassage,
  kerja: WorkingTime,
  nomorOf: (langkah: number) => string,
): void {
  const cells: readonly (readonly [value: CellInput, centred: boolean])[] = [
    [nomor, true],
    [sop.uraian, false],
    [sop.pelaksana.map(({ nama }) => nama).join(', '), false],
    [printedMoment(passage.siap ?? passage.mulai, kerja), true],
    [printedMoment(passage.selesai, kerja), true],
    [[passage.oleh, passage.sebagai?.jabatan].filter((one) => one !== undefined).join(', '), false],
    [numbersOf(passage.keluaran), true],
    [resultCell(passage, nomorOf), false],
    ['', true],
  ];
  cells.forEach(([value, centred], column) => {
    const style = centred ? 'kisi-mutu-tengah' : 'kisi-mutu';
    // A formula in a cell of text would be shown, not calculated.
    canvas.cell(row, column, value, typeof value === 'string' ? { style, format: 'teks' } : { style });
  });
  canvas.fit(row, SIGNED_ROW);
}

/** Who passed it on to whom with which words, and who has approved it so far, level by level. */
function disposisi(of: LembarOf): Edit[] {
  const { berkas, kerja } = of;
  const canvas = new Canvas(of.sheet, DISPOSISI_WIDTHS);
  const columns = DISPOSISI_WIDTHS.length;
  const told = passagesOf(berkas);
  const letter = told.find(({ passage }) => passage.keluaran?.nomor !== undefined)?.passage.keluaran;
  const agenda = told.find(({ passage }) => passage.keluaran?.agenda !== undefined)?.passage.keluaran?.agenda;
  let row = heading(canvas, of, LEMBAR.disposisi.id, columns, [
    [LEMBAR.perihal.id, berkas.nama],
    [LEMBAR.nomorSurat.id, letter?.nomor ?? ''],
    [LEMBAR.nomorAgenda.id, agenda ?? ''],
    [LEMBAR.tanggal.id, longDate(dateOf(berkas.dimulai, kerja)).id],
  ]);
  const notes = notesOfBerkas(berkas);
  const lines = told.map(({ langkah, nomor, sop, passage }) => [
    sop.pelaksana.map(({ nama }) => nama).join(', '),
    [
      `${nomor}. ${sop.uraian}`,
      ...notes.filter((note) => note.langkah === langkah).map(({ teks }) => teks),
      ...(passage.dikembalikan
        ? [LEMBAR.dikembalikan(nomorOfLangkah(berkas.sop, passage.dikembalikan.ke), passage.dikembalikan.alasan).id]
        : []),
    ].join('\n'),
    printedMoment(passage.siap ?? passage.mulai, kerja),
    '',
  ]);
  row = table(canvas, row, LEMBAR.kepalaDisposisi, lines);
  const approved = told.filter(({ passage }) => passage.disetujui === true);
  if (approved.length > 0) {
    canvas.cell(row, 0, LEMBAR.parafBerjenjang.id, { style: 'dokumen-bagian', columns });
    canvas.height(row, 18);
    row = table(
      canvas,
      row + 1,
      LEMBAR.kepalaParaf,
      approved.map(({ sop, passage }) => [
        passage.sebagai?.jabatan ?? sop.pelaksana[0]?.nama ?? '',
        passage.oleh ?? '',
        printedMoment(passage.selesai, kerja),
        '',
      ]),
    );
  }
  return finished(canvas, of, row, columns, { orientation: 'portrait' });
}

function table(
  canvas: Canvas,
  from: number,
  heads: readonly { readonly id: string }[],
  lines: readonly (readonly string[])[],
): number {
  canvas.line(
    from,
    0,
    heads.map(({ id }) => id),
    { style: 'kisi-kepala' },
  );
  canvas.fit(from, 20);
  lines.forEach((line, index) => {
    line.forEach((value, column) => {
      canvas.cell(from + 1 + index, column, value, { style: column < 2 ? 'kisi-mutu' : 'kisi-mutu-tengah', format: 'teks' });
    });
    canvas.fit(from + 1 + index, SIGNED_ROW);
  });
  const end = from + 1 + lines.length;
  canvas.height(end, 10);
  return end + 1;
}

/** Title and what the Berkas is; gives the row after it. */
function heading(
  canvas: Canvas,
  { berkas, kerja, now }: LembarOf,
  judul: string,
  columns: number,
  more: readonly (readonly [label: string, value: string])[] = [],
): number {
  canvas.cell(0, 0, judul, { style: 'dokumen-instansi', columns });
  canvas.height(0, 24);
  const facts: readonly (readonly [label: string, value: string])[] = [
    [LEMBAR.berkas.id, berkas.nama],
    [LEMBAR.sop.id, berkas.sop.judul],
    [LEMBAR.dimulai.id, printedMoment(berkas.dimulai, kerja)],
    [LEMBAR.batas.id, berkas.batas === undefined ? '-' : shortDate(berkas.batas).id],
    ...more,
    [LEMBAR.keadaan.id, printedMoment(now, kerja)],
  ];
  // The label takes the first columns up to a hundred points, the value the rest.
  const split = canvas.width(0, 1) < 60 ? 2 : 1;
  facts.forEach(([label, value], index) => {
    canvas.cell(index + 1, 0, label, { style: 'dokumen-label', columns: split });
    canvas.cell(index + 1, split, value, { style: 'dokumen-isi-tebal', columns: columns - split, format: 'teks' });
    canvas.fit(index + 1, 18);
  });
  canvas.height(facts.length + 1, 10);
  return facts.length + 2;
}

function finished(
  canvas: Canvas,
  { sheet, rowsInUse }: LembarOf,
  row: number,
  columns: number,
  page: Parameters<Canvas['page']>[0],
): Edit[] {
  canvas.cell(row, 0, LEMBAR.catatan.id, { style: 'lkj-catatan', columns });
  canvas.height(row, 14);
  const footer = { left: pageText(sheet), right: pageText('') + PAGE_NUMBER };
  canvas.page({ ...page, footer }, row + 1, columns);
  return [
    { kind: 'ensure-sheet', sheet, visibility: 'visible', gridlines: false },
    { kind: 'clear', sheet, area: { row: 0, column: 0, rows: Math.max(rowsInUse, 1), columns }, what: 'all' },
    ...canvas.edits(),
  ];
}
