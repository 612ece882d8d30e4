// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { unzipSync } from 'fflate';
import type { Pane } from '../../../../src/taskpane/state/pane';
import { emptyWorkbook } from '../../empty-workbook';
import { renderPane } from '../../render-pane';
import { press } from '../../press';

/** A pane on the LKj tab of a workbook with the sample data, the report compiled. */
async function compiled() {
  const workbook = emptyWorkbook();
  const downloads: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const { pane } = renderPane(workbook, {
    download: (name, bytes) => {
      downloads.push({ name, bytes });
      return Promise.resolve();
    },
  });
  open(pane, 'data');
  await press('Coba dengan angka contoh');
  await screen.findByText(/Data contoh ditulis/);
  open(pane, 'lkj');
  await press('Susun LKj');
  await screen.findByText('LKj disusun sebagai Konsep.');
  await screen.findByRole('heading', { name: 'Naskah' });
  return { workbook, pane, downloads };
}

const open = (pane: Pane, tab: 'data' | 'lkj') => {
  act(() => {
    pane.openTab(tab);
  });
};

const choose = async (item: string) => {
  await press('Pilih bentuk ekspor');
  fireEvent.click(await screen.findByRole('menuitem', { name: item }));
};

describe('the LKj tab', () => {
  it('says whether the report is a draft, why, and when it was compiled', async () => {
    await compiled();
    expect(screen.getByRole('heading', { name: 'Status' })).toBeDefined();
    expect(screen.getByText('Konsep')).toBeDefined();
    expect(screen.getByText(/Pengesahan terakhir belum tercatat\./)).toBeDefined();
    expect(screen.getByText(/^Disusun .* pukul /)).toBeDefined();
  });

  it('lets drafts be accepted one by one, and then all of them', async () => {
    await compiled();
    fireEvent.click(screen.getByText('Periksa satu per satu'));
    const before = screen.getAllByRole('button', { name: /^Terima naskah/ }).length;
    await press('Terima naskah Ikhtisar eksekutif');
    await screen.findByText('1 naskah diterima.');
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: 'Terima naskah Ikhtisar eksekutif' })).toBeNull();
    });
    expect(before).toBeGreaterThan(20);
    await press('Terima semua');
    await screen.findByText('Semua naskah sudah disunting atau diterima.');
  });

  it('shows every criterion of the self-check with what is left to do, and writes the review paper', async () => {
    const { workbook } = await compiled();
    fireEvent.click(screen.getByText('Lihat tiap kriteria'));
    const criterion = (butir: string) => screen.getByText(butir).parentElement?.textContent;
    await screen.findByText('3.a.4');
    expect(criterion('3.a.4')).toBe('3.a.4 Belum');
    expect(criterion('3.b.3')).toBe('3.b.3 Terpenuhi');
    expect(screen.getAllByText(/^Lembar LKj halaman \d+: /).length).toBeGreaterThan(5);
    await press('Tulis kertas kerja reviu');
    await screen.findByText(/Kertas Kerja Reviu” ditulis/);
    expect(workbook.book.sheets.map(({ name }) => name)).toContain('Kertas Kerja Reviu');
  });

  it('lets the office say who it is, and asks for what is blank', async () => {
    const { pane, workbook } = await compiled();
    await press('Isi Identitas laporan…');
    expect(await screen.findByText(/^Belum diisi: .*Tugas pokok/)).toBeDefined();
    fireEvent.change(screen.getByLabelText('Tugas pokok'), { target: { value: 'Membantu Gubernur' } });
    fireEvent.change(screen.getByLabelText('Sumber daya manusia'), { target: { value: 'PNS; 42; Status\nPPPK; 9; Status' } });
    expect(screen.queryByText(/^Belum diisi: .*Tugas pokok/)).toBeNull();
    await press('Batal');
    await press('Isi Identitas laporan…');
    await screen.findByText(/^Melanjutkan isian/);
    const staff = () => screen.getByLabelText<HTMLTextAreaElement>('Sumber daya manusia').value;
    expect(staff()).toContain('PPPK; 9; Status');
    await press('Simpan');
    await screen.findByText(/Identitas laporan disimpan/);
    await press('Isi Identitas laporan…');
    await screen.findByLabelText('Tugas pokok');
    expect(screen.queryByText(/^Melanjutkan isian/)).toBeNull();
    // What was saved, not what the screen had read when it was open before.
    expect(staff()).toContain('PPPK; 9; Status');
    fireEvent.change(screen.getByLabelText('Sumber daya manusia'), { target: { value: 'Honorer; 3; Status' } });
    await press('Batal');
    await press('Isi Identitas laporan…');
    await press('Buang isian itu');
    expect(staff()).toContain('PPPK; 9; Status');
    expect(workbook.book.sheets.map(({ name }) => name)).toContain('Identitas Laporan');
    open(pane, 'lkj');
    await press('Susun ulang LKj');
    await screen.findByText(/bagian belum diisi dan ditandai/);
  });

  it('keeps every entry of Identitas laporan as typed, on its sheet, on the screen opened again and in the report', async () => {
    const { pane, workbook } = await compiled();
    await press('Isi Identitas laporan…');
    await screen.findByLabelText('Tugas pokok');
    const fields = () =>
      [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('section input, section textarea')].filter(
        ({ type }) => ['text', 'textarea', 'date', 'url'].includes(type),
      );
    const typed = new Map<string, string>();
    const nameOf = (field: HTMLElement, index: number) =>
      `${String(index)} ${field.getAttribute('aria-label') ?? document.querySelector(`label[for="${field.id}"]`)?.textContent ?? ''}`;
    fields().forEach((field, index) => {
      const name = nameOf(field, index);
      const kinds: readonly (readonly [RegExp, string])[] = [
        [/Sumber daya manusia/, 'PNS; 42; Status'],
        [/NIP/, '197001011995031001'],
        [/Alamat/, 'https://dinas.go.id/lkj'],
      ];
      const day = `2026-03-${String((index % 28) + 1).padStart(2, '0')}`;
      const kind = kinds.find(([of]) => of.test(name))?.[1];
      const text = field.type === 'date' ? day : (kind ?? `isian ke-${String(index)}`);
      fireEvent.change(field, { target: { value: text } });
      typed.set(name, text);
    });
    expect(typed.size).toBeGreaterThan(40);
    fireEvent.click(screen.getAllByRole('checkbox')[0] as HTMLElement);
    await press('Simpan');
    await screen.findByText(/Identitas laporan disimpan/);
    const [sheet] = (await workbook.read([{ sheet: { name: 'Identitas Laporan' }, parts: ['values'] }])).sheets;
    await press('Isi Identitas laporan…');
    await screen.findByLabelText('Tugas pokok');
    expect(new Map(fields().map((field, index) => [nameOf(field, index), field.value]))).toEqual(typed);
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    const cells = sheet?.values.flat().map(String) ?? [];
    for (const [name, text] of typed) expect(cells, name).toContain(text === 'PNS; 42; Status' ? '42' : text);
    open(pane, 'lkj');
    await press('Susun ulang LKj');
    await screen.findByText(/^LKj disusun sebagai Konsep/);
    const [report] = (await workbook.read([{ sheet: { name: 'LKj' }, parts: ['values'] }])).sheets;
    const printed = report?.values.flat().join('\n') ?? '';
    // Legal basis, task, function, issue, aim, definition and source of the first indikator, a use of the report, the reviewer.
    for (const nth of [0, 1, 2, 4, 5, 6, 7, 20, 37]) expect(printed).toContain(`isian ke-${String(nth)}`);
  });

  it('asks about an entry that somebody else changed meanwhile, and names what of the sheet it cannot read', async () => {
    const { workbook } = await compiled();
    await press('Isi Identitas laporan…');
    fireEvent.change(await screen.findByLabelText('Tugas pokok'), { target: { value: 'Membantu Gubernur' } });
    await press('Simpan');
    await screen.findByText(/Identitas laporan disimpan/);
    expect(screen.getByRole('button', { name: 'Urungkan' })).toBeDefined();
    const rowOf = async (text: string) => {
      const [sheet] = (await workbook.read([{ sheet: { name: 'Identitas Laporan' }, parts: ['values'] }])).sheets;
      return sheet?.values.findIndex((line) => line.includes(text)) ?? -1;
    };
    const type = async (under: string, column: number, value: string) =>
      workbook.write([{ kind: 'write', sheet: 'Identitas Laporan', at: { row: await rowOf(under), column }, values: [[value]] }]);
    await type('3.c.7', 0, '3.c.9');
    await press('Isi Identitas laporan…');
    fireEvent.change(await screen.findByLabelText('Tugas pokok'), { target: { value: 'Milik saya' } });
    await type('Tugas pokok', 2, 'Milik mereka');
    await press('Simpan');
    await screen.findByRole('heading', { name: 'Diubah bersamaan dengan orang lain' });
    fireEvent.click(screen.getByRole('radio', { name: /Milik saya/ }));
    await press('Simpan');
    await screen.findByText('Identitas laporan disimpan. 1 isian di lembarnya tidak terbaca dan tetap seperti tertulis.');
    await press('Isi Identitas laporan…');
    expect((await screen.findByLabelText<HTMLTextAreaElement>('Tugas pokok')).value).toBe('Milik saya');
    expect(screen.getByText(/^1 isian di lembar Identitas Laporan tidak terbaca/)).toBeDefined();
    expect(screen.getByText(/Butir “3.c.9” tidak dikenal/)).toBeDefined();
  });

  it('readies the sheet for a PDF and says how to save one', async () => {
    await compiled();
    await choose('PDF lewat Excel…');
    expect(await screen.findByText(/Simpan Sebagai, jenis PDF/)).toBeDefined();
  });

  it('exports a Word document and says where it went', async () => {
    const { downloads } = await compiled();
    await choose('Dokumen Word (.docx)');
    expect(await screen.findByText('LKj 2025.docx masuk ke folder unduhan.')).toBeDefined();
    expect(Object.keys(unzipSync(downloads[0]?.bytes ?? new Uint8Array()))).toContain('word/document.xml');
  });

  it('can be stopped while the document is made, and makes none', async () => {
    const { downloads } = await compiled();
    await choose('Dokumen Word (.docx)');
    await press('Batal');
    expect(await screen.findByText('Ekspor LKj 2025.docx dibatalkan. Tidak ada berkas yang dibuat.')).toBeDefined();
    expect(downloads).toEqual([]);
  });

  it('does not export figures that the sheet does not show', async () => {
    const { workbook, pane } = await compiled();
    await workbook.write([{ kind: 'write', sheet: 'Bidang Perumahan', at: { row: 8, column: 11 }, values: [[290]] }]);
    open(pane, 'data');
    open(pane, 'lkj');
    await press('Ekspor');
    expect(await screen.findByText(/angka berubah sejak LKj disusun, jadi berkas akan berbeda/)).toBeDefined();
  });
});
