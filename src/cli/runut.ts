import { EXIT, type Command, type Terminal } from './command';
import { unknownCommand, usage } from './pesan';

/** The commands, each loaded only when it is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  periksa: async () => (await import('./periksa')).periksa,
  riwayat: async () => (await import('./riwayat')).riwayat,
  capaian: async () => (await import('./capaian')).capaian,
};

/** Runs `runut <perintah> …`; what it answers is the process' exit code. */
export async function runut(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '', ...rest] = args;
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load) return (await load())(rest, terminal);
  const asked = name === '' || name === '--help' || name === '-h' || name === 'bantuan';
  if (!asked) terminal.err(unknownCommand(name));
  (asked && name !== '' ? terminal.out : terminal.err)(usage(Object.keys(COMMANDS)));
  return asked && name !== '' ? EXIT.clean : EXIT.unreadable;
}
