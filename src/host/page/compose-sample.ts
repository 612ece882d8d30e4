import { acceptUsulanUseCase } from '../../app/sop/accept-usulan';
import { requestFor, sopOf, type SopTarget } from '../../app/sop/sop-on-sheet';
import { writeTemplate } from '../../app/sop/write-template';
import { run } from '../../app/use-case';
import { SHEET } from '../../domain/sheet/names';
import { suggestPelaksana } from '../../domain/sop/suggest/suggest-pelaksana';
import type { Templat } from '../../domain/sop/templat/templates';
import { emptyBook, type Book } from '../../files/xlsx/book';
import { createBookWorkbook, type BookWorkbook } from '../../files/xlsx/book-workbook';

/** A workbook with one template's SOP, as the office has it or with its flowchart drawn as Runut proposes. */
export async function composeSample(templat: Templat, drawn: boolean): Promise<Book | undefined> {
  const workbook = createBookWorkbook(emptyBook(SHEET.sop));
  const stamp = { at: new Date().toISOString(), saya: { nama: '', jabatan: '' }, newId: () => crypto.randomUUID() };
  const written = await run(workbook, writeTemplate, { templat }, stamp);
  if (!written.ok) return undefined;
  if (drawn) await draw(workbook, { sheet: written.value.sheet }, stamp);
  return workbook.book;
}

async function draw(workbook: BookWorkbook, target: SopTarget, stamp: Parameters<typeof run>[3]): Promise<void> {
  const found = sopOf(await workbook.read(requestFor(target)), target);
  if (found) await run(workbook, acceptUsulanUseCase, { ...target, usulan: suggestPelaksana(found.sop) }, stamp);
}
