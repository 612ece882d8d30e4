import { webSignatures, type KeyStore } from '../../../src/addin/computer-key';
import type { Signatures } from '../../../src/app/computer-key';

/** A store of a computer of its own, as long as the test lasts. */
export function memoryStore(): KeyStore {
  let kept: CryptoKeyPair | undefined;
  return { keep: async (make) => (kept ??= await make()) };
}

/** A store of a browser that keeps nothing for this pane. */
export const REFUSING: KeyStore = { keep: () => Promise.reject(new DOMException('', 'SecurityError')) };

/** The signatures of a computer, by the platform's own cryptography. */
export const computer = (store: KeyStore = memoryStore()): Signatures => webSignatures(store, crypto.subtle);
