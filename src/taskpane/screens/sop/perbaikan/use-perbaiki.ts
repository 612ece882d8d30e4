import { applyFixUseCase, type ApplyFixRefusal } from '../../../../app/sop/apply-fix';
import type { Pilihan } from '../../../../app/sop/kumpulkan';
import type { SopTerpilih } from '../../../state/sop';
import { useAction } from '../../../state/use-action';
import { usePane } from '../../../state/use-pane';
import { diperbaiki, diperbaikiSebagian, memperbaiki } from '../pesan';

/** Applies fixes to the SOP in hand, in one write and so one step back, and tells how many. */
export function usePerbaiki({ target }: SopTerpilih): {
  readonly busy: boolean;
  readonly refusal?: ApplyFixRefusal;
  mend(pilih: Pilihan): Promise<boolean>;
} {
  const pane = usePane();
  const fix = useAction(applyFixUseCase, memperbaiki);
  const mend = async (pilih: Pilihan) => {
    const { sheet, nomor = 0 } = target;
    const outcome = await fix.start({ sheet, nomor, pilih });
    if (!outcome) return false;
    const { diterapkan, dilewati } = outcome;
    pane.tell(dilewati > 0 ? diperbaikiSebagian(diterapkan, dilewati) : diperbaiki(diterapkan));
    return true;
  };
  return { busy: fix.busy, mend, ...(fix.refusal && { refusal: fix.refusal }) };
}
