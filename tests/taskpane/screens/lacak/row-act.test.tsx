// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { SelectedRow, WorkbookSelection } from '../../../../src/app/workbook';
import type { Saya } from '../../../../src/domain/stamp';
import { followSelection, askOnRow } from '../../../../src/taskpane/state/selected-row';
import { KADIS, KASUBBAG, SEKRETARIS, SOP_LKJ, TEAM } from '../../../domain/tracker/stories';
import { renderPane } from '../../render-pane';
import { room } from '../../with-berkas';

/** The row of the first step on the sheet, counted from 0. */
const FIRST = 3;

/** A Berkas whose first two steps are done, seen by somebody who stands on a row of its sheet. */
async function opened(saya: Saya) {
  const given = await room(SOP_LKJ);
  const berkas = await given.oleh(KADIS, { kind: 'start-berkas', nama: 'LKj 2025', sop: await given.sop() }, '05', '08:00');
  await given.oleh(KADIS, { kind: 'finish', berkas, langkah: 0, kelengkapan: [] }, '05', '08:10');
  await given.oleh(SEKRETARIS, { kind: 'finish', berkas, langkah: 1, kelengkapan: [0] }, '05', '09:00');
  let at: SelectedRow = { sheet: 'SOP', row: 0 };
  let tell: (at: SelectedRow) => void = () => undefined;
  const selection: WorkbookSelection = {
    now: () => Promise.resolve(at),
    follow: (listener) => {
      tell = listener;
      return Promise.resolve(() => Promise.resolve());
    },
  };
  const { pane } = renderPane(given.workbook, { now: () => new Date('2026-01-05T09:30:00+07:00'), selection });
  await followSelection(pane);
  act(() => {
    pane.declareSaya(saya);
    pane.chooseBerkas(berkas);
    pane.openTab('lacak');
  });
  await screen.findByText(/2 dari 5 selesai/);
  return {
    ...given,
    berkas,
    stand: (langkah: number, sheet = 'SOP') => {
      at = { sheet, row: FIRST + langkah };
      act(() => tell(at));
    },
    press: (what: 'mulai' | 'selesai' | 'setujui' | 'kembalikan') => act(() => askOnRow(pane, what)),
    eventsNow: () => pane.session.seen?.reading.events.toArray().map(({ jenis }) => jenis) ?? [],
  };
}
const expanded = () => document.querySelector('[aria-expanded="true"]')?.textContent ?? '';

describe('the row selected on the sheet', () => {
  it('shows its step in the pane, and rows beside the table or of another sheet change nothing', async () => {
    const { stand } = await opened(TEAM);
    stand(3);
    await waitFor(() => expect(expanded()).toContain('4. Memeriksa konsep'));
    stand(40);
    stand(1, 'Lain');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(expanded()).toContain('4. Memeriksa konsep');
    stand(0);
    await waitFor(() => expect(expanded()).toContain('1. Memerintahkan'));
  });
});

describe('an act on the selected row', () => {
  it('starts and finishes it as the pane’s own buttons do, with the reason for what is not ticked', async () => {
    const { stand, press, eventsNow } = await opened(TEAM);
    stand(2);
    await press('mulai');
    await screen.findByText(/^Kegiatan 3 dimulai/);
    expect(eventsNow().at(-1)).toBe('kegiatan-dimulai');
    await press('selesai');
    await screen.findByLabelText(/^Alasan kelengkapan belum dicentang semua/);
    expect(eventsNow().at(-1)).toBe('kegiatan-dimulai');
  });

  it('opens the form that a return needs', async () => {
    const { stand, press } = await opened(TEAM);
    stand(2);
    await press('mulai');
    await screen.findByText(/^Kegiatan 3 dimulai/);
    await press('kembalikan');
    expect((await screen.findByRole('dialog')).textContent).toContain('Kembalikan kegiatan 3');
  });

  it.each([
    ['a row before its turn', KADIS, 4, 'mulai', /Kegiatan 4 belum selesai/],
    ['a row of somebody else', KASUBBAG, 2, 'mulai', /bagian Tim LKj, sedangkan Anda/],
    ['a row that is done', SEKRETARIS, 1, 'selesai', /Kegiatan 2 sudah selesai/],
    ['a row that has not begun', TEAM, 2, 'selesai', /Kegiatan 3 belum dimulai\. Pilih Mulai/],
    ['no step at all', TEAM, 40, 'mulai', /Pilih terlebih dahulu baris kegiatan/],
  ] as const)('says why it is not done on %s, and records nothing', async (_, saya, langkah, what, words) => {
    const { stand, press, eventsNow } = await opened(saya);
    const before = eventsNow();
    stand(langkah);
    await press(what);
    await screen.findByText(words);
    expect(eventsNow()).toEqual(before);
  });
});
