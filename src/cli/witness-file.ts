import { readFile, realpath, rename, writeFile } from 'node:fs/promises';
import type { LogReport } from '../app/tracker/verify-log';
import { missingSince, WITNESSES, type Witness } from '../domain/tracker/log/witness';
import type { Text } from '../domain/text';

type Known = ReadonlyMap<string, Witness>;

/**
 * What this computer has seen of each workbook's log, by the workbook's path, in a JSON file that is only kept where a person asks for
 * it. Undefined where the file cannot be read as one.
 */
export async function readWitnessFile(path: string): Promise<Known | undefined> {
  let content: string;
  try {
    content = await readFile(path, 'utf8');
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? new Map() : undefined;
  }
  try {
    const value = JSON.parse(content) as unknown;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const entries = Object.entries(value);
    return entries.every((entry): entry is [string, Witness] => isWitness(entry[1])) ? new Map(entries) : undefined;
  } catch {
    return undefined;
  }
}

function isWitness(value: unknown): value is Witness {
  const { kepala, jumlah, pada } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return typeof kepala === 'string' && typeof jumlah === 'number' && typeof pada === 'string';
}

/** What a workbook's log lacks that was seen before; where it lacks nothing, what is to be remembered of it. */
export async function heardOf(
  known: Known,
  file: string,
  { events, rantai }: LogReport,
): Promise<{ readonly missing?: Text; readonly seen?: readonly [string, Witness] }> {
  const key = await realpath(file);
  const before = known.get(key);
  const missing = before && missingSince(events, before, WITNESSES.berkas);
  if (missing) return { missing };
  const last = events.at(-1);
  return last ? { seen: [key, { kepala: rantai.kepala, jumlah: rantai.jumlah, pada: last.waktu }] } : {};
}

/** Whole or not at all: the file takes the old one's name only once it is written. False where that is not possible. */
export async function writeWitnessFile(path: string, known: Known): Promise<boolean> {
  try {
    await writeFile(`${path}.tmp`, `${JSON.stringify(Object.fromEntries(known), null, 2)}\n`);
    await rename(`${path}.tmp`, path);
    return true;
  } catch {
    return false;
  }
}
