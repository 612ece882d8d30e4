import { area, cell, type Area, type Cell } from '../../sheet/address';
import { parseWaktu } from '../../waktu/parse-waktu';
import { kenaliIdentitas } from '../../kantor/recognise';
import { parseTanda } from '../mark';
import { barisPenomoran } from './kepala';
import { NOMOR_DI_URAIAN, NOMOR_SEL, teksPeran, type BarisKegiatan, type Peta } from './kegiatan';
import type { Lembar } from './lembar';
import { bacaPotongan, type PotonganTerbaca } from './potongan';

/** The rows beneath a header, sorted out. */
export interface IsiTabel {
  readonly baris: readonly BarisKegiatan[];
  readonly potongan: readonly PotonganTerbaca[];
  /** Rows of numbers "(1) (2) (3)". */
  readonly penomoran: readonly Area[];
  readonly mulai?: Cell;
  readonly selesai?: Cell;
  /** First row after the table. */
  readonly sampai: number;
}

/** How many empty rows a page break may leave. */
const LARGEST_GAP = 12;
const TOTAL = /^(?:jumlah|total|jml)\b/i;
const MULAI = /^(?:mulai|start|begin)$/i;
const SELESAI = /^(?:selesai|end|finish|stop)$/i;
/** Labels that end a table even without an empty row before them. */
const STRONG_LABEL =
  /^(?:nomor sop|no\.? sop|tanggal|tgl|disahkan|dasar hukum|nama sop|judul sop|kualifikasi|keterkaitan|peringatan|pencatatan)/i;

interface Keadaan {
  last: number;
  gap: number;
}

/** Reads rows from `from` up to `until`, telling kegiatan from page breaks, continued lines, totals and what follows the table. */
export function bacaIsi(sheet: Lembar, utama: Peta, from: number, until: number, width: Area): IsiTabel {
  const baris: BarisKegiatan[] = [];
  const potongan: PotonganTerbaca[] = [];
  const penomoran: Area[] = [];
  const state: Keadaan = { last: 0, gap: 0 };
  let mulai: Cell | undefined;
  let selesai: Cell | undefined;
  let end = from;
  let row = from;
  while (row < until) {
    if (kosongDiTabel(sheet, row, width)) {
      const previous = baris[baris.length - 1];
      const covered = previous && (sheet.gabungan(row, width.column)?.row ?? row) < row;
      if (!covered) state.gap += 1;
      if (state.gap > LARGEST_GAP) break;
      row += 1;
      continue;
    }
    if (barisPenomoran(sheet, row)) {
      penomoran.push(area(row, width.column, 1, width.columns));
      row += 1;
      end = row;
      state.gap = 0;
      continue;
    }
    if (akhirTabel(sheet, row, state.gap, width)) break;
    const uraianAt = utama.kolom.uraian?.column ?? width.column;
    const uraian = teksPeran(sheet, utama.kolom.uraian, row, 1);
    const number = nomorBaris(sheet, utama, row);

    if (!cocok(sheet, utama, row)) {
      const found = bacaPotongan(sheet, utama, row, until, potongan.length, state.last);
      if (!found) break;
      potongan.push(found);
      for (const one of found.baris) {
        baris.push(one);
        state.last = Math.max(state.last + 1, found.nomorTerakhir);
      }
      row = found.sampai;
      end = row;
      state.gap = 0;
      continue;
    }
    if (state.gap > 0 && baris.length > 0 && !berlanjut(sheet, utama, row, number, state.last)) break;
    state.gap = 0;
    if (TOTAL.test(uraian) || TOTAL.test(sheet.teks(row, width.column))) {
      row += 1;
      continue;
    }
    if (number === undefined && (MULAI.test(uraian) || SELESAI.test(uraian))) {
      if (MULAI.test(uraian)) mulai ??= cell(row, uraianAt);
      else selesai = cell(row, uraianAt);
      row += 1;
      end = row;
      continue;
    }
    const rows = tinggi(sheet, utama, row, until);
    const previous = baris[baris.length - 1];
    if (previous && previous.row + previous.rows === row && lanjutan(sheet, utama, row, number, state.last > 0)) {
      baris[baris.length - 1] = { ...previous, rows: previous.rows + rows };
    } else {
      baris.push({ row, rows, peta: utama });
      if (number !== undefined) state.last = number;
    }
    row += rows;
    end = row;
  }
  return { baris, potongan, penomoran, ...(mulai ? { mulai } : {}), ...(selesai ? { selesai } : {}), sampai: end };
}

function kosongDiTabel(sheet: Lembar, row: number, width: Area): boolean {
  for (let column = width.column; column < width.column + width.columns; column += 1)
    if (sheet.teks(row, column) !== '') return false;
  return true;
}

/** The identity block, a signature or another title begins here. */
function akhirTabel(sheet: Lembar, row: number, gap: number, width: Area): boolean {
  for (let column = width.column; column < width.column + width.columns; column += 1) {
    const teks = sheet.teks(row, column);
    if (teks === '') continue;
    const label = kenaliIdentitas(teks.replace(/\s*:[\s\S]*$/, ''));
    return label !== undefined && (gap > 0 || STRONG_LABEL.test(teks));
  }
  return false;
}

/** The row's number, in its own column or at the head of the uraian. */
export function nomorBaris(sheet: Lembar, peta: Peta, row: number): number | undefined {
  const own =
    NOMOR_SEL.exec(teksPeran(sheet, peta.kolom.no, row, 1)) ?? NOMOR_DI_URAIAN.exec(teksPeran(sheet, peta.kolom.uraian, row, 1));
  return own ? Number.parseInt(own[1] ?? '', 10) : undefined;
}

/** Whether the row fits the columns of the header: words in uraian, none in the number's column, no time where actors are marked. */
export function cocok(sheet: Lembar, peta: Peta, row: number): boolean {
  const uraian = teksPeran(sheet, peta.kolom.uraian, row, 1);
  const no = teksPeran(sheet, peta.kolom.no, row, 1);
  if (/^\d{1,3}\s*[.)]?$/.test(uraian) && !NOMOR_SEL.test(no)) return false;
  if (no.length > 8 && NOMOR_DI_URAIAN.test(no)) return false;
  return durasi(teksPeran(sheet, peta.kolom.waktu, row, 1)) || !waktuDiPelaksana(sheet, peta, row);
}

const durasi = (teks: string): boolean => /\d/.test(teks) && parseWaktu(teks).menit !== null;

/** A page with fewer columns shifts its standards to the left, under the header's actors. */
function waktuDiPelaksana(sheet: Lembar, peta: Peta, row: number): boolean {
  if (peta.pelaksana.nama) return false;
  return peta.pelaksana.pelaksana.some((one) => {
    for (let column = one.column; column < one.column + one.columns; column += 1)
      if (durasi(sheet.teks(row, column))) return true;
    return false;
  });
}

/** After a gap only the next number goes on; without numbers, a row with uraian and one of its standards. */
function berlanjut(sheet: Lembar, peta: Peta, row: number, number: number | undefined, last: number): boolean {
  if (number !== undefined) return number > last - 1 && number <= last + 3 && last > 0;
  if (last > 0) return false;
  return teksPeran(sheet, peta.kolom.uraian, row, 1) !== '' && adaMutu(sheet, peta, row);
}

const adaMutu = (sheet: Lembar, peta: Peta, row: number): boolean =>
  (['kelengkapan', 'waktu', 'output'] as const).some((peran) => teksPeran(sheet, peta.kolom[peran], row, 1) !== '');

function adaTanda(sheet: Lembar, peta: Peta, row: number): boolean {
  return (
    peta.pelaksana.pelaksana.some((one) => {
      for (let column = one.column; column < one.column + one.columns; column += 1) {
        const teks = sheet.teks(row, column);
        if (peta.pelaksana.nama ? teks !== '' : parseTanda(teks) !== undefined) return true;
      }
      return false;
    }) || (peta.pelaksana.gambar.get(row)?.length ?? 0) > 0
  );
}

/** A row without a number, a mark and a waktu of its own carries on the lines of the one above. */
function lanjutan(sheet: Lembar, peta: Peta, row: number, number: number | undefined, numbered: boolean): boolean {
  if (number !== undefined || teksPeran(sheet, peta.kolom.no, row, 1) !== '') return false;
  if (adaTanda(sheet, peta, row) || teksPeran(sheet, peta.kolom.waktu, row, 1) !== '') return false;
  const uraian = teksPeran(sheet, peta.kolom.uraian, row, 1);
  if (uraian === '') return true;
  return numbered && /^(?:\p{Ll}|[-•(])/u.test(uraian);
}

/** Rows merged in the number's or the uraian's column belong to one kegiatan. */
function tinggi(sheet: Lembar, peta: Peta, row: number, until: number): number {
  let rows = 1;
  for (const range of [peta.kolom.uraian, peta.kolom.no]) {
    const merge = range ? sheet.gabungan(row, range.column) : undefined;
    if (merge && merge.row === row) rows = Math.max(rows, Math.min(merge.rows, until - row));
  }
  return rows;
}
