import { type ComponentProps, type ReactNode, useEffect, useRef, type ReactElement } from 'react';
import type { Text } from '../../domain/text';
import { useTranslate, useGo } from '../state/use-pane';
import { Refusal } from './Refusal';
import { memuat, kembali } from './messages';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { IconButton, TextButton } from './Buttons';
import * as frame from './frame.module.css';
import * as ink from './ink.module.css';
import * as parts from './parts.module.css';

interface Props {
  readonly children: ReactNode;
  /** At the foot: what stands before the two, what leads away without doing anything, and what the screen is for. */
  readonly footer?: ReactNode;
  readonly back?: readonly [says: Text, go: () => void] | undefined;
  readonly act?: ComponentProps<typeof TextButton> | undefined;
  /** Why the last of them was refused; it stands above them. */
  readonly refusal?: Text | undefined;
  /** What the person must know before they press: that it cannot be undone. It stands above the buttons. */
  readonly warns?: Text | undefined;
  /** Nothing in it can be focused: then it must be reachable itself, or it cannot be scrolled by keyboard. */
  readonly text?: boolean;
}

/** What a tab or layer shows: a part that scrolls, and its actions always at the foot. */
export function Screen({ children, footer, back, act, refusal, warns, text = false }: Props) {
  const t = useTranslate();
  return (
    <>
      <div className={frame.body} data-body {...(text && { tabIndex: 0 })}>
        {children}
      </div>
      {(footer ?? back ?? act) !== undefined && (
        <div className={frame.foot}>
          {refusal && <Refusal>{t(refusal)}</Refusal>}
          {warns && <p className={ink.quiet}>{t(warns)}</p>}
          {footer}
          {back && <TextButton says={back[0]} onClick={back[1]} />}
          {act && <TextButton appearance="primary" {...act} />}
        </div>
      )}
    </>
  );
}

interface EmptyProps {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly text?: string;
  readonly children?: ReactNode;
}

/** Nothing to show: says what is so, and offers one way on. */
export function Empty({ icon, title, text, children }: EmptyProps) {
  return (
    <div className={frame.empty}>
      {icon}
      <h2>{title}</h2>
      {text !== undefined && <p>{text}</p>}
      {children}
    </div>
  );
}

/** The shape of a screen while its data is read for the first time. */
export function Skeleton({ lines = 6 }: { readonly lines?: number }) {
  const t = useTranslate();
  return (
    <output className={frame.skel} aria-label={t(memuat)}>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={frame.skelRow}>
          <i style={{ width: `${String(40 + ((index * 23) % 50))}%` }} />
          <i style={{ width: `${String(25 + ((index * 17) % 30))}%` }} />
        </span>
      ))}
    </output>
  );
}

interface BackBarProps {
  readonly title: string;
  readonly aside?: ReactNode;
}

/** Stands in the place of the tabs on a screen that leads back to one. Its heading takes the focus, so that it is read out. */
export function BackBar({ title, aside }: BackBarProps) {
  const go = useGo();
  const t = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <nav className={`${frame.tabs} ${frame.back}`} aria-label={t(kembali)}>
      <IconButton icon={<ArrowLeft20Regular />} label={t(kembali)} onClick={go()} />
      <h1 ref={heading} tabIndex={-1} className={ink.cut}>
        {title}
      </h1>
      {aside}
    </nav>
  );
}

interface EmptyScreenProps {
  readonly icon?: ReactElement;
  readonly says: { readonly judul: Text; readonly isi: Text };
  readonly action: Text;
  /** Stands above what is said, as where a screen lets the person choose what it shows. */
  readonly above?: ReactNode;
  onAct(): void;
}

/** A screen that has nothing to show yet: what is so, and the one way on at its foot. */
export function EmptyScreen({ icon, says, action, above, onAct }: EmptyScreenProps) {
  const t = useTranslate();
  return (
    <Screen act={{ says: action, onClick: onAct }}>
      {above}
      <Empty icon={icon} title={t(says.judul)} text={t(says.isi)} />
    </Screen>
  );
}

/** What stands in a screen's place until its data was read for the first time. */
export function LoadingScreen({ lines = 6 }: { readonly lines?: number }) {
  return (
    <Screen>
      <Skeleton lines={lines} />
    </Screen>
  );
}

interface SectionProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a screen: a heading, perhaps a figure beside it, and a line below. */
export function Section({ title, aside, children }: SectionProps) {
  return (
    <section className={parts.sec}>
      <div className={parts.secH}>
        <h2>{title}</h2>
        {aside !== undefined && <div className={ink.quiet}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
