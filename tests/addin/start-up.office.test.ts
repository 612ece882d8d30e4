// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { excelIsReady } from '../../src/addin/start-up';
import { startOffice } from '../host/node/office-in-node';

it('a pane that is loaded all the same where Excel is older than ExcelApi 1.14 says so, and what to do', async () => {
  const page = document;
  await startOffice({ profile: 'excel-2021-id', sets: { ExcelApi: '1.13', SharedRuntime: '1.1' } });
  // office.js was given just enough of a page to start in Node.
  Object.defineProperty(globalThis, 'document', { value: page, configurable: true });
  const root = page.createElement('div');
  expect(await excelIsReady(root)).toBe(false);
  expect(root.querySelector('h1')?.textContent).toBe('Excel ini terlalu lama untuk Runut');
  expect(root.textContent).toContain('ExcelApi 1.14');
});
