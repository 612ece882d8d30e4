import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { doFileJob, type FileJob, type FileJobs } from './file-jobs';
import type { FileAnswer, FileTask } from './file-worker';

/** Fewer files than these are done sooner in this thread than others are started. */
const WORTH_OTHERS = 12;

/** An answer, or `undefined` where the program itself failed on the file. */
type Answer<Job extends FileJob> = FileJobs[Job]['answer'] | undefined;

/**
 * Does a job on every file and gives the answers in the files' order, each as soon as those before it are given. Where `worker` (the
 * built script of one) is known and there are many files, one thread a core takes them one by one, so that memory does not grow with
 * their number; a thread that breaks down costs its own file's answer alone.
 */
export async function* onAllCores<Job extends FileJob>(
  job: Job,
  files: readonly string[],
  ask: FileJobs[Job]['ask'],
  worker: URL | undefined,
): AsyncGenerator<readonly [file: string, answer: Answer<Job>]> {
  if (worker === undefined || files.length < WORTH_OTHERS) {
    for (const file of files) yield [file, await doFileJob(job, file, ask).catch(() => undefined)];
    return;
  }
  // A thread lives for seconds: optimizing what has run for a moment would cost it more than all its files.
  setFlagsFromString('--interrupt-budget=1000000');
  // At most as many answers wait for their turn as there are threads times this.
  const cores = availableParallelism();
  const threads = Array.from({ length: cores }, () => new Thread(worker));
  const pending: Promise<Answer<Job>>[] = [];
  let next = 0;
  const idle = [...threads];
  const waiting: ((thread: Thread) => void)[] = [];
  const free = (thread: Thread): void => {
    const taker = waiting.shift();
    if (taker) taker(thread);
    else idle.push(thread);
  };
  const start = (file: string): Promise<Answer<Job>> => {
    const ready = idle.pop();
    const thread = ready ? Promise.resolve(ready) : new Promise<Thread>((done) => waiting.push(done));
    return thread.then(async (one) => {
      const { answer } = await one.do({ job, file, ask });
      free(one);
      return answer;
    });
  };
  try {
    for (const file of files) {
      while (next < files.length && pending.length < cores * AHEAD) pending.push(start(files[next++] ?? ''));
      yield [file, await pending.shift()];
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/** So many files a thread are under way or wait for their turn to be told. */
const AHEAD = 8;

/** What a file leaves behind is thrown away soon: a larger place for it is swept no less often in all, and touches more memory. */
const YOUNG_MB = 12;

/** A worker that is started when first asked, and again after it broke down. */
class Thread {
  readonly #script: URL;
  #worker: Worker | undefined;
  #settle: (answer: FileAnswer) => void = () => undefined;

  constructor(script: URL) {
    this.#script = script;
  }

  do(task: FileTask): Promise<FileAnswer> {
    return new Promise((resolve) => {
      this.#settle = resolve;
      (this.#worker ??= this.#begin()).postMessage(task);
    });
  }

  async end(): Promise<void> {
    await this.#worker?.terminate();
  }

  #begin(): Worker {
    const worker = new Worker(this.#script, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    const broken = (): void => {
      // Of its two last words, only the first counts: another thread may already stand in its place.
      if (this.#worker !== worker) return;
      this.#worker = undefined;
      this.#settle({ answer: undefined });
    };
    return worker
      .on('message', (answer: FileAnswer) => {
        this.#settle(answer);
      })
      .on('error', broken)
      .on('exit', broken);
  }
}
