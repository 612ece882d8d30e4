import { wordUnits } from './styles';

/** F4 (215 × 330 mm) in twentieths of a point, upright; the binding's margin stands at the left of an upright page, at the top of one across. */
export const DOCX_PAGE = { width: 12_189, height: 18_709, margin: 1_417, binding: 284 } as const;

/** How a section stands on its paper. */
export type Across = 'tegak' | 'mendatar';

/** What stands between the margins, in twentieths of a point. */
export const usable = (across: Across): { readonly width: number; readonly height: number } => {
  const { width, height, margin, binding } = DOCX_PAGE;
  return across === 'tegak'
    ? { width: width - 2 * margin - binding, height: height - 2 * margin }
    : { width: height - 2 * margin, height: width - 2 * margin - binding };
};

/** The same in points, less a little at the foot that Word leaves free. */
export const roomOfPage = (across: Across): number => usable(across).height / wordUnits(1);
