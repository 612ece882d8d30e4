import { WorkbookError } from '../../app/workbook';

/** Lets a person stop waiting for an answer; what was asked goes on in Excel and its answer is dropped. */
export function waiting() {
  let stop: (() => void) | undefined;
  return {
    /** What `done` gives, or a failure as of an Excel that does not answer once somebody stops waiting. */
    orStopped<Value>(done: Promise<Value>): Promise<Value> {
      return new Promise((resolve, reject) => {
        stop = () => reject(new WorkbookError('not-responding', 'read', 'stopped waiting'));
        done.then(resolve, reject);
      });
    },
    stop: () => stop?.(),
  };
}
