import { cell, type Cell } from '../../sheet/address';
import type { HariKerja } from '../../kantor/kalender/hari-kalender';
import { parseWaktu } from '../../waktu/parse-waktu';
import type { Kegiatan, Kolom, Peran } from '../sop';
import { oneLine } from './clean';
import type { Lembar } from './lembar';
import { bacaPelaku, type KolomPelaksana } from './pelaku';

/** Columns that hold one role in a run of rows. */
export interface Rentang {
  readonly column: number;
  readonly columns: number;
}

/** Roles a row has at most one column of. */
export type PeranTunggal = Exclude<Peran, 'pelaksana' | 'lain'>;

/** Where each role stands in a run of rows: the header's columns, or those of a page-break fragment. */
export interface Peta {
  readonly kolom: { readonly [peran in PeranTunggal]?: Rentang };
  readonly pelaksana: KolomPelaksana;
  readonly satuanWaktu?: string;
  /** The office's working day, for waktu in working minutes; Perpres 21/2023 when absent. */
  readonly hari?: HariKerja;
  readonly potongan?: number;
}

/** The rows one kegiatan fills. */
export interface BarisKegiatan {
  readonly row: number;
  readonly rows: number;
  readonly peta: Peta;
}

/** A kegiatan before its return is known: the number its mark names, or the sheet row an arrow leads back to. */
export interface KegiatanMentah {
  readonly kegiatan: Kegiatan;
  readonly kembaliKe?: string;
  readonly kembaliBaris?: number;
}

/** A number at the head of the uraian, where there is no column for it: "7. Memeriksa". */
export const NOMOR_DI_URAIAN = /^\s*(\d{1,3}[a-z]?)\s*[.)]\s*(?=\S)/i;
/** A number in its own cell. */
export const NOMOR_SEL = /^\(?\s*(\d{1,3}[a-z]?)\s*[.)]?$/i;

export function petaDari(kolom: readonly Kolom[], pelaksana: KolomPelaksana, satuanWaktu: string | undefined): Peta {
  const found: { [peran in PeranTunggal]?: Rentang } = {};
  for (const one of kolom) {
    if (one.peran === 'pelaksana' || one.peran === 'lain') continue;
    found[one.peran] ??= { column: one.column, columns: one.columns };
  }
  return { kolom: found, pelaksana, ...(satuanWaktu ? { satuanWaktu } : {}) };
}

/** The text of a role over the rows of a kegiatan; lines of several cells stay lines. */
export function teksPeran(sheet: Lembar, range: Rentang | undefined, row: number, rows: number): string {
  if (!range) return '';
  if (rows === 1 && range.columns === 1) return sheet.teks(row, range.column);
  const parts: string[] = [];
  for (let at = row; at < row + rows; at += 1) {
    for (let column = range.column; column < range.column + range.columns; column += 1) {
      const teks = sheet.teks(at, column);
      if (teks !== '') parts.push(teks);
    }
  }
  return parts.join('\n');
}

/** Reads one kegiatan: the same for a whole sheet and for a single edited row. */
export function bacaKegiatan(sheet: Lembar, baris: BarisKegiatan, index: number): KegiatanMentah {
  const { row, rows, peta } = baris;
  const teks = (peran: PeranTunggal): string => oneLine(teksPeran(sheet, peta.kolom[peran], row, rows));
  const written = teks('no');
  const uraian = teks('uraian');
  const inside = written === '' ? NOMOR_DI_URAIAN.exec(uraian) : null;
  const sel = bacaPelaku(sheet, row, rows, peta.pelaksana);
  const at: { [peran in PeranTunggal]?: Cell } = {};
  for (const peran of Object.keys(peta.kolom) as PeranTunggal[]) {
    const range = peta.kolom[peran];
    if (range) at[peran] = cell(row, range.column);
  }
  const kegiatan: Kegiatan = {
    index,
    row,
    rows,
    nomor: inside ? (inside[1] ?? '') : (NOMOR_SEL.exec(written)?.[1] ?? written),
    uraian: inside ? uraian.slice(inside[0].length) : uraian,
    pelaku: sel.pelaku,
    kelengkapan: teks('kelengkapan'),
    waktu: parseWaktu(teks('waktu'), peta.satuanWaktu, peta.hari),
    output: teks('output'),
    keterangan: teks('keterangan'),
    ...(sel.lain.length > 0 ? { selLain: sel.lain } : {}),
    ...(peta.potongan === undefined ? {} : { potongan: peta.potongan }),
    at,
  };
  if (sel.kembali) return { kegiatan, kembaliKe: sel.kembali };
  return sel.kembaliBaris === undefined ? { kegiatan } : { kegiatan, kembaliBaris: sel.kembaliBaris };
}

/**
 * Follows the numbers in marks to the kegiatan they name: the nearest earlier one with that number, since numbers may repeat;
 * a kegiatan without a number goes by its position.
 */
export function tautkanKembali(raw: readonly KegiatanMentah[]): readonly Kegiatan[] {
  const seen = new Map<string, number>();
  return raw.map(({ kegiatan, kembaliKe, kembaliBaris }) => {
    const target = kembaliKe === undefined ? diBaris(raw, kembaliBaris, kegiatan.index) : seen.get(kembaliKe.toLowerCase());
    seen.set((kegiatan.nomor || String(kegiatan.index + 1)).toLowerCase(), kegiatan.index);
    return target === undefined ? kegiatan : { ...kegiatan, kembali: target };
  });
}

/** The earlier kegiatan that fills a sheet row. */
function diBaris(raw: readonly KegiatanMentah[], row: number | undefined, before: number): number | undefined {
  if (row === undefined) return undefined;
  const found = raw.findIndex(({ kegiatan }) => row >= kegiatan.row && row < kegiatan.row + kegiatan.rows);
  return found >= 0 && found < before ? found : undefined;
}
