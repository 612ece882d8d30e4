import { area, cell, type Area } from '../../sheet/address';
import { jabatanInHeading } from '../../kantor/several-jabatan';
import type { Sop, SopColumn, ColumnRole } from '../sop';
import { contentBeneath, type ColumnContent } from './column-content';
import { isNumberingRow } from './find-header';
import { assignRoles, columnOf } from './column-roles';
import type { HeaderRows } from './find-header';
import { leavesOf, type Band } from './header-leaves';
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

/** Reads the columns under a header. The leaf row decides; a band only helps where a leaf names nothing known. */
export function readColumns(sheet: SheetTexts, header: HeaderRows, koreksi: KoreksiPemetaan | undefined): HeaderLayout {
  const last = header.row + header.rows - 1;
  const { bands, leaves } = leavesOf(sheet, header);
  const satuan = leaves.find((leaf) => leaf.named?.nama === 'waktu' && leaf.named.satuan)?.named?.satuan;
  const under = (column: number, nama: Band['nama']): boolean =>
    bands.some((band) => band.nama === nama && column >= band.area.column && column < band.area.column + band.area.columns);
  const corrected = new Map((koreksi?.kolom ?? []).map((one) => [one.column, one.peran]));
  const known = new Map<number, ColumnContent>();
  const contents = ({ column, columns: wide }: { readonly column: number; readonly columns: number }): ColumnContent => {
    const content = known.get(column) ?? contentBeneath(sheet, last + 1, column, wide);
    known.set(column, content);
    return content;
  };
  const roles = assignRoles(leaves, { under, corrected, contentOf: contents });
  const told = partNumbers(sheet, last, withJabatan(sheet, roles, contents), corrected);
  const columns = addNumberColumn(sheet, last, told, corrected);
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

/** Actors' columns whose header names several positions, unless their cells say who acts. */
function withJabatan(
  sheet: SheetTexts,
  columns: readonly SopColumn[],
  contentOf: (column: SopColumn) => ColumnContent,
): readonly SopColumn[] {
  return columns.map((one) => {
    const jabatan = one.peran === 'pelaksana' ? jabatanInHeading(sheet.textAt(one.at.row, one.at.column)) : [];
    if (jabatan.length === 0 || contentOf(one) === 'jabatan') return one;
    return { ...one, jabatan, ragu: true, alasan: READING_MESSAGES.beberapaJabatan(jabatan.length) };
  });
}

/** The header of the uraian may stand over the numbers, too, in a column of their own. */
function partNumbers(
  sheet: SheetTexts,
  last: number,
  columns: readonly SopColumn[],
  corrected: ReadonlyMap<number, ColumnRole>,
): readonly SopColumn[] {
  if (columns.some(({ peran }) => peran === 'no')) return columns;
  return columns.flatMap((one) => {
    if (one.peran !== 'uraian' || one.columns < 2 || corrected.has(one.column)) return [one];
    if (!holdsNumbers(sheet, last + 1, one.column)) return [one];
    const numbers = columnOf(cell(last, one.column), 1, [], 'no', READING_MESSAGES.dianggapNomor());
    return [numbers, { ...one, column: one.column + 1, columns: one.columns - 1 }];
  });
}

/** Whether a column holds numbers beside words, and nothing else, until the table ends. */
function holdsNumbers(sheet: SheetTexts, from: number, column: number): boolean {
  let numbers = 0;
  for (let row = from; row < sheet.rows && !sheet.isBlankRow(row); row += 1) {
    const text = sheet.textAt(row, column);
    if (text === '' || isNumberingRow(sheet, row)) continue;
    if (!/^\d{1,3}[a-z]?[.)]?$/i.test(text) || sheet.textAt(row, column + 1) === '') return false;
    numbers += 1;
  }
  return numbers > 1;
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

/** Rows of kegiatan and columns of the table that are read although nobody sees them. */
export function hiddenParts(
  view: SheetTexts,
  rows: readonly { readonly row: number }[],
  { columns }: HeaderLayout,
): Pick<Sop, 'tersembunyi'> {
  const baris = rows.flatMap(({ row }) => (view.isHidden({ row }) ? [row] : []));
  const kolom = columns.flatMap(({ column }) => (view.isHidden({ column }) ? [column] : []));
  return baris.length + kolom.length === 0 ? {} : { tersembunyi: { baris, kolom } };
}
