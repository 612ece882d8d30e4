import { expect, it } from 'vitest';
import { act } from '../../src/app/tracker/act';
import { openTracker } from '../../src/app/tracker/open-tracker';
import { newSession } from '../../src/app/tracker/session';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { startOffice } from '../host/node/office-in-node';
import { earlierBook } from '../app/earlier-workbook';

const KADIS = { nama: 'Arif Contoh', jabatan: 'Kepala Dinas' };
const NOW = '2026-02-10T09:00:00+07:00';

it('a workbook of 0.1.0 is verified and goes on through the real office.js', async () => {
  await startOffice({ book: earlierBook('0.1.0', 'tracked') });
  const workbook = createExcelWorkbook(new KnownWorkbook());
  const session = newSession('later');
  const before = await openTracker(workbook, session, { at: NOW, saya: KADIS });
  expect(before.rantai).toMatchObject({ utuh: true, jumlah: 22 });
  const [berkas = ''] = before.state.berkas.keys();
  const done = await act(
    workbook,
    session,
    { kind: 'approve', berkas, langkah: 6, kelengkapan: [0] },
    { at: NOW, saya: KADIS, newId: () => 'later' },
  );
  expect(done).toMatchObject({ ok: true, value: { saved: 'tersimpan', lembarDiperbarui: true } });
  const after = await openTracker(workbook, newSession('afresh'), { at: NOW, saya: KADIS });
  expect(after.rantai).toMatchObject({ utuh: true, jumlah: 23 });
  expect(after.state).toEqual(session.seen?.state);
});
