import { Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { RuleChoices } from '../../../../app/sop/remembered';
import { rememberRules } from '../../../../app/sop/remember';
import type { Rule, Severity } from '../../../../domain/rules/rule';
import { tingkat } from '../../../parts/messages';
import { DraftLine } from '../../../parts/DraftLine';
import { Choice } from '../../../parts/fields/Choice';
import { SeverityIcon } from '../../../parts/SeverityIcon';
import { Section, Screen } from '../../../parts/Screen';
import { TextButton } from '../../../parts/Buttons';
import type { SopTerpilih } from '../../../../app/sop/open-sop';
import { useDraft } from '../../../state/draft';
import { useAction } from '../../../state/use-action';
import { useGo, useTranslate } from '../../../state/use-pane';
import { SopLayer } from '../SopLayer';
import { rulesByGroup } from './rule-groups';
import * as messages from './messages';
import * as ink from '../../../parts/ink.module.css';
import * as parts from '../../../parts/parts.module.css';
import * as css from './aturan.module.css';

const SEVERITIES: readonly Severity[] = ['galat', 'peringatan', 'petunjuk'];

/** Which rules this workbook uses and how serious each is. */
export function RulesScreen() {
  return <SopLayer title={messages.judul}>{(chosen) => <Content terpilih={chosen} />}</SopLayer>;
}

function Content({ terpilih: { result } }: { readonly terpilih: SopTerpilih }) {
  const go = useGo();
  const t = useTranslate();
  const [kept] = useState<RuleChoices>(result.options.rules ?? {});
  const draft = useDraft<{ readonly chosen: RuleChoices }>('aturan', { chosen: kept });
  const { chosen } = draft.isian;
  const setChosen = (next: RuleChoices) => draft.change({ chosen: next });
  const save = useAction(rememberRules, messages.menyimpan, {
    after: () => {
      draft.drop();
      go()();
    },
    told: messages.tersimpan,
  });
  const choose = (rule: Rule, weight: Severity | 'mati') => {
    const { [rule.id]: _, ...others } = chosen;
    setChosen(weight === rule.severity ? others : { ...others, [rule.id]: weight });
  };
  return (
    <Screen
      refusal={save.refusal?.message}
      footer={
        <TextButton disabled={Object.keys(chosen).length === 0} says={messages.kembaliBawaan} onClick={() => setChosen({})} />
      }
      act={{
        disabled: same(chosen, kept),
        disabledFocusable: save.busy,
        says: messages.simpan,
        onClick: () => void save.start(chosen),
      }}
    >
      <DraftLine said={draft.said} />
      <p className={parts.lead}>{t(messages.pengantar)}</p>
      {rulesByGroup().map(({ kelompok, aturan }) => (
        <Section
          key={kelompok}
          title={t(messages.kelompok[kelompok])}
          aside={t(messages.dipakai(aturan.filter(({ id }) => chosen[id] !== 'mati').length, aturan.length))}
        >
          <ul className={`${parts.lined} ${css.aturan}`}>
            {aturan.map((rule) => (
              <RuleRow
                key={rule.id}
                rule={rule}
                weight={chosen[rule.id] ?? rule.severity}
                found={result.findings.filter((finding) => finding.rule === rule.id).length}
                onChange={(weight) => choose(rule, weight)}
              />
            ))}
          </ul>
        </Section>
      ))}
    </Screen>
  );
}

interface RuleRowProps {
  readonly rule: Rule;
  readonly weight: Severity | 'mati';
  readonly found: number;
  onChange(weight: Severity | 'mati'): void;
}

function RuleRow({ rule, weight, found, onChange }: RuleRowProps) {
  const t = useTranslate();
  const on = weight !== 'mati';
  return (
    <li>
      <Switch checked={on} label={t(rule.title)} onChange={(_, data) => onChange(data.checked ? rule.severity : 'mati')} />
      {on && (
        <div className={css.aturanT}>
          <SeverityIcon severity={weight} named={false} />
          <Choice
            size="small"
            aria-label={t(messages.tingkatUntuk(rule.title))}
            value={weight}
            choices={SEVERITIES.map(
              (one) => [one, t(one === rule.severity ? messages.bawaan(tingkat[one]) : tingkat[one])] as const,
            )}
            onChange={onChange}
          />
          {found > 0 && <span className={ink.quiet}>{t(messages.tersandung(found))}</span>}
        </div>
      )}
    </li>
  );
}

const same = (a: RuleChoices, b: RuleChoices): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([id, weight]) => b[id] === weight);
