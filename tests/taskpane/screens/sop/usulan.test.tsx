// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { emptyBook, type BookCell } from '../../../../src/files/xlsx/book';
import { createBookWorkbook } from '../../../../src/files/xlsx/book-workbook';
import { renderPane } from '../../render-pane';
import { press } from '../../press';
import { paneWithSop } from './sop-pane';

const row = (nomor: string): HTMLElement => {
  const found = screen.getByRole('button', { name: `Ubah usulan kegiatan ${nomor}` }).closest('li');
  if (!found) throw new Error(`no proposal for ${nomor}`);
  return found;
};
const choose = (label: string, option: string) => {
  const select = screen.getByLabelText<HTMLSelectElement>(label);
  const found = [...select.options].find(({ text }) => text.startsWith(option));
  fireEvent.change(select, { target: { value: found?.value } });
};
const chart = () => screen.getByRole('img', { name: /^Bagan alir kecil/ });

it('a proposal is refused, given to somebody else, made a decision that returns; the small chart follows, the sheet gets just that', async () => {
  const { sop, layer, pane } = await paneWithSop();
  await layer('usulan', 'Usulan pelaksana');
  const before = await sop();
  const marks = chart().querySelectorAll('rect, path[d^="M"]').length;

  // Refused by mistake, brought back, refused another.
  fireEvent.click(within(row('1')).getByRole('button', { name: 'Ubah usulan kegiatan 1' }));
  await press('Tolak usulan ini: kegiatan 1');
  expect(chart().getAttribute('aria-label')).toContain('1 ditolak');
  expect(chart().querySelectorAll('rect, path[d^="M"]').length).toBeLessThan(marks);
  await press('Pulihkan usulan: kegiatan 1');
  expect(chart().querySelectorAll('rect, path[d^="M"]')).toHaveLength(marks);

  // Given to somebody else, as a decision that goes back to the first.
  const other = before.pelaksana.at(-1);
  fireEvent.click(within(row('3')).getByRole('button', { name: 'Ubah usulan kegiatan 3' }));
  choose('Pelaksana', other?.nama ?? '');
  choose('Simbol', 'Belah ketupat');
  choose('Bila “Tidak”, kembali ke', '1.');
  // Going away and coming back keeps it.
  act(() => {
    pane.openLayer('bagan');
  });
  await layer('usulan', 'Usulan pelaksana');
  fireEvent.click(within(row('2')).getByRole('button', { name: 'Ubah usulan kegiatan 2' }));
  await press('Tolak usulan ini: kegiatan 2');
  await press(/^Terima semua/);
  await waitFor(async () => {
    expect((await sop()).kegiatan[2]?.pelaku).toMatchObject([{ pelaksana: other?.id, simbol: 'decision', teks: '◆ ke 1' }]);
  });
  expect((await sop()).kegiatan[2]?.kembali).toBe(0);
  expect((await sop()).kegiatan[1]?.pelaku).toEqual([]);
  expect((await sop()).kegiatan[0]?.pelaku).toHaveLength(1);
});

it('a proposal follows the colour of a cell where nothing else marks the step, and says so', async () => {
  const book = emptyBook('SOP');
  const [head, ...steps] = [
    ['No', 'Kegiatan', 'Kadis', 'Sekretaris', 'Staf', 'Kelengkapan', 'Waktu', 'Output'],
    ['1', 'Menyusun konsep', '', 'kuning', '', 'Data', '10 menit', 'Konsep'],
    ['2', 'Memeriksa konsep', '', '', '', 'Konsep', '15 menit', 'Konsep diperiksa'],
    ['3', 'Mencatat konsep', '', '', '', 'Konsep', '15 menit', 'Konsep dicatat'],
  ];
  const cells = [head ?? [], ...steps].map((row) =>
    row.map((text): BookCell => (text === 'kuning' ? { value: '', style: { fill: '#FFFF00' } } : { value: text })),
  );
  const { pane } = renderPane(createBookWorkbook({ ...book, sheets: book.sheets.map((one) => ({ ...one, cells })) }));
  await screen.findByRole('group', { name: 'Saring temuan' });
  act(() => {
    pane.openLayer('usulan');
  });
  await screen.findByText(/1 kegiatan hanya ditandai dengan warna sel/);
  expect(within(row('1')).getByText(/Selnya diwarnai/)).toBeDefined();
  expect(within(row('1')).getByText('Sekretaris')).toBeDefined();
});

it('what was chosen shows in the flowchart and in Susunan, and is accepted from there one by one', async () => {
  const { sop, layer } = await paneWithSop();
  await layer('usulan', 'Usulan pelaksana');
  const other = (await sop()).pelaksana.at(-1);
  fireEvent.click(within(row('3')).getByRole('button', { name: 'Ubah usulan kegiatan 3' }));
  choose('Pelaksana', other?.nama ?? '');
  fireEvent.click(within(row('2')).getByRole('button', { name: 'Ubah usulan kegiatan 2' }));
  await press('Tolak usulan ini: kegiatan 2');

  await layer('bagan', 'Bagan alir');
  fireEvent.click(screen.getByText('Baca sebagai daftar'));
  const steps = [...document.querySelectorAll('details ol > li')].map(({ textContent }) => textContent);
  expect(steps[2]).toContain(other?.nama);
  expect(steps[1]).toMatch(/belum ada pelaksana/i);

  await layer('susunan', 'Susunan SOP');
  expect(screen.getByRole('button', { name: 'Pulihkan usulan: kegiatan 2' })).toBeDefined();
  fireEvent.click(within(row('1')).getByRole('button', { name: 'Ubah usulan kegiatan 1' }));
  choose('Simbol', 'Kotak');
  await press(`Terima ${other?.nama ?? ''} untuk kegiatan 3`);
  await waitFor(async () => {
    expect((await sop()).kegiatan[2]?.pelaku).toMatchObject([{ pelaksana: other?.id }]);
  });
  expect((await sop()).kegiatan[0]?.pelaku).toEqual([]);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Ubah usulan kegiatan 3' })).toBeNull());
});
