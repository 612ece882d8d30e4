import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHint20Regular } from '@fluentui/react-icons/svg/circle-hint';
import { kakiLog } from '../../../domain/lkj/cap';
import type { Lkj } from '../../../domain/lkj/lkj';
import { Section } from '../../parts/Section';
import { useTeks } from '../../state/use-pane';
import * as pesan from './pesan';
import * as ink from '../../parts/ink.module.css';
import * as css from './lkj.module.css';

/** Whether the compiled report is a draft or final, why, and what it is stamped with. */
export function StatusLkj({ lkj }: { readonly lkj: Lkj }) {
  const t = useTeks();
  const final = lkj.status === 'final';
  const { versi, disusun } = lkj.cap;
  return (
    <Section title={t(pesan.status)} aside={versi === null ? undefined : t(pesan.versi(versi))}>
      <p className={css.status}>
        {final ? (
          <CheckmarkCircle20Filled className={ink.ok} aria-hidden />
        ) : (
          <CircleHint20Regular className={ink.warn} aria-hidden />
        )}
        <span>
          <b>{t(final ? pesan.final : pesan.konsep)}</b>{' '}
          <span className={ink.second}>{lkj.alasanKonsep.map((alasan) => t(alasan)).join(' ')}</span>
        </span>
      </p>
      {disusun !== '' && (
        <p className={`${css.statusCap} ${ink.quiet}`}>
          {t(pesan.disusunPada(disusun))}
          {lkj.cap.log && ` ${kakiLog(lkj.cap)}`}
        </p>
      )}
    </Section>
  );
}
