// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { templatePreview } from '../../../../src/app/sop/written-sop';
import { TEMPLAT } from '../../../../src/domain/sop/templat/templates';
import { miniSteps } from '../../../../src/taskpane/parts/mini-steps';
import { emptyWorkbook } from '../../empty-workbook';
import { renderPane } from '../../render-pane';
import { press } from '../../press';

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
  await press('Bahasa Indonesia');
  await screen.findByText('SOP: baca, periksa, gambar bagannya');
});

it('shows each template by its own flow: as many lanes and kegiatan as it has, and the returns', async () => {
  renderPane(emptyWorkbook());
  for (const templat of TEMPLAT) {
    const row = (await screen.findByText(templat.nama.id)).closest('button');
    const picture = await waitFor(() => {
      const found = row?.querySelector('svg.marks_mini');
      if (!found) throw new Error(`no picture of ${templat.id}`);
      return found;
    });
    const preview = templatePreview(templat);
    const marks = preview ? miniSteps(preview.sop, preview.usulan).flatMap(({ lanes }) => lanes).length : 0;
    expect(picture.querySelectorAll('line')).toHaveLength(templat.pelaksana.length);
    expect(picture.querySelectorAll(':scope > rect, :scope > path:not([class])')).toHaveLength(marks);
    expect(marks).toBeGreaterThan(0.7 * templat.kegiatan.length);
    expect(picture.querySelectorAll('path.marks_miniBack').length).toBe(
      preview && miniSteps(preview.sop, preview.usulan).filter(({ back }) => back !== undefined).length,
    );
  }
  expect(screen.getByText('mulai di sini').closest('li')?.textContent).toMatch(/^SOP:/);
});
