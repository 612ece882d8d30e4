/** A workbook kept on this machine, as the .xlsx it would be saved as. */
export interface Kept {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Parameter of the page's address that names the workbook a tab was opened for. */
export const KEY_PARAMETER = 'buku';

const DATABASE = 'runut-buku-tanam';
const STORE = 'buku';

/** Keeps workbooks in the browser's own storage, so that a page that is reloaded or reopened continues where it was. */
export class Memory {
  private readonly database = openDatabase();

  /** Undefined when nothing is kept, or when the browser keeps nothing for this page (private windows). */
  async read(key: string): Promise<Kept | undefined> {
    return this.transact('readonly', (store) => store.get(key) as IDBRequest<Kept | undefined>);
  }

  async keep(key: string, kept: Kept): Promise<void> {
    await this.transact('readwrite', (store) => store.put(kept, key));
  }

  async forget(key: string): Promise<void> {
    await this.transact('readwrite', (store) => store.delete(key));
  }

  private async transact<Value>(
    mode: IDBTransactionMode,
    use: (store: IDBObjectStore) => IDBRequest<Value>,
  ): Promise<Value | undefined> {
    const database = await this.database;
    if (!database) return undefined;
    return new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = use(transaction.objectStore(STORE));
      transaction.addEventListener('complete', () => resolve(request.result));
      transaction.addEventListener('abort', () =>
        reject(transaction.error ?? new Error('The browser did not keep the workbook.')),
      );
    });
  }
}

function openDatabase(): Promise<IDBDatabase | undefined> {
  return new Promise((resolve) => {
    const request = indexedDB.open(DATABASE, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => resolve(undefined));
  });
}
