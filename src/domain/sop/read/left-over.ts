import { cell, contains, type Cell } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { shortenedTo } from '../../text';
import { identitasOf, type Sop } from '../sop';
import { oneLineText } from './clean';
import { sheetTexts, type SheetTexts } from './sheet-texts';

/** A text on the sheet that is no part of its SOPs as they were read, from where it begins. */
export interface LeftOverText {
  readonly at: Cell;
  readonly teks: string;
  /** `kolom`: all that stands in a column of the table whose role is not known. */
  readonly jenis: 'kolom' | 'baris' | 'sel';
}

const LONGEST = 70;

/** What a person sees on the sheet and no SOP of it has taken: columns of unknown role, headings, texts beside, above and beneath. */
export function leftOver(sheet: SheetSnapshot, sops: readonly Sop[]): readonly LeftOverText[] {
  const view = sheetTexts(sheet);
  const taken = takenCells(sops, sheet.name);
  const columns = sops.flatMap((sop) => unknownColumns(view, sop));
  const rows = sops.flatMap(({ barisLain = [] }) =>
    barisLain
      .filter(({ jenis }) => jenis === 'judul' || jenis === 'induk' || jenis === 'catatan')
      .map(({ at, teks }): LeftOverText => ({ at, teks: shown(teks), jenis: 'baris' })),
  );
  const known = (row: number, column: number): boolean => {
    const at = cell(row, column);
    return taken.has(keyOf(at)) || sops.some((sop) => isPart(sop, at));
  };
  const names = new Set(sops.flatMap(({ judul, identitas }) => wordsOf([judul, ...namesIn(identitas)].join(' '))));
  const cells: LeftOverText[] = [];
  for (let row = 0; row < view.rows; row += 1) {
    let run: string[] = [];
    let start = 0;
    const end = (): void => {
      if (run.length > 0) cells.push({ at: cell(row, start), teks: shown(run.join(' ')), jenis: 'sel' });
      run = [];
    };
    for (const column of view.filledIn(row)) {
      if (known(row, column) || saysNothingNew(view.textAt(row, column), names)) {
        end();
        continue;
      }
      if (run.length === 0) start = column;
      run.push(oneLineText(view.textAt(row, column)));
    }
    end();
  }
  return [...columns, ...rows, ...cells];
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const namesIn = (identitas: Sop['identitas']): readonly string[] =>
  identitas.flatMap(({ field, isi }) => (field === 'nama' ? isi : []));

/** What a page says at its head and foot: the name of the SOP again, and its number. */
const PAGE_WORDS: ReadonlySet<string> = new Set(
  'sop ap standar operasional prosedur halaman hal dari page of lembar ke'.split(' '),
);
const saysNothingNew = (text: string, names: ReadonlySet<string>): boolean =>
  wordsOf(text).every((word) => names.has(word) || PAGE_WORDS.has(word) || /^\d{1,3}$/.test(word));

const shown = (text: string): string => shortenedTo(oneLineText(text), LONGEST);
const keyOf = ({ row, column }: Cell): string => `${String(row)},${String(column)}`;

/** Cells of titles, of identity blocks, and of rows that are no kegiatan but were understood. */
function takenCells(sops: readonly Sop[], sheet: string): ReadonlySet<string> {
  const cells = sops.flatMap((sop) => [
    ...(sop.judulAt ? [sop.judulAt] : []),
    ...(sop.identitasLain && sop.identitasLain.sheet !== sheet ? [] : identitasOf(sop)).flatMap(({ labelAt, at, sel = [] }) => [
      labelAt,
      at,
      ...sel.map((one) => one.at),
    ]),
  ]);
  return new Set(cells.map(keyOf));
}

/** The table itself: its headers, the rows it reads, and what stands between them. */
function isPart(sop: Sop, at: Cell): boolean {
  const { kepala, repeatedHeaders, fragments = [], barisLain = [], kegiatan } = sop;
  const inColumns = at.column >= kepala.column && at.column < kepala.column + kepala.columns;
  if ([kepala, ...repeatedHeaders, ...fragments.map(({ area }) => area)].some((area) => contains(area, at))) return true;
  if (!inColumns) return false;
  if ([sop.mulai, sop.selesai, ...barisLain.map((one) => one.at)].some((one) => one?.row === at.row)) return true;
  return kegiatan.some(({ row, rows }) => at.row >= row && at.row < row + rows);
}

/** A column the table has and no role takes, with what its first cells say. */
function unknownColumns(view: SheetTexts, { kolom, kegiatan }: Sop): readonly LeftOverText[] {
  return kolom.flatMap(({ peran, at, column, judul }): readonly LeftOverText[] => {
    if (peran !== 'lain') return [];
    const texts = kegiatan.flatMap(({ row }) => view.textAt(row, column) || []);
    if (texts.length === 0) return [];
    return [{ at, teks: shown(`${judul.at(-1) ?? ''}: ${[...new Set(texts)].join(', ')}`), jenis: 'kolom' }];
  });
}
