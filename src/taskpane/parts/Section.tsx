import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a screen: a heading, perhaps a figure beside it, and a line below. */
export function Section({ title, aside, children }: Props) {
  return (
    <section className="r-sec">
      <div className="r-sec-h">
        <h2>{title}</h2>
        {aside !== undefined && <div className="r-2 r-small">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
