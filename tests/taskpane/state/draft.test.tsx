// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { savePengaturan } from '../../../src/app/kinerja/open-pengaturan';
import { run } from '../../../src/app/use-case';
import { samplePengaturan } from '../../../src/domain/kinerja/sample';
import type { Preferences } from '../../../src/taskpane/services';
import { KADIS, SOP_LKJ, stampOf } from '../../domain/tracker/stories';
import { emptyWorkbook } from '../empty-workbook';
import { renderPane } from '../render-pane';
import { room } from '../with-berkas';
import { press } from '../press';

/** Storage as a machine keeps it, or (`denied`) as a partitioned frame refuses it. */
function storage(denied = false): Preferences & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    get: (key) => kept.get(key),
    set: (key, value) => {
      if (!denied) kept.set(key, value);
      return !denied;
    },
    remove: (key) => {
      kept.delete(key);
    },
  };
}

const office = (): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(/^Nama kantor/);

async function perjanjian(workbook: ReturnType<typeof emptyWorkbook>, preferences: Preferences, place = 'A.xlsx') {
  const rendered = renderPane(workbook, { preferences, workbookAddress: () => place });
  act(() => {
    rendered.pane.openLayer('perjanjian');
  });
  await screen.findByLabelText(/^Nama kantor/);
  return rendered;
}

describe('what was typed and not saved', () => {
  it('is there again after going back, another tab, and a pane loaded anew; not in another workbook', async () => {
    const workbook = emptyWorkbook();
    const preferences = storage();
    const { pane } = await perjanjian(workbook, preferences);
    fireEvent.change(office(), { target: { value: 'Dinas yang terburu-buru' } });
    await press('Kembali');
    act(() => {
      pane.openTab('lkj');
      pane.openLayer('perjanjian');
    });
    await screen.findByLabelText(/^Nama kantor/);
    expect(office().value).toBe('Dinas yang terburu-buru');
    cleanup();
    await perjanjian(workbook, preferences);
    expect(office().value).toBe('Dinas yang terburu-buru');
    expect(screen.getByText(/^Melanjutkan isian .* yang belum disimpan\.$/)).toBeTruthy();
    cleanup();
    await perjanjian(emptyWorkbook(), preferences, 'B.xlsx');
    expect(office().value).toBe('');
    cleanup();
    await perjanjian(workbook, preferences);
    await press('Buang isian itu');
    expect(office().value).toBe('');
    expect(preferences.kept.size).toBe(0);
  });

  it('is offered, not used unasked, where the workbook says something else since', async () => {
    const workbook = emptyWorkbook();
    const preferences = storage();
    await perjanjian(workbook, preferences);
    fireEvent.change(office(), { target: { value: 'Dinas lama' } });
    cleanup();
    const other = samplePengaturan(2025);
    await run(workbook, savePengaturan, { pengaturan: other }, stampOf(KADIS));
    await perjanjian(workbook, preferences);
    expect(office().value).toBe(other.kantor.nama);
    expect(screen.getByText(/Isi buku kerja berubah sejak itu\.$/)).toBeTruthy();
    await press('Pakai isian itu');
    expect(office().value).toBe('Dinas lama');
  });

  it('goes once it is saved: a note on a step', async () => {
    const given = await room(SOP_LKJ);
    const sop = await given.sop();
    await given.oleh(KADIS, { kind: 'start-berkas', nama: 'LKj 2025', sop }, '05', '08:00');
    const preferences = storage();
    preferences.set('runut.saya', JSON.stringify(KADIS));
    const now = () => new Date('2026-01-05T09:00:00+07:00');
    const write = async () => {
      await press(/^Tindakan untuk Berkas/);
      fireEvent.click(await screen.findByRole('menuitem', { name: /^(Tambah )?[Cc]atatan/ }));
      return screen.findByLabelText<HTMLTextAreaElement>(/^Catatan/);
    };
    renderPane(given.workbook, { now, preferences });
    fireEvent.change(await write(), { target: { value: 'Menunggu data Bidang Tata Ruang' } });
    cleanup();
    renderPane(given.workbook, { now, preferences });
    expect((await write()).value).toBe('Menunggu data Bidang Tata Ruang');
    await press(/^Simpan catatan/);
    await waitFor(() => {
      expect([...preferences.kept.keys()].filter((key) => key.startsWith('runut.draf.'))).toEqual([]);
    });
  });

  it('is said to last only as long as the pane where nothing may be kept', async () => {
    await perjanjian(emptyWorkbook(), storage(true));
    fireEvent.change(office(), { target: { value: 'Dinas' } });
    expect(screen.getByText(/tidak mengizinkan penyimpanan/)).toBeTruthy();
  });
});

describe('a workbook that was never saved', () => {
  it('has drafts of its own: another unsaved one does not show them, its own pane loaded anew does', async () => {
    const preferences = storage();
    const opened = async (name: string) => {
      const { pane } = renderPane(emptyWorkbook(), { preferences, workbookAddress: () => '', unsavedName: () => name });
      act(() => pane.openLayer('perjanjian'));
      await screen.findByLabelText(/^Nama kantor/);
    };
    await opened('satu');
    fireEvent.change(office(), { target: { value: 'Dinas Satu' } });
    cleanup();
    await opened('dua');
    expect(office().value).toBe('');
    cleanup();
    await opened('satu');
    expect(office().value).toBe('Dinas Satu');
  });
});

describe('what was ticked and typed for a step', () => {
  it('is a draft like any other: taken up again with a word, and gone once it is recorded', async () => {
    const preferences = storage();
    const given = await room(SOP_LKJ);
    const berkas = await given.oleh(KADIS, { kind: 'start-berkas', nama: 'LKj', sop: await given.sop() }, '05', '08:00');
    await given.oleh(KADIS, { kind: 'start', berkas, langkah: 0 }, '05', '08:05');
    const opened = async () => {
      const { pane } = renderPane(given.workbook, { preferences, now: () => new Date('2026-01-05T09:00:00+07:00') });
      act(() => {
        pane.declareSaya(KADIS);
        pane.chooseBerkas(berkas);
        pane.openTab('lacak');
      });
      return screen.findByLabelText<HTMLInputElement>('Output');
    };
    fireEvent.change(await opened(), { target: { value: 'Nota 7' } });
    cleanup();
    expect((await opened()).value).toBe('Nota 7');
    expect(screen.getByText(/^Melanjutkan isian .* yang belum disimpan\.$/)).toBeTruthy();
    await press('Selesai');
    await screen.findByText(/^Kegiatan 1 selesai\./);
    await waitFor(() => expect([...preferences.kept.keys()].filter((key) => key.includes('isian'))).toEqual([]));
  });
});
