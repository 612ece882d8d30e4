import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import type { Text } from '../../../../domain/text';
import { TextButton } from '../../../parts/Buttons';
import * as ink from '../../../parts/ink.module.css';
import * as css from '../data.module.css';

interface Props {
  readonly title: string;
  /** What is inside, in a few words, while it is closed. */
  readonly aside?: string;
  /** Unfolded to begin with. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Details that stay folded until somebody wants them. */
export function Fold({ title, aside, open, children }: Props) {
  return (
    <details className={css.fold} open={open}>
      <summary>
        <ChevronRight16Regular aria-hidden />
        <span className={css.foldTitle}>{title}</span>
        {aside !== undefined && <span className={`${ink.quiet} ${ink.num} ${ink.cut}`}>{aside}</span>}
      </summary>
      <div className={css.foldBody}>{children}</div>
    </details>
  );
}

/** Adds one more line to a list of the yearly set-up. */
export function AddButton({ label, onAdd }: { readonly label: Text; onAdd(): void }) {
  return <TextButton size="small" icon={<Add16Regular />} says={label} onClick={onAdd} />;
}
