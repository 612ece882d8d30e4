import { WrenchScrewdriver20Regular } from '@fluentui/react-icons/svg/wrench-screwdriver';
import { Suspense, useId, useState } from 'react';
import type { Finding } from '../../../domain/rules/rule';
import { whyOf } from '../../../domain/rules/why';
import { a1 } from '../../../domain/sheet/address';
import { SeverityIcon } from '../../parts/SeverityIcon';
import { CellLink, TextButton } from '../../parts/Buttons';
import type { SopTerpilih } from '../../../app/sop/open-sop';
import { useTranslate } from '../../state/use-pane';
import { mengapa } from './messages';
import { piece } from '../../parts/piece';
import * as controls from '../../parts/controls.module.css';
import * as css from './sop.module.css';

const FixForm = piece(async () => (await import('./FixForm')).FixForm);
const FixPreview = piece(async () => (await import('./perbaikan/FixPreview')).FixPreview);

/** Characters a button may have beside the message at 320 px. */
const LONG = 14;

interface Props {
  readonly terpilih: SopTerpilih;
  readonly finding: Finding;
  readonly busy: boolean;
  /** `answer`: what the person chose or typed, where the fix asks for it. */
  onFix(finding: Finding, answer?: string): void;
  onFixAll(rule: string): void;
}

/** One finding: what is wrong, where, and the button that shows how it is put right, or asks what to write. */
export function FindingRow({ terpilih, finding, busy, onFix, onFixAll }: Props) {
  const t = useTranslate();
  const [open, setOpen] = useState(false);
  const [why, setWhy] = useState(false);
  const reason = useId();
  const { fix } = finding;
  return (
    <li className={css.temuan} data-temuan>
      <SeverityIcon severity={finding.severity} />
      <p className={css.temuanT}>
        {t(finding.message)} <CellLink sheet={terpilih.sop.sheet} at={finding.at} />{' '}
        <button
          type="button"
          className={controls.cell}
          aria-label={t(mengapa.tentang(a1(finding.at)))}
          aria-expanded={why}
          aria-controls={why ? reason : undefined}
          onClick={() => setWhy(!why)}
        >
          {t(mengapa.tanya)}
        </button>
      </p>
      {fix && (
        <TextButton
          size="small"
          className={controls.fix}
          data-long={t(fix.label).length > LONG}
          disabledFocusable={busy}
          icon={fix.ask ? undefined : <WrenchScrewdriver20Regular />}
          aria-expanded={open}
          says={fix.label}
          onClick={() => setOpen(!open)}
        />
      )}
      {why && (
        <p id={reason} className={css.sebab}>
          {t(whyOf(finding.rule))}
        </p>
      )}
      {fix && open && (
        <Suspense fallback={null}>
          {fix.ask ? (
            <FixForm
              name={`${finding.rule}.${terpilih.sop.sheet}.${a1(finding.at)}`}
              ask={fix.ask}
              satuanWaktu={terpilih.sop.satuanWaktu}
              busy={busy}
              onCancel={() => setOpen(false)}
              onAnswer={(answer) => {
                setOpen(false);
                onFix(finding, answer);
              }}
            />
          ) : (
            <FixPreview
              terpilih={terpilih}
              finding={finding}
              busy={busy}
              onApply={() => onFix(finding)}
              onApplyAll={() => onFixAll(finding.rule)}
            />
          )}
        </Suspense>
      )}
    </li>
  );
}
