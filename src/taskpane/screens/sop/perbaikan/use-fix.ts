import { applyFixUseCase, type ApplyFixRefusal } from '../../../../app/sop/apply-fix';
import type { FixChoice } from '../../../../app/sop/collect-fixes';
import type { SopTerpilih } from '../../../../app/sop/open-sop';
import { useAction } from '../../../state/use-action';
import { diperbaiki, diperbaikiPasti, diperbaikiSebagian, memperbaiki } from '../messages';

/** Applies fixes to the SOP in hand, in one write and so one step back, and tells how many and, after all that is certain, how many wait. */
export function useFix({ target }: SopTerpilih): {
  readonly busy: boolean;
  readonly refusal?: ApplyFixRefusal;
  mend(choose: FixChoice): Promise<boolean>;
} {
  const fix = useAction(applyFixUseCase, memperbaiki, {
    told: ({ applied, skipped, left }) => {
      if (left) return diperbaikiPasti(applied, left.temuan, left.galat);
      return skipped > 0 ? diperbaikiSebagian(applied, skipped) : diperbaiki(applied);
    },
  });
  const mend = async (choose: FixChoice) => {
    const { sheet, nomor = 0 } = target;
    return (await fix.start({ sheet, nomor, choose })) !== undefined;
  };
  return { busy: fix.busy, mend, ...(fix.refusal && { refusal: fix.refusal }) };
}
