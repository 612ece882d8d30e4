import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeSopUseCase } from '../../../src/app/sop/change-sop';
import { drawSopUseCase } from '../../../src/app/sop/draw-sop';
import { writeTemplate } from '../../../src/app/sop/write-template';
import { undoWrite } from '../../../src/app/undo-write';
import { prepare, run } from '../../../src/app/use-case';
import { a1, contains } from '../../../src/domain/sheet/address';
import { EXCEL_LIMITS } from '../../../src/domain/sheet/limits';
import { textHeight } from '../../../src/domain/sheet/print/measure';
import type { SheetSnapshot } from '../../../src/domain/sheet/snapshot';
import { compareDrawing } from '../../../src/domain/sop/layout/compare-drawing';
import { readSops } from '../../../src/domain/sop/read/read-sops';
import type { Kegiatan, Sop } from '../../../src/domain/sop/sop';
import type { SopChange } from '../../../src/domain/sop/write/sop-change';
import { KALBAR, type Templat } from '../../../src/domain/sop/templat/templates';
import { emptyBook } from '../../../src/files/xlsx/book';
import { createBookWorkbook, type BookWorkbook } from '../../../src/files/xlsx/book-workbook';

const stamp = { at: '2026-11-21T11:00:00+07:00', saya: { nama: 'Penguji', jabatan: 'Kasubbag' }, newId: () => 'id' };
const sheetName = { sheet: 'SOP' } as const;

async function look(workbook: BookWorkbook): Promise<{ readonly sheet: SheetSnapshot; readonly sop: Sop }> {
  const snapshot = await workbook.read([{ sheet: { name: 'SOP' }, parts: ['values', 'formulas', 'merges', 'shapes', 'sizes'] }]);
  const sheet = snapshot.sheets[0];
  const sops = sheet ? readSops(sheet).sops : [];
  expect(sops).toHaveLength(1);
  const [sop] = sops;
  if (!sheet || !sop) throw new Error('the SOP is gone');
  return { sheet, sop };
}

const said = (sop: Sop): unknown =>
  sop.kegiatan.map(({ nomor, uraian, kelengkapan, waktu, output, keterangan, pelaku, kembali, bersama }) => ({
    nomor,
    uraian,
    kelengkapan,
    waktu: waktu.teks,
    output,
    keterangan,
    pelaku: pelaku.map(({ pelaksana, simbol }) => [pelaksana, simbol]),
    kembali,
    bersama,
  }));

/** Texts of kegiatan whose cells, merged or not, are lower than they need, and rows that are higher than Excel takes. */
function wrongHeights({ sheet, sop }: { readonly sheet: SheetSnapshot; readonly sop: Sop }): readonly string[] {
  const { rows = [], columns = [] } = sheet.sizes ?? {};
  const total = (sizes: readonly number[], from: number, count: number): number =>
    sizes.slice(from, from + count).reduce((sum, one) => sum + one, 0);
  const low = sop.kegiatan.flatMap((one: Kegiatan) =>
    sop.kolom.flatMap(({ peran, column, columns: wide }): string[] => {
      if (peran !== 'uraian' && peran !== 'kelengkapan' && peran !== 'output' && peran !== 'keterangan') return [];
      const at = { row: one.row, column };
      const merge = (sheet.merges ?? []).find(
        (other) => other.row === at.row && other.column === at.column,
      ) ?? { ...at, rows: 1, columns: wide }; // prettier-ignore
      const needs = textHeight(one[peran], total(columns, column, merge.columns), { size: 9, indent: true });
      const has = total(rows, merge.row, merge.rows);
      return has < needs ? [`${one.nomor} ${peran}: ${String(has)} of ${String(needs)}`] : [];
    }),
  );
  return [...low, ...rows.filter((height) => height > EXCEL_LIMITS.rowHeight).map(String)];
}

/** Names of pelaksana whose cells, merged or not, are lower than they need. */
function lowNames({ sheet, sop }: { readonly sheet: SheetSnapshot; readonly sop: Sop }): readonly string[] {
  const { rows = [], columns = [] } = sheet.sizes ?? {};
  const total = (sizes: readonly number[], from: number, count: number): number =>
    sizes.slice(from, from + count).reduce((sum, one) => sum + one, 0);
  return sop.pelaksana.flatMap(({ nama, at, columns: wide }): string[] => {
    const merge = (sheet.merges ?? []).find((one) => contains(one, at)) ?? { ...at, rows: 1, columns: wide };
    const needs = textHeight(nama, total(columns, merge.column, merge.columns), { size: 7, bold: true });
    const has = total(rows, merge.row, merge.rows);
    return has < needs ? [`${nama.slice(0, 20)}: ${String(has)} of ${String(needs)}`] : [];
  });
}

const merged = ({ merges = [] }: SheetSnapshot): ReadonlySet<string> => new Set(merges.map((one) => a1(one)));

const aText: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('menyusun laporan ', 'panjangsekalitanpaspasi'), fc.constantFrom(5, 600, 3_000, EXCEL_LIMITS.cellText))
  .map(([word, length]) => word.repeat(Math.ceil(length / word.length)).slice(0, length).trim()); // prettier-ignore
const texts = fc.record({ uraian: aText, kelengkapan: aText, output: aText, keterangan: aText });
const long = 'Memeriksa kelengkapan '.repeat(700).trim();

/** The template with every kegiatan marked, its third with these texts. */
const templatWith = (more: Partial<Templat['kegiatan'][number]>): Templat => ({
  ...KALBAR,
  kegiatan: KALBAR.kegiatan.map((one, index) => ({
    ...one,
    tanda: [{ pelaksana: index % KALBAR.pelaksana.length, teks: '▭' }],
    ...(index === 2 ? more : {}),
  })),
});

async function written(templat: Templat): Promise<BookWorkbook> {
  const workbook = createBookWorkbook(emptyBook('Lembar1'));
  expect(await run(workbook, writeTemplate, { templat }, stamp)).toMatchObject({ ok: true });
  return workbook;
}

describe('a kegiatan whose texts need more than Excel’s tallest row', () => {
  it('is written over several rows, drawn and read again as one kegiatan', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (more) => {
        const workbook = await written(templatWith(more));
        const before = await look(workbook);
        expect(wrongHeights(before)).toEqual([]);
        expect(said(before.sop)).toMatchObject(
          KALBAR.kegiatan.map((one, index) => ({ uraian: index === 2 ? more.uraian : one.uraian })),
        );
        expect(before.sop.kegiatan[2]).toMatchObject(more);
        expect(await run(workbook, drawSopUseCase, sheetName, stamp)).toMatchObject({ ok: true });
        const after = await look(workbook);
        expect(said(after.sop)).toEqual(said(before.sop));
        expect(wrongHeights(after)).toEqual([]);
        expect(compareDrawing([after.sop], after.sheet)).toBeUndefined();
      }),
      { numRuns: 25, seed: 11 },
    );
  });

  it('gets its rows when it is drawn, where a person typed the texts', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(KALBAR.kegiatan.length - 1), async (more, index) => {
        const workbook = await written(templatWith({}));
        const { sop } = await look(workbook);
        const kegiatan = sop.kegiatan[index];
        for (const { peran, column } of sop.kolom) {
          if (peran !== 'uraian' && peran !== 'kelengkapan' && peran !== 'output' && peran !== 'keterangan') continue;
          const at = { row: kegiatan?.row ?? 0, column };
          await workbook.write([{ kind: 'write', sheet: 'SOP', at, values: [[more[peran]]] }]);
        }
        const typed = await look(workbook);
        const drawn = await prepare(workbook, drawSopUseCase, sheetName, stamp);
        if (!drawn.ok) throw new Error(drawn.refusal.message.id);
        await drawn.value.write();
        const after = await look(workbook);
        expect(said(after.sop)).toEqual(said(typed.sop));
        expect(wrongHeights(after)).toEqual([]);
        expect(compareDrawing([after.sop], after.sheet)).toBeUndefined();
        // Drawn again it stays as it is.
        await run(workbook, drawSopUseCase, sheetName, stamp);
        expect((await look(workbook)).sheet).toEqual(after.sheet);
        const undo = drawn.value.undo();
        if (after.sop.isi.rows > typed.sop.isi.rows) expect(undo).toBeDefined();
        if (undo) expect(await run(workbook, undoWrite, undo, stamp)).toMatchObject({ ok: true });
        const back = await look(workbook);
        expect([back.sheet.values, back.sheet.merges]).toEqual([typed.sheet.values, typed.sheet.merges]);
      }),
      { numRuns: 25, seed: 12 },
    );
  });

  it.each([true, false])('gets its rows when it is put in or parted (drawn: %s)', async (isDrawn) => {
    const workbook = await written(templatWith({}));
    if (isDrawn) await run(workbook, drawSopUseCase, sheetName, stamp);
    const { sop } = await look(workbook);
    const pelaksana = sop.pelaksana[0]?.id ?? '';
    const put = { kind: 'insert-kegiatan', at: 2, uraian: long, pelaksana } as const;
    expect(await run(workbook, changeSopUseCase, { ...sheetName, change: put }, stamp)).toMatchObject({ ok: true });
    const after = await look(workbook);
    expect(after.sop.kegiatan[2]).toMatchObject({ uraian: long });
    expect(after.sop.kegiatan[2]?.rows).toBeGreaterThan(1);
    expect(wrongHeights(after)).toEqual([]);
    // What comes after a kegiatan of several rows is a kegiatan of one.
    const next = { kind: 'insert-kegiatan', at: 3, uraian: 'Mencatat', pelaksana } as const;
    await run(workbook, changeSopUseCase, { ...sheetName, change: next }, stamp);
    expect((await look(workbook)).sop.kegiatan[3]).toMatchObject({ uraian: 'Mencatat', rows: 1 });
    const parted = { kind: 'split-kegiatan', kegiatan: 5, uraian: [long, 'Menandatangani'] } as const;
    expect(await run(workbook, changeSopUseCase, { ...sheetName, change: parted }, stamp)).toMatchObject({ ok: true });
    const last = await look(workbook);
    expect(wrongHeights(last)).toEqual([]);
    expect(last.sop.kegiatan.slice(5, 7)).toMatchObject([{ uraian: long }, { uraian: 'Menandatangani', rows: 1 }]);
    const gone = { kind: 'delete-kegiatan', kegiatan: 2 } as const;
    await run(workbook, changeSopUseCase, { ...sheetName, change: gone }, stamp);
    expect((await look(workbook)).sop.kegiatan).toHaveLength(last.sop.kegiatan.length - 1);
  });

  it.each([true, false])('is moved and parted like any other (drawn: %s)', async (isDrawn) => {
    const workbook = await written(templatWith({ uraian: long, output: long }));
    if (isDrawn) await run(workbook, drawSopUseCase, sheetName, stamp);
    const before = await look(workbook);
    const tall = before.sop.kegiatan[2];
    expect(tall?.rows).toBeGreaterThan(1);
    const done = async (change: SopChange): Promise<Awaited<ReturnType<typeof look>>> => {
      const was = await look(workbook);
      const prepared = await prepare(workbook, changeSopUseCase, { ...sheetName, change }, stamp);
      if (!prepared.ok) throw new Error(prepared.refusal.message.id);
      await prepared.value.write();
      const undo = prepared.value.undo();
      if (!undo) throw new Error('cannot be taken back');
      expect(await run(workbook, undoWrite, undo, stamp)).toMatchObject({ ok: true });
      const back = await look(workbook);
      expect([back.sheet.values, merged(back.sheet)]).toEqual([was.sheet.values, merged(was.sheet)]);
      expect(await run(workbook, changeSopUseCase, { ...sheetName, change }, stamp)).toMatchObject({ ok: true });
      const after = await look(workbook);
      expect(wrongHeights(after)).toEqual([]);
      if (isDrawn) expect(compareDrawing([after.sop], after.sheet)).toBeUndefined();
      return after;
    };
    const uraian = ({ sop }: { readonly sop: Sop }): readonly string[] => sop.kegiatan.map((one) => one.uraian);
    const was = uraian(before);
    for (const [from, to, order] of [
      [2, 4, [0, 1, 3, 4, 2]],
      [4, 1, [0, 2, 1, 3, 4]],
      [0, 2, [2, 1, 0, 3, 4]],
    ] as const) {
      const after = await done({ kind: 'move-kegiatan', kegiatan: from, to });
      expect(uraian(after)).toEqual([...order.map((at) => was[at]), ...was.slice(5)]);
      const moved = after.sop.kegiatan.find((one) => one.uraian === long);
      expect(moved).toMatchObject({ rows: tall?.rows, output: long });
      expect(after.sop.isi).toEqual(before.sop.isi);
    }
    const parted = await done({ kind: 'split-kegiatan', kegiatan: 0, uraian: ['Memeriksa', long] });
    expect(parted.sop.kegiatan.slice(0, 2)).toMatchObject([
      { uraian: 'Memeriksa', output: '', rows: tall?.rows },
      { uraian: long, output: long },
    ]);
    expect(parted.sop.kegiatan).toHaveLength(before.sop.kegiatan.length + 1);
  });

  it.each([true, false])(
    'stands under names that need as much, which are one header to a reader (drawn: %s)',
    async (isDrawn) => {
      await fc.assert(
        fc.asyncProperty(aText, aText, aText, async (first, second, uraian) => {
          const named = (word: string, text: string): string => `${word} ${text}`.slice(0, EXCEL_LIMITS.cellText).trim();
          const pelaksana = [first, named('Wakil', second), ...KALBAR.pelaksana.slice(2)];
          const workbook = await written({ ...templatWith({ uraian }), pelaksana });
          const names = ({ sop }: { readonly sop: Sop }): readonly string[] => sop.pelaksana.map(({ nama }) => nama);
          const before = await look(workbook);
          expect(names(before)).toEqual(pelaksana.map((one) => one.trim()));
          expect(before.sop.kegiatan).toHaveLength(KALBAR.kegiatan.length);
          expect(lowNames(before)).toEqual([]);
          if (isDrawn) await run(workbook, drawSopUseCase, sheetName, stamp);
          const third = before.sop.pelaksana[2];
          const nama = named('Ketua', first);
          for (const change of [
            { kind: 'rename-pelaksana', pelaksana: third?.id ?? '', nama },
            { kind: 'add-pelaksana', at: 1, nama: named('Tim', second) },
            { kind: 'insert-kegiatan', at: 1, uraian: 'Mencatat', pelaksana: before.sop.pelaksana[3]?.id ?? '' },
            { kind: 'move-pelaksana', pelaksana: before.sop.pelaksana[3]?.id ?? '', to: 0 },
          ] satisfies SopChange[]) {
            expect(await run(workbook, changeSopUseCase, { ...sheetName, change }, stamp)).toMatchObject({ ok: true });
            const after = await look(workbook);
            expect(wrongHeights(after)).toEqual([]);
            expect(lowNames(after)).toEqual([]);
            if (isDrawn) expect(compareDrawing([after.sop], after.sheet)).toBeUndefined();
          }
          const last = await look(workbook);
          expect(names(last)[4]).toBe(nama);
          expect(names(last)).toHaveLength(pelaksana.length + 1);
          expect(last.sop.kegiatan.map((one) => one.uraian)).toEqual([
            before.sop.kegiatan[0]?.uraian,
            'Mencatat',
            ...before.sop.kegiatan.slice(1).map((one) => one.uraian),
          ]);
        }),
        { numRuns: 2, seed: 13, examples: [[long, long, long]] },
      );
    },
    120_000,
  );

  it('stays where its lines stand in cells of their own', async () => {
    const workbook = await written(templatWith({}));
    const { sop } = await look(workbook);
    const { row = 0, at } = sop.kegiatan[2] ?? {};
    const column = at?.uraian?.column ?? 0;
    await workbook.write([
      { kind: 'insert-rows', sheet: 'SOP', row: row + 1, rows: 1 },
      { kind: 'write', sheet: 'SOP', at: { row: row + 1, column }, values: [['dan mencatatnya']] },
    ]);
    const before = await look(workbook);
    expect(before.sop.kegiatan[2]?.rows).toBe(2);
    for (const change of [
      { kind: 'move-kegiatan', kegiatan: 1, to: 3 },
      { kind: 'split-kegiatan', kegiatan: 2, uraian: ['Satu', 'Dua'] },
    ] satisfies SopChange[])
      expect(await run(workbook, changeSopUseCase, { ...sheetName, change }, stamp)).toMatchObject({
        ok: false,
        refusal: { kind: 'baris-gabung' },
      });
    expect((await look(workbook)).sheet).toEqual(before.sheet);
  });
});
