import { acceptNaskah } from '../app/lkj/accept-naskah';
import { compileLkjSheet } from '../app/lkj/compile-sheet';
import { VERSION_TEXT } from '../app/lkj/messages';
import { officeAsJson } from '../app/lkj/office-json';
import { readOffice, type OfficeReport } from '../app/lkj/read-office';
import { reviewAnswersIn } from '../app/lkj/review';
import { run, type Door } from '../app/use-case';
import { periodeWords } from '../domain/kinerja/periode-words';
import { writeLkj } from '../domain/lkj/write-lkj';
import type { Snapshot } from '../domain/sheet/snapshot';
import { text } from '../domain/text';
import { lkjDocx } from '../files/lkj-docx';
import { reviewDocx } from '../files/review-docx';
import { applyToBook } from '../files/xlsx/apply-edits';
import { emptyBook } from '../files/xlsx/book';
import { writeXlsx } from '../files/xlsx/write';
import type { AskedOnDisk, DiskCommand } from './disk-command';
import { lkjLines } from './lkj-lines';
import { LKJ_TEXT } from './lkj-messages';
import { DISK_TEXT } from './messages';
import { newFile, ON_TERMINAL, outputsAsked } from './new-file';
import { BERKAS, PERIODE_OPTION, YEAR_OPTION, periodeAsked, reportInput } from './report-input';

const OUTPUTS = ['xlsx', 'docx', 'json', 'reviu'] as const;
type Output = (typeof OUTPUTS)[number];

/**
 * Compiles an office's LKj: onto the terminal, into new files (--xlsx, --docx, --json; --reviu: the reviewer's working paper), or, when asked with --simpan, --terima or
 * --simpan-ke, onto its sheet of the workbook itself (LKj, LKj TW II).
 */
export const LKJ_COMMAND: DiskCommand = {
  usage:
    '[--tahun TAHUN] [--periode tw1|tw2|tw3|tw4|s1|s2|tahun] [--xlsx LKJ.xlsx] [--docx LKJ.docx] [--json LKJ.json|-] [--reviu KERTAS-KERJA.docx] [--simpan] [--terima] [--berkas NAMA] BUKU.xlsx',
  options: {
    ...BERKAS,
    ...YEAR_OPTION,
    ...PERIODE_OPTION,
    xlsx: true,
    docx: true,
    json: true,
    reviu: true,
    simpan: false,
    terima: false,
  },
  async work(door, asked) {
    const wanted = periodeAsked(asked);
    if ('refused' in wanted) return wanted;
    const input = await reportInput(door, asked);
    if ('refused' in input) return { refused: LKJ_TEXT.di(asked.file, input.refused) };
    const outputs = await outputsAsked(OUTPUTS, asked, 'json');
    if ('refused' in outputs) return outputs;
    const { targets } = outputs;
    const into = asked.has('simpan') || asked.has('terima') || asked.option('simpan-ke') !== undefined;
    const compiled = into ? await compileInto(door, asked, input) : undefined;
    if (compiled && 'refused' in compiled) return compiled;
    const office = readOffice(asked.snapshot(), { at: door.stamp.at, ...input, tahun: input.pengaturan.tahun });
    if (!office.ok) return { refused: LKJ_TEXT.di(asked.file, office.refusal.message) };
    const said = compiled ? [compiled.done.id] : [];
    for (const { output, path } of targets) {
      const bytes = await bytesOf(office.value, output, asked.snapshot());
      if (path === ON_TERMINAL) return { done: text(new TextDecoder().decode(bytes), '') };
      const failed = await newFile(path, bytes);
      if (failed) return failed;
      said.push(DISK_TEXT.diekspor(path).id);
    }
    const lines = said.length > 0 ? said : lkjLines(office.value);
    return { done: text(lines.join('\n'), lines.join('\n')) };
  },
};

async function compileInto(
  { workbook, stamp, session }: Door,
  asked: AskedOnDisk,
  input: Exclude<Awaited<ReturnType<typeof reportInput>>, { readonly refused: unknown }>,
) {
  const compiled = await run(workbook, compileLkjSheet, input, stamp, session);
  if (!compiled.ok) return { refused: LKJ_TEXT.di(asked.file, compiled.refusal.message) };
  if (asked.has('terima')) await run(workbook, acceptNaskah, { periode: input.periode, year: input.pengaturan }, stamp);
  const { lkj, dipindah } = compiled.value;
  return { done: VERSION_TEXT.dipindah(DISK_TEXT.disusun(lkj.status, periodeWords(input.periode, lkj.tahun)), dipindah.length) };
}

async function bytesOf(office: OfficeReport, output: Output, snapshot: Snapshot): Promise<Uint8Array> {
  switch (output) {
    case 'docx':
      return lkjDocx(office.lkj, office.gambar);
    case 'xlsx':
      return writeXlsx(applyToBook(emptyBook('LKj'), writeLkj(office.lkj, { forExport: true })));
    case 'reviu':
      return reviewDocx(office.lkj, reviewAnswersIn(snapshot, office.pengaturan));
    case 'json':
      return new TextEncoder().encode(JSON.stringify(officeAsJson(office), null, 2));
  }
}
