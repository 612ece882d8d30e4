// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { mountPane } from '../../../src/taskpane/mount';
import { PieceMissing } from '../../../src/taskpane/state/pieces';
import { emptyWorkbook } from '../empty-workbook';
import { memoryServices } from '../memory-services';
import { renderPane } from '../render-pane';
import { press } from '../press';

/** A screen that may be had or not, may throw or not; in place of Help. */
const help = vi.hoisted(() => ({ missing: false }));
vi.mock('../../../src/taskpane/screens/bantuan/BantuanScreen', () => ({
  BantuanScreen: () => {
    if (help.missing) throw new PieceMissing(new Error('Loading chunk 12 failed'));
    return <h1>Bantuan ada</h1>;
  },
}));
vi.mock('../../../src/taskpane/screens/riwayat/RiwayatScreen', () => ({
  RiwayatScreen: () => {
    throw new TypeError('x is undefined');
  },
}));

it('says in words that a part could not be fetched, leaves the rest usable, and gets it when asked again', async () => {
  const { pane } = renderPane(emptyWorkbook());
  help.missing = true;
  act(() => {
    pane.openLayer('bantuan');
  });
  await screen.findByRole('heading', { name: 'Bagian panel ini belum dapat dimuat' });
  act(() => {
    pane.openTab('data');
  });
  await waitFor(() => {
    expect(screen.queryByRole('heading', { name: 'Bagian panel ini belum dapat dimuat' })).toBeNull();
  });
  act(() => {
    pane.openLayer('bantuan');
  });
  await screen.findByRole('heading', { name: 'Bagian panel ini belum dapat dimuat' });
  help.missing = false;
  await press('Coba lagi');
  expect(await screen.findByRole('heading', { name: 'Bantuan ada' })).toBeTruthy();
});

it('says that the server holds a newer Runut, and loads it when told to', async () => {
  const reload = vi.fn<() => void>();
  const { pane } = renderPane(emptyWorkbook(), { deployment: { isNewer: () => Promise.resolve(true), reload } });
  help.missing = true;
  act(() => {
    pane.openLayer('bantuan');
  });
  await screen.findByRole('heading', { name: 'Runut di server sudah diperbarui' });
  expect(reload).not.toHaveBeenCalled();
  await press('Muat ulang panel');
  expect(reload).toHaveBeenCalledOnce();
  help.missing = false;
});

it('is never empty: a screen that throws is told, and so is a pane of which nothing is left', async () => {
  const { pane } = renderPane(emptyWorkbook());
  act(() => {
    pane.openLayer('riwayat');
  });
  expect(await screen.findByRole('heading', { name: 'Runut menemui keadaan yang tidak dikenalnya' })).toBeTruthy();

  const root = document.body.appendChild(document.createElement('div'));
  const told: string[] = [];
  const broken = {
    isDark: () => {
      throw new Error('no theme');
    },
    subscribe: () => () => undefined,
  };
  mountPane(root, memoryServices(emptyWorkbook(), { scheme: broken }), {
    onStopped: ({ message }) => told.push(message),
    whenIdle: () => new Promise(() => undefined),
  });
  await waitFor(() => {
    expect(told).toEqual(['no theme']);
  });
});
