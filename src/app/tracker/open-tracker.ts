import { SHEET } from '../../domain/sheet/names';
import { memoryRequest } from '../../domain/sheet/memory';
import { sheetOf, type SheetRequest, type Snapshot } from '../../domain/sheet/snapshot';
import type { Stamp } from '../../domain/stamp';
import type { TrackerEvent } from '../../domain/tracker/event';
import { EventList } from '../../domain/tracker/log/event-list';
import { myWork, type WorkItem } from '../../domain/tracker/my-work';
import { progressOf, type BerkasProgress } from '../../domain/tracker/progress';
import type { State } from '../../domain/tracker/state';
import { stepsOnSheet } from '../../domain/tracker/make-sop-versi';
import type { SopVersi } from '../../domain/tracker/sop-versi';
import { stepRows, type StepRows } from '../../domain/tracker/step-rows';
import { workingTime, type WorkingTime } from '../../domain/kantor/kalender/working-time';
import { readKalender } from '../../domain/kantor/kalender/kalender-sheet';
import type { Text } from '../../domain/text';
import type { Workbook } from '../workbook';
import { KALENDER_REQUEST, sopRequest } from './follow-status';
import { logChainOf, unreadChain, type LogChain, type UnreadChain } from './log-chain';
import { readOrGlimpse } from './glimpse';
import { readTracker } from './read-log';
import { rememberedColours } from './remembered-colours';
import type { TrackerSession } from './session';
import { areCurrent, wantedColours } from './sheet-colours';
import { SopsOnSheets } from './sops-on-sheets';

const NONE = EventList.of([]);

/** A flowchart on its sheet that shows where a Berkas is. */
export interface ColouredChart {
  readonly sheet: string;
  /** False where it shows less or other than what is so: a day has passed, a write stopped, or the chart was drawn anew. */
  readonly current: boolean;
}

/** The rows of a sheet that show a Berkas's steps. */
export interface BerkasRows {
  readonly sheet: string;
  readonly steps: StepRows;
}

/** All that the pane shows of the tracker. */
export interface TrackerView {
  readonly state: State;
  readonly events: readonly TrackerEvent[];
  /** The same, to be asked whether it holds an event. */
  readonly log: EventList;
  /** By Berkas id. */
  readonly progress: ReadonlyMap<string, BerkasProgress>;
  readonly pekerjaan: readonly WorkItem[];
  /** Berkas whose sheet now holds another SOP than they began with, and that SOP. */
  readonly sopChanged: ReadonlyMap<string, SopVersi>;
  /** Sheets whose flowchart is coloured, by the id of the Berkas it is coloured after. */
  readonly coloured: ReadonlyMap<string, ColouredChart>;
  /** Where the steps of the Berkas that may go on stand on their sheets, by the Berkas's id. */
  readonly rows: ReadonlyMap<string, BerkasRows>;
  readonly rantai: LogChain | UnreadChain;
  /**
   * Whether this is what a checkpoint says and the log has not been read yet: then there are no events and no history, and all else is
   * provisional.
   */
  readonly sementara: boolean;
  /** What this pane saw in the log and is there no more. */
  readonly takenBack: readonly TrackerEvent[];
  readonly workingTime: WorkingTime;
  readonly kalenderProblems: readonly Text[];
}

/**
 * Reads log, calendar and SOP sheets and says how everything stands. Writes nothing. `early`: whether what a checkpoint says will do while
 * this pane has not read the log (`sementara`).
 */
export async function openTracker(
  workbook: Workbook,
  session: TrackerSession,
  stamp: Pick<Stamp, 'at' | 'saya'>,
  { early = false }: { readonly early?: boolean } = {},
): Promise<TrackerView> {
  const names = new Set([SHEET.sop, ...[...(session.seen?.state.berkas.values() ?? [])].map(({ sop }) => sop.sheet)]);
  const others: SheetRequest[] = [KALENDER_REQUEST, memoryRequest, ...[...names].map(sopRequest)];
  const read = await (early ? readOrGlimpse : readTracker)(workbook, session, others);
  const { snapshot } = read;
  const { state } = 'checkpoint' in read ? read.checkpoint : read;
  const { kalender, masalah: kalenderMasalah } = readKalender(sheetOf(snapshot, SHEET.kalender));
  const kerja = workingTime(kalender);
  const sopBerubah = new Map<string, SopVersi>();
  const rows = new Map<string, BerkasRows>();
  const onSheets = new SopsOnSheets(snapshot, session.digest);
  for (const berkas of state.berkas.values()) {
    const found = berkas.status === 'dibatalkan' || berkas.status === 'diarsipkan' ? undefined : onSheets.followedBy(berkas.sop);
    if (!found) continue;
    const { sheet, sop, versi, versions } = found;
    rows.set(berkas.id, { sheet: sheet.name, steps: stepRows(sop, stepsOnSheet(berkas.sop, versi)) });
    if (berkas.status === 'berjalan' && !versions.some(({ sidik }) => sidik === berkas.sop.sidik))
      sopBerubah.set(berkas.id, versi);
  }
  const progress = new Map([...state.berkas].map(([id, berkas]) => [id, progressOf(berkas, kerja, stamp.at)]));
  return {
    state,
    get events() {
      return 'checkpoint' in read ? [] : read.reading.events.toArray();
    },
    log: 'checkpoint' in read ? NONE : read.reading.events,
    progress,
    coloured: colouredCharts(snapshot, progress, onSheets),
    rows,
    pekerjaan: myWork(state, stamp.saya, kerja, stamp.at),
    sopChanged: sopBerubah,
    rantai: 'checkpoint' in read ? unreadChain(read.checkpoint.kepala, state.jumlahPeristiwa) : logChainOf(read.reading),
    sementara: 'checkpoint' in read,
    takenBack: session.takenBack,
    workingTime: kerja,
    kalenderProblems: kalenderMasalah,
  };
}

/** The flowcharts that the workbook says are coloured, each against what it should show now. */
function colouredCharts(
  snapshot: Snapshot,
  all: ReadonlyMap<string, BerkasProgress>,
  onSheets: SopsOnSheets,
): ReadonlyMap<string, ColouredChart> {
  const charts = new Map<string, ColouredChart>();
  for (const [id, progress] of all) {
    const { sheet } = progress.berkas.sop;
    const shown = rememberedColours(snapshot, sheet);
    if (shown?.berkas !== id) continue;
    const found = onSheets.followedBy(progress.berkas.sop);
    charts.set(id, { sheet, current: !found || areCurrent(wantedColours(progress, found), shown) });
  }
  return charts;
}
