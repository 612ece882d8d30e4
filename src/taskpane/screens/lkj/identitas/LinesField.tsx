import type { Text } from '../../../../domain/text';
import { TextField } from '../../../parts/fields/Fields';
import { identitas as words } from '../identitas-messages';

interface Props {
  readonly label: Text;
  readonly value: readonly string[];
  readonly rows?: number;
  onChange(value: readonly string[]): void;
}

/** A list that is typed as lines: each is an item. Blank ones stay while the person types and are dropped on saving. */
export function LinesField({ label, value, rows = 4, onChange }: Props) {
  return (
    <TextField
      label={label}
      hint={words.perBaris}
      rows={rows}
      value={value.join('\n')}
      onChange={(typed) => onChange(typed === '' ? [] : typed.split('\n'))}
    />
  );
}
