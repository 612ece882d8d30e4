// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../../src/app/workbook';
import { createBookWorkbook } from '../../../src/files/xlsx/book-workbook';
import { KADIS, SEKRETARIS, SOP_LKJ } from '../../domain/tracker/stories';
import { renderPane } from '../render-pane';
import { room } from '../with-berkas';
import { press } from '../press';

const NOW = '2026-01-12T10:00:00+07:00';

const kept = (values: Record<string, string>) => {
  const store = new Map(Object.entries(values));
  return {
    get: (key: string) => store.get(key),
    set: (key: string, value: string) => {
      store.set(key, value);
      return true;
    },
    remove: (key: string) => void store.delete(key),
  };
};

describe('what the pane opens on', () => {
  it('is the step that waits for this person, and the new Berkas once they begin one', async () => {
    const given = await room(SOP_LKJ);
    const sop = await given.sop();
    const old = await given.oleh(KADIS, { kind: 'start-berkas', nama: 'LKj 2024', sop }, '05', '08:00');
    const { pane } = renderPane(given.workbook, {
      now: () => new Date(NOW),
      preferences: kept({ 'runut.saya': JSON.stringify(KADIS) }),
    });
    await screen.findByText('Giliran saya');
    expect(pane.store.get()).toMatchObject({ tab: 'lacak', berkas: old, langkah: 0 });

    act(() => pane.openLayer('berkas-baru'));
    fireEvent.change(await screen.findByLabelText(/Nama Berkas/), { target: { value: 'LKj 2025' } });
    await press('Mulai Berkas');
    await screen.findByRole('button', { name: /Berkas: LKj 2025/ });
    expect(pane.store.get().berkas).not.toBe(old);
    await press('Mulai');
    await screen.findByText(/^Kegiatan 1 dimulai\./);
    await press('Berkas: LKj 2025');
    fireEvent.click(await screen.findByRole('menuitemradio', { name: /LKj 2024/ }));
    expect(await screen.findByRole('button', { name: 'Mulai' }), 'the older Berkas was left alone').toBeDefined();
  });

  it('stays where the person has gone, and says whose turn an act made it, with words to send', async () => {
    const given = await room(SOP_LKJ);
    const sop = await given.sop();
    const berkas = await given.oleh(KADIS, { kind: 'start-berkas', nama: 'LKj 2025', sop }, '05', '08:00');
    await given.oleh(KADIS, { kind: 'start', berkas, langkah: 0 }, '05', '08:10');
    const copied: string[] = [];
    const { pane } = renderPane(given.workbook, {
      now: () => new Date(NOW),
      preferences: kept({ 'runut.saya': JSON.stringify(KADIS) }),
      copyText: (value) => {
        copied.push(value);
        return Promise.resolve();
      },
    });
    act(() => pane.openTab('data'));
    await screen.findByRole('button', { name: /Berkas: LKj 2025/ });
    expect(pane.store.get().tab).toBe('data');
    act(() => pane.openTab('lacak'));
    await screen.findByText('Giliran saya');
    for (const box of screen.queryAllByRole('checkbox')) fireEvent.click(box);
    await press('Selesai');
    await screen.findByText(/^Kegiatan 1 selesai\. Berikutnya: kegiatan 2 \(Sekretaris\), sejak sekarang\.$/);
    await press('Salin surel');
    await screen.findByText(/^Pesan untuk Sekretaris disalin/);
    expect(copied[0]).toMatch(/^Perihal: Kegiatan 2 LKj 2025 menunggu tindak lanjut\n\nYth\. Sekretaris,\n\nKegiatan 2 /);
    expect(copied[0]).toMatch(/sejak 12 Januari 2026\./);
  });

  it('tells a second hand who was first', async () => {
    const given = await room(SOP_LKJ);
    const sop = await given.sop();
    const berkas = await given.oleh(KADIS, { kind: 'start-berkas', nama: 'LKj 2025', sop }, '05', '08:00');
    await given.oleh(KADIS, { kind: 'finish', berkas, langkah: 0, kelengkapan: [0, 1] }, '05', '08:10');
    await given.oleh(SEKRETARIS, { kind: 'start', berkas, langkah: 1 }, '05', '08:20');
    renderPane(given.workbook, {
      now: () => new Date(NOW),
      preferences: kept({ 'runut.saya': JSON.stringify(SEKRETARIS) }),
    });
    await screen.findByText('Giliran saya');
    await given.oleh(SEKRETARIS, { kind: 'finish', berkas, langkah: 1, kelengkapan: [0, 1] }, '05', '09:00');
    for (const box of screen.queryAllByRole('checkbox')) fireEvent.click(box);
    await press(/^(Selesai|Setujui)$/);
    const told = await screen.findByText(new RegExp(`Kegiatan 2 sudah diselesaikan oleh ${SEKRETARIS.nama} .*09[.:]00`));
    expect(told.textContent).toContain('Tidak ada yang dicatat lagi.');
  });

  it('tells what this computer saw of the log and it holds no more, until the person says it no longer counts', async () => {
    const given = await room(SOP_LKJ);
    const sop = await given.sop();
    const berkas = await given.oleh(KADIS, { kind: 'start-berkas', nama: 'LKj 2025', sop }, '05', '08:00');
    const before = given.workbook.book;
    await given.oleh(KADIS, { kind: 'finish', berkas, langkah: 0, kelengkapan: [0, 1] }, '05', '08:10');
    const preferences = kept({ 'runut.saya': JSON.stringify(KADIS) });
    const open = (workbook: Workbook) => renderPane(workbook, { now: () => new Date(NOW), preferences });
    const first = open(given.workbook);
    await waitFor(() => expect(preferences.get('runut.saksi')).toContain('"jumlah":2'));
    first.unmount();
    const older = open(createBookWorkbook(before));
    const told = await screen.findByText(/^Komputer ini pernah melihat log dengan 2 peristiwa .* sekarang \(1 peristiwa\)/);
    expect(preferences.get('runut.saksi')).toContain('"jumlah":2');
    await press('Lupakan');
    await waitFor(() => expect(preferences.get('runut.saksi')).toContain('"jumlah":1'));
    expect(told.isConnected).toBe(false);
    older.unmount();
    open(given.workbook);
    await waitFor(() => expect(preferences.get('runut.saksi')).toContain('"jumlah":2'));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
