import { basename } from 'node:path';
import { pengaturanIn } from '../../app/kinerja/open-pengaturan';
import { readOffice } from '../../app/lkj/read-office';
import { recapRows, type RecapRow } from '../../app/lkj/recap-rows';
import type { Periode } from '../../domain/kinerja/periode';
import { ok, refuse, type Result } from '../../domain/result';
import type { Snapshot } from '../../domain/sheet/snapshot';
import { fileRefusalText } from '../../files/messages';
import type { FileRefusal } from '../../files/refusal';
import { readXlsx } from '../../files/xlsx/read';
import { readXlsxValues } from '../../files/xlsx/read-values';
import { wholeSnapshotOf } from '../../files/xlsx/snapshot';
import { bytesOnDisk } from '../read-file';

/** The rows of one workbook, or why it has none. Only values are read, and the whole only where its settings are hidden. */
export async function readRecap(
  path: string,
  { at, periode }: { readonly at: string; readonly periode: Periode },
): Promise<Result<readonly RecapRow[], string>> {
  const file = basename(path);
  const bytes = await bytesOnDisk(path);
  if (!bytes.ok) return refuse(fileRefusalText({ ...bytes.refusal, file }).id);
  const snapshot = snapshotIn(bytes.value, file, at);
  if (!snapshot.ok) return refuse(fileRefusalText(snapshot.refusal).id);
  const office = readOffice(snapshot.value, { at, periode });
  return office.ok ? ok(recapRows(office.value, path)) : refuse(office.refusal.message.id);
}

function snapshotIn(bytes: Uint8Array, file: string, at: string): Result<Snapshot, FileRefusal> {
  const values = readXlsxValues(bytes, file);
  if (!values.ok || pengaturanIn(values.value, at)) return values;
  const whole = readXlsx(bytes, file);
  return whole.ok ? ok(wholeSnapshotOf(whole.value)) : whole;
}
