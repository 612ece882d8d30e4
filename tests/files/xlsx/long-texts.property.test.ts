import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { savePengaturan } from '../../../src/app/kinerja/open-pengaturan';
import { writeFormulirSheets } from '../../../src/app/kinerja/write-formulir-sheets';
import { compileLkjSheet, readLkj } from '../../../src/app/lkj/compile-sheet';
import { readFigures } from '../../../src/app/lkj/read-figures';
import { recapRows } from '../../../src/app/lkj/recap-rows';
import { run, type UseCase } from '../../../src/app/use-case';
import { sampleIsian, samplePengaturan } from '../../../src/domain/kinerja/sample';
import type { Pengaturan } from '../../../src/domain/kinerja/pengaturan';
import { EXCEL_LIMITS, isSheetName } from '../../../src/domain/sheet/limits';
import { recapXlsx } from '../../../src/cli/rekap/write-recap';
import { writeLkj } from '../../../src/domain/lkj/write-lkj';
import { applyToBook } from '../../../src/files/xlsx/apply-edits';
import { emptyBook } from '../../../src/files/xlsx/book';
import { createBookWorkbook } from '../../../src/files/xlsx/book-workbook';
import { writeXlsx } from '../../../src/files/xlsx/write';
import { KADIS, stampOf } from '../../domain/tracker/stories';

/** Texts of any length a cell takes, with what headers, formulas and XML give a meaning to. */
const aText = fc
  .tuple(
    fc.constantFrom('Dinas A & B ', 'kata"kutip" ', '=1+1 ', '&P &N ', 'panjangsekalitanpaspasi', '<b> ', '🏠 '),
    fc.constantFrom(1, 30, 400, 3000),
  )
  .map(([word, times]) => word.repeat(times).slice(0, EXCEL_LIMITS.cellText).trim());

const anOffice: fc.Arbitrary<Pengaturan> = fc
  .record({ kantor: aText, bidang: aText, sasaran: aText, indikator: aText, program: aText })
  .map((text) => {
    const base = samplePengaturan(2025);
    const first = <Of extends { readonly nama: string }>(all: readonly Of[], nama: string): readonly Of[] =>
      all.map((one, index) => (index === 0 ? { ...one, nama } : one));
    return {
      ...base,
      kantor: { ...base.kantor, nama: text.kantor },
      bidang: first(base.bidang, text.bidang),
      sasaran: first(base.sasaran, text.sasaran),
      indikator: first(base.indikator, text.indikator),
      program: first(base.program, text.program),
    };
  });

const plain = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
const found = (xml: string, pattern: RegExp): readonly string[] => [...xml.matchAll(pattern)].map(([, one = '']) => plain(one));

/** Nothing in a workbook is beyond what Excel takes, and every page that has a footer says its number. */
function checkLimits(bytes: Uint8Array): void {
  const files = Object.entries(unzipSync(bytes)).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
  for (const [path, xml] of files) {
    if (path === 'xl/sharedStrings.xml')
      for (const text of found(xml, /<si><t[^>]*>([^<]*)</g)) expect(text.length).toBeLessThanOrEqual(EXCEL_LIMITS.cellText);
    if (!path.startsWith('xl/worksheets/sheet')) continue;
    for (const footer of found(xml, /<oddFooter>([^<]*)</g)) {
      expect(footer.length).toBeLessThanOrEqual(EXCEL_LIMITS.headerFooter);
      expect(footer).toContain('&P');
      expect(footer).toContain('&N');
    }
    for (const height of found(xml, / ht="([\d.]+)"/g)) expect(Number(height)).toBeLessThanOrEqual(EXCEL_LIMITS.rowHeight);
    for (const formula of found(xml, /<f[^>]*>([^<]*)</g)) {
      expect(formula.length).toBeLessThanOrEqual(EXCEL_LIMITS.formula);
      for (const [, text = ''] of formula.replaceAll(/'(?:[^']|'')*'!/g, '').matchAll(/"((?:[^"]|"")*)"/g))
        expect(text.replaceAll('""', '"').length).toBeLessThanOrEqual(EXCEL_LIMITS.formulaText);
    }
    for (const alert of found(xml, / error="([^"]*)"/g)) expect(alert.length).toBeLessThanOrEqual(EXCEL_LIMITS.alert);
    for (const title of found(xml, / errorTitle="([^"]*)"/g)) expect(title.length).toBeLessThanOrEqual(EXCEL_LIMITS.alertTitle);
  }
}

describe('whatever an office writes into its settings and forms', () => {
  it('no workbook breaks a limit of Excel, and every page still says its number', async () => {
    await fc.assert(
      fc.asyncProperty(anOffice, async (pengaturan) => {
        const workbook = createBookWorkbook(emptyBook());
        const done = async <Input, Outcome, Refusal>(useCase: UseCase<Input, Outcome, Refusal>, input: Input) => {
          await run(workbook, useCase, input, stampOf(KADIS));
        };
        await done(savePengaturan, { pengaturan });
        await done(writeFormulirSheets, { pengaturan, isi: sampleIsian(2025) });
        await done(compileLkjSheet, { pengaturan, jejak: null });
        for (const { name } of workbook.book.sheets) expect(isSheetName(name), name).toBe(true);
        checkLimits(writeXlsx(workbook.book));
        // What the command line writes of it: the report by itself, and a row of a recap for each indikator.
        const forms = await workbook.read(workbook.book.sheets.map(({ name }) => ({ sheet: { name }, parts: ['values'] })));
        const report = await run(workbook, readLkj, { pengaturan, jejak: null }, stampOf(KADIS));
        if (!report.ok) throw new Error('not read');
        checkLimits(writeXlsx(applyToBook(emptyBook('LKj'), writeLkj(report.value.lkj, { forExport: true }))));
        const figures = readFigures(forms, pengaturan, { at: '2026-01-20T09:00:00+07:00', periode: 'tahun' });
        if (!figures.ok) throw new Error('no figures');
        const rows = recapRows(figures.value, 'kantor.xlsx');
        expect(rows).toHaveLength(pengaturan.indikator.length);
        checkLimits(recapXlsx(rows));
      }),
      { numRuns: 8 },
    );
  });
});
