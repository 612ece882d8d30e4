// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { WorkbookError, type Workbook } from '../../../src/app/workbook';
import { emptyWorkbook } from '../empty-workbook';
import { renderPane } from '../render-pane';
import { press } from '../press';

describe('tabs', () => {
  it('are moved through with the arrow keys, and only the chosen one is in the tab order', async () => {
    renderPane(emptyWorkbook());
    const sop = screen.getByRole('tab', { name: 'SOP' });
    sop.focus();
    fireEvent.keyDown(sop, { key: 'ArrowRight' });
    const lacak = screen.getByRole('tab', { name: 'Lacak' });
    expect(lacak.getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(lacak);
    expect(sop.tabIndex).toBe(-1);
    fireEvent.keyDown(lacak, { key: 'End' });
    await waitFor(() => {
      expect(screen.getByRole('tab', { name: 'LKj' }).getAttribute('aria-selected')).toBe('true');
    });
  });

  it('say how much waits, in words too', () => {
    const { pane } = renderPane(emptyWorkbook());
    act(() => {
      pane.setWaiting('sop', 3);
    });
    expect(screen.getByRole('tab', { name: /SOP.*3 galat/ })).toBeDefined();
  });
});

describe('who acts', () => {
  it('is asked once and then shown in the head', async () => {
    const { pane } = renderPane(emptyWorkbook());
    await press('Saya siapa?');
    fireEvent.change(await screen.findByLabelText(/^Nama/), { target: { value: 'Ibu A' } });
    await press('Simpan');
    expect(screen.getByText('Isi jabatan Anda.')).toBeDefined();
    fireEvent.change(screen.getByLabelText(/^Jabatan/), { target: { value: 'Sekretaris' } });
    fireEvent.change(screen.getByLabelText(/^NIP/), { target: { value: '1234' } });
    expect(screen.getByText('NIP terdiri atas 18 angka.')).toBeDefined();
    fireEvent.change(screen.getByLabelText(/^NIP/), { target: { value: '' } });
    await press('Simpan');
    expect(screen.getByRole('button', { name: /Saya.*Ibu A.*Sekretaris/ })).toBeDefined();
    expect(pane.store.get().saya).toEqual({ nama: 'Ibu A', jabatan: 'Sekretaris' });
  });
});

describe('language', () => {
  it('changes everything at once', async () => {
    const { pane } = renderPane(emptyWorkbook());
    act(() => {
      pane.openLayer('pengaturan');
    });
    fireEvent.click(await screen.findByRole('radio', { name: 'English' }));
    expect(screen.getByRole('heading', { name: 'Settings' })).toBeDefined();
    expect(document.documentElement.lang).toBe('en');
  });
});

describe('when Excel fails', () => {
  const failing = (error: Error): Workbook => ({
    read: async () => {
      throw error;
    },
    write: async () => undefined,
  });

  it('says what happened, what to do and what is safe, and tries again only when asked', async () => {
    renderPane(failing(new WorkbookError('cell-edit-mode', 'read', 'InvalidOperationInCellEditMode')));
    expect(await screen.findByRole('heading', { name: 'Excel sedang menyunting sebuah sel' })).toBeDefined();
    expect(screen.getByText('Runut hanya sedang membaca; tidak ada yang diubah.')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Coba lagi' })).toBeDefined();
  });

  it('tells a flaw of its own from a refusal of Excel', async () => {
    renderPane(failing(new TypeError('x is not a function')));
    expect(await screen.findByRole('heading', { name: 'Runut menemui keadaan yang tidak dikenalnya' })).toBeDefined();
  });
});
