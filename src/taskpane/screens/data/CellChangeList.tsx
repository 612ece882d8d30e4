import { formatIsian } from '../../../domain/kantor/angka';
import type { CellChange } from '../../../domain/kinerja/import/import';
import { a1 } from '../../../domain/sheet/address';
import { CellLink } from '../../parts/CellLink';
import { useTranslate } from '../../state/use-pane';
import { Fold } from './perjanjian/Fold';
import { impor as pesan } from './messages';
import * as ink from '../../parts/ink.module.css';

/** Cells listed one by one; beyond these a count. */
const LISTED = 200;

/** Every cell an import changes: what stood there, what comes, and from which file. */
export function CellChangeList({ ubahan }: { readonly ubahan: readonly CellChange[] }) {
  const t = useTranslate();
  if (ubahan.length === 0) return null;
  return (
    <Fold title={t(pesan.rincian)} aside={String(ubahan.length)}>
      <ul className={ink.small}>
        {ubahan.slice(0, LISTED).map(({ at, sebelum, sesudah, dari }) => (
          <li key={`${at.sheet}!${a1(at.area)}`}>
            {at.sheet} <CellLink sheet={at.sheet} at={at.area} />: {sebelum !== '' && <s>{formatIsian(sebelum)}</s>}{' '}
            <b>{formatIsian(sesudah)}</b> <span className={ink.second}>{t(pesan.dari(dari))}</span>
          </li>
        ))}
      </ul>
      {ubahan.length > LISTED && <p className={ink.quiet}>{t(pesan.selebihnya(ubahan.length - LISTED))}</p>}
    </Fold>
  );
}
