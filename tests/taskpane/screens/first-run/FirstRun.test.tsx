// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { emptyWorkbook } from '../../empty-workbook';
import { renderPane } from '../../render-pane';

it('shows the whole way at once, and the other language in its own words', async () => {
  renderPane(emptyWorkbook());
  const english = await screen.findByRole('button', { name: 'English' });
  expect(english.getAttribute('lang')).toBe('en');
  const way = screen.getByText('SOP: baca, periksa, gambar bagannya').closest('ol');
  expect(
    within(way ?? document.body)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent?.split(':')[0]),
  ).toEqual(['SOP', 'Lacak', 'Data', 'LKj']);
  fireEvent.click(english);
  await screen.findByText('SOP: read it, check it, draw its chart');
  expect(document.documentElement.lang).toBe('en');
  fireEvent.click(screen.getByRole('button', { name: 'Bahasa Indonesia' }));
  await screen.findByText('SOP: baca, periksa, gambar bagannya');
});
