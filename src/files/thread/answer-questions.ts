import type { Said, Told } from './thread';

/** The thread itself, as the code on it sees it. */
interface Scope {
  addEventListener(kind: 'message', hear: (event: { readonly data: Told }) => void): void;
  postMessage(said: Said, transfer: readonly ArrayBuffer[]): void;
}

/** On the thread's side of a `Thread`: `answer` gets each thing told or asked, in order; what it returns goes back to who asked. */
export function answerQuestions(scope: Scope, answer: (message: never, progress: (part: number) => void) => unknown): void {
  scope.addEventListener('message', ({ data: { nomor, isi } }) => {
    const run = async (): Promise<void> => {
      if (nomor === undefined) {
        await answer(isi as never, () => undefined);
        return;
      }
      try {
        const hasil: unknown = await answer(isi as never, (sejauh) => scope.postMessage({ nomor, sejauh }, []));
        // Bytes move over instead of being copied.
        const bytes = hasil instanceof Uint8Array && hasil.buffer instanceof ArrayBuffer ? [hasil.buffer] : [];
        scope.postMessage({ nomor, hasil }, bytes);
      } catch (error) {
        scope.postMessage({ nomor, gagal: String(error) }, []);
      }
    };
    void run();
  });
}
