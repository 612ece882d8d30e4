import { isOwnSheet } from '../app/sop/own-sheet';
import { emptyPengaturan } from '../domain/kinerja/defaults';
import { asOneNote } from '../domain/kinerja/paste/form-words';
import type { PastedIndikator, PastedPk, PastedProgram } from '../domain/kinerja/paste/pasted-pk';
import { CHOICE_TEXT, notTakenText, questionText } from '../domain/kinerja/paste/not-taken-messages';
import { readPaste } from '../domain/kinerja/paste/read-paste';
import { tahunIn } from '../domain/kinerja/paste/title';
import { PASTE_TEXT } from '../domain/kinerja/paste/messages';
import type { Snapshot } from '../domain/sheet/snapshot';
import { fileRefusalText } from '../files/messages';
import { eachFile, EXIT, parsedArgs, type CliCommand, type Terminal } from './command';
import { section } from './figure-rows';
import { pkAsJson } from './pk-json';
import { PK_TEXT } from './pk-messages';
import { readFile } from './read-file';
import { CLI_TEXT } from './shared-messages';
import { textTable } from './text-table';

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
  const asked = parsedArgs(args, { json: false, tahun: true });
  const tahun = asked?.option('tahun');
  if (asked?.words[0] === undefined || !/^20\d\d$/.test(tahun ?? '2000')) {
    terminal.err(PK_TEXT.caraPakai);
    return EXIT.unreadable;
  }
  const year = tahun === undefined ? undefined : Number(tahun);
  return eachFile(asked.words, terminal, (path) => readOne(path, asked.has('json'), year, terminal));
};

async function readOne(path: string, json: boolean, tahun: number | undefined, terminal: Terminal): Promise<number> {
  const opened = await readFile(path);
  const found = opened.ok ? sheetsOf(opened.value.snapshot, tahun) : [];
  terminal.progress('');
  if (found.length === 0) {
    const runutBook = opened.ok && opened.value.snapshot.sheets.some(isOwnSheet);
    const missing = runutBook ? PK_TEXT.bukuRunut : PASTE_TEXT.tanpaTabel.id;
    const why = opened.ok ? missing : fileRefusalText(opened.refusal).id;
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

/** Every sheet but Runut's own that holds a table, with the year it speaks of: its own, else that of another sheet, else this one. */
function sheetsOf(snapshot: Snapshot, given: number | undefined): readonly SheetPk[] {
  const sheets = snapshot.sheets.filter((sheet) => !isOwnSheet(sheet));
  const other = sheets.map(tahunIn).find((one) => one !== undefined);
  return sheets.flatMap((sheet) => {
    const tahun = given ?? tahunIn(sheet) ?? other ?? new Date().getFullYear();
    const pk = readPaste(sheet, tahun, emptyPengaturan(tahun).ketentuan.skalaKata);
    return pk.indikator.length + pk.program.length + pk.sasaran.length > 0 ? [{ lembar: sheet.name, tahun, pk }] : [];
  });
}

function toLines(path: string, { lembar, tahun, pk }: SheetPk): readonly string[] {
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
          .map((one) => [
            one.nama,
            one.satuan ?? '',
            CLI_TEXT.isian(one.target),
            ...(one.targetTriwulan ?? ['', '', '', '']).map(CLI_TEXT.isian),
          ]),
      ),
    ]),
    ...(pk.program.length === 0
      ? []
      : [
          '',
          ...textTable(
            PK_TEXT.kepalaProgram,
            pk.program.map((one) => [`${INDENT[one.jenis]}${one.nama}`, one.kode ?? '', CLI_TEXT.isian(one.pagu)]),
          ),
        ]),
    ...section(
      PK_TEXT.rencanaAksi,
      pk.indikator.flatMap(({ nama, rencanaAksi }) =>
        rencanaAksi === undefined ? [] : [`  ${nama}: ${rencanaAksi.replaceAll('\n', '; ')}`],
      ),
    ),
    ...section(PK_TEXT.untukFormulir, [...pk.indikator, ...pk.program].flatMap(forFormulir)),
    ...section(PK_TEXT.catatan, [
      ...pk.tanya.map((one) => `  ${questionText(one).id} (${CHOICE_TEXT[one.dipakai].id})`),
      ...pk.catatan.map(({ id }) => `  ${id}`),
    ]),
    ...section(
      PK_TEXT.tidakDiambil,
      pk.lewat.map((one) => `  ${notTakenText(one).id}`),
    ),
    '',
  ];
}

/** What a row of a table gives to the bidang's form. */
function forFormulir({ nama, realisasi, ...one }: PastedIndikator | PastedProgram): readonly string[] {
  const words = 'catatan' in one ? one.catatan : 'uraian' in one ? asOneNote(one.uraian) : '';
  const said = [
    ...(realisasi ? [`${PK_TEXT.realisasi} ${realisasi.map((isian) => CLI_TEXT.isian(isian) || '–').join(' / ')}`] : []),
    ...(words ? [words.replaceAll('\n', ' ')] : []),
  ];
  return said.length === 0 ? [] : [`  ${nama}: ${said.join('; ')}`];
}

const INDENT = { program: '', kegiatan: '  ', 'sub kegiatan': '    ' } as const;
