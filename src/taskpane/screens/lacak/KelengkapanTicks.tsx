import { Checkbox } from '@fluentui/react-components';
import * as controls from '../../parts/controls.module.css';

interface Props {
  readonly items: readonly string[];
  /** Indexes of those that are there, rising. */
  readonly value: readonly number[];
  readonly disabled?: boolean;
  onChange(value: readonly number[]): void;
}

/** What a step needs, each to be ticked once it is there. */
export function KelengkapanTicks({ items, value, disabled = false, onChange }: Props) {
  return items.map((item, index) => (
    <Checkbox
      key={`${String(index)} ${item}`}
      className={controls.tick}
      label={item}
      disabled={disabled}
      checked={value.includes(index)}
      onChange={(_, data) => {
        const others = value.filter((one) => one !== index);
        onChange(data.checked === true ? [...others, index].toSorted((a, b) => a - b) : others);
      }}
    />
  ));
}
