import type { SheetSnapshot } from '../../sheet/snapshot';
import type { HariKerja } from '../../kantor/kalender/hari-kalender';
import type { Kegiatan, Sop } from '../sop';
import { cocok } from './baris';
import { gambarDiSel } from './gambar';
import { bacaKegiatan, petaDari, type Peta } from './kegiatan';
import { lembar, type Lembar } from './lembar';
import { kolomPelaksana } from './pelaku';

/** Texts that make a row something else than a kegiatan. */
const STRUCTURAL = /^$|^\d+\s*[.)]?$|^(?:mulai|start|begin|selesai|end|finish|stop|jumlah|total|jml)\b/i;
const ROUND = /[●○◯⚫⬤⬭•]/u;

/**
 * Reads single rows of a known SOP again after somebody typed there, without looking at the rest of the sheet: the kegiatan they hold
 * now. Undefined when the edit may have changed the table itself (header, identity block, numbers, an emptied or a new row, dots whose
 * meaning hangs on the others): then the whole sheet must be read.
 */
export function rereadRows(
  sop: Sop,
  sheet: SheetSnapshot,
  rows: readonly number[],
  hari?: HariKerja,
): readonly Kegiatan[] | undefined {
  const named = sop.pelaksana.some((one) => one.at.row >= sop.isi.row);
  if (named || sop.potongan) return undefined;
  const view = lembar(sheet);
  const columns = kolomPelaksana(sop.pelaksana, false, gambarDiSel(sheet));
  const peta: Peta = { ...petaDari(sop.kolom, columns, sop.satuanWaktu), ...(hari ? { hari } : {}) };
  const changed = new Map<number, Kegiatan>();
  for (const row of rows) {
    const before = kegiatanDi(sop, row);
    if (!before || diLuarTabel(sop, view, row) || !cocok(view, peta, row)) return undefined;
    const {
      kegiatan: after,
      kembaliKe,
      kembaliBaris,
    } = bacaKegiatan(view, { row: before.row, rows: before.rows, peta }, before.index);
    const sameRow = before.rows === 1 && after.nomor !== '' && after.nomor === before.nomor && before.uraian !== '';
    if (!sameRow || STRUCTURAL.test(after.uraian) || bernama(before) || bernama(after)) return undefined;
    if ((bulat(before) || bulat(after)) && !adaKotak(sop, before)) return undefined;
    const kembali =
      kembaliKe === undefined ? diAtas(sop, kembaliBaris, before.index) : tujuan(sop, before.index, kembaliKe.toLowerCase());
    changed.set(before.index, kembali === undefined ? after : { ...after, kembali });
  }
  return [...changed.values()];
}

const bernama = (one: Kegiatan): boolean => one.pelaku.some((actor) => actor.dari === 'nama');
const bulat = (one: Kegiatan): boolean => one.pelaku.some((actor) => ROUND.test(actor.teks));

/** In a table that marks another kegiatan with a kotak, a dot is a kapsul whatever this row says. */
const adaKotak = (sop: Sop, except: Kegiatan): boolean =>
  sop.kegiatan.some(
    (one) => one.index !== except.index && one.pelaku.some((actor) => actor.dari === 'tanda' && actor.simbol === 'process'),
  );

/** Something stands beside the table in this row, such as a part of the identity block. */
function diLuarTabel(sop: Sop, view: Lembar, row: number): boolean {
  const end = sop.isi.column + sop.isi.columns;
  for (let column = 0; column < view.lebar(row); column += 1)
    if ((column < sop.isi.column || column >= end) && view.teks(row, column) !== '') return true;
  return false;
}

/** The kegiatan a sheet row belongs to, by halving: rows rise with the index. */
export function kegiatanDi(sop: Sop, row: number): Kegiatan | undefined {
  let low = 0;
  let high = sop.kegiatan.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const one = sop.kegiatan[middle];
    if (!one) return undefined;
    if (row < one.row) high = middle - 1;
    else if (row >= one.row + one.rows) low = middle + 1;
    else return one;
  }
  return undefined;
}

/** The earlier kegiatan that fills a sheet row. */
function diAtas(sop: Sop, row: number | undefined, from: number): number | undefined {
  const index = row === undefined ? undefined : kegiatanDi(sop, row)?.index;
  return index !== undefined && index < from ? index : undefined;
}

/** The nearest earlier kegiatan with that number; one without a number goes by its position. */
function tujuan(sop: Sop, from: number, nomor: string): number | undefined {
  for (let index = from - 1; index >= 0; index -= 1) {
    const shown = sop.kegiatan[index]?.nomor;
    if (shown === nomor || (shown ? shown.toLowerCase() : String(index + 1)) === nomor) return index;
  }
  return undefined;
}
