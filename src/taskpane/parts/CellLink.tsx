import { a1 } from '../../domain/sheet/address';
import { usePane, useTeks } from '../state/use-pane';
import { bukaSel, memilihSel } from './pesan';
import { selectCell, type Target } from './select-cell';
import * as controls from './controls.module.css';

/** The address of a cell; pressing it selects the cell in the workbook. */
export function CellLink({ sheet, at }: Target) {
  const pane = usePane();
  const t = useTeks();
  const address = a1(at);
  return (
    <button
      type="button"
      className={controls.cell}
      aria-label={t(bukaSel(address))}
      onClick={() => {
        void pane.ask(selectCell, { sheet, at }, memilihSel, false);
      }}
    >
      {address}
    </button>
  );
}
