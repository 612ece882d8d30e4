import type { RecapRow } from '../app/lkj/recap-rows';
import type { Periode } from '../domain/kinerja/periode';
import type { Result } from '../domain/result';
import type { FileReport, CheckShape } from './check-file';

/** What is asked of one file, by a command over many of them, and what it answers; both can be sent to another thread. */
export interface FileJobs {
  readonly periksa: { readonly ask: CheckShape; readonly answer: FileReport };
  readonly rekap: {
    readonly ask: { readonly at: string; readonly periode: Periode; readonly tahun?: number };
    readonly answer: Result<readonly RecapRow[], string>;
  };
}

export type FileJob = keyof FileJobs;

/** How each is done, loaded when it is asked for. Rejects only where the program itself is at fault. */
const DO: {
  readonly [Job in FileJob]: () => Promise<(file: string, ask: FileJobs[Job]['ask']) => Promise<FileJobs[Job]['answer']>>;
} = {
  periksa: async () => (await import('./check-file')).checkFile,
  rekap: async () => (await import('./rekap/read-recap')).readRecap,
};

/** Does a job on one file, in this thread. */
export async function doFileJob<Job extends FileJob>(
  job: Job,
  file: string,
  ask: FileJobs[Job]['ask'],
): Promise<FileJobs[Job]['answer']> {
  return (await DO[job]())(file, ask);
}
