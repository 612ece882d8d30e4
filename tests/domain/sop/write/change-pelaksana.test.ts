import { describe, expect, it } from 'vitest';
import { applyToSheet } from '../../../../src/domain/sheet/apply-edits';
import type { SheetSnapshot } from '../../../../src/domain/sheet/snapshot';
import { readSops } from '../../../../src/domain/sop/read/read-sops';
import type { Sop } from '../../../../src/domain/sop/sop';
import { changeSop } from '../../../../src/domain/sop/write/change-sop';
import type { SopChange } from '../../../../src/domain/sop/write/sop-change';
import { drawing } from '../sheet-of-text';

const sheetOf = (text: string): SheetSnapshot => {
  const drawn = drawing(text);
  const columns = Math.max(...drawn.values.map((row) => row.length));
  return {
    ...drawn,
    merges: [],
    shapes: [],
    formulas: [],
    sizes: { columns: Array.from({ length: columns }, () => 60), rows: drawn.values.map(() => 20) },
  };
};

function read(sheet: SheetSnapshot): Sop {
  const [sop, ...more] = readSops(sheet).sops;
  if (!sop || more.length > 0) throw new Error(`${String(more.length)} SOPs`);
  return sop;
}

/** Who stands where, and who acts in each kegiatan at which cell: what a plan and the next reading must agree on. */
const told = ({ pelaksana, kegiatan }: Sop) => ({
  pelaksana: pelaksana.map(({ id, nama, column }) => [id, nama, column]),
  kegiatan: kegiatan.map(({ uraian, waktu, output, pelaku }) => [
    uraian,
    waktu.teks,
    output,
    pelaku.map((one) => [one.pelaksana, one.at.column]).sort((a, b) => String(a).localeCompare(String(b))),
  ]),
});

function changed(sheet: SheetSnapshot, change: SopChange): { readonly sop: Sop; readonly sheet: SheetSnapshot } {
  const planned = changeSop(read(sheet), sheet, change);
  if (!planned.ok) throw new Error(planned.refusal.message.id);
  const after = applyToSheet(sheet, planned.value.edits);
  const again = read(after);
  expect(told(planned.value.sop)).toEqual(told(again));
  return { sop: again, sheet: after };
}

const actors = ({ pelaksana }: Sop) => pelaksana.map(({ nama }) => nama);
const acting = ({ kegiatan }: Sop) => kegiatan.map(({ pelaku }) => pelaku.map((one) => one.pelaksana));

const TWO_SHARED = `
  No | Kegiatan | Kepala Dinas | Sekretaris / Kabid Umum | Staf | Operator / Bendahara | Kelengkapan | Waktu | Output
  1 | Menyusun konsep | | ■ | | | Data | 2 hari | Konsep
  2 | Memeriksa konsep | ■ | | | ■ | Konsep | 1 hari | Konsep diperiksa
  3 | Mengirim konsep | | | ■ | | Konsep | 1 hari | Tanda terima`;

describe('columns that several positions share', () => {
  it('are parted one heading after the other, whichever comes first', () => {
    for (const [one, other] of [
      ['sekretaris', 'bendahara'],
      ['operator', 'kabid umum'],
    ] as const) {
      const first = changed(sheetOf(TWO_SHARED), { kind: 'part-pelaksana', pelaksana: one });
      const both = changed(first.sheet, { kind: 'part-pelaksana', pelaksana: other });
      expect(actors(both.sop)).toEqual(['Kepala Dinas', 'Sekretaris', 'Kabid Umum', 'Staf', 'Operator', 'Bendahara']);
      expect(acting(both.sop)).toEqual([['sekretaris', 'kabid umum'], ['kepala dinas', 'operator', 'bendahara'], ['staf']]);
    }
  });

  it('hinder no change of another column', () => {
    const sheet = sheetOf(TWO_SHARED);
    expect(actors(changed(sheet, { kind: 'rename-pelaksana', pelaksana: 'staf', nama: 'Arsiparis' }).sop)[3]).toBe('Arsiparis');
    const added = changed(sheet, { kind: 'add-pelaksana', at: 4, nama: 'Camat' }).sop;
    expect(actors(added)).toEqual(['Kepala Dinas', 'Sekretaris', 'Kabid Umum', 'Staf', 'Camat', 'Operator', 'Bendahara']);
    const moved = changed(sheet, { kind: 'move-pelaksana', pelaksana: 'kepala dinas', to: 1 }).sop;
    expect(actors(moved)).toEqual(['Sekretaris', 'Kabid Umum', 'Kepala Dinas', 'Staf', 'Operator', 'Bendahara']);
    expect(acting(moved)[0]).toEqual(['sekretaris', 'kabid umum']);
    const without = changed(sheet, { kind: 'delete-pelaksana', pelaksana: 'staf' }).sop;
    expect(actors(without)).toEqual(['Kepala Dinas', 'Sekretaris', 'Kabid Umum', 'Operator', 'Bendahara']);
  });

  it.each([
    { kind: 'rename-pelaksana', pelaksana: 'sekretaris', nama: 'Camat' },
    { kind: 'move-pelaksana', pelaksana: 'kabid umum', to: 0 },
    { kind: 'delete-pelaksana', pelaksana: 'bendahara' },
    { kind: 'add-pelaksana', at: 2, nama: 'Camat' },
  ] satisfies SopChange[])('are not torn apart by $kind', (change) => {
    const sheet = sheetOf(TWO_SHARED);
    expect(changeSop(read(sheet), sheet, change)).toMatchObject({ ok: false, refusal: { kind: 'kepala-bersama' } });
  });

  it.each([
    ['Sekretaris', 'Sekretaris / Kabid Umum', ['Sekretaris', 'Kabid Umum']],
    ['Kabid Umum', 'Sekretaris / Kabid Umum', ['Kabid Umum', 'Sekretaris']],
    ['Sekretaris / Kabid Umum', 'Sekretaris', ['Kabid Umum', 'Sekretaris']],
  ] as const)('give what is marked to the own column of a position that has one: "%s", "%s"', (left, right, names) => {
    const sheet = sheetOf(`
      No | Kegiatan | Kepala Dinas | ${left} | ${right} | Kelengkapan | Waktu | Output
      1 | Menyusun konsep | | ${left.includes('/') ? '■ | ' : ' | ■'} | Data | 2 hari | Konsep
      2 | Memeriksa konsep | ■ | ■ | ■ | Konsep | 1 hari | Konsep diperiksa
      3 | Mengirim konsep | ■ | ${left.includes('/') ? ' | ■' : '■ | '} | Konsep | 1 hari | Tanda terima`);
    const shared = read(sheet).pelaksana.find(({ column }) => column === (left.includes('/') ? 3 : 4));
    const { sop } = changed(sheet, { kind: 'part-pelaksana', pelaksana: shared?.id ?? '' });
    expect(actors(sop)).toEqual(['Kepala Dinas', ...names]);
    const own = names.find((name) => name === left || name === right)?.toLowerCase();
    expect(acting(sop).map((ids) => [...ids].sort())).toEqual([
      ['kabid umum', 'sekretaris'],
      ['kabid umum', 'kepala dinas', 'sekretaris'],
      ['kepala dinas', own].sort((a = '', b = '') => a.localeCompare(b)),
    ]);
  });

  it('go where every position has its own', () => {
    const sheet = sheetOf(`
      No | Kegiatan | Sekretaris | Kabid Umum | Sekretaris / Kabid Umum | Kelengkapan | Waktu | Output
      1 | Menyusun konsep | | | ■ | Data | 2 hari | Konsep
      2 | Memeriksa konsep | ■ | | | Konsep | 1 hari | Konsep diperiksa`);
    const shared = read(sheet).pelaksana.at(-1)?.id ?? '';
    const { sop } = changed(sheet, { kind: 'part-pelaksana', pelaksana: shared });
    expect(actors(sop)).toEqual(['Sekretaris', 'Kabid Umum']);
    expect(acting(sop)).toEqual([['sekretaris', 'kabid umum'], ['sekretaris']]);
  });
});

describe('a header that comes again on the next page', () => {
  const HEAD = 'No | Kegiatan | Kadis | Sekretaris / Kabid Umum | Staf | Kelengkapan | Waktu | Output';
  const PAGES = `
    ${HEAD}
    1 | Menyusun konsep | | ■ | | Data | 2 hari | Konsep
    2 | Memeriksa konsep | ■ | | | Konsep | 1 hari | Konsep diperiksa
    ${HEAD}
    3 | Mencatat konsep | | | ■ | Konsep | 1 hari | Catatan
    ${HEAD}
    4 | Mengirim konsep | | ■ | | Konsep | 1 hari | Tanda terima`;

  it.each([
    { kind: 'part-pelaksana', pelaksana: 'sekretaris' },
    { kind: 'add-pelaksana', at: 0, nama: 'Bupati' },
    { kind: 'add-pelaksana', at: 4, nama: 'Camat' },
    { kind: 'rename-pelaksana', pelaksana: 'kadis', nama: 'Kepala Dinas Pendidikan' },
    { kind: 'move-pelaksana', pelaksana: 'staf', to: 0 },
    { kind: 'delete-pelaksana', pelaksana: 'staf' },
  ] satisfies SopChange[])('follows $kind, so that it stays one table', (change) => {
    const { sop, sheet } = changed(sheetOf(PAGES), change);
    expect(sop.kegiatan).toHaveLength(4);
    expect(sop.repeatedHeaders).toHaveLength(2);
    for (const { row } of sop.repeatedHeaders) expect(sheet.values[row]).toEqual(sheet.values[0]);
  });
});

const NUMBERED = (numbers: string, again = numbers) => `
  No | Kegiatan | Kepala Dinas | Sekretaris | Staf | Kelengkapan | Waktu | Output
  ${numbers}
  1 | Menyusun konsep | | ■ | | Data | 2 hari | Konsep
  2 | Memeriksa konsep | ■ | | | Konsep | 1 hari | Konsep diperiksa
  No | Kegiatan | Kepala Dinas | Sekretaris | Staf | Kelengkapan | Waktu | Output
  ${again}
  3 | Mengirim konsep | | | ■ | Konsep | 1 hari | Tanda terima`;

describe('rows of numbers under a header', () => {
  const rowsAfter = (change: SopChange, ...numbers: Parameters<typeof NUMBERED>) => {
    const { values } = changed(sheetOf(NUMBERED(...numbers)), change).sheet;
    return [1, 5].map((row) => values[row]?.join(' '));
  };
  const ADD = { kind: 'add-pelaksana', nama: 'Operator' } as const;

  it.each([
    [0, '(1) (2) (3) (4) (5) (6) (7) (8) (9)'],
    [2, '(1) (2) (3) (4) (5) (6) (7) (8) (9)'],
    [3, '(1) (2) (3) (4) (5) (6) (7) (8) (9)'],
  ])('count a pelaksana that is put in at %i, on every page', (at, counted) => {
    expect(rowsAfter({ ...ADD, at }, '(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)')).toEqual([counted, counted]);
  });

  it.each(['kepala dinas', 'sekretaris', 'staf'])('count no longer who goes: %s', (pelaksana) => {
    const counted = '1 2 3 4 5 6 7';
    expect(rowsAfter({ kind: 'delete-pelaksana', pelaksana }, '1|2|3|4|5|6|7|8')).toEqual([counted, counted]);
  });

  it('are the office’s where they leave a number or a column out', () => {
    expect(rowsAfter({ ...ADD, at: 1 }, '1|2|3|4|5|6|7|8', '1.|2.|3.|4.||7.|8.|9.')).toEqual([
      '1 2 3 4 5 6 7 8 9',
      '1. 2. 3. 4. 5.  7. 8. 9.',
    ]);
    expect(rowsAfter({ kind: 'delete-pelaksana', pelaksana: 'staf' }, '||1|2|3|4|5|6', '1|2||||3|4|5')).toEqual([
      '  1 2 3 4 5',
      '1 2   3 4 5',
    ]);
  });

  it('stay as they were once the pelaksana that came goes again', () => {
    const before = sheetOf(NUMBERED('(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)'));
    const added = changed(before, { ...ADD, at: 1 });
    const { sheet } = changed({ ...before, ...added.sheet }, { kind: 'delete-pelaksana', pelaksana: 'operator' });
    expect(sheet.values).toEqual(before.values);
  });
});
