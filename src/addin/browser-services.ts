import type { Preferences, Scheme } from '../taskpane/services';

/** Text kept in this browser for this machine; where storage is refused, it lasts until the pane closes. */
export function browserPreferences(): Preferences {
  const session = new Map<string, string>();
  return {
    get lasting() {
      return storageLasts();
    },
    get: (key) => {
      try {
        return localStorage.getItem(key) ?? session.get(key);
      } catch {
        return session.get(key);
      }
    },
    set: (key, value) => {
      session.set(key, value);
      try {
        localStorage.setItem(key, value);
        return true;
      } catch {
        // Storage is blocked or full: the value lasts for this session.
        return false;
      }
    },
    remove: (key) => {
      session.delete(key);
      try {
        localStorage.removeItem(key);
      } catch {
        // What storage refuses to hold it does not hold.
      }
    },
  };
}

/** Whether this browser keeps anything here: a frame of another site or a setting may refuse it. */
function storageLasts(): boolean {
  try {
    localStorage.setItem(TRIED, TRIED);
    localStorage.removeItem(TRIED);
    return true;
  } catch {
    return false;
  }
}

const TRIED = 'runut.coba';

/** Where the workbook is kept, as Office tells it; '' for one that was never saved, or where it does not tell. */
export const workbookAddress = (): string => (Office.context.document as Office.Document | undefined)?.url ?? '';

/** Tells an unsaved workbook from every other: the same when its pane is loaded anew, another in another window. */
export function unsavedName(newId: () => string): () => string {
  let name: string | undefined;
  return () => {
    try {
      name = sessionStorage.getItem(UNSAVED) ?? name ?? newId();
      sessionStorage.setItem(UNSAVED, name);
    } catch {
      name ??= newId();
    }
    return name;
  };
}

const UNSAVED = 'runut.buku-baru';

/** Follows Excel's theme where it tells one, and the system's setting where it does not (Excel on the web). */
export function officeScheme(theme: () => Theme = () => Office.context.officeTheme): Scheme {
  const system = matchMedia('(prefers-color-scheme: dark)');
  return {
    isDark: () => {
      const office = backgroundOf(theme());
      return office === undefined ? system.matches : luminance(office) < 0.4;
    },
    subscribe: (listener) => {
      system.addEventListener('change', listener);
      return () => {
        system.removeEventListener('change', listener);
      };
    },
  };
}

type Theme = Pick<Office.OfficeTheme, 'bodyBackgroundColor'> | undefined;

function backgroundOf(theme: Theme): string | undefined {
  const colour = theme?.bodyBackgroundColor;
  return colour !== undefined && /^#[\da-f]{6}$/i.test(colour) ? colour : undefined;
}

/** 0 (black) to 1 (white), by the weights of human sight. */
function luminance(colour: string): number {
  const part = (from: number): number => parseInt(colour.slice(from, from + 2), 16) / 255;
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

/** Offers bytes as a file through a link that is pressed at once; the browser gives no answer, so success is what it does not refuse. */
export async function downloadInBrowser(name: string, bytes: Uint8Array, mime: string): Promise<void> {
  const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  await new Promise((resolve) => {
    setTimeout(resolve, 1000);
  });
  URL.revokeObjectURL(url);
}

/** The clipboard, or the older way where a frame may not use it; rejects when both fail. */
export async function copyInBrowser(value: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(value);
    return;
  } catch {
    const field = document.createElement('textarea');
    field.value = value;
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    if (!done) throw new Error('copy refused');
  }
}
