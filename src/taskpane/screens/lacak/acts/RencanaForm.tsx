import { Input } from '@fluentui/react-components';
import { use, useMemo } from 'react';
import type { BerkasProgress, LangkahProgress } from '../../../../domain/tracker/progress';
import { planBackwardsFromDeadline } from '../../../../domain/tracker/due-dates';
import type { Text } from '../../../../domain/text';
import type { Berkas } from '../../../../domain/tracker/state';
import { leftOutText } from '../../../../domain/kantor/kalender/left-out';
import { dateOf, workingDaysBetween, type WorkingTime } from '../../../../domain/kantor/kalender/working-time';
import { isoWithOffset } from '../../../state/stamp';
import { TriedContext } from '../../../parts/fields/tried';
import { TextField } from '../../../parts/fields/Fields';
import { useDraft } from '../../../state/draft';
import { usePane, useTranslate } from '../../../state/use-pane';
import { type FormProps, ActForm } from './ActForm';
import { rencana as pesan } from './messages';
import * as drawer from '../../../parts/drawer.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as parts from '../../../parts/parts.module.css';

interface RencanaEntry {
  /** The day everything must be done, YYYY-MM-DD. */
  readonly end: string;
  /** Dates the person chose, by the index of their step. */
  readonly own: readonly (readonly [langkah: number, tanggal: string])[];
}

/** A plan backwards from the day everything must be done: proposed, corrected by the person, accepted in one act. */
export function RencanaForm({ tracker: { workingTime }, progress, ...form }: FormProps) {
  const pane = usePane();
  const t = useTranslate();
  const { berkas } = progress;
  const today = dateOf(isoWithOffset(pane.services.now()), workingTime);
  const draft = useDraft<RencanaEntry>(`rencana.${berkas.id}`, { end: berkas.batas ?? batasLkj(berkas, today), own: [] });
  const { end } = draft.isian;
  const own = new Map(draft.isian.own);
  const usul = useMemo(() => (end === '' ? [] : planBackwardsFromDeadline(berkas, end, workingTime)), [berkas, end, workingTime]);
  const dates = new Map(usul.map(({ langkah, batas }) => [langkah, own.get(langkah) ?? batas]));
  const first = [...dates.values()].reduce((least, one) => (one !== '' && one < least ? one : least), '9999');
  const batas = [{ batas: end }, ...[...dates].map(([langkah, tanggal]) => ({ langkah, batas: tanggal }))];
  const command = { kind: 'set-deadline', berkas: berkas.id, batas, asal: 'rencana-mundur' } as const;
  return (
    <ActForm
      {...form}
      title={pesan.judul}
      submit={pesan.terima(dates.size)}
      idle={dates.size === 0}
      draft={draft}
      act={batas.some((one) => one.batas === '') ? undefined : [command, pesan.diterima(dates.size)]}
    >
      <p className={ink.quiet}>{t(pesan.penjelasan)}</p>
      <TextField
        label={pesan.akhir}
        required
        hint={berkas.batas === undefined ? pesan.bawaan : undefined}
        type="date"
        value={end}
        onChange={(value) => {
          draft.change({ end: value, own: [] });
        }}
      />
      {end === '' ? (
        <p>{t(pesan.isiAkhir)}</p>
      ) : (
        <>
          <output className={first < today ? ink.danger : ink.ok}>{t(slack(first, today, workingTime))}</output>
          <ol className={parts.lined}>
            {[...dates].map(([langkah, tanggal]) => {
              const step = progress.langkah[langkah];
              if (!step) return null;
              const change = (value: string) => {
                draft.change({ own: [...new Map(own).set(langkah, value)] });
              };
              const note =
                tanggal === ''
                  ? undefined
                  : (noteOn(step, tanggal, dates, progress, today, end) ?? leftOutText({ tanggal, asal: 'tangan' }, workingTime));
              return <PlanRow key={langkah} step={step} tanggal={tanggal} note={note} onChange={change} />;
            })}
          </ol>
        </>
      )}
    </ActForm>
  );
}

interface PlanRowProps {
  readonly step: LangkahProgress;
  readonly tanggal: string;
  /** What is wrong with the date. */
  readonly note: Text | undefined;
  onChange(tanggal: string): void;
}

function PlanRow({ step, tanggal, note, onChange }: PlanRowProps) {
  const t = useTranslate();
  const tried = use(TriedContext);
  const wrong = tried && tanggal === '' ? pesan.tanggalKosong(step.nomor) : note;
  return (
    <li className={drawer.plan}>
      <span className={ink.twoLines}>
        {step.nomor}. {step.sop.uraian}
      </span>
      <Input
        type="date"
        aria-label={t(pesan.batasLangkah(step.nomor))}
        value={tanggal}
        onChange={(_, data) => onChange(data.value)}
      />
      <span className={ink.quiet}>
        {[step.sop.waktu.teks, step.sop.pelaksana[0]?.nama ?? ''].filter(Boolean).join(' · ')}
        {wrong && <span className={ink.danger}> · {t(wrong)}</span>}
      </span>
    </li>
  );
}

/** The last day of February to come, by which an LKj is usually due; '' for a Berkas of another kind. */
function batasLkj({ nama, sop }: Berkas, today: string): string {
  const said = `${nama} ${sop.judul}`;
  if (!/\blkj\b|\blakip\b|laporan kinerja/i.test(said) || /triwulan|\btw\b/i.test(said)) return '';
  const year = Number(today.slice(0, 4));
  const lastOf = (of: number): string => `${String(of)}-02-${(of % 4 === 0 && of % 100 !== 0) || of % 400 === 0 ? '29' : '28'}`;
  return lastOf(year) >= today ? lastOf(year) : lastOf(year + 1);
}

function slack(first: string, today: string, kerja: WorkingTime): Text {
  const days = workingDaysBetween(today, first, kerja);
  return days < 0 || first < today ? pesan.tertinggal(Math.max(1, -days)) : pesan.cukup(days);
}

/** What is wrong with one date of the plan. */
function noteOn(
  step: LangkahProgress,
  tanggal: string,
  dates: ReadonlyMap<number, string>,
  progress: BerkasProgress,
  today: string,
  end: string,
): Text | undefined {
  if (tanggal > end) return pesan.setelahAkhir;
  const before = step.sop.setelah.find((index) => (dates.get(index) ?? '') > tanggal);
  if (before !== undefined) return pesan.sebelum(progress.langkah[before]?.nomor ?? String(before + 1));
  return tanggal < today ? pesan.lewat : undefined;
}
