import type { Workbook } from '../workbook';
import type { HandTask, HostLine } from './lines';

type Plain = string | number | boolean | null;

/** One thing a line looked at, named as Excel's object model names it. */
export interface Check {
  readonly what: string;
  readonly seen: Plain;
  /** Absent: only noted, there is nothing it must be. */
  readonly expected?: Plain;
  /** How far a figure may be off. */
  readonly within?: number;
}

/** What a line found, or why there is nothing to try: what this Excel does not declare. */
export type Tried = { readonly checks: readonly Check[] } | { readonly absent: string };

/** The port to the Excel that is tried. Whatever it throws is what Excel answered. */
export interface TrialHost {
  try(line: HostLine): Promise<Tried>;
  /** Readies a sheet for the person and shows it. */
  prepare(task: HandTask): Promise<void>;
  /** What became of it. */
  look(task: HandTask): Promise<Tried>;
  /** Takes away what the line or task made. */
  cleanUp(): Promise<void>;
  /** The host's own words for a failure: its code, message and place. */
  wordsOf(error: unknown): string;
}

/** The Excel that is tried, and a workbook in memory in which the same main job is done to compare with. */
export interface TrialTools {
  readonly host: TrialHost;
  readonly twin: Workbook;
}

/**
 * `sesuai`: as expected; `berbeda`: not; `ditolak`: Excel refused; `dicatat`: only noted; `tidak-ada`: this Excel declares no such thing;
 * `dilewati`: the person passed over it.
 */
export type Verdict = 'sesuai' | 'berbeda' | 'ditolak' | 'dicatat' | 'tidak-ada' | 'dilewati';

/** One line of the trial, done. */
export interface TrialResult {
  readonly id: string;
  readonly verdict: Verdict;
  readonly checks: readonly Check[];
  /** What the host said, or does not declare. */
  readonly said?: string;
  /** Milliseconds. */
  readonly took: number;
}

/** Whether what was seen is what was expected. */
export function holds({ seen, expected, within = 0 }: Check): boolean {
  if (expected === undefined) return true;
  return typeof seen === 'number' && typeof expected === 'number' ? Math.abs(seen - expected) <= within : seen === expected;
}

/** Does one thing of the trial and judges it; whatever goes wrong is a result, so that the next line follows. */
export async function judge(
  id: string,
  work: () => Promise<Tried>,
  { now, wordsOf }: { readonly now: () => number; readonly wordsOf: TrialHost['wordsOf'] },
): Promise<TrialResult> {
  const start = now();
  try {
    const tried = await work();
    const took = now() - start;
    if ('absent' in tried) return { id, verdict: 'tidak-ada', checks: [], said: tried.absent, took };
    const { checks } = tried;
    const verdict = !checks.every(holds)
      ? 'berbeda'
      : checks.some(({ expected }) => expected !== undefined)
        ? 'sesuai'
        : 'dicatat';
    return { id, verdict, checks, took };
  } catch (error) {
    return { id, verdict: 'ditolak', checks: [], said: wordsOf(error), took: now() - start };
  }
}
