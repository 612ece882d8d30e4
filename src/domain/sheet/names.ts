import { shortenedTo } from '../text';
import { EXCEL_LIMITS, withoutForbidden } from './limits';

/** The sheets Runut makes. People may rename theirs; hidden ones keep these names. */
export const SHEET = {
  sop: 'SOP',
  pengaturan: 'Pengaturan',
  /** What the office says of itself in the report: legal basis, tasks, staff, aims. */
  identitas: 'Identitas Laporan',
  lkj: 'LKj',
  /** The reviewer's working paper beside the report. */
  reviu: 'Kertas Kerja Reviu',
  dasbor: 'Dasbor',
  /** What a trial of this Excel found. */
  uji: 'Uji Runut',
  /** Working hours and holidays, where they differ from the national rule. */
  kalender: 'Kalender',
  /** The append-only log of events (veryHidden). */
  log: '_runut_log',
  /** The second copy of the log's rows and its heads, beside each row by writer (veryHidden). */
  salinan: '_runut_salinan',
  /** The newest rows once more, one cell an event, for when two people write at the same moment (veryHidden). */
  titipan: '_runut_titipan',
  /** How the tracker stood after the newest act, so that a pane need not read a long log to show it (veryHidden). */
  titik: '_runut_titik',
  /** Bytes of the report's pictures, in pieces (veryHidden). */
  gambar: '_runut_gambar',
  /** Runut's own small memory: mapping corrections, draft digests (veryHidden). */
  memory: '_runut',
} as const;

/** A name as Excel takes it: cleaned and, where it is too long, shortened. */
export const fittingSheetName = (name: string): string =>
  shortSheetName(withoutForbidden(name).replace(/\s+/g, ' ').trim().replace(/^'|'$/g, ''));

/** A name of at most so many characters: cut behind a word that does not lead on to the next, and ended by "…". */
const shortSheetName = (name: string, most: number = EXCEL_LIMITS.sheetName): string =>
  shortenedTo(name, most).replace(/(?:[\s,;:&(-]|\b(?:dan|atau|serta|di|ke|untuk)\b)+…$/i, '…');

/** A name and what stands behind it: the name is shortened so that both fit. */
export const endedSheetName = (name: string, ending: string): string =>
  shortSheetName(name, EXCEL_LIMITS.sheetName - ending.length) + ending;

/** `wanted`, or "wanted (2)", "wanted (3)" … when the workbook already has such a sheet. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  if (!lower.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number += 1) {
    const name = endedSheetName(wanted, ` (${String(number)})`);
    if (!lower.has(name.toLowerCase())) return name;
  }
}

/** The name as Excel itself writes it in formulas and addresses: in quotes only where it needs them. */
export const writtenSheetName = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) ? name : quoteSheetName(name);

/** The name as a formula needs it: 'Bidang Perumahan'!A1. */
export const quoteSheetName = (name: string): string => `'${name.replaceAll("'", "''")}'`;
