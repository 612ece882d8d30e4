import { ok, refuse, type Result } from '../../domain/result';
import type { Snapshot } from '../../domain/sheet/snapshot';
import type { Text } from '../../domain/text';
import { fileRefusalText } from '../../files/messages';
import { readAny } from '../../files/read-any';

export async function openSheets(bytes: Uint8Array, name: string): Promise<Result<Snapshot, Text>> {
  const read = await readAny(bytes, name);
  return read.ok ? ok(read.value.snapshot) : refuse(fileRefusalText(read.refusal));
}
