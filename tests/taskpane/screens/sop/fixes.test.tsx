// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { rememberRules } from '../../../../src/app/sop/remember';
import { writeTemplate } from '../../../../src/app/sop/write-template';
import { whyOf } from '../../../../src/domain/rules/why';
import { run } from '../../../../src/app/use-case';
import type { CellValue } from '../../../../src/domain/sheet/snapshot';
import type { Layer } from '../../../../src/taskpane/state/pane-state';
import { emptyWorkbook } from '../../empty-workbook';
import { renderPane } from '../../render-pane';
import { press } from '../../press';

const stamp = { at: '2026-11-21T11:00:00+07:00', saya: { nama: 'Penguji', jabatan: 'Kasubbag' }, newId: () => 'id' };

/** The pane on a workbook with the Kalbar SOP. */
async function withSop() {
  const workbook = emptyWorkbook();
  await run(workbook, writeTemplate, { templat: 'kalbar-lkj' }, stamp);
  const rendered = renderPane(workbook);
  await screen.findByRole('group', { name: 'Saring temuan' });
  const cell = async (row: number, column: number): Promise<CellValue | undefined> =>
    (await workbook.read([{ sheet: { name: 'SOP' }, parts: ['values'] }])).sheets[0]?.values[row]?.[column];
  const layer = (name: Layer) => {
    act(() => {
      rendered.pane.openLayer(name);
    });
  };
  return { workbook, cell, layer, ...rendered };
}

const rowOf = (message: RegExp): HTMLElement => {
  const row = screen.getAllByText(message)[0]?.closest('li');
  if (!row) throw new Error('no such finding');
  return row;
};

describe('a fix', () => {
  it('shows what the cell says now and would say, and writes only when told to', async () => {
    const { workbook, cell } = await withSop();
    const writes = workbook.calls.write;
    const row = rowOf(/^Nomor 4 dipakai dua kali/);
    await press('Nomori ulang', row);
    const change = await within(row).findByText('5');
    expect(change.tagName).toBe('INS');
    expect(within(row).getByText('4').tagName).toBe('DEL');
    expect(workbook.calls.write).toBe(writes);
    expect(String(await cell(26, 0))).toBe('4');
    await press('Terapkan', row);
    await screen.findByText('1 temuan diperbaiki di lembar.');
    expect(workbook.calls.write).toBe(writes + 1);
    expect(String(await cell(26, 0))).toBe('5');
  });

  it('is applied to all of its kind in one write', async () => {
    const { workbook } = await withSop();
    const writes = workbook.calls.write;
    const row = rowOf(/^Belum ada pelaksana/);
    await press(/^Tandai/, row);
    await press('Perbaiki semua (9)', row);
    await screen.findByText('9 temuan diperbaiki di lembar.');
    expect(workbook.calls.write).toBe(writes + 1);
    await waitFor(() => {
      expect(screen.queryByText(/^Belum ada pelaksana/)).toBeNull();
    });
  });

  it('asks again for a time that cannot be read as one, and writes nothing', async () => {
    const { workbook } = await withSop();
    const writes = workbook.calls.write;
    const row = rowOf(/^Waktu kosong/);
    await press('Isi waktu…', row);
    const field = await within(row).findByLabelText(/^Berapa lama waktu bakunya/);
    fireEvent.change(field, { target: { value: 'sebentar' } });
    await press('Tulis ke lembar', row);
    await within(row).findByText(/^"sebentar" tidak terbaca sebagai waktu/);
    expect(workbook.calls.write).toBe(writes);
    fireEvent.change(field, { target: { value: '10 menit' } });
    await press('Tulis ke lembar', row);
    await screen.findByText('1 temuan diperbaiki di lembar.');
    expect(workbook.calls.write).toBe(writes + 1);
  });

  it('leaves the focus on a finding when its own is gone', async () => {
    await withSop();
    const row = rowOf(/^Nomor 4 dipakai dua kali/);
    await press('Nomori ulang', row);
    const apply = await within(row).findByRole('button', { name: 'Terapkan' });
    apply.focus();
    fireEvent.click(apply);
    await screen.findByText('1 temuan diperbaiki di lembar.');
    await waitFor(() => {
      expect(document.activeElement?.closest('[data-temuan]')).not.toBeNull();
    });
  });
});

describe('"Perbaiki yang pasti"', () => {
  it('says how many findings wait for the person, and never that nothing is left while a galat is open', async () => {
    const workbook = emptyWorkbook();
    // No fix mends the waktu and output that are missing in one row; the wrong number is certain.
    const values = [
      ['No', 'Kegiatan', 'Kepala Dinas', 'Sekretaris', 'Kelengkapan', 'Waktu', 'Output'],
      ['1', 'Memerintahkan Sekretaris', '⬭', '', 'Surat', '5 menit', 'Disposisi'],
      ['3', 'Menyusun konsep', '', '⬭', 'Disposisi', '', ''],
    ];
    await workbook.write([
      { kind: 'ensure-sheet', sheet: 'SOP' },
      { kind: 'write', sheet: 'SOP', at: { row: 0, column: 0 }, values },
    ]);
    await run(workbook, rememberRules, { 'identitas-required': 'mati' }, stamp);
    const { pane } = renderPane(workbook);
    await screen.findByRole('group', { name: 'Saring temuan' });
    await press(/^Perbaiki yang pasti/);
    await screen.findByText('1 temuan diperbaiki di lembar; 3 temuan menunggu Anda, 2 di antaranya galat.');
    act(() => {
      pane.openLayer('perbaikan');
    });
    await screen.findByText('3 temuan menunggu Anda');
    expect(screen.getByText(/sudah habis\..*, 2 di antaranya galat\.$/)).toBeDefined();
    expect(screen.queryByText(/tidak ada yang perlu diperbaiki/i)).toBeNull();
  });
});

describe('a finding', () => {
  it('says why it is one when asked, and no longer when asked again', async () => {
    await withSop();
    const row = rowOf(/^Nomor 4 dipakai dua kali/);
    const ask = within(row).getByRole('button', { name: 'Mengapa? Temuan di sel A27' });
    expect(ask.textContent).toBe('Mengapa?');
    expect(ask.getAttribute('aria-expanded')).toBe('false');
    expect(within(row).queryByText(whyOf('nomor-urut').id)).toBeNull();
    fireEvent.click(ask);
    expect(ask.getAttribute('aria-expanded')).toBe('true');
    expect(within(row).getByText(whyOf('nomor-urut').id).id).toBe(ask.getAttribute('aria-controls'));
    fireEvent.click(ask);
    expect(ask.getAttribute('aria-expanded')).toBe('false');
    expect(within(row).queryByText(whyOf('nomor-urut').id)).toBeNull();
  });
});

describe('a long table', () => {
  it('shows its findings in parts, so that the pane stays quick', async () => {
    const workbook = emptyWorkbook();
    const rows = Array.from({ length: 60 }, (_, index) => [index + 2, `Menyusun konsep ${String(index)}`, '', '', '', '', '']);
    await workbook.write([
      { kind: 'ensure-sheet', sheet: 'SOP' },
      {
        kind: 'write',
        sheet: 'SOP',
        at: { row: 0, column: 0 },
        values: [['No', 'Kegiatan', 'Kepala Dinas', 'Sekretaris', 'Kelengkapan', 'Waktu', 'Output'], ...rows],
      },
    ]);
    renderPane(workbook);
    await screen.findByRole('group', { name: 'Saring temuan' });
    const shown = () => document.querySelectorAll('[data-temuan]').length;
    expect(shown()).toBe(150);
    await press(/^Tampilkan \d+/);
    expect(shown()).toBeGreaterThan(150);
  });
});

describe('the list of fixes', () => {
  it('names every kind with each change, the certain ones first', async () => {
    const { workbook, layer } = await withSop();
    const writes = workbook.calls.write;
    layer('perbaikan');
    await screen.findByRole('heading', { level: 1, name: 'Perbaikan' });
    await screen.findByText('Kata ganda');
    const headings = await screen.findAllByRole('heading', { level: 2 });
    const kinds = headings.map(({ textContent }) => textContent);
    expect(kinds[0]).toBe('Nomor tidak urut');
    expect(kinds.indexOf('Pelaksana belum ada')).toBeGreaterThan(kinds.indexOf('Kata ganda'));
    expect(screen.getByText('Kegiatan 1: Tandai Kepala Dinas')).toBeDefined();
    expect(workbook.calls.write).toBe(writes);
  });

  it('fixes one, then all of a kind, then all that is certain, each in one write', async () => {
    const { workbook, layer } = await withSop();
    layer('perbaikan');
    let writes = workbook.calls.write;
    fireEvent.click((await screen.findAllByRole('button', { name: /^Terapkan perbaikan di/ }))[0] as HTMLElement);
    await screen.findByText('1 temuan diperbaiki di lembar.');
    expect(workbook.calls.write).toBe((writes += 1));
    await press('Terapkan: Kata ganda');
    await waitFor(() => {
      expect(screen.queryByText('Kata ganda')).toBeNull();
    });
    expect(workbook.calls.write).toBe((writes += 1));
    await press(/^Perbaiki yang pasti/);
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: /^Perbaiki yang pasti/ })).toBeNull();
    });
    expect(workbook.calls.write).toBe(writes + 1);
  });
});
