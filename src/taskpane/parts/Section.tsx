import type { ReactNode } from 'react';
import * as ink from './ink.module.css';
import * as parts from './parts.module.css';

interface Props {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a screen: a heading, perhaps a figure beside it, and a line below. */
export function Section({ title, aside, children }: Props) {
  return (
    <section className={parts.sec}>
      <div className={parts.secH}>
        <h2>{title}</h2>
        {aside !== undefined && <div className={ink.quiet}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
