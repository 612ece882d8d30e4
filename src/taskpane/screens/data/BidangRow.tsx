import { ArrowCircleLeft20Filled } from '@fluentui/react-icons/svg/arrow-circle-left';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHalfFill20Filled } from '@fluentui/react-icons/svg/circle-half-fill';
import { CircleHint20Regular } from '@fluentui/react-icons/svg/circle-hint';
import { LockClosed20Filled } from '@fluentui/react-icons/svg/lock-closed';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import type { ReactElement, ReactNode } from 'react';
import type { BidangReading } from '../../../app/kinerja/read-data';
import type { StatusBidang } from '../../../domain/tracker/state';
import { Meter } from '../../parts/Meter';
import { MenuButton } from '../../parts/MenuButton';
import type { MenuChoice } from '../../parts/menu-choice';
import { useTranslate } from '../../state/use-pane';
import { isianTerisi, kosongDi, menuBidang, statusBidang, terisiBaca } from './messages';
import * as ink from '../../parts/ink.module.css';
import * as css from './data.module.css';

/** Where a bidang stands as the list shows it: what the tracker says, or how far its sheet is filled. */
export type BidangCondition = StatusBidang | 'belum' | 'tanpa-lembar';

interface Props {
  readonly data: BidangReading;
  readonly keadaan: BidangCondition;
  /** When and by whom, or why it came back. */
  readonly catatan?: string;
  readonly choices: readonly MenuChoice[];
  /** A question asked about this bidang, below it. */
  readonly children?: ReactNode;
}

/** One bidang: how far it has filled its sheet, and what may be done about it. */
export function BidangRow({ data, keadaan, catatan, choices, children }: Props) {
  const t = useTranslate();
  const { isianTerisi: filled, isianWajib: wanted, kosong } = data.kelengkapan;
  const share = wanted === 0 ? 0 : filled / wanted;
  const tone = keadaan === 'dikembalikan' ? 'warn' : keadaan === 'disetor' || keadaan === 'dikunci' ? 'ok' : 'brand';
  const first = kosong[0];
  const note = data.masalah ? t(data.masalah) : (catatan ?? (filled > 0 && first ? t(kosongDi(first.apa)) : undefined));
  return (
    <li className={css.bidang}>
      {ICONS[keadaan]}
      <div className={ink.grow}>
        <p className={css.bidangH}>
          <b className={ink.cut}>{data.bidang.nama}</b>
          <span className={`${ink.small} ${ink.num} ${TONE_CLASS[tone]}`}>
            {wanted > 0 && data.formulir && t(isianTerisi(filled, wanted))} {t(statusBidang[keadaan])}
          </span>
        </p>
        <Meter value={share} tone={tone} text={t(terisiBaca(filled, wanted))} />
        {note !== undefined && <p className={ink.quiet}>{note}</p>}
        {children}
      </div>
      {choices.length > 0 && (
        <MenuButton label={t(menuBidang(data.bidang.nama))} icon={<MoreHorizontal20Regular />} choices={() => choices} />
      )}
    </li>
  );
}

const TONE_CLASS = { brand: ink.brand, ok: ink.ok, warn: ink.warn } as const;

/** The shape and the colour of each condition. */
const ICONS = {
  disetor: <CheckmarkCircle20Filled className={ink.ok} aria-hidden />,
  dikunci: <LockClosed20Filled className={ink.ok} aria-hidden />,
  dikembalikan: <ArrowCircleLeft20Filled className={ink.warn} aria-hidden />,
  terbuka: <CircleHalfFill20Filled className={ink.brand} aria-hidden />,
  belum: <CircleHint20Regular className={ink.third} aria-hidden />,
  'tanpa-lembar': <CircleHint20Regular className={ink.third} aria-hidden />,
} satisfies Record<BidangCondition, ReactElement>;
