import { area, contains, type Area } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { IdentitasValue, Kegiatan, SopColumn, Pelaksana, Sop } from '../sop';
import { idPelaksana, looksLikeJabatan } from '../../kantor/jabatan';
import { readRowsBelow, numberOfRow, type TableRows } from './table-rows';
import { oneLineText } from './clean';
import { contentBeneath } from './column-content';
import { drawnSymbols, type DrawnSymbol } from './drawn-symbols';
import { pairIdentitas } from './pair-identitas';
import { readIdentitas, findLabels, groupLabels } from './read-identitas';
import { sameAsAbove } from './same-as-above';
import { readKegiatan, columnMapFrom, linkReturns, type KegiatanRows, type ColumnMap } from './read-kegiatan';
import { attachExits } from './neighbour-exits';
import { findHeaders, type HeaderRows } from './find-header';
import { partOfSheet } from './part-of-sheet';
import { tablesBeside } from './tables-beside';
import { hiddenParts, readColumns, type HeaderLayout } from './read-columns';
import { isTitleRow, titleFrom } from './title';
import { sheetTexts, type SheetTexts } from './sheet-texts';
import { pelaksanaFromNames } from './read-names';
import { pelaksanaColumns, ticksBoxes } from './read-pelaku';
import { NO_COLOURS, usualColours } from './coloured-cells';
import { READING_MESSAGES } from './messages';
import type { KoreksiPemetaan, SopReading } from './reading';
import { marksWithoutSymbol } from './round-marks';

interface TableReading {
  readonly tata: HeaderLayout;
  readonly pelaksana: readonly Pelaksana[];
  readonly bagian: TableRows[];
  readonly ulang: Area[];
}

/**
 * Finds every SOP AP on a sheet (PermenPANRB 35/2012): tables under headers of one to four rows, page breaks, the identity block
 * above, below or beside, marks as characters, names or drawings. `koreksi` is what a person said the columns mean. Never throws
 * on what a sheet may hold; a sheet without an SOP comes back with the reason.
 */
export function readSops(sheet: SheetSnapshot, koreksi?: KoreksiPemetaan): SopReading {
  const view = sheetTexts(sheet);
  const own = koreksi && koreksi.sheet.toLowerCase() === sheet.name.toLowerCase() ? koreksi : undefined;
  const headers = own?.kepala ? [own.kepala] : findHeaders(view);
  if (view.rows === 0 || !sheet.values.some((row) => row.some((value) => value !== '')))
    return { sops: [], bukanSop: READING_MESSAGES.lembarKosong };
  if (headers.length === 0) return { sops: [], bukanSop: READING_MESSAGES.tanpaKepala };
  const drawings = drawnSymbols(sheet);
  const runs = own?.kepala ? [] : tablesBeside(view, headers);
  if (runs.length < 2) return readView(view, headers, own, drawings);
  const top = Math.min(...headers.map(({ row }) => row));
  const readings = runs.map(({ from, until }) => {
    const within = (column: number): boolean => column >= from && column < until;
    const alone = partOfSheet(view, (_, column) => within(column));
    // An identity block over all of them belongs to each.
    const labelled = groupLabels(findLabels(alone, () => false)).length > 0;
    const part = labelled ? alone : partOfSheet(view, (row, column) => row < top || within(column));
    return readView(
      part,
      findHeaders(part),
      own,
      drawings.filter(({ column }) => within(column)),
    );
  });
  const sops = readings.flatMap((reading) => reading.sops);
  return sops.length > 0 ? { sops } : (readings[0] ?? { sops });
}

function readView(
  view: SheetTexts,
  headers: readonly HeaderRows[],
  own: KoreksiPemetaan | undefined,
  drawings: readonly DrawnSymbol[],
): SopReading {
  const tables = readTables(view, headers, own, drawings).filter((table) => table.bagian.some((part) => part.rows.length > 0));
  if (tables.length === 0) return { sops: [], bukanSop: READING_MESSAGES.tanpaKegiatan };
  const areas = tables.map(areaOfTable);
  const titles = new Set(tables.map((table) => isTitleRow(view, table.tata.header.row)));
  const inTable = (row: number, column: number): boolean =>
    areas.some((one) => contains(one, { row, column })) || titles.has(row);
  const blocks = pairIdentitas(groupLabels(findLabels(view, inTable)), areas);
  return {
    sops: tables.map((table, index) => {
      const block = blocks[index];
      return assemble(view, table, block ? readIdentitas(view, block, inTable) : []);
    }),
  };
}

function readTables(
  view: SheetTexts,
  headers: readonly HeaderRows[],
  koreksi: KoreksiPemetaan | undefined,
  drawings: readonly DrawnSymbol[],
): readonly TableReading[] {
  const tables: TableReading[] = [];
  headers.forEach((header, index) => {
    const layout = readColumns(view, header, koreksi);
    const from = header.row + header.rows;
    const until = headers[index + 1]?.row ?? view.rows;
    const previous = tables[tables.length - 1];
    const pelaksana =
      previous && sameHeader(previous.tata, layout)
        ? alignActors(previous.pelaksana, previous.tata.columns, layout.columns)
        : pelaksanaOfTable(view, layout, { from, until }, drawings);
    const nama = holdsNames(layout.columns, view);
    const colours = nama || !view.coloured ? NO_COLOURS : usualColours(view, pelaksana, from, until);
    const boxes = !nama && ticksBoxes(view, pelaksana, from, until);
    const map = columnMapFrom(layout.columns, pelaksanaColumns(pelaksana, nama, drawings, boxes, colours), layout.satuanWaktu);
    const part = readRowsBelow(view, map, from, until, tableWidth(layout, view));
    if (previous && isNewPage(view, previous, layout, map, part)) {
      previous.ulang.push(layout.header);
      previous.bagian.push(part);
    } else {
      tables.push({ tata: layout, pelaksana, bagian: [part], ulang: [] });
    }
  });
  return tables;
}

/** Columns of the table and, for its rows, those a fragment may use: as wide as the header. */
const tableWidth = (layout: HeaderLayout, view: SheetTexts): Area =>
  area(layout.header.row, layout.header.column, view.rows, layout.header.columns);

/** The one column of actors says by its header, or by what stands in it, that its cells name them. */
const holdsNames = (columns: readonly SopColumn[], view: SheetTexts): boolean => {
  const [single, ...more] = columns.filter((one) => one.peran === 'pelaksana');
  if (!single || more.length > 0) return false;
  const called = /pelaksana|aktor|pelaku|penanggung\s*jawab|pihak|\bpic\b/i.test(single.judul.at(-1) ?? '');
  return called || contentBeneath(view, single.at.row + 1, single.column, single.columns) === 'jabatan';
};

function pelaksanaOfTable(
  view: SheetTexts,
  layout: HeaderLayout,
  { from, until }: { readonly from: number; readonly until: number },
  drawings: readonly DrawnSymbol[],
): readonly Pelaksana[] {
  const actors = layout.columns.filter((one) => one.peran === 'pelaksana');
  const single = actors[0];
  if (single && holdsNames(layout.columns, view)) {
    const rows: number[] = [];
    for (let row = from; row < until && !(view.isBlankRow(row) && view.isBlankRow(row + 1)); row += 1) rows.push(row);
    return pelaksanaFromNames(view, single, rows, drawings);
  }
  const seen = new Map<string, number>();
  return actors.flatMap((one) => {
    return (one.jabatan ?? [actorName(one, actors)]).map((nama): Pelaksana => {
      const key = idPelaksana(nama) || `kolom ${String(one.column + 1)}`;
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return { id: count === 1 ? key : `${key} ${String(count)}`, nama, column: one.column, columns: one.columns, at: one.at };
    });
  });
}

/** A header without the band's word that a print without lines leaves in front of it: nobody is called "Pelaksana Kepala Dinas". */
function withoutBand(heading: string): string {
  const position = /^pelaksana[\s:]+(.+)$/iu.exec(heading)?.[1];
  return position !== undefined && looksLikeJabatan(position) ? position : heading;
}

/** An actor as its header calls it; "Kabid" under "Bidang A" and under "Bidang B" are "Kabid Bidang A" and "Kabid Bidang B". */
function actorName({ judul }: SopColumn, actors: readonly SopColumn[]): string {
  const [written = '', band = ''] = judul.toReversed().map(oneLineText);
  const heading = actors.length > 1 ? withoutBand(written) : written;
  const elsewhere = ({ judul: other }: SopColumn): boolean =>
    other.length > 1 && other.at(-1) === judul.at(-1) && other.at(-2) !== judul.at(-2);
  return judul.length > 1 && actors.some(elsewhere) ? `${heading} ${band}` : heading;
}

const titles = (layout: HeaderLayout): string =>
  layout.columns.map((one) => idPelaksana(one.judul[one.judul.length - 1] ?? '')).join('|');

/** A header that comes again at a page break says the same; it may miss its last columns. */
function sameHeader(first: HeaderLayout, second: HeaderLayout): boolean {
  const [a, b] = [titles(first), titles(second)];
  return a === b || (b.length > 0 && a.startsWith(b));
}

/** The same actors where a repeated header has shifted columns. */
function alignActors(
  pelaksana: readonly Pelaksana[],
  before: readonly SopColumn[],
  columns: readonly SopColumn[],
): readonly Pelaksana[] {
  const [was, now] = [before, columns].map((all) => all.filter((one) => one.peran === 'pelaksana'));
  if (!was || !now || was.length !== now.length) return pelaksana;
  return pelaksana.map((one) => {
    const moved = now[was.findIndex(({ column }) => column === one.column)];
    return moved ? { ...one, column: moved.column, columns: moved.columns } : one;
  });
}

/** The header is repeated, nothing titled stands between, and the numbers carry on. */
function isNewPage(view: SheetTexts, previous: TableReading, layout: HeaderLayout, map: ColumnMap, part: TableRows): boolean {
  if (!sameHeader(previous.tata, layout)) return false;
  const before = previous.bagian[previous.bagian.length - 1];
  const lastRow = before?.rows[before.rows.length - 1];
  const firstRow = part.rows[0];
  if (!before || !lastRow || !firstRow) return false;
  const [last, first] = [numberOfRow(view, lastRow.peta, lastRow.row), numberOfRow(view, map, firstRow.row)];
  if (last !== undefined && first !== undefined) return first > last || (first === last && first > 1);
  for (let row = before.until; row < layout.header.row; row += 1) if (!view.isBlankRow(row)) return false;
  return true;
}

function areaOfTable(table: TableReading): Area {
  const last = Math.max(...table.bagian.map((part) => part.until));
  const rows = table.bagian.flatMap((part) => part.fragments.map((one) => one.area));
  const left = Math.min(table.tata.header.column, ...rows.map((one) => one.column));
  const right = Math.max(table.tata.header.column + table.tata.header.columns, ...rows.map((one) => one.column + one.columns));
  return area(table.tata.header.row, left, last - table.tata.header.row, right - left);
}

function assemble(view: SheetTexts, table: TableReading, identitas: readonly IdentitasValue[]): Sop {
  const { tata } = table;
  const rows: KegiatanRows[] = table.bagian.flatMap((part) => part.rows);
  const fragments = table.bagian.flatMap((part) =>
    part.fragments.map(({ area: where, kolom, tanpaPelaksana }) => ({ area: where, kolom, tanpaPelaksana })),
  );
  const kegiatan: readonly Kegiatan[] = marksWithoutSymbol(
    attachExits(sameAsAbove(linkReturns(rows.map((row, index) => readKegiatan(view, row, index))))),
  );
  const others = table.bagian.flatMap((part) => part.others);
  const first = rows[0]?.row ?? tata.header.row + tata.header.rows;
  const last = Math.max(...table.bagian.map((part) => part.until));
  const judul = titleFrom(view, tata.header.row, identitas);
  const mulai = table.bagian.find((part) => part.start)?.start;
  const selesai = table.bagian.findLast((part) => part.end)?.end;
  return {
    sheet: view.name,
    judul: judul.teks,
    ...(judul.at ? { judulAt: judul.at } : {}),
    identitas,
    kolom: tata.columns,
    pelaksana: table.pelaksana,
    kegiatan,
    kepala: tata.header,
    isi: area(first, tata.header.column, Math.max(1, last - first), tata.header.columns),
    repeatedHeaders: [...table.ulang, ...table.bagian.flatMap((part) => part.numbering)].sort((a, b) => a.row - b.row),
    ...(tata.bandPelaksana ? { bandPelaksana: tata.bandPelaksana } : {}),
    ...(tata.bandMutuBaku ? { bandMutuBaku: tata.bandMutuBaku } : {}),
    ...(mulai ? { mulai } : {}),
    ...(selesai ? { selesai } : {}),
    ...(others.length > 0 ? { barisLain: others } : {}),
    ...hiddenParts(view, rows, tata),
    ...(fragments.length > 0 ? { fragments } : {}),
    ...(tata.satuanWaktu ? { satuanWaktu: tata.satuanWaktu } : {}),
  };
}
