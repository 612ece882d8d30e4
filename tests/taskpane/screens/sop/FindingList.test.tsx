// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { paneWithSop } from './sop-pane';
import { press } from '../../press';

it('is searched by word or cell, and walked through with the arrow keys', async () => {
  await paneWithSop();
  const rows = () => [...document.querySelectorAll('[data-temuan]')];
  const all = rows().length;
  expect(all).toBeGreaterThan(8);
  const search = screen.getByRole('searchbox', { name: /^Cari di temuan/ });
  fireEvent.change(search, { target: { value: 'nomor dua kali' } });
  expect(rows().length).toBeGreaterThan(0);
  expect(rows().length).toBeLessThan(all);
  for (const row of rows()) expect(row.textContent).toMatch(/dua kali/i);
  fireEvent.change(search, { target: { value: 'tidak ada kata ini' } });
  await press('Tampilkan semua');
  expect(rows()).toHaveLength(all);

  const first = rows()[0]?.querySelector('button');
  first?.focus();
  fireEvent.keyDown(first as Element, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(rows()[1]?.querySelector('button'));
  fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowUp' });
  expect(document.activeElement).toBe(first);
  fireEvent.keyDown(first as Element, { key: 'ArrowUp' });
  expect(document.activeElement).toBe(first);
});
