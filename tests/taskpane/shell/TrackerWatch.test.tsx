// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SHEET } from '../../../src/domain/sheet/names';
import { KADIS, SOP_LKJ } from '../../domain/tracker/stories';
import { renderPane } from '../render-pane';
import { room } from '../with-berkas';

it('says on any tab that records of the log were taken back by hand, and puts them back', async () => {
  const { workbook, oleh, sop } = await room(SOP_LKJ);
  const berkas = await oleh(KADIS, { kind: 'start-berkas', nama: 'LKj 2025', sop: await sop() }, '05', '08:00');
  const sheets = [SHEET.log, SHEET.salinan, SHEET.titipan].map((name) => ({ sheet: { name }, parts: ['values'] as const }));
  const before = (await workbook.read(sheets)).sheets;
  await oleh(KADIS, { kind: 'note', berkas, teks: 'Disetujui lisan' }, '05', '09:00');
  const { pane } = renderPane(workbook);
  act(() => {
    pane.declareSaya(KADIS);
  });
  await waitFor(() => {
    expect(pane.session.seen?.reading.events.toArray()).toHaveLength(2);
  });
  expect(screen.queryByText(/catatan riwayat yang tadi ada/)).toBeNull();
  const after = (await workbook.read(sheets)).sheets;
  await workbook.write(
    after.map(({ name, values }) => ({
      kind: 'write',
      sheet: name,
      at: { row: 0, column: 0 },
      values: values.map((line, row) =>
        line.map((_, column) => before.find((one) => one.name === name)?.values[row]?.[column] ?? ''),
      ),
    })),
  );
  act(() => {
    pane.touch();
  });
  await screen.findByText(/1 catatan riwayat yang tadi ada kini hilang, misalnya karena Ctrl\+Z/);
  fireEvent.click(screen.getByRole('button', { name: 'Pulihkan' }));
  await screen.findByText('1 catatan riwayat dipulihkan.');
  await waitFor(() => {
    expect(screen.queryByText(/catatan riwayat yang tadi ada/)).toBeNull();
  });
  expect(pane.session.seen?.reading.events.toArray().map(({ jenis }) => jenis)).toEqual([
    'berkas-dimulai',
    'catatan-ditambahkan',
    'log-dipulihkan',
  ]);
});
