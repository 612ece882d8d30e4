import { access, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Text } from '../domain/text';
import type { GivenWords } from './command';
import { LKJ_TEXT } from './lkj-messages';
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

/** '-' stands for the terminal. */
export const ON_TERMINAL = '-';

/** Options whose files are of another kind than they are called. */
const KIND: Readonly<Partial<Record<string, string>>> = { reviu: 'docx' };

/** Files to be made, each named by the option of its kind; refused where one cannot be, and nothing is made then. */
export async function outputsAsked<Output extends string>(
  outputs: readonly Output[],
  asked: Pick<GivenWords, 'option'>,
  onTerminal: Output,
): Promise<{ readonly targets: readonly { readonly output: Output; readonly path: string }[] } | { readonly refused: Text }> {
  const targets = outputs.flatMap((output) => {
    const path = asked.option(output);
    return path === undefined ? [] : [{ output, path }];
  });
  for (const { output, path } of targets) {
    if (path === ON_TERMINAL && output === onTerminal) continue;
    const ending = `.${KIND[output] ?? output}`;
    if (extname(path).toLowerCase() !== ending) return { refused: LKJ_TEXT.akhiran(output, ending, path) };
    if (await isTaken(path)) return { refused: DISK_TEXT.tidakDibuat(path, '') };
  }
  return { targets };
}
