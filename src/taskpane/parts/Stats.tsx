import type { Text } from '../../domain/text';
import { useTranslate } from '../state/use-pane';
import * as parts from './parts.module.css';

interface Props {
  readonly figures: readonly (readonly [label: Text, value: string | number])[];
  /** Besides how figures look anywhere. */
  readonly className?: string;
}

/** A few figures side by side, each with what it counts. */
export function Stats({ figures, className = '' }: Props) {
  const t = useTranslate();
  return (
    <dl className={`${parts.stats} ${className}`}>
      {figures.map(([label, value]) => (
        <div key={label.id}>
          <dt>{t(label)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
