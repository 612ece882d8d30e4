import { parentPort } from 'node:worker_threads';
import { doFileJob, type FileJob, type FileJobs } from './file-jobs';

/** What a worker is told. */
export interface FileTask<Job extends FileJob = FileJob> {
  readonly job: Job;
  readonly file: string;
  readonly ask: FileJobs[Job]['ask'];
}

/** What it says back: `undefined` where the program itself was at fault. */
export type FileAnswer<Job extends FileJob = FileJob> = { readonly answer: FileJobs[Job]['answer'] | undefined };

parentPort?.on('message', (task: FileTask) => void answer(task));

async function answer({ job, file, ask }: FileTask): Promise<void> {
  const found = await doFileJob(job, file, ask).catch(() => undefined);
  parentPort?.postMessage({ answer: found } satisfies FileAnswer);
}
