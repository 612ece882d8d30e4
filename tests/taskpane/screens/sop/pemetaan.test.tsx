// @vitest-environment jsdom
import { checkUseCase } from '../../../app/sop/check-use-cases';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { rememberMapping } from '../../../../src/app/sop/remember';
import { run } from '../../../../src/app/use-case';
import { emptyBook } from '../../../../src/files/xlsx/book';
import { createBookWorkbook } from '../../../../src/files/xlsx/book-workbook';
import { emptyWorkbook } from '../../empty-workbook';
import { renderPane } from '../../render-pane';
import { press } from '../../press';
import { paneWithSop, stamp } from './sop-pane';

describe('the mapping of an SOP', () => {
  it('shows what each column holds, keeps a correction in the workbook, and forgets it again', async () => {
    const { workbook, layer } = await paneWithSop();
    await layer('pemetaan', 'Pemetaan kolom');
    fireEvent.change(screen.getByRole('combobox', { name: 'Isi kolom J' }), { target: { value: 'lain' } });
    await press('Simpan pemetaan');
    await screen.findByText('Pemetaan disimpan di buku kerja ini.');
    const columns = async () => {
      const checked = await run(workbook, checkUseCase, { sheet: 'SOP' }, stamp);
      return checked.ok ? checked.value.hasil[0]?.sop.kolom.find(({ column }) => column === 9)?.peran : undefined;
    };
    expect(await columns()).toBe('lain');
    await layer('pemetaan', 'Pemetaan kolom');
    await press('Kembali ke bacaan Runut');
    await screen.findByText('Koreksi pemetaan dihapus.');
    expect(await columns()).toBe('keterangan');
  });
});

describe('a correction that no longer fits', () => {
  it('is replaced by what Runut reads, once a person says so', async () => {
    const workbook = emptyWorkbook();
    await workbook.write([
      {
        kind: 'write',
        sheet: 'Sheet1',
        at: { row: 4, column: 0 },
        values: [
          ['No', 'Kegiatan', 'Kepala Dinas', 'Sekretaris', 'Kelengkapan', 'Waktu', 'Output'],
          [1, 'Memerintahkan Sekretaris', '●', '', 'Surat', '5 menit', 'Disposisi'],
        ],
      },
    ]);
    await run(workbook, rememberMapping, { sheet: 'Sheet1', kolom: [], kepala: { row: 5, rows: 1 } }, stamp);
    renderPane(workbook);
    await press('Tunjukkan tabelnya…');
    await screen.findByRole('combobox', { name: 'Isi kolom B' });
    await press('Simpan pemetaan');
    expect(await screen.findByText('5 menit')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Tunjukkan tabelnya…' })).toBeNull();
  });
});

describe('a grid nobody would recognise', () => {
  it('becomes an SOP once a person shows its headings, and what is understood shows before it is kept', async () => {
    const workbook = emptyWorkbook();
    await workbook.write([
      {
        kind: 'write',
        sheet: 'Sheet1',
        at: { row: 0, column: 0 },
        values: [
          ['Daftar tugas bagian', '', '', '', '', '', ''],
          ['Urutan', 'Apa yang dikerjakan', 'Kadis', 'Sekretaris', 'Bahan', 'Berapa lama', 'Hasil'],
          [1, 'Memerintahkan Sekretaris', 'v', '', 'Surat', '5 menit', 'Disposisi'],
          [2, 'Menyusun konsep', '', 'v', 'Disposisi', '1 jam', 'Konsep'],
        ],
      },
    ]);
    renderPane(workbook);
    await press('Tunjukkan tabelnya…');
    const from = await screen.findByRole('spinbutton', { name: 'Dari baris' });
    expect(screen.queryByRole('combobox')).toBeNull();
    fireEvent.change(from, { target: { value: '2' } });
    expect(await screen.findByText(/Urutan · Apa yang dikerjakan · Kadis/)).toBeDefined();
    const writes = workbook.calls.write;
    fireEvent.change(screen.getByRole('combobox', { name: 'Isi kolom A' }), { target: { value: 'no' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Isi kolom B' }), { target: { value: 'uraian' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Isi kolom F' }), { target: { value: 'waktu' } });
    expect(workbook.calls.write).toBe(writes);
    await press('Simpan pemetaan');
    await screen.findByRole('group', { name: 'Saring temuan' });
    expect(screen.getByText('1 jam 5 menit')).toBeDefined();
    const checked = await run(workbook, checkUseCase, { sheet: 'Sheet1' }, stamp);
    expect(checked.ok && checked.value.hasil[0]?.sop.kegiatan.map(({ uraian }) => uraian)).toEqual([
      'Memerintahkan Sekretaris',
      'Menyusun konsep',
    ]);
  });
});

describe('two columns of one role', () => {
  it('are told, and the one a person chooses counts from then on', async () => {
    const workbook = createBookWorkbook(emptyBook('SOP'));
    await workbook.write([
      {
        kind: 'write',
        sheet: 'SOP',
        at: { row: 0, column: 0 },
        values: [
          ['No', 'Kegiatan', 'Kepala Dinas', 'Sekretaris', 'Kelengkapan', 'Waktu Sebelum', 'Waktu Sesudah', 'Output'],
          [1, 'Memerintahkan Sekretaris', '●', '', 'Surat', '20 menit', '5 menit', 'Disposisi'],
          [2, 'Menyusun konsep', '', '■', 'Disposisi', '2 jam', '1 jam', 'Konsep'],
        ],
      },
    ]);
    const before = await run(workbook, checkUseCase, { sheet: 'SOP' }, stamp);
    const told = before.ok ? before.value.hasil[0]?.findings.filter(({ rule }) => rule === 'header-waktu') : [];
    expect(told?.map(({ at, message }) => [at.column, /yang dihitung kolom F/.test(message.id)])).toContainEqual([6, true]);
    const { pane } = renderPane(workbook);
    await screen.findByRole('group', { name: 'Saring temuan' });
    act(() => {
      pane.openLayer('pemetaan');
    });
    await press('Pakai kolom G untuk Waktu');
    expect(await screen.findByRole('button', { name: 'Pakai kolom F untuk Waktu' })).toBeDefined();
    await press('Simpan pemetaan');
    await screen.findByText('Pemetaan disimpan di buku kerja ini.');
    const minutes = async (): Promise<unknown> => {
      const checked = await run(workbook, checkUseCase, { sheet: 'SOP' }, stamp);
      return checked.ok && checked.value.hasil[0]?.sop.kegiatan.map(({ waktu }) => waktu.menit?.[1]);
    };
    expect(await minutes()).toEqual([5, 60]);
    // And back again: the earlier choice does not stand in the way.
    act(() => {
      pane.openLayer('pemetaan');
    });
    await press('Pakai kolom F untuk Waktu');
    await press('Simpan pemetaan');
    await waitFor(async () => {
      expect(await minutes()).toEqual([20, 120]);
    });
  });
});
