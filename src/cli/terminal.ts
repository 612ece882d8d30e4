import type { Terminal } from './command';

/** The process' own streams; progress is one line on stderr that replaces itself, and only where a person watches. */
export function processTerminal(): Terminal {
  const watched = process.stderr.isTTY;
  let shown = false;
  const wipe = (): void => {
    if (shown) process.stderr.write('\r\u001b[K');
    shown = false;
  };
  return {
    out(line) {
      wipe();
      process.stdout.write(`${line}\n`);
    },
    err(line) {
      wipe();
      process.stderr.write(`${line}\n`);
    },
    progress(line) {
      if (!watched) return;
      wipe();
      process.stderr.write(line.slice(0, (process.stderr.columns || 80) - 1));
      shown = line !== '';
    },
  };
}
