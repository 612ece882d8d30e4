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
import { goesOn } from '../domain/sop/read/goes-on';
import { READING_MESSAGES } from '../domain/sop/read/messages';
import { leftOver, type LeftOverText } from '../domain/sop/read/left-over';
import { placeDoubts } from '../domain/sop/write/place-doubts';
import { identitasOf, type Kegiatan, type Sop } from '../domain/sop/sop';
import { formatMenit } from '../domain/waktu/format-waktu';
import { fileRefusalText } from '../files/messages';
import { EXIT } from './command';
import { PERIKSA_TEXT } from './periksa-messages';
import { readFile } from './read-file';
import { alignedRows } from './text-table';

/** How the answer is to be given. */
export interface CheckShape {
  readonly json: boolean;
  /** What each rule rests on is printed too. */
  readonly mengapa: boolean;
}

/** What is said about one file: lines of the answer, or why it could not be read; and the exit code that it alone would give. */
export interface FileReport {
  readonly said: readonly string[];
  readonly objected: readonly string[];
  readonly code: number;
}

/** Reads every SOP of a file and lists what a careful reviewer would point out. */
export async function checkFile(file: string, { json, mengapa }: CheckShape): Promise<FileReport> {
  const opened = await readFile(file);
  if (!opened.ok) return { said: [], objected: [fileRefusalText(opened.refusal).id], code: EXIT.unreadable };
  const { snapshot, doubts } = opened.value;
  const { hasil, bukanSop: why } = readBook(snapshot);
  const bukanSop = doubts.some(({ kind }) => kind === 'page-picture') ? READING_MESSAGES.halamanGambar.id : why;
  if (hasil.length === 0)
    return {
      said: [json ? JSON.stringify({ berkas: file, bukanSop }) : PERIKSA_TEXT.bukanSop(file, bukanSop)],
      objected: [],
      code: EXIT.clean,
    };
  const further = goesOn(
    snapshot.sheets,
    hasil.map(({ sop }) => sop),
  );
  const said = hasil.flatMap((one) => {
    const ragu = placeDoubts([...doubts, ...further], one.sop, one.sop).map(({ doubt }) => doubt);
    const sisa = leftOnSheet(snapshot, one.sop, hasil);
    return json ? [JSON.stringify(asJson(file, one, ragu, sisa))] : findingLines(file, one, ragu, sisa, mengapa);
  });
  const galat = hasil.some((one) => one.findings.some((finding) => finding.severity === 'galat'));
  return { said, objected: [], code: galat ? EXIT.found : EXIT.clean };
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

function kegiatanAsJson(sop: Sop, one: Kegiatan): unknown {
  const back = one.kembali === undefined ? undefined : sop.kegiatan[one.kembali];
  return {
    baris: one.row + 1,
    nomor: one.nomor,
    uraian: one.uraian,
    pelaksana: one.pelaku.map(({ pelaksana, simbol }) => ({
      nama: sop.pelaksana.find((actor) => actor.id === pelaksana)?.nama ?? pelaksana,
      simbol,
    })),
    // Where "tidak" returns to, when the SOP says so.
    kembali: back ? { baris: back.row + 1, nomor: back.nomor } : null,
    kelengkapan: one.kelengkapan,
    waktu: {
      teks: one.waktu.teks,
      jenis: one.waktu.jenis,
      menit: one.waktu.menit,
      satuan: one.waktu.satuan,
      hari: one.waktu.hari,
    },
    output: one.output,
    keterangan: one.keterangan,
  };
}

/** More texts than these are another document on the same sheet; how many there are is said. */
const MOST_LEFT = 40;

function findingLines(
  file: string,
  { sop, findings, totalMenit, options }: CheckResult,
  doubts: readonly Doubt[],
  sisa: readonly LeftOverText[],
  mengapa: boolean,
): readonly string[] {
  const rows = findings.map(({ severity, at, rule, message }) => [PERIKSA_TEXT.tingkat[severity], a1(at), rule, message.id]);
  return [
    PERIKSA_TEXT.judul(file, sop.sheet, sop.judul),
    PERIKSA_TEXT.ringkas(sop.kegiatan.length, sop.pelaksana.length, formatMenit(totalMenit, options.hari).id),
    ...(findings.length === 0 ? [PERIKSA_TEXT.tanpaTemuan] : alignedRows([PERIKSA_TEXT.kepala, ...rows]).map(indented)),
    ...(findings.length > 0 && mengapa ? reasonLines(findings) : []),
    ...(doubts.length > 0 ? [PERIKSA_TEXT.perluDiperiksa] : []),
    ...doubts.map((doubt) => indented(doubtText(doubt).id)),
    ...(sisa.length > 0 ? [PERIKSA_TEXT.tidakDiambil] : []),
    ...sisa.slice(0, MOST_LEFT).map(({ at, teks }) => indented(`${a1(at)}: ${teks}`)),
    ...(sisa.length > MOST_LEFT ? [indented(PERIKSA_TEXT.selebihnya(sisa.length - MOST_LEFT))] : []),
    '',
  ];
}

/** Once a rule, in the order in which they were found. */
function reasonLines(findings: readonly Finding[]): readonly string[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return [PERIKSA_TEXT.mengapa, ...alignedRows(rules.map((rule) => [rule, whyOf(rule).id])).map(indented)];
}

const indented = (line: string): string => `  ${line}`;
