import { widthFor } from '../../../domain/sheet/print/measure';
import type { SheetColumns } from '../../../domain/sop/write/columns';
import type { Templat, TemplatKegiatan } from '../../../domain/sop/templat/templat';
import { markNomor } from '../../../domain/sop/write/mark-nomor';
import { linesXml, paragraphXml, wordRowXml, wordTableXml, type WordCell } from './document-xml';
import type { DrawingRuns } from './drawing-run';
import { WORD_SOP_TEXT } from './messages';
import type { SopPages } from './sop-pages';

/** Sizes of header words from the usual one down: the first at which none of them is broken, else the least. */
const HEAD_SIZES = [9, 8, 7, 6] as const;
const MARK_SIZE = 11;

function headSize(texts: readonly string[], width: number): number {
  const words = texts.flatMap((text) => text.split(/\s+/));
  const fits = (size: number): boolean => words.every((word) => widthFor(word, { size, bold: true }) <= width);
  return HEAD_SIZES.find(fits) ?? 6;
}

/** The table of kegiatan; its two header rows come again on every page. `runs`: absent where signs stand instead of drawings. */
export function gridTableXml(templat: Templat, columns: SheetColumns, pages: SopPages, runs: DrawingRuns | undefined): string {
  const { kepala } = templat;
  const width = (from: number, count = 1): number => pages.widths.slice(from, from + count).reduce((sum, one) => sum + one, 0);
  const head = (text: string, from: number, look: Partial<WordCell> = {}, among: readonly string[] = [text]): WordCell => ({
    width: width(from, look.span),
    content: linesXml(text, { align: 'center', bold: true, size: headSize(among, width(from, look.span)) }),
    shaded: true,
    ...look,
  });
  const actors = columns.pelaksana;
  const count = columns.pelaksanaCount;
  const tall = (text: string, column: number): readonly [WordCell, WordCell] => [
    head(text, column, { merge: 'restart' }),
    head('', column, { merge: 'continue' }),
  ];
  const [no, noBelow] = tall(kepala.no, columns.no);
  const [uraian, uraianBelow] = tall(kepala.uraian, columns.uraian);
  const [notes, notesBelow] = tall(kepala.keterangan, columns.keterangan);
  const upper = [
    no,
    uraian,
    head(kepala.pelaksana, actors, { span: count }),
    head(kepala.mutuBaku, columns.kelengkapan, { span: 3 }),
    notes,
  ];
  const lower = [
    noBelow,
    uraianBelow,
    ...templat.pelaksana.map((name, index) => head(name, actors + index, {}, templat.pelaksana)),
    head(kepala.kelengkapan, columns.kelengkapan),
    head(kepala.waktu, columns.waktu),
    head(kepala.output, columns.output),
    notesBelow,
  ];
  const body = templat.kegiatan.map((one, index) => {
    const row = pages.rows[index];
    return wordRowXml(bodyCells(one, index, templat, columns, width, row, runs), {
      height: row?.height ?? 0,
      exact: runs !== undefined,
    });
  });
  const rows = [
    wordRowXml(upper, { height: pages.head[0], head: true }),
    wordRowXml(lower, { height: pages.head[1], head: true }),
    ...body,
  ];
  return wordTableXml(pages.widths, rows, WORD_SOP_TEXT.tabelKegiatan);
}

function bodyCells(
  one: TemplatKegiatan,
  index: number,
  templat: Templat,
  columns: SheetColumns,
  width: (from: number) => number,
  row: SopPages['rows'][number] | undefined,
  runs: DrawingRuns | undefined,
): readonly WordCell[] {
  const text = (content: string, column: number, align: 'left' | 'center' = 'left', fresh = false): WordCell => ({
    width: width(column),
    content: fresh ? paragraphXml(content, { align, fresh }) : linesXml(content, { align }),
  });
  const step = markNomor(one.nomor, index);
  return [
    text(one.nomor, columns.no, 'center', row?.fresh === true),
    text(one.uraian, columns.uraian),
    ...templat.pelaksana.map((_, actor): WordCell => {
      const mark = one.tanda?.find(({ pelaksana }) => pelaksana === actor)?.teks ?? '';
      const shapes = row?.shapes.filter(({ column }) => column === actor) ?? [];
      const content = runs
        ? paragraphXml('', {}, runs.write(shapes, step))
        : linesXml(mark, { align: 'center', size: MARK_SIZE });
      return { width: width(columns.pelaksana + actor), content, upright: runs ? 'top' : 'center' };
    }),
    text(one.kelengkapan, columns.kelengkapan),
    text(one.waktu, columns.waktu, 'center'),
    text(one.output, columns.output),
    text(one.keterangan, columns.keterangan),
  ];
}
