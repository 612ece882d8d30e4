import type { CheckShape } from './check-file';
import { EXIT, type CliCommand } from './command';
import { onAllCores } from './on-all-cores';
import { PERIKSA_TEXT } from './periksa-messages';
import { filesIn } from './read-file';

const OPTIONS: ReadonlySet<string> = new Set(['--json', '--mengapa']);

/**
 * `runut periksa [--json] [--mengapa] FILE…`: reads every SOP of every file, or of every file in a folder, and lists what a
 * careful reviewer would point out; a table a file, after which --mengapa says on what its rules rest, or with --json one line
 * an SOP, which always says so. Exit 0 clean, 1 when there is a finding of level galat, 2 when a file could not be read.
 */
export const periksaCommand: CliCommand = async (args, terminal) => {
  const unknown = args.find((arg) => arg.startsWith('--') && !OPTIONS.has(arg));
  const files = args.filter((arg) => !arg.startsWith('--'));
  if (unknown !== undefined || files.length === 0) {
    if (unknown !== undefined) terminal.err(PERIKSA_TEXT.pilihanAsing(unknown));
    terminal.err(PERIKSA_TEXT.caraPakai);
    return EXIT.unreadable;
  }
  const shape: CheckShape = { json: args.includes('--json'), mengapa: args.includes('--mengapa') };
  let code: number = EXIT.clean;
  const all: string[] = [];
  for (const file of files) {
    const inside = await filesIn(file);
    if (inside?.length === 0) {
      terminal.err(PERIKSA_TEXT.folderKosong(file));
      code = EXIT.unreadable;
    }
    all.push(...(inside ?? [file]));
  }
  let done = 0;
  terminal.progress(PERIKSA_TEXT.memeriksa(1, all.length, all[0] ?? ''));
  for await (const [file, checked] of onAllCores('periksa', all, shape, terminal.worker)) {
    terminal.progress('');
    for (const line of checked?.said ?? []) terminal.out(line);
    for (const line of checked?.objected ?? [PERIKSA_TEXT.gagal(file)]) terminal.err(line);
    code = Math.max(code, checked?.code ?? EXIT.unreadable);
    done += 1;
    if (done < all.length) terminal.progress(PERIKSA_TEXT.memeriksa(done + 1, all.length, all[done] ?? ''));
  }
  return code;
};
