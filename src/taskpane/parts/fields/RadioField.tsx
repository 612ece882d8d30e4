import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Text } from '../../../domain/text';
import { useTranslate } from '../../state/use-pane';

interface Props<Value extends string> {
  readonly label: Text;
  readonly required?: boolean;
  readonly hint?: Text | undefined;
  readonly value: Value | '';
  readonly choices: readonly (readonly [value: Value, label: ReactNode, disabled?: boolean])[];
  onChange(value: NoInfer<Value>): void;
}

/** One of a few choices that are all in sight. */
export function RadioField<Value extends string>({ label, required = false, hint, value, choices, onChange }: Props<Value>) {
  const t = useTranslate();
  return (
    <Field label={t(label)} required={required} hint={hint ? t(hint) : null}>
      <RadioGroup
        value={value}
        onChange={(_, data) => {
          const chosen = choices.find(([one]) => one === data.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {choices.map(([one, says, disabled = false]) => (
          <Radio key={one} value={one} label={<>{says}</>} disabled={disabled} />
        ))}
      </RadioGroup>
    </Field>
  );
}
