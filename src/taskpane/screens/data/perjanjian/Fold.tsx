import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import * as ink from '../../../parts/ink.module.css';
import * as css from '../data.module.css';

interface Props {
  readonly title: string;
  /** What is inside, in a few words, while it is closed. */
  readonly aside?: string;
  readonly children: ReactNode;
}

/** Details that stay folded until somebody wants them. */
export function Fold({ title, aside, children }: Props) {
  return (
    <details className={css.fold}>
      <summary>
        <ChevronRight16Regular aria-hidden />
        <span className={css.foldTitle}>{title}</span>
        {aside !== undefined && <span className={`${ink.quiet} ${ink.num} ${ink.cut}`}>{aside}</span>}
      </summary>
      <div className={css.foldBody}>{children}</div>
    </details>
  );
}
