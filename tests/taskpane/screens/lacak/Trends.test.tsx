// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { KADIS, KASUBBAG, SEKRETARIS, SOP_LKJ, TEAM } from '../../../domain/tracker/stories';
import { renderPane } from '../../render-pane';
import { room } from '../../with-berkas';

it('shows steps left against the plan, load by week and returns, each in words a screen reader has too', async () => {
  const given = await room(SOP_LKJ);
  const berkas = await given.oleh(KADIS, { kind: 'start-berkas', nama: 'LKj 2025', sop: await given.sop() }, '05', '08:00');
  const done = (saya: typeof KADIS, langkah: number, hari: string) =>
    given.oleh(saya, { kind: 'finish', berkas, langkah, kelengkapan: [0, 1] }, hari, '09:00');
  await done(KADIS, 0, '05');
  await done(SEKRETARIS, 1, '06');
  await done(TEAM, 2, '12');
  await given.oleh(KASUBBAG, { kind: 'return', berkas, langkah: 3, ke: 2, alasan: 'Angka tidak cocok' }, '13', '09:00');
  const { pane } = renderPane(given.workbook, { now: () => new Date('2026-01-14T10:00:00+07:00') });
  act(() => {
    pane.declareSaya(KADIS);
    pane.openTab('lacak');
    pane.store.set({ pandangan: 'semua' });
  });
  await screen.findByRole('img', { name: 'Kegiatan LKj 2025 yang tersisa tiap minggu; menurut rencana kini 0, nyatanya 3.' });
  const rowOf = (name: RegExp) =>
    screen.getAllByRole('row', { name }).map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    );
  expect(rowOf(/^4\. Memeriksa konsep/)).toEqual([['1']]);
  expect(rowOf(/^1\. Memerintahkan/)).toEqual([['0']]);
  expect(rowOf(/^Tim LKj/)).toEqual([['1', '0', '0', '0', '0', '0']]);
});
