import { EXIT, type CliCommand, type Terminal } from './command';
import type { DiskCommand } from './disk-command';
import { unknownCommand, usage } from './messages';

/** The commands, each loaded only when it is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<CliCommand>>> = {
  periksa: async () => (await import('./periksa-command')).periksaCommand,
  riwayat: async () => (await import('./riwayat-command')).riwayatCommand,
  pk: async () => (await import('./pk-command')).pkCommand,
  capaian: async () => (await import('./capaian-command')).capaianCommand,
  data: async () => (await import('./data-command')).dataCommand,
  rekap: async () => (await import('./rekap/rekap-command')).rekapCommand,
  ...onDisk(['templat', 'usulan', 'gambar', 'perbaiki', 'dokumen'], async () => (await import('./sop-commands')).SOP_COMMANDS),
  ...onDisk(['berkas', 'dasbor'], async () => (await import('./tracker-commands')).TRACKER_COMMANDS),
  ...onDisk(
    ['pengaturan', 'formulir', 'impor', 'setor', 'lkj', 'ekspor'],
    async () => (await import('./kinerja-commands')).KINERJA_COMMANDS,
  ),
};

/** The commands of one file that change a workbook on disk. */
function onDisk<Name extends string>(names: readonly Name[], load: () => Promise<Readonly<Record<Name, DiskCommand>>>) {
  return Object.fromEntries(
    names.map((name) => {
      const command = async (): Promise<CliCommand> => {
        const [{ onDiskCommand }, table] = await Promise.all([import('./disk-command'), load()]);
        return onDiskCommand(name, table[name]);
      };
      return [name, command];
    }),
  );
}

const HELP: ReadonlySet<string> = new Set(['--help', '-h', '--bantuan']);

/** Runs `runut <perintah> …`; what it answers is the process' exit code. */
export async function runut(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '', ...rest] = args;
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load && rest.some((one) => HELP.has(one))) {
    // Asked nothing, every command says how it is used.
    await (
      await load()
    )([], { ...terminal, err: terminal.out });
    return EXIT.clean;
  }
  if (load) return (await load())(rest, terminal);
  const asked = name === '' || name === 'bantuan' || HELP.has(name);
  if (!asked) terminal.err(unknownCommand(name));
  (asked && name !== '' ? terminal.out : terminal.err)(usage(Object.keys(COMMANDS)));
  return asked && name !== '' ? EXIT.clean : EXIT.unreadable;
}
