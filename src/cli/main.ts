import { EXIT, type Terminal } from './command';
import { brokenDown } from './messages';
import { runut } from './runut';

// A reader that stops early (`| head`) is no failure.
process.stdout.on('error', () => process.exit(EXIT.clean));

// By code, not by force: what is still on its way into a pipe arrives whole.
try {
  process.exitCode = await runut(process.argv.slice(2), processTerminal());
} catch (error) {
  process.stderr.write(`${brokenDown}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = EXIT.unreadable;
}

/** The process' own streams; progress is one line on stderr that replaces itself, and only where a person watches. */
function processTerminal(): Terminal {
  const watched = process.stderr.isTTY;
  let shown = false;
  const wipe = (): void => {
    if (shown) process.stderr.write('\r\u001b[K');
    shown = false;
  };
  return {
    ...(import.meta.url.endsWith('.mjs') ? { worker: new URL('./runut-worker.mjs', import.meta.url) } : {}),
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
