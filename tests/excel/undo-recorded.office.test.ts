import { expect, it } from 'vitest';
import { openPengaturan, savePengaturan } from '../../src/app/kinerja/open-pengaturan';
import { compileLkjSheet } from '../../src/app/lkj/compile-sheet';
import { act } from '../../src/app/tracker/act';
import { openTracker } from '../../src/app/tracker/open-tracker';
import { newSession } from '../../src/app/tracker/session';
import { run } from '../../src/app/use-case';
import { samplePengaturan } from '../../src/domain/kinerja/sample';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { startOffice } from '../host/node/office-in-node';
import { SOP_LKJ } from '../domain/tracker/stories';
import { everything, hands, stamp } from './undo-hands';

it('gives the settings back, and tells the log where the log told of the write', async () => {
  await startOffice();
  const workbook = createExcelWorkbook(new KnownWorkbook());
  const pane = hands(workbook);
  const pengaturan = samplePengaturan(2025);
  await pane.write(savePengaturan, { pengaturan });
  const [first] = pengaturan.indikator;
  if (!first) throw new Error('no indikator');
  const other = { ...pengaturan, indikator: [{ ...first, nama: 'Indeks lain' }, ...pengaturan.indikator.slice(1)] };
  const changed = await pane.write(savePengaturan, { pengaturan: other });
  expect(await pane.takeBack(changed)).toMatchObject({ ok: true });
  expect(await run(workbook, openPengaturan, {}, stamp)).toMatchObject({ ok: true, value: { pengaturan } });

  const begun = await act(workbook, pane.session, { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ }, stamp);
  const recordIn = begun.ok ? begun.value.berkas : '';
  const before = await everything(workbook);
  const compiled = await pane.write(compileLkjSheet, { pengaturan, jejak: null, recordIn });
  expect((await everything(workbook)).sheetNames).toContain('LKj');
  expect(await pane.takeBack(compiled)).toMatchObject({ ok: true });
  expect(await everything(workbook)).toEqual(before);
  const { events, rantai } = await openTracker(workbook, newSession('b'), stamp);
  expect(rantai.masalah).toEqual([]);
  expect(events.slice(-2).map(({ jenis }) => jenis)).toEqual(['lkj-disusun', 'tulisan-diurungkan']);
  // Made again over one that is there, nobody could give its looks and charts back.
  await pane.write(compileLkjSheet, { pengaturan, jejak: null, recordIn });
  expect(await pane.write(compileLkjSheet, { pengaturan, jejak: null, recordIn })).toBeUndefined();
});
