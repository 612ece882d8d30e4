import { randomUUID } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { ClockQuestion } from '../app/tracker/clock-question';
import { newSession } from '../app/tracker/session';
import { WorkbookError } from '../app/workbook';
import type { Door } from '../app/use-case';
import { refuse, type Result } from '../domain/result';
import { isoAt, type Saya, type Stamp } from '../domain/stamp';
import type { Snapshot } from '../domain/sheet/snapshot';
import { clockQuestion } from '../domain/tracker/log/clock';
import type { Text } from '../domain/text';
import { EXIT, parsedArgs, type CliCommand, type GivenWords } from './command';
import { lostText } from '../files/xlsx/messages';
import { wholeSnapshotOf } from '../files/xlsx/snapshot';
import { diskRefusalText } from './disk-messages';
import { isData, openOnDisk, type DiskWorkbook } from './disk-workbook';
import { DISK_TEXT } from './messages';
import { openData } from './open-data';
import { nodeDigest } from './node-digest';

/** What a person gave besides the workbook. */
export interface AskedOnDisk extends GivenWords {
  /** The words behind the workbook's path; `words` are those before it. */
  readonly after: readonly string[];
  /** The workbook's name as the person gave it. */
  readonly file: string;
  /** All sheets of the workbook as it now stands. */
  snapshot(): Snapshot;
}

/** What was done in words, or why not. */
export type Answer = { readonly done: Text } | { readonly refused: Text } | 'asked-wrongly';

/** What a use case answered, in words. */
export const answerOf = <Value>(result: Result<Value, { readonly message: Text }>, done: (value: Value) => Text) =>
  result.ok ? { done: done(result.value) } : { refused: result.refusal.message };

/** Work on a workbook on disk; nothing is saved unless it was done. */
type DiskWork = (door: Door, asked: AskedOnDisk) => Promise<Answer>;

/** A command that changes a workbook on disk. */
export interface DiskCommand {
  /** What follows its name, as the usage line shows it. */
  readonly usage: string;
  /** How many words stand before the path of the workbook; none when absent. */
  readonly words?: number;
  /** Its own options: true for those with a value. */
  readonly options?: Readonly<Record<string, boolean>>;
  /** Whether it makes the workbook where there is none. */
  readonly creates?: boolean;
  readonly work: DiskWork;
}

/** Everyone's: who acts, and where the result goes when it is not to go back to its place. */
const OPTIONS = { nama: true, jabatan: true, 'simpan-ke': true, 'jam-benar': false };

/**
 * `runut NAME words… FILE.xlsx …`: opens the workbook, has the work done and saves it in one piece. Exit 0 done and saved, 1 refused,
 * 2 not readable, not saved, or asked wrongly; in both the file is as it was.
 */
export const onDiskCommand =
  (name: string, { usage, words: count = 0, options = {}, creates = false, work }: DiskCommand): CliCommand =>
  async (args, terminal) => {
    const wrong = (): number => {
      terminal.err(DISK_TEXT.caraPakai(name, usage));
      return EXIT.unreadable;
    };
    const given = parsedArgs(args, { ...OPTIONS, ...options });
    const path = given?.words[count];
    if (!given || path === undefined) return wrong();
    const stamp = stampNow({ nama: given.option('nama') ?? '', jabatan: given.option('jabatan') ?? '' });
    const opened = isData(path) ? await openData(path, stamp) : await openedOnDisk(path, creates);
    if (!opened.ok) {
      terminal.err(opened.refusal.id);
      return EXIT.unreadable;
    }
    const workbook = opened.value;
    const door: Door = {
      workbook,
      session: newSession(randomUUID(), { digest: nodeDigest, asksClock: !given.has('jam-benar') }),
      stamp,
    };
    const asked = {
      ...given,
      words: given.words.slice(0, count),
      after: given.words.slice(count + 1),
      file: basename(path),
      snapshot: () => wholeSnapshotOf(workbook.book),
    };
    const answer = await work(door, asked).catch(toldInstead);
    if (answer === 'asked-wrongly') return wrong();
    if ('refused' in answer) {
      terminal.err(answer.refused.id);
      return EXIT.found;
    }
    const copy = given.option('simpan-ke');
    if (workbook.calls.write > 0) {
      const saved = await workbook.save(copy === undefined || resolve(copy) === resolve(path) ? undefined : copy);
      if (!saved.ok) {
        terminal.err(diskRefusalText(saved.refusal).id);
        return EXIT.unreadable;
      }
      if (copy !== undefined && workbook.lost.length > 0) terminal.err(DISK_TEXT.tanpa(copy, lostText(workbook.lost)).id);
    }
    terminal.out(answer.done.id);
    return EXIT.clean;
  };

/** This moment, with the offset of this machine, and who acts. */
export function stampNow(saya: Saya = { nama: '', jabatan: '' }): Stamp {
  const now = new Date();
  return { at: isoAt(now, -now.getTimezoneOffset()), saya, newId: randomUUID };
}

async function openedOnDisk(path: string, create: boolean): Promise<Result<DiskWorkbook, Text>> {
  const opened = await openOnDisk(path, { create });
  return opened.ok ? opened : refuse(diskRefusalText(opened.refusal));
}

/** The failures a person can do something about here; every other one is a fault of the program. */
function toldInstead(error: unknown): { readonly refused: Text } {
  if (error instanceof ClockQuestion) return { refused: DISK_TEXT.jamDiragukan(clockQuestion(error.doubt)) };
  if (error instanceof WorkbookError && error.kind === 'newer-log') return { refused: DISK_TEXT.logLebihBaru };
  throw error;
}
