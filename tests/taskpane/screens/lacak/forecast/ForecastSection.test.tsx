// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { forecastOf } from '../../../../../src/domain/tracker/forecast/forecast-berkas';
import { KADIS, KASUBBAG, SEKRETARIS, SOP_LKJ, TEAM } from '../../../../domain/tracker/stories';
import { DEFAULT_KALENDER } from '../../../../../src/domain/kantor/kalender/kalender';
import { kalenderEdits } from '../../../../../src/domain/kantor/kalender/kalender-sheet';
import { renderPane } from '../../../render-pane';
import { room } from '../../../with-berkas';
import { press } from '../../../press';

vi.mock(import('../../../../../src/domain/tracker/forecast/forecast-berkas'), async (original) => {
  const all = await original();
  return { ...all, forecastOf: vi.fn<typeof all.forecastOf>(all.forecastOf) };
});

/** Three Berkas are done: the Sekretaris needed two or three working days for each, the others next to nothing. A fourth waits for them again. */
async function fourYears() {
  const given = await room(SOP_LKJ);
  const sop = await given.sop();
  const done = (berkas: string, by: typeof KADIS, langkah: number, hari: string) =>
    given.oleh(by, { kind: 'finish', berkas, langkah, kelengkapan: [0, 1] }, hari, '14:00');
  for (const [from, to] of [
    ['05', '08'],
    ['08', '13'],
    ['13', '15'],
  ] as const) {
    const last = await given.oleh(KADIS, { kind: 'start-berkas', nama: `LKj sejak ${from}`, sop }, from, '14:00');
    await done(last, KADIS, 0, from);
    await done(last, SEKRETARIS, 1, to);
    await done(last, TEAM, 2, to);
    await done(last, KASUBBAG, 3, to);
    await done(last, KADIS, 4, to);
  }
  const berkas = await given.oleh(KADIS, { kind: 'start-berkas', nama: 'LKj 2025', sop, batas: '2026-01-20' }, '19', '08:00');
  await given.oleh(KADIS, { kind: 'finish', berkas, langkah: 0, kelengkapan: [] }, '19', '08:10');
  return { ...given, berkas };
}

it('says when a Berkas will probably be finished, whom it waits for, and what would help', async () => {
  const given = await fourYears();
  const { pane } = renderPane(given.workbook, { now: () => new Date('2026-01-19T10:00:00+07:00') });
  act(() => {
    pane.declareSaya(KADIS);
    pane.chooseBerkas(given.berkas);
    pane.openTab('lacak');
  });
  await screen.findByText(/^Mungkin selesai 2[0-3] Jan 2026\. Peluang empat dari lima: paling lambat \d+ \S+ 2026\.$/);
  expect(screen.getByText(/^Batas Berkas 20 Jan 2026 (mungkin|kemungkinan besar) terlewati\.$/)).toBeDefined();
  const why = screen.getByRole('button', { name: 'Mengapa?' });
  expect(why.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(why);
  expect(why.getAttribute('aria-expanded')).toBe('true');
  const [first] = screen.getAllByText(/^Kegiatan \d \(/);
  expect(first?.textContent).toContain('Kegiatan 2 (Sekretaris): Meneruskan disposisi');
  expect(
    screen.getByText(/^Kegiatan 2 \(Sekretaris\) paling lama 1 hari kerja: \d+ (hari kerja|jam|menit).* lebih cepat\.$/),
  ).toBeDefined();
  expect(screen.getByText(/^Dari 16 pelaksanaan dalam log kantor ini, dalam jam kerja\. Seribu/)).toBeDefined();
});

it('simulates an SOP before anybody has begun it', async () => {
  const given = await room(SOP_LKJ);
  const { pane } = renderPane(given.workbook, { now: () => new Date('2026-01-19T10:00:00+07:00') });
  act(() => pane.openTab('sop'));
  await press('Waktu');
  await screen.findByText(/^Bila dimulai sekarang: (mungkin|kemungkinan besar) selesai/);
  await press('Mengapa?');
  expect(screen.getByText(/^Dari waktu baku saja/)).toBeDefined();
});

it('stays through changes it does not rest on, and begins anew with the log and the calendar', async () => {
  const given = await room(SOP_LKJ);
  const berkas = await given.oleh(KADIS, { kind: 'start-berkas', nama: 'LKj', sop: await given.sop() }, '19', '08:00');
  const { pane } = renderPane(given.workbook, { now: () => new Date('2026-01-19T10:00:00+07:00') });
  act(() => {
    pane.declareSaya(KADIS);
    pane.chooseBerkas(berkas);
    pane.openTab('lacak');
  });
  await screen.findByText(/^(Mungkin|Kemungkinan besar) selesai/);
  const { calls } = vi.mocked(forecastOf).mock;
  const began = calls.length;
  await given.ketik(3, 1, 'Memerintahkan penyusunan LKj tahun ini');
  const before = pane.store.get().revision;
  act(() => pane.touch());
  await waitFor(() => expect(pane.store.get().revision).toBe(before + 1));
  await waitFor(() => expect(pane.store.get().activity).toBeUndefined());
  await screen.findByText(/^SOP di lembar berubah/);
  expect(screen.getByText(/^(Mungkin|Kemungkinan besar) selesai/)).toBeDefined();
  expect(calls.length).toBe(began);

  await given.oleh(KADIS, { kind: 'finish', berkas, langkah: 0, kelengkapan: [] }, '19', '09:00');
  act(() => pane.touch());
  await waitFor(() => expect(calls.length).toBe(began + 1));
  await given.workbook.write(kalenderEdits({ ...DEFAULT_KALENDER, zona: 'WITA' }));
  act(() => pane.touch());
  await waitFor(() => expect(calls.length).toBe(began + 2));
  await screen.findByText(/^(Mungkin|Kemungkinan besar) selesai/);
});
