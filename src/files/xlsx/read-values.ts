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
  if (epoch > 0) {
    // Which numbers are dates only their looks tell.
    const whole = readXlsx(bytes, file);
    return whole.ok ? ok(wholeSnapshotOf(whole.value, true)) : whole;
  }
  const texts = readTexts(parts.textOf(targetOf('sharedStrings') ?? '') ?? '<sst/>');
  const count = { cells: 0 };
  const sheets = heads
    .filter(({ visibility }) => visibility === 'visible')
    .map(({ name, path }): SheetSnapshot => ({
      name,
      values: readValues(parts.sheetOf(path), texts, count),
    }));
  return ok({ sheetNames: heads.map(({ name }) => name), active: heads[active]?.name ?? '', sheets });
}
