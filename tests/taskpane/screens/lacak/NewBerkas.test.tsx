// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { LangkahSop } from '../../../../src/domain/tracker/sop-versi';
import { KADIS, langkahNamed, sopVersi } from '../../../domain/tracker/stories';
import { renderPane } from '../../render-pane';
import { room } from '../../with-berkas';
import { press } from '../../press';

async function opened(...langkah: readonly LangkahSop[]) {
  const given = await room(sopVersi(langkah));
  const rendered = renderPane(given.workbook);
  act(() => {
    rendered.pane.declareSaya(KADIS);
    rendered.pane.openLayer('berkas-baru');
  });
  return { ...given, ...rendered };
}

const draft = (nomor: string, uraian: string): LangkahSop => langkahNamed({ nomor, oleh: 'Tim LKj', uraian });

describe('a Berkas of an SOP that is not ready', () => {
  it('starts after one press that numbers the steps', async () => {
    const given = await opened(
      draft('1', 'Mengumpulkan data'),
      draft('2', 'Menyusun konsep'),
      draft('2', 'Mengetik konsep'),
      langkahNamed({ nomor: '3', oleh: 'Kepala Dinas', uraian: 'Memeriksa konsep' }),
    );
    await given.ketik(6, 3, '◆ ke 2');
    expect(await screen.findByText(/Nomor 2 dipakai lebih dari satu kegiatan/)).toBeDefined();
    await press('Nomori ulang SOP');
    await press('Mulai Berkas');
    await waitFor(() => {
      expect(given.pane.store.get().berkasList).toHaveLength(1);
    });
    expect((await given.sop()).langkah.map(({ nomor }) => nomor)).toEqual(['1', '2', '3', '4']);
  });

  it('leads to the proposals where nobody acts in a step', async () => {
    await opened(
      draft('1', 'Menyusun konsep'),
      langkahNamed({ nomor: '2', oleh: 'Kepala Dinas', uraian: 'Menandatangani LKj', pelaksana: [] }),
      langkahNamed({ nomor: '3', oleh: 'Kepala Dinas', uraian: 'Menyampaikan LKj' }),
    );
    expect(await screen.findByText(/Kegiatan 2 belum punya pelaksana/)).toBeDefined();
    await press('Lihat usulan pelaksana');
    expect(await screen.findByRole('heading', { name: 'Usulan pelaksana' })).toBeDefined();
  });
});

describe('the year of a new Berkas', () => {
  it('is last year or this one, where the workbook names none, and its name follows it', async () => {
    const given = await opened(
      langkahNamed({ nomor: '1', oleh: 'Tim LKj', uraian: 'Menyusun konsep' }),
      langkahNamed({ nomor: '2', oleh: 'Kepala Dinas', uraian: 'Menyampaikan LKj' }),
    );
    const now = given.pane.services.now().getFullYear();
    const tahun: HTMLSelectElement = await screen.findByLabelText('Tahun');
    expect([...tahun.options].map(({ text }) => text)).toEqual([String(now - 1), String(now)]);
    fireEvent.change(tahun, { target: { value: String(now) } });
    expect(screen.getByLabelText<HTMLInputElement>(/^Nama Berkas/).value).toBe(`LKj ${String(now)}`);
    await press('Mulai Berkas');
    await waitFor(() => {
      expect(given.pane.store.get().berkasList).toMatchObject([{ nama: `LKj ${String(now)}` }]);
    });
  });
});
