import { a1 } from '../../domain/sheet/address';
import type { Target } from '../../app/show-cell';
import { useTranslate } from '../state/use-pane';
import { bukaSel } from './messages';
import { useShowCell } from './select-cell';
import * as controls from './controls.module.css';

/** The address of a cell; pressing it selects the cell in the workbook. */
export function CellLink({ sheet, at }: Target) {
  const show = useShowCell();
  const t = useTranslate();
  const address = a1(at);
  return (
    <button type="button" className={controls.cell} aria-label={t(bukaSel(address))} onClick={() => show({ sheet, at })}>
      {address}
    </button>
  );
}
