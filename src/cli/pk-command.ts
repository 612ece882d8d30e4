import { emptyPengaturan } from '../domain/kinerja/defaults';
import type { PastedPk } from '../domain/kinerja/paste/pasted-pk';
import { CHOICE_TEXT, notTakenText, questionText } from '../domain/kinerja/paste/not-taken-messages';
import { readPaste, tahunIn } from '../domain/kinerja/paste/read-paste';
import { PASTE_TEXT } from '../domain/kinerja/paste/messages';
import type { Isian } from '../domain/kinerja/pengaturan';
import { SHEET } from '../domain/sheet/names';
import type { Snapshot } from '../domain/sheet/snapshot';
import { fileRefusalText } from '../files/messages';
import { CAPAIAN_TEXT } from './capaian-messages';
import { EXIT, type CliCommand, type Terminal } from './command';
import { pkAsJson } from './pk-json';
import { PK_TEXT } from './pk-messages';
import { readFile } from './read-file';
import { textTable } from './text-table';

/** Runut's own hidden sheets hold no agreement. */
const OWN: ReadonlySet<string> = new Set<string>([SHEET.log, SHEET.salinan, SHEET.titipan, SHEET.memory]);

interface SheetPk {
  readonly lembar: string;
  readonly tahun: number;
  readonly pk: PastedPk;
}

/**
 * `runut pk [--json] [--tahun TAHUN] FILE…`: what is understood of a Perjanjian Kinerja, and what is not. Exit 0 when all is sure, 1
 * when something is doubtful or asked, 2 when a file could not be read or holds no such table.
 */
export const pkCommand: CliCommand = async (args, terminal) => {
  const asked = readArguments(args);
  if (!asked) {
    terminal.err(PK_TEXT.caraPakai);
    return EXIT.unreadable;
  }
  if (asked.help) {
    terminal.out(PK_TEXT.caraPakai);
    return EXIT.clean;
  }
  let code: number = EXIT.clean;
  for (const [index, path] of asked.files.entries()) {
    terminal.progress(PK_TEXT.membaca(index + 1, asked.files.length, path));
    code = Math.max(code, await readOne(path, asked.json, asked.tahun, terminal));
  }
  terminal.progress('');
  return code;
};

function readArguments(args: readonly string[]) {
  const at = args.indexOf('--tahun');
  const given = at < 0 ? undefined : args[at + 1];
  const files = args.filter((one, index) => !one.startsWith('--') && (at < 0 || index !== at + 1));
  const help = args.includes('--help') || args.includes('--bantuan');
  const known = args.every((one) => !one.startsWith('--') || ['--json', '--tahun', '--help', '--bantuan'].includes(one));
  if (!known || (at >= 0 && !/^20\d\d$/.test(given ?? '')) || (files.length === 0 && !help)) return undefined;
  return { files, help, json: args.includes('--json'), tahun: given === undefined ? undefined : Number(given) };
}

async function readOne(path: string, json: boolean, tahun: number | undefined, terminal: Terminal): Promise<number> {
  const opened = await readFile(path);
  const found = opened.ok ? sheetsOf(opened.value.snapshot, tahun) : [];
  terminal.progress('');
  if (found.length === 0) {
    const why = opened.ok ? PASTE_TEXT.tanpaTabel.id : fileRefusalText(opened.refusal).id;
    if (json) terminal.out(JSON.stringify({ berkas: path, [opened.ok ? 'bukanPk' : 'galat']: why }));
    else terminal.err(PK_TEXT.bukanPk(path, why));
    return EXIT.unreadable;
  }
  for (const { lembar, tahun: own, pk } of found) {
    if (json) terminal.out(JSON.stringify({ berkas: path, lembar, tahun: own, ...pkAsJson(pk) }));
    else for (const line of toLines(path, { lembar, tahun: own, pk })) terminal.out(line);
  }
  return found.some(({ pk }) => pk.catatan.length + pk.tanya.length > 0) ? EXIT.found : EXIT.clean;
}

/** Every sheet that holds a table, with the year it speaks of: its own, else that of another sheet, else this one. */
function sheetsOf(snapshot: Snapshot, given: number | undefined): readonly SheetPk[] {
  const sheets = snapshot.sheets.filter(({ name }) => !OWN.has(name));
  const other = sheets.map(tahunIn).find((one) => one !== undefined);
  return sheets.flatMap((sheet) => {
    const tahun = given ?? tahunIn(sheet) ?? other ?? new Date().getFullYear();
    const pk = readPaste(sheet, tahun, emptyPengaturan(tahun).ketentuan.skalaKata);
    return pk.indikator.length + pk.program.length + pk.sasaran.length > 0 ? [{ lembar: sheet.name, tahun, pk }] : [];
  });
}

function toLines(path: string, { lembar, tahun, pk }: SheetPk): readonly string[] {
  const shown = (isian: Isian | undefined): string => CAPAIAN_TEXT.isian(isian ?? '');
  const groups = [...pk.sasaran.map(({ nama }) => nama), ...(pk.indikator.some(({ sasaran }) => sasaran === '') ? [''] : [])];
  return [
    PK_TEXT.judul(path, lembar, tahun),
    PK_TEXT.ringkas(pk.sasaran.length, pk.indikator.length, pk.program.length),
    ...groups.flatMap((nama) => [
      '',
      nama === '' ? PK_TEXT.tanpaSasaran : nama,
      ...textTable(
        PK_TEXT.kepala,
        pk.indikator
          .filter(({ sasaran }) => sasaran === nama)
          .map((one) => [one.nama, one.satuan ?? '', shown(one.target), ...(one.targetTriwulan ?? ['', '', '', '']).map(shown)]),
      ),
    ]),
    ...(pk.program.length === 0
      ? []
      : [
          '',
          ...textTable(
            PK_TEXT.kepalaProgram,
            pk.program.map((one) => [`${INDENT[one.jenis]}${one.nama}`, one.kode ?? '', shown(one.pagu)]),
          ),
        ]),
    ...section(PK_TEXT.catatan, [
      ...pk.tanya.map((one) => `${questionText(one).id} (${CHOICE_TEXT[one.dipakai].id})`),
      ...pk.catatan.map(({ id }) => id),
    ]),
    ...section(
      PK_TEXT.tidakDiambil,
      pk.lewat.map((one) => notTakenText(one).id),
    ),
    '',
  ];
}

const INDENT = { program: '', kegiatan: '  ', 'sub kegiatan': '    ' } as const;
const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((one) => `  ${one}`)];
