import { expect, it } from 'vitest';
import { changeSopUseCase } from '../../../src/app/sop/change-sop';
import { checkSheet } from '../../../src/app/sop/check';
import { checkReads } from '../../../src/app/sop/check-reads';
import { rememberKoreksi } from '../../../src/app/sop/remembered';
import { rememberDoubts } from '../../../src/app/sop/remembered-doubts';
import { writeTemplate } from '../../../src/app/sop/write-template';
import { undoWrite } from '../../../src/app/undo-write';
import { prepare, run } from '../../../src/app/use-case';
import type { Doubt } from '../../../src/domain/sop/doubt';
import { emptyBook } from '../../../src/files/xlsx/book';
import { createBookWorkbook } from '../../../src/files/xlsx/book-workbook';
import { doubtColours, doubtNotes, isDoubtNote } from '../../../src/app/sop/doubt-marks';
import { followKoreksi } from '../../../src/app/sop/follow-remembered';
import type { Edit } from '../../../src/domain/sheet/edit';
import { a1, type Cell } from '../../../src/domain/sheet/address';
import type { SopChange } from '../../../src/domain/sop/write/sop-change';
import type { KoreksiPemetaan } from '../../../src/domain/sop/read/reading';

const koreksi: KoreksiPemetaan = {
  sheet: 'SOP',
  kolom: [
    { column: 2, peran: 'pelaksana' },
    { column: 3, peran: 'kelengkapan' },
  ],
};

const insert = (column: number, columns: number): Edit => ({ kind: 'insert-columns', sheet: 'SOP', column, columns });

it('moves a remembered column past every column that comes in, and takes each new one for a pelaksana', () => {
  const { kolom } = followKoreksi(koreksi, [insert(3, 1), insert(3, 2)]);
  expect([...kolom].sort((a, b) => a.column - b.column)).toEqual([
    { column: 2, peran: 'pelaksana' },
    { column: 3, peran: 'pelaksana' },
    { column: 4, peran: 'pelaksana' },
    { column: 5, peran: 'pelaksana' },
    { column: 6, peran: 'kelengkapan' },
  ]);
});

it('takes the columns in order when one comes in and another goes', () => {
  const gone: Edit = { kind: 'delete-columns', sheet: 'SOP', column: 2, columns: 1 };
  expect(followKoreksi(koreksi, [insert(4, 1), gone]).kolom).toEqual([
    { column: 2, peran: 'kelengkapan' },
    { column: 3, peran: 'pelaksana' },
  ]);
});

it('moves the remembered header rows past rows that come in over them', () => {
  const above: Edit = { kind: 'insert-rows', sheet: 'SOP', row: 3, rows: 14 };
  expect(followKoreksi({ ...koreksi, kepala: { row: 5, rows: 2 } }, [above]).kepala).toEqual({ row: 19, rows: 2 });
  const below: Edit = { kind: 'insert-rows', sheet: 'SOP', row: 9, rows: 1 };
  expect(followKoreksi({ ...koreksi, kepala: { row: 5, rows: 2 } }, [below]).kepala).toEqual({ row: 5, rows: 2 });
});

const stamp = { at: '2026-11-21T11:00:00+07:00', saya: { nama: 'Penguji', jabatan: 'Kasubbag' }, newId: () => 'id' };

/** The Kalbar SOP in a file's workbook, and how to look at it and change it. */
async function kalbarInBook() {
  const workbook = createBookWorkbook(emptyBook('Lembar1'));
  await run(workbook, writeTemplate, { templat: 'kalbar-lkj' }, stamp);
  const look = async () => {
    const snapshot = await workbook.read(checkReads('SOP'));
    const checked = checkSheet(snapshot, { sheet: 'SOP' });
    const sop = checked.ok ? checked.outcome.hasil[0]?.sop : undefined;
    if (!checked.ok || !sop) throw new Error('no SOP');
    return { snapshot, sop, doubts: checked.outcome.doubts, koreksi: checked.outcome.koreksi };
  };
  const change = async (of: SopChange) => {
    const prepared = await prepare(workbook, changeSopUseCase, { sheet: 'SOP', change: of }, stamp);
    if (!prepared.ok) throw new Error(prepared.refusal.message.id);
    await prepared.value.write();
    return async () => {
      const undo = prepared.value.undo();
      if (!undo) throw new Error('no way back');
      await run(workbook, undoWrite, undo, stamp);
    };
  };
  return { workbook, look, change };
}

it('keeps what is in doubt at its cell while kegiatan and pelaksana come and go, and takes that back with them', async () => {
  const { workbook, look, change } = await kalbarInBook();
  const { sop, snapshot } = await look();
  const [first, fifth] = [sop.kegiatan[0]?.at.output, sop.kegiatan[4]?.at.output];
  const head = sop.pelaksana[1]?.at;
  if (!first || !fifth || !head) throw new Error('no cells');
  const kinds = ['text-cut', 'cell-edges', 'column-role'] as const;
  const doubts = [first, fifth, head].map((at, index): Doubt => ({ sheet: 'SOP', at, kind: kinds[index] ?? 'comment' }));
  await workbook.write(rememberDoubts(snapshot, 'SOP', doubts));
  const header = { row: sop.kepala.row, rows: sop.kepala.rows };
  await workbook.write(rememberKoreksi((await look()).snapshot, { sheet: 'SOP', kolom: [], kepala: header }) ?? []);

  const cells = async () => (await look()).doubts.map(({ at, kind }) => [kind, at.row, at.column]);
  const before = await cells();
  const takeBack = await change({ kind: 'insert-kegiatan', at: 2, uraian: 'Mencatat' });
  expect(await cells()).toEqual([
    ['text-cut', first.row, first.column],
    ['cell-edges', fifth.row + 1, fifth.column],
    ['column-role', head.row, head.column],
  ]);
  await takeBack();
  expect(await cells()).toEqual(before);

  await change({ kind: 'add-pelaksana', at: 0, nama: 'Bendahara' });
  await change({ kind: 'delete-kegiatan', kegiatan: 0 });
  expect(await cells()).toEqual([
    ['cell-edges', fifth.row - 1, fifth.column + 1],
    ['column-role', head.row, head.column + 1],
  ]);
  expect((await look()).koreksi?.kepala).toEqual(header);
});

it.each<[string, SopChange, SopChange]>([
  ['a kegiatan', { kind: 'move-kegiatan', kegiatan: 4, to: 1 }, { kind: 'move-kegiatan', kegiatan: 1, to: 4 }],
  [
    'a pelaksana',
    { kind: 'move-pelaksana', pelaksana: 'kepala dinas', to: 3 },
    { kind: 'move-pelaksana', pelaksana: 'kepala dinas', to: 0 },
  ],
])('lets doubts, their colours and every note go along with %s that is moved past others', async (_, there, back) => {
  const { workbook, look, change } = await kalbarInBook();
  const { sop, snapshot } = await look();
  const heads = sop.pelaksana.map(({ at }) => at);
  const outputs = sop.kegiatan.flatMap(({ at }) => at.output ?? []);
  const doubts = [...heads, ...outputs].map((at, index): Doubt => ({
    sheet: 'SOP',
    at,
    kind: 'text-cut',
    teks: `ragu ${String(index)}`,
  }));
  const { uraian } = sop.kegiatan[4]?.at ?? {};
  const own: Edit[] = uraian ? [{ kind: 'note', sheet: 'SOP', at: uraian, text: 'Tanyakan ke Bagian Organisasi' }] : [];
  await workbook.write([
    ...rememberDoubts(snapshot, 'SOP', doubts),
    ...doubtColours('SOP', doubts),
    ...doubtNotes('SOP', doubts),
    ...own,
  ]);
  /** What stands at a cell, with what is said and coloured there. */
  const stands = async () => {
    const parts = ['values', 'notes'] as const;
    const [sheet] = (await workbook.read([{ sheet: { name: 'SOP' }, parts }])).sheets;
    const at = (where: Cell) => sheet?.notes?.find((one) => a1(one.at) === a1(where))?.text;
    const book = workbook.book.sheets.find(({ name }) => name === 'SOP');
    const coloured = new Set((book?.conditionals ?? []).flatMap(({ areas }) => areas.map(a1)));
    const textAt = (where: Cell) => sheet?.values[where.row]?.[where.column];
    const now = (await look()).doubts;
    return {
      doubts: now
        .map((one) => [one.teks, textAt(one.at), at(one.at)?.includes(`ragu`), coloured.has(a1(one.at))])
        .sort((a, b) => String(a).localeCompare(String(b))),
      notes: (sheet?.notes ?? []).filter(({ text }) => !isDoubtNote(text)).map((one) => [one.text, textAt(one.at)]),
      places: now.map(({ at: where, teks }) => `${teks ?? ''} ${a1(where)}`).sort(),
    };
  };
  const before = await stands();
  expect(before.doubts.every(([, , noted, coloured]) => noted && coloured)).toBe(true);
  const takeBack = await change(there);
  const moved = await stands();
  expect({ ...moved, places: [] }).toEqual({ ...before, places: [] });
  expect(moved.places).not.toEqual(before.places);
  await takeBack();
  expect(await stands()).toEqual(before);
  await change(there);
  await change(back);
  expect(await stands()).toEqual(before);
});

it('lets the output’s doubt go to the second of two kegiatan out of one, and a pelaksana’s go with its column', async () => {
  const { workbook, look, change } = await kalbarInBook();
  const { sop, snapshot } = await look();
  const { output, uraian } = sop.kegiatan[5]?.at ?? {};
  const [first, second] = sop.pelaksana;
  if (!output || !uraian || !first || !second) throw new Error('no cells');
  const at = [output, uraian, first.at, second.at];
  await workbook.write(rememberDoubts(snapshot, 'SOP', at.map((one): Doubt => ({ sheet: 'SOP', at: one, kind: 'text-cut' })))); // prettier-ignore
  const koreksi = { sheet: 'SOP', kolom: [{ column: first.column, peran: 'pelaksana' as const }] };
  await workbook.write(rememberKoreksi((await look()).snapshot, koreksi) ?? []);
  const places = async () => (await look()).doubts.map((one) => a1(one.at));
  await change({ kind: 'split-kegiatan', kegiatan: 5, uraian: ['Memeriksa konsep', 'Memaraf konsep'] });
  expect(await places()).toEqual([a1({ ...output, row: output.row + 1 }), ...[uraian, first.at, second.at].map(a1)]);
  await change({ kind: 'move-pelaksana', pelaksana: first.id, to: 1 });
  expect((await places()).slice(2)).toEqual([a1(second.at), a1(first.at)]);
  expect((await look()).koreksi?.kolom).toEqual([{ column: second.column, peran: 'pelaksana' }]);
  await change({ kind: 'delete-pelaksana', pelaksana: first.id });
  const left = (await look()).sop.pelaksana.find(({ id }) => id === second.id);
  expect((await places()).slice(2)).toEqual(left ? [a1(left.at)] : []);
  expect((await look()).koreksi?.kolom).toEqual([]);
});
