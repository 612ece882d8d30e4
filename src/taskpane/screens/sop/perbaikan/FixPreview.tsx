import { Button } from '@fluentui/react-components';
import { collectFixes, isReadyFix } from '../../../../app/sop/collect-fixes';
import { plannedChangesOf } from '../../../../app/sop/planned-changes';
import type { Finding } from '../../../../domain/rules/rule';
import { focusFirst } from '../../../parts/focus-first';
import type { SopTerpilih } from '../../../../app/sop/open-sop';
import { useTranslate } from '../../../state/use-pane';
import { PlannedChangeList } from './PlannedChangeList';
import { TextButton } from '../../../parts/Buttons';
import { perbaikiSemua, terapkan } from './messages';
import * as controls from '../../../parts/controls.module.css';
import * as css from './perbaikan.module.css';

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
