import { beforeEach, describe, expect, it } from 'vitest';
import { acceptUsulanUseCase } from '../../../../src/app/sop/accept-usulan';
import { applyFixUseCase } from '../../../../src/app/sop/apply-fix';
import { drawSopUseCase } from '../../../../src/app/sop/draw-sop';
import { renumberSop } from '../../../../src/app/sop/renumber-sop';
import { writeTemplate } from '../../../../src/app/sop/write-template';
import { run } from '../../../../src/app/use-case';
import type { Edit } from '../../../../src/domain/sheet/edit';
import type { SheetSnapshot } from '../../../../src/domain/sheet/snapshot';
import { compareDrawing } from '../../../../src/domain/sop/layout/compare-drawing';
import { readSops } from '../../../../src/domain/sop/read/read-sops';
import { suggestPelaksana } from '../../../../src/domain/sop/suggest/suggest-pelaksana';
import { emptyBook } from '../../../../src/files/xlsx/book';
import { createBookWorkbook, type BookWorkbook } from '../../../../src/files/xlsx/book-workbook';
import { KADIS, stampOf } from '../../tracker/stories';

const sheet = 'SOP';
let workbook: BookWorkbook;

async function seen(): Promise<SheetSnapshot> {
  const { sheets } = await workbook.read([
    { sheet: { name: sheet }, parts: ['values', 'formulas', 'formats', 'merges', 'shapes', 'sizes'] },
  ]);
  if (!sheets[0]) throw new Error('no sheet');
  return sheets[0];
}
const difference = async () => {
  const now = await seen();
  return compareDrawing(readSops(now).sops, now);
};
const sop = async () => {
  const found = readSops(await seen()).sops[0];
  if (!found) throw new Error('no SOP');
  return found;
};

describe.each(['kalbar-lkj', 'sinjai-data-kinerja'])('the flowchart of %s', (templat) => {
  beforeEach(async () => {
    workbook = createBookWorkbook(emptyBook('Sheet1'));
    await run(workbook, writeTemplate, { templat }, stampOf(KADIS));
    if (await difference()) throw new Error('differs before it is drawn');
    await run(workbook, acceptUsulanUseCase, { sheet, usulan: suggestPelaksana(await sop()) }, stampOf(KADIS));
  });

  it('agrees with its table once it is drawn', async () => {
    expect((await seen()).shapes?.length).toBeGreaterThan(10);
    expect(await difference()).toBeUndefined();
  });

  it.each([
    ['a row put in between', (row: number): Edit => ({ kind: 'insert-rows', sheet, row, rows: 1 }), false],
    ['a row deleted', (row: number): Edit => ({ kind: 'delete-rows', sheet, row, rows: 1 }), true],
    ['a symbol deleted', (): Edit => ({ kind: 'shapes', sheet, prefix: 'runut:simbol:2:', shapes: [] }), true],
    ['arrows deleted', (): Edit => ({ kind: 'shapes', sheet, prefix: 'runut:panah:', shapes: [] }), true],
  ] as const)('differs after %s, and is right again after one press', async (_, change, differs) => {
    const { kegiatan } = await sop();
    await workbook.write([change(kegiatan[2]?.row ?? 0)]);
    // A blank row is no kegiatan yet: the symbols below moved along with theirs.
    expect((await difference()) !== undefined).toBe(differs);
    expect(await run(workbook, drawSopUseCase, { sheet }, stampOf(KADIS))).toMatchObject({ ok: true });
    expect(await difference()).toBeUndefined();
  });

  it('differs where a mark changed, and where one was taken away although its symbol still stands', async () => {
    const { kegiatan } = await sop();
    const at = kegiatan[1]?.pelaku[0]?.at ?? { row: 0, column: 0 };
    const was = kegiatan[1]?.pelaku[0]?.teks;
    const mark = async (teks: string) => workbook.write([{ kind: 'write', sheet, at, values: [[teks]] }]);
    await mark('●');
    expect(await difference()).toMatchObject({ kegiatan: [[0, 1]] });
    await mark('');
    expect(await difference()).toMatchObject({ kegiatan: [[0, 1]] });
    expect(await run(workbook, drawSopUseCase, { sheet }, stampOf(KADIS))).toMatchObject({
      ok: false,
      refusal: { kind: 'tanpa-pelaksana', kegiatan: [1] },
    });
    await mark(was ?? '');
    expect(await difference()).toBeUndefined();
  });

  it.each([
    ['a renumbering', () => run(workbook, renumberSop, { sheet }, stampOf(KADIS))],
    ['a fix of its numbers', () => run(workbook, applyFixUseCase, { sheet, choose: { rule: 'nomor-urut' } }, stampOf(KADIS))],
  ])('follows %s in the same write', async (_, act) => {
    const { kegiatan } = await sop();
    const no = kegiatan[3]?.at.no;
    const symbol = async (): Promise<string | undefined> =>
      (await seen()).shapes?.find(({ name }) => name.startsWith('runut:simbol:4:'))?.alt;
    const said = await symbol();
    if (!no || said === undefined) throw new Error('no fourth step');
    await workbook.write([{ kind: 'write', sheet, at: no, values: [['77']] }]);
    expect((await difference())?.kegiatan).toContainEqual([0, 3]);
    // Drawn as the table then stood, so that the numbers must be put right in the drawing, too.
    await run(workbook, drawSopUseCase, { sheet }, stampOf(KADIS));
    expect(await symbol()).not.toBe(said);
    const writes = workbook.calls.write;
    expect(await act()).toMatchObject({ ok: true });
    expect(workbook.calls.write).toBe(writes + 1);
    expect(await difference()).toBeUndefined();
    expect(await symbol()).toBe(said);
  });
});
