import { checkSheet } from '../app/sop/check';
import { SOP_MESSAGES } from '../app/sop/messages';
import { isOwnSheet } from '../app/sop/own-sheet';
import type { CheckResult } from '../domain/rules/check';
import type { Finding } from '../domain/rules/rule';
import { whyOf } from '../domain/rules/why';
import { a1 } from '../domain/sheet/address';
import { sheetOf, type Snapshot } from '../domain/sheet/snapshot';
import type { Doubt } from '../domain/sop/doubt';
import { doubtText } from '../domain/sop/messages';
import { leftOver, type LeftOverText } from '../domain/sop/read/left-over';
import { placeDoubts } from '../domain/sop/write/place-doubts';
import { identitasOf, type Kegiatan, type Sop } from '../domain/sop/sop';
import { formatMenit } from '../domain/waktu/format-waktu';
import { fileRefusalText } from '../files/messages';
import { eachFile, EXIT, type CliCommand, type Terminal } from './command';
import { PERIKSA_TEXT } from './periksa-messages';
import { filesIn, readFile } from './read-file';
import { alignedRows } from './text-table';

/** How the answer is to be given. */
interface Shape {
  readonly json: boolean;
  /** What each rule rests on is printed too. */
  readonly mengapa: boolean;
}

const OPTIONS: ReadonlySet<string> = new Set(['--json', '--mengapa']);

/**
 * `runut periksa [--json] [--mengapa] FILE…`: reads every SOP of every file, or of every file in a folder, and lists what a
 * careful reviewer would point out; a table a file, after which --mengapa says on what its rules rest, or with --json one line
 * an SOP, which always says so. Exit 0 clean, 1 when there is a finding of level galat, 2 when a file could not be read.
 */
export const periksaCommand: CliCommand = async (args, terminal) => {
  const unknown = args.find((arg) => arg.startsWith('--') && !OPTIONS.has(arg));
  const files = args.filter((arg) => !arg.startsWith('--'));
  if (unknown !== undefined || files.length === 0) {
    if (unknown !== undefined) terminal.err(PERIKSA_TEXT.pilihanAsing(unknown));
    terminal.err(PERIKSA_TEXT.caraPakai);
    return EXIT.unreadable;
  }
  const shape: Shape = { json: args.includes('--json'), mengapa: args.includes('--mengapa') };
  let blank: number = EXIT.clean;
  const all: string[] = [];
  for (const file of files) {
    const inside = await filesIn(file);
    if (inside?.length === 0) {
      terminal.err(PERIKSA_TEXT.folderKosong(file));
      blank = EXIT.unreadable;
    }
    all.push(...(inside ?? [file]));
  }
  return Math.max(blank, await eachFile(all, terminal, (file) => checkFile(file, shape, terminal), PERIKSA_TEXT.memeriksa));
};

async function checkFile(file: string, { json, mengapa }: Shape, terminal: Terminal): Promise<number> {
  const opened = await readFile(file);
  if (!opened.ok) {
    terminal.progress('');
    terminal.err(fileRefusalText(opened.refusal).id);
    return EXIT.unreadable;
  }
  try {
    const { snapshot, doubts } = opened.value;
    const { hasil, bukanSop } = readBook(snapshot);
    terminal.progress('');
    if (hasil.length === 0)
      terminal.out(json ? JSON.stringify({ berkas: file, bukanSop }) : PERIKSA_TEXT.bukanSop(file, bukanSop));
    for (const one of hasil) {
      const ragu = placeDoubts(doubts, one.sop, one.sop).map(({ doubt }) => doubt);
      if (json) terminal.out(JSON.stringify(asJson(file, one, ragu, leftOnSheet(snapshot, one.sop, hasil))));
      else printFindings(file, one, ragu, mengapa, terminal);
    }
    return hasil.some((one) => one.findings.some((finding) => finding.severity === 'galat')) ? EXIT.found : EXIT.clean;
  } catch {
    terminal.progress('');
    terminal.err(PERIKSA_TEXT.gagal(file));
    return EXIT.unreadable;
  }
}

/**
 * Every SOP of a workbook, with the columns, rules and hours that the workbook itself keeps; without any SOP, the reason of its first
 * sheet that holds something.
 */
function readBook(snapshot: Snapshot): { readonly hasil: readonly CheckResult[]; readonly bukanSop: string } {
  const readings = snapshot.sheets
    .filter((sheet) => !isOwnSheet(sheet))
    .map((sheet) => ({ sheet, checked: checkSheet(snapshot, { sheet: sheet.name }) }));
  const filled = readings.find(({ sheet }) => sheet.values.some((row) => row.some((value) => value !== ''))) ?? readings[0];
  return {
    hasil: readings.flatMap(({ checked }) => (checked.ok ? checked.outcome.hasil : [])),
    bukanSop: (filled && !filled.checked.ok ? filled.checked.refusal.message : SOP_MESSAGES.tanpaSop).id,
  };
}

function asJson(
  berkas: string,
  { sop, findings }: CheckResult,
  doubts: readonly Doubt[],
  sisa: readonly LeftOverText[],
): unknown {
  return {
    berkas,
    lembar: sop.sheet,
    judul: sop.judul,
    identitas: Object.fromEntries(identitasOf(sop).map(({ field, isi }) => [field, isi.join('\n')])),
    kolom: sop.kolom.map(({ judul, peran, alasan }) => ({ judul, peran, ...(alasan ? { ragu: alasan.id } : {}) })),
    pelaksana: sop.pelaksana.map(({ nama }) => nama),
    kegiatan: sop.kegiatan.map((one) => kegiatanAsJson(sop, one)),
    barisLain: (sop.barisLain ?? []).map(({ at, jenis, teks }) => ({ baris: at.row + 1, sel: a1(at), jenis, teks })),
    tidakDiambil: sisa.map(({ at, jenis, teks }) => ({ sel: a1(at), jenis, teks })),
    temuan: findings.map(({ rule, severity, at, message, fix }) => ({
      aturan: rule,
      tingkat: severity,
      sel: a1(at),
      pesan: message.id,
      mengapa: whyOf(rule).id,
      perbaikan: fix !== undefined,
    })),
    ragu: doubts.map((doubt) => ({ sel: a1(doubt.at), jenis: doubt.kind, pesan: doubtText(doubt).id })),
  };
}

/** What stands on the SOP's sheet and is no part of any SOP there. */
function leftOnSheet(snapshot: Snapshot, { sheet }: Sop, all: readonly CheckResult[]): readonly LeftOverText[] {
  const source = sheetOf(snapshot, sheet);
  return source
    ? leftOver(
        source,
        all.flatMap(({ sop }) => (sop.sheet === sheet ? [sop] : [])),
      )
    : [];
}

const kegiatanAsJson = (sop: Sop, one: Kegiatan): unknown => ({
  baris: one.row + 1,
  nomor: one.nomor,
  uraian: one.uraian,
  pelaksana: one.pelaku.map(({ pelaksana, simbol }) => ({
    nama: sop.pelaksana.find((actor) => actor.id === pelaksana)?.nama ?? pelaksana,
    simbol,
  })),
  kelengkapan: one.kelengkapan,
  waktu: { teks: one.waktu.teks, jenis: one.waktu.jenis, menit: one.waktu.menit, satuan: one.waktu.satuan, hari: one.waktu.hari },
  output: one.output,
  keterangan: one.keterangan,
});

function printFindings(
  file: string,
  { sop, findings, totalMenit, options }: CheckResult,
  doubts: readonly Doubt[],
  mengapa: boolean,
  terminal: Terminal,
): void {
  terminal.out(PERIKSA_TEXT.judul(file, sop.sheet, sop.judul));
  terminal.out(PERIKSA_TEXT.ringkas(sop.kegiatan.length, sop.pelaksana.length, formatMenit(totalMenit, options.hari).id));
  if (findings.length === 0) terminal.out(PERIKSA_TEXT.tanpaTemuan);
  else {
    const rows = findings.map(({ severity, at, rule, message }) => [PERIKSA_TEXT.tingkat[severity], a1(at), rule, message.id]);
    for (const line of alignedRows([PERIKSA_TEXT.kepala, ...rows])) terminal.out(`  ${line}`);
    if (mengapa) printReasons(findings, terminal);
  }
  if (doubts.length > 0) terminal.out(PERIKSA_TEXT.perluDiperiksa);
  for (const doubt of doubts) terminal.out(`  ${doubtText(doubt).id}`);
  terminal.out('');
}

/** Once a rule, in the order in which they were found. */
function printReasons(findings: readonly Finding[], terminal: Terminal): void {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  terminal.out(PERIKSA_TEXT.mengapa);
  for (const line of alignedRows(rules.map((rule) => [rule, whyOf(rule).id]))) terminal.out(`  ${line}`);
}
