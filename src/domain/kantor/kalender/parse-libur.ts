import { isoDate } from '../tanggal';
import type { Libur } from './kalender';
import { readLiburLine, type LiburLine } from './read-libur-line';

/**
 * Why nobody could read a line: it names a day that does not exist, one that falls on another day of the week than is written beside
 * it (as where the year is another), the day on which the decree was signed, or no day at all.
 */
export type LiburProblem = 'tanggal-tidak-ada' | 'hari-lain' | 'tanggal-penetapan' | 'tanpa-tanggal';

/** A line that could not be read; lines count from 1, as in the list pasted. */
export interface UnreadableLibur {
  readonly line: number;
  readonly teks: string;
  readonly sebab: LiburProblem;
}

/** What a pasted list was understood to say, and the lines nobody could read. */
export interface LiburList {
  readonly libur: readonly Libur[];
  readonly tidakTerbaca: readonly UnreadableLibur[];
}

/**
 * Reads a list of holidays as it is pasted from the yearly decree, a web page or a sheet: one holiday a line, or one cell of its table
 * a line as a PDF gives it; the date written "1 Januari 2026", "20–24 Maret 2026", "20, 23, dan 24 Maret", "31 Maret s.d. 1 April
 * 2026", "01/01/2026" or "2026-01-01", before or after its name; a line or heading that says "cuti bersama" makes it one. A date
 * without a year is of the year its heading names ("Hari Libur Nasional Tahun 2027"), else of `tahun`.
 */
export function parseLibur(text: string, tahun: number): LiburList {
  const libur = new Map<string, Libur>();
  const tidakTerbaca: UnreadableLibur[] = [];
  let heading: Libur['jenis'] = 'libur';
  let year = tahun;
  for (const { line, teks } of joinCells(text, tahun)) {
    const read = readLiburLine(teks, year);
    const wrong = problemOf(teks, read);
    if (wrong) tidakTerbaca.push({ line, teks, sebab: wrong });
    if (read.days.length === 0) {
      const kind = kindNamed(teks);
      heading = kind ?? heading;
      if (kind) year = yearNamed(teks) ?? year;
      else if (!wrong && /\d/.test(teks)) tidakTerbaca.push({ line, teks, sebab: 'tanpa-tanggal' });
    }
    if (wrong || read.days.length === 0) continue;
    const jenis = /cuti bersama/i.test(teks) ? 'cuti-bersama' : heading;
    const nama = jenis === 'cuti-bersama' ? read.nama.replace(/^cuti bersama\s*/i, '') : read.nama;
    for (const day of read.days) libur.set(isoDate(day), { tanggal: isoDate(day), nama, jenis });
  }
  return { libur: [...libur.values()].sort((a, b) => (a.tanggal < b.tanggal ? -1 : 1)), tidakTerbaca };
}

function problemOf(teks: string, { days, wrong }: LiburLine): LiburProblem | undefined {
  if (wrong) return wrong;
  return days.length > 0 && /ditetapkan|diundangkan|pada tanggal/i.test(teks) ? 'tanggal-penetapan' : undefined;
}

/** What the holidays below a heading are; one that names both kinds stands above the first of them. */
function kindNamed(heading: string): Libur['jenis'] | undefined {
  if (/libur/i.test(heading)) return 'libur';
  return /cuti bersama/i.test(heading) ? 'cuti-bersama' : undefined;
}

/** The year a heading says it is about; the numbers of a decree have years of their own before it. */
function yearNamed(heading: string): number | undefined {
  const found = /(?:libur|cuti bersama)\D*?(20\d\d)(?!\d)/i.exec(heading);
  return found ? Number(found[1]) : undefined;
}

interface Entry {
  readonly line: number;
  readonly teks: string;
}

/** Only a number of a row, or only names of days: a cell of a table on a line of its own. */
const ROW_NUMBER = /^\(?\d{1,2}[.)]{0,2}$/;

/** Where the list of a decree ends: place and day of its signing, and who signed. */
const END = /^(?:ditetapkan|diundangkan|pada tanggal|menteri)\b/i;

/** A heading that says its kind alone. */
const KIND_ALONE = /^(?:hari )?(?:libur nasional|cuti bersama)\W*$/i;

/** Lines as holidays: a table copied cell by cell out of a PDF has its date, day and name on lines of their own. */
function joinCells(text: string, tahun: number): readonly Entry[] {
  const entries: Entry[] = [];
  /** The entry that may go on, and whether its name has begun on a line of its own. */
  let open: { entry: Entry; cells: boolean } | undefined;
  text.split(/\r?\n/).forEach((raw, index) => {
    const teks = raw.replace(/[\s\u00a0]+/g, ' ').trim();
    if (teks === '') return;
    if (ROW_NUMBER.test(teks)) {
      open = undefined;
      return;
    }
    const { days, wrong } = readLiburLine(teks, tahun);
    const dated = days.length > 0 || wrong !== undefined;
    if (open && !dated && !beginsAnew(teks, open.entry.teks, tahun) && isOpen(open, tahun)) {
      const entry = { line: open.entry.line, teks: `${open.entry.teks} ${teks}` };
      entries[entries.length - 1] = entry;
      open = { entry, cells: true };
      return;
    }
    const entry = { line: index + 1, teks };
    entries.push(entry);
    open = dated ? { entry, cells: false } : undefined;
  });
  return entries;
}

/** Whether a line without a date is a heading, or past the list; one that names a kind alone may be the name of a day that has none yet. */
function beginsAnew(teks: string, before: string, tahun: number): boolean {
  if (END.test(teks) || /^[A-Z][.)] /.test(teks)) return true;
  if (KIND_ALONE.test(teks)) return readLiburLine(before, tahun).nama !== '';
  return kindNamed(teks) !== undefined && yearNamed(teks) !== undefined;
}

/** Whether a line without a date belongs to the entry before it: that one has no name yet, or had its name on lines of its own. */
function isOpen({ entry, cells }: { readonly entry: Entry; readonly cells: boolean }, tahun: number): boolean {
  if (cells) return true;
  const { nama, wrong } = readLiburLine(entry.teks, tahun);
  return wrong === undefined && (nama === '' || /\([^)]*$/.test(nama));
}
