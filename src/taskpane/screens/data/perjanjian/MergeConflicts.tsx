import { Radio, RadioGroup } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { decisionOn, type PengaturanConflict, type PengaturanDecisions } from '../../../../domain/kinerja/merge/merge-pengaturan';
import { Section } from '../../../parts/Screen';
import { useTranslate } from '../../../state/use-pane';
import { gabung } from './merge-messages';
import * as ink from '../../../parts/ink.module.css';
import * as css from '../data.module.css';

interface Props {
  readonly bentrok: readonly PengaturanConflict[];
  readonly decided: PengaturanDecisions;
  onDecide(decided: PengaturanDecisions): void;
}

/** Entries that somebody else changed to something else while this person edited them: side by side, and one of them is chosen. */
export const MergeConflicts = (props: Props) => (props.bentrok.length > 0 ? <Conflicts {...props} /> : null);

function Conflicts({ bentrok, decided, onDecide }: Props) {
  const t = useTranslate();
  const place = useRef<HTMLDivElement>(null);
  // The question comes up where the person may have scrolled far from it.
  useEffect(() => {
    place.current?.scrollIntoView?.();
    place.current?.focus();
  }, []);
  return (
    <div ref={place} tabIndex={-1}>
      <Section title={t(gabung.judul)}>
        {bentrok.map((one) => (
          <div key={one.kunci} className={css.bentrok}>
            <p>
              <b>{one.apa}</b>
            </p>
            <RadioGroup
              aria-label={one.apa}
              value={decisionOn(one, decided)?.pakai ?? ''}
              onChange={(_, { value }) =>
                onDecide({ ...decided, [one.kunci]: { pakai: value === 'saya' ? 'saya' : 'mereka', atas: one.atas } })
              }
            >
              {(['saya', 'mereka'] as const).map((whose) => (
                <Radio
                  key={whose}
                  className={css.candidate}
                  value={whose}
                  label={
                    <span className={css.candidateLabel}>
                      <b>{t(one[whose])}</b>
                      <span className={ink.quiet}>{t(gabung[whose])}</span>
                    </span>
                  }
                />
              ))}
            </RadioGroup>
          </div>
        ))}
      </Section>
    </div>
  );
}
