import type { UseCase } from '../../app/use-case';
import { a1, area, type Area, type Cell } from '../../domain/sheet/address';
import { ok, type Result } from '../../domain/result';
import type { Edit } from '../../domain/sheet/edit';
import { usePane, useTeks } from '../state/use-pane';
import { bukaSel, memilihSel } from './pesan';

interface Target {
  readonly sheet: string;
  readonly at: Cell | Area;
}

/** Takes the person to a cell; changes nothing in it. */
const selectCell: UseCase<Target, null, never> = {
  reads: () => [],
  plan: (_, { sheet, at }): Result<{ outcome: null; edits: readonly Edit[] }, never> =>
    ok({ outcome: null, edits: [{ kind: 'select', sheet, area: 'rows' in at ? at : area(at.row, at.column) }] }),
};

/** The address of a cell; pressing it selects the cell in the workbook. */
export function CellLink({ sheet, at }: Target) {
  const pane = usePane();
  const t = useTeks();
  const address = a1(at);
  return (
    <button
      type="button"
      className="r-cell"
      aria-label={t(bukaSel(address))}
      onClick={() => {
        void pane.ask(selectCell, { sheet, at }, memilihSel, false);
      }}
    >
      {address}
    </button>
  );
}
