import type { ComputerKey, Signatures, Unsigned } from '../app/computer-key';
import { base64UrlOfBytes, bytesOfBase64Url } from '../domain/base64';
import { pointOf, publicKeyOf } from '../domain/tracker/tanda/tanda';

/** Where this computer's key is kept between two panes. */
export interface KeyStore {
  /** The key kept; where there is none, the one `make` gives is kept. Rejects where nothing can be kept. */
  keep(make: () => Promise<CryptoKeyPair>): Promise<CryptoKeyPair>;
}

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const HASH = { name: 'ECDSA', hash: 'SHA-256' } as const;

/**
 * Signs with a key of the browser that cannot be taken out of it, not even by Runut, and that is made the first time somebody acts.
 * Where the pane is framed by another site, the browser keeps a key for that site alone; where it keeps nothing, acts go unsigned.
 * `subtle` is absent in a page served over plain http, whatever its type says.
 */
export function webSignatures(store: KeyStore, subtle: SubtleCrypto | undefined): Signatures {
  let own: Promise<ComputerKey | Unsigned> | undefined;
  const open = async (): Promise<ComputerKey | Unsigned> => {
    if (!subtle) return 'tidak-didukung';
    const make = () => subtle.generateKey(CURVE, false, ['sign', 'verify']);
    let pair: CryptoKeyPair;
    try {
      pair = await store.keep(make);
    } catch {
      return 'simpanan-ditolak';
    }
    try {
      const publik = publicKeyOf(await subtle.exportKey('jwk', pair.publicKey));
      if (publik === undefined) return 'gagal';
      return { publik, sign: async (text) => base64Url(await subtle.sign(HASH, pair.privateKey, bytesOf(text))) };
    } catch {
      return 'gagal';
    }
  };
  const imported = new Map<string, Promise<CryptoKey>>();
  return {
    key: () => (own ??= open()),
    verify: async (publik, text, nilai) => {
      const point = pointOf(publik);
      if (!subtle || !point) return false;
      try {
        const key =
          imported.get(publik) ?? subtle.importKey('jwk', { kty: 'EC', crv: 'P-256', ...point }, CURVE, true, ['verify']);
        imported.set(publik, key);
        return await subtle.verify(HASH, await key, bytesOfBase64Url(nilai), bytesOf(text));
      } catch {
        // A point that is on no curve, or bytes that are no signature: nothing was signed with it.
        return false;
      }
    },
  };
}

/** The browser's own store of this site. */
export const browserKeyStore: KeyStore = {
  keep: async (make) => {
    const database = await opened(indexedDB.open('runut', 1));
    try {
      const kept = await done(database.transaction(KEYS).objectStore(KEYS).get(OWN));
      if (isKeyPair(kept)) return kept;
      const made = await make();
      const store = database.transaction(KEYS, 'readwrite').objectStore(KEYS);
      // Two panes may begin at the same moment: within one transaction, whoever comes second takes the first one's.
      const first = await done(store.get(OWN));
      if (isKeyPair(first)) return first;
      await done(store.put(made, OWN));
      return made;
    } finally {
      database.close();
    }
  },
};

const KEYS = 'kunci';
const OWN = 'komputer-ini';

const isKeyPair = (value: unknown): value is CryptoKeyPair =>
  typeof value === 'object' && value !== null && 'privateKey' in value && 'publicKey' in value;

const opened = (request: IDBOpenDBRequest): Promise<IDBDatabase> => {
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore(KEYS);
  });
  return done(request);
};

const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => {
      resolve(request.result);
    });
    request.addEventListener('error', () => {
      reject(request.error ?? new Error('IndexedDB refused'));
    });
  });

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const base64Url = (bytes: ArrayBuffer): string => base64UrlOfBytes(new Uint8Array(bytes));
