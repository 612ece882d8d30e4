import { applyFixUseCase, type ApplyFixRefusal } from '../../../../app/sop/apply-fix';
import type { Pilihan } from '../../../../app/sop/kumpulkan';
import type { SopTerpilih } from '../../../../app/sop/open-sop';
import { useAction } from '../../../state/use-action';
import { diperbaiki, diperbaikiSebagian, memperbaiki } from '../pesan';

/** Applies fixes to the SOP in hand, in one write and so one step back, and tells how many. */
export function usePerbaiki({ target }: SopTerpilih): {
  readonly busy: boolean;
  readonly refusal?: ApplyFixRefusal;
  mend(pilih: Pilihan): Promise<boolean>;
} {
  const fix = useAction(applyFixUseCase, memperbaiki, {
    told: ({ diterapkan, dilewati }) => (dilewati > 0 ? diperbaikiSebagian(diterapkan, dilewati) : diperbaiki(diterapkan)),
  });
  const mend = async (pilih: Pilihan) => {
    const { sheet, nomor = 0 } = target;
    return (await fix.start({ sheet, nomor, pilih })) !== undefined;
  };
  return { busy: fix.busy, mend, ...(fix.refusal && { refusal: fix.refusal }) };
}
