/** A workbook kept on this machine, as the .xlsx it would be saved as. */
export interface Kept {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether it says more than the file it was last saved as. */
  readonly changed?: boolean;
}

/** Parameter of the page's address that names the workbook a tab was opened for. */
export const KEY_PARAMETER = 'buku';

const DATABASE = 'runut-buku-tanam';
const VERSION = 2;

/** The workbook of each tab, what is told of the last workbooks, and what these hold. */
const STORES = ['buku', 'terakhir', 'isi-terakhir'] as const;
type Store = (typeof STORES)[number];

/** Keeps workbooks in the browser's own storage, so that a page that is reloaded or reopened continues where it was. */
export class Memory {
  private readonly database = openDatabase();

  /** Whether the browser keeps nothing for this page: private windows, storage switched off. */
  async isDenied(): Promise<boolean> {
    return (await this.database) === undefined;
  }

  /** Undefined when nothing is kept, or when the browser keeps nothing for this page. */
  async read(key: string): Promise<Kept | undefined> {
    return this.transact('readonly', 'buku', (store) => store.get(key) as IDBRequest<Kept | undefined>);
  }

  async keep(key: string, kept: Kept): Promise<void> {
    await this.transact('readwrite', 'buku', (store) => store.put(kept, key));
  }

  async forget(key: string): Promise<void> {
    await this.transact('readwrite', 'buku', (store) => store.delete(key));
  }

  /** Carries out one request on one store; undefined where the browser keeps nothing. Rejects when it cannot be kept, as where the room is used up. */
  async transact<Value>(
    mode: IDBTransactionMode,
    name: Store,
    use: (store: IDBObjectStore) => IDBRequest<Value>,
  ): Promise<Value | undefined> {
    const database = await this.database;
    if (!database) return undefined;
    return new Promise((resolve, reject) => {
      const transaction = database.transaction(name, mode);
      const request = use(transaction.objectStore(name));
      transaction.addEventListener('complete', () => resolve(request.result));
      transaction.addEventListener('abort', () =>
        reject(transaction.error ?? new Error('The browser did not keep the workbook.')),
      );
    });
  }
}

/** Where storage is switched off, asking for it fails at once, later, or not until it is touched. */
function openDatabase(): Promise<IDBDatabase | undefined> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(DATABASE, VERSION);
      request.addEventListener('upgradeneeded', () => {
        for (const store of STORES) {
          if (!request.result.objectStoreNames.contains(store)) request.result.createObjectStore(store);
        }
      });
      request.addEventListener('success', () => {
        // A tab with a newer page must not wait for this one.
        request.result.addEventListener('versionchange', () => request.result.close());
        resolve(request.result);
      });
      request.addEventListener('error', () => resolve(undefined));
    } catch {
      resolve(undefined);
    }
  });
}
