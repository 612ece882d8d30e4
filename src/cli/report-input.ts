import { openPengaturan } from '../app/kinerja/open-pengaturan';
import { logProofOf } from '../app/lkj/log-proof';
import { openTracker } from '../app/tracker/open-tracker';
import { run, type Door } from '../app/use-case';
import type { Pengaturan } from '../domain/kinerja/pengaturan';
import type { Text } from '../domain/text';
import type { AskedOnDisk } from './disk-command';
import { DISK_TEXT } from './messages';
import { berkasOf } from './tracker-commands';

/** The option that names a Berkas. */
export const BERKAS = { berkas: true };

/** Why there is nothing to work with. */
type Refused = { readonly refused: Text };

/** The settings of a workbook. */
export async function pengaturanOf({ workbook, stamp }: Door): Promise<{ readonly pengaturan: Pengaturan } | Refused> {
  const read = await run(workbook, openPengaturan, {}, stamp);
  const pengaturan = read.ok ? read.value.pengaturan : null;
  return pengaturan ? { pengaturan } : { refused: DISK_TEXT.tanpaPengaturan };
}

/** The settings, what the log proves, and the Berkas in which the work is told: none where the workbook has no log. */
export async function reportInput(door: Door, asked: AskedOnDisk) {
  const settings = await pengaturanOf(door);
  if ('refused' in settings) return settings;
  const view = await openTracker(door.workbook, door.session, door.stamp);
  if (view.state.berkas.size === 0) return { ...settings, jejak: null };
  const found = await berkasOf(door, asked);
  if ('refused' in found) return found;
  return { ...settings, jejak: logProofOf(view, found.berkas, settings.pengaturan), recordIn: found.berkas.id };
}
