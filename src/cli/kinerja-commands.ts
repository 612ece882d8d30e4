import { mkdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { bidangFiles } from '../app/kinerja/bidang-files';
import { writeSample } from '../app/kinerja/write-sample';
import { writeData } from '../app/kinerja/write-data';
import { bidangAct } from '../app/kinerja/data-bidang';
import { beginBeside } from '../app/kinerja/begin-beside';
import { carryLastYear, nextYearFrom } from '../app/kinerja/begin-year';
import { YEAR_TEXT } from '../app/kinerja/messages';
import { savePengaturan } from '../app/kinerja/open-pengaturan';
import { writeFormulirSheets } from '../app/kinerja/write-formulir-sheets';
import { witnessOf } from '../app/tracker/log-chain';
import { openTracker } from '../app/tracker/open-tracker';
import { prepare, run, type Door } from '../app/use-case';
import { exportLkj } from '../app/lkj/export-lkj';
import { handInPeriodeOf } from '../domain/kinerja/periode';
import { periodeOfBerkas, periodeWords } from '../domain/kinerja/periode-words';
import type { Pengaturan } from '../domain/kinerja/pengaturan';
import { SHEET } from '../domain/sheet/names';
import { sheetOf } from '../domain/sheet/snapshot';
import { lkjDocx } from '../files/lkj-docx';
import { applyToBook } from '../files/xlsx/apply-edits';
import { emptyBook } from '../files/xlsx/book';
import { writeXlsx } from '../files/xlsx/write';
import { answerOf, type Answer, type AskedOnDisk, type DiskCommand } from './disk-command';
import { isData } from './disk-workbook';
import { DISK_TEXT } from './messages';
import { readDataFile } from './open-data';
import { isTaken, newFile } from './new-file';
import { receivedFile } from './received-file';
import { IMPOR_COMMAND } from './import-command';
import { LKJ_COMMAND } from './lkj-command';
import { BERKAS, PERIODE_OPTION, YEAR_OPTION, pengaturanOf, periodeAsked, reportInput } from './report-input';
import { berkasOf } from './asked-berkas';
import { trackerRefused } from './tracker-commands';

/** A file for each bidang that has none in the folder yet: what a bidang has filled in stays, and a stop halfway is healed by going again. */
async function formsAsFiles(door: Door, pengaturan: Pengaturan, folder: string): Promise<Answer> {
  const { rantai, events } = await openTracker(door.workbook, door.session, door.stamp);
  const saksi = witnessOf(rantai, events);
  const planned = await run(door.workbook, bidangFiles, { pengaturan, saksi }, door.stamp);
  if (!planned.ok) return { refused: planned.refusal.message };
  await mkdir(folder, { recursive: true });
  const made: string[] = [];
  const present: string[] = [];
  for (const { nama, sheet, edits } of planned.value.berkas) {
    const path = join(folder, `${nama}.xlsx`);
    if (await isTaken(path)) {
      present.push(nama);
      continue;
    }
    const refused = await newFile(path, writeXlsx(applyToBook(emptyBook(sheet), edits)));
    if (refused) return refused;
    made.push(nama);
  }
  return made.length === 0 ? { refused: DISK_TEXT.berkasSudahAda(present) } : { done: DISK_TEXT.berkasBidang(made, present) };
}

/** The year after, in the same workbook; of several years the one asked for goes on. */
async function begunBeside({ workbook, stamp }: Pick<Door, 'workbook' | 'stamp'>, asked: AskedOnDisk): Promise<Answer> {
  const read = pengaturanOf({ stamp }, asked);
  if ('refused' in read) return read;
  const begun = await run(workbook, beginBeside, read, stamp);
  return answerOf(begun, (year) => DISK_TEXT.tahunBaru(year, DISK_TEXT.lembarDitulis(year.lembar)));
}

/** Commands on the settings, the data and the report of a workbook. */
export const KINERJA_COMMANDS = {
  pengaturan: {
    usage:
      '--contoh TAHUN | --dari BUKU-TAHUN-LALU.xlsx | --dari DATA.json [--timpa] BERKAS.xlsx; --tahun-berikutnya [--tahun TAHUN] BERKAS.xlsx',
    options: { ...YEAR_OPTION, contoh: true, dari: true, timpa: false, 'tahun-berikutnya': false },
    creates: true,
    async work({ workbook, stamp }, asked) {
      const [contoh, dari] = [asked.option('contoh'), asked.option('dari')];
      if (asked.has('tahun-berikutnya')) {
        if ((contoh ?? dari) !== undefined || asked.has('timpa')) return 'asked-wrongly';
        return begunBeside({ workbook, stamp }, asked);
      }
      if ((contoh === undefined) === (dari === undefined)) return 'asked-wrongly';
      if (contoh !== undefined && !/^20\d\d$/.test(contoh)) return 'asked-wrongly';
      if (!asked.has('timpa') && sheetOf(asked.snapshot(), SHEET.pengaturan)) return { refused: DISK_TEXT.pengaturanAda };
      if (contoh !== undefined) {
        const written = await run(workbook, writeSample, { tahun: Number(contoh) }, stamp);
        return answerOf(written, ({ lembar }) => DISK_TEXT.lembarDitulis(lembar));
      }
      if (dari !== undefined && isData(dari)) {
        const data = await readDataFile(dari);
        if (!data.ok) return { refused: data.refusal };
        const made = await run(workbook, writeData, { data: data.value }, stamp);
        return answerOf(made, ({ lembar }) => DISK_TEXT.lembarDitulis([SHEET.pengaturan, ...lembar]));
      }
      const last = await receivedFile(dari ?? '', stamp);
      if ('rusak' in last) return { refused: last.rusak };
      const next = nextYearFrom(last.snapshot, last.nama);
      if (!next.ok) return { refused: next.refusal };
      const saved = await run(workbook, savePengaturan, next.value, stamp);
      if (!saved.ok) return { refused: saved.refusal.message };
      const carried = await run(workbook, carryLastYear, next.value, stamp);
      return answerOf(carried, ({ lembar, tetap }) => DISK_TEXT.tahunBaru(next.value, YEAR_TEXT.dibawa(lembar, tetap)));
    },
  },
  formulir: {
    usage: '[--tahun TAHUN] [--ke FOLDER] BERKAS.xlsx',
    options: { ...YEAR_OPTION, ke: true },
    async work(door, asked) {
      const read = pengaturanOf(door, asked);
      if ('refused' in read) return read;
      const folder = asked.option('ke');
      if (folder !== undefined) return formsAsFiles(door, read.pengaturan, folder);
      const written = await run(door.workbook, writeFormulirSheets, read, door.stamp, door.session);
      return answerOf(written, ({ lembar }) => DISK_TEXT.lembarDitulis(lembar));
    },
  },
  impor: IMPOR_COMMAND,
  setor: {
    usage: 'BIDANG BERKAS.xlsx [--tahun TAHUN] [--periode tw1|tw2|tw3|tw4|tahun] [--berkas NAMA] --nama NAMA --jabatan JABATAN',
    words: 1,
    options: { ...BERKAS, ...YEAR_OPTION, ...PERIODE_OPTION },
    async work(door, asked) {
      const read = pengaturanOf(door, asked);
      if ('refused' in read) return read;
      const asking = periodeAsked(asked);
      if ('refused' in asking) return asking;
      if (asking.periode === 's1' || asking.periode === 's2') return { refused: DISK_TEXT.bukanTriwulan };
      const found = await berkasOf(door, asked, read.tahunAda.length > 1 ? read.pengaturan.tahun : undefined);
      if ('refused' in found) return found;
      const periode = handInPeriodeOf(asking.periode ?? periodeOfBerkas(found.berkas, read.pengaturan.tahun));
      const [wanted = ''] = asked.words;
      const { pengaturan } = read;
      const bidang = pengaturan.bidang.find(({ nama }) => nama.toLowerCase() === wanted.toLowerCase())?.nama;
      if (bidang === undefined) return { refused: DISK_TEXT.bidangMana(pengaturan.bidang.map(({ nama }) => nama)) };
      const input = { kind: 'submit-bidang', pengaturan, berkas: found.berkas.id, bidang, alasan: '', periode } as const;
      const handed = await run(door.workbook, bidangAct, input, door.stamp, door.session);
      return handed.ok
        ? { done: DISK_TEXT.disetor(bidang, periodeWords(periode, pengaturan.tahun)) }
        : trackerRefused(handed.refusal);
    },
  },
  lkj: LKJ_COMMAND,
  ekspor: {
    usage: '[--tahun TAHUN] [--periode tw1|tw2|tw3|tw4|s1|s2|tahun] [--berkas NAMA] BERKAS.xlsx LKJ.docx|LKJ.xlsx',
    options: { ...BERKAS, ...YEAR_OPTION, ...PERIODE_OPTION },
    async work(door, asked) {
      const [target = ''] = asked.after;
      const bentuk = extname(target).toLowerCase() === '.docx' ? 'docx' : 'xlsx';
      if (extname(target).toLowerCase() !== `.${bentuk}`) return 'asked-wrongly';
      const input = await reportInput(door, asked);
      if ('refused' in input) return input;
      const asFile = { ...input, bentuk, nama: basename(target) } as const;
      const planned = await prepare(door.workbook, exportLkj, asFile, door.stamp, door.session);
      if (!planned.ok) return { refused: planned.refusal.message };
      const { lkj, edits, gambar } = planned.value.outcome;
      const bytes = bentuk === 'docx' ? await lkjDocx(lkj, gambar) : writeXlsx(applyToBook(emptyBook('LKj'), edits));
      const refused = await newFile(target, bytes);
      if (refused) return refused;
      await planned.value.write();
      return { done: DISK_TEXT.diekspor(target) };
    },
  },
} satisfies Record<string, DiskCommand>;
