import type { Files } from '../../../../app/files';
import { dayOfSerial, isoDate } from '../../../../domain/kantor/tanggal';
import { ok, refuse, type Result } from '../../../../domain/result';
import type { CellValue } from '../../../../domain/sheet/snapshot';
import type { Text } from '../../../../domain/text';
import { kalender as words } from './messages';

/** Plain text is taken as it stands; anything else is opened as a table. */
const PLAIN = /\.(?:txt|csv|tsv)$/i;

/** A list of holidays as text, one row a line, out of a text file, a Word or PDF table, or a workbook; or why it cannot be read. */
export async function liburFileText(files: Files, chosen: File): Promise<Result<string, Text>> {
  try {
    if (PLAIN.test(chosen.name)) return ok(await chosen.text());
    const opened = await files.openSheets(new Uint8Array(await chosen.arrayBuffer()), chosen.name);
    if (!opened.ok) return opened;
    const rows = opened.value.snapshot.sheets.flatMap(({ values }) =>
      values.map((row) => row.map(cellText).filter(Boolean).join('\t')),
    );
    return ok(rows.filter((row) => row !== '').join('\n'));
  } catch {
    return refuse(words.berkasTakTerbuka(chosen.name));
  }
}

/** Serials of this century that stand for a date in a sheet of dates. */
const isSerial = (value: CellValue): value is number => typeof value === 'number' && value > 36_000 && value < 80_000;

const cellText = (value: CellValue): string =>
  isSerial(value) ? isoDate(dayOfSerial(value)) : String(value).replace(/\s+/g, ' ').trim();
