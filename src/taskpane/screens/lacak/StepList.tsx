import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { WorkingTime } from '../../../domain/kantor/kalender/working-time';
import { formatMenit } from '../../../domain/waktu/format-waktu';
import type { Berkas } from '../../../domain/tracker/state';
import { dayText, momentText } from '../../language/format';
import { Section } from '../../parts/Screen';
import { Tag } from '../../parts/Tag';
import { useTranslate } from '../../state/use-pane';
import { langkahRows, pelaksanaOf, type LangkahView } from './berkas-view';
import { bersamaan, kaliDikembalikan, lewatKata, langkah as judul, sayaSendiri, sejakPukul, selesaiDari } from './messages';
import { StatusIcon } from './StatusIcon';
import { StepDetail } from './StepDetail';
import * as controls from '../../parts/controls.module.css';
import * as ink from '../../parts/ink.module.css';
import * as css from './lacak.module.css';

interface Props {
  readonly berkas: Berkas;
  readonly views: readonly LangkahView[];
  readonly kerja: WorkingTime;
  /** What else can be done with the Berkas. */
  readonly menu?: ReactNode;
  readonly shown?: number;
  /** The step whose row is selected on the sheet: it is opened and brought into sight. */
  readonly selected?: number;
  onShow(index: number): void;
}

/** Every step from the first to the last, with who, when, and what went wrong on the way; side-by-side steps side by side. */
export function StepList({ berkas, views, kerja, menu, shown, selected, onShow }: Props) {
  const t = useTranslate();
  const done = views.filter((view) => view.state.status === 'selesai').length;
  const [open, setOpen] = useState(selected);
  const [before, setBefore] = useState(selected);
  const list = useRef<HTMLOListElement>(null);
  if (before !== selected) {
    setBefore(selected);
    if (selected !== undefined) setOpen(selected);
  }
  useEffect(() => {
    if (selected === undefined) return;
    list.current?.querySelector('[aria-expanded="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const rowOf = (view: LangkahView) => (
    <button
      type="button"
      className={`${controls.rowBtn} ${css.step}`}
      aria-expanded={open === view.index}
      aria-current={view.index === shown ? 'step' : undefined}
      onClick={() => {
        setOpen(open === view.index ? undefined : view.index);
        if (view.siap) onShow(view.index);
      }}
    >
      <StatusIcon status={view.status} />
      <span className={ink.grow}>
        <span className={open === view.index ? css.stepN : `${css.stepN} ${ink.cut}`}>
          {view.nomor}. {view.sop.uraian}
        </span>
        <StepMeta view={view} kerja={kerja} />
      </span>
    </button>
  );
  return (
    <Section title={t(judul)} aside={t(selesaiDari(done, views.length))}>
      <div className={css.langkahMenu}>{menu}</div>
      <ol className={css.steps} ref={list}>
        {langkahRows(views).map((row) => {
          const [first] = row;
          if (!first) return null;
          const opened = row.find((view) => view.index === open);
          const finished = row.every((view) => view.state.status === 'selesai');
          const detail = opened && <StepDetail berkas={berkas} view={opened} kerja={kerja} />;
          return row.length === 1 ? (
            <li key={first.index} data-status={first.state.status} data-terbuka={first.siap}>
              {rowOf(first)}
              {detail}
            </li>
          ) : (
            <li
              key={first.index}
              className={css.kelompok}
              data-status={finished ? 'selesai' : 'menunggu'}
              data-terbuka={row.some((one) => one.siap)}
            >
              <p className={`${css.bersamaH} ${ink.quiet}`}>{t(bersamaan)}</p>
              <ol className={css.bersama} aria-label={t(bersamaan)}>
                {row.map((view) => (
                  <li key={view.index} data-terbuka={view.siap}>
                    {rowOf(view)}
                  </li>
                ))}
              </ol>
              {detail}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

function StepMeta({ view, kerja }: { readonly view: LangkahView; readonly kerja: WorkingTime }) {
  const t = useTranslate();
  const { kini, dikembalikan, status } = view.state;
  const who = view.isMine ? t(sayaSendiri) : pelaksanaOf(view);
  const when =
    status === 'selesai' && kini.selesai !== undefined
      ? t(dayText(kini.selesai, kerja))
      : status === 'berjalan' && kini.mulai !== undefined
        ? t(sejakPukul(t(momentText(kini.mulai, kerja))))
        : view.sop.waktu.teks;
  return (
    <span className={`${css.stepM} ${ink.quiet}`}>
      <span className={ink.cut}>{[when, who].filter(Boolean).join(' · ')}</span>
      <span className={css.stepTags}>
        {dikembalikan > 0 && <Tag tone="warn" says={kaliDikembalikan(dikembalikan)} />}
        {view.lewatBaku > 0 && <Tag tone="danger" says={lewatKata(formatMenit(view.lewatBaku))} />}
      </span>
    </span>
  );
}
