import { ok, refuse } from '../../domain/result';
import { EXCEL_LIMITS } from '../../domain/sheet/limits';
import type { FileReader } from '../opened-file';
import { LIMITS } from '../refusal';
import { decodeText, readTable } from './read-table';

/** Text of any layout as one sheet: HTML, tabs, semicolons or commas, a Markdown table. */
export const openText: FileReader = (bytes, file, sheet) => {
  if (bytes.length > LIMITS.text) return refuse({ kind: 'too-large', file });
  const text = decodeText(bytes);
  if (text.trim() === '') return refuse({ kind: 'empty', file });
  if (isTooWide(text)) return refuse({ kind: 'too-many-cells', file });
  return ok({ snapshot: readTable(text, sheet), doubts: [] });
};

/** Whether lines and tabs make more of a sheet than Excel has or Runut takes in; counted before any of it is kept. */
function isTooWide(text: string): boolean {
  const end = text.trimEnd().length;
  let [rows, column, widest] = [1, 1, 1];
  for (let at = 0; at < end; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === TAB) widest = Math.max(widest, (column += 1));
    else if (letter === LINE) [rows, column] = [rows + 1, 1];
  }
  return rows > EXCEL_LIMITS.rows || widest > EXCEL_LIMITS.columns || rows * widest > LIMITS.rectangle;
}

const TAB = 9;
const LINE = 10;
