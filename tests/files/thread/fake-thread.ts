import { answerQuestions } from '../../../src/files/thread/answer-questions';
import type { Running, Said, Told } from '../../../src/files/thread/thread';

/** A thread that is none: what goes over is copied as between threads, and arrives in a task of its own. */
export function fakeThread(answer: (message: never, progress: (part: number) => void) => unknown): Running {
  const inside: ((event: { data: Told }) => void)[] = [];
  const outside: ((event: { data: Said }) => void)[] = [];
  let ended = false;
  const deliver = <Data>(to: ((event: { data: Data }) => void)[], data: Data): void => {
    const copy = structuredClone(data);
    setTimeout(() => {
      if (!ended) for (const hear of to) hear({ data: copy });
    });
  };
  answerQuestions(
    { addEventListener: (_kind, hear) => void inside.push(hear), postMessage: (said) => deliver(outside, said) },
    answer,
  );
  return {
    postMessage: (told) => deliver(inside, told),
    addEventListener: (kind: 'message' | 'error', hear: never) => {
      if (kind === 'message') outside.push(hear);
    },
    terminate: () => {
      ended = true;
    },
  };
}
