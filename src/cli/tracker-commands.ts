import { act } from '../app/tracker/act';
import { writeDasbor } from '../app/tracker/write-dasbor';
import { run, type Door } from '../app/use-case';
import { periodeWords } from '../domain/kinerja/periode-words';
import type { Text } from '../domain/text';
import type { Command, TrackerRefusal } from '../domain/tracker/command';
import { unreadySop } from '../domain/tracker/ready-sop';
import { nomorOfLangkah, sopVersiOf } from '../domain/tracker/make-sop-versi';
import { trackerRefusalText } from '../domain/tracker/messages';
import type { Berkas } from '../domain/tracker/state';
import type { Answer, AskedOnDisk, DiskCommand } from './disk-command';
import { berkasOf } from './asked-berkas';
import { DISK_TEXT } from './messages';
import { nodeDigest } from './node-digest';
import { pengaturanOf, periodeAsked } from './report-input';
import { readSopOnDisk } from './sop-commands';

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
  const periode = periodeOfNew(door, asked);
  if (typeof periode === 'object') return periode;
  return acted(
    door,
    { kind: 'start-berkas', nama, sop, ...(periode === '' ? {} : { periode }), ...(batas === undefined ? {} : { batas }) },
    DISK_TEXT.dimulai(nama),
  );
}

/** Whose data a new Berkas records, with the year of the settings: "TW II 2025"; '' where nobody says. */
function periodeOfNew(door: Door, asked: AskedOnDisk): string | { readonly refused: Text } {
  const wanted = periodeAsked(asked);
  if ('refused' in wanted) return wanted;
  if (wanted.periode === undefined) return '';
  const read = pengaturanOf(door, asked);
  return 'refused' in read ? read : periodeWords(wanted.periode, read.pengaturan.tahun);
}

/** Who acts for a jabatan in a Berkas from now on, or no longer (Plt., Plh., a member of a team). */
function assignmentIn({ id, sop }: Berkas, asked: AskedOnDisk): Command | { readonly refused: Text } {
  const [jabatan, nama, sifat] = [asked.option('untuk'), asked.option('kepada'), asked.option('sifat') ?? 'plt'];
  const known = SIFAT.find((one) => one === sifat.toLowerCase());
  if (jabatan === undefined || nama === undefined || !known)
    return { refused: DISK_TEXT.penugasanMana(sop.pelaksana.map((one) => one.nama)) };
  const dasar = asked.option('dasar');
  const berakhir = asked.has('akhiri');
  return {
    kind: 'act-for',
    berkas: id,
    jabatan,
    nama,
    sifat: known,
    ...(dasar === undefined ? {} : { dasar }),
    ...(berakhir ? { berakhir } : {}),
  };
}

const SIFAT = ['plt', 'plh', 'anggota'] as const;

/** What can be done to one step; --lengkap ticks everything the step needs. */
function commandOn(
  verb: string,
  { id, sop }: Berkas,
  asked: AskedOnDisk,
): Command | 'asked-wrongly' | { readonly refused: Text } {
  const step = (nomor: string | undefined): number => sop.langkah.findIndex((_, index) => nomorOfLangkah(sop, index) === nomor);
  const langkah = step(asked.option('kegiatan'));
  if (langkah < 0) return { refused: DISK_TEXT.kegiatanMana(sop.langkah.map((_, index) => nomorOfLangkah(sop, index))) };
  const sebagai = asked.option('sebagai');
  const on = { berkas: id, langkah, ...(sebagai === undefined ? {} : { sebagai }) };
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

/** What can be said of a Berkas and of one of its steps; true for those with a value. */
const OPTIONS = {
  lembar: true,
  berkas: true,
  tahun: true,
  batas: true,
  periode: true,
  kegiatan: true,
  ke: true,
  keluaran: true,
  alasan: true,
  sebagai: true,
  untuk: true,
  kepada: true,
  sifat: true,
  dasar: true,
  akhiri: false,
  lengkap: false,
};

/** Commands on the log of a workbook. */
export const TRACKER_COMMANDS = {
  berkas: {
    usage:
      'mulai|kerjakan|selesai|setujui|kembalikan|tugaskan BERKAS.xlsx [--berkas NAMA] [--tahun TAHUN] [--periode tw1|tw2|tw3|tw4|s1|s2|tahun] [--batas YYYY-MM-DD] [--kegiatan NO] [--ke NO] [--lengkap] [--keluaran TEKS] [--alasan TEKS] [--sebagai JABATAN] [--untuk JABATAN --kepada NAMA --sifat plt|plh|anggota --dasar TEKS --akhiri] --nama NAMA --jabatan JABATAN',
    words: 1,
    options: OPTIONS,
    async work(door, asked) {
      const [verb = ''] = asked.words;
      if (verb === 'mulai') return startBerkas(door, asked);
      const read = await berkasOf(door, asked);
      if ('refused' in read) return read;
      if (verb === 'tugaskan') {
        const assignment = assignmentIn(read.berkas, asked);
        if ('refused' in assignment) return assignment;
        const said = DISK_TEXT.ditugaskan(asked.option('kepada') ?? '', asked.option('untuk') ?? '', asked.has('akhiri'));
        return acted(door, assignment, said);
      }
      const command = commandOn(verb, read.berkas, asked);
      if (typeof command === 'string' || 'refused' in command) return command;
      return acted(door, command, DISK_TEXT.tercatat(read.berkas.nama, asked.option('kegiatan') ?? '', verb));
    },
  },
  dasbor: {
    usage: 'BERKAS.xlsx',
    async work({ workbook, session, stamp }) {
      const written = await run(workbook, writeDasbor, null, stamp, session);
      return written.ok ? { done: DISK_TEXT.dasbor } : { refused: written.refusal.message };
    },
  },
} satisfies Record<string, DiskCommand>;
