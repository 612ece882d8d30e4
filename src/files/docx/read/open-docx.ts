import { ok, type Result } from '../../../domain/result';
import type { SheetSnapshot } from '../../../domain/sheet/snapshot';
import type { Doubt } from '../../../domain/sop/doubt';
import { readSops } from '../../../domain/sop/read/read-sops';
import type { FileReader, OpenedFile } from '../../opened-file';
import type { FileRefusal } from '../../refusal';
import { child, childrenOf, type XmlElement } from '../../xml-tree';
import { readPackage, type PackageReader } from '../../xlsx/read/package';
import { DamagedFile } from '../../zip';
import { ListNumbering } from './numbering';
import { wordsIn } from './run-reader';
import { placeDrawings } from './place-drawings';
import type { DocumentDraft, PlacedTable } from './document-draft';
import { footersOf, withHeaders } from './page-headers';
import { draftSheet } from './sheet-draft';
import type { StoryBlock } from './story';
import { StoryReader } from './story-reader';
import { WordStyles } from './styles';
import { placedWidths } from './table-places';
import { attributeOf } from './word-xml';

/**
 * Reads a Word document (.docx, ECMA-376) as a workbook of one sheet: its tables one below the other, each by the columns of its own
 * grid, the paragraphs between them as rows of one cell, and what is drawn over the cells.
 */
export const openDocx: FileReader = (bytes, file, sheet) => readPackage(bytes, file, (parts) => readDocument(parts, sheet));

function readDocument(parts: PackageReader, sheet: string): Result<OpenedFile, FileRefusal> {
  const main = parts.relationsOf('').find(({ type }) => type === 'officeDocument')?.target;
  const body = main === undefined ? undefined : child(parts.xmlOf(main), 'body');
  if (main === undefined || !body) throw new DamagedFile('no document');
  const relations = parts.relationsOf(main);
  const partOf = (type: string): XmlElement | undefined => {
    const target = relations.find((one) => one.type === type && !one.external)?.target;
    return target === undefined ? undefined : parts.xmlOf(target);
  };
  const styles = new WordStyles(partOf('styles'));
  const notes = new Map(
    NOTES.flatMap(({ kind, part, name }) =>
      childrenOf(partOf(part), name).map((one) => [`${kind}/${attributeOf(one, 'id') ?? ''}`, wordsIn(one)] as const),
    ),
  );
  const reader = new StoryReader({
    styles,
    numbering: new ListNumbering(partOf('numbering'), styles),
    keepsInCells: compatibilityOf(partOf('settings')) >= WORD_2013,
    noteOf: (kind, id) => notes.get(`${kind}/${id}`) ?? '',
  });
  const blocksOf =
    (type: 'header' | 'footer') =>
    (id: string): readonly StoryBlock[] => {
      const target = relations.find((one) => one.id === id && one.type === type && !one.external)?.target;
      const part = target === undefined ? undefined : parts.xmlOf(target);
      return part ? reader.blocks(part) : [];
    };
  const blocks = reader.blocks(body);
  const draft = draftSheet([...withHeaders(blocks, blocksOf('header')), ...footersOf(blocks, blocksOf('footer'))]);
  const { read, doubts } = withDrawings(draft, sheet);
  return ok({ snapshot: { sheetNames: [sheet], active: sheet, sheets: [read] }, doubts });
}

const WORD_2013 = 15;

/** Which Word the document is laid out for; one that does not say is Word 2007's. */
function compatibilityOf(settings: XmlElement | undefined): number {
  const modes = childrenOf(child(settings, 'compat'), 'compatSetting');
  const mode = modes.find((one) => attributeOf(one, 'name') === 'compatibilityMode');
  return Number(attributeOf(mode, 'val') ?? 12) || 12;
}

const NOTES = [
  { kind: 'footnote', part: 'footnotes', name: 'footnote' },
  { kind: 'endnote', part: 'endnotes', name: 'endnote' },
  { kind: 'comment', part: 'comments', name: 'comment' },
] as const;

/** The sheet with its drawings: which cells are actors', its texts alone tell. */
function withDrawings(draft: DocumentDraft, name: string): { readonly read: SheetSnapshot; readonly doubts: readonly Doubt[] } {
  const width = draft.values.reduce((most, row) => Math.max(most, row.length), 0);
  const values = draft.values.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  const columns = placedWidths(draft.tables, mainTable(draft), width);
  const plain: SheetSnapshot = {
    name,
    values,
    formulas: values.map((row) => row.map(() => '')),
    merges: draft.merges,
    ...(draft.fills.length > 0 ? { fills: draft.fills } : {}),
    shapes: [],
    sizes: { columns, rows: draft.heights },
    protected: false,
  };
  const placed = placeDrawings(draft, columns, draft.drawings.length > 0 ? readSops(plain).sops : []);
  for (const { at, teks } of placed.texts) {
    const row = values[at.row];
    if (row) row[at.column] = teks;
  }
  const remarks = draft.remarks.map(({ at, remark }): Doubt => ({ sheet: name, at, kind: remark.kind, teks: remark.teks }));
  const doubts = placed.doubts.map((one): Doubt => ({ sheet: name, ...one }));
  return { read: { ...plain, shapes: placed.shapes, sizes: { columns, rows: placed.heights } }, doubts: [...doubts, ...remarks] };
}

/** The table over which most is drawn, else the longest. */
function mainTable({ tables, drawings }: DocumentDraft): PlacedTable | undefined {
  const drawnOver = (table: PlacedTable): number => drawings.filter(({ cell }) => cell?.table === table).length;
  return [...tables].sort((a, b) => drawnOver(b) - drawnOver(a) || b.rows * b.edges.length - a.rows * a.edges.length)[0];
}
