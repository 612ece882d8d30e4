import { cell } from '../../sheet/address';
import { parseTanda } from '../mark';
import type { Pelaksana, Pelaku, SelPelaksana } from '../sop';
import { idPelaksana } from '../../kantor/jabatan';
import { jajaran, type Jajaran } from '../../kantor/sebutan';
import { oneLine } from './clean';
import type { GambarDiSel } from './gambar';
import type { Lembar } from './lembar';

/** What the actor cells of one row say. */
export interface SelBaris {
  readonly pelaku: readonly Pelaku[];
  readonly lain: readonly SelPelaksana[];
  /** The number of the kegiatan that "tidak" returns to, as marked. */
  readonly kembali?: string;
  /** The sheet row an arrow leads back to. */
  readonly kembaliBaris?: number;
}

/** Actor columns, how to recognise their names, and the drawings over them. */
export interface KolomPelaksana {
  readonly pelaksana: readonly Pelaksana[];
  readonly jajaran: Jajaran;
  /** One column that holds names instead of marks. */
  readonly nama: boolean;
  readonly gambar: ReadonlyMap<number, readonly GambarDiSel[]>;
}

const LABEL = /^(?:(ya|y|yes|setuju|lengkap|sesuai)|(tidak|t|no|tdk|tidak\s+(?:setuju|lengkap|sesuai)))[.:]?$/i;
const BOTH_LABELS = /^(?:ya|y)\s*[/,]?\s*(?:tidak|t)$|^(?:tidak|t)\s*[/,]?\s*(?:ya|y)$/i;
const CONNECTOR_LETTER = /^[A-Z]\d?$/;
const ARROW = /^[→←↑↓↔↕⇒⇐⇑⇓➔➜➡⬅⬆⬇|_\-–—\s]+$/u;
const PERSON = /^\p{Lu}[\p{L}.']+(?:[\s,]+[\p{L}.']+){1,5}$/u;

export function bacaPelaku(sheet: Lembar, row: number, rows: number, columns: KolomPelaksana): SelBaris {
  if (columns.nama) return bacaNama(sheet, row, columns);
  const pelaku: Pelaku[] = [];
  const lain: SelPelaksana[] = [];
  let kembali: string | undefined;
  let kembaliBaris: number | undefined;
  for (const one of columns.pelaksana) {
    let drawn: GambarDiSel | undefined;
    let marked = false;
    for (let at = row; at < row + rows; at += 1) {
      drawn ??= columns.gambar.get(at)?.find((shape) => shape.column >= one.column && shape.column < one.column + one.columns);
      for (let column = one.column; column < one.column + one.columns; column += 1) {
        const teks = oneLine(sheet.teks(at, column));
        if (teks === '' || ARROW.test(teks)) continue;
        const cellAt = cell(at, column);
        const tanda = parseTanda(teks);
        if (tanda && !marked) {
          marked = true;
          kembali ??= tanda.kembali;
          pelaku.push({ pelaksana: one.id, simbol: tanda.simbol, dari: 'tanda', at: cellAt, teks });
        } else if (!tanda) {
          const read = bacaTeks(teks, one, columns);
          if (read === 'nama' || read === 'connector') {
            pelaku.push({
              pelaksana: one.id,
              simbol: read === 'nama' ? 'mark' : 'connector',
              dari: read === 'nama' ? 'nama' : 'tanda',
              at: cellAt,
              teks,
            });
            marked ||= read === 'nama';
          } else for (const jenis of read) lain.push({ pelaksana: one.id, at: cellAt, teks, jenis });
        }
      }
    }
    if (!drawn) continue;
    kembali ??= drawn.kembali;
    kembaliBaris ??= drawn.kembaliBaris;
    for (const { at, teks } of drawn.label ?? []) {
      const read = bacaTeks(teks, one, columns);
      if (typeof read !== 'string') for (const jenis of read) lain.push({ pelaksana: one.id, at, teks, jenis });
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
    lain,
    ...(kembali ? { kembali } : {}),
    ...(kembaliBaris === undefined ? {} : { kembaliBaris }),
  };
}

function bacaTeks(
  teks: string,
  one: Pelaksana,
  columns: KolomPelaksana,
): 'nama' | 'connector' | readonly SelPelaksana['jenis'][] {
  const label = LABEL.exec(teks);
  if (label) return [label[1] ? 'ya' : 'tidak'];
  if (BOTH_LABELS.test(teks)) return ['ya', 'tidak'];
  if (CONNECTOR_LETTER.test(teks)) return 'connector';
  if (
    idPelaksana(teks) === one.id ||
    columns.jajaran.sebutan(teks).some((named) => named.pelaksana === one.id) ||
    PERSON.test(teks)
  )
    return 'nama';
  return ['asing'];
}

/** The single column "Pelaksana" whose cells hold names: every different name is an actor. */
export function pelaksanaDariNama(
  sheet: Lembar,
  { column, columns }: { readonly column: number; readonly columns: number },
  rows: readonly number[],
  gambar: readonly GambarDiSel[],
): readonly Pelaksana[] {
  const found = new Map<string, Pelaksana>();
  for (const row of rows) {
    for (const nama of namaDiSel(teksNama(sheet, row, column, columns, gambar))) {
      const id = idPelaksana(nama);
      if (id !== '' && !found.has(id)) found.set(id, { id, nama, column, columns, at: cell(row, column) });
    }
  }
  return [...found.values()];
}

/** What the cell says, else what is written in the shapes over it. */
const teksNama = (sheet: Lembar, row: number, column: number, columns: number, gambar: readonly GambarDiSel[]): string =>
  sheet.teks(row, column) ||
  gambar
    .filter((one) => one.row === row && one.column >= column && one.column < column + columns)
    .map((one) => one.teks)
    .join('\n');

const namaDiSel = (teks: string): readonly string[] =>
  teks
    .split(/\n|;|\s\/\s/)
    .map((nama) => nama.replace(/^\s*(?:\d+[.)]|-)\s*/, '').trim())
    .filter((nama) => /\p{L}{2}/u.test(nama));

function bacaNama(sheet: Lembar, row: number, columns: KolomPelaksana): SelBaris {
  const first = columns.pelaksana[0];
  if (!first) return { pelaku: [], lain: [] };
  const at = cell(row, first.column);
  const drawn = columns.gambar.get(row) ?? [];
  const teks = teksNama(sheet, row, first.column, first.columns, drawn);
  const pelaku = namaDiSel(teks).flatMap((nama): Pelaku[] => {
    const id = idPelaksana(nama);
    return columns.pelaksana.some((one) => one.id === id)
      ? [{ pelaksana: id, simbol: drawn.find((one) => one.teks.includes(nama))?.simbol ?? 'mark', dari: 'nama', at, teks: nama }]
      : [];
  });
  return { pelaku, lain: [] };
}

/** Column actors of the header, ready for reading rows. */
export function kolomPelaksana(pelaksana: readonly Pelaksana[], nama: boolean, gambar: readonly GambarDiSel[]): KolomPelaksana {
  const byRow = new Map<number, GambarDiSel[]>();
  for (const shape of gambar) byRow.set(shape.row, [...(byRow.get(shape.row) ?? []), shape]);
  return { pelaksana, jajaran: jajaran(pelaksana), nama, gambar: byRow };
}
