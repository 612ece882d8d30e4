import type { SheetSnapshot } from '../../sheet/snapshot';
import type { Kegiatan, Sop } from '../sop';
import { nomorTampil } from '../suggest/suggest-pelaksana';
import { gambarDiSel } from './gambar';
import { bacaKegiatan, petaDari } from './kegiatan';
import { lembar } from './lembar';
import { kolomPelaksana } from './pelaku';

/** Texts that make a row something else than a kegiatan. */
const STRUCTURAL = /^$|^\d+\s*[.)]?$|^(?:mulai|start|begin|selesai|end|finish|stop|jumlah|total|jml)\b/i;
const ROUND = /[●○◯⚫⬤⬭•]/u;

/**
 * Reads single rows of a known SOP again after somebody typed there, without looking at the rest of the sheet. Undefined when the edit
 * may have changed the table itself (header, identity block, numbers, an emptied or a new row, dots whose meaning hangs on the others):
 * then the whole sheet must be read.
 */
export function rereadRows(sop: Sop, sheet: SheetSnapshot, rows: readonly number[]): Sop | undefined {
  const view = lembar(sheet);
  const names = sop.kegiatan.some((one) => one.pelaku.some((actor) => actor.dari === 'nama'));
  if (names || sop.potongan) return undefined;
  const peta = petaDari(sop.kolom, kolomPelaksana(sop.pelaksana, false, gambarDiSel(sheet)), sop.satuanWaktu);
  const kegiatan = [...sop.kegiatan];
  for (const row of rows) {
    const before = kegiatan.find((one) => row >= one.row && row < one.row + one.rows);
    if (!before) return undefined;
    const { kegiatan: after, kembaliKe } = bacaKegiatan(view, { row: before.row, rows: before.rows, peta }, before.index);
    const sameRow = before.rows === 1 && after.nomor !== '' && after.nomor === before.nomor && before.uraian !== '';
    if (!sameRow || STRUCTURAL.test(after.uraian) || bulat(before) || bulat(after)) return undefined;
    const kembali = kembaliKe === undefined ? undefined : tujuan(sop, before.index, kembaliKe);
    kegiatan[before.index] = kembali === undefined ? after : { ...after, kembali };
  }
  return { ...sop, kegiatan };
}

const bulat = (one: Kegiatan): boolean => one.pelaku.some((actor) => ROUND.test(actor.teks));

/** The nearest earlier kegiatan with that number. */
function tujuan(sop: Sop, from: number, nomor: string): number | undefined {
  for (let index = from - 1; index >= 0; index -= 1)
    if (nomorTampil(sop, index).toLowerCase() === nomor.toLowerCase()) return index;
  return undefined;
}
