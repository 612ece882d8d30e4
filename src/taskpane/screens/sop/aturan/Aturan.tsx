import { Button, Select, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { PilihanAturan } from '../../../../app/sop/ingatan';
import { rememberRules } from '../../../../app/sop/mapping';
import type { Rule, Severity } from '../../../../domain/rules/rule';
import { tingkat } from '../../../parts/pesan';
import { Refusal } from '../../../parts/Refusal';
import { Section } from '../../../parts/Section';
import { SeverityIcon } from '../../../parts/SeverityIcon';
import { Screen } from '../../../parts/Screen';
import type { SopTerpilih } from '../../../../app/sop/open-sop';
import { useAction } from '../../../state/use-action';
import { usePane, useTeks } from '../../../state/use-pane';
import { SopLayer } from '../SopLayer';
import { aturanPerKelompok } from './kelompok-aturan';
import * as pesan from './pesan';
import * as ink from '../../../parts/ink.module.css';
import * as parts from '../../../parts/parts.module.css';
import * as css from './aturan.module.css';

const SEVERITIES: readonly Severity[] = ['galat', 'peringatan', 'petunjuk'];

/** Which rules this workbook uses and how serious each is. */
export function Aturan() {
  return <SopLayer title={pesan.judul}>{(terpilih) => <Isi terpilih={terpilih} />}</SopLayer>;
}

function Isi({ terpilih: { hasil } }: { readonly terpilih: SopTerpilih }) {
  const pane = usePane();
  const t = useTeks();
  const [kept] = useState<PilihanAturan>(hasil.options.rules ?? {});
  const [chosen, setChosen] = useState(kept);
  const save = useAction(rememberRules, pesan.menyimpan, {
    after: () => {
      pane.openLayer(undefined);
    },
    told: pesan.tersimpan,
  });
  const choose = (rule: Rule, weight: Severity | 'mati') => {
    const { [rule.id]: _, ...others } = chosen;
    setChosen(weight === rule.severity ? others : { ...others, [rule.id]: weight });
  };
  return (
    <Screen
      footer={
        <>
          {save.refusal && <Refusal>{t(save.refusal.message)}</Refusal>}
          <Button
            disabled={Object.keys(chosen).length === 0}
            onClick={() => {
              setChosen({});
            }}
          >
            {t(pesan.kembaliBawaan)}
          </Button>
          <Button
            appearance="primary"
            disabled={same(chosen, kept)}
            disabledFocusable={save.busy}
            onClick={() => void save.start(chosen)}
          >
            {t(pesan.simpan)}
          </Button>
        </>
      }
    >
      <p className={parts.lead}>{t(pesan.pengantar)}</p>
      {aturanPerKelompok().map(({ kelompok, aturan }) => (
        <Section
          key={kelompok}
          title={t(pesan.kelompok[kelompok])}
          aside={t(pesan.dipakai(aturan.filter(({ id }) => chosen[id] !== 'mati').length, aturan.length))}
        >
          <ul className={css.aturan}>
            {aturan.map((rule) => (
              <Baris
                key={rule.id}
                rule={rule}
                weight={chosen[rule.id] ?? rule.severity}
                found={hasil.findings.filter((finding) => finding.rule === rule.id).length}
                onChange={(weight) => {
                  choose(rule, weight);
                }}
              />
            ))}
          </ul>
        </Section>
      ))}
    </Screen>
  );
}

interface BarisProps {
  readonly rule: Rule;
  readonly weight: Severity | 'mati';
  readonly found: number;
  onChange(weight: Severity | 'mati'): void;
}

function Baris({ rule, weight, found, onChange }: BarisProps) {
  const t = useTeks();
  const on = weight !== 'mati';
  return (
    <li>
      <Switch
        checked={on}
        label={t(rule.title)}
        onChange={(_, data) => {
          onChange(data.checked ? rule.severity : 'mati');
        }}
      />
      {on && (
        <div className={css.aturanT}>
          <SeverityIcon severity={weight} named={false} />
          <Select
            size="small"
            aria-label={t(pesan.tingkatUntuk(rule.title))}
            value={weight}
            onChange={(_, data) => {
              onChange(SEVERITIES.find((one) => one === data.value) ?? rule.severity);
            }}
          >
            {SEVERITIES.map((one) => (
              <option key={one} value={one}>
                {t(one === rule.severity ? pesan.bawaan(tingkat[one]) : tingkat[one])}
              </option>
            ))}
          </Select>
          {found > 0 && <span className={ink.quiet}>{t(pesan.tersandung(found))}</span>}
        </div>
      )}
    </li>
  );
}

const same = (a: PilihanAturan, b: PilihanAturan): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([id, weight]) => b[id] === weight);
