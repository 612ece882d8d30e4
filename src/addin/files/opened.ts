import type { FileContents } from '../../app/sop/write-from-file';
import { refuse, type Result } from '../../domain/result';
import type { Text } from '../../domain/text';
import { fileRefusalText } from '../../files/messages';
import { readAny } from '../../files/read-any';

export async function openSheets(bytes: Uint8Array, name: string): Promise<Result<FileContents, Text>> {
  const read = await readAny(bytes, name);
  return read.ok ? read : refuse(fileRefusalText(read.refusal));
}
