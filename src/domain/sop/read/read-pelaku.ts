import { cell } from '../../sheet/address';
import { parseActorMark } from '../actor-mark';
import type { Pelaksana, Pelaku, PelaksanaCell } from '../sop';
import { idPelaksana } from '../../kantor/jabatan';
import { actorNames, type ActorNames } from '../../kantor/jabatan-mentions';
import { oneLineText } from './clean';
import type { DrawnSymbol } from './drawn-symbols';
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
}

const LABEL = /^(?:(ya|y|yes|setuju|lengkap|sesuai)|(tidak|t|no|tdk|tidak\s+(?:setuju|lengkap|sesuai)))[.:]?$/i;
const BOTH_LABELS = /^(?:ya|y)\s*[/,]?\s*(?:tidak|t)$|^(?:tidak|t)\s*[/,]?\s*(?:ya|y)$/i;
const CONNECTOR_LETTER = /^[A-Z]\d?$/;
const ARROW = /^[→←↑↓↔↕⇒⇐⇑⇓➔➜➡⬅⬆⬇|_\-–—\s]+$/u;
const PERSON = /^\p{Lu}[\p{L}.']+(?:[\s,]+[\p{L}.']+){1,5}$/u;

export function readPelaku(sheet: SheetTexts, row: number, rows: number, columns: PelaksanaColumns): ActorCells {
  if (columns.nama) return readNames(sheet, row, columns);
  const pelaku: Pelaku[] = [];
  const others: PelaksanaCell[] = [];
  let kembali: string | undefined;
  let returnRow: number | undefined;
  for (const one of columns.pelaksana) {
    let drawn: DrawnSymbol | undefined;
    let marked = false;
    for (let at = row; at < row + rows; at += 1) {
      drawn ??= columns.gambar.get(at)?.find((shape) => shape.column >= one.column && shape.column < one.column + one.columns);
      for (let column = one.column; column < one.column + one.columns; column += 1) {
        const text = oneLineText(sheet.textAt(at, column));
        if (text === '' || ARROW.test(text)) continue;
        const cellAt = cell(at, column);
        const mark = parseActorMark(text);
        if (mark && !marked) {
          marked = true;
          kembali ??= mark.kembali;
          pelaku.push({ pelaksana: one.id, simbol: mark.simbol, dari: 'tanda', at: cellAt, teks: text });
        } else if (!mark) {
          const read = readActorText(text, one, columns);
          if (read === 'nama' || read === 'connector') {
            pelaku.push({
              pelaksana: one.id,
              simbol: read === 'nama' ? 'mark' : 'connector',
              dari: read === 'nama' ? 'nama' : 'tanda',
              at: cellAt,
              teks: text,
            });
            marked ||= read === 'nama';
          } else for (const jenis of read) others.push({ pelaksana: one.id, at: cellAt, teks: text, jenis });
        }
      }
    }
    if (!drawn) continue;
    kembali ??= drawn.kembali;
    returnRow ??= drawn.returnRow;
    for (const { at, teks } of drawn.label ?? []) {
      const read = readActorText(teks, one, columns);
      if (typeof read !== 'string') for (const jenis of read) others.push({ pelaksana: one.id, at, teks, jenis });
    }
    const vague = pelaku.findIndex((other) => other.pelaksana === one.id && other.simbol === 'mark');
    // A drawing names the symbol that a bare √ leaves open; Runut's own mark in the cell counts before the drawing over it.
    if (vague >= 0) pelaku[vague] = { ...(pelaku[vague] as Pelaku), simbol: drawn.simbol };
    else if (!marked)
      pelaku.push({
        pelaksana: one.id,
        simbol: drawn.simbol,
        dari: 'gambar',
        at: cell(drawn.row, drawn.column),
        teks: drawn.teks,
      });
  }
  return {
    pelaku,
    lain: others,
    ...(kembali ? { kembali } : {}),
    ...(returnRow === undefined ? {} : { returnRow }),
  };
}

function readActorText(
  text: string,
  one: Pelaksana,
  columns: PelaksanaColumns,
): 'nama' | 'connector' | readonly PelaksanaCell['jenis'][] {
  const label = LABEL.exec(text);
  if (label) return [label[1] ? 'ya' : 'tidak'];
  if (BOTH_LABELS.test(text)) return ['ya', 'tidak'];
  if (CONNECTOR_LETTER.test(text)) return 'connector';
  if (
    idPelaksana(text) === one.id ||
    columns.jajaran.sebutan(text).some((named) => named.pelaksana === one.id) ||
    PERSON.test(text)
  )
    return 'nama';
  return ['asing'];
}

/** The single column "Pelaksana" whose cells hold names: every different name is an actor. */
export function pelaksanaFromNames(
  sheet: SheetTexts,
  { column, columns }: { readonly column: number; readonly columns: number },
  rows: readonly number[],
  drawings: readonly DrawnSymbol[],
): readonly Pelaksana[] {
  const found = new Map<string, Pelaksana>();
  for (const row of rows) {
    for (const nama of namesInCell(nameText(sheet, row, column, columns, drawings))) {
      const id = idPelaksana(nama);
      if (id !== '' && !found.has(id)) found.set(id, { id, nama, column, columns, at: cell(row, column) });
    }
  }
  return [...found.values()];
}

/** What the cell says, else what is written in the shapes over it. */
const nameText = (sheet: SheetTexts, row: number, column: number, columns: number, drawings: readonly DrawnSymbol[]): string =>
  sheet.textAt(row, column) ||
  drawings
    .filter((one) => one.row === row && one.column >= column && one.column < column + columns)
    .map((one) => one.teks)
    .join('\n');

const namesInCell = (text: string): readonly string[] =>
  text
    .split(/\n|;|\s\/\s/)
    .map((nama) => nama.replace(/^\s*(?:\d+[.)]|-)\s*/, '').trim())
    .filter((nama) => /\p{L}{2}/u.test(nama));

function readNames(sheet: SheetTexts, row: number, columns: PelaksanaColumns): ActorCells {
  const first = columns.pelaksana[0];
  if (!first) return { pelaku: [], lain: [] };
  const at = cell(row, first.column);
  const drawn = columns.gambar.get(row) ?? [];
  const text = nameText(sheet, row, first.column, first.columns, drawn);
  const pelaku = namesInCell(text).flatMap((nama): Pelaku[] => {
    const id = idPelaksana(nama);
    return columns.pelaksana.some((one) => one.id === id)
      ? [{ pelaksana: id, simbol: drawn.find((one) => one.teks.includes(nama))?.simbol ?? 'mark', dari: 'nama', at, teks: nama }]
      : [];
  });
  return { pelaku, lain: [] };
}

/** Column actors of the header, ready for reading rows. */
export function pelaksanaColumns(
  pelaksana: readonly Pelaksana[],
  nama: boolean,
  drawings: readonly DrawnSymbol[],
): PelaksanaColumns {
  const byRow = new Map<number, DrawnSymbol[]>();
  for (const shape of drawings) byRow.set(shape.row, [...(byRow.get(shape.row) ?? []), shape]);
  return { pelaksana, jajaran: actorNames(pelaksana), nama, gambar: byRow };
}
