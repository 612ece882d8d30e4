import { EXIT } from './command';
import { brokenDown } from './messages';
import { runut } from './runut';
import { processTerminal } from './terminal';

// A reader that stops early (`| head`) is no failure.
process.stdout.on('error', () => process.exit(EXIT.clean));

// By code, not by force: what is still on its way into a pipe arrives whole.
try {
  process.exitCode = await runut(process.argv.slice(2), processTerminal());
} catch (error) {
  process.stderr.write(`${brokenDown}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = EXIT.unreadable;
}
