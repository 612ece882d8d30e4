import { openPengaturan } from '../app/kinerja/open-pengaturan';
import { logProofOf } from '../app/lkj/log-proof';
import { openTracker } from '../app/tracker/open-tracker';
import { run, type Door } from '../app/use-case';
import { lateHandIns } from '../domain/kinerja/hand-ins';
import { PERIODE, type Periode } from '../domain/kinerja/periode';
import { periodeOfBerkas } from '../domain/kinerja/periode-words';
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

/** The period asked for, undefined where none is; refused where there is no such period. */
export function periodeAsked(asked: Pick<AskedOnDisk, 'option'>): { readonly periode: Periode | undefined } | Refused {
  const word = asked.option('periode');
  const periode = PERIODE.find((one) => one === word?.toLowerCase());
  return periode === undefined && word !== undefined ? { refused: LKJ_TEXT.periodeAsing(word) } : { periode };
}

/** Why there is nothing to work with. */
type Refused = { readonly refused: Text };

/** The settings of a workbook. */
export async function pengaturanOf({ workbook, stamp }: Door): Promise<{ readonly pengaturan: Pengaturan } | Refused> {
  const read = await run(workbook, openPengaturan, {}, stamp);
  const pengaturan = read.ok ? read.value.pengaturan : null;
  return pengaturan ? { pengaturan } : { refused: DISK_TEXT.tanpaPengaturan };
}

/**
 * The settings, what the log proves of the period asked for (that of the Berkas where none is, as in the pane), who is late, and the Berkas in
 * which the work is told: none where the workbook has no log.
 */
export async function reportInput(door: Door, asked: AskedOnDisk) {
  const wanted = periodeAsked(asked);
  if ('refused' in wanted) return wanted;
  const settings = await pengaturanOf(door);
  if ('refused' in settings) return settings;
  const { pengaturan } = settings;
  const view = await openTracker(door.workbook, door.session, door.stamp);
  const late = (berkas?: string) => lateHandIns({ state: view.state, berkas }, pengaturan, view.workingTime, door.stamp.at);
  if (view.state.berkas.size === 0) return { ...settings, periode: wanted.periode ?? 'tahun', jejak: null, terlambat: late() };
  const found = await berkasOf(door, asked);
  if ('refused' in found) return found;
  const { id } = found.berkas;
  const periode = wanted.periode ?? periodeOfBerkas(found.berkas, pengaturan.tahun);
  const jejak = logProofOf(view, found.berkas, pengaturan, periode);
  return { ...settings, periode, jejak, terlambat: late(id), recordIn: id };
}
