import { browserFiles } from '../../src/addin/files/browser-files';
import type { Workbook } from '../../src/app/workbook';
import type { Services } from '../../src/taskpane/services';

/** What the pane is given in tests: a workbook in memory, a clock that stands still until moved, ids that count. */
export interface MemoryServices extends Services {
  readonly downloads: { readonly name: string; readonly bytes: Uint8Array }[];
  setNow(iso: string): void;
}

export function memoryServices(workbook: Workbook, given: Partial<Services> = {}): MemoryServices {
  const kept = new Map<string, string>();
  const downloads: { name: string; bytes: Uint8Array }[] = [];
  let now = new Date('2026-11-21T14:08:00+07:00');
  let ids = 0;
  return {
    workbook,
    files: browserFiles,
    download: (name, bytes) => {
      downloads.push({ name, bytes });
      return Promise.resolve();
    },
    copyText: () => Promise.resolve(),
    preferences: {
      get: (key) => kept.get(key),
      set: (key, value) => {
        kept.set(key, value);
        return true;
      },
      remove: (key) => {
        kept.delete(key);
      },
    },
    workbookAddress: () => 'C:\\\\Uji\\\\LKj.xlsx',
    hostLanguage: 'id',
    scheme: { isDark: () => false, subscribe: () => () => undefined },
    now: () => now,
    newId: () => {
      ids += 1;
      return `id-${String(ids)}`;
    },
    ...given,
    downloads,
    setNow: (iso) => {
      now = new Date(iso);
    },
  };
}
