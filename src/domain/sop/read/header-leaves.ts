import { area, contains, type Area } from '../../sheet/address';
import { recogniseHeader, recogniseIdentitas, suggestHeader, type RecognisedHeader } from '../../kantor/recognise';
import { looksLikeJabatan } from '../../kantor/jabatan';
import { contentBeneath } from './column-content';
import type { HeaderRows } from './find-header';
import { headerText } from './header-text';
import { partOfSheet } from './part-of-sheet';
import type { SheetTexts } from './sheet-texts';

/** A header over, or beneath, several others. */
export interface Band {
  readonly area: Area;
  readonly nama: RecognisedHeader['nama'] | undefined;
  readonly named?: RecognisedHeader;
}

/** The header of one column. */
export interface HeaderLeaf {
  readonly column: number;
  columns: number;
  readonly judul: readonly string[];
  readonly row: number;
  readonly named: RecognisedHeader | undefined;
  /** What stands over each of its physical columns, where one header spans several that are called themselves. */
  readonly bagian?: readonly string[];
}

/** The bands of a header and the columns they stand over. */
export function leavesOf(
  whole: SheetTexts,
  header: HeaderRows,
): { readonly bands: readonly Band[]; readonly leaves: readonly HeaderLeaf[] } {
  const beneath = bandsBeneath(whole, header);
  const sheet =
    beneath.length === 0
      ? whole
      : partOfSheet(whole, (row, column) => !beneath.some(({ area: band }) => contains(band, { row, column })));
  const bands = [...findBands(sheet, header), ...beneath];
  const below = header.row + header.rows;
  const takesTime = ({ column, columns }: HeaderLeaf): boolean => contentBeneath(whole, below, column, columns) === 'waktu';
  const parted = withParts(findLeaves(sheet, header, bands), bands, takesTime);
  return { bands, leaves: withCapacities(parted, bands, ({ row, column }) => whole.textAt(row, column)) };
}

/** Bands may stand under what they hold together: "Pelaksana" beneath the names of its columns. */
function bandsBeneath(sheet: SheetTexts, { row: top, rows }: HeaderRows): readonly Band[] {
  const found: Band[] = [];
  for (let row = top + 1; row < top + rows; row += 1) {
    const filled = sheet.filledIn(row);
    filled.forEach((column, index) => {
      const nama = recogniseHeader(sheet.textAt(row, column))?.nama;
      if (nama !== 'pelaksana' && nama !== 'mutu-baku') return;
      const columns = sheet.mergeAt(row, column)?.columns ?? (filled[index + 1] ?? endOfHeaders(sheet, row - 1)) - column;
      const covered = Array.from({ length: columns }, (_, at) => column + at);
      const named = (at: number): boolean =>
        sheet.textAt(row - 1, at) !== '' && (sheet.mergeAt(row - 1, at)?.columns ?? 1) < columns;
      if (columns > 1 && covered.every(named)) found.push({ area: area(row, column, 1, columns), nama });
    });
  }
  return found;
}

const endOfHeaders = (sheet: SheetTexts, row: number): number => (sheet.filledIn(row).at(-1) ?? -1) + 1;

/**
 * Columns that only part what their band names ("Waktu" over "Jumlah" and "Satuan") are one. Where each of them holds whole times
 * ("Sebelum" and "Sesudah") they are several columns of waktu.
 */
function withParts(
  leaves: readonly HeaderLeaf[],
  bands: readonly Band[],
  takesTime: (leaf: HeaderLeaf) => boolean,
): readonly HeaderLeaf[] {
  const joined: HeaderLeaf[] = [];
  for (const leaf of leaves) {
    const band = bands.find(
      ({ nama, area: { column, columns } }) =>
        nama !== undefined && SINGLE.has(nama) && leaf.column >= column && leaf.column < column + columns,
    );
    const within = band
      ? leaves.filter(({ column }) => column >= band.area.column && column < band.area.column + band.area.columns)
      : [];
    const apart = band?.nama === 'waktu' && within.filter(takesTime).length > 1;
    if (apart && takesTime(leaf)) joined.push({ ...leaf, named: { nama: 'waktu' } });
    else if (!band || within.length < 2 || apart || within.some(({ named }) => named)) joined.push(leaf);
    else if (within[0] === leaf)
      joined.push({
        column: leaf.column,
        columns: within.reduce((sum, { columns }) => sum + columns, 0),
        judul: leaf.judul.slice(0, -1),
        row: band.area.row,
        named: band.named ?? (band.nama && { nama: band.nama }),
        bagian: within.map(({ judul }) => judul.at(-1) ?? ''),
      });
  }
  return joined;
}

/**
 * "Kadis" and "Staf", each over "PJ" and "Pelaksana": who acts stands in the band, the same words beneath every band only say as what.
 * Positions beneath are who acts themselves ("Bidang A" over "Kabid" and "Staf").
 */
function withCapacities(
  leaves: readonly HeaderLeaf[],
  bands: readonly Band[],
  textAt: (at: { readonly row: number; readonly column: number }) => string,
): readonly HeaderLeaf[] {
  const under = ({ area: { column, columns } }: Band): readonly HeaderLeaf[] =>
    leaves.filter((leaf) => leaf.column >= column && leaf.column < column + columns);
  const words = (band: Band): string =>
    under(band)
      .map(({ judul }) => (judul.at(-1) ?? '').toLowerCase())
      .join('|');
  const ofPositions = bands.filter((band) => band.nama === undefined && looksLikeJabatan(textAt(band.area)));
  const parted = ofPositions.filter(
    (band) =>
      under(band).length > 1 &&
      under(band).every(({ judul }) => !looksLikeJabatan(judul.at(-1) ?? '')) &&
      ofPositions.some((other) => other !== band && words(other) === words(band)),
  );
  return leaves.flatMap((leaf) => {
    const band = parted.find((one) => under(one).includes(leaf));
    if (!band) return [leaf];
    const columns = under(band).reduce((sum, one) => sum + one.columns, 0);
    const [first] = under(band);
    return first === leaf
      ? [{ column: leaf.column, columns, judul: leaf.judul.slice(0, -1), row: band.area.row, named: undefined }]
      : [];
  });
}

/** Roles that one column has; a band that names one parts it. */
const SINGLE: ReadonlySet<RecognisedHeader['nama']> = new Set(['no', 'kelengkapan', 'waktu', 'output', 'keterangan']);

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
      if (width === 0) return;
      const text = readHeader(sheet, row, column);
      const named = recogniseHeader(text);
      const suggested = suggestHeader(text);
      const nama = named?.nama ?? (suggested === 'pelaksana' || suggested === 'mutu-baku' ? suggested : undefined);
      found.push({ area: area(row, column, 1, width), nama, ...(named ? { named } : {}) });
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
      const text = readHeader(sheet, row, column);
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

const readHeader = (sheet: SheetTexts, row: number, column: number): string => {
  const value = sheet.valueAt(row, column);
  return headerText(typeof value === 'string' && /^\s*\p{L}\s/u.test(value) ? value : sheet.textAt(row, column));
};

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
    const merge = sheet.mergeAt(row, column);
    const text = band ? readHeader(sheet, row, band.area.column) : readHeader(sheet, merge?.row ?? row, merge?.column ?? column);
    if (text !== '' && titles[titles.length - 1] !== text) titles.push(text);
  }
  return titles;
}
