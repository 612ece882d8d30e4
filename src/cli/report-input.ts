import { settingsIn } from '../app/kinerja/open-pengaturan';
import { logProofOf } from '../app/lkj/log-proof';
import { openTracker } from '../app/tracker/open-tracker';
import type { Door } from '../app/use-case';
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

/** The option that names a year, of a workbook that holds several. */
export const YEAR_OPTION = { tahun: true };

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

/** The settings of the year asked for, and the years there are; where there are several, one must be asked for. */
export function pengaturanOf(
  { stamp }: Pick<Door, 'stamp'>,
  asked: Pick<AskedOnDisk, 'option' | 'snapshot'>,
): { readonly pengaturan: Pengaturan; readonly tahunAda: readonly number[] } | Refused {
  const all = settingsIn(asked.snapshot(), stamp.at).map(({ pengaturan }) => pengaturan);
  const tahunAda = all.map(({ tahun }) => tahun).sort((a, b) => a - b);
  const [first, second] = all;
  if (!first) return { refused: DISK_TEXT.tanpaPengaturan };
  const wanted = asked.option('tahun');
  if (wanted === undefined) return second ? { refused: DISK_TEXT.tahunMana(tahunAda) } : { pengaturan: first, tahunAda };
  const found = all.find(({ tahun }) => String(tahun) === wanted);
  return found ? { pengaturan: found, tahunAda } : { refused: DISK_TEXT.tanpaTahunItu(wanted, tahunAda) };
}

/**
 * The settings, what the log proves of the period asked for (that of the Berkas where none is, as in the pane), who is late, and the Berkas in
 * which the work is told: none where the workbook has no log.
 */
export async function reportInput(door: Door, asked: AskedOnDisk) {
  const wanted = periodeAsked(asked);
  if ('refused' in wanted) return wanted;
  const settings = pengaturanOf(door, asked);
  if ('refused' in settings) return settings;
  const { pengaturan, tahunAda } = settings;
  const view = await openTracker(door.workbook, door.session, door.stamp);
  const late = (berkas?: string) => lateHandIns({ state: view.state, berkas }, pengaturan, view.workingTime, door.stamp.at);
  const untold = { pengaturan, periode: wanted.periode ?? 'tahun', jejak: null, terlambat: late() } as const;
  if (view.state.berkas.size === 0) return untold;
  // Where a workbook holds several years, the Berkas of another tells nothing of this one.
  const tahun = tahunAda.length > 1 ? pengaturan.tahun : undefined;
  const found = await berkasOf(door, asked, tahun);
  if ('refused' in found) return found.lain ? untold : found;
  const { id } = found.berkas;
  const periode = wanted.periode ?? periodeOfBerkas(found.berkas, pengaturan.tahun);
  const jejak = logProofOf(view, found.berkas, pengaturan, periode);
  return { pengaturan, periode, jejak, terlambat: late(id), recordIn: id };
}
