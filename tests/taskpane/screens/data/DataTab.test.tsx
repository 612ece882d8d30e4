// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { realisasiColumn } from '../../../../src/domain/kinerja/formulir/formulir-layout';
import { readXlsxValues } from '../../../../src/files/xlsx/read-values';
import type { Services } from '../../../../src/taskpane/services';
import { emptyWorkbook } from '../../empty-workbook';
import { renderPane } from '../../render-pane';
import { press } from '../../press';
import { KADIS, SOP_LKJ } from '../../../domain/tracker/stories';
import { room } from '../../with-berkas';

/** The Data tab with the sample in it. */
async function withSample(given: Partial<Services> = {}) {
  const workbook = emptyWorkbook();
  const rendered = renderPane(workbook, given);
  act(() => {
    rendered.pane.openTab('data');
  });
  await press('Coba dengan angka contoh');
  await screen.findByRole('button', { name: 'Tindakan untuk Perumahan' });
  return { workbook, ...rendered };
}

describe('a bidang that has filled in everything', () => {
  it('is handed in from its own row, where that is what comes next', async () => {
    const given = await room(SOP_LKJ);
    const sop = await given.sop();
    const berkas = await given.oleh(KADIS, { kind: 'start-berkas', nama: 'LKj 2025', periode: '2025', sop }, '05', '08:00');
    const { pane } = renderPane(given.workbook);
    act(() => {
      pane.declareSaya(KADIS);
      pane.chooseBerkas(berkas);
      pane.openTab('data');
    });
    await press('Coba dengan angka contoh');
    await press('Sampaikan data Perumahan');
    await screen.findByText('Data Perumahan disampaikan.');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Sampaikan data Perumahan' })).toBeNull());
    expect(screen.getByRole('button', { name: 'Sampaikan data Sekretariat' })).toBeDefined();
  });
});

describe('the Data tab', () => {
  it('gives the forms of all bidang in one .zip, filled as they are', async () => {
    const { services } = await withSample();
    await press('Berkas semua (.zip)');
    await waitFor(() => {
      expect(services.downloads).toHaveLength(1);
    });
    const [zip] = services.downloads;
    expect(zip?.name).toBe('Formulir bidang 2025.zip');
    const files = unzipSync(zip?.bytes ?? new Uint8Array());
    expect(Object.keys(files)).toEqual([
      'Bidang Perumahan 2025.xlsx',
      'Bidang Kawasan Permukiman 2025.xlsx',
      'Sekretariat 2025.xlsx',
    ]);
    const first = readXlsxValues(files['Bidang Perumahan 2025.xlsx'] ?? new Uint8Array(), 'a.xlsx');
    expect(first.ok && first.value.sheets[0]?.values.flat()).toContain(69.88);
  });

  it('puts a ready reminder on the clipboard for those who still owe data', async () => {
    const copied: string[] = [];
    await withSample({
      copyText: (value) => {
        copied.push(value);
        return Promise.resolve();
      },
    });
    await press('Salin pengingat (3)');
    expect(await screen.findByText(/^Teks pengingat untuk 3 bidang disalin/)).toBeDefined();
    expect(copied[0]?.match(/Batas penyampaian 16 Januari 2026/g)).toHaveLength(3);
  });

  it('asks which figure is meant, and writes the one chosen', async () => {
    const { workbook, pane } = await withSample();
    const at = { row: 8, column: realisasiColumn(0) };
    await workbook.write([{ kind: 'write', sheet: 'Bidang Perumahan', at, values: [['1.234']] }]);
    act(() => {
      pane.touch();
    });
    await press('Tulis 1234');
    expect(await screen.findByText('1234 ditulis ke selnya.')).toBeDefined();
    const { sheets } = await workbook.read([{ sheet: { name: 'Bidang Perumahan' }, parts: ['values'] }]);
    expect(sheets[0]?.values[at.row]?.[at.column]).toBe(1234);
  });

  it('shows each formula with its figures, what another convention would give, and where the figures are from', async () => {
    await withSample();
    expect(await screen.findByText(/^Luas kawasan kumuh/)).toBeDefined();
    expect(screen.getAllByText('(2 × 210 − 224) / 210 × 100 = 93,33%').length).toBeGreaterThan(0);
    expect(screen.getAllByText(/^Dengan cara lain, .*: 93,75%$/).length).toBeGreaterThan(0);
    expect(screen.getAllByText('diketik di lembar').length).toBeGreaterThan(0);
  });
});
