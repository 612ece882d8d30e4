import type { ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** The screen's actions; the primary one stands last. */
  readonly footer?: ReactNode;
}

/** What a tab or layer shows: a part that scrolls, and its actions always at the foot. */
export function Screen({ children, footer }: Props) {
  return (
    <>
      <main className="r-body" tabIndex={-1}>
        {children}
      </main>
      {footer !== undefined && <footer className="r-foot">{footer}</footer>}
    </>
  );
}
