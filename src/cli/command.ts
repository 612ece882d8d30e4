import { parseArgs } from 'node:util';
import { CLI_TEXT } from './shared-messages';

/** Where a command speaks: lines for programs and people on stdout, refusals and progress on stderr. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
  /** Replaces the line of progress; '' takes it away. Silent unless a person is watching. */
  progress(line: string): void;
  /** The built script of a thread that takes files off this one; without it everything is done here. */
  readonly worker?: URL;
}

/** A command of `runut`: takes what follows its name, answers with the exit code. */
export type CliCommand = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** Exit codes: nothing to object to, something found, something could not be read or was asked wrongly. */
export const EXIT = { clean: 0, found: 1, unreadable: 2 } as const;

/** What the arguments of a command say. */
export interface GivenWords {
  readonly words: readonly string[];
  /** An option with a value, or undefined. */
  option(name: string): string | undefined;
  has(name: string): boolean;
}

/** The arguments by a command's options, true for those with a value; undefined for an option nobody knows, or one without its value. */
export function parsedArgs(args: readonly string[], options: Readonly<Record<string, boolean>>): GivenWords | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(Object.entries(options).map(([name, takes]) => [name, { type: takes ? 'string' : 'boolean' }])),
    });
    return {
      words: positionals,
      option: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
      has: (name) => values[name] === true,
    };
  } catch {
    return undefined;
  }
}

/** Has each file worked on, saying how far it is; the exit code is the worst of all. */
export async function eachFile(
  files: readonly string[],
  terminal: Terminal,
  work: (path: string) => Promise<number>,
  says = CLI_TEXT.membaca,
): Promise<number> {
  let code: number = EXIT.clean;
  for (const [index, path] of files.entries()) {
    terminal.progress(says(index + 1, files.length, path));
    code = Math.max(code, await work(path));
  }
  terminal.progress('');
  return code;
}
