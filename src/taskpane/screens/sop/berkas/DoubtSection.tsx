import { useState } from 'react';
import { settleDoubts } from '../../../../app/sop/settle-doubts';
import { a1 } from '../../../../domain/sheet/address';
import type { Doubt } from '../../../../domain/sop/doubt';
import { doubtWords } from '../../../../domain/sop/messages';
import { SeverityIcon } from '../../../parts/SeverityIcon';
import { CellLink, TextButton } from '../../../parts/Buttons';
import { Section } from '../../../parts/Screen';
import { useAction } from '../../../state/use-action';
import { useTranslate } from '../../../state/use-pane';
import { perluDiperiksa } from './messages';
import * as ink from '../../../parts/ink.module.css';
import * as css from '../sop.module.css';

interface Props {
  readonly sheet: string;
  readonly doubts: readonly Doubt[];
}

/** So many at once; the rest on request. */
const SHOWN = 5;

/** What the file's reader was not sure of, cell by cell, until a person has looked at it. */
export function DoubtSection({ sheet, doubts }: Props) {
  const t = useTranslate();
  const [all, setAll] = useState(false);
  const settle = useAction(settleDoubts, perluDiperiksa.menyimpan);
  const shown = all ? doubts : doubts.slice(0, SHOWN);
  return (
    <Section title={t(perluDiperiksa.judul(doubts.length))}>
      <ul>
        {shown.map((doubt, index) => (
          <li key={`${a1(doubt.at)} ${doubt.kind} ${String(index)}`} className={css.temuan}>
            <SeverityIcon severity="peringatan" />
            <p className={css.temuanT}>
              {doubt.teks !== undefined && <span className={ink.bold}>{doubt.teks} </span>}
              {t(doubtWords(doubt))} <CellLink sheet={sheet} at={doubt.at} />
            </p>
            <TextButton
              size="small"
              aria-label={t(perluDiperiksa.sudahSel(a1(doubt.at)))}
              disabledFocusable={settle.busy}
              says={perluDiperiksa.sudah}
              onClick={() => void settle.start({ sheet, at: doubt.at })}
            />
          </li>
        ))}
      </ul>
      {shown.length < doubts.length && (
        <TextButton size="small" says={perluDiperiksa.lagi(doubts.length - shown.length)} onClick={() => setAll(true)} />
      )}
      <TextButton
        size="small"
        disabledFocusable={settle.busy}
        says={perluDiperiksa.semua}
        onClick={() => void settle.start({ sheet })}
      />
    </Section>
  );
}
