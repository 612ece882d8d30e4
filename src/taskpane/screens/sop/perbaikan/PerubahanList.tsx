import { Button } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import { useState } from 'react';
import type { Perubahan } from '../../../../app/sop/pratinjau';
import { CellLink } from '../../../parts/CellLink';
import { useTeks } from '../../../state/use-pane';
import { beda } from './beda';
import * as pesan from './pesan';
import * as ink from '../../../parts/ink.module.css';
import * as css from './perbaikan.module.css';

/** Lines shown before the rest is asked for. */
const SHOWN = 5;

/** What would be written, cell by cell: what stands there now and what it becomes. */
export function PerubahanList({ sheet, perubahan }: { readonly sheet: string; readonly perubahan: readonly Perubahan[] }) {
  const t = useTeks();
  const [all, setAll] = useState(false);
  const shown = all ? perubahan : perubahan.slice(0, SHOWN);
  return (
    <>
      <ul className={css.jadi}>
        {shown.map((one) => (
          <li key={`${one.kind} ${String(one.at.row)} ${String(one.at.column)}`}>
            <CellLink sheet={sheet} at={one.at} />
            {one.kind === 'isi' ? <Isi dari={one.dari} jadi={one.jadi} /> : <span>{t(pesan.sel[one.kind])}</span>}
          </li>
        ))}
      </ul>
      {perubahan.length > SHOWN && (
        <Button
          size="small"
          appearance="transparent"
          className={css.jadiLagi}
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {t(all ? pesan.ringkas : pesan.selLagi(perubahan.length - SHOWN))}
        </Button>
      )}
    </>
  );
}

function Isi({ dari, jadi }: { readonly dari: string; readonly jadi: string }) {
  const t = useTeks();
  const texts = beda(dari, jadi);
  return (
    <span className={css.jadiT}>
      {dari === '' ? <span className={ink.third}>{t(pesan.kosong)}</span> : <del>{texts.dari}</del>}
      <ArrowRight16Regular aria-label={t(pesan.menjadi)} />
      {jadi === '' ? <span className={ink.third}>{t(pesan.kosong)}</span> : <ins>{texts.jadi}</ins>}
    </span>
  );
}
