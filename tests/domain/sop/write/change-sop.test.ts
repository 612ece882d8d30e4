import { describe, expect, it } from 'vitest';
import { writeTemplate } from '../../../../src/app/sop/write-template';
import { run } from '../../../../src/app/use-case';
import { applyToSheet } from '../../../../src/domain/sheet/apply-edits';
import type { Part, SheetSnapshot } from '../../../../src/domain/sheet/snapshot';
import { previewOf } from '../../../../src/app/sop/draw-sop';
import { idPelaksana } from '../../../../src/domain/kantor/jabatan';
import { jabatanInHeading } from '../../../../src/domain/kantor/several-jabatan';
import { SYMBOL_PREFIX } from '../../../../src/domain/sop/layout/symbol-names';
import { readSops } from '../../../../src/domain/sop/read/read-sops';
import type { Sop } from '../../../../src/domain/sop/sop';
import { changeSop, type SopChange } from '../../../../src/domain/sop/write/change-sop';
import { emptyBook } from '../../../../src/files/xlsx/book';
import { createBookWorkbook, type BookWorkbook } from '../../../../src/files/xlsx/book-workbook';

const stamp = { at: '2026-11-21T11:00:00+07:00', saya: { nama: 'Penguji', jabatan: 'Kasubbag' }, newId: () => 'id' };
const PARTS: readonly Part[] = ['values', 'formulas', 'merges', 'shapes', 'sizes'];

async function look(workbook: BookWorkbook): Promise<{ readonly sheet: SheetSnapshot; readonly sop: Sop }> {
  const sheet = (await workbook.read([{ sheet: { name: 'SOP' }, parts: PARTS }])).sheets[0];
  const sop = sheet && readSops(sheet).sops[0];
  if (!sheet || !sop) throw new Error('the SOP is gone');
  return { sheet, sop };
}

const places = ({ kolom, pelaksana, kegiatan, kepala, isi, bandPelaksana, bandMutuBaku }: Sop): unknown => ({
  kolom: kolom.map(({ column, columns, peran }) => [column, columns, peran]),
  pelaksana: pelaksana.map(({ id, column, columns }) => JSON.stringify([id, column, columns])).sort(),
  kegiatan: kegiatan.map(({ row, rows, pelaku }) => [row, rows, pelaku.map(({ at }) => at)]),
  kepala,
  isi,
  bandPelaksana,
  bandMutuBaku,
});

const merges = ({ merges: of }: SheetSnapshot): readonly string[] => (of ?? []).map((one) => JSON.stringify(one)).sort();

const CHANGES: readonly SopChange[] = [
  ...['sekretaris', 'tim lkj', 'kepala dinas'].map((pelaksana): SopChange => ({ kind: 'delete-pelaksana', pelaksana })),
  { kind: 'add-pelaksana', at: 0, nama: 'Bendahara' },
  { kind: 'insert-kegiatan', at: 2, uraian: 'Mencatat disposisi' },
  { kind: 'delete-kegiatan', kegiatan: 4 },
];

describe('a changed table', () => {
  it.each(CHANGES)('is planned as it then stands on the sheet: $kind $pelaksana', async (change) => {
    const workbook = createBookWorkbook(emptyBook('Lembar1'));
    await run(workbook, writeTemplate, { templat: 'kalbar-lkj' }, stamp);
    const before = await look(workbook);
    const changed = changeSop(before.sop, before.sheet, change);
    if (!changed.ok) throw new Error(changed.refusal.message.id);
    await workbook.write(changed.value.edits);
    const after = await look(workbook);
    expect(places(changed.value.sop)).toEqual(places(after.sop));
    const planned = applyToSheet(before.sheet, changed.value.edits);
    expect(merges(planned)).toEqual(merges(after.sheet));
    expect(planned.values).toEqual(after.sheet.values);
    expect(planned.sizes?.rows.slice(0, after.sheet.sizes?.rows.length)).toEqual(after.sheet.sizes?.rows);
    expect(planned.sizes?.columns.slice(0, after.sheet.sizes?.columns.length)).toEqual(after.sheet.sizes?.columns);
  });

  it.each(['Sekretaris / Kabid Perencanaan', 'Sekretaris,\nKabid Umum dan Kasi'])('parts the column of %j', async (heading) => {
    const workbook = createBookWorkbook(emptyBook('Lembar1'));
    await run(workbook, writeTemplate, { templat: 'kalbar-lkj' }, stamp);
    const plain = await look(workbook);
    const at = plain.sop.pelaksana.find(({ id }) => id === 'sekretaris')?.at;
    if (!at) throw new Error('no Sekretaris');
    const marks = plain.sop.kegiatan.slice(0, 3).map(({ row }) => ({ row, column: at.column }));
    await workbook.write([
      { kind: 'write', sheet: 'SOP', at, values: [[heading]] },
      ...marks.map((cell) => ({ kind: 'write', sheet: 'SOP', at: cell, values: [['■']] }) as const),
    ]);
    const before = await look(workbook);
    const names = jabatanInHeading(heading);
    const ids = names.map((one) => idPelaksana(one));
    expect(before.sop.kegiatan[0]?.pelaku.map((one) => one.pelaksana)).toEqual(ids);
    expect(changeSop(before.sop, before.sheet, { kind: 'delete-pelaksana', pelaksana: ids[0] ?? '' })).toMatchObject({
      refusal: { kind: 'kepala-bersama' },
    });
    // Whoever shares a column shares its symbol.
    const symbols = previewOf(before.sop, before.sheet).shapes.filter(({ name }) => name.startsWith(SYMBOL_PREFIX));
    expect(symbols).toHaveLength(3);
    const changed = changeSop(before.sop, before.sheet, { kind: 'part-pelaksana', pelaksana: ids[1] ?? '' });
    if (!changed.ok) throw new Error(changed.refusal.message.id);
    await workbook.write(changed.value.edits);
    const after = await look(workbook);
    expect(places(changed.value.sop)).toEqual(places(after.sop));
    expect(after.sop.kolom.filter(({ jabatan, ragu }) => ragu || jabatan)).toEqual([]);
    const own = after.sop.pelaksana.filter(({ id }) => ids.includes(id));
    expect(own.map(({ nama, column }) => [nama, column])).toEqual(names.map((nama, index) => [nama, at.column + index]));
    expect(after.sop.kegiatan.slice(0, 3).map(({ pelaku }) => pelaku.map((one) => one.pelaksana))).toEqual([ids, ids, ids]);
  });
});
