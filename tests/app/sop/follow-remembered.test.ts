import { expect, it } from 'vitest';
import { changeSopUseCase } from '../../../src/app/sop/change-sop';
import { checkSheet, checkReads } from '../../../src/app/sop/check';
import { rememberKoreksi } from '../../../src/app/sop/remembered';
import { rememberDoubts } from '../../../src/app/sop/remembered-doubts';
import { writeTemplate } from '../../../src/app/sop/write-template';
import { undoWrite } from '../../../src/app/undo-write';
import { prepare, run } from '../../../src/app/use-case';
import type { Doubt } from '../../../src/domain/sop/doubt';
import { emptyBook } from '../../../src/files/xlsx/book';
import { createBookWorkbook } from '../../../src/files/xlsx/book-workbook';
import { followKoreksi } from '../../../src/app/sop/follow-remembered';
import type { Edit } from '../../../src/domain/sheet/edit';
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

it('keeps what is in doubt at its cell while kegiatan and pelaksana come and go, and takes that back with them', async () => {
  const workbook = createBookWorkbook(emptyBook('Lembar1'));
  await run(workbook, writeTemplate, { templat: 'kalbar-lkj' }, stamp);
  const look = async () => {
    const snapshot = await workbook.read(checkReads('SOP'));
    const checked = checkSheet(snapshot, { sheet: 'SOP' });
    const sop = checked.ok ? checked.outcome.hasil[0]?.sop : undefined;
    if (!checked.ok || !sop) throw new Error('no SOP');
    return { snapshot, sop, doubts: checked.outcome.doubts, koreksi: checked.outcome.koreksi };
  };
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
  const prepared = await prepare(
    workbook,
    changeSopUseCase,
    { sheet: 'SOP', change: { kind: 'insert-kegiatan', at: 2, uraian: 'Mencatat' } },
    stamp,
  );
  if (!prepared.ok) throw new Error(prepared.refusal.message.id);
  await prepared.value.write();
  expect(await cells()).toEqual([
    ['text-cut', first.row, first.column],
    ['cell-edges', fifth.row + 1, fifth.column],
    ['column-role', head.row, head.column],
  ]);
  const undo = prepared.value.undo();
  if (undo) await run(workbook, undoWrite, undo, stamp);
  expect(await cells()).toEqual(before);

  const change = (of: Parameters<typeof changeSopUseCase.plan>[1]['change']) =>
    run(workbook, changeSopUseCase, { sheet: 'SOP', change: of }, stamp);
  await change({ kind: 'add-pelaksana', at: 0, nama: 'Bendahara' });
  await change({ kind: 'delete-kegiatan', kegiatan: 0 });
  expect(await cells()).toEqual([
    ['cell-edges', fifth.row - 1, fifth.column + 1],
    ['column-role', head.row, head.column + 1],
  ]);
  expect((await look()).koreksi?.kepala).toEqual(header);
});
