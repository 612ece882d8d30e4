import { Field, Input, Textarea, type InputProps, Radio, RadioGroup } from '@fluentui/react-components';
import { use, useId, type ClipboardEvent, type ReactElement, type ReactNode } from 'react';
import type { Text } from '../../../domain/text';
import { useTranslate } from '../../state/use-pane';
import { focusFirst } from '../focus-first';
import { TriedContext } from './tried';
import * as controls from '../controls.module.css';
import { Choice, type ChoiceProps } from './Choice';

interface Props extends Pick<InputProps, 'autoComplete' | 'disabled' | 'inputMode' | 'max' | 'min' | 'spellCheck' | 'type'> {
  readonly label: Text;
  readonly value: string;
  readonly required?: boolean;
  /** What is said when the form is sent while this is blank; it makes the field required. */
  readonly needed?: Text;
  readonly hint?: Text | undefined;
  /** What is wrong with what stands there. */
  readonly wrong?: Text | false | undefined;
  readonly placeholder?: Text;
  /** Lines shown at once; without it the text is a single line. */
  readonly rows?: number;
  /** Takes the focus when it appears. */
  readonly first?: boolean;
  /** Offered while typing, each with what it says beside it. */
  readonly offered?: readonly (readonly [value: string, says: string])[];
  onChange(value: string): void;
  onPaste?(event: ClipboardEvent): void;
}

/** A text, date or number with its question above it, and below it what helps or what is wrong. */
export function TextField(props: Props) {
  const { label, value, required, needed, hint, wrong, placeholder, rows, first, offered, onChange, onPaste, ...input } = props;
  const t = useTranslate();
  const list = useId();
  const missing = use(TriedContext) && value.trim() === '' && needed;
  const said = missing || wrong;
  const shared = {
    value,
    ...(first && { ref: focusFirst }),
    ...(placeholder && { placeholder: t(placeholder) }),
    onChange: (_: unknown, data: { readonly value: string }) => {
      onChange(data.value);
    },
  };
  return (
    <>
      <Asked {...{ label, required, needed, hint, said }}>
        {rows === undefined ? (
          <Input {...input} {...shared} {...(offered && { list })} />
        ) : (
          <Textarea {...shared} rows={rows} {...(onPaste && { onPaste })} />
        )}
      </Asked>
      {offered && (
        <datalist id={list}>
          {offered.map(([one, says]) => (
            <option key={one} value={one}>
              {says}
            </option>
          ))}
        </datalist>
      )}
    </>
  );
}

interface AskedProps extends Pick<Props, 'label' | 'needed' | 'hint'> {
  readonly required: boolean | undefined;
  /** What is wrong, or missing once the form was sent. */
  readonly said: Text | false | undefined;
  readonly children: ReactElement;
}

/** What is asked for, above what it is answered in. */
function Asked({ label, required, needed, hint, said, children }: AskedProps) {
  const t = useTranslate();
  return (
    <Field
      className={controls.field}
      label={t(label)}
      required={required ?? needed !== undefined}
      hint={hint ? t(hint) : null}
      validationMessage={said ? t(said) : null}
    >
      {children}
    </Field>
  );
}

interface ChoiceFieldProps<Value extends string> extends ChoiceProps<Value> {
  readonly label: Text;
  readonly required?: boolean;
  /** What is said when the form is sent before anything was chosen; it makes the field required. */
  readonly needed?: Text;
  readonly hint?: Text | undefined;
}

/** One of a few choices, with its question above it. */
export function ChoiceField<Value extends string>({ label, required, needed, hint, ...choice }: ChoiceFieldProps<Value>) {
  const said = use(TriedContext) && choice.value === '' && needed;
  return (
    <Asked {...{ label, required, needed, hint, said }}>
      <Choice {...choice} />
    </Asked>
  );
}

interface RadioFieldProps<Value extends string> {
  readonly label: Text;
  readonly required?: boolean;
  readonly hint?: Text | undefined;
  readonly value: Value | '';
  readonly choices: readonly (readonly [value: Value, label: ReactNode, disabled?: boolean])[];
  onChange(value: NoInfer<Value>): void;
}

/** One of a few choices that are all in sight. */
export function RadioField<Value extends string>({
  label,
  required = false,
  hint,
  value,
  choices,
  onChange,
}: RadioFieldProps<Value>) {
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
