import type { Cell } from '../../sheet/address';
import { recogniseIdentitas } from '../../kantor/recognise';
import type { IdentitasValue } from '../sop';
import { oneLineText } from './clean';
import type { SheetTexts } from './sheet-texts';
import { isUnitName } from './unit-kerja';

const TITLE =
  /^(?:#+\s*)?(?:sop\b|s\.o\.p\.?|standar(?:d)?\s+operasional\s+prosedur|prosedur\s+operasional\s+standar)\s*(?:\(sop\)|ap\b)?[\s:–-]*/i;
const LONGEST_TITLE = 200;
/** A list of what an SOP hangs together with, not its name. */
const LISTED = /^\s*(?:\d{1,2}|[-•])\s*[.)]?\s/;

/** The line right above a table that says "SOP …" in capitals or alone between empty rows is its title, no part of the identity block. */
export function isTitleRow(view: SheetTexts, header: number): number {
  for (let row = header - 1; row >= Math.max(0, header - 3); row -= 1) {
    const [first, ...others] = view.filledIn(row);
    if (first === undefined) continue;
    const text = view.textAt(row, first);
    const alone = row === 0 || view.isBlankRow(row - 1);
    return others.length === 0 && TITLE.test(text) && (alone || text === text.toUpperCase()) ? row : -1;
  }
  return -1;
}

/** The SOP's name: from the identity block, else the nearest title line above the table; '' when there is neither. */
export function titleFrom(
  view: SheetTexts,
  header: number,
  identitas: readonly IdentitasValue[],
): { readonly teks: string; readonly at?: Cell } {
  const nama = identitas.find((one) => one.field === 'nama');
  if (nama && nama.isi.length > 0) return { teks: nama.isi.join(' '), at: nama.at };
  const values = new Set(identitas.flatMap(({ sel = [] }) => sel.map(({ at }) => `${String(at.row)},${String(at.column)}`)));
  for (let row = header - 1; row >= 0; row -= 1) {
    for (const column of view.filledIn(row)) {
      const text = oneLineText(view.textAt(row, column));
      if (text.length > LONGEST_TITLE || !TITLE.test(text) || recogniseIdentitas(text)) continue;
      if (values.has(`${String(row)},${String(column)}`)) continue;
      const name = text.replace(TITLE, '');
      if (name !== '') return { teks: name, at: { row, column } };
      // "STANDAR OPERASIONAL PROSEDUR" stands above the name.
      const below = nameBelow(view, row, header, column);
      return below ?? { teks: text, at: { row, column } };
    }
  }
  return { teks: '' };
}

function nameBelow(
  view: SheetTexts,
  row: number,
  header: number,
  column: number,
): { readonly teks: string; readonly at: Cell } | undefined {
  for (let under = row + 1; under < Math.min(header, row + 3); under += 1) {
    const filled = view.filledIn(under);
    if (filled.length > 1) return undefined;
    const at = filled[0];
    if (at === undefined) continue;
    const text = oneLineText(view.textAt(under, at));
    const fits = Math.abs(at - column) <= 1 && text.length > 4 && !LISTED.test(text) && !isUnitName(text);
    return fits && !recogniseIdentitas(text.replace(/\s*:[\s\S]*$/, ''))
      ? { teks: text, at: { row: under, column: at } }
      : undefined;
  }
  return undefined;
}
