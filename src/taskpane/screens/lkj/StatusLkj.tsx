import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHint20Regular } from '@fluentui/react-icons/svg/circle-hint';
import { logFooter } from '../../../domain/lkj/stamp-mark';
import type { Lkj } from '../../../domain/lkj/lkj';
import { Section } from '../../parts/Section';
import { useTranslate } from '../../state/use-pane';
import * as messages from './messages';
import * as ink from '../../parts/ink.module.css';
import * as css from './lkj.module.css';

/** Whether the compiled report is a draft or final, why, and what it is stamped with. */
export function StatusLkj({ lkj }: { readonly lkj: Lkj }) {
  const t = useTranslate();
  const final = lkj.status === 'final';
  const { versi, disusun } = lkj.cap;
  return (
    <Section title={t(messages.status)} aside={versi === null ? undefined : t(messages.versi(versi))}>
      <p className={css.status}>
        {final ? (
          <CheckmarkCircle20Filled className={ink.ok} aria-hidden />
        ) : (
          <CircleHint20Regular className={ink.warn} aria-hidden />
        )}
        <span>
          <b>{t(final ? messages.final : messages.konsep)}</b>{' '}
          <span className={ink.second}>{lkj.alasanKonsep.map((alasan) => t(alasan)).join(' ')}</span>
        </span>
      </p>
      {disusun !== '' && (
        <p className={`${css.statusCap} ${ink.quiet}`}>
          {t(messages.disusunPada(disusun))}
          {lkj.cap.log && ` ${logFooter(lkj.cap)}`}
        </p>
      )}
    </Section>
  );
}
