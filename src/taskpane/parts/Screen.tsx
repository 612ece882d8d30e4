import type { ReactNode } from 'react';
import type { Text } from '../../domain/text';
import { useTranslate } from '../state/use-pane';
import { Refusal } from './Refusal';
import * as frame from './frame.module.css';

interface Props {
  readonly children: ReactNode;
  /** The screen's actions; the primary one stands last. */
  readonly footer?: ReactNode;
  /** Why the last of them was refused; it stands above them. */
  readonly refusal?: Text | undefined;
  /** Nothing in it can be focused: then it must be reachable itself, or it cannot be scrolled by keyboard. */
  readonly text?: boolean;
}

/** What a tab or layer shows: a part that scrolls, and its actions always at the foot. */
export function Screen({ children, footer, refusal, text = false }: Props) {
  const t = useTranslate();
  return (
    <>
      <div className={frame.body} data-body {...(text && { tabIndex: 0 })}>
        {children}
      </div>
      {footer !== undefined && (
        <div className={frame.foot}>
          {refusal && <Refusal>{t(refusal)}</Refusal>}
          {footer}
        </div>
      )}
    </>
  );
}
