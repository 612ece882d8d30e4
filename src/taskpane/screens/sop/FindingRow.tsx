import { Button } from '@fluentui/react-components';
import { WrenchScrewdriver20Regular } from '@fluentui/react-icons/svg/wrench-screwdriver';
import { lazy, Suspense, useState } from 'react';
import type { Finding } from '../../../domain/rules/rule';
import { CellLink } from '../../parts/CellLink';
import { SeverityIcon } from '../../parts/SeverityIcon';
import { useTeks } from '../../state/use-pane';

const FixForm = lazy(async () => ({ default: (await import('./FixForm')).FixForm }));

/** Characters a button may have beside the message at 320 px. */
const LONG = 14;

interface Props {
  readonly sheet: string;
  readonly finding: Finding;
  readonly busy: boolean;
  /** `answer`: what the person chose or typed, where the fix asks for it. */
  onFix(finding: Finding, answer?: string): void;
}

/** One finding: what is wrong, where, and the button that puts it right; a fix that asks opens its question below. */
export function FindingRow({ sheet, finding, busy, onFix }: Props) {
  const t = useTeks();
  const [asking, setAsking] = useState(false);
  const { fix } = finding;
  return (
    <li className="r-temuan">
      <SeverityIcon severity={finding.severity} />
      <p className="r-temuan-t">
        {t(finding.message)} <CellLink sheet={sheet} at={finding.at} />
      </p>
      {fix && (
        <Button
          size="small"
          className="r-fix"
          data-long={t(fix.label).length > LONG}
          disabled={busy}
          icon={fix.ask ? undefined : <WrenchScrewdriver20Regular />}
          {...(fix.ask && { 'aria-expanded': asking })}
          onClick={() => {
            if (fix.ask) setAsking(!asking);
            else onFix(finding);
          }}
        >
          {t(fix.label)}
        </Button>
      )}
      {fix?.ask && asking && (
        <Suspense fallback={null}>
          <FixForm
            ask={fix.ask}
            busy={busy}
            onCancel={() => {
              setAsking(false);
            }}
            onAnswer={(answer) => {
              setAsking(false);
              onFix(finding, answer);
            }}
          />
        </Suspense>
      )}
    </li>
  );
}
