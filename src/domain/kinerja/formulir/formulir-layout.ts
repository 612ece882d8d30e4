import { fingerprint } from '../../fingerprint';
import type { Pengaturan } from '../pengaturan';
import { indikatorOf, programOf } from '../pengaturan';

/** Where everything stands in a bidang's form: columns by meaning, rows by section. */
export const FORMULIR_COLUMNS = {
  no: 0,
  nama: 1,
  satuan: 2,
  target: 3,
  /** Target and realisasi of TW I; the others follow in pairs. */
  tw: 4,
  realisasi: 12,
  sampai: 13,
  tahun: 14,
  kendala: 15,
  tindakLanjut: 16,
  bukti: 17,
  /** Outside the print area: what each row is, so that it is recognised wherever it ends up. */
  tanda: 18,
  /** How each row is computed, so that the file can be checked on its own. */
  aturan: 19,
} as const;

/** Points. */
export const FORMULIR_WIDTHS: readonly number[] = [
  25.5, 160.5, 40.5, 72, 43.5, 43.5, 43.5, 43.5, 43.5, 43.5, 43.5, 43.5, 72, 45, 45, 105, 105, 90, 60, 60,
];

export const targetColumn = (tw: number): number => FORMULIR_COLUMNS.tw + 2 * tw;
export const realisasiColumn = (tw: number): number => FORMULIR_COLUMNS.tw + 2 * tw + 1;

export interface FormulirLayout {
  readonly kepala: number;
  readonly indikator: number;
  readonly judulFaktor: number;
  readonly faktor: number;
  readonly judulProgram: number;
  readonly program: number;
  /** Row of the programmes' total; equals `program` when there are none. */
  readonly jumlah: number;
  readonly keterangan: number;
  /** First row after the form. */
  readonly akhir: number;
}

export function formulirLayout(pengaturan: Pengaturan, bidang: string): FormulirLayout {
  const n = indikatorOf(pengaturan, bidang).length;
  const p = programOf(pengaturan, bidang).length;
  const header = 5;
  const indikator = header + 2;
  const judulFaktor = indikator + n + 1;
  const faktor = judulFaktor + 2;
  const judulProgram = faktor + n + 1;
  const program = judulProgram + 2;
  const jumlah = program + p;
  const keterangan = p === 0 ? judulProgram : jumlah + 2;
  return { kepala: header, indikator, judulFaktor, faktor, judulProgram, program, jumlah, keterangan, akhir: keterangan + 4 };
}

/** Digest by which a form knows its office. */
export const officeFingerprint = (pengaturan: Pengaturan): string =>
  fingerprint(pengaturan.kantor.nama.toLowerCase().replace(/\s+/g, ' ').trim());

/** With what the mark of every form begins. */
export const FORMULIR_PREFIX = 'runut:formulir';

/** What stands in the form's corner, e.g. "runut:formulir;1;1a2b3c4d;2025;B1;2026-01-02T08:00:00+07:00". */
export const formulirMark = (kantor: string, tahun: number, bidang: string, dibuat: string): string =>
  [FORMULIR_PREFIX, '1', kantor, String(tahun), bidang, dibuat].join(';');

export interface FormulirMark {
  readonly kantor: string;
  readonly tahun: number;
  readonly bidang: string;
  readonly dibuat: string;
}

/** Reads the corner mark; undefined when a text is no such mark. */
export function parseFormulirMark(text: unknown): FormulirMark | undefined {
  if (typeof text !== 'string') return undefined;
  const [prefix, versi, kantor, tahun, bidang, dibuat] = text.trim().split(';');
  if (prefix !== FORMULIR_PREFIX || versi !== '1' || kantor === undefined || bidang === undefined || dibuat === undefined)
    return undefined;
  const angka = Number(tahun);
  return Number.isInteger(angka) ? { kantor, tahun: angka, bidang, dibuat } : undefined;
}

/** Marks of rows: an indikator's figures, its factors, a programme, the header. */
export const rowMark = { indikator: 'IK:', faktor: 'FK:', program: 'PR:', kepala: 'KEPALA' } as const;
