import { expect, it } from 'vitest';
import { newSession } from '../../../src/app/tracker/session';
import { writeLembar } from '../../../src/app/tracker/write-lembar';
import { undoWrite } from '../../../src/app/undo-write';
import { prepare, run } from '../../../src/app/use-case';
import { sheetOf } from '../../../src/domain/sheet/snapshot';
import { emptyBook } from '../../../src/files/xlsx/book';
import { createBookWorkbook } from '../../../src/files/xlsx/book-workbook';
import { stampOf } from '../../domain/tracker/stories';
import { begin, HEAD } from './coloured-kalbar';

it('leaves the sheet of another Berkas whose long name is cut to the same', async () => {
  const workbook = createBookWorkbook(emptyBook());
  const [one, other] = ['Laporan Kinerja Tahunan Perumahan', 'Laporan Kinerja Tahunan Permukiman'];
  const session = newSession('b');
  const made: string[] = [];
  for (const nama of [one, other, one]) {
    const berkas = made.length < 2 ? await begin(workbook, nama) : made[0];
    made.push(berkas ?? '');
    const done = await run(
      workbook,
      writeLembar,
      { berkas: berkas ?? '', nama, jenis: 'kendali' },
      stampOf(HEAD, '2026-01-05T09:00:00+07:00'),
      session,
    );
    expect(done.ok).toBe(true);
  }
  const sheets = workbook.book.sheets.filter(({ name }) => name.startsWith('Kendali'));
  expect(
    sheets.map(({ cells }) => [one, other].find((nama) => cells.some((row) => row?.some((cell) => cell?.value === nama)))),
  ).toEqual([one, other]);
});

const NAMA = 'LKj 2025 (perubahan): Dinas Perumahan';

it('writes a sheet of its own, the same one again, and leaves a sheet that is somebody else’s alone', async () => {
  const workbook = createBookWorkbook(emptyBook('Sheet1'));
  const berkas = await begin(workbook, NAMA);
  const write = (jenis: 'kendali' | 'disposisi') =>
    run(workbook, writeLembar, { berkas, nama: NAMA, jenis }, stampOf(HEAD, '2026-01-05T09:00:00+07:00'), newSession('a'));
  const first = await write('kendali');
  // A name Excel takes: no colon, 31 characters at most.
  expect(first).toMatchObject({ ok: true, value: { lembar: 'Kendali LKj 2025 (perubahan) Di' } });
  expect(await write('kendali')).toEqual(first);
  await workbook.write([
    { kind: 'ensure-sheet', sheet: 'Disposisi LKj 2025 (perubahan)' },
    { kind: 'write', sheet: 'Disposisi LKj 2025 (perubahan)', at: { row: 0, column: 0 }, values: [['Catatan saya']] },
  ]);
  for (let times = 0; times < 2; times += 1) {
    expect(await write('disposisi')).toMatchObject({ ok: true, value: { lembar: 'Disposisi LKj 2025… (2)' } });
  }
  const { sheets } = await workbook.read([{ sheet: { name: 'Disposisi LKj 2025 (perubahan)' }, parts: ['values'] }]);
  expect(sheets[0]?.values).toEqual([['Catatan saya']]);
  const { sheets: made } = await workbook.read([{ sheet: { name: 'Kendali LKj 2025 (perubahan) Di' }, parts: ['values'] }]);
  expect(made.length > 0 && sheetOf({ sheetNames: [], active: '', sheets: made }, made[0]?.name ?? '')?.values[0]?.[0]).toBe(
    'LEMBAR KENDALI',
  );
});

it('is taken back: a new one goes, an earlier one stands as it stood', async () => {
  const workbook = createBookWorkbook(emptyBook('Sheet1'));
  const berkas = await begin(workbook, 'LKj');
  const session = newSession('a');
  const write = async (at: string) => {
    const asked = { berkas, nama: 'LKj', jenis: 'kendali' } as const;
    const prepared = await prepare(workbook, writeLembar, asked, stampOf(HEAD, at), session);
    if (!prepared.ok) throw new Error('refused');
    await prepared.value.write();
    const undo = prepared.value.undo();
    if (!undo) throw new Error('nothing takes it back');
    return () => run(workbook, undoWrite, undo, stampOf(HEAD, at), session);
  };
  const cells = async () => (await workbook.read([{ sheet: { name: 'Kendali LKj' }, parts: ['values'] }])).sheets[0]?.values;
  const backToNone = await write('2026-01-05T09:00:00+07:00');
  expect(await backToNone()).toMatchObject({ ok: true });
  expect(workbook.book.sheets.map(({ name }) => name)).not.toContain('Kendali LKj');
  await write('2026-01-05T09:00:00+07:00');
  const before = await cells();
  const back = await write('2026-01-06T09:00:00+07:00');
  expect(await cells()).not.toEqual(before);
  expect(await back()).toMatchObject({ ok: true });
  expect(await cells()).toEqual(before);
});
