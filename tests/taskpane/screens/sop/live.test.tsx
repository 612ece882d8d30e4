// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { writeTemplate } from '../../../../src/app/sop/write-template';
import { run } from '../../../../src/app/use-case';
import { WorkbookError, type Workbook, type WorkbookChange } from '../../../../src/app/workbook';
import { a1 } from '../../../../src/domain/sheet/address';
import type { SheetRequest } from '../../../../src/domain/sheet/snapshot';
import { followWorkbook } from '../../../../src/taskpane/state/follow-workbook';
import { emptyWorkbook } from '../../empty-workbook';
import { renderPane } from '../../render-pane';
import { press } from '../../press';

const stamp = { at: '2026-11-21T11:00:00+07:00', saya: { nama: 'Penguji', jabatan: 'Kasubbag' }, newId: () => 'id' };

/** Longer than the pane waits for typing to pause. */
const PAUSED = 700;

/** The pane on the Kalbar SOP while somebody types into the workbook. */
async function listening() {
  const book = emptyWorkbook();
  await run(book, writeTemplate, { templat: 'kalbar-lkj' }, stamp);
  const reads: (readonly SheetRequest[])[] = [];
  let writes = 0;
  let refusal: WorkbookError | undefined;
  const workbook: Workbook = {
    read: (requests) => {
      reads.push(requests);
      const error = refusal;
      refusal = undefined;
      return error ? Promise.reject(error) : book.read(requests);
    },
    write: (edits) => {
      writes += 1;
      return book.write(edits);
    },
  };
  let tell: (change: WorkbookChange) => void = () => undefined;
  const rendered = renderPane(workbook, {
    events: {
      subscribe: (listener) => {
        tell = listener;
        return Promise.resolve(() => Promise.resolve());
      },
    },
  });
  await act(() => followWorkbook(rendered.pane));
  await screen.findByRole('group', { name: 'Saring temuan' });
  // Behind the SOP the log is looked for.
  await waitFor(() => {
    const names = reads.flat().map(({ sheet }) => (sheet === 'active' ? sheet : sheet.name));
    expect(names).toContain('_runut_log');
    expect(rendered.pane.store.get().activity).toBeUndefined();
  });
  reads.length = 0;
  const type = async (sheet: string, row: number, column: number, value: string) => {
    await book.write([
      { kind: 'ensure-sheet', sheet },
      { kind: 'write', sheet, at: { row, column }, values: [[value]] },
    ]);
    tell({ kind: 'edited', sheet, address: a1({ row, column }), by: 'this-person' });
  };
  const pause = () => act(() => new Promise((resolve) => setTimeout(resolve, PAUSED)));
  return {
    ...rendered,
    reads,
    writes: () => writes,
    type,
    pause,
    tell: (change: WorkbookChange) => {
      tell(change);
    },
    /** The next reading is refused by the host. */
    refuse: (error: WorkbookError) => {
      refusal = error;
    },
  };
}

describe('while somebody types', () => {
  it('reads the row typed into, writes nothing, and shows what follows', async () => {
    const { reads, writes, type, pause } = await listening();
    expect(screen.getAllByText('Waktu kosong.')).toHaveLength(1);
    await type('SOP', 22, 7, '15 menit');
    await pause();
    await waitFor(() => {
      expect(screen.queryByText('Waktu kosong.')).toBeNull();
    });
    expect(reads).toEqual([[{ sheet: { name: 'SOP' }, parts: ['values'], rowsFrom: 22, rowsTo: 22 }]]);
    expect(writes()).toBe(0);
    expect(screen.getByText('3 jam 20 menit')).toBeDefined();
  });

  it('waits for a pause and then looks once', async () => {
    const { reads, type, pause } = await listening();
    await type('SOP', 22, 7, '1');
    await type('SOP', 22, 7, '15');
    await type('SOP', 24, 7, '25 menit');
    await pause();
    expect(reads).toEqual([[{ sheet: { name: 'SOP' }, parts: ['values'], rowsFrom: 22, rowsTo: 24 }]]);
  });

  it('checks nothing when the typing was on another sheet', async () => {
    const { reads, writes, type, pause } = await listening();
    await type('Catatan rapat', 0, 0, 'Rapat hari Senin');
    await pause();
    expect(reads).toEqual([]);
    expect(writes()).toBe(0);
  });

  it('checks nothing when the person looks at another sheet', async () => {
    const { reads, pause, tell } = await listening();
    tell({ kind: 'activated', sheet: 'Sheet1' });
    await pause();
    expect(reads).toEqual([]);
  });

  it('reads the whole sheet again when rows were put in', async () => {
    const { reads, pause, tell } = await listening();
    tell({ kind: 'edited', sheet: 'SOP', address: '24:24', by: 'this-person', shifted: true });
    await pause();
    await waitFor(() => {
      expect(reads.flat().some(({ parts }) => parts.includes('merges'))).toBe(true);
    });
  });

  it('is put off quietly while Excel is busy with a cell, and made up for', async () => {
    const { pane, type, pause, refuse } = await listening();
    refuse(new WorkbookError('cell-edit-mode', 'read', 'InvalidOperationInCellEditMode'));
    await type('SOP', 22, 7, '15 menit');
    await pause();
    expect(pane.store.get().trouble).toBeUndefined();
    expect(screen.getByText('Waktu kosong.')).toBeDefined();
    await waitFor(() => {
      expect(screen.queryByText('Waktu kosong.')).toBeNull();
    });
    expect(pane.store.get().trouble).toBeUndefined();
  });

  it('keeps the focus, an open question and its answer', async () => {
    const { type, pause } = await listening();
    const row = screen.getByText('Output kosong.').closest('li');
    if (!row) throw new Error('no such finding');
    await press('Isi…', row);
    const field = await within(row).findByRole('textbox');
    field.focus();
    fireEvent.change(field, { target: { value: 'Disposisi' } });
    await type('SOP', 22, 7, '15 menit');
    await pause();
    await waitFor(() => {
      expect(screen.queryByText('Waktu kosong.')).toBeNull();
    });
    expect(document.activeElement).toBe(field);
    expect((field as HTMLInputElement).value).toBe('Disposisi');
  });
});
