/** Where a command speaks: lines for programs and people on stdout, refusals and progress on stderr. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
  /** Replaces the line of progress; '' takes it away. Silent unless a person is watching. */
  progress(line: string): void;
}

/** A command of `runut`: takes what follows its name, answers with the exit code. */
export type CliCommand = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** Exit codes: nothing to object to, something found, something could not be read or was asked wrongly. */
export const EXIT = { clean: 0, found: 1, unreadable: 2 } as const;
