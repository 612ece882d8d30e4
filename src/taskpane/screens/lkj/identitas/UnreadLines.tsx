import { CircleHint20Regular } from '@fluentui/react-icons/svg/circle-hint';
import type { DataFinding } from '../../../../domain/kinerja/data-finding';
import { a1 } from '../../../../domain/sheet/address';
import { useTranslate } from '../../../state/use-pane';
import { identitas as words } from '../identitas-messages';
import * as ink from '../../../parts/ink.module.css';
import * as css from '../lkj.module.css';

/** What stands on the sheet without being understood, each with its cell: it is kept there and not printed. */
export function UnreadLines({ temuan }: { readonly temuan: readonly DataFinding[] }) {
  const t = useTranslate();
  if (temuan.length === 0) return null;
  return (
    <details>
      <summary className={css.status}>
        <CircleHint20Regular className={ink.warn} aria-hidden />
        <span>{t(words.takTerbaca(temuan.length))}</span>
      </summary>
      <ul className={ink.small}>
        {temuan.map(({ at, message }) => (
          <li key={`${at ? a1(at.area) : ''} ${message.id}`}>
            {at && <b>{a1(at.area)}: </b>}
            {t(message)}
          </li>
        ))}
      </ul>
    </details>
  );
}
