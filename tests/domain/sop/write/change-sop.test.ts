import { describe, expect, it } from 'vitest';
import { writeTemplate } from '../../../../src/app/sop/write-template';
import { run } from '../../../../src/app/use-case';
import { a1 } from '../../../../src/domain/sheet/address';
import { applyToSheet } from '../../../../src/domain/sheet/apply-edits';
import type { Part, SheetSnapshot } from '../../../../src/domain/sheet/snapshot';
import { previewOf } from '../../../../src/app/sop/draw-sop';
import { idPelaksana } from '../../../../src/domain/kantor/jabatan';
import { jabatanInHeading } from '../../../../src/domain/kantor/several-jabatan';
import { SYMBOL_PREFIX } from '../../../../src/domain/sop/layout/symbol-names';
import { readSops } from '../../../../src/domain/sop/read/read-sops';
import type { Sop } from '../../../../src/domain/sop/sop';
import { changeSop } from '../../../../src/domain/sop/write/change-sop';
import type { SopChange } from '../../../../src/domain/sop/write/sop-change';
import { drawing } from '../sheet-of-text';
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

describe('a table beside another', () => {
  const BESIDE = `
    No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output | | No | Kegiatan | Camat | Kasi | Kelengkapan | Waktu | Output
    1 | Menyusun konsep | | ■ | Data | 2 hari | Konsep | | 1 | Menerima berkas | | ■ | Berkas | 5 menit | Berkas tercatat
    2 | Memeriksa konsep | ■ | | Konsep | 1 hari | Konsep diperiksa | | 2 | Menandatangani surat | ■ | | Surat | 10 menit | Surat
    3 | Mengirim konsep | | ■ | Konsep | 1 hari | Tanda terima | | | | | | | |`;
  const read = (sheet: SheetSnapshot): readonly [Sop, Sop] => {
    const [left, right, ...more] = readSops(sheet).sops;
    if (!left || !right || more.length > 0) throw new Error('not two SOPs');
    return [left, right];
  };
  const said = ({ kegiatan, pelaksana }: Sop) => [
    pelaksana.map(({ id }) => id),
    kegiatan.map(({ uraian, waktu, output, pelaku }) => [uraian, waktu.teks, output, pelaku.map((one) => one.pelaksana)]),
  ];

  it.each([
    { kind: 'insert-kegiatan', at: 1 },
    { kind: 'insert-kegiatan', at: 0 },
    { kind: 'delete-kegiatan', kegiatan: 1 },
    { kind: 'split-kegiatan', kegiatan: 0, uraian: ['Mencari data', 'Menyusun konsep'] },
  ] satisfies SopChange[])('neither puts in nor takes out rows of it: $kind', (change) => {
    const sheet = { ...drawing(BESIDE), merges: [], shapes: [] };
    const [left, right] = read(sheet);
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const changed = changeSop(one, sheet, change, [other]);
      expect(changed).toMatchObject({ ok: false, refusal: { kind: 'tabel-di-samping' } });
      expect(changed.ok ? '' : changed.refusal.message.id).toContain(a1({ row: 0, column: other.kepala.column }));
    }
  });

  it('still grows beneath the other, and rows change places', () => {
    const sheet = { ...drawing(BESIDE), merges: [], shapes: [] };
    const [left, right] = read(sheet);
    for (const change of [
      { kind: 'insert-kegiatan', at: 3, uraian: 'Mengarsipkan konsep' },
      { kind: 'move-kegiatan', kegiatan: 0, to: 1 },
    ] satisfies SopChange[]) {
      const changed = changeSop(left, sheet, change, [right]);
      if (!changed.ok) throw new Error(changed.refusal.message.id);
      const [, after] = read(applyToSheet(sheet, changed.value.edits));
      expect(said(after)).toEqual(said(right));
    }
  });

  it.each([
    { kind: 'add-pelaksana', at: 1, nama: 'Sekretaris' },
    { kind: 'delete-pelaksana', pelaksana: 'staf' },
    { kind: 'delete-pelaksana', pelaksana: 'kasi' },
    { kind: 'add-pelaksana', at: 2, nama: 'Lurah' },
  ] satisfies SopChange[])('keeps it whole while its own columns change: $kind $nama $pelaksana', (change) => {
    const sheet = {
      ...drawing(BESIDE),
      merges: [],
      shapes: [],
      formulas: [],
      sizes: { columns: Array.from({ length: 15 }, () => 60), rows: [20, 20, 20, 20] },
    };
    const [left, right] = read(sheet);
    const own = 'pelaksana' in change && change.pelaksana === 'kasi' ? right : left;
    const other = own === left ? right : left;
    const changed = changeSop(own, sheet, change, [other]);
    if (!changed.ok) throw new Error(changed.refusal.message.id);
    const after = read(applyToSheet(sheet, changed.value.edits));
    expect(said(after[own === left ? 1 : 0])).toEqual(said(other));
    expect(after[own === left ? 0 : 1].pelaksana.map(({ id }) => id)).toEqual(
      [...changed.value.sop.pelaksana].map(({ id }) => id),
    );
  });

  it('loses no text that stands beside it without a heading', () => {
    const sheet = {
      ...drawing(`
      No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output | | Status
      1 | Menyusun konsep | | ■ | Data | 2 hari | Konsep | | selesai
      2 | Memeriksa konsep | ■ | | Konsep | 1 hari | Konsep diperiksa | | berjalan | Tanyakan kepada Kabid`),
      merges: [],
      shapes: [],
    };
    const [sop] = readSops(sheet).sops;
    if (!sop) throw new Error('no SOP');
    const changed = changeSop(sop, sheet, { kind: 'delete-kegiatan', kegiatan: 1 });
    expect(changed).toMatchObject({ refusal: { kind: 'tulisan-di-samping' } });
    expect(changed.ok ? '' : changed.refusal.message.id).toContain('J3: "Tanyakan kepada Kabid"');
    expect(changeSop(sop, sheet, { kind: 'delete-kegiatan', kegiatan: 0 }).ok).toBe(true);
  });
});
