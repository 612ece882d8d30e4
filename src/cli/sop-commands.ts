import { extname } from 'node:path';
import { acceptUsulanUseCase } from '../app/sop/accept-usulan';
import { applyFixUseCase } from '../app/sop/apply-fix';
import { drawSopUseCase } from '../app/sop/draw-sop';
import { renumberSop } from '../app/sop/renumber-sop';
import { SOP_MESSAGES } from '../app/sop/messages';
import { openSop, type SopTerpilih } from '../app/sop/open-sop';
import { writeTemplate } from '../app/sop/write-template';
import { run, type Door } from '../app/use-case';
import { TEMPLAT } from '../domain/sop/templat/templates';
import type { Text } from '../domain/text';
import { sopDocx } from '../files/sop-docx';
import { answerOf, type AskedOnDisk, type DiskCommand } from './disk-command';
import { DISK_TEXT } from './messages';
import { newFile } from './new-file';

/** The SOP meant: on the sheet named with --lembar, else on the sheet "SOP", else on the one the file opens on. */
export async function readSopOnDisk(
  { workbook, stamp }: Door,
  asked: AskedOnDisk,
): Promise<{ readonly chosen: SopTerpilih } | { readonly refused: Text }> {
  const sheet = asked.option('lembar');
  const read = await run(workbook, openSop, { target: sheet === undefined ? null : { sheet } }, stamp);
  const { chosen, notSop = SOP_MESSAGES.tanpaSop } = read.ok ? read.value : {};
  if (sheet !== undefined && chosen?.target.sheet.toLowerCase() !== sheet.toLowerCase())
    return { refused: SOP_MESSAGES.tanpaLembar(sheet) };
  return chosen ? { chosen } : { refused: notSop };
}

const ON_SHEET = { lembar: true };

/** Commands on the SOP of a workbook. */
export const SOP_COMMANDS = {
  templat: {
    usage: 'NAMA BERKAS.xlsx',
    words: 1,
    creates: true,
    async work({ workbook, stamp }, { words: [wanted = ''] }) {
      const templat = TEMPLAT.find(({ id }) => id.startsWith(wanted.toLowerCase()));
      if (!templat || wanted === '') return { refused: DISK_TEXT.tanpaTemplat(TEMPLAT.map(({ id }) => id)) };
      const written = await run(workbook, writeTemplate, { templat }, stamp);
      return answerOf(written, ({ sheet, kegiatan }) => DISK_TEXT.templat(sheet, kegiatan));
    },
  },
  usulan: {
    usage: '[--terima] [--lembar LEMBAR] BERKAS.xlsx',
    options: { ...ON_SHEET, terima: false },
    async work(door, asked) {
      const read = await readSopOnDisk(door, asked);
      if ('refused' in read) return read;
      const { target, usulan, sop } = read.chosen;
      if (!asked.has('terima')) return { done: DISK_TEXT.usulan(usulan, sop) };
      const accepted = await run(door.workbook, acceptUsulanUseCase, { ...target, usulan }, door.stamp);
      return answerOf(accepted, ({ accepted: marks, drawing }) => DISK_TEXT.diterima(marks, drawing !== undefined));
    },
  },
  gambar: {
    usage: '[--timpa] [--lembar LEMBAR] BERKAS.xlsx',
    options: { ...ON_SHEET, timpa: false },
    async work(door, asked) {
      const read = await readSopOnDisk(door, asked);
      if ('refused' in read) return read;
      const input = { ...read.chosen.target, overwrite: asked.has('timpa') };
      const drawn = await run(door.workbook, drawSopUseCase, input, door.stamp);
      return answerOf(drawn, ({ symbols, arrows }) => DISK_TEXT.digambar(symbols, arrows));
    },
  },
  perbaiki: {
    usage: '[--nomori-ulang] [--lembar LEMBAR] BERKAS.xlsx',
    options: { ...ON_SHEET, 'nomori-ulang': false },
    async work(door, asked) {
      const read = await readSopOnDisk(door, asked);
      if ('refused' in read) return read;
      if (asked.has('nomori-ulang')) {
        const numbered = await run(door.workbook, renumberSop, read.chosen.target, door.stamp);
        return answerOf(numbered, ({ written }) => (written > 0 ? DISK_TEXT.dinomori : DISK_TEXT.sudahUrut));
      }
      const input = { sheet: read.chosen.target.sheet, choose: 'pasti' } as const;
      const fixed = await run(door.workbook, applyFixUseCase, input, door.stamp);
      return answerOf(fixed, ({ applied, left }) => DISK_TEXT.diperbaiki(applied, left?.temuan ?? 0, left?.galat ?? 0));
    },
  },
  dokumen: {
    usage: '[--tanda] [--lembar LEMBAR] BERKAS.xlsx SOP.docx',
    options: { ...ON_SHEET, tanda: false },
    async work(door, asked) {
      const [target = ''] = asked.after;
      if (extname(target).toLowerCase() !== '.docx') return 'asked-wrongly';
      const read = await readSopOnDisk(door, asked);
      if ('refused' in read) return read;
      const refused = await newFile(target, await sopDocx(read.chosen.sop, asked.has('tanda')));
      return refused ?? { done: DISK_TEXT.diekspor(target) };
    },
  },
} satisfies Record<string, DiskCommand>;
