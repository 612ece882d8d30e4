import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import type { ReactNode } from 'react';
import { useTeks } from '../state/use-pane';
import { bukuTidakBerubah } from './pesan';

/** Why an act was refused, beside the button that asked for it. The workbook is as it was. */
export function Refusal({ children }: { readonly children: ReactNode }) {
  const t = useTeks();
  return (
    <div className="r-refusal" role="alert">
      <ErrorCircle16Filled className="r-danger" aria-hidden />
      <p>
        {children} <span className="r-2">{t(bukuTidakBerubah)}</span>
      </p>
    </div>
  );
}
