// @vitest-environment jsdom
import { File as NodeFile } from 'node:buffer';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../../src/files/xlsx/read';
import { writeXlsx } from '../../../../src/files/xlsx/write';
import type { Book } from '../../../../src/files/xlsx/book';
import { emptyWorkbook } from '../../empty-workbook';
import { renderPane } from '../../render-pane';
import { press } from '../../press';

/** The same file with its first number of a quarter raised by one. */
function withOneFigureChanged(bytes: Uint8Array): Uint8Array {
  const read = readXlsx(bytes, 'a.xlsx');
  if (!read.ok) throw new Error('The pane made a file that cannot be read.');
  let done = false;
  const sheets: Book['sheets'] = read.value.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row, at) =>
      row?.map((one, column) => {
        if (done || at < 7 || column !== 5 || typeof one?.value !== 'number') return one;
        done = true;
        return { ...one, value: one.value + 1 };
      }),
    ),
  }));
  return writeXlsx({ ...read.value, sheets });
}

/** Files that can be read; those of the test's page cannot. */
const pick = (files: readonly NodeFile[]) => {
  fireEvent.change(screen.getByLabelText('Pilih berkas bidang'), { target: { files } });
};

describe('importing what the bidang sent back', () => {
  it('shows conflicts side by side, writes only what was decided, and can be taken back', async () => {
    const workbook = emptyWorkbook();
    const { pane, services } = renderPane(workbook);
    act(() => {
      pane.openTab('data');
    });
    await press('Coba dengan angka contoh');
    await press('Tindakan untuk Perumahan');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Buat berkas .xlsx' }));
    await waitFor(() => {
      expect(services.downloads).toHaveLength(1);
    });
    const made = services.downloads[0];
    const changed = withOneFigureChanged(made?.bytes ?? new Uint8Array());
    pick([new NodeFile([Uint8Array.from(changed)], 'Perumahan (2).xlsx'), new NodeFile(['bukan'], 'rusak.xlsx')]);
    expect(await screen.findByRole('button', { name: '1 belum diputuskan' })).toBeDefined();
    expect(screen.getByLabelText('Ditolak')).toBeDefined();
    const writes = workbook.calls.write;
    fireEvent.click(screen.getAllByRole('radio')[1] as HTMLElement);
    await press('Simpan 1 isian');
    expect(await screen.findByText('1 isian disimpan')).toBeDefined();
    expect(workbook.calls.write).toBe(writes + 1);
    await press('Urungkan impor');
    expect(await screen.findByText('Impor diurungkan: 1 isian seperti semula.')).toBeDefined();
  });
});
