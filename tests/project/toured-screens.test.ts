import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { SHOWS } from '../taskpane/gallery/tour';

const PANE = resolve(import.meta.dirname, '../../src/taskpane');

/** What a person meets as a whole: a screen, a tab, a drawer, a form. */
const isScreen = (file: string): boolean =>
  /(?:Screen|Tab|Drawer|Form|Panel|FirstRun)\.tsx$/.test(file) && !file.startsWith('parts/');

it('every screen of the pane is looked at in the browser, in both languages, dark, narrow and in forced colours', () => {
  const screens = readdirSync(PANE, { recursive: true, encoding: 'utf8' })
    .filter(isScreen)
    .map((file) => file.replace(/^screens\//, '').replace(/\.tsx$/, ''));
  expect(screens.length).toBeGreaterThan(30);
  const toured = new Set(Object.values(SHOWS).flat());
  expect(screens.filter((screen) => !toured.has(screen))).toEqual([]);
  expect([...toured].filter((screen) => !screens.includes(screen))).toEqual([]);
});
