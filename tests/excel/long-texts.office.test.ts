import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { savePengaturan } from '../../src/app/kinerja/open-pengaturan';
import { readData } from '../../src/app/kinerja/read-data';
import { writeFormulirSheets } from '../../src/app/kinerja/write-formulir-sheets';
import { compileLkjSheet } from '../../src/app/lkj/compile-sheet';
import { changeSopUseCase } from '../../src/app/sop/change-sop';
import { checkUseCase } from '../app/sop/check-use-cases';
import { drawSopUseCase } from '../../src/app/sop/draw-sop';
import { writeTemplate } from '../../src/app/sop/write-template';
import { run, type UseCase } from '../../src/app/use-case';
import type { Workbook } from '../../src/app/workbook';
import { sampleIsian, samplePengaturan } from '../../src/domain/kinerja/sample';
import type { Pengaturan } from '../../src/domain/kinerja/pengaturan';
import { contains } from '../../src/domain/sheet/address';
import { EXCEL_LIMITS } from '../../src/domain/sheet/limits';
import { SHEET } from '../../src/domain/sheet/names';
import { bidangSheetName } from '../../src/domain/kinerja/formulir/sheet-name';
import { textHeight, type Typeset } from '../../src/domain/sheet/print/measure';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { startOffice } from '../host/node/office-in-node';
import { KADIS, stampOf } from '../domain/tracker/stories';
import { readySop } from '../app/sop/ready-sop';

/** Texts of any length a cell takes, with what footers, formulas, addresses and lists give a meaning to. */
const aText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('Dinas A & B ', 'kata"kutip" ', '&P &N ', 'panjangsekalitanpaspasi', 'Menyusun;lalu,kirim ', '🏠 '),
    fc.constantFrom(2, 60, 700, 32_767),
  )
  .map(([word, length]) => word.repeat(Math.ceil(length / word.length)).slice(0, length).trim()); // prettier-ignore

const SEEDS = { seed: 10, numRuns: 3 } as const;
const ISIAN = sampleIsian(2025);

/** A workbook in the Excel that is played, which refuses a whole request for one thing beyond its limits. */
async function begun() {
  const office = await startOffice();
  const workbook = createExcelWorkbook(new KnownWorkbook());
  const doing = async <Input, Outcome, Refusal>(useCase: UseCase<Input, Outcome, Refusal>, input: Input): Promise<Outcome> => {
    const done = await run(workbook, useCase, input, stampOf(KADIS));
    if (!done.ok) throw new Error(JSON.stringify(done.refusal));
    return done.value;
  };
  const heightsFit = (): void => {
    for (const sheet of office.book.sheets) {
      const rows = sheet.used(false)?.rows ?? 0;
      for (let row = 0; row < rows; row += 1) expect(sheet.sizes.rowHeight(row)).toBeLessThanOrEqual(EXCEL_LIMITS.rowHeight);
    }
  };
  /** A cell's text stands in as much height as the house's own measure says it needs, over all that is merged there. */
  const textFits = async (name: string, text: string, type: Typeset): Promise<void> => {
    const { sheets } = await workbook.read([{ sheet: { name }, parts: ['values', 'merges', 'sizes'] }]);
    const { values = [], merges = [], sizes } = sheets[0] ?? {};
    const at = values.flatMap((line, row) => line.flatMap((value, column) => (value === text ? [{ row, column }] : [])))[0];
    if (!at || !sizes) throw new Error(`"${text.slice(0, 30)}" is not on ${name}`);
    const over = merges.find((one) => contains(one, at)) ?? { ...at, rows: 1, columns: 1 };
    const total = (all: readonly number[], from: number, count: number): number =>
      all.slice(from, from + count).reduce((sum, one) => sum + one, 0);
    const needs = textHeight(text, total(sizes.columns, over.column, over.columns), type);
    expect(total(sizes.rows, over.row, over.rows), text.slice(0, 30)).toBeGreaterThanOrEqual(needs);
  };
  return { office, workbook, doing, heightsFit, textFits };
}

const texts = async (workbook: Workbook): Promise<ReadonlySet<unknown>> => {
  const { sheetNames } = await workbook.read([]);
  const { sheets } = await workbook.read(sheetNames.map((name) => ({ sheet: { name }, parts: ['values'] })));
  return new Set(sheets.flatMap(({ values }) => values.flat()));
};

const longOffice = (kantor: string, bidang: string, indikator: string, sasaran: string): Pengaturan => {
  const base = samplePengaturan(2025);
  const first = <Of extends { readonly nama: string }>(all: readonly Of[], nama: string): readonly Of[] =>
    all.map((one, index) => (index === 0 ? { ...one, nama } : one));
  return {
    ...base,
    kantor: { ...base.kantor, nama: kantor },
    bidang: first(base.bidang, bidang),
    indikator: first(base.indikator, indikator),
    sasaran: first(base.sasaran, sasaran),
  };
};

describe('texts of any length a cell takes', () => {
  it('in an SOP break no limit of a request, and stand in their cells whole', async () => {
    await fc.assert(
      fc.asyncProperty(aText, aText, aText, async (uraian, output, keterangan) => {
        const { workbook, doing, heightsFit, textFits } = await begun();
        await doing(writeTemplate, { templat: 'kalbar-lkj' });
        await readySop(workbook, stampOf(KADIS));
        const [checked] = (await doing(checkUseCase, { sheet: 'SOP' })).hasil;
        const row = checked?.sop.kegiatan[1]?.row;
        if (row === undefined) throw new Error('no SOP');
        const given = { uraian, output, keterangan } as const;
        for (const { peran, column } of checked?.sop.kolom ?? []) {
          const text = peran === 'uraian' || peran === 'output' || peran === 'keterangan' ? given[peran] : undefined;
          if (text !== undefined) await workbook.write([{ kind: 'write', sheet: 'SOP', at: { row, column }, values: [[text]] }]);
        }
        await doing(drawSopUseCase, { sheet: 'SOP' });
        const pelaksana = checked?.sop.pelaksana[0]?.id ?? '';
        const added = { kind: 'insert-kegiatan', at: 1, uraian: 'Mencatat yang masuk', pelaksana } as const;
        await doing(changeSopUseCase, { sheet: 'SOP', change: added });
        heightsFit();
        const [again] = (await doing(checkUseCase, { sheet: 'SOP' })).hasil;
        // Still one kegiatan, however many rows it takes, after the one that was put in before it.
        expect(again?.sop.kegiatan).toHaveLength((checked?.sop.kegiatan.length ?? 0) + 1);
        expect(again?.sop.kegiatan.slice(1, 3)).toMatchObject([{ uraian: 'Mencatat yang masuk', rows: 1 }, given]);
        const now = await texts(workbook);
        for (const text of [uraian, output, keterangan]) {
          expect(now.has(text), text.slice(0, 30)).toBe(true);
          await textFits('SOP', text, { size: 9, indent: true });
        }
      }),
      SEEDS,
    );
  });

  it('in Pengaturan, forms and the LKj break no limit of a request, and are read again whole', async () => {
    await fc.assert(
      fc.asyncProperty(aText, aText, aText, aText, async (kantor, bidang, indikator, sasaran) => {
        const { workbook, doing, heightsFit, textFits } = await begun();
        const pengaturan = longOffice(kantor, bidang, indikator, sasaran);
        await doing(savePengaturan, { pengaturan });
        await doing(writeFormulirSheets, { pengaturan, isi: ISIAN });
        await doing(readData, { pengaturan });
        await doing(compileLkjSheet, { pengaturan, jejak: null });
        heightsFit();
        for (const text of [sasaran, indikator]) await textFits(SHEET.pengaturan, text, { size: 9, indent: true });
        await textFits(bidangSheetName(bidang), indikator, { size: 9, indent: true });
        const now = await texts(workbook);
        for (const text of [kantor, bidang, indikator, sasaran]) expect(now.has(text), text.slice(0, 30)).toBe(true);
      }),
      SEEDS,
    );
  });
});
