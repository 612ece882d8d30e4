import { Field } from '@fluentui/react-components';
import { use } from 'react';
import type { Text } from '../../../domain/text';
import { useTranslate } from '../../state/use-pane';
import { Choice, type ChoiceProps } from './Choice';
import { TriedContext } from './tried';
import * as controls from '../controls.module.css';

interface Props<Value extends string> extends ChoiceProps<Value> {
  readonly label: Text;
  readonly required?: boolean;
  /** What is said when the form is sent before anything was chosen; it makes the field required. */
  readonly needed?: Text;
  readonly hint?: Text | undefined;
}

/** One of a few choices, with its question above it. */
export function ChoiceField<Value extends string>({ label, required, needed, hint, ...choice }: Props<Value>) {
  const t = useTranslate();
  const missing = use(TriedContext) && choice.value === '' && needed;
  return (
    <Field
      className={controls.field}
      label={t(label)}
      required={required ?? needed !== undefined}
      hint={hint ? t(hint) : null}
      validationMessage={missing ? t(missing) : null}
    >
      <Choice {...choice} />
    </Field>
  );
}
