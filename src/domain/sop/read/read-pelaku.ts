import { grouped } from '../../grouped';
import { cell, type Cell } from '../../sheet/address';
import { isTickedBox, parseActorMark, type ActorMark } from '../actor-mark';
import type { Pelaksana, Pelaku, PelaksanaCell } from '../sop';
import { actorNames, type ActorNames } from '../../kantor/jabatan-mentions';
import { readActorText, type ActorCellContext } from './actor-cell';
import { oneLineText } from './clean';
import { colouredActors, NO_COLOURS } from './coloured-cells';
import type { DrawnSymbol } from './drawn-symbols';
import { mergedFromAbove, readNames } from './read-names';
import type { SheetTexts } from './sheet-texts';

/** What the actor cells of one row say. */
export interface ActorCells {
  readonly pelaku: readonly Pelaku[];
  readonly lain: readonly PelaksanaCell[];
  /** The number of the kegiatan that "tidak" returns to, as marked. */
  readonly kembali?: string;
  /** The sheet row an arrow leads back to. */
  readonly returnRow?: number;
}

/** Actor columns, how to recognise their names, and the drawings over them. */
export interface PelaksanaColumns {
  readonly pelaksana: readonly Pelaksana[];
  readonly jajaran: ActorNames;
  /** One column that holds names instead of marks. */
  readonly nama: boolean;
  readonly gambar: ReadonlyMap<number, readonly DrawnSymbol[]>;
  /** The table ticks boxes: an empty one marks nobody. */
  readonly boxes: boolean;
  /** By actor, the colour that most cells of its column have. */
  readonly colours: ReadonlyMap<string, string>;
}

interface CellText {
  readonly at: Cell;
  readonly text: string;
}

export function readPelaku(sheet: SheetTexts, row: number, rows: number, columns: PelaksanaColumns, uraian: string): ActorCells {
  if (columns.nama) return { pelaku: readNames(sheet, row, columns.pelaksana, columns.gambar.get(row) ?? []), lain: [] };
  let lone: ActorCell | undefined;
  let cells: ActorCell[] | undefined;
  for (const one of columns.pelaksana) {
    const texts = textsOver(sheet, row, rows, one);
    const drawn = columns.gambar.size > 0 ? drawnOver(columns, ...rowsOfCell(sheet, row, rows, one), one) : undefined;
    // Most actors have no part in most kegiatan.
    if (texts.length === 0 && !drawn) continue;
    const found: ActorCell = { one, texts, drawn };
    if (lone) (cells ??= [lone]).push(found);
    else lone = found;
  }
  const decides = cells?.some(holdsDecision) ?? (lone !== undefined && holdsDecision(lone));
  const readOne = ({ one, texts, drawn }: ActorCell): ActorCells =>
    readActor(one, texts, drawn, { pelaksana: one, jajaran: columns.jajaran, uraian, boxes: columns.boxes, decides });
  const only = lone && !cells ? readOne(lone) : undefined;
  // In most rows one actor has one mark.
  if (only?.pelaku.length === 1) return only;
  const read = only ? responsibleOnly([only]) : responsibleOnly(cells?.map(readOne) ?? []);
  const pelaku = read.flatMap((one) => one.pelaku);
  const kembali = read.find((one) => one.kembali !== undefined)?.kembali;
  const returnRow = read.find((one) => one.returnRow !== undefined)?.returnRow;
  return {
    pelaku: pelaku.length > 0 ? pelaku : colouredActors(sheet, row, columns),
    lain: read.flatMap((one) => one.lain),
    ...(kembali ? { kembali } : {}),
    ...(returnRow === undefined ? {} : { returnRow }),
  };
}

/** What stands in, and over, the cells of one actor in a row. */
interface ActorCell {
  readonly one: Pelaksana;
  readonly texts: readonly CellText[];
  readonly drawn: DrawnSymbol | undefined;
}

const holdsDecision = ({ texts, drawn }: ActorCell): boolean =>
  drawn?.simbol === 'decision' || texts.some(({ text }) => parseActorMark(text)?.simbol === 'decision');

/** Responsible, accountable, consulted, informed. */
const RACI = /^[RACI](?:\/[RACI])?$/;

/** Where a row tells responsible, accountable, consulted and informed apart by their letters, "R" is who acts. */
function responsibleOnly(cells: readonly ActorCells[]): readonly ActorCells[] {
  if (cells.length < 2 && (cells[0]?.pelaku.length ?? 0) < 2) return cells;
  const texts = cells.flatMap(({ pelaku }) => pelaku.map(({ teks }) => teks));
  const raci = texts.length > 1 && texts.every((teks) => RACI.test(teks)) && texts.some((teks) => teks.includes('R'));
  if (!raci) return cells;
  return cells.map((one) => ({
    ...one,
    pelaku: one.pelaku.flatMap((mark): readonly Pelaku[] => (mark.teks.includes('R') ? [{ ...mark, simbol: 'mark' }] : [])),
    lain: one.lain.filter(({ teks }) => !RACI.test(teks)),
  }));
}

function textsOver(sheet: SheetTexts, row: number, rows: number, pelaksana: Pelaksana): readonly CellText[] {
  const { column, columns } = pelaksana;
  if (rows === 1 && columns === 1) {
    const text = sheet.textAt(row, column);
    return text === '' ? fromAbove(sheet, row, pelaksana) : [{ at: cell(row, column), text: oneLineText(text) }];
  }
  const found: CellText[] = [];
  for (let at = row; at < row + rows; at += 1) {
    for (let across = column; across < column + columns; across += 1) {
      const text = oneLineText(sheet.textAt(at, across));
      if (text !== '') found.push({ at: cell(at, across), text });
    }
  }
  return found.length === 0 ? fromAbove(sheet, row, pelaksana) : found;
}

/** What a cell that is merged from a kegiatan above says here. */
function fromAbove(sheet: SheetTexts, row: number, pelaksana: Pelaksana): readonly CellText[] {
  const above = mergedFromAbove(sheet, row, pelaksana);
  return above ? [{ at: above, text: oneLineText(sheet.textAt(above.row, above.column)) }] : NOTHING;
}

const NOTHING: readonly CellText[] = [];

/** The rows a drawing may stand in to belong to a kegiatan: its own, and all that its actor's cell is merged over. */
function rowsOfCell(
  sheet: SheetTexts,
  row: number,
  rows: number,
  { column, at }: Pelaksana,
): readonly [row: number, rows: number] {
  const merge = sheet.mergeAt(row, column);
  if (!merge || merge.rows <= rows || merge.row <= at.row) return [row, rows];
  return [merge.row, Math.max(merge.rows, row + rows - merge.row)];
}

function drawnOver({ gambar }: PelaksanaColumns, row: number, rows: number, one: Pelaksana): DrawnSymbol | undefined {
  let picture: DrawnSymbol | undefined;
  for (let at = row; at < row + rows; at += 1) {
    const over = gambar.get(at)?.filter((shape) => shape.column >= one.column && shape.column < one.column + one.columns) ?? [];
    const symbol = over.find((shape) => shape.simbol !== 'mark');
    if (symbol) return symbol;
    picture ??= over[0];
  }
  return picture;
}

/** One actor's cells: the first mark counts; a text beside it that names an exit makes it a decision. */
function readActor(
  one: Pelaksana,
  texts: readonly CellText[],
  drawn: DrawnSymbol | undefined,
  context: ActorCellContext,
): ActorCells {
  const [first] = texts;
  if (first && texts.length === 1 && !drawn) {
    const said = readActorText(first.text, context);
    if (said.kind === 'mark' && said.mark.label === undefined) return markedAlone(one, first, said.mark);
  }
  const pelaku: Pelaku[] = [];
  const lain: PelaksanaCell[] = [];
  let kembali: string | undefined;
  let own = false;
  const take = ({ at, text }: CellText, { simbol, label, kembali: back }: ActorMark): void => {
    // Letters of connectors stand beside an actor's own mark.
    if (own && simbol !== 'connector') return;
    own ||= simbol !== 'connector';
    kembali ??= back;
    pelaku.push({ pelaksana: one.id, simbol, dari: 'tanda', at, teks: text });
    if (label !== undefined && simbol === 'decision') addLabel(at, label);
  };
  const addLabel = (at: Cell, text: string): void => {
    const said = readActorText(text, { ...context, decides: true });
    if (said.kind !== 'branch') return;
    kembali ??= said.kembali;
    for (const jenis of said.jenis) lain.push({ pelaksana: one.id, at, teks: text, jenis });
  };
  for (const piece of texts) {
    const said = readActorText(piece.text, context);
    if (said.kind === 'mark') take(piece, said.mark);
    else if (said.kind === 'name') {
      pelaku.push({ pelaksana: one.id, simbol: 'mark', dari: 'nama', at: piece.at, teks: piece.text });
      own = true;
    } else if (said.kind === 'branch') {
      kembali ??= said.kembali;
      for (const jenis of said.jenis) lain.push({ pelaksana: one.id, at: piece.at, teks: piece.text, jenis });
    } else if (said.kind === 'unknown') {
      lain.push({ pelaksana: one.id, at: piece.at, teks: piece.text, jenis: 'asing' });
      take(piece, { simbol: 'mark' });
    }
  }
  if (drawn) {
    for (const { at, teks } of drawn.label ?? []) addLabel(at, teks);
    kembali ??= drawn.kembali;
    const vague = pelaku.findIndex((other) => other.simbol === 'mark');
    // A drawing names the symbol that a bare √ leaves open; Runut's own mark in the cell counts before the drawing over it.
    if (vague >= 0) pelaku[vague] = { ...(pelaku[vague] as Pelaku), simbol: drawn.simbol };
    else if (!own)
      pelaku.push({
        pelaksana: one.id,
        simbol: drawn.simbol,
        dari: 'gambar',
        at: cell(drawn.row, drawn.column),
        teks: drawn.teks,
      });
  }
  // The exit that goes back stands beside its own box: the box asks.
  const asks = kembali !== undefined && lain.some(({ jenis }) => jenis === 'tidak');
  return {
    pelaku: asks
      ? pelaku.map((mark) => (mark.simbol === 'process' || mark.simbol === 'mark' ? { ...mark, simbol: 'decision' } : mark))
      : pelaku,
    lain,
    ...(kembali ? { kembali } : {}),
    ...(drawn?.returnRow === undefined ? {} : { returnRow: drawn.returnRow }),
  };
}

/** An actor whose cell is a mark and nothing else. */
function markedAlone({ id }: Pelaksana, { at, text }: CellText, { simbol, kembali }: ActorMark): ActorCells {
  const pelaku: readonly Pelaku[] = [{ pelaksana: id, simbol, dari: 'tanda', at, teks: text }];
  return kembali ? { pelaku, lain: NO_CELLS, kembali } : { pelaku, lain: NO_CELLS };
}

const NO_CELLS: readonly PelaksanaCell[] = [];

/** Column actors of the header, ready for reading rows. */
export function pelaksanaColumns(
  pelaksana: readonly Pelaksana[],
  nama: boolean,
  drawings: readonly DrawnSymbol[],
  boxes = false,
  colours = NO_COLOURS,
): PelaksanaColumns {
  return { pelaksana, jajaran: actorNames(pelaksana), nama, gambar: grouped(drawings, ({ row }) => row), boxes, colours };
}

const isTicked = ({ text }: CellText): boolean => isTickedBox(text);

/** Whether any cell of the actors' columns is a ticked box. */
export function ticksBoxes(sheet: SheetTexts, pelaksana: readonly Pelaksana[], from: number, until: number): boolean {
  for (let row = from; row < until; row += 1)
    for (const one of pelaksana) {
      const text = one.columns === 1 ? sheet.textAt(row, one.column) : '';
      if (text === '' ? textsOver(sheet, row, 1, one).some(isTicked) : isTickedBox(oneLineText(text))) return true;
    }
  return false;
}
