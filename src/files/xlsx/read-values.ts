import { ok, type Result } from '../../domain/result';
import type { SheetSnapshot, Snapshot } from '../../domain/sheet/snapshot';
import type { FileRefusal } from '../refusal';
import { readXlsx } from './read';
import { readPackage, type PackageReader } from './read/package';
import { readTexts } from './read/texts';
import { readValues } from './read/values-sheet';
import { readWorkbookPart } from './read/workbook-part';
import { wholeSnapshotOf } from './snapshot';

/**
 * The values of a file's visible sheets and nothing else: no looks, no drawings, no formulas, so that hundreds of files are read
 * quickly. Refuses what `readXlsx` refuses in the parts it looks at; never throws on bytes.
 */
export const readXlsxValues = (bytes: Uint8Array, file: string): Result<Snapshot, FileRefusal> =>
  readPackage(bytes, file, (parts) => valuesOf(parts, bytes, file));

function valuesOf(parts: PackageReader, bytes: Uint8Array, file: string): Result<Snapshot, FileRefusal> {
  const part = readWorkbookPart(parts, file);
  if (!part.ok) return part;
  const { heads, active, epoch, targetOf } = part.value;
  // Which numbers are dates only their looks tell; what formulas come to that have no result, only the formulas.
  const whole = (): Result<Snapshot, FileRefusal> => {
    const read = readXlsx(bytes, file);
    return read.ok ? ok(wholeSnapshotOf(read.value, true)) : read;
  };
  if (epoch > 0) return whole();
  const texts = readTexts(parts.textOf(targetOf('sharedStrings') ?? '') ?? '<sst/>');
  const count = { cells: 0 };
  const sheets: SheetSnapshot[] = [];
  for (const { name, path } of heads.filter(({ visibility }) => visibility === 'visible')) {
    const values = readValues(parts.sheetOf(path), texts, count);
    if (!values) return whole();
    sheets.push({ name, values });
  }
  return ok({ sheetNames: heads.map(({ name }) => name), active: heads[active]?.name ?? '', sheets });
}
