import { openTracker } from '../app/tracker/open-tracker';
import type { Door } from '../app/use-case';
import type { Text } from '../domain/text';
import { yearOfBerkas } from '../domain/kinerja/periode-words';
import type { Berkas } from '../domain/tracker/state';
import type { AskedOnDisk } from './disk-command';
import { DISK_TEXT } from './messages';

/**
 * The Berkas meant: the one named with --berkas, else the only one that is still open; with `tahun`, of those that are not of another
 * year. `lain`: there is none because all that are open are of other years.
 */
export async function berkasOf(
  { workbook, session, stamp }: Door,
  asked: Pick<AskedOnDisk, 'option'>,
  tahun?: number,
): Promise<{ readonly berkas: Berkas } | { readonly refused: Text; readonly lain?: boolean }> {
  const { state } = await openTracker(workbook, session, stamp);
  const name = asked.option('berkas');
  const everyOne = [...state.berkas.values()];
  const all = everyOne.filter((one) => tahun === undefined || (yearOfBerkas(one) ?? tahun) === tahun);
  const [found, second] = all.filter(({ nama, status }) =>
    name === undefined ? status === 'berjalan' || status === 'selesai' : nama.toLowerCase() === name.toLowerCase(),
  );
  if (found && !second) return { berkas: found };
  if (all.length === 0 && everyOne.length > 0 && name === undefined)
    return { refused: DISK_TEXT.berkasMana(everyOne.map(({ nama }) => nama)), lain: true };
  return { refused: all.length === 0 ? DISK_TEXT.tanpaBerkas : DISK_TEXT.berkasMana(all.map(({ nama }) => nama)) };
}
