import { ok, refuse } from '../../domain/result';
import type { FileReader } from '../opened-file';
import { LIMITS } from '../refusal';
import { decodeText, readTable } from './read-table';

/** Text of any layout as one sheet: HTML, tabs, semicolons or commas, a Markdown table. */
export const openText: FileReader = (bytes, file, sheet) => {
  if (bytes.length > LIMITS.text) return refuse({ kind: 'too-large', file });
  const text = decodeText(bytes);
  if (text.trim() === '') return refuse({ kind: 'empty', file });
  return ok({ snapshot: readTable(text, sheet), doubts: [] });
};
