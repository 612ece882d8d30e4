import { cleanup, configure, render } from '@testing-library/react';
import { afterEach } from 'vitest';
import type { Workbook } from '../../src/app/workbook';
import type { Services } from '../../src/taskpane/services';
import { App } from '../../src/taskpane/shell/App';
import { createPane } from '../../src/taskpane/state/pane';
import { memoryServices } from './memory-services';

// Screens are loaded in pieces: the first test of a file waits for theirs. Asking each element whether it is hidden is slow in jsdom.
configure({ asyncUtilTimeout: 60_000, defaultHidden: true });
afterEach(cleanup);
// A page without layout has nothing to bring into sight.
if (typeof Element !== 'undefined') Element.prototype.scrollIntoView ??= () => undefined;

/** The pane on a workbook, in a page that has no layout: what it says and does, not how it looks. */
export function renderPane(workbook: Workbook, given: Partial<Services> = {}) {
  const services = memoryServices(workbook, given);
  const pane = createPane(services);
  return { pane, services, ...render(<App pane={pane} />) };
}
