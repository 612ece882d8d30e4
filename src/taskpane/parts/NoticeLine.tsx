import { Button } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useEffect } from 'react';
import { TextButton } from './Buttons';
import { tutupPesan } from './messages';
import { usePane, usePaneState, useTranslate } from '../state/use-pane';
import * as frame from './frame.module.css';
import * as ink from './ink.module.css';

/** Long enough to read two lines; it also stays while the pointer or focus is on it. */
const SHOWN_FOR = 8000;

/** What can be acted on stands until there was time to decide and to get there by keyboard. */
const SHOWN_FOR_ACTING = 30_000;

/** The outcome of the last act, in one line above the foot. */
export function NoticeLine() {
  const pane = usePane();
  const t = useTranslate();
  const notice = usePaneState((state) => state.notice);
  useEffect(() => {
    if (notice?.tone !== 'ok') return undefined;
    const shownFor = notice.action ? SHOWN_FOR_ACTING : SHOWN_FOR;
    const timer = setTimeout(() => {
      if (pane.store.get().notice === notice) pane.store.set({ notice: undefined });
    }, shownFor);
    return () => {
      clearTimeout(timer);
    };
  }, [notice, pane]);
  return (
    <output aria-live="polite" className={frame.noticeHost}>
      {notice && (
        <div className={frame.notice} data-tone={notice.tone}>
          {notice.tone === 'ok' ? <CheckmarkCircle16Filled className={ink.ok} /> : <Warning16Filled className={ink.warn} />}
          <span className={ink.grow}>{t(notice.message)}</span>
          {notice.action && <TextButton size="small" says={notice.action.label} onClick={notice.action.run} />}
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={t(tutupPesan)}
            onClick={() => pane.store.set({ notice: undefined })}
          />
        </div>
      )}
    </output>
  );
}
