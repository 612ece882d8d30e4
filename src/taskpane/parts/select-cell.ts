import { showCell, type Target } from '../../app/show-cell';
import { useAction } from '../state/use-action';
import { memilihSel } from './messages';

/** Takes the person to a cell when called. */
export function useShowCell(): (target: Target) => void {
  const show = useAction(showCell, memilihSel, { writes: false });
  return (target) => void show.start(target);
}
