import type { Text } from '../../domain/text';
import { useTranslate } from '../state/use-pane';
import * as parts from './parts.module.css';

/** A word or two that stand out in a row; the colour says no more than the words. */
export function Tag({ tone, says }: { readonly tone?: 'ok' | 'warn' | 'danger' | undefined; readonly says: Text }) {
  const t = useTranslate();
  return (
    <span className={parts.tag} data-tone={tone}>
      {t(says)}
    </span>
  );
}
