import type { Following } from '../../app/files';

/** What a thread is told: with a number it is to be answered. */
export interface Told {
  readonly nomor?: number;
  readonly isi: unknown;
}

/** What it says of the question with that number: how far it is, what it made, or why it failed. */
export type Said = { readonly nomor: number } & (
  { readonly sejauh: number } | { readonly hasil: unknown } | { readonly gagal: string }
);

/** The part of a `Worker` that is used. */
export interface Running {
  postMessage(told: Told, transfer: []): void;
  addEventListener(kind: 'message', hear: (event: { readonly data: Said }) => void): void;
  addEventListener(kind: 'error', hear: (event: { readonly message?: string }) => void): void;
  terminate(): void;
}

interface Waiting {
  readonly hear: ((part: number) => void) | undefined;
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

/** How often a person's wish to stop is looked for, in milliseconds. */
const LOOK = 100;

/**
 * Work on a thread of its own, so that the page goes on answering. What it is told and asked arrives in order; questions are answered as
 * `answerQuestions` does on its side. When a question is stopped, or the thread dies, it is ended with all that it knew, and begins
 * anew with the next; `turn` says which beginning it is.
 */
export class Thread {
  turn = 0;
  private running: Running | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  /** `start` throws where the browser gives no threads. */
  constructor(private readonly start: () => Running) {}

  tell(isi: unknown): void {
    this.begun().postMessage({ isi }, []);
  }

  /** Rejects with the signal's reason, or an error that says what became of the thread. */
  ask<Answer>(isi: unknown, { progress, signal }: Following = {}): Promise<Answer> {
    const running = this.begun();
    this.last += 1;
    const nomor = this.last;
    return new Promise<Answer>((resolve, reject) => {
      const looking = signal && setInterval(() => this.endIf(signal), LOOK);
      const settle = (): void => {
        clearInterval(looking);
        this.waiting.delete(nomor);
      };
      this.waiting.set(nomor, {
        hear: progress,
        resolve: (value) => {
          settle();
          resolve(value as Answer);
        },
        reject: (reason) => {
          settle();
          reject(reason);
        },
      });
      running.postMessage({ nomor, isi }, []);
    });
  }

  private begun(): Running {
    if (this.running) return this.running;
    const running = this.start();
    this.turn += 1;
    this.running = running;
    running.addEventListener('message', ({ data }) => {
      const asked = this.waiting.get(data.nomor);
      if ('sejauh' in data) asked?.hear?.(data.sejauh);
      else if ('hasil' in data) asked?.resolve(data.hasil);
      else asked?.reject(new Error(data.gagal));
    });
    running.addEventListener('error', ({ message }) => {
      if (this.running === running) this.end(new Error(message ?? 'The thread could not be started.'));
    });
    return running;
  }

  private endIf(signal: NonNullable<Following['signal']>): void {
    try {
      signal.throwIfAborted();
    } catch (reason) {
      this.end(reason);
    }
  }

  private end(reason: unknown): void {
    this.running?.terminate();
    this.running = undefined;
    for (const asked of this.waiting.values()) asked.reject(reason);
  }
}
