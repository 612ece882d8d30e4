// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { press } from '../../press';
import { paneWithSop } from './sop-pane';

it('says that a symbol somebody deleted is missing, and draws it again in one press that can be undone', async () => {
  const { workbook, sheet, pane } = await paneWithSop({ drawn: true });
  expect(screen.queryByText(/tidak sama lagi/)).toBeNull();
  await workbook.write([{ kind: 'shapes', sheet: 'SOP', prefix: 'runut:simbol:2:', shapes: [] }]);
  act(() => {
    pane.touch();
  });
  expect((await screen.findByText(/tidak sama lagi dengan tabelnya/)).textContent).toContain('kegiatan 2.');
  await press('Gambar ulang');
  await waitFor(() => {
    expect(screen.queryByText(/tidak sama lagi/)).toBeNull();
  });
  expect((await sheet()).shapes?.some(({ name }) => name.startsWith('runut:simbol:2:'))).toBe(true);
  expect(screen.getByRole('button', { name: 'Urungkan' })).toBeTruthy();
});
