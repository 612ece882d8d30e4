import { DASBOR } from '../../../domain/tracker/dasbor/messages';
import { STATUS_LANGKAH } from '../../../domain/tracker/messages';
import { berkasCourse, type LangkahCourse } from '../../../domain/tracker/dasbor/dasbor-data';
import type { BerkasProgress } from '../../../domain/tracker/progress';
import type { WorkingTime } from '../../../domain/kantor/kalender/working-time';
import { parseDate } from '../../../domain/kantor/tanggal';
import { shortDate } from '../../../domain/kantor/write-tanggal';
import { useTranslate } from '../../state/use-pane';
import { semua as pesan } from './all-berkas-messages';
import * as ink from '../../parts/ink.module.css';
import * as css from './semua.module.css';

const WIDTH = 288;
const LEFT = 22;
const ROW = 14;

interface Props {
  readonly progress: BerkasProgress;
  readonly kerja: WorkingTime;
  readonly today: string;
}

/** Plan, course and today of every step of a Berkas; a screen reader hears it step by step. */
export function TimeLine({ progress, kerja, today }: Props) {
  const t = useTranslate();
  const { dari, sampai, langkah } = berkasCourse(progress, kerja, today);
  const first = parseDate(dari) ?? 0;
  const days = Math.max(1, (parseDate(sampai) ?? first) - first + 1);
  const x = (date: string, end = false): number =>
    LEFT + (((parseDate(date) ?? first) - first + (end ? 1 : 0)) / days) * (WIDTH - LEFT);
  const height = langkah.length * ROW + 4;
  const say = ({ langkah: one, rencana, tunggu, nyata }: LangkahCourse): string => {
    const status = t(STATUS_LANGKAH[one.status]);
    const course = [...tunggu, ...nyata].toSorted((a, b) => a.dari.localeCompare(b.dari));
    const from = course[0]?.dari;
    const to = course.reduce<string | undefined>(
      (last, { sampai: end }) => (last === undefined || end > last ? end : last),
      undefined,
    );
    return from === undefined || to === undefined
      ? t(pesan.barisRencana(one.nomor, status, t(shortDate(rencana.dari)), t(shortDate(rencana.sampai))))
      : t(pesan.barisGaris(one.nomor, status, t(shortDate(from)), t(shortDate(to))));
  };
  return (
    <figure className={css.garis}>
      <svg viewBox={`0 0 ${String(WIDTH)} ${String(height)}`} aria-hidden>
        {langkah.map((one, index) => {
          const y = index * ROW + 2;
          const due = one.langkah.batas?.tanggal;
          return (
            <g key={one.langkah.index}>
              <text x={LEFT - 6} y={y + 9} textAnchor="end">
                {one.langkah.nomor}
              </text>
              <rect
                className={css.garisRencana}
                x={x(one.rencana.dari)}
                width={Math.max(2, x(one.rencana.sampai, true) - x(one.rencana.dari))}
                y={y + 2}
                height={8}
                rx={2}
              />
              {one.tunggu.map((stretch) => (
                <rect
                  key={`${stretch.dari} ${stretch.sampai}`}
                  className={due !== undefined && stretch.sampai > due ? css.garisLewat : css.garisTunggu}
                  x={x(stretch.dari)}
                  width={Math.max(2, x(stretch.sampai, true) - x(stretch.dari))}
                  y={y + 5.25}
                  height={1.5}
                />
              ))}
              {one.nyata.map((stretch) => {
                const [from, to] = [x(stretch.dari), Math.max(x(stretch.dari) + 2, x(stretch.sampai, true))];
                const over = due === undefined ? to : Math.max(from, Math.min(to, x(due, true)));
                const lane = { y: y + 4, height: 4, rx: 1 };
                return (
                  <g key={`${stretch.dari} ${stretch.sampai}`}>
                    {over > from && <rect className={css.garisNyata} x={from} width={over - from} {...lane} />}
                    {to > over && <rect className={css.garisLewat} x={over} width={to - over} y={y + 2} height={8} rx={1} />}
                  </g>
                );
              })}
            </g>
          );
        })}
        {today >= dari && today <= sampai && (
          <line className={css.garisKini} x1={x(today, true)} x2={x(today, true)} y1={0} y2={height} />
        )}
      </svg>
      <ul className={ink.hidden} aria-label={t(pesan.garisWaktu(progress.berkas.nama))}>
        {langkah.map((one) => (
          <li key={one.langkah.index}>{say(one)}</li>
        ))}
      </ul>
      <figcaption className={ink.quiet}>
        <span>{t(shortDate(dari))}</span>
        <span>{t(shortDate(sampai))}</span>
      </figcaption>
    </figure>
  );
}

/** What the lines and colours of a time line mean. */
export function TimeLineLegend() {
  const t = useTranslate();
  return (
    <p className={`${css.legenda} ${ink.quiet}`}>
      {(['rencana', 'tunggu', 'nyata', 'lewat', 'hariIni'] as const).map((one) => (
        <span key={one} data-kunci={one}>
          {t(DASBOR.legenda[one])}
        </span>
      ))}
    </p>
  );
}
