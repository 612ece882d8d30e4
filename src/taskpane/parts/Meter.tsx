interface Props {
  /** 0 to 1; more is shown as full. */
  readonly value: number;
  readonly tone?: 'brand' | 'ok' | 'warn' | 'danger';
  readonly label: string;
  /** What a screen reader says instead of a percentage. */
  readonly text: string;
}

/** How much of a whole is done. */
export function Meter({ value, tone = 'brand', label, text }: Props) {
  const share = Math.max(0, Math.min(1, value));
  return (
    <div
      className="r-meter"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      aria-valuetext={text}
    >
      <i data-tone={tone} style={{ width: `${String(share * 100)}%` }} />
    </div>
  );
}
