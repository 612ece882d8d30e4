import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, type ReactNode } from 'react';
import { useGo, useTranslate } from '../state/use-pane';
import { IconButton } from './IconButton';
import { kembali } from './messages';
import * as frame from './frame.module.css';
import * as ink from './ink.module.css';

interface Props {
  readonly title: string;
  readonly aside?: ReactNode;
}

/** Stands in the place of the tabs on a screen that leads back to one. Its heading takes the focus, so that it is read out. */
export function BackBar({ title, aside }: Props) {
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
