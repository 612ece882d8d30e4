import { isErrorText } from '../../book/content';
import type { CellContent } from '../../book/contract';

/** Excel's name for the kind of a value. */
export function valueTypeOf(value: CellContent): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorText(value) ? 'Error' : 'String';
}
