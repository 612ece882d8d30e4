// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { writeSample } from '../../../../src/app/kinerja/write-sample';
import { run } from '../../../../src/app/use-case';
import { KADIS, SOP_LKJ, stampOf } from '../../../domain/tracker/stories';
import { press } from '../../press';
import { renderPane } from '../../render-pane';
import { room } from '../../with-berkas';

const YEAR = 'Tahun yang dikerjakan';

/** A pane on the sample of 2025, with a Berkas of it and one of 2026. */
async function sample() {
  const { workbook, oleh } = await room(SOP_LKJ);
  await run(workbook, writeSample, { tahun: 2025 }, stampOf(KADIS));
  await oleh(KADIS, { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ, periode: '2025' }, '05', '08:00');
  await oleh(KADIS, { kind: 'start-berkas', nama: 'LKj 2026', sop: SOP_LKJ, periode: '2026' }, '05', '09:00');
  const { pane } = renderPane(workbook);
  const names = () => workbook.book.sheets.map(({ name }) => name);
  const open = (tab: 'data' | 'lkj') => {
    act(() => {
      pane.openTab(tab);
    });
  };
  return { pane, names, open };
}

const shown = () => screen.getByLabelText<HTMLSelectElement>(YEAR).value;

describe('several years in one workbook, in the pane', () => {
  it('begins the next where Perjanjian Kinerja is set up, and says and switches in one place which year one works on', async () => {
    const { pane, names, open } = await sample();
    act(() => {
      pane.openLayer('perjanjian');
    });
    await screen.findByLabelText(/^Nama kantor/);
    expect(screen.queryByLabelText(YEAR)).toBeNull();
    const before = names();
    await press('Mulai tahun 2026');
    await screen.findByText('Tahun 2026 dimulai.');
    expect(await screen.findByText('Pengaturan, formulir, LKj, dan Berkas tahun 2025: tetap seperti adanya')).toBeDefined();
    expect(names()).toEqual([...before, 'Pengaturan 2026']);
    await waitFor(() => {
      expect(screen.getByLabelText<HTMLInputElement>('Tahun laporan').value).toBe('2026');
    });
    expect(shown()).toBe('2026');
    // The year chosen brings its Berkas along, and a Berkas its year.
    const berkas = () => pane.store.get().berkasList.find(({ id }) => id === pane.store.get().berkas)?.nama;
    expect(berkas()).toBe('LKj 2026');
    open('data');
    await press('Buat lembar bidang');
    await waitFor(() => {
      expect(names()).toContain('Bidang Perumahan 2026');
    });
    fireEvent.change(await screen.findByLabelText(YEAR), { target: { value: '2025' } });
    await screen.findByText('6 dari 6 indikator diisi');
    expect(berkas()).toBe('LKj 2025');
    open('lkj');
    await press('Susun LKj');
    await waitFor(() => {
      expect(names()).toContain('LKj');
    });
    act(() => {
      pane.chooseBerkas(pane.store.get().berkasList.find(({ nama }) => nama === 'LKj 2026')?.id);
    });
    await waitFor(() => {
      expect(shown()).toBe('2026');
    });
    await press('Susun LKj');
    await waitFor(() => {
      expect(names()).toContain('LKj 2026');
    });
  });
});
