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
  if (jabatan.length === 0) return null;
  const most = Math.max(...jabatan.flatMap(({ minggu }) => minggu));
  return (
    <Section title={t(TRENDS.beban)}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t(TRENDS.minggu)}</th>
            {sampai.map((date) => (
              <th key={date} scope="col">
                {t(shortDate(date)).replace(/ \d{4}$/, '')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {jabatan.map(({ jabatan: nama, minggu }) => (
            <tr key={nama}>
              <th scope="row">{nama}</th>
              {minggu.map((count, week) => (
                <td key={sampai[week]} data-heat={count === 0 ? 0 : count * 2 > most ? 2 : 1}>
                  {count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Returns({ all }: Pick<Props, 'all'>) {
  const t = useTranslate();
  return returnHeats(all, MOST).map(({ judul, berkas, langkah }) => (
    <Section key={judul} title={t(TRENDS.kembali(judul))}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t(TRENDS.kepalaKembali[1])}</th>
            {berkas.map((nama) => (
              <th key={nama} scope="col">
                {nama}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {langkah.map(({ langkah: one, kali }) => (
            <tr key={one.index}>
              <th scope="row">
                {one.nomor}. {one.sop.uraian}
              </th>
              {kali.map((times, at) => (
                <td key={berkas[at]} data-heat={times >= 3 ? 2 : Math.min(1, times)}>
                  {times}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  ));
}

function BidangData({ tracker }: Pick<Props, 'tracker'>) {
  const t = useTranslate();
  const { periode, bidang } = bidangPeriods(tracker.state, MOST);
  if (bidang.length === 0) return null;
  return (
    <Section title={t(TRENDS.bidang)}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t(TRENDS.namaBidang)}</th>
            {periode.map((one) => (
              <th key={one} scope="col">
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bidang.map(({ nama, data }) => (
            <tr key={nama}>
              <th scope="row">{nama}</th>
              {data.map((one, at) => (
                <td key={periode[at]} data-heat={one?.status === 'dikembalikan' ? 2 : 0}>
                  {one ? t(TRENDS.status[one.status]) : '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
