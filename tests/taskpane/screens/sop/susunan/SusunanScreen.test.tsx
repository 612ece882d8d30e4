// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { applyToSheet } from '../../../../../src/domain/sheet/apply-edits';
import { readSops } from '../../../../../src/domain/sop/read/read-sops';
import type { Pelaksana } from '../../../../../src/domain/sop/sop';
import { KALBAR } from '../../../../../src/domain/sop/templat/templates';
import { planSop } from '../../../../../src/domain/sop/write/write-sop';
import { press } from '../../../press';
import { choose, paneWithSop } from '../sop-pane';

/** Where a pelaksana stands on the sheet of the template. */
function kalbarPelaksana(id: string): Pelaksana {
  const { edits } = planSop(KALBAR, 'SOP');
  const found = readSops(applyToSheet({ name: 'SOP', values: [] }, edits)).sops[0]?.pelaksana.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}

const uraian = async (sop: () => Promise<{ readonly kegiatan: readonly { readonly uraian: string }[] }>) =>
  (await sop()).kegiatan.map((one) => one.uraian);

describe('the order of an SOP', () => {
  it('takes a new kegiatan above another; numbers, returns and drawing follow in one write', async () => {
    const { workbook, sop, sheet, layer } = await paneWithSop({ drawn: true });
    await layer('susunan', 'Susunan SOP');
    const before = await sop();
    const writes = workbook.calls.write;
    await choose('Tindakan untuk kegiatan 3', 'Sisipkan di atas…');
    fireEvent.change(await screen.findByRole('textbox', { name: 'Uraian' }), { target: { value: 'Mencatat disposisi' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Pelaksana' }), { target: { value: 'sekretaris' } });
    await press('Sisipkan');
    await screen.findByText('Kegiatan disisipkan di lembar.');
    expect(workbook.calls.write).toBe(writes + 1);
    const after = await sop();
    expect(after.kegiatan[2]).toMatchObject({ nomor: '3', uraian: 'Mencatat disposisi', pelaku: [{ pelaksana: 'sekretaris' }] });
    expect(after.kegiatan.map(({ nomor }) => nomor)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(after.kegiatan[5]?.kembali).toBe((before.kegiatan[4]?.kembali ?? 0) + 1);
    expect((await sheet()).shapes?.filter(({ name }) => name.startsWith('runut:simbol:'))).toHaveLength(10);
  });

  it('moves a kegiatan by the keyboard, and the focus goes with it', async () => {
    const { sop, layer } = await paneWithSop({ drawn: true });
    await layer('susunan', 'Susunan SOP');
    const before = await uraian(sop);
    const handle = screen.getByRole('button', { name: 'Tindakan untuk kegiatan 2' });
    handle.focus();
    fireEvent.keyDown(handle, { key: 'ArrowDown', altKey: true });
    await screen.findByText('Kegiatan dipindahkan di lembar.');
    expect(await uraian(sop)).toEqual([before[0], before[2], before[1], ...before.slice(3)]);
    await waitFor(() => {
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Tindakan untuk kegiatan 3');
    });
  });

  it('splits a kegiatan into two', async () => {
    const { sop, layer } = await paneWithSop({ drawn: true });
    await layer('susunan', 'Susunan SOP');
    await choose('Tindakan untuk kegiatan 3', 'Pisahkan menjadi dua…');
    fireEvent.change(await screen.findByRole('textbox', { name: 'Kegiatan pertama' }), {
      target: { value: 'Memilih anggota Tim' },
    });
    fireEvent.change(screen.getByRole('textbox', { name: 'Kegiatan kedua' }), { target: { value: 'Menyusun SK Tim' } });
    await press('Pisahkan');
    await screen.findByText('Kegiatan dipisahkan di lembar.');
    expect((await uraian(sop)).slice(2, 4)).toEqual(['Memilih anggota Tim', 'Menyusun SK Tim']);
  });

  it('gives each of two positions over one column a column of its own', async () => {
    const { at } = kalbarPelaksana('sekretaris');
    const { sop, layer } = await paneWithSop({
      edits: [{ kind: 'write', sheet: 'SOP', at, values: [['Sekretaris / Kabid Umum']] }],
    });
    await layer('susunan', 'Susunan SOP');
    await choose('Tindakan untuk Kabid Umum', 'Ganti nama…');
    fireEvent.change(await screen.findByRole('textbox', { name: 'Nama pelaksana' }), { target: { value: 'Kabid Aset' } });
    await press('Ganti nama');
    await screen.findByText(/Beberapa jabatan berbagi satu kolom/);
    await choose('Tindakan untuk Kabid Umum', 'Pisahkan menjadi kolom sendiri…');
    await screen.findByRole('heading', { name: 'Pisahkan kolom Sekretaris, Kabid Umum' });
    await press('Pisahkan');
    await screen.findByText('Setiap jabatan kini punya kolom sendiri di lembar.');
    const columns = (await sop()).pelaksana.filter(({ id }) => ['sekretaris', 'kabid umum'].includes(id));
    expect(columns.map(({ column }) => column - at.column)).toEqual([0, 1]);
  });

  it('deletes only after naming what is lost', async () => {
    const { workbook, sop, layer } = await paneWithSop({ drawn: true });
    await layer('susunan', 'Susunan SOP');
    const before = await sop();
    const writes = workbook.calls.write;
    const fourth = before.kegiatan[3];
    await choose('Tindakan untuk kegiatan 8', 'Hapus…');
    const asked = await screen.findByRole('alertdialog', { name: 'Hapus kegiatan 8?' });
    expect(within(asked).getByText(`uraian: ${before.kegiatan[7]?.uraian ?? ''}`)).toBeDefined();
    expect(within(asked).getByText('waktu: 5 Menit')).toBeDefined();
    expect(workbook.calls.write).toBe(writes);
    await press('Batal', asked);
    await waitFor(() => {
      expect(screen.queryByRole('alertdialog')).toBeNull();
    });
    await choose('Tindakan untuk kegiatan 8', 'Hapus…');
    fireEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Hapus' }));
    await screen.findByText('Kegiatan dihapus dari lembar.');
    expect((await sop()).kegiatan).toHaveLength(8);
    expect((await sop()).kegiatan[3]?.uraian).toBe(fourth?.uraian);
  });

  it('says that a running Berkas keeps the version it began with', async () => {
    const { pane, layer } = await paneWithSop({ drawn: true });
    act(() => {
      pane.declareSaya({ nama: 'Orang Uji', jabatan: 'Kepala Dinas' });
      pane.openLayer('berkas-baru');
    });
    await press('Nomori ulang SOP');
    await press('Mulai Berkas');
    await waitFor(() => {
      expect(pane.store.get().berkasList).toHaveLength(1);
    });
    await layer('susunan', 'Susunan SOP');
    await choose('Tindakan untuk kegiatan 2', 'Hapus…');
    const asked = await screen.findByRole('alertdialog');
    expect(within(asked).getByText(/sedang berjalan dan tetap memakai versi SOP saat dimulai/)).toBeDefined();
  });
});

describe('an SOP that is gone', () => {
  it('is said to be gone, with a way back', async () => {
    const { workbook, pane, layer } = await paneWithSop();
    await layer('susunan', 'Susunan SOP');
    await workbook.write([{ kind: 'delete-sheet', sheet: 'SOP' }]);
    act(() => {
      pane.touch();
    });
    await screen.findByText('SOP tidak ditemukan lagi');
    await press('Kembali ke tab SOP');
    expect(await screen.findByText('Buku kerja ini belum memuat SOP')).toBeDefined();
  });
});

describe('the pelaksana of an SOP', () => {
  it('are added, renamed, moved and removed', async () => {
    const { sop, layer } = await paneWithSop({ drawn: true });
    await layer('susunan', 'Susunan SOP');
    const names = async () => (await sop()).pelaksana.map(({ nama }) => nama);
    await choose('Tindakan untuk Sekretaris', 'Tambah di kanan…');
    fireEvent.change(await screen.findByRole('textbox', { name: 'Nama pelaksana' }), { target: { value: 'Bendahara' } });
    await press('Tambah');
    await screen.findByText('Kolom pelaksana ditambahkan di lembar.');
    expect((await names())[2]).toBe('Bendahara');
    await choose('Tindakan untuk Bendahara', 'Ganti nama…');
    fireEvent.change(await screen.findByRole('textbox', { name: 'Nama pelaksana' }), {
      target: { value: 'Bendahara Pengeluaran' },
    });
    await press('Ganti nama');
    await screen.findByText('Nama pelaksana diganti di lembar.');
    expect((await names())[2]).toBe('Bendahara Pengeluaran');
    const handle = await screen.findByRole('button', { name: 'Tindakan untuk Bendahara Pengeluaran' });
    fireEvent.keyDown(handle, { key: 'ArrowLeft', altKey: true });
    await screen.findByText('Kolom pelaksana dipindahkan di lembar.');
    expect((await names())[1]).toBe('Bendahara Pengeluaran');
    await choose('Tindakan untuk Bendahara Pengeluaran', 'Hapus…');
    fireEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Hapus' }));
    await screen.findByText('Kolom pelaksana dihapus dari lembar.');
    expect(await names()).toEqual(['Kepala Dinas', 'Sekretaris', 'Kasubbag Renja, Monev dan Keuangan', 'Tim LKj']);
  });

  it('that alone do a kegiatan are named before they go', async () => {
    const { layer } = await paneWithSop({ drawn: true });
    await layer('susunan', 'Susunan SOP');
    await choose('Tindakan untuk Tim LKj', 'Hapus…');
    const asked = await screen.findByRole('alertdialog', { name: 'Hapus pelaksana Tim LKj?' });
    expect(within(asked).getByText('Kegiatan 4 lalu tidak punya pelaksana.')).toBeDefined();
  });

  it('refuse a name that is taken, and the table stays', async () => {
    const { workbook, layer } = await paneWithSop({ drawn: true });
    await layer('susunan', 'Susunan SOP');
    const writes = workbook.calls.write;
    await choose('Tindakan untuk Sekretaris', 'Ganti nama…');
    fireEvent.change(await screen.findByRole('textbox', { name: 'Nama pelaksana' }), { target: { value: 'kepala dinas' } });
    await press('Ganti nama');
    expect((await screen.findByRole('alert')).textContent).toContain('sudah ada di tabel');
    expect(workbook.calls.write).toBe(writes);
  });
});
