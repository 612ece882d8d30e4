import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saveIdentitas } from '../../../src/app/kinerja/identitas';
import { savePengaturan } from '../../../src/app/kinerja/open-pengaturan';
import { writeFormulirSheets } from '../../../src/app/kinerja/write-formulir-sheets';
import { compileLkjSheet } from '../../../src/app/lkj/compile-sheet';
import { writeReviewSheet } from '../../../src/app/lkj/review';
import { run, type UseCase } from '../../../src/app/use-case';
import type { Workbook } from '../../../src/app/workbook';
import type { FormulirContent } from '../../../src/domain/kinerja/formulir/formulir';
import { readFormulir } from '../../../src/domain/kinerja/formulir/read-formulir';
import type { IdentitasLaporan } from '../../../src/domain/kinerja/identitas/identitas-laporan';
import { readIdentitasLaporan } from '../../../src/domain/kinerja/identitas/read-identitas';
import type { Pengaturan } from '../../../src/domain/kinerja/pengaturan';
import { readPengaturan } from '../../../src/domain/kinerja/pengaturan-sheet/read-pengaturan';
import { sampleIsian, samplePengaturan } from '../../../src/domain/kinerja/sample';
import type { Edit } from '../../../src/domain/sheet/edit';
import { EXCEL_LIMITS } from '../../../src/domain/sheet/limits';
import { SHEET } from '../../../src/domain/sheet/names';
import { emptyBook } from '../../../src/files/xlsx/book';
import { createBookWorkbook } from '../../../src/files/xlsx/book-workbook';
import { filledIdentitas } from '../../domain/kinerja/identitas/filled-identitas';
import { cutTexts } from '../../domain/sheet/print/cut';
import { KADIS, stampOf } from '../../domain/tracker/stories';

const aText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('Dinas A & B ', 'panjangsekalitanpaspasi', 'Menyusun;lalu,kirim '),
    fc.constantFrom(2, 60, 2_000, EXCEL_LIMITS.cellText),
  )
  .map(([word, length]) => word.repeat(Math.ceil(length / word.length)).slice(0, length).trim()); // prettier-ignore

/** What an office, a bidang and a unit may be called: up to as many characters as a file's name has. */
const aName = aText.map((text) => text.slice(0, 255).trim());

interface LongTexts {
  readonly kantor: string;
  readonly bidang: string;
  readonly satuan: string;
  readonly sasaran: string;
  readonly indikator: string;
  readonly program: string;
  readonly kendala: string;
  readonly pendukung: string;
  readonly catatan: string;
  /** Who answers for a bidang, signs the review, and what the office says of itself. */
  readonly laporan: string;
}

/** The sample office with these texts in the middle of its tables. */
function officeWith(text: LongTexts): {
  readonly pengaturan: Pengaturan;
  readonly isi: Readonly<Record<string, FormulirContent>>;
} {
  const base = samplePengaturan(2025);
  const first = <Of extends { readonly nama: string }>(all: readonly Of[], nama: string): readonly Of[] =>
    all.map((one, index) => (index === 0 ? { ...one, nama } : one));
  const { kantor, bidang, satuan, sasaran, indikator, program } = text;
  const pengaturan = {
    ...base,
    kantor: { ...base.kantor, nama: kantor, pemerintah: kantor },
    bidang: first(base.bidang, bidang),
    sasaran: first(base.sasaran, sasaran),
    indikator: first(base.indikator, indikator).map((one, index) => (index === 0 ? { ...one, satuan } : one)),
    program: first(base.program, program),
  };
  const isi = Object.entries(sampleIsian(2025)).map(([bidang, content]): [string, FormulirContent] => [
    bidang,
    {
      ...content,
      penanggungJawab: text.laporan,
      indikator: content.indikator.map((one, index) =>
        index === 0 ? { ...one, kendala: text.kendala, pendukung: text.pendukung } : one,
      ),
      program: content.program.map((one, index) => (index === 0 ? { ...one, catatan: text.catatan } : one)),
    },
  ]);
  return { pengaturan, isi: Object.fromEntries(isi) };
}

/** What the office says of itself, every text of it so long. */
function identitasWith(laporan: string): IdentitasLaporan {
  const given = filledIdentitas();
  const first = <Of extends object>(all: readonly Of[], more: Partial<Of>): readonly Of[] =>
    all.map((one, index) => (index === 0 ? { ...one, ...more } : one));
  return {
    ...given,
    dasarHukum: [laporan, ...given.dasarHukum],
    tugas: laporan,
    fungsi: [laporan, ...given.fungsi],
    sdm: first(given.sdm, { kelompok: laporan, uraian: laporan }),
    isuStrategis: [laporan],
    tujuan: [laporan],
    indikator: first(given.indikator, { definisi: laporan, sumber: laporan }),
    pembanding: first(given.pembanding, { wilayah: laporan, sumber: laporan }),
    pemanfaatan: first(given.pemanfaatan, { uraian: laporan, bukti: laporan }),
    reviu: { ...given.reviu, nomor: laporan, jabatan: laporan, nama: laporan },
    penyampaian: { ...given.penyampaian, alamat: laporan },
  };
}

/** A workbook of which every write is looked at: no row higher than Excel takes, and no text higher than its cell. */
function watched(): Workbook & Pick<ReturnType<typeof createBookWorkbook>, 'book'> {
  const workbook = createBookWorkbook(emptyBook());
  return {
    get book() {
      return workbook.book;
    },
    read: (requests) => workbook.read(requests),
    write(edits) {
      for (const edit of edits) if (edit.kind === 'row-height') expect(edit.height).toBeLessThanOrEqual(EXCEL_LIMITS.rowHeight);
      for (const sheet of new Set(edits.map((edit: Edit) => edit.sheet)))
        expect(
          cutTexts(edits.filter((edit) => edit.sheet === sheet)).map(({ text, ...cut }) => [text.slice(0, 40), cut]),
        ).toEqual([]);
      return workbook.write(edits);
    },
  };
}

describe('texts of any length a cell takes, in Pengaturan, Identitas laporan, forms, the LKj and its review', () => {
  it('stand in as much room as they need, are read again whole, and are written again alike', async () => {
    const texts = fc.record({
      kantor: aName,
      bidang: aName,
      satuan: aName,
      sasaran: aText,
      indikator: aText,
      program: aText,
      kendala: aText,
      pendukung: aText,
      catatan: aText,
      laporan: aText,
    });
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { pengaturan, isi } = officeWith(text);
        const identitas = identitasWith(text.laporan);
        const workbook = watched();
        const done = async <Input, Outcome, Refusal>(useCase: UseCase<Input, Outcome, Refusal>, input: Input) => {
          const result = await run(workbook, useCase, input, stampOf(KADIS));
          if (!result.ok) throw new Error(JSON.stringify(result.refusal));
        };
        const bidang = pengaturan.indikator[0]?.bidang[0] ?? '';
        for (let time = 0; time < 2; time += 1) {
          await done(savePengaturan, { pengaturan });
          await done(writeFormulirSheets, { pengaturan, isi });
          await done(saveIdentitas, { pengaturan, identitas });
          await done(compileLkjSheet, { pengaturan, jejak: null });
          await done(writeReviewSheet, { pengaturan, jejak: null });
          const { sheets } = await workbook.read(
            workbook.book.sheets.map(({ name }) => ({ sheet: { name }, parts: ['values', 'merges'] })),
          );
          const settings = sheets.find(({ name }) => name === SHEET.pengaturan);
          const form = sheets.flatMap((sheet) => {
            const read = readFormulir(sheet);
            return read.ok && read.value.identitas.bidang === bidang ? [read.value] : [];
          })[0];
          if (!settings || !form) throw new Error('not written');
          expect(readPengaturan(settings, 2025).pengaturan).toEqual(pengaturan);
          const said = sheets.find(({ name }) => name === SHEET.identitas);
          const codes = new Set(pengaturan.indikator.map(({ id }) => id));
          expect(said && readIdentitasLaporan(said, codes)).toMatchObject({ identitas, temuan: [] });
          const { indikator, program, penanggungJawab, tanggal } = form;
          const own = isi[bidang];
          expect([penanggungJawab, tanggal]).toEqual([text.laporan, own?.tanggal]);
          expect(indikator).toMatchObject(own?.indikator ?? []);
          expect(program).toMatchObject(own?.program ?? []);
        }
      }),
      { numRuns: 6, seed: 7 },
    );
  });
});
