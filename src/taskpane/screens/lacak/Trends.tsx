import type { TrackerView } from '../../../app/tracker/open-tracker';
import { shortDate } from '../../../domain/kantor/write-tanggal';
import { bidangPeriods, burnDown, returnHeats, weeklyLoad, type WeekOfBerkas } from '../../../domain/tracker/dasbor/trends';
import { TRENDS } from '../../../domain/tracker/dasbor/trend-messages';
import type { BerkasProgress } from '../../../domain/tracker/progress';
import { Section } from '../../parts/Screen';
import { useTranslate } from '../../state/use-pane';
import * as ink from '../../parts/ink.module.css';
import * as css from './trends.module.css';

interface Props {
  readonly tracker: TrackerView;
  readonly all: readonly BerkasProgress[];
  readonly today: string;
}

/** Berkas and periods side by side in a pane of 320 pixels. */
const MOST = 3;

/** What the Dasbor shows over time: steps left against the plan, load by week, returns, data of the bidang by period. */
export function Trends({ tracker, all, today }: Props) {
  return (
    <>
      {all
        .filter(({ berkas }) => berkas.status === 'berjalan')
        .map((progress) => (
          <StepsLeft key={progress.berkas.id} progress={progress} weeks={burnDown(progress, tracker.workingTime, today)} />
        ))}
      <WeekLoad all={all} today={today} />
      <Returns all={all} />
      <BidangData tracker={tracker} />
    </>
  );
}

const [WIDTH, HEIGHT] = [280, 72];

/** Two lines that end at nothing left: as planned, and as it is. */
function StepsLeft({ progress, weeks }: { readonly progress: BerkasProgress; readonly weeks: readonly WeekOfBerkas[] }) {
  const t = useTranslate();
  if (weeks.length < 2) return null;
  const most = Math.max(1, progress.jumlah);
  const point = (week: number, left: number): string =>
    `${String(Math.round((week / (weeks.length - 1)) * WIDTH))},${String(Math.round(4 + (1 - left / most) * (HEIGHT - 8)))}`;
  const known = weeks.flatMap(({ nyata }, week) => (nyata === undefined ? [] : [point(week, nyata)]));
  const latest = weeks.findLast(({ nyata }) => nyata !== undefined);
  const [first, last] = [weeks[0], weeks.at(-1)];
  return (
    <Section title={t(TRENDS.sisa(progress.berkas.nama))}>
      <svg
        className={css.lines}
        viewBox={`-4 0 ${String(WIDTH + 8)} ${String(HEIGHT)}`}
        role="img"
        aria-label={t(TRENDS.sisaAlt(progress.berkas.nama, latest?.rencana ?? most, latest?.nyata ?? most))}
      >
        <polyline className={css.plan} points={weeks.map(({ rencana }, week) => point(week, rencana)).join(' ')} />
        <polyline className={css.actual} points={known.join(' ')} />
        {known.length > 0 && (
          <circle className={css.now} r="3.5" cx={known.at(-1)?.split(',')[0]} cy={known.at(-1)?.split(',')[1]} />
        )}
      </svg>
      <p className={`${css.ends} ${ink.quiet}`}>
        <span>{first && t(shortDate(first.sampai))}</span>
        <span>
          ┄ {t(TRENDS.rencana)} {latest?.rencana} · ● {t(TRENDS.nyata)} {latest?.nyata}
        </span>
        <span>{last && t(shortDate(last.sampai))}</span>
      </p>
    </Section>
  );
}

function WeekLoad({ all, today }: Pick<Props, 'all' | 'today'>) {
  const t = useTranslate();
  const { sampai, jabatan } = weeklyLoad(all, today);
  const most = Math.max(...jabatan.flatMap(({ minggu }) => minggu));
  return (
    <HeatTable
      title={t(TRENDS.beban)}
      corner={t(TRENDS.minggu)}
      columns={sampai.map((date) => t(shortDate(date)).replace(/ \d{4}$/, ''))}
      rows={jabatan.map(({ jabatan: nama, minggu }) => ({
        nama,
        cells: minggu.map((count) => ({ shown: count, heat: count === 0 ? 0 : count * 2 > most ? 2 : 1 })),
      }))}
    />
  );
}

function Returns({ all }: Pick<Props, 'all'>) {
  const t = useTranslate();
  return returnHeats(all, MOST).map(({ judul, berkas, langkah }) => (
    <HeatTable
      key={judul}
      title={t(TRENDS.kembali(judul))}
      corner={t(TRENDS.kepalaKembali[1])}
      columns={berkas}
      rows={langkah.map(({ langkah: one, kali }) => ({
        nama: `${one.nomor}. ${one.sop.uraian}`,
        cells: kali.map((times) => ({ shown: times, heat: times >= 3 ? 2 : Math.min(1, times) })),
      }))}
    />
  ));
}

function BidangData({ tracker }: Pick<Props, 'tracker'>) {
  const t = useTranslate();
  const { periode, bidang } = bidangPeriods(tracker.state, MOST);
  return (
    <HeatTable
      title={t(TRENDS.bidang)}
      corner={t(TRENDS.namaBidang)}
      columns={periode}
      rows={bidang.map(({ nama, data }) => ({
        nama,
        cells: data.map((one) => ({
          shown: one ? t(TRENDS.status[one.status]) : '–',
          heat: one?.status === 'dikembalikan' ? 2 : 0,
        })),
      }))}
    />
  );
}

interface HeatTableProps {
  readonly title: string;
  /** The head over the rows' names. */
  readonly corner: string;
  readonly columns: readonly string[];
  /** A cell a column; heat from 0 to 2. */
  readonly rows: readonly {
    readonly nama: string;
    readonly cells: readonly { readonly shown: string | number; readonly heat: number }[];
  }[];
}

/** A section with a table whose cells are the warmer the more they say; nothing where there are no rows. */
function HeatTable({ title, corner, columns, rows }: HeatTableProps) {
  if (rows.length === 0) return null;
  return (
    <Section title={title}>
      <table className={css.table}>
        <thead>
          <tr>
            {[corner, ...columns].map((head, at) => (
              <th key={at} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ nama, cells }) => (
            <tr key={nama}>
              <th scope="row">{nama}</th>
              {cells.map(({ shown, heat }, at) => (
                <td key={at} data-heat={heat}>
                  {shown}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
