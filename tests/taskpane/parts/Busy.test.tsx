// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { emptyWorkbook } from '../empty-workbook';
import { renderPane } from '../render-pane';
import { press } from '../press';

it('says after a second what is being done, and lets a reading be given up once Excel is silent', async () => {
  const { pane, services } = renderPane(emptyWorkbook());
  await screen.findByRole('button', { name: 'English' });
  const working = (writes: boolean, ago: number) => {
    const since = services.now().getTime() - ago;
    act(() => pane.store.set({ activity: { label: { id: 'Membaca lembar', en: 'Reading the sheet' }, since, writes } }));
  };
  working(false, 400);
  expect((await screen.findByText('Membaca lembar…')).className).toMatch(/hidden/);
  working(false, 1_100);
  expect((await screen.findByText('Membaca lembar…')).className).toMatch(/doing/);
  working(false, 9_000);
  await press('Berhenti menunggu');
  working(true, 9_000);
  await screen.findByText(/^Sudah \d+ detik/);
  expect(screen.queryByRole('button', { name: 'Berhenti menunggu' })).toBeNull();
});
