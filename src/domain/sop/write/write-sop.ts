import { area } from '../../sheet/address';
import type { Edit, PageSetup } from '../../sheet/edit';
import { sameArea } from '../../sheet/areas';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { Canvas } from '../../sheet/print/canvas';
import { POINT, widthFor } from '../../sheet/print/measure';
import { isRepeatable, pageRoom, pageText } from '../../sheet/print/paper';
import { PAGE_NUMBER } from '../../sheet/print/messages';
import { type Sop, identitasOf, type Kegiatan } from '../sop';
import { type Templat, type TemplatKegiatan, guidelineLabel, IDENTITAS_FIELDS, SOP_HEADERS } from '../templat/templat';
import { type ColumnNeeds, type SheetColumns, sheetColumns } from './columns';
import { drawIdentity } from './identity';
import { drawTable, type DrawnRows } from './table';
import { actorMarkText } from '../actor-mark';
import { markNomor } from './mark-nomor';
import { titleOf, templatDariSop } from './messages';

/** Where the written document keeps its parts; rows and columns count from 0. */
export interface WrittenSop extends DrawnRows {
  readonly edits: readonly Edit[];
  readonly lastColumn: number;
}

/** Sentence for the footer: "SOP Penyusunan Laporan Kinerja Dinas" from a title in capitals. */
export function footerTitle(judul: string): string {
  const oneLine = judul.replace(/\s+/g, ' ').trim();
  if (oneLine !== oneLine.toUpperCase()) return oneLine;
  return oneLine
    .toLowerCase()
    .replace(/(^|[\s(/-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/\b(Sop|Lkj)\b/g, (word) => (word === 'Sop' ? 'SOP' : 'LKj'))
    .replace(/\b(Dan|Di|Ke|Dari|Atas|Oleh|Untuk|Pada|Yang|Per)\b/g, (word) => word.toLowerCase());
}

/** Page set-up of an SOP: F4 (folio) landscape, one page wide, identity on page 1, the table's header on every later page. */
export const sopPage = (of: {
  readonly judul: string;
  readonly headRow: number;
  readonly headRows: number;
  /** False where the header is too high to stand on every page. */
  readonly repeated: boolean;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly breaksAbove: readonly number[];
}): PageSetup => ({
  paper: 'folio',
  orientation: 'landscape',
  fitToWidth: true,
  printArea: area(0, 0, of.lastRow + 1, of.lastColumn + 1),
  titleRows: of.repeated ? { row: of.headRow, rows: of.headRows } : null,
  breaksAbove: of.breaksAbove,
  footer: { left: pageText(footerTitle(of.judul)), right: pageText('') + PAGE_NUMBER },
});

/** The columns of the document's table. */
export const templatColumns = (templat: Templat): SheetColumns => sheetColumns(templat.pelaksana.length, widestWords(templat));

/** Pixels that the longest word of each column beside the pelaksana takes, so that no word is broken where there is room for it. */
function widestWords(templat: Templat): ColumnNeeds {
  const widest = (texts: readonly string[], indent: boolean): number =>
    Math.max(0, ...texts.flatMap((one) => one.split(/\s+/)).map((word) => widthFor(word, { size: 9, indent }) / POINT + 1));
  const of = (peran: 'kelengkapan' | 'waktu' | 'output' | 'keterangan'): readonly string[] =>
    templat.kegiatan.map((one) => one[peran]);
  return {
    kelengkapan: widest(of('kelengkapan'), true),
    waktu: widest(of('waktu'), false),
    output: widest(of('output'), true),
    keterangan: widest(of('keterangan'), true),
  };
}

/** The SOP as the document an office prints, on a sheet that is empty or new. */
export function planSop(source: Templat | Sop, sheet: string): WrittenSop {
  const templat = 'isi' in source ? templatFromSop(source) : source;
  const columns = templatColumns(templat);
  const canvas = new Canvas(
    sheet,
    columns.widths.map((pixels) => pixels * POINT),
  );
  drawIdentity(templat, columns, canvas);
  const table = drawTable(templat, columns, canvas);
  const lastColumn = columns.keterangan;
  const head = canvas.top(table.firstRow) - canvas.top(table.headRow);
  const repeated = isRepeatable(head, pageRoom('landscape', canvas.width(0, lastColumn + 1)));
  canvas.add(
    {
      kind: 'page',
      sheet,
      setup: sopPage({ judul: templat.judul, headRows: 2, repeated, lastColumn, breaksAbove: [table.titleRow], ...table }),
    },
    { kind: 'freeze', sheet, rows: 0, columns: 2 },
    { kind: 'select', sheet, area: area(table.firstRow, columns.pelaksana) },
  );
  const rows = {
    titleRow: canvas.at(table.titleRow),
    headRow: canvas.at(table.headRow),
    firstRow: canvas.at(table.firstRow),
    lastRow: canvas.at(table.lastRow + 1) - 1,
  };
  return { ...rows, lastColumn, edits: [{ kind: 'ensure-sheet', sheet, gridlines: false }, ...mergesLast(canvas.edits())] };
}

/** Merged cells come last: a sheet that lacks one was left by a write that stopped (see `isUnfinished`). */
const mergesLast = (edits: readonly Edit[]): readonly Edit[] => [
  ...edits.filter(({ kind }) => kind !== 'merge'),
  ...edits.filter(({ kind }) => kind === 'merge'),
];

/**
 * Whether a sheet is what a stopped write of these edits left: nothing stands there but what they write, and not all of their cells
 * are merged yet.
 */
export function isUnfinished({ values, merges, shapes = [] }: SheetSnapshot, edits: readonly Edit[]): boolean {
  const written = edits.find((edit) => edit.kind === 'write');
  const wanted = edits.flatMap((edit) => (edit.kind === 'merge' ? [edit.area] : []));
  if (!written || wanted.length === 0 || shapes.length > 0) return false;
  if (wanted.every((one) => merges?.some((other) => sameArea(one, other)))) return false;
  return values.every((line, row) => line.every((value, column) => value === '' || value === written.values[row]?.[column]));
}

/** The text that stands for one actor's part in a kegiatan. */
function markTextOf(sop: Sop, kegiatan: Kegiatan, pelaku: Kegiatan['pelaku'][number]): string {
  const target = kegiatan.kembali === undefined ? undefined : sop.kegiatan[kegiatan.kembali];
  return actorMarkText(pelaku.simbol, target && markNomor(target.nomor, target.index));
}

const columnOf = (sop: Sop, id: string): number => sop.pelaksana.findIndex((actor) => actor.id === id);

/** The names of a decision's exits, in cells of actors who have no mark there. */
function exitsBeside(sop: Sop, { pelaku, selLain = [] }: Kegiatan): NonNullable<TemplatKegiatan['tanda']> {
  const free = new Map<string, string[]>();
  for (const { pelaksana, teks, jenis } of selLain) {
    if (jenis === 'asing' || pelaku.some((one) => one.pelaksana === pelaksana)) continue;
    const texts = free.get(pelaksana) ?? [];
    if (!texts.includes(teks)) free.set(pelaksana, [...texts, teks]);
  }
  return [...free].map(([id, texts]) => ({ pelaksana: columnOf(sop, id), teks: texts.join('\n') }));
}

/** A read SOP as a document to write: labels and header words kept where it had them, the guideline's otherwise. */
export function templatFromSop(sop: Sop): Templat {
  const word = (peran: keyof typeof SOP_HEADERS): string => {
    const found = sop.kolom.find((one) => one.peran === peran)?.judul.at(-1);
    return found === undefined || found.trim() === '' ? SOP_HEADERS[peran] : found;
  };
  const nama =
    identitasOf(sop)
      .find((one) => one.field === 'nama')
      ?.isi.join(' ') ?? '';
  return {
    id: 'sop',
    nama: templatDariSop(sop.judul),
    judul: sop.judul.trim() === '' ? titleOf(nama) : sop.judul,
    identitas: IDENTITAS_FIELDS.map((field) => {
      const found = identitasOf(sop).find((one) => one.field === field);
      return { field, label: found?.label ?? guidelineLabel(field), isi: found?.isi ?? [] };
    }),
    kepala: {
      ...SOP_HEADERS,
      no: word('no'),
      uraian: word('uraian'),
      kelengkapan: word('kelengkapan'),
      waktu: word('waktu'),
      output: word('output'),
      keterangan: word('keterangan'),
    },
    pelaksana: sop.pelaksana.map((one) => one.nama),
    kegiatan: sop.kegiatan.map((one): TemplatKegiatan => ({
      nomor: one.nomor,
      uraian: one.uraian,
      kelengkapan: one.kelengkapan,
      waktu: one.waktu.teks,
      output: one.output,
      keterangan: one.keterangan,
      tanda: [
        ...one.pelaku.map((pelaku) => ({ pelaksana: columnOf(sop, pelaku.pelaksana), teks: markTextOf(sop, one, pelaku) })),
        ...exitsBeside(sop, one),
      ],
    })),
  };
}
