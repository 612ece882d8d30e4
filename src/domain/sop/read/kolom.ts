import { area, cell, type Area } from '../../sheet/address';
import { kenaliIdentitas, kenaliKepala, type KepalaDikenali } from '../../kantor/recognise';
import type { Kolom, Peran } from '../sop';
import { miripJabatan } from '../../kantor/jabatan';
import { oneLine } from './clean';
import type { KepalaBaris } from './kepala';
import type { Lembar } from './lembar';
import { pesan } from './pesan';
import type { KoreksiPemetaan } from './reading';

/** What the header says: its columns with their roles, the two bands, the unit of waktu. */
export interface Tata {
  readonly kepala: Area;
  readonly kolom: readonly Kolom[];
  readonly bandPelaksana?: Area;
  readonly bandMutuBaku?: Area;
  readonly satuanWaktu?: string;
}

interface Band {
  readonly area: Area;
  readonly nama: KepalaDikenali['nama'] | undefined;
}

interface Daun {
  readonly column: number;
  columns: number;
  readonly judul: string[];
  readonly row: number;
  readonly named: KepalaDikenali | undefined;
}

/** Reads the columns under a header. The leaf row decides; a band only helps where a leaf names nothing known. */
export function bacaKolom(sheet: Lembar, kepala: KepalaBaris, koreksi: KoreksiPemetaan | undefined): Tata {
  const last = kepala.row + kepala.rows - 1;
  const bands = cariBand(sheet, kepala);
  const leaves = cariDaun(sheet, kepala, bands);
  const satuan = leaves.find((leaf) => leaf.named?.nama === 'waktu' && leaf.named.satuan)?.named?.satuan;
  const under = (column: number, nama: Band['nama']): boolean =>
    bands.some((band) => band.nama === nama && column >= band.area.column && column < band.area.column + band.area.columns);
  const corrected = new Map((koreksi?.kolom ?? []).map((one) => [one.column, one.peran]));
  const kolom = tambahNomor(sheet, last, tetapkan(leaves, under, corrected), corrected);
  const left = kolom[0]?.column ?? 0;
  const final = kolom[kolom.length - 1];
  const right = final ? final.column + final.columns : left + 1;
  const bandPelaksana = bands.find((band) => band.nama === 'pelaksana')?.area;
  const bandMutuBaku = bands.find((band) => band.nama === 'mutu-baku')?.area;
  return {
    kepala: area(kepala.row, left, kepala.rows, right - left),
    kolom,
    ...(bandPelaksana ? { bandPelaksana } : {}),
    ...(bandMutuBaku ? { bandMutuBaku } : {}),
    ...(satuan ? { satuanWaktu: satuan } : {}),
  };
}

/** Header cells with others beneath them. Without merged cells a band reaches to the next header of its row. */
function cariBand(sheet: Lembar, kepala: KepalaBaris): readonly Band[] {
  const found: Band[] = [];
  const last = kepala.row + kepala.rows - 1;
  for (let row = kepala.row; row < last; row += 1) {
    const filled = sheet.terisi(row);
    filled.forEach((column, index) => {
      const merge = sheet.gabungan(row, column);
      const next = filled[index + 1] ?? sheet.columns;
      const columns = merge && merge.columns > 1 ? merge.columns : next - column;
      let width = 0;
      for (let at = column; at < column + columns; at += 1) {
        for (let below = row + 1; below <= last; below += 1) if (sheet.teks(below, at) !== '') width = at - column + 1;
      }
      if (merge && merge.columns > 1) width = merge.columns;
      else if (filled[index + 1] !== undefined && width > 0) width = Math.max(width, columns);
      if (width > 0) found.push({ area: area(row, column, 1, width), nama: kenaliKepala(sheet.teks(row, column))?.nama });
    });
  }
  return found;
}

/** The lowest header of each column; a column without any belongs to the one on its left. */
function cariDaun(sheet: Lembar, kepala: KepalaBaris, bands: readonly Band[]): readonly Daun[] {
  const leaves: Daun[] = [];
  const last = kepala.row + kepala.rows - 1;
  const batas = kananTabel(sheet, kepala);
  let covered = 0;
  for (let column = 0; column < batas; column += 1) {
    const own: { row: number; teks: string }[] = [];
    for (let row = kepala.row; row <= last; row += 1) {
      const teks = oneLine(sheet.teks(row, column));
      if (teks !== '') own.push({ row, teks });
    }
    const judul = judulDi(sheet, kepala, column, bands);
    const leaf = own.findLast((one) => !isBand(sheet, one.row, column, last));
    const previous = leaves[leaves.length - 1];
    if (!leaf) {
      const standards = leaves.some((one) => one.named?.nama === 'waktu') && leaves.some((one) => one.named?.nama === 'output');
      // An empty column right of the standards ends the table: what follows (status columns, an identity block) is not part of it.
      if (standards && covered <= column) break;
      if (previous && (covered > column || adaKepalaKanan(sheet, kepala, column)))
        previous.columns = column - previous.column + 1;
      continue;
    }
    const merge = sheet.gabungan(leaf.row, column);
    const columns = merge && merge.column === column ? merge.columns : 1;
    covered = column + columns;
    leaves.push({ column, columns, judul, row: leaf.row, named: kenaliKepala(leaf.teks) });
    column += columns - 1;
  }
  return leaves;
}

/** Labels of an identity block beside the table are no headers; the table ends before them. */
function kananTabel(sheet: Lembar, kepala: KepalaBaris): number {
  for (let column = 1; column < sheet.columns; column += 1) {
    for (let row = kepala.row; row < kepala.row + kepala.rows; row += 1) {
      const teks = sheet.teks(row, column).replace(/\s*:[\s\S]*$/, '');
      if (teks !== '' && kenaliIdentitas(teks) && !kenaliKepala(teks)) return column;
    }
  }
  return sheet.columns;
}

function adaKepalaKanan(sheet: Lembar, kepala: KepalaBaris, column: number): boolean {
  for (let row = kepala.row; row < kepala.row + kepala.rows; row += 1) {
    for (let at = column + 1; at < sheet.columns; at += 1) if (sheet.teks(row, at) !== '') return true;
  }
  return false;
}

/** A band's own cell names no column when something stands beneath it. */
function isBand(sheet: Lembar, row: number, column: number, last: number): boolean {
  for (let below = row + 1; below <= last; below += 1) if (sheet.teks(below, column) !== '') return true;
  return false;
}

/** The header texts over a column from the top; a band's text counts for all columns it covers. */
function judulDi(sheet: Lembar, kepala: KepalaBaris, column: number, bands: readonly Band[]): string[] {
  const titles: string[] = [];
  for (let row = kepala.row; row < kepala.row + kepala.rows; row += 1) {
    const band = bands.find(
      (one) => one.area.row === row && column >= one.area.column && column < one.area.column + one.area.columns,
    );
    const teks = oneLine(band ? sheet.teks(row, band.area.column) : sheet.tampak(row, column));
    if (teks !== '' && titles[titles.length - 1] !== teks) titles.push(teks);
  }
  return titles;
}

/** Gives every leaf its role. */
function tetapkan(
  leaves: readonly Daun[],
  under: (column: number, nama: Band['nama']) => boolean,
  corrected: ReadonlyMap<number, Peran>,
): readonly Kolom[] {
  const named = (leaf: Daun, nama: Peran): boolean => leaf.named?.nama === nama;
  const uraian = leaves.findIndex((leaf) => named(leaf, 'uraian'));
  const firstStandard = leaves.findIndex(
    (leaf, index) => index > uraian && (named(leaf, 'kelengkapan') || named(leaf, 'waktu') || named(leaf, 'output')),
  );
  const taken = new Set<Peran>();
  return leaves.map((leaf, index): Kolom => {
    const make = (peran: Peran, alasan?: Kolom['alasan']): Kolom => {
      taken.add(peran);
      const at = cell(leaf.row, leaf.column);
      return {
        column: leaf.column,
        columns: leaf.columns,
        judul: leaf.judul,
        peran,
        at,
        ragu: alasan !== undefined,
        ...(alasan ? { alasan } : {}),
      };
    };
    const told = corrected.get(leaf.column);
    if (told) return make(told);
    const nama = leaf.named?.nama;
    if (nama === 'pelaksana') return make('pelaksana');
    if (nama && nama !== 'mutu-baku') return taken.has(nama) ? make('lain', pesan.peranDobel(leaf.judul.join(' '))) : make(nama);
    const teks = leaf.judul[leaf.judul.length - 1] ?? '';
    const between = index > uraian && (firstStandard < 0 || index < firstStandard);
    if (under(leaf.column, 'pelaksana')) return make('pelaksana');
    if (
      under(leaf.column, 'mutu-baku') &&
      between &&
      leaves[index - 1] &&
      (under(leaves[index - 1]?.column ?? -1, 'pelaksana') || miripJabatan(teks))
    ) {
      return make('pelaksana', pesan.bandSalahLebar(teks));
    }
    if (between && firstStandard >= 0 && (uraian >= 0 || miripJabatan(teks)))
      return make('pelaksana', miripJabatan(teks) ? undefined : pesan.dianggapPelaksana(teks));
    const missing = (['kelengkapan', 'output'] as const).find((peran) => !leaves.some((other) => named(other, peran)));
    if (under(leaf.column, 'mutu-baku') && missing && !taken.has(missing))
      return make(missing, pesan.dianggapMutu(teks, missing));
    if (uraian < 0 && !taken.has('uraian') && leaves[index + 1] && under(leaves[index + 1]?.column ?? -1, 'pelaksana')) {
      return make('uraian', pesan.dianggapUraian(teks));
    }
    return make('lain');
  });
}

/** Columns left of the first header may hold the numbers, or the uraian that lost its header. */
function tambahNomor(
  sheet: Lembar,
  last: number,
  kolom: readonly Kolom[],
  corrected: ReadonlyMap<number, Peran>,
): readonly Kolom[] {
  const first = kolom[0];
  if (!first || first.column === 0) return kolom;
  const extra: Kolom[] = [];
  const has = (peran: Peran): boolean => [...kolom, ...extra].some((one) => one.peran === peran);
  for (let column = first.column - 1; column >= 0; column -= 1) {
    const texts: string[] = [];
    for (let row = last + 1; row < Math.min(last + 8, sheet.rows); row += 1)
      if (sheet.teks(row, column) !== '') texts.push(sheet.teks(row, column));
    const told = corrected.get(column);
    const add = (peran: Peran, alasan?: Kolom['alasan']): void => {
      extra.unshift({
        column,
        columns: 1,
        judul: [],
        peran,
        at: cell(last, column),
        ragu: alasan !== undefined,
        ...(alasan ? { alasan } : {}),
      });
    };
    if (told) add(told);
    else if (texts.length === 0) break;
    else if (texts.every((teks) => /^\d{1,3}[a-z]?[.)]?$/i.test(teks)) && !has('no')) add('no', pesan.dianggapNomor());
    else if (!has('uraian') && texts.some((teks) => /\p{L}{4}/u.test(teks))) add('uraian', pesan.dianggapUraian(''));
    else break;
  }
  return [...extra, ...kolom];
}
