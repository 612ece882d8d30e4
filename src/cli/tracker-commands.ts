import { act } from '../app/tracker/act';
import { openTracker } from '../app/tracker/open-tracker';
import { writeDasbor } from '../app/tracker/write-dasbor';
import { run, type Door } from '../app/use-case';
import type { Text } from '../domain/text';
import type { Command, TrackerRefusal } from '../domain/tracker/command';
import { unreadySop } from '../domain/tracker/ready-sop';
import { nomorOfLangkah, sopVersiOf } from '../domain/tracker/make-sop-versi';
import { trackerRefusalText } from '../domain/tracker/messages';
import type { Berkas } from '../domain/tracker/state';
import type { Answer, AskedOnDisk, DiskCommand } from './disk-command';
import { DISK_TEXT } from './messages';
import { nodeDigest } from './node-digest';
import { readSopOnDisk } from './sop-commands';

/** The Berkas meant: the one named with --berkas, else the only one that is still open. */
export async function berkasOf(
  { workbook, session, stamp }: Door,
  asked: AskedOnDisk,
): Promise<{ readonly berkas: Berkas } | { readonly refused: Text }> {
  const { state } = await openTracker(workbook, session, stamp);
  const name = asked.option('berkas');
  const all = [...state.berkas.values()];
  const [found, second] = all.filter(({ nama, status }) =>
    name === undefined ? status === 'berjalan' || status === 'selesai' : nama.toLowerCase() === name.toLowerCase(),
  );
  if (found && !second) return { berkas: found };
  return { refused: all.length === 0 ? DISK_TEXT.tanpaBerkas : DISK_TEXT.berkasMana(all.map(({ nama }) => nama)) };
}

/** Why an act was refused, in words that fit a command line. */
export const trackerRefused = (refusal: TrackerRefusal): { readonly refused: Text } => ({
  refused: refusal.kind === 'saya-kosong' ? DISK_TEXT.siapa : trackerRefusalText(refusal),
});

async function acted({ workbook, session, stamp }: Door, command: Command, done: Text): Promise<Answer> {
  const result = await act(workbook, session, command, stamp);
  return result.ok ? { done } : trackerRefused(result.refusal);
}

async function startBerkas(door: Door, asked: AskedOnDisk): Promise<Answer> {
  const read = await readSopOnDisk(door, asked);
  if ('refused' in read) return read;
  const [nama, batas] = [asked.option('berkas') ?? '', asked.option('batas')];
  const sop = sopVersiOf(read.chosen.sop, nodeDigest);
  const unready = unreadySop(sop);
  if (unready && unready.kind !== 'sop-tanpa-langkah')
    return { refused: DISK_TEXT.perbaikiDulu(trackerRefusalText(unready), unready.kind) };
  return acted(door, { kind: 'start-berkas', nama, sop, ...(batas === undefined ? {} : { batas }) }, DISK_TEXT.dimulai(nama));
}

/** What can be done to one step; --lengkap ticks everything the step needs. */
function commandOn(
  verb: string,
  { id, sop }: Berkas,
  asked: AskedOnDisk,
): Command | 'asked-wrongly' | { readonly refused: Text } {
  const step = (nomor: string | undefined): number => sop.langkah.findIndex((_, index) => nomorOfLangkah(sop, index) === nomor);
  const langkah = step(asked.option('kegiatan'));
  if (langkah < 0) return { refused: DISK_TEXT.kegiatanMana(sop.langkah.map((_, index) => nomorOfLangkah(sop, index))) };
  const on = { berkas: id, langkah };
  const alasan = asked.option('alasan');
  const teks = asked.option('keluaran');
  const completion = {
    ...on,
    kelengkapan: asked.has('lengkap') ? (sop.langkah[langkah]?.kelengkapan ?? []).map((_, index) => index) : [],
    ...(teks === undefined ? {} : { keluaran: { teks } }),
    ...(alasan === undefined ? {} : { alasan }),
  };
  switch (verb) {
    case 'kerjakan':
      return { kind: 'start', ...on };
    case 'selesai':
      return { kind: 'finish', ...completion };
    case 'setujui':
      return { kind: 'approve', ...completion };
    case 'kembalikan': {
      const back = asked.option('ke');
      return {
        kind: 'return',
        ...on,
        ke: back === undefined ? (sop.langkah[langkah]?.kembali ?? -1) : step(back),
        alasan: alasan ?? '',
      };
    }
    default:
      return 'asked-wrongly';
  }
}

/** Commands on the log of a workbook. */
export const TRACKER_COMMANDS = {
  berkas: {
    usage:
      'mulai|kerjakan|selesai|setujui|kembalikan BERKAS.xlsx [--berkas NAMA] [--batas YYYY-MM-DD] [--kegiatan NO] [--ke NO] [--lengkap] [--keluaran TEKS] [--alasan TEKS] --nama NAMA --jabatan JABATAN',
    words: 1,
    options: { lembar: true, berkas: true, batas: true, kegiatan: true, ke: true, lengkap: false, keluaran: true, alasan: true },
    async work(door, asked) {
      const [verb = ''] = asked.words;
      if (verb === 'mulai') return startBerkas(door, asked);
      const read = await berkasOf(door, asked);
      if ('refused' in read) return read;
      const command = commandOn(verb, read.berkas, asked);
      if (typeof command === 'string' || 'refused' in command) return command;
      return acted(door, command, DISK_TEXT.tercatat(read.berkas.nama, asked.option('kegiatan') ?? '', verb));
    },
  },
  dasbor: {
    usage: 'BERKAS.xlsx',
    async work({ workbook, session, stamp }) {
      await run(workbook, writeDasbor, null, stamp, session);
      return { done: DISK_TEXT.dasbor };
    },
  },
} satisfies Record<string, DiskCommand>;
