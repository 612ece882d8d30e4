import { describe, expect, it } from 'vitest';
import { bidangFiles } from '../../../src/app/kinerja/bidang-files';
import { applyImport, previewImport, undoImport } from '../../../src/app/kinerja/import-files';
import { readData } from '../../../src/app/kinerja/read-data';
import { writeFormulirSheets } from '../../../src/app/kinerja/write-formulir-sheets';
import type { UseCase } from '../../../src/app/use-case';
import { sampleIsian, samplePengaturan } from '../../../src/domain/kinerja/sample';
import { writeFormulir } from '../../../src/domain/kinerja/formulir/write-formulir';
import { importEdits } from '../../../src/domain/kinerja/import/plan-import';
import { writePengaturan } from '../../../src/domain/kinerja/pengaturan-sheet/write-pengaturan';
import { applyToBook } from '../../../src/files/xlsx/apply-edits';
import { emptyBook, type Book } from '../../../src/files/xlsx/book';
import { snapshotOf, wholeSnapshotOf } from '../../../src/files/xlsx/snapshot';

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

  it('has an import taken back that was made before it was renamed', () => {
    const [bidang] = pengaturan.bidang;
    const isi = sampleIsian(2025)['B1'];
    if (!bidang || !isi) throw new Error('no bidang');
    const rows = isi.indikator.map((row) => ({ ...row, kendala: 'Hujan' }));
    const sent = applyToBook(
      emptyBook('Bidang Perumahan'),
      writeFormulir(pengaturan, bidang, { dibuat: '2025-12-01T08:00:00+07:00', content: { ...isi, indikator: rows } }),
    );
    const berkas = [{ nama: 'a.xlsx', snapshot: wholeSnapshotOf(sent) }];
    const formIn = ({ sheets }: Book) => sheets.find(({ name }) => name === 'Data perumahan (fix)');
    const named = {
      ...book,
      sheets: book.sheets.map((one) => (one === formIn(book) ? { ...one, name: 'Bidang Perumahan' } : one)),
    };
    const preview = planned(previewImport, named, { pengaturan, berkas, keputusan: {} }).outcome;
    const keputusan = Object.fromEntries(preview.bentrok.map(({ kunci, sini }) => [kunci, { dari: 'a.xlsx', sini }]));
    const { ubahan } = planned(applyImport, named, { pengaturan, berkas, keputusan }).outcome;
    const imported = applyToBook(
      book,
      importEdits(ubahan.map((one) => ({ ...one, at: { ...one.at, sheet: 'Data perumahan (fix)' } }))).pasang,
    );
    const { outcome, edits } = planned(undoImport, imported, { ubahan });
    expect(outcome).toEqual({ kembali: rows.length, dilewati: 0 });
    expect(formIn(applyToBook(imported, edits))?.cells[7]).toEqual(formIn(book)?.cells[7]);
  });

  it('gives its file what is filled in', () => {
    const [berkas] = planned(bidangFiles, book, { pengaturan, bidang: ['B1'] }).outcome.berkas;
    expect(JSON.stringify(berkas?.edits)).toContain('69.88');
  });
});
