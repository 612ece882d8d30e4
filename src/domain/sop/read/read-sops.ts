import { area, contains, type Area, type Cell } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { IdentitasIsi, Kegiatan, Kolom, Pelaksana, Sop } from '../sop';
import { idPelaksana } from '../../kantor/jabatan';
import { bacaIsi, nomorBaris, type IsiTabel } from './baris';
import { oneLine } from './clean';
import { gambarDiSel, type GambarDiSel } from './gambar';
import { bacaIdentitas, cariLabel, kelompokkan, letak, type LabelIdentitas } from './identitas';
import { bacaKegiatan, petaDari, tautkanKembali, type BarisKegiatan, type Peta } from './kegiatan';
import { cariKepala, type KepalaBaris } from './kepala';
import { bacaKolom, type Tata } from './kolom';
import { lembar, type Lembar } from './lembar';
import { kolomPelaksana, pelaksanaDariNama } from './pelaku';
import { pesan } from './pesan';
import type { KoreksiPemetaan, SopReading } from './reading';
import { tandaTanpaSimbol } from './tanda-bulat';

interface Tabel {
  readonly tata: Tata;
  readonly pelaksana: readonly Pelaksana[];
  readonly bagian: IsiTabel[];
  readonly ulang: Area[];
}

/**
 * Finds every SOP AP on a sheet (PermenPANRB 35/2012): tables under headers of one to four rows, page breaks, the identity block
 * above, below or beside, marks as characters, names or drawings. `koreksi` is what a person said the columns mean. Never throws
 * on what a sheet may hold; a sheet without an SOP comes back with the reason.
 */
export function readSops(sheet: SheetSnapshot, koreksi?: KoreksiPemetaan): SopReading {
  const view = lembar(sheet);
  const own = koreksi && koreksi.sheet.toLowerCase() === sheet.name.toLowerCase() ? koreksi : undefined;
  const headers = own?.kepala ? [own.kepala] : cariKepala(view);
  if (view.rows === 0 || !sheet.values.some((row) => row.some((value) => value !== '')))
    return { sops: [], bukanSop: pesan.lembarKosong };
  if (headers.length === 0) return { sops: [], bukanSop: pesan.tanpaKepala };
  const drawings = gambarDiSel(sheet);
  const tables = bacaTabel(view, headers, own, drawings).filter((table) => table.bagian.some((part) => part.baris.length > 0));
  if (tables.length === 0) return { sops: [], bukanSop: pesan.tanpaKegiatan };
  const areas = tables.map(wilayah);
  const titles = new Set(tables.map((table) => barisJudul(view, table.tata.kepala.row)));
  const inTable = (row: number, column: number): boolean =>
    titles.has(row) || areas.some((one) => contains(one, { row, column }));
  const blocks = pasangkan(kelompokkan(cariLabel(view, inTable)), areas);
  return {
    sops: tables.map((table, index) => {
      const block = blocks[index];
      return susun(view, table, block ? bacaIdentitas(view, block, inTable) : []);
    }),
  };
}

function bacaTabel(
  view: Lembar,
  headers: readonly KepalaBaris[],
  koreksi: KoreksiPemetaan | undefined,
  drawings: readonly GambarDiSel[],
): readonly Tabel[] {
  const tables: Tabel[] = [];
  headers.forEach((header, index) => {
    const tata = bacaKolom(view, header, koreksi);
    const from = header.row + header.rows;
    const until = headers[index + 1]?.row ?? view.rows;
    const previous = tables[tables.length - 1];
    const pelaksana =
      previous && samaKepala(previous.tata, tata)
        ? sesuaikan(previous.pelaksana, tata.kolom)
        : pelaksanaDari(view, tata, { from, until }, drawings);
    const nama = holdsNames(tata.kolom);
    const peta = petaDari(tata.kolom, kolomPelaksana(pelaksana, nama, drawings), tata.satuanWaktu);
    const part = bacaIsi(view, peta, from, until, lebar(tata, view));
    if (previous && halamanBaru(view, previous, tata, peta, part)) {
      previous.ulang.push(tata.kepala);
      previous.bagian.push(part);
    } else {
      tables.push({ tata, pelaksana, bagian: [part], ulang: [] });
    }
  });
  return tables;
}

/** Columns of the table and, for its rows, those a fragment may use: as wide as the header. */
const lebar = (tata: Tata, view: Lembar): Area => area(tata.kepala.row, tata.kepala.column, view.rows, tata.kepala.columns);

const holdsNames = (kolom: readonly Kolom[]): boolean => {
  const actors = kolom.filter((one) => one.peran === 'pelaksana');
  const leaf = actors[0]?.judul[actors[0].judul.length - 1] ?? '';
  return actors.length === 1 && /pelaksana|aktor|pelaku|penanggung\s*jawab|pihak/i.test(leaf);
};

function pelaksanaDari(
  view: Lembar,
  tata: Tata,
  { from, until }: { readonly from: number; readonly until: number },
  drawings: readonly GambarDiSel[],
): readonly Pelaksana[] {
  const actors = tata.kolom.filter((one) => one.peran === 'pelaksana');
  const single = actors[0];
  if (single && holdsNames(tata.kolom)) {
    const rows: number[] = [];
    for (let row = from; row < until && !(view.kosong(row) && view.kosong(row + 1)); row += 1) rows.push(row);
    return pelaksanaDariNama(view, single, rows, drawings);
  }
  const seen = new Map<string, number>();
  return actors.map((one) => {
    const nama = oneLine(one.judul[one.judul.length - 1] ?? '');
    const key = idPelaksana(nama) || `kolom ${String(one.column + 1)}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { id: count === 1 ? key : `${key} ${String(count)}`, nama, column: one.column, columns: one.columns, at: one.at };
  });
}

const titles = (tata: Tata): string => tata.kolom.map((one) => idPelaksana(one.judul[one.judul.length - 1] ?? '')).join('|');

/** A header that comes again at a page break says the same; it may miss its last columns. */
function samaKepala(first: Tata, second: Tata): boolean {
  const [a, b] = [titles(first), titles(second)];
  return a === b || (b.length > 0 && a.startsWith(b));
}

/** The same actors where a repeated header has shifted columns. */
function sesuaikan(pelaksana: readonly Pelaksana[], kolom: readonly Kolom[]): readonly Pelaksana[] {
  const actors = kolom.filter((one) => one.peran === 'pelaksana');
  if (actors.length !== pelaksana.length) return pelaksana;
  return pelaksana.map((one, index) => ({
    ...one,
    column: actors[index]?.column ?? one.column,
    columns: actors[index]?.columns ?? one.columns,
  }));
}

/** The header is repeated, nothing titled stands between, and the numbers carry on. */
function halamanBaru(view: Lembar, previous: Tabel, tata: Tata, peta: Peta, part: IsiTabel): boolean {
  if (!samaKepala(previous.tata, tata)) return false;
  const before = previous.bagian[previous.bagian.length - 1];
  const lastRow = before?.baris[before.baris.length - 1];
  const firstRow = part.baris[0];
  if (!before || !lastRow || !firstRow) return false;
  const [last, first] = [nomorBaris(view, lastRow.peta, lastRow.row), nomorBaris(view, peta, firstRow.row)];
  if (last !== undefined && first !== undefined) return first > last || (first === last && first > 1);
  for (let row = before.sampai; row < tata.kepala.row; row += 1) if (!view.kosong(row)) return false;
  return true;
}

function wilayah(table: Tabel): Area {
  const last = Math.max(...table.bagian.map((part) => part.sampai));
  const rows = table.bagian.flatMap((part) => part.potongan.map((one) => one.area));
  const left = Math.min(table.tata.kepala.column, ...rows.map((one) => one.column));
  const right = Math.max(table.tata.kepala.column + table.tata.kepala.columns, ...rows.map((one) => one.column + one.columns));
  return area(table.tata.kepala.row, left, last - table.tata.kepala.row, right - left);
}

/** Gives every table its identity block: in order when there are as many, else the nearest. */
function pasangkan(
  blocks: readonly (readonly LabelIdentitas[])[],
  tables: readonly Area[],
): readonly (readonly LabelIdentitas[] | undefined)[] {
  if (blocks.length === tables.length) return blocks;
  const paired = tables.map((): readonly LabelIdentitas[] | undefined => undefined);
  for (const block of blocks) {
    const place = letak(block);
    let best = -1;
    let nearest = Infinity;
    tables.forEach((table, index) => {
      const distance = place.row < table.row ? table.row - place.row - place.rows : place.row - table.row - table.rows;
      if (!paired[index] && distance < nearest) [best, nearest] = [index, distance];
    });
    if (best >= 0) paired[best] = block;
  }
  return paired;
}

function susun(view: Lembar, table: Tabel, identitas: readonly IdentitasIsi[]): Sop {
  const { tata } = table;
  const rows: BarisKegiatan[] = table.bagian.flatMap((part) => part.baris);
  const potongan = table.bagian.flatMap((part) =>
    part.potongan.map(({ area: where, kolom, tanpaPelaksana }) => ({ area: where, kolom, tanpaPelaksana })),
  );
  const kegiatan: readonly Kegiatan[] = tandaTanpaSimbol(
    tautkanKembali(rows.map((row, index) => bacaKegiatan(view, row, index))),
  );
  const first = rows[0]?.row ?? tata.kepala.row + tata.kepala.rows;
  const last = Math.max(...table.bagian.map((part) => part.sampai));
  const judul = judulDari(view, tata, identitas);
  const mulai = table.bagian.find((part) => part.mulai)?.mulai;
  const selesai = table.bagian.findLast((part) => part.selesai)?.selesai;
  return {
    sheet: view.name,
    judul: judul.teks,
    ...(judul.at ? { judulAt: judul.at } : {}),
    identitas,
    kolom: tata.kolom,
    pelaksana: table.pelaksana,
    kegiatan,
    kepala: tata.kepala,
    isi: area(first, tata.kepala.column, Math.max(1, last - first), tata.kepala.columns),
    kepalaUlang: [...table.ulang, ...table.bagian.flatMap((part) => part.penomoran)].sort((a, b) => a.row - b.row),
    ...(tata.bandPelaksana ? { bandPelaksana: tata.bandPelaksana } : {}),
    ...(tata.bandMutuBaku ? { bandMutuBaku: tata.bandMutuBaku } : {}),
    ...(mulai ? { mulai } : {}),
    ...(selesai ? { selesai } : {}),
    ...(potongan.length > 0 ? { potongan } : {}),
    ...(tata.satuanWaktu ? { satuanWaktu: tata.satuanWaktu } : {}),
  };
}

const TITLE = /^(?:sop\b|standar(?:d)?\s+operasional\s+prosedur)\s*(?:\(sop\))?[\s:–-]*/i;
const HOW_FAR_ABOVE = 6;

/** The line right above a table that says "SOP …" in capitals or alone between empty rows is its title, no part of the identity block. */
function barisJudul(view: Lembar, kepala: number): number {
  for (let row = kepala - 1; row >= Math.max(0, kepala - 3); row -= 1) {
    const [first, ...others] = view.terisi(row);
    if (first === undefined) continue;
    const teks = view.teks(row, first);
    const alone = row === 0 || view.kosong(row - 1);
    return others.length === 0 && TITLE.test(teks) && (alone || teks === teks.toUpperCase()) ? row : -1;
  }
  return -1;
}

/** The SOP's name: from the identity block, else the title line above the table; '' when there is neither. */
function judulDari(view: Lembar, tata: Tata, identitas: readonly IdentitasIsi[]): { readonly teks: string; readonly at?: Cell } {
  const nama = identitas.find((one) => one.field === 'nama');
  if (nama && nama.isi.length > 0) return { teks: nama.isi.join(' '), at: nama.at };
  for (let row = tata.kepala.row - 1; row >= Math.max(0, tata.kepala.row - HOW_FAR_ABOVE); row -= 1) {
    for (const column of view.terisi(row)) {
      const teks = oneLine(view.teks(row, column));
      if (TITLE.test(teks)) return { teks: teks.replace(TITLE, '') || teks, at: { row, column } };
    }
  }
  return { teks: '' };
}
