import { serialOfDate } from '../../kantor/tanggal';
import { columnLetters } from '../../sheet/address';
import type { CellInput, Edit } from '../../sheet/edit';
import { dateOf, workingDaysBetween, type WorkingTime } from '../../kantor/kalender/working-time';
import { workingDaysFormula } from '../../kantor/kalender/working-days-formula';
import { longDate, shortDate } from '../../kantor/write-tanggal';
import { valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import { foreignTexts } from '../../sheet/print/own-texts';
import { STATUS_LANGKAH } from '../messages';
import { progressOf, type BerkasProgress, type LangkahProgress } from '../progress';
import { summarySentence, summaryClauses } from '../riwayat/summary';
import type { Berkas, State } from '../state';
import { colourStatus, legend, timeLine } from './time-line';
import {
  centred,
  twoLines,
  wordColumn,
  DasborPage,
  WORD_COLUMN_WIDTHS,
  DASBOR_COLUMNS,
  type ColumnRun,
  type DasborColumn,
} from './page';
import { mainFigures, countedBerkas } from './dasbor-data';
import { DASBOR } from './messages';
import { standardTable, bebanTable } from './tables';
import { bidangTable, burnDownTable, returnTables, weeklyTable } from './trend-tables';

/**
 * The Dasbor: the main figures, progress per Berkas, late steps, load per jabatan, a time line per step, standard against actual
 * time. What depends on today (late or not, days over) are plain formulas. Cancelled and archived Berkas are left out. `rowsInUse` is
 * how far the sheet reaches now; everything there is replaced. `typed`: what people wrote on it, which stands at its end then.
 */
export function dasborEdits(state: State, kerja: WorkingTime, now: string, rowsInUse = 0, typed: readonly string[] = []): Edit[] {
  const today = dateOf(now, kerja);
  const all = [...state.berkas.values()].map((berkas) => progressOf(berkas, kerja, now)).filter(countedBerkas);
  const page = new DasborPage();
  page.text(DASBOR.judul, 'dasbor-judul', 28);
  page.text(DASBOR.per(longDate(today)), 'dasbor-keterangan', 14);
  page.put(0, '', { style: 'dasbor-garis', format: 'tersembunyi', columns: DASBOR_COLUMNS });
  page.end(3);
  page.gap();
  if (all.length === 0) page.text(DASBOR.kosong, 'dasbor-kelompok');
  else {
    // The figures at the top count what the time lines below say, so the time lines are laid out first to know their rows.
    const header = new DasborHead(page, all, kerja, now);
    page.block(() => {
      lateTable(page, all, kerja, today);
    });
    bebanTable(page, all);
    page.block(() => {
      weeklyTable(page, all, today);
    });
    const status = new Map<BerkasProgress, string>();
    const top = page.row;
    const going = all.filter(({ berkas }) => berkas.status === 'berjalan');
    going.forEach((progress, index) => {
      page.block(() => {
        status.set(progress, timeLine(page, progress, kerja, today));
        if (index === 0) legend(page);
        page.gap();
      });
    });
    colourStatus(page, top, page.row - top);
    for (const progress of mostLate(all).slice(0, MOST_CHARTS)) {
      page.block(() => {
        burnDownTable(page, progress, kerja, today);
      });
    }
    standardTable(page, all);
    returnTables(page, all);
    bidangTable(page, state);
    header.count(status);
  }
  return page.edits(DASBOR.judul, rowsInUse, { heading: DASBOR.tulisan, texts: typed });
}

/** What people typed onto the Dasbor; its formulas must have been read. */
export const typedOnDasbor = (sheet: SheetSnapshot): readonly string[] => [
  ...new Set(foreignTexts(sheet, { rows: sheet.values.length, columns: DASBOR_COLUMNS }).map(({ text }) => text)),
];

/** Berkas whose steps left are drawn: more charts than these nobody compares, and each costs thousands of bytes. */
const MOST_CHARTS = 6;

/** Running Berkas, those with most late steps first, then the newest. */
const mostLate = (all: readonly BerkasProgress[]): readonly BerkasProgress[] =>
  all
    .filter(({ berkas }) => berkas.status === 'berjalan')
    .toReversed()
    .sort((a, b) => b.terlambat - a.terlambat);

/** Whether a sheet is the Dasbor, whatever a person has called it: by its title and the line beneath. */
export const isDasbor = (sheet: SheetSnapshot): boolean =>
  valueAt(sheet, 0, 0) === DASBOR.judul.id && /^Keadaan per .+ Runut /.test(String(valueAt(sheet, 1, 0)));

/** The main figures and the progress of every Berkas. */
class DasborHead {
  private readonly figures: number;
  private readonly top: number;

  constructor(
    private readonly page: DasborPage,
    private readonly all: readonly BerkasProgress[],
    kerja: WorkingTime,
    now: string,
  ) {
    this.figures = page.row;
    const { berjalan, selesai, langkahSelesai, langkah, terlambat: late, segera } = mainFigures(all);
    const values = [berjalan, DASBOR.dari(langkahSelesai, langkah).id, late, segera, selesai];
    TILES.forEach(([column, columns], index) => {
      const bad = index === LATE && late > 0;
      const { canvas } = page;
      canvas.cell(this.figures, column, values[index] ?? '', { style: bad ? 'dasbor-angka-buruk' : 'dasbor-angka', columns });
      canvas.cell(this.figures + 1, column, DASBOR.pokok[index]?.id ?? '', { style: 'dasbor-label', columns });
    });
    page.end(30);
    page.end(14);
    page.gap();
    this.top = page.row + 2;
    page.block(() => {
      this.kemajuan(kerja, now);
    });
  }

  private kemajuan(kerja: WorkingTime, now: string): void {
    const { page, all } = this;
    page.heading(DASBOR.kemajuan);
    page.table(progressColumns(kerja, now), DASBOR.kepalaKemajuan, all, 20);
    const rows = all.length;
    page.format(this.top, 3, rows, 'persen');
    page.bar(this.top, 3, rows, 1);
    for (const column of [5, 6]) page.format(this.top, column, rows, 'tanggal');
    page.alarm({ row: this.top, column: 4, rows, columns: 1 }, `=$E${String(this.top + 1)}>0`);
    page.alarm(
      { row: this.top, column: 6, rows, columns: 1 },
      `=AND($F${String(this.top + 1)}<>"",$G${String(this.top + 1)}>$F${String(this.top + 1)})`,
    );
    page.gap();
  }

  /** Puts in the formulas that count late steps where the time lines stand. */
  count(status: ReadonlyMap<BerkasProgress, string>): void {
    const { page, all } = this;
    all.forEach((progress, index) => {
      const where = status.get(progress);
      if (where === undefined) return;
      const counted = { formula: `=COUNTIF(${where},"${STATUS_LANGKAH.terlambat.id}")`, value: progress.terlambat };
      page.canvas.value(this.top + index, 4, counted);
    });
    const column = columnLetters(4);
    const total: CellInput = {
      formula: `=SUM(${column}${String(this.top + 1)}:${column}${String(this.top + all.length)})`,
      value: mainFigures(all).terlambat,
    };
    const [at] = TILES[LATE] ?? [0];
    page.canvas.value(this.figures, at, total);
  }
}

/** Where the main figures stand; the third counts what is late. */
const TILES: readonly ColumnRun[] = [
  [0, 2],
  [2, 2],
  [4, 2],
  [WORD_COLUMN_WIDTHS.length, 16],
  [WORD_COLUMN_WIDTHS.length + 16, 16],
];
const LATE = 2;

const dateCell = (date: string | undefined): CellInput => (date === undefined ? '' : serialOfDate(date));

const progressColumns = (kerja: WorkingTime, now: string): readonly DasborColumn<BerkasProgress>[] => [
  wordColumn(2, ({ berkas }) => berkas.nama, 'dasbor-kelompok'),
  centred(1, ({ selesai, jumlah }) => DASBOR.dari(selesai, jumlah).id),
  { columns: 1, style: 'dasbor-sel', of: ({ selesai, jumlah }) => (jumlah === 0 ? 0 : selesai / jumlah) },
  centred(1, ({ terlambat }) => terlambat),
  centred(1, ({ berkas }) => dateCell(berkas.batas)),
  centred(5, ({ berkas, perkiraanSelesai }) =>
    dateCell(berkas.selesai === undefined ? perkiraanSelesai : dateOf(berkas.selesai, kerja)),
  ),
  wordColumn(27, ({ berkas }) => summarySentence(summaryClauses(berkas, kerja, now, true)).id),
];

interface LateStep {
  readonly berkas: Berkas;
  readonly one: LangkahProgress;
}

function lateTable(page: DasborPage, all: readonly BerkasProgress[], kerja: WorkingTime, today: string): void {
  const late = all.flatMap(({ berkas, langkah }): LateStep[] =>
    langkah.filter(({ status }) => status === 'terlambat').map((one) => ({ berkas, one })),
  );
  page.heading(DASBOR.terlambat);
  if (late.length === 0) {
    page.text(DASBOR.tanpaTerlambat, 'dasbor-keterangan');
    page.gap();
    return;
  }
  const due = ({ one }: LateStep): string => one.batas?.tanggal ?? today;
  const top = page.table<LateStep>(
    [
      centred(1, ({ one }) => one.nomor),
      wordColumn(1, ({ one }) => twoLines(one.sop.uraian)),
      wordColumn(1, ({ one }) => one.state.penerima?.nama ?? one.sop.pelaksana[0]?.nama ?? ''),
      wordColumn(2, ({ berkas }) => berkas.nama),
      centred(1, (step) => serialOfDate(due(step))),
      // A plain formula, so that a copy opened next week on any PC counts on.
      centred(6, (step, at) => ({
        formula: `=MAX(0,${workingDaysFormula(`F${String(at)}`, 'TODAY()', kerja, due(step))}-1)`,
        value: workingDaysBetween(due(step), today, kerja),
      })),
      wordColumn(26, ({ one }) => lateSince(one, kerja)),
    ],
    DASBOR.kepalaTerlambat,
    late,
  );
  page.format(top, 5, late.length, 'tanggal');
  page.alarm({ row: top, column: 6, rows: late.length, columns: 1 }, `=$G${String(top + 1)}>0`);
  page.gap();
}

/** Since when a late step has been worked on, or has waited to be begun. */
function lateSince({ state }: LangkahProgress, kerja: WorkingTime): string {
  const { mulai, siap } = state.kini;
  const said = mulai === undefined ? DASBOR.belumDimulai : DASBOR.dikerjakan;
  return said(shortDate(dateOf(mulai ?? siap ?? state.sejak, kerja)), state.alasanKembali).id;
}
