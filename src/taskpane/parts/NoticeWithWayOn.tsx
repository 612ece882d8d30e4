import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { Text } from '../../domain/text';
import { useTranslate } from '../state/use-pane';
import { TextButton } from './Buttons';
import * as ink from './ink.module.css';
import * as parts from './parts.module.css';

interface Props {
  readonly warn?: boolean;
  readonly says: Text;
  readonly action: Text;
  readonly busy?: boolean;
  onAct(): void;
}

/** What the person should know before going on, with one way on. */
export function NoticeWithWayOn({ warn = false, says, action, busy = false, onAct }: Props) {
  const t = useTranslate();
  return (
    <div className={parts.kabar} data-warn={warn}>
      {warn ? <Warning20Filled className={ink.warn} aria-hidden /> : <Info20Regular className={ink.brand} aria-hidden />}
      <div className={ink.grow}>
        <p>{t(says)}</p>
        <TextButton size="small" disabled={busy} says={action} onClick={onAct} />
      </div>
    </div>
  );
}
