import { area } from '../../sheet/address';
import { parseWaktu } from '../../waktu/parse-waktu';
import type { Pelaksana, Potongan } from '../sop';
import { NOMOR_DI_URAIAN, NOMOR_SEL, type BarisKegiatan, type PeranTunggal, type Peta, type Rentang } from './kegiatan';
import type { Lembar } from './lembar';
import { kolomPelaksana } from './pelaku';

/** A run of rows after a page break that has columns of its own. */
export interface PotonganTerbaca extends Potongan {
  readonly baris: readonly BarisKegiatan[];
  readonly nomorTerakhir: number;
  readonly sampai: number;
}

const STANDARDS = ['kelengkapan', 'waktu', 'output', 'keterangan'] as const;

/**
 * Reads rows that do not fit the header's columns, as pages cut by a converter leave them: number, uraian, and further right the
 * standards in the header's order, found by the cell that reads as a time. Undefined when the numbers do not carry on.
 */
export function bacaPotongan(
  sheet: Lembar,
  utama: Peta,
  from: number,
  until: number,
  index: number,
  last: number,
): PotonganTerbaca | undefined {
  const rows: number[] = [];
  for (let row = from; row < until && !sheet.kosong(row); row += 1) {
    const number = nomorAwal(sheet, row);
    if (number === undefined || number !== last + 1 + rows.length) break;
    rows.push(row);
  }
  if (rows.length === 0) return undefined;
  const layout = tataPotongan(sheet, utama, rows);
  if (!layout) return undefined;
  const pelaksana = pelaksanaPotongan(utama.pelaksana.pelaksana, layout.pelaksana);
  const peta: Peta = {
    kolom: layout.kolom,
    pelaksana: kolomPelaksana(pelaksana, false, [...utama.pelaksana.gambar.values()].flat()),
    ...(utama.satuanWaktu ? { satuanWaktu: utama.satuanWaktu } : {}),
    potongan: index,
  };
  const columns = layout.kanan - layout.kiri + 1;
  return {
    area: area(from, layout.kiri, rows.length, columns),
    kolom: [
      ...(Object.entries(layout.kolom) as [PeranTunggal, Rentang][]).map(([peran, range]) => ({ column: range.column, peran })),
      ...layout.pelaksana.map((column) => ({ column, peran: 'pelaksana' as const })),
    ].sort((a, b) => a.column - b.column),
    tanpaPelaksana: pelaksana.length === 0,
    baris: rows.map((row) => ({ row, rows: 1, peta })),
    nomorTerakhir: last + rows.length,
    sampai: from + rows.length,
  };
}

function nomorAwal(sheet: Lembar, row: number): number | undefined {
  const first = sheet.terisi(row)[0];
  if (first === undefined) return undefined;
  const teks = sheet.teks(row, first);
  const number = NOMOR_SEL.exec(teks) ?? NOMOR_DI_URAIAN.exec(teks);
  return number ? Number.parseInt(number[1] ?? '', 10) : undefined;
}

interface TataPotongan {
  readonly kolom: { readonly [peran in PeranTunggal]?: Rentang };
  readonly pelaksana: readonly number[];
  readonly kiri: number;
  readonly kanan: number;
}

function tataPotongan(sheet: Lembar, utama: Peta, rows: readonly number[]): TataPotongan | undefined {
  const filled = [...new Set(rows.flatMap((row) => sheet.terisi(row)))].sort((a, b) => a - b);
  const [first, second] = filled;
  if (first === undefined) return undefined;
  const numberAlone = rows.every((row) => NOMOR_SEL.test(sheet.teks(row, first)));
  const uraian = numberAlone ? second : first;
  if (uraian === undefined) return undefined;
  const right = filled.filter((column) => column > uraian);
  const waktu = right.find((column) =>
    rows.some((row) => ['durasi', 'rentang', 'berulang'].includes(parseWaktu(sheet.teks(row, column), utama.satuanWaktu).jenis)),
  );
  const order = STANDARDS.filter((peran) => utama.kolom[peran]).sort(
    (a, b) => (utama.kolom[a]?.column ?? 0) - (utama.kolom[b]?.column ?? 0),
  );
  const anchor = order.indexOf('waktu');
  const start = waktu === undefined || anchor < 0 ? right[0] : waktu - anchor;
  if (start === undefined || start <= uraian) return undefined;
  const kolom: { [peran in PeranTunggal]?: Rentang } = { uraian: { column: uraian, columns: 1 } };
  if (numberAlone) kolom.no = { column: first, columns: 1 };
  order.forEach((peran, position) => {
    kolom[peran] = { column: start + position, columns: 1 };
  });
  const pelaksana: number[] = [];
  for (let column = uraian + 1; column < start; column += 1) pelaksana.push(column);
  return { kolom, pelaksana, kiri: first, kanan: start + order.length - 1 };
}

/** The fragment's actor columns are the header's only when there are as many. */
function pelaksanaPotongan(header: readonly Pelaksana[], columns: readonly number[]): readonly Pelaksana[] {
  if (header.length !== columns.length) return [];
  return header.map((one, index) => ({ ...one, column: columns[index] ?? one.column, columns: 1 }));
}
