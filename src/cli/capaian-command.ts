import { settingsIn } from '../app/kinerja/open-pengaturan';
import { checkPengaturan } from '../domain/kinerja/check-pengaturan';
import { checkFormulir } from '../domain/kinerja/check-formulir';
import { compareStored } from '../domain/kinerja/compare-stored';
import { readFormulir } from '../domain/kinerja/formulir/read-formulir';
import type { Formulir } from '../domain/kinerja/formulir/formulir';
import { pengaturanFrom } from '../domain/kinerja/formulir/self-contained';
import { indikatorOf, type Pengaturan } from '../domain/kinerja/pengaturan';
import type { DataFinding } from '../domain/kinerja/data-finding';
import type { IndikatorLkj, Lkj } from '../domain/lkj/lkj';
import { compareLkj } from '../domain/lkj/changes-since';
import { inForce } from '../domain/kinerja/pk-perubahan';
import { compileLkj } from '../domain/lkj/compile-lkj';
import { a1 } from '../domain/sheet/address';
import { reportName } from '../domain/lkj/sheet/report-name';
import { ok, refuse, type Result } from '../domain/result';
import type { Text } from '../domain/text';
import { sheetOf, type SheetSnapshot, type Snapshot } from '../domain/sheet/snapshot';
import { eachFile, EXIT, parsedArgs, type CliCommand, type Terminal } from './command';
import { CAPAIAN_TEXT } from './capaian-messages';
import { stampNow } from './disk-command';
import { isData } from './disk-workbook';
import { fileRefusalText } from '../files/messages';
import { wholeSnapshotOf } from '../files/xlsx/snapshot';
import { openData } from './open-data';
import { budgetTable, indikatorTable } from './figure-rows';
import { readFile } from './read-file';
import { CLI_TEXT } from './shared-messages';

/** One form of a file, recomputed. */
interface RecomputedForm {
  readonly bidang: string;
  readonly tahun: number;
  readonly lkj: Lkj;
  readonly pengaturan: Pengaturan;
  readonly temuan: readonly DataFinding[];
  readonly berbeda: boolean;
}

/** `runut capaian`: reads Runut workbooks, bidang files or data, recomputes every figure and compares it with the stored one. */
export const capaianCommand: CliCommand = async (args, terminal) => {
  const asked = parsedArgs(args, { json: false });
  if (asked?.words[0] === undefined) {
    terminal.err(CAPAIAN_TEXT.caraPakai);
    return EXIT.unreadable;
  }
  return eachFile(asked.words, terminal, (path) => recomputeFile(path, asked.has('json'), terminal));
};

async function recomputeFile(path: string, json: boolean, terminal: Terminal): Promise<number> {
  const opened = await sheetsIn(path);
  const results = opened.ok ? recomputeBook(opened.value) : [];
  terminal.progress('');
  if (results.length === 0) {
    const none = isData(path) ? CAPAIAN_TEXT.dataTanpaIsian : CAPAIAN_TEXT.bukanRunut;
    const said = opened.ok ? { bukanRunut: none } : { galat: opened.refusal.id };
    if (json) terminal.out(JSON.stringify({ berkas: path, ...said }));
    else terminal.err(`${path}: ${Object.values(said).join('')}`);
    return EXIT.unreadable;
  }
  for (const one of results) {
    // Data have no cells to point at.
    const told = isData(path) ? { ...one, temuan: one.temuan.map(withoutPlace) } : one;
    if (json) terminal.out(JSON.stringify(toJson(path, told)));
    else for (const line of toTable(path, told)) terminal.out(line);
  }
  return results.some((one) => one.berbeda) ? EXIT.found : EXIT.clean;
}

/** The sheets of a file; of data (.json) those of the workbook that is made of it. */
async function sheetsIn(path: string): Promise<Result<Snapshot, Text>> {
  if (isData(path)) {
    const data = await openData(path, stampNow());
    return data.ok ? ok(wholeSnapshotOf(data.value.book)) : data;
  }
  const opened = await readFile(path);
  return opened.ok ? ok(opened.value.snapshot) : refuse(fileRefusalText(opened.refusal));
}

/** Every form in a workbook; settings come from the workbook, or from the form itself. */
function recomputeBook(snapshot: Snapshot): readonly RecomputedForm[] {
  const years = settingsIn(snapshot, '0').map(({ pengaturan }) => pengaturan);
  const forms = snapshot.sheets.flatMap((sheet) => {
    const dibaca = readFormulir(sheet);
    return dibaca.ok ? [{ sheet, formulir: dibaca.value }] : [];
  });
  return forms.map(({ sheet, formulir }) => {
    const { tahun } = formulir.identitas;
    const general = years.find((one) => one.tahun === tahun) ?? years[0];
    return recomputeForm(
      general ? inForce(general) : pengaturanFrom(sheet, formulir),
      formulir,
      forms.map((one) => one.formulir).filter((one) => years.length < 2 || one.identitas.tahun === tahun),
      sheetOf(snapshot, reportName('tahun', general)),
    );
  });
}

function recomputeForm(
  pengaturan: Pengaturan,
  formulir: Formulir,
  all: readonly Formulir[],
  tersusun: SheetSnapshot | undefined,
): RecomputedForm {
  const bidang = formulir.identitas.bidang;
  const own = {
    ...pengaturan,
    indikator: indikatorOf(pengaturan, bidang),
    program: pengaturan.program.filter((one) => one.bidang === bidang),
  };
  const lkj = compileLkj({ pengaturan: own, formulir: all, temuan: [], jejak: null, naskahLama: [] });
  const difference = [...compareStored(own, formulir), ...(tersusun ? compareLkj(tersusun, lkj) : [])];
  const id = new Set(own.indikator.map((one) => one.id));
  const general = checkPengaturan(pengaturan).filter((one) => one.indikator === undefined || id.has(one.indikator));
  return {
    bidang: pengaturan.bidang.find((one) => one.id === bidang)?.nama ?? bidang,
    tahun: formulir.identitas.tahun,
    lkj,
    pengaturan: own,
    temuan: [...difference, ...general, ...checkFormulir(own, formulir, { triwulanTutup: 0 })],
    berbeda: difference.length > 0,
  };
}

const indikatorIn = (lkj: Lkj): readonly (readonly [string, IndikatorLkj])[] =>
  lkj.sasaran.flatMap((sasaran) => sasaran.indikator.map((one) => [sasaran.nama, one] as const));

function toJson(berkas: string, { bidang, tahun, lkj, pengaturan, temuan }: RecomputedForm): object {
  return {
    berkas,
    tahun,
    bidang,
    indikator: indikatorIn(lkj).map(([sasaran, one]) => {
      const origin = pengaturan.indikator.find((i) => i.id === one.id);
      return {
        sasaran,
        indikator: one.nama,
        satuan: one.satuan,
        arah: origin?.arah === '' ? null : (origin?.arah ?? null),
        metode: origin?.metode === '' ? null : (origin?.metode ?? null),
        target: blankAsNull(one.target),
        realisasi: blankAsNull(one.realisasi),
        triwulan: one.triwulan.map((tw) => ({ target: blankAsNull(tw.target), realisasi: blankAsNull(tw.realisasi) })),
        capaian: one.capaian.nilai,
        predikat: one.predikat === '' ? null : one.predikat,
        rumus: one.capaian.rumus.id,
      };
    }),
    anggaran: lkj.anggaran.map((one) => ({
      program: one.nama,
      pagu: one.pagu,
      realisasi: one.realisasi,
      serapan: one.serapan.nilai,
    })),
    temuan: temuan.map((one) => ({
      aturan: one.rule,
      tingkat: one.severity,
      lembar: one.at?.sheet ?? null,
      sel: one.at ? a1(one.at.area) : null,
      pesan: one.message.id,
    })),
  };
}

function withoutPlace(finding: DataFinding): DataFinding {
  const { at: _, ...unplaced } = finding;
  return unplaced;
}

const blankAsNull = (isian: string | number): string | number | null => (isian === '' ? null : isian);

function toTable(berkas: string, { bidang, tahun, lkj, temuan }: RecomputedForm): readonly string[] {
  return [
    CAPAIAN_TEXT.judul(berkas, bidang, tahun),
    ...indikatorTable(indikatorIn(lkj).map(([, one]) => one)),
    ...budgetTable(lkj.anggaran),
    ...(temuan.length === 0
      ? []
      : ['', ...temuan.map((one) => CLI_TEXT.temuan(one.severity, one.at ? a1(one.at.area) : '', one.message.id))]),
    '',
  ];
}
