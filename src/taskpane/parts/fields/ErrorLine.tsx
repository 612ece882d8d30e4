import type { Text } from '../../../domain/text';
import { useTranslate } from '../../state/use-pane';
import * as ink from '../ink.module.css';

/** What is wrong with several entries at once, said where they stand. */
export function ErrorLine({ says, className = '' }: { readonly says: Text; readonly className?: string }) {
  const t = useTranslate();
  return (
    <p className={`${ink.small} ${ink.danger} ${className}`} role="alert">
      {t(says)}
    </p>
  );
}
