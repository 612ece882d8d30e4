import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import type { ReactNode } from 'react';

/** Why an act was refused, beside the button that asked for it; the words come from whoever refused. */
export function Refusal({ children }: { readonly children: ReactNode }) {
  return (
    <div className="r-refusal" role="alert">
      <ErrorCircle16Filled className="r-danger" aria-hidden />
      <p>{children}</p>
    </div>
  );
}
