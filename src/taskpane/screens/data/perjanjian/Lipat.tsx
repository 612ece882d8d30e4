import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** What is inside, in a few words, while it is closed. */
  readonly aside?: string;
  readonly children: ReactNode;
}

/** Details that stay folded until somebody wants them. */
export function Lipat({ title, aside, children }: Props) {
  return (
    <details className="r-lipat">
      <summary>
        <ChevronRight16Regular aria-hidden />
        <span className="r-lipat-j">{title}</span>
        {aside !== undefined && <span className="r-2 r-small r-num r-cut">{aside}</span>}
      </summary>
      <div className="r-lipat-i">{children}</div>
    </details>
  );
}
