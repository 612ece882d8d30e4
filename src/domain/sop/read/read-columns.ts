import { area, cell, type Area, type Cell } from '../../sheet/address';
import { recogniseIdentitas, recogniseHeader, type RecognisedHeader } from '../../kantor/recognise';
import type { SopColumn, ColumnRole } from '../sop';
import { looksLikeJabatan } from '../../kantor/jabatan';
import { oneLineText } from './clean';
import type { HeaderRows } from './find-header';
import type { SheetTexts } from './sheet-texts';
import { READING_MESSAGES } from './messages';
import type { KoreksiPemetaan } from './reading';

/** What the header says: its columns with their roles, the two bands, the unit of waktu. */
export interface HeaderLayout {
  readonly header: Area;
  readonly columns: readonly SopColumn[];
  readonly bandPelaksana?: Area;
  readonly bandMutuBaku?: Area;
  readonly satuanWaktu?: string;
}

interface Band {
  readonly area: Area;
  readonly nama: RecognisedHeader['nama'] | undefined;
}

interface HeaderLeaf {
  readonly column: number;
  columns: number;
  readonly judul: string[];
  readonly row: number;
  readonly named: RecognisedHeader | undefined;
}

/** Reads the columns under a header. The leaf row decides; a band only helps where a leaf names nothing known. */
export function readColumns(sheet: SheetTexts, header: HeaderRows, koreksi: KoreksiPemetaan | undefined): HeaderLayout {
  const last = header.row + header.rows - 1;
  const bands = findBands(sheet, header);
  const leaves = findLeaves(sheet, header, bands);
  const satuan = leaves.find((leaf) => leaf.named?.nama === 'waktu' && leaf.named.satuan)?.named?.satuan;
  const under = (column: number, nama: Band['nama']): boolean =>
    bands.some((band) => band.nama === nama && column >= band.area.column && column < band.area.column + band.area.columns);
  const corrected = new Map((koreksi?.kolom ?? []).map((one) => [one.column, one.peran]));
  const columns = addNumberColumn(sheet, last, assignRoles(leaves, under, corrected), corrected);
  const left = columns[0]?.column ?? 0;
  const final = columns[columns.length - 1];
  const right = final ? final.column + final.columns : left + 1;
  const bandPelaksana = bands.find((band) => band.nama === 'pelaksana')?.area;
  const bandMutuBaku = bands.find((band) => band.nama === 'mutu-baku')?.area;
  return {
    header: area(header.row, left, header.rows, right - left),
    columns,
    ...(bandPelaksana ? { bandPelaksana } : {}),
    ...(bandMutuBaku ? { bandMutuBaku } : {}),
    ...(satuan ? { satuanWaktu: satuan } : {}),
  };
}

/** Header cells with others beneath them. Without merged cells a band reaches to the next header of its row. */
function findBands(sheet: SheetTexts, header: HeaderRows): readonly Band[] {
  const found: Band[] = [];
  const last = header.row + header.rows - 1;
  for (let row = header.row; row < last; row += 1) {
    const filled = sheet.filledIn(row);
    filled.forEach((column, index) => {
      const merge = sheet.mergeAt(row, column);
      const next = filled[index + 1] ?? sheet.columns;
      const columns = merge && merge.columns > 1 ? merge.columns : next - column;
      let width = 0;
      for (let at = column; at < column + columns; at += 1) if (isBand(sheet, row, at, last)) width = at - column + 1;
      if (merge && merge.columns > 1) width = merge.columns;
      else if (filled[index + 1] !== undefined && width > 0) width = Math.max(width, columns);
      if (width > 0) found.push({ area: area(row, column, 1, width), nama: recogniseHeader(sheet.textAt(row, column))?.nama });
    });
  }
  return found;
}

/** The lowest header of each column; a column without any belongs to the one on its left. */
function findLeaves(sheet: SheetTexts, header: HeaderRows, bands: readonly Band[]): readonly HeaderLeaf[] {
  const leaves: HeaderLeaf[] = [];
  const last = header.row + header.rows - 1;
  const batas = rightEdge(sheet, header);
  let covered = 0;
  for (let column = 0; column < batas; column += 1) {
    const own: { row: number; teks: string }[] = [];
    for (let row = header.row; row <= last; row += 1) {
      const text = oneLineText(sheet.textAt(row, column));
      if (text !== '') own.push({ row, teks: text });
    }
    const judul = titlesOver(sheet, header, column, bands);
    const leaf = own.findLast((one) => !isBand(sheet, one.row, column, last));
    const previous = leaves[leaves.length - 1];
    if (!leaf) {
      const standards = leaves.some((one) => one.named?.nama === 'waktu') && leaves.some((one) => one.named?.nama === 'output');
      // An empty column right of the standards ends the table: what follows (status columns, an identity block) is not part of it.
      if (standards && covered <= column) break;
      if (previous && (covered > column || hasHeaderRight(sheet, header, column)))
        previous.columns = column - previous.column + 1;
      continue;
    }
    const merge = sheet.mergeAt(leaf.row, column);
    const columns = merge && merge.column === column ? merge.columns : 1;
    covered = column + columns;
    leaves.push({ column, columns, judul, row: leaf.row, named: recogniseHeader(leaf.teks) });
    column += columns - 1;
  }
  return leaves;
}

/** Labels of an identity block beside the table are no headers; the table ends before them. */
function rightEdge(sheet: SheetTexts, header: HeaderRows): number {
  for (let column = 1; column < sheet.columns; column += 1) {
    for (let row = header.row; row < header.row + header.rows; row += 1) {
      const text = sheet.textAt(row, column).replace(/\s*:[\s\S]*$/, '');
      const label = text === '' || recogniseHeader(text) ? undefined : recogniseIdentitas(text);
      // "OPD", "Unit Kerja", "Instansi" over a column are who acts.
      if (label && label.nama !== 'unit') return column;
    }
  }
  return sheet.columns;
}

const hasHeaderRight = (sheet: SheetTexts, header: HeaderRows, column: number): boolean =>
  sheet.someText(area(header.row, column + 1, header.rows, sheet.columns - column - 1));

/** A band's own cell names no column when something stands beneath it. */
const isBand = (sheet: SheetTexts, row: number, column: number, last: number): boolean =>
  sheet.someText(area(row + 1, column, last - row));

/** The header texts over a column from the top; a band's text counts for all columns it covers. */
function titlesOver(sheet: SheetTexts, header: HeaderRows, column: number, bands: readonly Band[]): string[] {
  const titles: string[] = [];
  for (let row = header.row; row < header.row + header.rows; row += 1) {
    const band = bands.find(
      (one) => one.area.row === row && column >= one.area.column && column < one.area.column + one.area.columns,
    );
    const text = oneLineText(band ? sheet.textAt(row, band.area.column) : sheet.shownAt(row, column));
    if (text !== '' && titles[titles.length - 1] !== text) titles.push(text);
  }
  return titles;
}

/** A column with its role, doubtful where a reason is given. */
const columnOf = (
  at: Cell,
  columns: number,
  judul: readonly string[],
  peran: ColumnRole,
  alasan: SopColumn['alasan'],
): SopColumn => ({ column: at.column, columns, judul, peran, at, ragu: alasan !== undefined, ...(alasan ? { alasan } : {}) });

/** Gives every leaf its role. */
function assignRoles(
  leaves: readonly HeaderLeaf[],
  under: (column: number, nama: Band['nama']) => boolean,
  corrected: ReadonlyMap<number, ColumnRole>,
): readonly SopColumn[] {
  const named = (leaf: HeaderLeaf, nama: ColumnRole): boolean => leaf.named?.nama === nama;
  const uraian = leaves.findIndex((leaf) => named(leaf, 'uraian'));
  const firstStandard = leaves.findIndex(
    (leaf, index) => index > uraian && (named(leaf, 'kelengkapan') || named(leaf, 'waktu') || named(leaf, 'output')),
  );
  const taken = new Set<ColumnRole>();
  return leaves.map((leaf, index): SopColumn => {
    const make = (peran: ColumnRole, alasan?: SopColumn['alasan']): SopColumn => {
      taken.add(peran);
      return columnOf(cell(leaf.row, leaf.column), leaf.columns, leaf.judul, peran, alasan);
    };
    const told = corrected.get(leaf.column);
    if (told) return make(told);
    const nama = leaf.named?.nama;
    if (nama === 'pelaksana') return make('pelaksana');
    if (nama && nama !== 'mutu-baku')
      return taken.has(nama) ? make('lain', READING_MESSAGES.peranDobel(leaf.judul.join(' '))) : make(nama);
    const text = leaf.judul[leaf.judul.length - 1] ?? '';
    const between = index > uraian && (firstStandard < 0 || index < firstStandard);
    if (under(leaf.column, 'pelaksana')) return make('pelaksana');
    if (
      under(leaf.column, 'mutu-baku') &&
      between &&
      leaves[index - 1] &&
      (under(leaves[index - 1]?.column ?? -1, 'pelaksana') || looksLikeJabatan(text))
    ) {
      return make('pelaksana', READING_MESSAGES.bandSalahLebar(text));
    }
    if (between && firstStandard >= 0 && (uraian >= 0 || looksLikeJabatan(text)))
      return make('pelaksana', looksLikeJabatan(text) ? undefined : READING_MESSAGES.dianggapPelaksana(text));
    const missing = (['kelengkapan', 'output'] as const).find((peran) => !leaves.some((other) => named(other, peran)));
    if (under(leaf.column, 'mutu-baku') && missing && !taken.has(missing))
      return make(missing, READING_MESSAGES.dianggapMutu(text, missing));
    if (uraian < 0 && !taken.has('uraian') && leaves[index + 1] && under(leaves[index + 1]?.column ?? -1, 'pelaksana')) {
      return make('uraian', READING_MESSAGES.dianggapUraian(text));
    }
    return make('lain');
  });
}

/** Columns left of the first header may hold the numbers, or the uraian that lost its header. */
function addNumberColumn(
  sheet: SheetTexts,
  last: number,
  columns: readonly SopColumn[],
  corrected: ReadonlyMap<number, ColumnRole>,
): readonly SopColumn[] {
  const first = columns[0];
  if (!first || first.column === 0) return columns;
  const extra: SopColumn[] = [];
  const has = (peran: ColumnRole): boolean => [...columns, ...extra].some((one) => one.peran === peran);
  for (let column = first.column - 1; column >= 0; column -= 1) {
    const texts: string[] = [];
    for (let row = last + 1; row < Math.min(last + 8, sheet.rows); row += 1)
      if (sheet.textAt(row, column) !== '') texts.push(sheet.textAt(row, column));
    const told = corrected.get(column);
    const add = (peran: ColumnRole, alasan?: SopColumn['alasan']): void => {
      extra.unshift(columnOf(cell(last, column), 1, [], peran, alasan));
    };
    if (told) add(told);
    else if (texts.length === 0) break;
    else if (texts.every((text) => /^\d{1,3}[a-z]?[.)]?$/i.test(text)) && !has('no')) add('no', READING_MESSAGES.dianggapNomor());
    else if (!has('uraian') && texts.some((text) => /\p{L}{4}/u.test(text))) add('uraian', READING_MESSAGES.dianggapUraian(''));
    else break;
  }
  return [...extra, ...columns];
}
