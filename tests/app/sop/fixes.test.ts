import { checkUseCase } from './check-use-cases';
import { describe, expect, it } from 'vitest';
import { applyFixUseCase } from '../../../src/app/sop/apply-fix';
import type { CheckOutcome } from '../../../src/app/sop/check';
import { collectFixes } from '../../../src/app/sop/collect-fixes';
import { plannedChangesOf } from '../../../src/app/sop/planned-changes';
import { writeTemplate } from '../../../src/app/sop/write-template';
import { run } from '../../../src/app/use-case';
import { contains } from '../../../src/domain/sheet/address';
import type { SheetSnapshot } from '../../../src/domain/sheet/snapshot';
import { emptyBook } from '../../../src/files/xlsx/book';
import { createBookWorkbook, type BookWorkbook } from '../../../src/files/xlsx/book-workbook';

const stamp = { at: '2026-11-21T11:00:00+07:00', saya: { nama: 'Penguji', jabatan: 'Kasubbag' }, newId: () => 'id' };

async function withSop(): Promise<BookWorkbook> {
  const workbook = createBookWorkbook(emptyBook('Lembar1'));
  await run(workbook, writeTemplate, { templat: 'kalbar-lkj' }, stamp);
  return workbook;
}

async function sheetOf(workbook: BookWorkbook): Promise<SheetSnapshot> {
  const sheet = (await workbook.read([{ sheet: { name: 'SOP' }, parts: ['values', 'merges', 'shapes', 'sizes'] }])).sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

async function check(workbook: BookWorkbook): Promise<CheckOutcome> {
  const result = await run(workbook, checkUseCase, { sheet: 'SOP' }, stamp);
  if (!result.ok) throw new Error(result.refusal.message.id);
  return result.value;
}

describe('fixes on a workbook', () => {
  it.each(['pasti' as const, { rule: 'pelaksana-required' }, { rule: 'keputusan-tersirat' }, { rule: 'identitas-nama' }])(
    'do to the sheet exactly what was shown: %j',
    async (choose) => {
      const workbook = await withSop();
      const before = await sheetOf(workbook);
      const shown = plannedChangesOf(before, collectFixes(before, await check(workbook), choose, 0).edits);
      expect(shown.length).toBeGreaterThan(0);
      const { read, write } = { ...workbook.calls };
      const result = await run(workbook, applyFixUseCase, { sheet: 'SOP', nomor: 0, choose }, stamp);
      expect(result.ok).toBe(true);
      expect(workbook.calls).toMatchObject({ read: read + 1, write: write + 1 });
      const after = await sheetOf(workbook);
      const changed = after.values.flatMap((line, row) =>
        line.flatMap((value, column) => {
          const from = String(before.values[row]?.[column] ?? '');
          return from === String(value) ? [] : [{ kind: 'isi', at: { row, column }, dari: from, jadi: String(value) }];
        }),
      );
      const place = ({ at }: { readonly at: { readonly row: number; readonly column: number } }) => at.row * 1000 + at.column;
      expect(shown.filter(({ kind }) => kind === 'isi').toSorted((a, b) => place(a) - place(b))).toEqual(changed);
    },
  );

  it('let the lists under actor cells follow new numbers, so that every mark is one of its list', async () => {
    const workbook = await withSop();
    await run(workbook, applyFixUseCase, { sheet: 'SOP', nomor: 0, choose: 'pasti' }, stamp);
    const sheet = workbook.book.sheets.find(({ name }) => name === 'SOP');
    const sop = (await check(workbook)).hasil[0]?.sop;
    const marks = (sop?.kegiatan ?? []).flatMap(({ pelaku }) => pelaku);
    expect(marks.map(({ teks }) => teks)).toContain('◆ ke 5');
    for (const { at, teks } of marks) {
      const list = sheet?.validations.find(({ areas }) => areas.some((one) => contains(one, at)));
      expect(list?.rule.kind === 'list' ? list.rule.options : []).toContain(teks);
    }
  });

  it('touch one SOP of several on a sheet', async () => {
    const workbook = createBookWorkbook(emptyBook('SOP'));
    const table = (nomor: string) => [
      ['No', 'Kegiatan', 'Kepala Dinas', 'Sekretaris', 'Kelengkapan', 'Waktu', 'Output'],
      ['1', 'Memerintahkan Sekretaris', '●', '', 'Surat', '5 menit', 'Disposisi'],
      [nomor, 'Menyusun konsep', '', '●', 'Disposisi', '5 menit', 'Konsep'],
      ['', '', '', '', '', '', ''],
      ['', '', '', '', '', '', ''],
    ];
    await workbook.write([{ kind: 'write', sheet: 'SOP', at: { row: 0, column: 0 }, values: [...table('3'), ...table('4')] }]);
    expect((await check(workbook)).hasil).toHaveLength(2);
    await run(workbook, applyFixUseCase, { sheet: 'SOP', nomor: 1, choose: { rule: 'nomor-urut' } }, stamp);
    const { values } = await sheetOf(workbook);
    expect([String(values[2]?.[0]), String(values[7]?.[0])]).toEqual(['3', '2']);
  });
});
