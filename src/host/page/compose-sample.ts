import { acceptUsulanUseCase } from '../../app/sop/accept-usulan';
import { requestFor, sopOf } from '../../app/sop/sop-on-sheet';
import { writeTemplate } from '../../app/sop/write-template';
import { run } from '../../app/use-case';
import type { Area } from '../../domain/sheet/address';
import { SHEET } from '../../domain/sheet/names';
import { suggestPelaksana } from '../../domain/sop/suggest/suggest-pelaksana';
import type { Templat } from '../../domain/sop/templat/templates';
import { emptyBook, type Book } from '../../files/xlsx/book';
import { createBookWorkbook } from '../../files/xlsx/book-workbook';

/** A sample's workbook, and the cells of its kegiatan, at which it opens. */
export interface ComposedSample {
  readonly book: Book;
  readonly table?: Area;
}

/** A workbook with one template's SOP, as the office has it or with its flowchart drawn as Runut proposes. */
export async function composeSample(templat: Templat, drawn: boolean): Promise<ComposedSample | undefined> {
  const workbook = createBookWorkbook(emptyBook(SHEET.sop));
  const stamp = { at: new Date().toISOString(), saya: { nama: '', jabatan: '' }, newId: () => crypto.randomUUID() };
  const written = await run(workbook, writeTemplate, { templat }, stamp);
  if (!written.ok) return undefined;
  const target = { sheet: written.value.sheet };
  const found = sopOf(await workbook.read(requestFor(target)), target);
  if (drawn && found) await run(workbook, acceptUsulanUseCase, { ...target, usulan: suggestPelaksana(found.sop) }, stamp);
  return { book: workbook.book, ...(found && { table: found.sop.isi }) };
}
