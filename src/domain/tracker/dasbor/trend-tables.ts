import type { WorkingTime } from '../../kantor/kalender/working-time';
import { shortDate } from '../../kantor/write-tanggal';
import { area, columnLetters } from '../../sheet/address';
import type { SeriesRole } from '../../sheet/style';
import type { BerkasProgress } from '../progress';
import type { State } from '../state';
import { centred, twoLines, wordColumn, type DasborColumn, type DasborPage } from './page';
import { TRENDS } from './trend-messages';
import {
  bidangPeriods,
  burnDown,
  returnHeats,
  weeklyLoad,
  type BidangPeriods,
  type ReturnHeat,
  type WeekOfBerkas,
} from './trends';

/** Columns left for figures beside the words of a table; what is more is left out. */
const FIGURES = 4;
const ROLES: readonly SeriesRole[] = ['utama', 'batas', 'lampau', 'pembanding'];

/** How many steps of a running Berkas are left, week by week, against its plan: figures, and a chart of them. */
export function burnDownTable(page: DasborPage, progress: BerkasProgress, kerja: WorkingTime, today: string): void {
  const weeks = burnDown(progress, kerja, today);
  if (weeks.length < 2) return;
  const { nama, id } = progress.berkas;
  const columns: readonly DasborColumn<WeekOfBerkas>[] = [
    wordColumn(2, ({ sampai }) => shortDate(sampai).id),
    centred(1, ({ rencana }) => rencana),
    centred(1, ({ nyata }) => nyata ?? ''),
  ];
  page.heading(TRENDS.sisa(nama));
  const top = page.table(columns, [TRENDS.minggu, TRENDS.rencana, TRENDS.nyata], weeks);
  const latest = weeks.findLast(({ nyata }) => nyata !== undefined);
  const seriesOf = (column: number) => area(top, column, weeks.length, 1);
  page.chart({
    name: `sisa:${id}`,
    type: 'line',
    title: TRENDS.sisa(nama).id,
    alt: TRENDS.sisaAlt(nama, latest?.rencana ?? 0, latest?.nyata ?? 0).id,
    categories: seriesOf(0),
    series: [
      { name: TRENDS.rencana.id, values: seriesOf(2), role: 'batas' },
      { name: TRENDS.nyata.id, values: seriesOf(3), role: 'utama' },
    ],
    valueAxis: { min: 0 },
    legend: true,
    labels: false,
  });
}

/** What each jabatan has due in the coming weeks: a row a week, the busiest jabatan beside each other, and a chart of them. */
export function weeklyTable(page: DasborPage, all: readonly BerkasProgress[], today: string): void {
  const { sampai, jabatan } = weeklyLoad(all, today);
  const shown = jabatan.slice(0, FIGURES);
  if (shown.length === 0) return;
  page.heading(TRENDS.beban);
  const columns: readonly DasborColumn<number>[] = [
    wordColumn(2, (week) => shortDate(sampai[week] ?? '').id),
    ...shown.map(({ minggu }) => centred<number>(1, (week) => minggu[week] ?? 0)),
  ];
  const heads = [TRENDS.minggu, ...shown.map((one) => ({ id: one.jabatan, en: one.jabatan }))];
  const top = page.table(columns, heads, [...sampai.keys()]);
  page.chart({
    name: 'beban',
    type: 'column',
    title: TRENDS.beban.id,
    alt: TRENDS.bebanAlt.id,
    categories: area(top, 0, sampai.length, 1),
    series: shown.map((one, at) => ({
      name: one.jabatan,
      values: area(top, 2 + at, sampai.length, 1),
      role: ROLES[at] ?? 'pembanding',
    })),
    valueAxis: { min: 0 },
    legend: true,
    labels: false,
  });
}

/** Which steps send work back, over the Berkas of an SOP: the warmer, the more often. */
export function returnTables(page: DasborPage, all: readonly BerkasProgress[]): void {
  for (const heat of returnHeats(all, FIGURES - 1)) {
    page.block(() => {
      returnTable(page, heat);
    });
  }
}

function returnTable(page: DasborPage, { judul, berkas, langkah }: ReturnHeat): void {
  type Row = ReturnHeat['langkah'][number];
  const columns: readonly DasborColumn<Row>[] = [
    centred(1, ({ langkah: one }) => one.nomor),
    wordColumn(1, ({ langkah: one }) => twoLines(one.sop.uraian)),
    ...berkas.map((_, at) => centred<Row>(1, ({ kali }) => kali[at] ?? 0)),
    centred(1, ({ semua }) => semua),
  ];
  const heads = [...TRENDS.kepalaKembali, ...berkas.map((nama) => ({ id: nama, en: nama })), TRENDS.semua];
  page.heading(TRENDS.kembali(judul));
  const top = page.table(columns, heads, langkah);
  const first = `${columnLetters(2)}${String(top + 1)}`;
  page.conditional({ row: top, column: 2, rows: langkah.length, columns: berkas.length + 1 }, [
    { kind: 'formula', formula: `=${first}>=3`, style: 'terlambat' },
    { kind: 'formula', formula: `=${first}>=1`, style: 'dikembalikan' },
  ]);
  page.gap();
}

/** Whose data has come in, period by period. */
export function bidangTable(page: DasborPage, state: State): void {
  const { periode, bidang } = bidangPeriods(state, FIGURES);
  if (bidang.length === 0) return;
  type Row = BidangPeriods['bidang'][number];
  page.block(() => {
    page.heading(TRENDS.bidang);
    const columns: readonly DasborColumn<Row>[] = [
      wordColumn(2, ({ nama }) => nama),
      ...periode.map((_, at) =>
        centred<Row>(1, ({ data }) => {
          const one = data[at];
          if (!one) return '-';
          const times = one.dikembalikan > 0 ? ` ${TRENDS.kali(one.dikembalikan).id}` : '';
          return `${TRENDS.status[one.status].id}${times}`;
        }),
      ),
    ];
    page.table(columns, [TRENDS.namaBidang, ...periode.map((of) => ({ id: of, en: of }))], bidang);
    page.gap();
  });
}
