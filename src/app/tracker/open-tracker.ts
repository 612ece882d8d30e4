import { SHEET } from '../../domain/sheet/names';
import { sheetOf, type SheetRequest } from '../../domain/sheet/snapshot';
import { readSops } from '../../domain/sop/read/read-sops';
import type { Stamp } from '../../domain/stamp';
import type { TrackerEvent } from '../../domain/tracker/event';
import { pekerjaanSaya, type Pekerjaan } from '../../domain/tracker/pekerjaan-saya';
import { progressOf, type BerkasProgress } from '../../domain/tracker/progress';
import type { State } from '../../domain/tracker/state';
import { sopVersiOf } from '../../domain/tracker/versi-sop';
import type { SopVersi } from '../../domain/tracker/sop-versi';
import { waktuKerja, type WaktuKerja } from '../../domain/kantor/kalender/hitung';
import { readKalender } from '../../domain/kantor/kalender/lembar';
import type { Text } from '../../domain/text';
import type { Workbook } from '../workbook';
import { KALENDER_REQUEST, sopRequest } from './act';
import { rantaiOf, type Rantai } from './rantai';
import { readTracker } from './read-log';
import type { TrackerSession } from './session';

/** All that the pane shows of the tracker. */
export interface TrackerView {
  readonly state: State;
  readonly events: readonly TrackerEvent[];
  /** By Berkas id. */
  readonly progress: ReadonlyMap<string, BerkasProgress>;
  readonly pekerjaan: readonly Pekerjaan[];
  /** Berkas whose sheet now holds another SOP than they began with, and that SOP. */
  readonly sopBerubah: ReadonlyMap<string, SopVersi>;
  readonly rantai: Rantai;
  readonly kerja: WaktuKerja;
  readonly kalenderMasalah: readonly Text[];
}

/** Reads log, calendar and SOP sheets and says how everything stands. Writes nothing. */
export async function openTracker(
  workbook: Workbook,
  session: TrackerSession,
  stamp: Pick<Stamp, 'at' | 'saya'>,
): Promise<TrackerView> {
  const names = new Set([SHEET.sop, ...[...(session.seen?.state.berkas.values() ?? [])].map(({ sop }) => sop.sheet)]);
  const others: SheetRequest[] = [KALENDER_REQUEST, ...[...names].map(sopRequest)];
  const { snapshot, reading, state } = await readTracker(workbook, session, others);
  const { kalender, masalah: kalenderMasalah } = readKalender(sheetOf(snapshot, SHEET.kalender));
  const kerja = waktuKerja(kalender);
  const sopBerubah = new Map<string, SopVersi>();
  const versions = new Map<string, readonly SopVersi[]>();
  for (const berkas of state.berkas.values()) {
    const sheet = sheetOf(snapshot, berkas.sop.sheet);
    if (!sheet || berkas.status !== 'berjalan') continue;
    const known = versions.get(sheet.name) ?? readSops(sheet).sops.map((sop) => sopVersiOf(sop, session.digest));
    versions.set(sheet.name, known);
    const now = known.find(({ judul }) => judul === berkas.sop.judul) ?? known[0];
    if (now && !known.some(({ sidik }) => sidik === berkas.sop.sidik)) sopBerubah.set(berkas.id, now);
  }
  return {
    state,
    get events() {
      return reading.events.toArray();
    },
    progress: new Map([...state.berkas].map(([id, berkas]) => [id, progressOf(berkas, kerja, stamp.at)])),
    pekerjaan: pekerjaanSaya(state, stamp.saya, kerja, stamp.at),
    sopBerubah,
    rantai: rantaiOf(reading),
    kerja,
    kalenderMasalah,
  };
}
