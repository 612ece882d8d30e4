import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { TRIAL_LINES } from '../../../app/uji/lines';
import { handText } from '../../../app/uji/messages';
import { reportFile } from '../../../app/uji/report-sheet';
import type { TrialResult } from '../../../app/uji/trial';
import { Meter } from '../../parts/Meter';
import { Section, BackBar, Screen } from '../../parts/Screen';
import { isoWithOffset } from '../../state/stamp';
import { usePane, usePaneState, useTranslate } from '../../state/use-pane';
import * as messages from './messages';
import { DifferenceList, isDifferent, VerdictList } from './TrialResults';
import { useTrial, type TrialPhase, type TrialRun } from './use-trial';
import * as ink from '../../parts/ink.module.css';
import * as css from './uji.module.css';

/** Tries out this Excel: tells what will happen, shows how far it is, asks for what only a person can do, tells what differs. */
export function UjiScreen() {
  const t = useTranslate();
  const run = useTrial();
  const { phase, results } = run;
  return (
    <>
      <BackBar title={t(messages.judul)} />
      <Screen text footer={<Actions run={run} />} refusal={phase.kind === 'intro' ? phase.refusal : undefined}>
        {phase.kind === 'intro' ? (
          <Section title={t(messages.sebelum)}>
            <p>{t(messages.pengantar)}</p>
            <ul className={css.syarat}>
              {messages.syarat.map((line) => (
                <li key={line.id}>{t(line)}</li>
              ))}
            </ul>
          </Section>
        ) : phase.kind === 'done' ? (
          <Outcome results={results} />
        ) : (
          <Progress phase={phase} results={results} />
        )}
      </Screen>
    </>
  );
}

function Progress({ phase, results }: { readonly phase: TrialPhase; readonly results: readonly TrialResult[] }) {
  const t = useTranslate();
  const [done, all] = [results.length, TRIAL_LINES.length];
  return (
    <>
      <div className={css.sejauh}>
        <Meter value={done / all} text={t(messages.sejauh(done, all))} />
        <p className={ink.quiet} aria-hidden>
          {t(messages.sejauh(done, all))}
        </p>
        {phase.kind === 'running' && <Focused key="running">{t(phase.title)}</Focused>}
      </div>
      {phase.kind === 'hand' && (
        <Section title={t(messages.lakukan)}>
          <Focused key={phase.task}>{t(handText[phase.task].do)}</Focused>
          <p className={css.harusnya}>
            <span className={ink.quiet}>{t(messages.harusnya)}</span> {t(handText[phase.task].expect)}
          </p>
        </Section>
      )}
      <VerdictList results={results.toReversed()} />
    </>
  );
}

function Outcome({ results }: { readonly results: readonly TrialResult[] }) {
  const t = useTranslate();
  const different = results.filter(isDifferent);
  return (
    <>
      <Section title={t(messages.hasil)}>
        <Focused>
          {t(different.length === 0 ? messages.semuaSesuai(results.length) : messages.adaBeda(different.length, results.length))}
        </Focused>
        <p className={ink.quiet}>{t(messages.kirim)}</p>
      </Section>
      {different.length > 0 && (
        <Section title={t(messages.berbeda)}>
          <DifferenceList results={different} />
        </Section>
      )}
      <Section title={t(messages.semuaBaris)}>
        <VerdictList results={results} />
      </Section>
    </>
  );
}

function Actions({ run: { phase, results, begin, answer, stop } }: { readonly run: TrialRun }) {
  const pane = usePane();
  const t = useTranslate();
  const language = usePaneState((state) => state.language);
  const save = async () => {
    const at = isoWithOffset(pane.services.now());
    const name = `uji-runut-${at.slice(0, 10)}.json`;
    try {
      await pane.services.download(name, new TextEncoder().encode(reportFile(results, at, language)), 'application/json');
      pane.tell(messages.diunduh(name));
    } catch {
      pane.tell(messages.gagalUnduh, 'warn');
    }
  };
  switch (phase.kind) {
    case 'intro':
      return (
        <Button appearance="primary" onClick={begin}>
          {t(messages.mulai)}
        </Button>
      );
    case 'running':
      return <Button onClick={stop}>{t(messages.hentikan)}</Button>;
    case 'hand':
      return (
        <>
          <Button onClick={stop}>{t(messages.hentikan)}</Button>
          <Button onClick={() => answer(false)}>{t(messages.lewati)}</Button>
          <Button appearance="primary" onClick={() => answer(true)}>
            {t(messages.sudah)}
          </Button>
        </>
      );
    case 'done':
      return (
        <Button appearance="primary" onClick={() => void save()}>
          {t(messages.unduh)}
        </Button>
      );
  }
}

/** What is so now: it takes the focus when it comes, because the buttons of before are gone, and is read out. */
function Focused({ children }: { readonly children: ReactNode }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    line.current?.focus();
  }, []);
  return (
    <p ref={line} tabIndex={-1} className={css.kini}>
      {children}
    </p>
  );
}
