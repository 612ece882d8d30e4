import { area, type Cell } from '../sheet/address';
import type { Severity } from '../rules/rule';
import type { Text } from '../text';
import { readFigure, readRupiah, roundHalfAway, formatFigure, formatIsian, sameIsian } from '../kantor/angka';
import type { AngkaFigure, Figure } from '../kantor/figure';
import { FIGURE_TEXT } from '../kantor/messages';
import { figureOf, reachedOf, skalaOf } from './capaian';
import { unplacedRows, type UnplacedRow } from './formulir/unplaced-rows';
import { TRIWULAN_FIELDS, type Formulir, type IsianIndikator, type IsianProgram } from './formulir/formulir';
import {
  dueIn,
  indikatorOf,
  isAddedUp,
  programOf,
  TRIWULAN,
  type Indikator,
  type Isian,
  type PerTriwulan,
  type Pengaturan,
  type Program,
  type Triwulan,
} from './pengaturan';
import { CHECK_MESSAGES } from './check-messages';
import type { DataFinding, Suggestion } from './data-finding';
import { mergedIsian } from './merge-isian';
import { tellingLines } from './program-parts';
import { rollUp } from './roll-up';

/** How many quarters of the year have closed. */
export type ClosedTriwulan = 0 | 1 | 2 | 3 | 4;

/** How much of the year has passed, for what may still be blank. */
export interface YearProgress {
  readonly triwulanTutup: ClosedTriwulan;
}

/** The data rules over one bidang's form, each finding at its cell. */
export function checkFormulir(pengaturan: Pengaturan, formulir: Formulir, waktu: YearProgress): readonly DataFinding[] {
  const bidang = formulir.identitas.bidang;
  const temuan: DataFinding[] = [];
  const about =
    (tentang: Pick<DataFinding, 'indikator' | 'program'>): Report =>
    (rule, severity, message, at, usul) => {
      const place = { sheet: formulir.sheet, area: area(at.row, at.column) };
      temuan.push({ rule, severity, message, at: place, bidang, ...tentang, ...(usul ? { usul } : {}) });
    };
  for (const indikator of indikatorOf(pengaturan, bidang)) {
    const isian = formulir.indikator.find((one) => one.indikator === indikator.id);
    if (isian) checkIndikator(pengaturan, indikator, isian, waktu, about({ indikator: indikator.id }));
  }
  for (const program of programOf(pengaturan, bidang)) {
    const isian = formulir.program.find((one) => one.program === program.id);
    const told = (tw: Triwulan) => (line: Program) =>
      formulir.program.some((one) => one.program === line.id && readRupiah(one.realisasi[tw]).jenis !== 'kosong');
    const fromParts = (tw: Triwulan): boolean => tellingLines(program, pengaturan.program, told(tw)).length > 0;
    if (isian) checkProgram(program, isian, waktu, fromParts, about({ program: program.id }));
  }
  // A program that the settings give to nobody counts as whoever reported it says.
  const counts = ({ jenis, nama, owners }: UnplacedRow): boolean => jenis === 'program' && nama !== '' && owners.length === 0;
  for (const row of unplacedRows(pengaturan, formulir).filter((one) => !counts(one)))
    about({ [row.jenis]: row.kode })('isian-tanpa-tempat', 'peringatan', CHECK_MESSAGES.tanpaTempat(row), row.at);
  return temuan;
}

/** `usul`: figures a person may have written there by one press. */
type Report = (aturan: string, tingkat: Severity, messages: Text, at: Cell, usul?: Suggestion) => void;

/** What is said of a figure for how it was written: as text, to be read in two ways, or not at all. */
function checkWriting(angka: Figure, dari: Isian, said: string, at: Cell, report: Report): void {
  if (angka.jenis === 'angka' && typeof dari === 'string')
    report('angka-sebagai-teks', 'petunjuk', CHECK_MESSAGES.sebagaiTeks(said, formatFigure(angka.nilai)), at, {
      dari,
      menjadi: [angka.nilai],
    });
  if (angka.jenis === 'ragu')
    report('angka-ragu', 'galat', FIGURE_TEXT.ragu(said, angka.pilihan), at, { dari, menjadi: angka.pilihan });
  if (angka.jenis === 'tidak-terbaca') report('angka-tidak-terbaca', 'galat', FIGURE_TEXT.tidakTerbaca(said, angka.sebab), at);
}

/** `told`: whether the line itself or its parts say what was spent in a triwulan. */
function checkProgram(
  { nama, pagu: agreed }: Program,
  isian: IsianProgram,
  waktu: YearProgress,
  told: (tw: Triwulan) => boolean,
  report: Report,
): void {
  let jumlah = 0;
  for (const tw of TRIWULAN) {
    const nilai = isian.realisasi[tw];
    const angka = readRupiah(nilai);
    const at = isian.at[TRIWULAN_FIELDS[tw]];
    checkWriting(angka, nilai, angka.jenis === 'ragu' ? angka.teks : formatIsian(nilai), at, report);
    if (angka.jenis === 'angka') jumlah += angka.nilai;
    if (angka.jenis === 'kata')
      report('angka-tidak-terbaca', 'galat', FIGURE_TEXT.tidakTerbaca(formatIsian(nilai), 'bukan-rupiah'), at);
    if (angka.jenis === 'kosong' && tw < waktu.triwulanTutup && !told(tw))
      report('triwulan-kosong', 'peringatan', CHECK_MESSAGES.anggaranKosong(nama, tw), at);
  }
  const pagu = readFigure(agreed);
  if (pagu.jenis === 'angka' && jumlah > pagu.nilai) {
    const message = CHECK_MESSAGES.melebihiPagu(nama, formatFigure(jumlah), formatFigure(pagu.nilai));
    report('realisasi-melebihi-pagu', 'peringatan', message, isian.at.tw4);
  }
  if (isian.pagu !== '' && !sameIsian(isian.pagu, agreed)) {
    const message = CHECK_MESSAGES.paguBeda(nama, formatIsian(isian.pagu), formatIsian(agreed));
    report('pagu-berbeda', 'peringatan', message, { row: isian.row, column: isian.at.tw1.column - 1 });
  }
}

function checkIndikator(
  pengaturan: Pengaturan,
  indikator: Indikator,
  isian: IsianIndikator,
  waktu: YearProgress,
  report: Report,
): void {
  const { nama } = indikator;
  const skala = skalaOf(pengaturan.ketentuan, indikator);
  const words = skala?.nilai.map((one) => one.kata) ?? [];
  for (const tw of TRIWULAN) {
    const nilai = isian.realisasi[tw];
    const angka = readFigure(nilai);
    const text = formatIsian(nilai);
    const at = isian.at[TRIWULAN_FIELDS[tw]];
    if (angka.jenis === 'kosong' && tw < waktu.triwulanTutup && dueIn(indikator, tw))
      report('triwulan-kosong', 'peringatan', CHECK_MESSAGES.triwulanKosong(nama, tw), at);
    const offScale =
      angka.jenis === 'angka' ? skala !== undefined : angka.jenis === 'kata' && figureOf(nilai, skala) === 'di-luar-skala';
    if (offScale) report('kata-di-luar-skala', 'galat', CHECK_MESSAGES.diLuarSkala(text, words), at);
    if (angka.jenis === 'angka' && !skala && !isAddedUp(indikator)) checkPercent(indikator, angka, tw, report, at);
    checkWriting(angka, nilai, text, at, report);
    if (angka.jenis === 'angka' && otherUnit(angka, indikator.satuan))
      report('satuan-berbeda', 'peringatan', CHECK_MESSAGES.satuanBeda(text, indikator.satuan), at);
  }
  if (isian.target !== '' && !sameIsian(isian.target, indikator.target)) {
    const message = CHECK_MESSAGES.targetBeda(nama, formatIsian(isian.target), formatIsian(indikator.target));
    report('target-berbeda', 'peringatan', message, { row: isian.row, column: isian.at.tw1.column - 2 });
  }
  const terakhir = isian.at[TRIWULAN_FIELDS[TRIWULAN.findLast((tw) => isian.realisasi[tw] !== '') ?? 0]];
  if (!isAddedUp(indikator)) checkResult(pengaturan, indikator, isian, waktu, { ...isian.at, terakhir }, report);
}

/** What is said of a bidang's figures and words for the year. */
interface YearResult {
  readonly realisasi: PerTriwulan<Isian>;
  readonly kendala: string;
  readonly penghambat: string;
  readonly tindakLanjut: string;
}

/** Where it is said: the last figure filled in, and the cells of the words. */
interface ResultCells {
  readonly terakhir: Cell;
  readonly kendala: Cell;
  readonly tindakLanjut: Cell;
}

/** Whether the year's capaian is doubtful, or was missed without a word on why and what follows. */
function checkResult(
  { ketentuan }: Pengaturan,
  indikator: Indikator,
  isian: YearResult,
  waktu: YearProgress,
  at: ResultCells,
  report: Report,
): void {
  const { nama } = indikator;
  const { tahun, realisasi } = rollUp(indikator, isian.realisasi, ketentuan);
  const missed = reachedOf(indikator, indikator.target, realisasi, ketentuan) === false;
  // While the year runs, capaian against the year's target is naturally low; only a closed year or an excess is worth a word.
  if (tahun.nilai !== null && tahun.nilai < 0)
    report('capaian-tidak-wajar', 'peringatan', CHECK_MESSAGES.capaianNegatif(nama, formatFigure(tahun.nilai)), at.terakhir);
  if (tahun.nilai !== null && tahun.nilai > 120)
    report('capaian-tidak-wajar', 'peringatan', CHECK_MESSAGES.capaianTinggi(nama, formatFigure(tahun.nilai)), at.terakhir);
  if (tahun.nilai !== null && missed && waktu.triwulanTutup === 4) {
    if (isEmptyText(isian.kendala) && isEmptyText(isian.penghambat))
      report('tanpa-kendala', 'peringatan', CHECK_MESSAGES.tanpaKendala(nama, formatFigure(tahun.nilai)), at.kendala);
    if (isEmptyText(isian.tindakLanjut))
      report('tanpa-upaya', 'peringatan', CHECK_MESSAGES.tanpaUpaya(nama, formatFigure(tahun.nilai)), at.tindakLanjut);
  }
}

/**
 * The same of the sums of several bidang, which no form shows by itself: each finding stands with the bidang that answers for the
 * indikator, the first one. `formulir`: the forms of all bidang.
 */
export function checkSums(pengaturan: Pengaturan, formulir: readonly Formulir[], waktu: YearProgress): readonly DataFinding[] {
  return pengaturan.indikator.filter(isAddedUp).flatMap((indikator): DataFinding[] => {
    const [bidang] = indikator.bidang;
    const form = formulir.find(({ identitas }) => identitas.bidang === bidang);
    const row = form?.indikator.find((one) => one.indikator === indikator.id);
    if (bidang === undefined || !form || !row) return [];
    const { realisasi, teks } = mergedIsian(indikator, formulir);
    const words = { kendala: teks('kendala'), penghambat: teks('penghambat'), tindakLanjut: teks('tindakLanjut') };
    const found: DataFinding[] = [];
    checkResult(
      pengaturan,
      indikator,
      { realisasi, ...words },
      waktu,
      { ...row.at, terakhir: row.at.tw4 },
      (rule, severity, message, at) => {
        found.push({
          rule,
          severity,
          message,
          at: { sheet: form.sheet, area: area(at.row, at.column) },
          bidang,
          indikator: indikator.id,
        });
      },
    );
    return found;
  });
}

/** Whether a figure was written in another unit than the indikator's: rupiah among hectares. A short form is the same unit. */
function otherUnit({ rupiah, persen, satuan: typed }: AngkaFigure, satuan: string): boolean {
  const own = satuan.trim().toLowerCase();
  if (own === '') return false;
  if (rupiah) return !/^(rp\b|rupiah|(ribu|juta|miliar) rupiah)/.test(own);
  if (persen) return !/^(%|persen)/.test(own);
  return typed !== undefined && typed.toLowerCase().slice(0, 2) !== own.slice(0, 2);
}

/** Absolute numbers where a percentage is meant, and fractions where Excel turned "87%" into 0,87. */
function checkPercent(indikator: Indikator, angka: { readonly nilai: number }, tw: number, report: Report, at: Cell): void {
  if (!/^(%|persen)$/i.test(indikator.satuan.trim())) return;
  const target = readFigure(indikator.targetTriwulan[tw] ?? '');
  const acuan = target.jenis === 'angka' ? target : readFigure(indikator.target);
  if (acuan.jenis !== 'angka' || acuan.nilai === 0) return;
  if (angka.nilai > 0 && angka.nilai <= 1.2 && acuan.nilai >= 10)
    report(
      'persen-pecahan',
      'peringatan',
      CHECK_MESSAGES.persenPecahan(formatFigure(angka.nilai, 4).replace(/,?0+$/, ''), formatFigure(angka.nilai * 100)),
      at,
      {
        dari: angka.nilai,
        menjadi: [roundHalfAway(angka.nilai * 100, 10)],
      },
    );
  if (angka.nilai > 200 && acuan.nilai <= 100)
    report('persen-angka-mutlak', 'peringatan', CHECK_MESSAGES.persenMutlak(formatFigure(angka.nilai)), at);
}

const isEmptyText = (text: string): boolean => /^[\s–-]*$/.test(text);
