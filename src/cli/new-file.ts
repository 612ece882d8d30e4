import { access, writeFile } from 'node:fs/promises';
import type { Text } from '../domain/text';
import { DISK_TEXT } from './messages';

/** Writes a new file; one that is there already is never overwritten. */
export async function newFile(path: string, bytes: Uint8Array): Promise<{ readonly refused: Text } | undefined> {
  try {
    await writeFile(path, bytes, { flag: 'wx' });
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { refused: DISK_TEXT.tidakDibuat(path, code === 'EEXIST' ? '' : code) };
  }
}

/** Whether a path is taken already, so that a command with several outputs begins with none of them. */
export const isTaken = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
