import { basename } from 'node:path';
import { writeData } from '../app/kinerja/write-data';
import { run } from '../app/use-case';
import type { OfficeData } from '../domain/kinerja/data/office-data';
import { readOfficeData } from '../domain/kinerja/data/office-shape';
import { ok, refuse, type Result } from '../domain/result';
import type { Stamp } from '../domain/stamp';
import type { Text } from '../domain/text';
import { fileRefusalText } from '../files/messages';
import { emptyBook } from '../files/xlsx/book';
import { DATA_TEXT } from './data-messages';
import { unsavedWorkbook, type DiskWorkbook } from './disk-workbook';
import { bytesOnDisk } from './read-file';

/** An office's data from a file of JSON; refused with every place that is wrong. */
export async function readDataFile(path: string): Promise<Result<OfficeData, Text>> {
  const file = basename(path);
  const bytes = bytesOnDisk(path);
  if (!bytes.ok) return refuse(fileRefusalText(bytes.refusal));
  const parsed = parsedJson(new TextDecoder().decode(bytes.value));
  if (!parsed.ok) return refuse(DATA_TEXT.bukanJson(file, parsed.refusal));
  const read = readOfficeData(parsed.value);
  return read.ok ? read : refuse(DATA_TEXT.salah(file, read.refusal));
}

/** Data as a workbook in memory: what can be done with a workbook can be done with it, and saved under another name. */
export async function openData(path: string, stamp: Stamp): Promise<Result<DiskWorkbook, Text>> {
  const data = await readDataFile(path);
  if (!data.ok) return data;
  const workbook = unsavedWorkbook(path, emptyBook());
  const written = await run(workbook, writeData, { data: data.value }, stamp);
  if (!written.ok) return refuse(DATA_TEXT.di(basename(path), written.refusal.message));
  // Opening it is no change that would have to be saved.
  return ok(unsavedWorkbook(path, workbook.book));
}

/** What a text says as JSON, or where it stops being JSON: line and column from 1, where the engine tells. */
function parsedJson(text: string): Result<unknown, { readonly line: number; readonly column: number } | undefined> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    if (position === undefined) return refuse(undefined);
    const before = text.slice(0, Number(position)).split('\n');
    return refuse({ line: before.length, column: (before.at(-1) ?? '').length + 1 });
  }
}
