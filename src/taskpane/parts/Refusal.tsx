import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import type { ReactNode } from 'react';
import * as frame from './frame.module.css';
import * as ink from './ink.module.css';

/** Why an act was refused, beside the button that asked for it; the words come from whoever refused. */
export function Refusal({ children }: { readonly children: ReactNode }) {
  return (
    <div className={frame.refusal} role="alert">
      <ErrorCircle16Filled className={ink.danger} aria-hidden />
      <p>{children}</p>
    </div>
  );
}
