import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../domain/rules/rule';
import { useTranslate } from '../state/use-pane';
import { tingkat } from './messages';
import * as ink from './ink.module.css';

const ICONS = {
  galat: [ErrorCircle20Filled, ink.danger],
  peringatan: [Warning20Filled, ink.warn],
  petunjuk: [Info20Regular, ink.second],
} as const;

/** How serious a finding is, as a shape and a colour. `named` adds the word for a screen reader. */
export function SeverityIcon({ severity, named = true }: { readonly severity: Severity; readonly named?: boolean }) {
  const t = useTranslate();
  const [Icon, tone] = ICONS[severity];
  return <Icon className={tone} {...(named ? { 'aria-label': t(tingkat[severity]) } : { 'aria-hidden': true })} />;
}
