import { Field, Input } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { BerkasProgress, LangkahProgress } from '../../../../domain/tracker/progress';
import { planBackwardsFromDeadline } from '../../../../domain/tracker/due-dates';
import type { Text } from '../../../../domain/text';
import type { Berkas } from '../../../../domain/tracker/state';
import { dateOf, workingDaysBetween, type WorkingTime } from '../../../../domain/kantor/kalender/working-time';
import { isoWithOffset } from '../../../state/stamp';
import { usePane, useTranslate } from '../../../state/use-pane';
import { Drawer } from '../../../parts/Drawer';
import type { FormProps } from './form-props';
import { rencana as pesan } from './messages';
import * as drawer from '../../../parts/drawer.module.css';
import * as ink from '../../../parts/ink.module.css';

/** A plan backwards from the day everything must be done: proposed, corrected by the person, accepted in one act. */
export function RencanaForm({ open, tracker, progress, kirim, refusal, onClose }: FormProps) {
  const pane = usePane();
  const t = useTranslate();
  const { workingTime } = tracker;
  const today = dateOf(isoWithOffset(pane.services.now()), workingTime);
  const [end, setAkhir] = useState(progress.berkas.batas ?? batasLkj(progress.berkas, today));
  const [own, setOwn] = useState<ReadonlyMap<number, string>>(new Map());
  const [tried, setTried] = useState(false);
  const usul = useMemo(
    () => (end === '' ? [] : planBackwardsFromDeadline(progress.berkas, end, workingTime)),
    [progress, end, workingTime],
  );
  const dates = new Map(usul.map(({ langkah, batas }) => [langkah, own.get(langkah) ?? batas]));
  const first = [...dates.values()].reduce((least, one) => (one !== '' && one < least ? one : least), '9999');

  const submit = async () => {
    setTried(true);
    const batas = [...dates].map(([langkah, tanggal]) => ({ langkah, batas: tanggal }));
    if (end === '' || batas.some((one) => one.batas === '')) return;
    const command = {
      kind: 'set-deadline',
      berkas: progress.berkas.id,
      batas: [{ batas: end }, ...batas],
      asal: 'rencana-mundur',
    } as const;
    if (await kirim.send(command, pesan.diterima(batas.length))) onClose();
  };

  return (
    <Drawer
      open={open}
      title={t(pesan.judul)}
      submit={t(pesan.terima(dates.size))}
      busy={kirim.busy || dates.size === 0}
      {...(refusal !== undefined && { refusal })}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p className={ink.quiet}>{t(pesan.penjelasan)}</p>
      <Field label={t(pesan.akhir)} required {...(progress.berkas.batas === undefined && { hint: t(pesan.bawaan) })}>
        <Input
          type="date"
          value={end}
          onChange={(_, data) => {
            setAkhir(data.value);
            setOwn(new Map());
          }}
        />
      </Field>
      {end === '' ? (
        <p>{t(pesan.isiAkhir)}</p>
      ) : (
        <>
          <output className={first < today ? ink.danger : ink.ok}>{t(slack(first, today, workingTime))}</output>
          <ol>
            {usul.map(({ langkah }) => {
              const step = progress.langkah[langkah];
              if (!step) return null;
              const tanggal = dates.get(langkah) ?? '';
              const note = tanggal === '' ? pesan.tanggalKosong(step.nomor) : noteOn(step, tanggal, dates, progress, today, end);
              const shown = note && (tanggal !== '' || tried);
              return (
                <li key={langkah} className={drawer.rencana}>
                  <span className={drawer.duaBaris}>
                    {step.nomor}. {step.sop.uraian}
                  </span>
                  <Input
                    type="date"
                    aria-label={t(pesan.batasLangkah(step.nomor))}
                    value={tanggal}
                    onChange={(_, data) => {
                      setOwn(new Map(own).set(langkah, data.value));
                    }}
                  />
                  <span className={ink.quiet}>
                    {[step.sop.waktu.teks, step.sop.pelaksana[0]?.nama ?? ''].filter(Boolean).join(' · ')}
                    {shown && <span className={ink.danger}> · {t(note)}</span>}
                  </span>
                </li>
              );
            })}
          </ol>
        </>
      )}
    </Drawer>
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
