import { Field, Select } from '@fluentui/react-components';
import type { Text } from '../../../../domain/text';
import { useTranslate } from '../../../state/use-pane';

interface Props<Nilai extends string> {
  readonly label: Text;
  readonly required?: boolean;
  readonly nilai: Nilai;
  /** The choices in their order, each with what a person reads. */
  readonly pilihan: readonly { readonly nilai: Nilai; readonly label: string }[];
  onChange(nilai: Nilai): void;
}

/** One of a few choices, with its question above it. */
export function ChoiceField<Nilai extends string>({ label, required = false, nilai, pilihan, onChange }: Props<Nilai>) {
  const t = useTranslate();
  return (
    <Field label={t(label)} required={required}>
      <Select
        value={nilai}
        onChange={(_, data) => {
          const chosen = pilihan.find((one) => one.nilai === data.value);
          if (chosen) onChange(chosen.nilai);
        }}
      >
        {pilihan.map((one) => (
          <option key={one.nilai} value={one.nilai}>
            {one.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
