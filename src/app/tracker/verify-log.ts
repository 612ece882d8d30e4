import { SHEET } from '../../domain/sheet/names';
import { FORMULIR_PREFIX } from '../../domain/kinerja/formulir/formulir-layout';
import { sheetOf, type SheetRequest, type Snapshot } from '../../domain/sheet/snapshot';
import type { TrackerEvent } from '../../domain/tracker/event';
import { fold } from '../../domain/tracker/evolve';
import { turnedBack, turnedBackInSteps, type TurnedBack } from '../../domain/tracker/log/clock';
import type { Digest } from '../../domain/tracker/log/digest';
import { farForks, farForksInSteps } from '../../domain/tracker/log/far-forks';
import { findHeadInSteps, type AddedEvent, type HeadAnswer } from '../../domain/tracker/log/find-head';
import { headAnswerText } from '../../domain/tracker/log/messages';
import { isLogSheet, readLog } from '../../domain/tracker/log/read-log';
import { isCopySheet } from '../../domain/tracker/log/second-copy';
import { brokenSeals, sealsIn, sealsInSteps, type SealProblem } from '../../domain/lkj/sealed/broken-seals';
import { readStamp } from '../../domain/lkj/stamp-mark';
import { readHeadCode } from '../../domain/tracker/log/printed-head';
import { missingSince, parseWitness, WITNESSES, type Witness } from '../../domain/tracker/log/witness';
import type { Text } from '../../domain/text';
import { progressOf, type BerkasProgress } from '../../domain/tracker/progress';
import type { State } from '../../domain/tracker/state';
import type { WorkingTime } from '../../domain/kantor/kalender/working-time';
import type { Workbook } from '../workbook';
import type { TrackerSession } from './session';
import { KALENDER_REQUEST, workingTimeOf } from './follow-status';
import { logChainOf, type LogChain } from './log-chain';
import { readAnew } from './read-behind';
import { stepByStep } from './verified';
import { verifySignatures } from './signatures';
import type { SignatureReport } from '../../domain/tracker/tanda/signatures';

/** Everything a workbook's log says, read from scratch. */
export interface LogReport {
  /** False when the workbook holds neither a log nor a copy of one. */
  readonly ada: boolean;
  readonly state: State;
  readonly events: readonly TrackerEvent[];
  readonly progress: readonly BerkasProgress[];
  readonly rantai: LogChain;
  readonly kerja: WorkingTime;
  /** Figures that are not as the log sealed them. */
  readonly segel: readonly SealProblem[];
  /** What others saw of the log and it holds no more. */
  readonly saksi: readonly Text[];
  /** Events that branch off far back. */
  readonly cabang: readonly AddedEvent[];
  /** Events that say they were made before what they follow. */
  readonly mundur: readonly TurnedBack[];
}

/** Reads and verifies the log of a whole workbook, wherever its sheets went and whatever they are called now. */
export function reportLog(snapshot: Snapshot, now: string, digest?: Digest): LogReport {
  const log = sheetOf(snapshot, SHEET.log) ?? snapshot.sheets.find(isLogSheet);
  const salinan = sheetOf(snapshot, SHEET.salinan) ?? snapshot.sheets.find((sheet) => sheet !== log && isCopySheet(sheet));
  const reading = readLog({ log, salinan, titipan: sheetOf(snapshot, SHEET.titipan) }, digest);
  const state = fold(reading.events);
  const kerja = workingTimeOf(snapshot);
  return {
    ada: log !== undefined || salinan !== undefined,
    state,
    events: reading.events.toArray(),
    progress: [...state.berkas.values()].map((berkas) => progressOf(berkas, kerja, now)),
    rantai: logChainOf(reading),
    kerja,
    segel: brokenSeals(sealsIn(reading.events, state), snapshot),
    saksi: stampProblems(snapshot, reading.events.toArray()),
    cabang: farForks(reading.events.toArray()),
    mundur: turnedBack(reading.events.toArray()),
  };
}

/** What a person who had the log checked is told. */
export interface LogVerification {
  readonly rantai: LogChain;
  /** Figures that are not as the log sealed them. */
  readonly segel: readonly SealProblem[];
  /** What others saw of the log and it holds no more. */
  readonly saksi: readonly Text[];
  /** What the computers' signatures say; absent where there is no cryptography to verify them with. */
  readonly tanda?: SignatureReport;
  /** Events that branch off far back. */
  readonly cabang: readonly AddedEvent[];
  /** Events that say they were made before what they follow. */
  readonly mundur: readonly TurnedBack[];
  /** Where a printed head was given: whether it is still in the log. */
  readonly kepala?: HeadAnswer;
  /** The same in a sentence. */
  readonly jawabanKepala?: Text;
}

/**
 * Verifies the open workbook's log from its first row, not trusting what the pane remembers, and looks for the head a person typed
 * from a printed LKj. One read for every 1,000 rows, and one of the sheets whose figures are sealed; writes nothing.
 */
export async function verifyLog(workbook: Workbook, session: TrackerSession, header = ''): Promise<LogVerification> {
  const { snapshot, reading, state } = await readAnew(workbook, session, [KALENDER_REQUEST]);
  const rantai = logChainOf(reading);
  const seals = await stepByStep(sealsInSteps(reading.events, state), session.pause);
  const sheets = await readSealed(workbook, seals);
  const events = reading.events.toArray();
  const { signatures } = session;
  const tanda = signatures && (await verifySignatures(events, signatures.verify, session));
  const found = {
    rantai,
    segel: brokenSeals(seals, sheets),
    saksi: stampProblems(sheets, events),
    ...(tanda ? { tanda } : {}),
    cabang: await stepByStep(farForksInSteps(events), session.pause),
    mundur: await stepByStep(turnedBackInSteps(events), session.pause),
  };
  if (header.trim() === '') return found;
  const result = await stepByStep(findHeadInSteps(events, header), session.pause);
  return { ...found, kepala: result, jawabanKepala: headAnswerText(result, rantai.utuh, workingTimeOf(snapshot)) };
}

/** The sheets whose figures are sealed, and the report, which carries the head it was printed with; a renamed form is found by its mark. */
const readSealed = (workbook: Workbook, seals: ReturnType<typeof sealsIn>): Promise<Snapshot> =>
  workbook.read(
    [...new Map([[SHEET.lkj, 'lkj'], ...seals.map(({ kind, segel }) => [segel.lembar, kind] as const)])].map(
      ([name, kind]): SheetRequest => ({
        sheet: { name },
        parts: ['values'],
        ...(kind === 'lkj' ? {} : { orMarked: FORMULIR_PREFIX }),
      }),
    ),
  );

/** What the sheets of a file that left a workbook remember of its log: forms, compiled reports and their printed codes. */
export const witnessesIn = ({ sheets }: Snapshot): readonly Witness[] =>
  sheets.flatMap((sheet) => {
    const stamped = readStamp(sheet)?.cap.log;
    const written = sheet.values.flat().flatMap((value) => parseWitness(value) ?? readHeadCode(value) ?? []);
    return [...(stamped ? [stamped] : []), ...written];
  });

/** What the report in this workbook was stamped with and the log holds no more. */
const stampProblems = ({ sheets }: Snapshot, events: readonly TrackerEvent[]): readonly Text[] =>
  sheets.flatMap((sheet) => {
    const log = readStamp(sheet)?.cap.log;
    return (log && missingSince(events, log, WITNESSES.lkj)) ?? [];
  });
