import { ok, refuse, type Result } from '../../domain/result';
import type { CellValue, SheetSnapshot, Snapshot } from '../../domain/sheet/snapshot';
import type { FileRefusal } from '../refusal';
import type { InflateExactly } from '../zip';
import { readXlsx } from './read';
import { judged, readPackage, type PackageReader } from './read/package';
import { textsWhenAsked } from './read/texts';
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
  const textAt = textsWhenAsked(parts.textOf(targetOf('sharedStrings') ?? '') ?? '<sst/>');
  const count = { cells: 0 };
  const sheets: SheetSnapshot[] = [];
  for (const { name, path } of heads.filter(({ visibility }) => visibility === 'visible')) {
    const values = readValues(parts.sheetOf(path), textAt, count);
    if (!values) return whole();
    sheets.push({ name, values });
  }
  return ok({ sheetNames: heads.map(({ name }) => name), active: heads[active]?.name ?? '', sheets });
}

/**
 * What `look` finds in the values of all sheets, hidden ones too: a sheet is read when its values are first asked for, so that those
 * nobody asks for cost nothing and are not judged. `look` must be pure: where values alone do not do, it is asked again with a whole
 * reading. `inflate`: one faster than the portable one, where there is one. Refuses what `readXlsx` refuses in the parts looked at; never throws on bytes.
 */
export function lookInXlsx<Found>(
  bytes: Uint8Array,
  file: string,
  look: (snapshot: Snapshot) => Found,
  inflate?: InflateExactly,
): Result<Found, FileRefusal> {
  const opened = readPackage(bytes, file, (parts) => sheetsWhenAsked(parts, file), inflate && { inflate });
  if (!opened.ok) return opened;
  try {
    if (opened.value) return ok(look(opened.value));
  } catch (error) {
    if (error instanceof Unreadable) return refuse(error.refusal);
    if (!(error instanceof ValuesAloneFail)) throw error;
  }
  const whole = readXlsx(bytes, file);
  return whole.ok ? ok(look(wholeSnapshotOf(whole.value))) : whole;
}

/** Undefined where values alone do not do. */
function sheetsWhenAsked(parts: PackageReader, file: string): Result<Snapshot | undefined, FileRefusal> {
  const part = readWorkbookPart(parts, file);
  if (!part.ok) return part;
  const { heads, active, epoch, targetOf } = part.value;
  if (epoch > 0) return ok(undefined);
  const textAt = textsWhenAsked(parts.textOf(targetOf('sharedStrings') ?? '') ?? '<sst/>');
  const count = { cells: 0 };
  const valuesOfSheet = (path: string): CellValue[][] => {
    const read = judged(file, () => ok(readValues(parts.sheetOf(path), textAt, count)));
    if (!read.ok) throw new Unreadable(read.refusal);
    if (!read.value) throw new ValuesAloneFail();
    return read.value;
  };
  const sheets = heads.map(({ name, path }): SheetSnapshot => {
    let values: CellValue[][] | undefined;
    return {
      name,
      get values() {
        return (values ??= valuesOfSheet(path));
      },
    };
  });
  return ok({ sheetNames: heads.map(({ name }) => name), active: heads[active]?.name ?? '', sheets });
}

/** Which numbers are dates only their looks tell; what formulas come to that have no result, only the formulas. */
class ValuesAloneFail extends Error {
  override name = 'ValuesAloneFail';
}

/** A sheet that was asked for cannot be read. */
class Unreadable extends Error {
  override name = 'Unreadable';

  constructor(readonly refusal: FileRefusal) {
    super(refusal.kind);
  }
}
