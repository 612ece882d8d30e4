import { refuse, type Result } from '../../domain/result';
import type { Snapshot } from '../../domain/sheet/snapshot';
import type { Text } from '../../domain/text';
import { fileRefusalText } from '../../files/messages';
import { readXlsxValues } from '../../files/xlsx/read-values';

export function readReceived(bytes: Uint8Array, name: string): Result<Snapshot, Text> {
  const read = readXlsxValues(bytes, name);
  return read.ok ? read : refuse(fileRefusalText(read.refusal));
}
