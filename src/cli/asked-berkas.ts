import { openTracker } from '../app/tracker/open-tracker';
import type { Door } from '../app/use-case';
import type { Text } from '../domain/text';
import type { Berkas } from '../domain/tracker/state';
import type { AskedOnDisk } from './disk-command';
import { DISK_TEXT } from './messages';

/** The Berkas meant: the one named with --berkas, else the only one that is still open. */
export async function berkasOf(
  { workbook, session, stamp }: Door,
  asked: AskedOnDisk,
): Promise<{ readonly berkas: Berkas } | { readonly refused: Text }> {
  const { state } = await openTracker(workbook, session, stamp);
  const name = asked.option('berkas');
  const all = [...state.berkas.values()];
  const [found, second] = all.filter(({ nama, status }) =>
    name === undefined ? status === 'berjalan' || status === 'selesai' : nama.toLowerCase() === name.toLowerCase(),
  );
  if (found && !second) return { berkas: found };
  return { refused: all.length === 0 ? DISK_TEXT.tanpaBerkas : DISK_TEXT.berkasMana(all.map(({ nama }) => nama)) };
}
