import type { ReactNode } from 'react';
import * as frame from './frame.module.css';

interface Props {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly text?: string;
  readonly children?: ReactNode;
}

/** Nothing to show: says what is so, and offers one way on. */
export function Empty({ icon, title, text, children }: Props) {
  return (
    <div className={frame.empty}>
      {icon}
      <h2>{title}</h2>
      {text !== undefined && <p>{text}</p>}
      {children}
    </div>
  );
}
