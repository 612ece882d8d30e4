import { Button } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import { useState } from 'react';
import type { PlannedChange } from '../../../../app/sop/planned-changes';
import { CellLink } from '../../../parts/Buttons';
import { useTranslate } from '../../../state/use-pane';
import { differenceOf } from './difference';
import * as messages from './messages';
import * as ink from '../../../parts/ink.module.css';
import * as css from './perbaikan.module.css';

/** Lines shown before the rest is asked for. */
const SHOWN = 5;

/** What would be written, cell by cell: what stands there now and what it becomes. */
export function PlannedChangeList({
  sheet,
  perubahan,
}: {
  readonly sheet: string;
  readonly perubahan: readonly PlannedChange[];
}) {
  const t = useTranslate();
  const [all, setAll] = useState(false);
  const shown = all ? perubahan : perubahan.slice(0, SHOWN);
  return (
    <>
      <ul className={css.jadi}>
        {shown.map((one) => (
          <li key={`${one.kind} ${String(one.at.row)} ${String(one.at.column)}`}>
            <CellLink sheet={sheet} at={one.at} />
            {one.kind === 'isi' ? <ChangedText dari={one.dari} jadi={one.jadi} /> : <span>{t(messages.sel[one.kind])}</span>}
          </li>
        ))}
      </ul>
      {perubahan.length > SHOWN && (
        <Button size="small" appearance="transparent" className={css.jadiLagi} aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? messages.ringkas : messages.selLagi(perubahan.length - SHOWN))}
        </Button>
      )}
    </>
  );
}

function ChangedText({ dari, jadi }: { readonly dari: string; readonly jadi: string }) {
  const t = useTranslate();
  const texts = differenceOf(dari, jadi);
  return (
    <span className={css.jadiT}>
      {dari === '' ? <span className={ink.third}>{t(messages.kosong)}</span> : <del>{texts.dari}</del>}
      <ArrowRight16Regular aria-label={t(messages.menjadi)} />
      {jadi === '' ? <span className={ink.third}>{t(messages.kosong)}</span> : <ins>{texts.jadi}</ins>}
    </span>
  );
}
