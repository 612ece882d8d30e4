import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../domain/rules/rule';
import { useTranslate } from '../state/use-pane';
import { tingkat } from './messages';
import * as ink from './ink.module.css';

/** How serious a finding is, as a shape and a colour. `named` adds the word for a screen reader. */
export function SeverityIcon({ severity, named = true }: { readonly severity: Severity; readonly named?: boolean }) {
  const t = useTranslate();
  const label = named ? { 'aria-label': t(tingkat[severity]) } : { 'aria-hidden': true as const };
  switch (severity) {
    case 'galat':
      return <ErrorCircle20Filled className={ink.danger} {...label} />;
    case 'peringatan':
      return <Warning20Filled className={ink.warn} {...label} />;
    case 'petunjuk':
      return <Info20Regular className={ink.second} {...label} />;
  }
}
