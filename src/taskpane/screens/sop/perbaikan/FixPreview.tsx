import { Button } from '@fluentui/react-components';
import { collectFixes, isReadyFix } from '../../../../app/sop/collect-fixes';
import { plannedChangesOf, type PlannedChange } from '../../../../app/sop/planned-changes';
import type { Finding } from '../../../../domain/rules/rule';
import { focusFirst } from '../../../parts/focus-first';
import type { SopTerpilih } from '../../../../app/sop/open-sop';
import { useTranslate } from '../../../state/use-pane';
import { TextButton, CellLink } from '../../../parts/Buttons';
import * as messages from './messages';
import { perbaikiSemua, terapkan } from './messages';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import { useState } from 'react';
import { differenceOf } from './difference';
import * as controls from '../../../parts/controls.module.css';
import * as css from './perbaikan.module.css';
import * as ink from '../../../parts/ink.module.css';

interface Props {
  readonly terpilih: SopTerpilih;
  readonly finding: Finding;
  readonly busy: boolean;
  onApply(): void;
  onApplyAll(): void;
}

/** What one fix would write; where others of its kind would write more, all of them can be applied at once. */
export function FixPreview({ terpilih, finding, busy, onApply, onApplyAll }: Props) {
  const t = useTranslate();
  const { sheet, checked, result, target } = terpilih;
  const own = plannedChangesOf(sheet, finding.fix?.edits ?? []);
  const alike = result.findings.filter((one) => one.rule === finding.rule && isReadyFix(one)).length;
  const all = alike > 1 ? collectFixes(sheet, checked, { rule: finding.rule }, target.nomor ?? 0).edits : [];
  return (
    <div className={`${controls.touch} ${css.pratinjau}`}>
      <PlannedChangeList sheet={sheet.name} perubahan={own} />
      <div className={controls.duo}>
        {alike > 1 && plannedChangesOf(sheet, all).length > own.length && (
          <TextButton size="small" disabledFocusable={busy} says={perbaikiSemua(alike)} onClick={onApplyAll} />
        )}
        <Button ref={focusFirst} size="small" appearance="primary" disabledFocusable={busy} onClick={onApply}>
          {t(terapkan)}
        </Button>
      </div>
    </div>
  );
}

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
