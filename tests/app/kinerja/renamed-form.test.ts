import { describe, expect, it } from 'vitest';
import { bidangFiles } from '../../../src/app/kinerja/bidang-files';
import { readData } from '../../../src/app/kinerja/read-data';
import { writeFormulirSheets } from '../../../src/app/kinerja/write-formulir-sheets';
import type { UseCase } from '../../../src/app/use-case';
import { sampleIsian, samplePengaturan } from '../../../src/domain/kinerja/sample';
import { writeFormulir } from '../../../src/domain/kinerja/formulir/write-formulir';
import { writePengaturan } from '../../../src/domain/kinerja/pengaturan-sheet/write-pengaturan';
import { applyToBook } from '../../../src/files/xlsx/apply-edits';
import { emptyBook, type Book } from '../../../src/files/xlsx/book';
import { snapshotOf } from '../../../src/files/xlsx/snapshot';

const pengaturan = samplePengaturan(2025);
const stamp = { at: '2026-01-20T09:12:00+07:00', saya: { nama: '', jabatan: '' }, newId: () => '1' };

/** The sample workbook after somebody renamed the sheet of the first bidang. */
function renamed(): Book {
  const content = sampleIsian(2025);
  const book = applyToBook(emptyBook(), [
    ...writePengaturan(pengaturan),
    ...pengaturan.bidang.flatMap((bidang) => {
      const own = content[bidang.id];
      return writeFormulir(pengaturan, bidang, { dibuat: '2025-12-01T08:00:00+07:00', ...(own ? { content: own } : {}) });
    }),
  ]);
  return {
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name === 'Bidang Perumahan' ? { ...sheet, name: 'Data perumahan (fix)' } : sheet)),
  };
}

function planned<Input, Outcome>(useCase: UseCase<Input, Outcome, unknown>, book: Book, input: Input) {
  const result = useCase.plan(snapshotOf(book, useCase.reads(input)), input, stamp);
  if (!result.ok) throw new Error('refused');
  return result.value;
}

describe('a bidang’s sheet that somebody renamed', () => {
  const book = renamed();

  it('is found by the code it carries', () => {
    const { bidang } = planned(readData, book, { pengaturan }).outcome;
    expect(bidang.map(({ sheet, kelengkapan }) => [sheet, kelengkapan.isianTerisi])).toEqual([
      ['Data perumahan (fix)', 18],
      ['Bidang Kawasan Permukiman', 18],
      ['Sekretariat', 16],
    ]);
  });

  it('is brought up to date under its new name, and no second one is made', () => {
    const { outcome, edits } = planned(writeFormulirSheets, book, { pengaturan });
    expect(outcome.lembar[0]).toBe('Data perumahan (fix)');
    const after = applyToBook(book, edits);
    expect(after.sheets.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name));
    expect(planned(readData, after, { pengaturan }).outcome.bidang[0]?.kelengkapan.isianTerisi).toBe(18);
  });

  it('gives its file what is filled in', () => {
    const [berkas] = planned(bidangFiles, book, { pengaturan, bidang: ['B1'] }).outcome.berkas;
    expect(JSON.stringify(berkas?.edits)).toContain('69.88');
  });
});
