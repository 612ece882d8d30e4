// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { KADIS, KASUBBAG, SEKRETARIS, SOP_LKJ, TEAM } from '../../../../domain/tracker/stories';
import { renderPane } from '../../../render-pane';
import { room } from '../../../with-berkas';

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
  expect(screen.getByText(/^Dari 16 pelaksanaan dalam catatan kantor ini, dalam jam kerja\. Seribu/)).toBeDefined();
});

it('simulates an SOP before anybody has begun it', async () => {
  const given = await room(SOP_LKJ);
  const { pane } = renderPane(given.workbook, { now: () => new Date('2026-01-19T10:00:00+07:00') });
  act(() => pane.openTab('sop'));
  fireEvent.click(await screen.findByRole('button', { name: 'Waktu' }));
  await screen.findByText(/^Bila dimulai sekarang: (mungkin|kemungkinan besar) selesai/);
  fireEvent.click(screen.getByRole('button', { name: 'Mengapa?' }));
  expect(screen.getByText(/^Dari waktu baku saja/)).toBeDefined();
});
