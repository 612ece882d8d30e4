import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import type { EventEntry, HostClient } from '../../../src/host/client';
import type { RequirementSets } from '../../../src/host/profile';
import { createNativeRoute, type NativeRoute } from './native-route';

/** The real office.js, running in this process, and the way to point it at another workbook. */
interface OfficeClient {
  use(client: HostClient): void;
  deliver(entry: EventEntry): void;
}

/** Where the client's files are: the npm package's, or those of a newer build that `OFFICE_DIST` names. */
const DIST =
  process.env['OFFICE_DIST'] ??
  path.join(path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');
const BASE = 'file:///office/';

let loaded: { readonly client: Promise<OfficeClient>; readonly sets: string } | undefined;

/**
 * Loads office.js once into this process, behind just enough of a window for it to start. Its requirement sets are fixed by
 * the first call; a test that needs others stands in its own file.
 */
export function loadOfficeClient(sets: RequirementSets, locale: string): Promise<OfficeClient> {
  const wanted = JSON.stringify(sets);
  if (loaded && loaded.sets !== wanted) throw new Error('office.js is already loaded with other requirement sets');
  loaded ??= { client: load(sets, locale), sets: wanted };
  return loaded.client;
}

async function load(sets: RequirementSets, locale: string): Promise<OfficeClient> {
  const route = createNativeRoute({ sets, locale });
  furnish(route, locale);
  run('office.js');
  const { Office } = globalThis as unknown as { Office: { onReady(): Promise<unknown> } };
  await Office.onReady();
  return { use: route.use, deliver: route.deliver };
}

function run(file: string): void {
  new vm.Script(readFileSync(path.join(DIST, file), 'utf8'), { filename: file }).runInThisContext();
}

/** The pieces of a browser that office.js touches while it starts. */
function furnish(route: NativeRoute, locale: string): void {
  const href = 'https://localhost/taskpane.html';
  const head = { appendChild: (element: ScriptElement) => void loadScript(element) };
  define('window', globalThis);
  define('self', globalThis);
  define('top', globalThis);
  define('parent', globalThis);
  define('name', '');
  define('external', route.external);
  define('location', { search: '', hash: '', href, protocol: 'https:', origin: 'https://localhost', hostname: 'localhost' });
  define('document', {
    readyState: 'complete',
    hasFocus: () => true,
    cookie: '',
    domain: 'localhost',
    URL: href,
    body: element('body'),
    createElement: element,
    querySelectorAll: () => [],
    addEventListener: nothing,
    getElementsByTagName: (tag: string) =>
      tag === 'head' ? [head] : tag === 'script' ? [{ src: `${BASE}office.js`, getAttribute: () => null }] : [],
  });
  define('navigator', { userAgent: 'node', language: locale, languages: [locale] });
  define('history', {});
  define('sessionStorage', storage());
  define('localStorage', storage());
  define('addEventListener', nothing);
  define('removeEventListener', nothing);
  define('alert', nothing);
  define('innerWidth', 350);
  define('innerHeight', 800);
  define('screen', { width: 1920, height: 1080 });
}

interface ScriptElement {
  src?: string;
  onload?: () => void;
  onerror?: (error: unknown) => void;
}

/** office.js loads its Excel part and texts by script elements; telemetry is refused so that nothing leaves the machine. */
async function loadScript(script: ScriptElement): Promise<void> {
  if (!script.src) return;
  const file = script.src.slice(BASE.length);
  await Promise.resolve();
  if (file.includes('telemetry')) {
    script.onerror?.(new Error('telemetry is not loaded'));
    return;
  }
  run(file);
  script.onload?.();
}

const nothing = (): void => undefined;

const element = (tagName: string): object => ({
  tagName,
  style: {},
  setAttribute: nothing,
  appendChild: nothing,
  getAttribute: () => null,
});

function storage(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
