import { Button } from '@fluentui/react-components';
import { kumpulkanPerbaikan, siapDiterapkan } from '../../../../app/sop/kumpulkan';
import { perubahanOf } from '../../../../app/sop/pratinjau';
import type { Finding } from '../../../../domain/rules/rule';
import { focusFirst } from '../../../parts/focus-first';
import type { SopTerpilih } from '../../../../app/sop/open-sop';
import { useTeks } from '../../../state/use-pane';
import { PerubahanList } from './PerubahanList';
import { perbaikiSemua, terapkan } from './pesan';
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
  const t = useTeks();
  const { lembar, diperiksa, hasil, target } = terpilih;
  const own = perubahanOf(lembar, finding.fix?.edits ?? []);
  const alike = hasil.findings.filter((one) => one.rule === finding.rule && siapDiterapkan(one)).length;
  const all = alike > 1 ? kumpulkanPerbaikan(lembar, diperiksa, { rule: finding.rule }, target.nomor ?? 0).edits : [];
  return (
    <div className={css.pratinjau}>
      <PerubahanList sheet={lembar.name} perubahan={own} />
      <div className={controls.duo}>
        {alike > 1 && perubahanOf(lembar, all).length > own.length && (
          <Button size="small" disabledFocusable={busy} onClick={onApplyAll}>
            {t(perbaikiSemua(alike))}
          </Button>
        )}
        <Button ref={focusFirst} size="small" appearance="primary" disabledFocusable={busy} onClick={onApply}>
          {t(terapkan)}
        </Button>
      </div>
    </div>
  );
}
