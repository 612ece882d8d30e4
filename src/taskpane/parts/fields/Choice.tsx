import { Select, type SelectProps } from '@fluentui/react-components';

/** The choices in their order, each with what a person reads. */
export type Choices<Value extends string> = readonly (readonly [value: Value, label: string])[];

export interface ChoiceProps<Value extends string> extends Pick<
  SelectProps,
  'aria-label' | 'aria-labelledby' | 'disabled' | 'size'
> {
  readonly value: Value;
  readonly choices: Choices<Value>;
  onChange(value: NoInfer<Value>): void;
}

/** One of a few choices. */
export function Choice<Value extends string>({ choices, onChange, ...select }: ChoiceProps<Value>) {
  return (
    <Select
      {...select}
      onChange={(_, data) => {
        const chosen = choices.find(([value]) => value === data.value);
        if (chosen) onChange(chosen[0]);
      }}
    >
      {choices.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
}
