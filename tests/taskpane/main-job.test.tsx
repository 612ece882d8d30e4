// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Pane } from '../../src/taskpane/state/pane';
import { emptyWorkbook } from './empty-workbook';
import { renderPane } from './render-pane';
import { press } from './press';

const declare = (pane: Pane, jabatan: string) => {
  act(() => {
    pane.declareSaya({ nama: 'Orang Uji', jabatan });
  });
};

/** Opens a new workbook and writes the Kalbar template. */
async function withTemplate() {
  const workbook = emptyWorkbook();
  const rendered = renderPane(workbook);
  await press(/Penyusunan Laporan Kinerja Dinas/);
  await screen.findByRole('group', { name: 'Saring temuan' });
  return { workbook, ...rendered };
}

/** Goes on to a Berkas whose first step is due. */
async function withBerkas() {
  const rendered = await withTemplate();
  await press(/^Usulan pelaksana/);
  await press(/^Terima semua/);
  await screen.findByText(/bagan alir tergambar/);
  declare(rendered.pane, 'Kepala Dinas');
  act(() => {
    rendered.pane.openLayer('berkas-baru');
  });
  // The template's own numbers name two steps alike, and one of them is returned to.
  await press('Nomori ulang SOP');
  await press('Mulai Berkas');
  await screen.findByText('Giliran saya');
  return rendered;
}

describe('the SOP tab', () => {
  it('offers templates on an empty workbook and writes the one chosen', async () => {
    const { workbook } = await withTemplate();
    expect(workbook.book.sheets.map(({ name }) => name)).toContain('SOP');
    expect(screen.getByRole('heading', { level: 1, name: /Penyusunan Laporan Kinerja Dinas/ })).toBeDefined();
    expect(screen.getByRole('tab', { name: /SOP.*galat/ })).toBeDefined();
  });

  it('selects the cell of a finding without changing the workbook', async () => {
    const { workbook } = await withTemplate();
    const before = workbook.book.sheets.map(({ name }) => name);
    const writes = workbook.calls.write;
    const link = screen.getAllByRole('button', { name: /^Buka sel/ })[0];
    if (link) fireEvent.click(link);
    await waitFor(() => {
      expect(workbook.calls.write).toBe(writes + 1);
    });
    expect(workbook.book.sheets.map(({ name }) => name)).toEqual(before);
  });

  it('shows one level of findings at a time when asked', async () => {
    await withTemplate();
    const filter = screen.getByRole('group', { name: 'Saring temuan' });
    await press(/Petunjuk/, filter);
    expect(screen.queryAllByRole('img', { name: 'Galat' })).toHaveLength(0);
    expect(screen.queryByText('Waktu kosong.')).toBeNull();
  });

  it('writes what a person answers into the cell of the finding', async () => {
    const { workbook } = await withTemplate();
    fireEvent.click(screen.getAllByRole('button', { name: 'Isi waktu…' })[0] as HTMLElement);
    fireEvent.change(await screen.findByLabelText(/waktu bakunya/), { target: { value: '15 menit' } });
    await press('Tulis ke lembar');
    await screen.findByText('1 temuan diperbaiki di lembar.');
    const sop = (await workbook.read([{ sheet: { name: 'SOP' }, parts: ['values'] }])).sheets[0];
    expect(sop?.values.flat()).toContain('15 menit');
  });

  it('fixes all that is certain in one write', async () => {
    const { workbook } = await withTemplate();
    const writes = workbook.calls.write;
    await press(/^Perbaiki yang pasti/);
    await screen.findByText(/temuan diperbaiki/);
    expect(workbook.calls.write).toBe(writes + 1);
  });
});

describe('the Lacak tab', () => {
  it('asks who one is before a Berkas begins', async () => {
    const { pane } = await withTemplate();
    act(() => {
      pane.openLayer('berkas-baru');
    });
    expect(await screen.findByRole('button', { name: 'Isi nama dan jabatan…' })).toBeDefined();
  });

  it('starts, ticks and finishes a step, and hands the turn on', async () => {
    const { workbook, pane } = await withBerkas();
    await press('Mulai');
    fireEvent.change(await screen.findByLabelText('Output'), { target: { value: 'Disposisi 01/2026' } });
    await press('Selesai');
    expect(await screen.findByText('Menunggu Sekretaris')).toBeDefined();
    expect(workbook.book.sheets.find(({ name }) => name === '_runut_log')?.visibility).toBe('veryHidden');
    declare(pane, 'Sekretaris');
    expect(await screen.findByText('Giliran saya')).toBeDefined();
  });

  it('wants a reason when something needed is left unticked, and records it', async () => {
    const { pane } = await withBerkas();
    await press('Mulai');
    await press('Selesai');
    declare(pane, 'Sekretaris');
    await press('Mulai');
    const boxes = await screen.findAllByRole('checkbox');
    expect(boxes.length).toBeGreaterThan(0);
    await press('Selesai');
    fireEvent.change(await screen.findByLabelText(/Alasan kelengkapan/), { target: { value: 'Menyusul besok' } });
    await press('Selesai');
    expect(await screen.findByText(/^Menunggu Kasubbag/)).toBeDefined();
  });

  it('loses nothing when the pane is closed and opened again', async () => {
    const { workbook, unmount } = await withBerkas();
    await press('Mulai');
    await screen.findByLabelText('Output');
    unmount();
    const again = renderPane(workbook);
    declare(again.pane, 'Kepala Dinas');
    act(() => {
      again.pane.openTab('lacak');
    });
    expect(await screen.findByText('Giliran saya')).toBeDefined();
    expect(await screen.findByRole('button', { name: 'Selesai' })).toBeDefined();
  });

  it('shows the acts in the history, newest first', async () => {
    const { pane } = await withBerkas();
    await press('Mulai');
    await screen.findByLabelText('Output');
    act(() => {
      pane.openLayer('riwayat');
    });
    expect(await screen.findByText(/Rantai utuh · 2 peristiwa/)).toBeDefined();
    expect(screen.getAllByText(/dimulai$/).map(({ textContent }) => textContent)).toEqual([
      'Kegiatan 1 dimulai',
      'Berkas LKj 2025 dimulai',
    ]);
  });
});

describe('the Data and LKj tabs', () => {
  it('sets an office up, makes its sheets, compiles and exports', async () => {
    const opened: Uint8Array[] = [];
    const workbook = emptyWorkbook();
    const { pane } = renderPane(workbook, {
      openNewWorkbook: (bytes) => {
        opened.push(bytes);
        return Promise.resolve();
      },
    });
    act(() => {
      pane.openTab('data');
    });
    await press('Isi Perjanjian Kinerja…');
    fireEvent.change(await screen.findByLabelText(/^Nama kantor/), { target: { value: 'Dinas Uji' } });
    fireEvent.change(screen.getByLabelText('Nama bidang 1'), { target: { value: 'Perumahan' } });
    await press('Simpan');
    expect(await screen.findByText('Isi paling sedikit satu indikator.')).toBeDefined();
    fireEvent.change(screen.getByLabelText('Sasaran 1'), { target: { value: 'Rumah layak' } });
    await press('Tambah indikator');
    fireEvent.change(screen.getByLabelText(/^Indikator kinerja/), { target: { value: 'Rumah layak huni' } });
    fireEvent.change(screen.getByLabelText('Target setahun'), { target: { value: '80' } });
    fireEvent.change(screen.getByLabelText('Satuan'), { target: { value: 'persen' } });
    await press('Simpan');
    await press('Buat lembar bidang');
    await screen.findByText('1 lembar bidang siap diisi.');
    expect(workbook.book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Pengaturan', 'Bidang Perumahan']));
    act(() => {
      pane.openTab('lkj');
    });
    await press('Susun LKj');
    await press('Ekspor');
    expect(await screen.findByText(/dibuka sebagai buku kerja baru/)).toBeDefined();
    expect(opened).toHaveLength(1);
    expect([...(opened[0] ?? [])].slice(0, 2)).toEqual([0x50, 0x4b]);
  });

  it('says so when the export can neither be opened nor downloaded', async () => {
    const workbook = emptyWorkbook();
    const { pane } = renderPane(workbook, {
      openNewWorkbook: () => Promise.reject(new Error('no')),
      download: () => Promise.reject(new Error('blocked')),
    });
    act(() => {
      pane.openTab('data');
    });
    await press('Coba dengan angka contoh');
    await screen.findByText(/Data contoh ditulis/);
    act(() => {
      pane.openTab('lkj');
    });
    await press('Susun LKj');
    await press('Ekspor');
    expect(await screen.findByText(/Berkas ekspor tidak dapat dibuka atau diunduh/)).toBeDefined();
  });
});
