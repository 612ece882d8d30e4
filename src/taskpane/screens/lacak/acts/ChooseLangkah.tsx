import { Field, Select } from '@fluentui/react-components';
import type { BerkasProgress } from '../../../../domain/tracker/progress';

interface Props {
  readonly label: string;
  /** What choosing no step means. */
  readonly seluruh: string;
  readonly progress: BerkasProgress;
  /** Index of the step; undefined for the whole Berkas. */
  readonly value: number | undefined;
  onChange(value: number | undefined): void;
}

/** Chooses a step, or the whole Berkas. */
export function ChooseLangkah({ label, seluruh, progress, value, onChange }: Props) {
  return (
    <Field label={label}>
      <Select
        value={value === undefined ? '' : String(value)}
        onChange={(_, data) => {
          onChange(data.value === '' ? undefined : Number(data.value));
        }}
      >
        <option value="">{seluruh}</option>
        {progress.langkah.map(({ index, nomor, sop }) => (
          <option key={index} value={String(index)}>
            {nomor}. {sop.uraian}
          </option>
        ))}
      </Select>
    </Field>
  );
}
