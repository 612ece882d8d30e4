import { ok, refuse } from '../../domain/result';
import type { Edit } from '../../domain/sheet/edit';
import { SHEET } from '../../domain/sheet/names';
import type { Language, Text } from '../../domain/text';
import type { Errand } from '../use-case';
import type { HandTask, HostLine, JobLine, PageLine, TrialLine } from './lines';
import { MainJob } from './main-job';
import { TRIAL_REFUSAL } from './messages';
import { reportEdits } from './report-sheet';
import { judge, type TrialResult, type TrialTools, type Tried } from './trial';

/**
 * One trial of the Excel that is open: begun in an empty workbook, done line by line, each whatever became of the one before, and ended
 * with a sheet that tells of it and nothing else left behind.
 */
export class Trial {
  readonly results: TrialResult[] = [];
  private job: MainJob | undefined;
  private before: readonly string[] = [];

  constructor(
    private readonly tools: TrialTools,
    /** Milliseconds of any clock. */
    private readonly now: () => number,
  ) {}

  /** Refused where anything stands in the workbook: the trial makes and deletes sheets. */
  readonly begin: Errand<null, null, Text> = async ({ workbook }) => {
    const { sheetNames } = await workbook.read([]);
    if (sheetNames.some((name) => name.toLowerCase() === SHEET.log)) return refuse(TRIAL_REFUSAL.log);
    const others = sheetNames.filter((name) => name !== SHEET.uji);
    const { sheets } = await workbook.read(others.map((name) => ({ sheet: { name }, parts: ['values', 'shapes'] })));
    const full = sheets.find(({ values, shapes }) => values.length > 0 || (shapes?.length ?? 0) > 0);
    if (full) return refuse(TRIAL_REFUSAL.filled(full.name));
    if (others.length === 0) return refuse(TRIAL_REFUSAL.onlyReport);
    this.before = others;
    this.job = new MainJob(workbook, this.tools.twin);
    return ok(null);
  };

  readonly tryHost: Errand<HostLine, TrialResult, never> = (_, line) => this.judged(line, () => this.tools.host.try(line), true);

  /** Readies the sheet on which the person does it. */
  readonly prepare: Errand<HandTask, boolean, never> = async (_, task) => {
    try {
      await this.tools.host.prepare(task);
      return ok(true);
    } catch (error) {
      this.results.push({ id: task, verdict: 'ditolak', checks: [], said: this.tools.host.wordsOf(error), took: 0 });
      await this.cleanUp();
      return ok(false);
    }
  };

  readonly look: Errand<HandTask, TrialResult, never> = (_, task) => this.judged(task, () => this.tools.host.look(task), true);

  readonly skip: Errand<HandTask, TrialResult, never> = async (_, task) => {
    const result: TrialResult = { id: task, verdict: 'dilewati', checks: [], took: 0 };
    this.results.push(result);
    await this.cleanUp();
    return ok(result);
  };

  readonly doJob: Errand<JobLine, TrialResult, never> = (_, line) =>
    this.judged(line, () => this.job?.do(line) ?? Promise.reject(new Error('not begun')));

  /** Something the page does itself: opens a workbook beside this one, offers a file. */
  readonly tryPage: Errand<{ readonly line: PageLine; readonly work: () => Promise<void> }, TrialResult, never> = (
    _,
    { line, work },
  ) =>
    this.judged(line, async () => {
      await work();
      return { checks: [{ what: line, expected: true, seen: true }] };
    });

  /** Takes away what the trial made and leaves the sheet that tells of it. */
  readonly finish: Errand<Language, null, never> = async ({ workbook }, language) => {
    await this.cleanUp();
    const { sheetNames } = await workbook.read([]);
    const made = (await this.job?.made(this.before)) ?? [];
    const gone: readonly Edit[] = [...made, ...sheetNames.filter((name) => name === SHEET.uji)].map((sheet) => ({
      kind: 'delete-sheet',
      sheet,
    }));
    await workbook.write([...gone, ...reportEdits(this.results, language)]);
    return ok(null);
  };

  private async judged(id: TrialLine, work: () => Promise<Tried>, clean = false) {
    const result = await judge(id, work, { now: this.now, wordsOf: this.tools.host.wordsOf });
    this.results.push(result);
    if (clean) await this.cleanUp();
    return ok(result);
  }

  /** A sheet that does not go is a result of its own. */
  private async cleanUp(): Promise<void> {
    try {
      await this.tools.host.cleanUp();
    } catch (error) {
      this.results.push({ id: 'clean-up', verdict: 'ditolak', checks: [], said: this.tools.host.wordsOf(error), took: 0 });
    }
  }
}
