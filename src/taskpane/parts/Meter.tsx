import * as ink from './ink.module.css';
import * as parts from './parts.module.css';

interface Props {
  /** 0 to 1; more is shown as full. */
  readonly value: number;
  readonly tone?: 'brand' | 'ok' | 'warn' | 'danger';
  /** What the bar says, in words, for a screen reader; left out where words beside it say the same. */
  readonly text?: string;
}

/** How much of a whole is done. */
export function Meter({ value, tone = 'brand', text }: Props) {
  const share = Math.max(0, Math.min(1, value));
  return (
    <>
      <div className={parts.meter} aria-hidden>
        <i data-tone={tone} style={{ width: `${String(share * 100)}%` }} />
      </div>
      {text !== undefined && <span className={ink.hidden}>{text}</span>}
    </>
  );
}
