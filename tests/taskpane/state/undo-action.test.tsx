// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { press } from '../press';
import { paneWithSop } from '../screens/sop/sop-pane';

const texts = async (sheet: () => Promise<{ readonly values: readonly (readonly unknown[])[] }>): Promise<string> =>
  JSON.stringify((await sheet()).values);

it('takes back what a hurried press wrote, or names the cell somebody typed into since', async () => {
  const { workbook, sheet, pane } = await paneWithSop();
  const before = await texts(sheet);
  await press(/^Perbaiki yang pasti/);
  await press('Urungkan');
  expect(await screen.findByText('Diurungkan.')).toBeTruthy();
  expect(await texts(sheet)).toBe(before);

  await press(/^Perbaiki yang pasti/);
  await screen.findByRole('button', { name: 'Urungkan' });
  const [row, column] = firstDifference(JSON.parse(before) as unknown[][], (await sheet()).values);
  await workbook.write([{ kind: 'write', sheet: 'SOP', at: { row, column }, values: [['diketik orang']] }]);
  act(() => {
    pane.touch();
  });
  await press('Urungkan');
  expect((await screen.findByText(/^Tidak diurungkan: SOP!/)).textContent).toContain('sudah diubah sesudahnya');
  expect((await sheet()).values[row]?.[column]).toBe('diketik orang');
});

function firstDifference(before: readonly (readonly unknown[])[], after: readonly (readonly unknown[])[]): [number, number] {
  for (const [row, line] of after.entries()) {
    const column = line.findIndex((value, index) => value !== before[row]?.[index]);
    if (column >= 0) return [row, column];
  }
  throw new Error('nothing was written');
}
