import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle20Regular } from '@fluentui/react-icons/svg/dismiss-circle';
import { SubtractCircle20Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { lineTitle, verdictText } from '../../../app/uji/messages';
import { holds, type TrialResult } from '../../../app/uji/trial';
import { useTranslate } from '../../state/use-pane';
import * as messages from './messages';
import * as ink from '../../parts/ink.module.css';
import * as parts from '../../parts/parts.module.css';
import * as css from './uji.module.css';

export const isDifferent = ({ verdict }: TrialResult): boolean => verdict === 'berbeda' || verdict === 'ditolak';

/** How much of a value the pane shows; the file has all of it. */
const SHOWN = 80;
const short = (value: unknown): string => {
  const told = String(value);
  return told.length <= SHOWN ? told : `${told.slice(0, SHOWN)}…`;
};

/** Each line with its verdict, in icon and word. */
export function VerdictList({ results }: { readonly results: readonly TrialResult[] }) {
  const t = useTranslate();
  return (
    <ul className={`${css.baris} ${parts.lined}`}>
      {results.map((result, index) => (
        <li key={`${result.id} ${String(index)}`}>
          <VerdictIcon result={result} />
          <span className={ink.grow}>{t(lineTitle(result.id))}</span>
          <span className={ink.quiet}>{t(verdictText[result.verdict])}</span>
        </li>
      ))}
    </ul>
  );
}

/** What was expected and what was seen, of lines that differ. */
export function DifferenceList({ results }: { readonly results: readonly TrialResult[] }) {
  const t = useTranslate();
  return (
    <ul className={`${css.beda} ${parts.lined}`}>
      {results.map((result, index) => (
        <li key={`${result.id} ${String(index)}`}>
          <b>{t(lineTitle(result.id))}</b>
          {result.said !== undefined && <p>{short(result.said)}</p>}
          {result.checks
            .filter((check) => !holds(check))
            .map((check) => (
              <p key={check.what}>
                {check.what}: {t(messages.diharapkan(short(check.expected)))}, {t(messages.terlihat(short(check.seen)))}
              </p>
            ))}
        </li>
      ))}
    </ul>
  );
}

function VerdictIcon({ result }: { readonly result: TrialResult }) {
  if (isDifferent(result)) return <DismissCircle20Regular className={ink.danger} aria-hidden />;
  if (result.verdict === 'sesuai') return <CheckmarkCircle20Regular className={ink.ok} aria-hidden />;
  return <SubtractCircle20Regular className={ink.third} aria-hidden />;
}
