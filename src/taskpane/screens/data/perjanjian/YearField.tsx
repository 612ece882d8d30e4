import type { Text } from '../../../../domain/text';
import { TextField } from '../../../parts/fields/TextField';

interface Props {
  readonly label: Text;
  /** 0 where none is known. */
  readonly value: number;
  readonly wrong?: Text | false;
  onChange(value: number): void;
}

/** A year of four digits; anything else typed is left out. */
export function YearField({ label, value, wrong, onChange }: Props) {
  return (
    <TextField
      label={label}
      wrong={wrong}
      inputMode="numeric"
      value={value === 0 ? '' : String(value)}
      onChange={(typed) => onChange(Number(typed.replace(/\D/g, '').slice(0, 4)))}
    />
  );
}
