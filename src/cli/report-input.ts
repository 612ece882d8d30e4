import { openPengaturan } from '../app/kinerja/open-pengaturan';
import { logProofOf } from '../app/lkj/log-proof';
import { openTracker } from '../app/tracker/open-tracker';
import { run, type Door } from '../app/use-case';
import { lateHandIns } from '../domain/kinerja/hand-ins';
import { PERIODE, type Periode } from '../domain/kinerja/periode';
import type { Pengaturan } from '../domain/kinerja/pengaturan';
import type { Text } from '../domain/text';
import type { AskedOnDisk } from './disk-command';
import { LKJ_TEXT } from './lkj-messages';
import { DISK_TEXT } from './messages';
import { berkasOf } from './asked-berkas';

/** The option that names a Berkas. */
export const BERKAS = { berkas: true };

/** The option that names a period. */
export const PERIODE_OPTION = { periode: true };

/** The period asked for, the whole year where none is; refused where there is no such period. */
export function periodeAsked(asked: Pick<AskedOnDisk, 'option'>): { readonly periode: Periode } | Refused {
  const word = asked.option('periode') ?? 'tahun';
  const periode = PERIODE.find((one) => one === word.toLowerCase());
  return periode ? { periode } : { refused: LKJ_TEXT.periodeAsing(word) };
}

/** Why there is nothing to work with. */
type Refused = { readonly refused: Text };

/** The settings of a workbook. */
export async function pengaturanOf({ workbook, stamp }: Door): Promise<{ readonly pengaturan: Pengaturan } | Refused> {
  const read = await run(workbook, openPengaturan, {}, stamp);
  const pengaturan = read.ok ? read.value.pengaturan : null;
  return pengaturan ? { pengaturan } : { refused: DISK_TEXT.tanpaPengaturan };
}

/** The settings, what the log proves of the period asked for, who is late, and the Berkas in which the work is told: none where the workbook has no log. */
export async function reportInput(door: Door, asked: AskedOnDisk) {
  const wanted = periodeAsked(asked);
  if ('refused' in wanted) return wanted;
  const { periode } = wanted;
  const settings = await pengaturanOf(door);
  if ('refused' in settings) return settings;
  const view = await openTracker(door.workbook, door.session, door.stamp);
  const late = (berkas?: string) =>
    lateHandIns({ state: view.state, berkas }, settings.pengaturan, view.workingTime, door.stamp.at);
  if (view.state.berkas.size === 0) return { ...settings, periode, jejak: null, terlambat: late() };
  const found = await berkasOf(door, asked);
  if ('refused' in found) return found;
  const { id } = found.berkas;
  const jejak = logProofOf(view, found.berkas, settings.pengaturan, periode);
  return { ...settings, periode, jejak, terlambat: late(id), recordIn: id };
}
