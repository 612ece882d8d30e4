import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle20Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { CheckedFile } from '../../../domain/kinerja/import/import';
import { a1 } from '../../../domain/sheet/address';
import { useTranslate } from '../../state/use-pane';
import { TextButton } from '../../parts/Buttons';
import { impor } from './messages';
import * as ink from '../../parts/ink.module.css';
import * as css from './data.module.css';

/** How many cells with a changed structure are named; the rest is a count. */
const NAMED = 5;

/** One received file: taken, in conflict, older, or turned away with the reason and the cells. */
export function FileRow({ berkas, onUse }: { readonly berkas: CheckedFile; onUse(): void }) {
  const t = useTranslate();
  const taken = berkas.status === 'diterima';
  const older = berkas.status === 'lebih-lama';
  return (
    <li className={css.noteRow}>
      {taken && berkas.bentrok === 0 ? (
        <CheckmarkCircle20Filled className={ink.ok} aria-label={t(impor.diterima)} />
      ) : taken || older ? (
        <Warning20Filled className={ink.warn} aria-label={t(impor.perluDilihat)} />
      ) : (
        <DismissCircle20Filled className={ink.danger} aria-label={t(impor.ditolak)} />
      )}
      <div className={ink.grow}>
        <p className={ink.cut}>
          <b>{berkas.nama}</b>
        </p>
        <p className={ink.quiet}>{t(berkas.message)}</p>
        {berkas.sel.slice(0, NAMED).map((one) => (
          <p key={`${one.at.sheet} ${a1(one.at.area)}`} className={ink.quiet}>
            {a1(one.at.area)}: {t(one.message)}
          </p>
        ))}
        {older && <TextButton size="small" says={impor.tetapPakai} onClick={onUse} />}
      </div>
    </li>
  );
}
