// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SYMBOL_LOOKS } from '../../../../src/app/appearance';
import { drawSopUseCase } from '../../../../src/app/sop/draw-sop';
import { run } from '../../../../src/app/use-case';
import { KADIS, SEKRETARIS, SOP_LKJ, stampOf } from '../../../domain/tracker/stories';
import { renderPane } from '../../render-pane';
import { room, type Room } from '../../with-berkas';
import { press } from '../../press';

/** The drawn chart of a Berkas whose first step is done. */
async function drawn() {
  const given = await room(SOP_LKJ);
  await run(given.workbook, drawSopUseCase, { sheet: 'SOP' }, stampOf(KADIS));
  const berkas = await given.oleh(KADIS, { kind: 'start-berkas', nama: 'LKj 2025', sop: await given.sop() }, '05', '08:00');
  await given.oleh(KADIS, { kind: 'finish', berkas, langkah: 0, kelengkapan: [] }, '05', '08:10');
  return { ...given, berkas };
}

/** The signs in the symbols, from the first step to the last. */
const signs = ({ workbook }: Room): readonly string[] =>
  (workbook.book.sheets.find(({ name }) => name === 'SOP')?.shapes ?? []).flatMap((one) =>
    one.kind === 'geometric' && one.name.startsWith('runut:simbol:') ? [one.text?.value ?? ''] : [],
  );
const { selesai, berjalan, terlambat } = SYMBOL_LOOKS;

describe('the chart coloured from the pane', () => {
  it('says what its signs mean and that Excel prints them, is brought up to date and taken off', async () => {
    const given = await drawn();
    let now = '2026-01-05T09:00:00+07:00';
    const { pane } = renderPane(given.workbook, { now: () => new Date(now) });
    act(() => {
      pane.declareSaya(SEKRETARIS);
      pane.chooseBerkas(given.berkas);
      pane.openTab('lacak');
    });
    await press(/^Tindakan untuk Berkas/);
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Warnai bagan menurut Berkas ini' }));
    await screen.findByText(/✓\sselesai, ►\ssekarang, ←\sdikembalikan, !\sterlambat\. Cetakan Excel ikut berwarna/);
    expect(signs(given)).toEqual([selesai.mark, berjalan.mark, '', '', '']);

    // A month later the step is late: the pane says so first, and the sheet after one press.
    now = '2026-02-05T09:00:00+07:00';
    act(() => pane.touch());
    await press('Perbarui warna');
    await waitFor(() => expect(signs(given)).toEqual([selesai.mark, terlambat.mark, '', '', '']));

    await press('Hapus warna bagan');
    await waitFor(() => expect(signs(given)).toEqual(['', '', '', '', '']));
    await waitFor(() => expect(screen.queryByText(/Cetakan Excel ikut berwarna/)).toBeNull());
  });
});
