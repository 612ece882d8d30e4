import type { Point } from '../../domain/sheet/edit';
import type { DoubtKind } from '../../domain/sop/doubt';
import { moved, type Matrix } from './matrix';

/** Something laid over a page that is no part of what is printed: a comment, a typed-in text, a field of a form. */
export interface PageNote {
  readonly at: Point;
  readonly kind: Extract<DoubtKind, 'comment' | 'not-taken'>;
  readonly text: string;
}

/** Annotations whose words stand on the page for everybody to see; the others open when they are clicked. */
const VISIBLE: ReadonlySet<string> = new Set(['FreeText', 'Stamp', 'Widget']);
/** Those that say nothing themselves. */
const SILENT: ReadonlySet<string> = new Set(['Link', 'Popup']);

/** What annotations say (ISO 32000-1, 12.5), where each stands; links, and signatures, which have no words of their own, are left out. */
export const notesOf = (annotations: readonly unknown[], view: Matrix): readonly PageNote[] =>
  annotations.flatMap((one): readonly PageNote[] => {
    if (typeof one !== 'object' || one === null) return [];
    const { subtype, contentsObj, fieldType, fieldValue, rect } = one as Readonly<Record<string, unknown>>;
    if (typeof subtype !== 'string' || SILENT.has(subtype) || fieldType === 'Sig') return [];
    const value = Array.isArray(fieldValue) ? fieldValue.join(', ') : fieldValue;
    const words = [wordsOf(contentsObj), typeof value === 'string' && value !== 'Off' ? value : ''].find(
      (text) => text.trim() !== '',
    );
    const [left = 0, bottom = 0, right = 0, top = 0] = Array.isArray(rect) ? rect.map(Number) : [];
    if (words === undefined && subtype !== 'Stamp') return [];
    return [
      {
        at: moved(view, (left + right) / 2, (bottom + top) / 2),
        kind: VISIBLE.has(subtype) ? 'not-taken' : 'comment',
        text: (words ?? subtype).replace(/\s+/g, ' ').trim(),
      },
    ];
  });

const wordsOf = (contents: unknown): string =>
  typeof contents === 'object' && contents !== null && 'str' in contents && typeof contents.str === 'string' ? contents.str : '';
