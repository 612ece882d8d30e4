import type { Cell } from '../sheet/address';
import type { CellInput, Edit } from '../sheet/edit';
import type { Sop } from '../sop/sop';
import type { Text } from '../text';
import { RULE_MESSAGES } from './shared-messages';
import type { Fix } from './rule';

/** Writes one cell. */
export const writeCell = (sop: Sop, at: Cell, value: CellInput): Edit => ({
  kind: 'write',
  sheet: sop.sheet,
  at,
  values: [[value]],
});

/** Replaces a cell's text by a known one. */
export const replaceText = (sop: Sop, at: Cell, value: CellInput, certain: boolean, label: Text): Fix => ({
  label,
  certain,
  edits: [writeCell(sop, at, value)],
});

/** Asks the person for the cell's text. */
export const askText = (
  prompt: Text,
  at: Cell,
  initial = '',
  options?: readonly string[],
  label: Text = RULE_MESSAGES.isi,
): Fix => ({
  label,
  certain: false,
  edits: [],
  ask: { prompt, at, initial, ...(options ? { options } : {}) },
});

/** Asks for a standard time. */
export const askWaktu = (at: Cell, initial = '', options?: readonly string[], label: Text = RULE_MESSAGES.isiWaktu): Fix => {
  const { ask, ...fix } = askText(RULE_MESSAGES.tanyaWaktu, at, initial, options, label);
  return { ...fix, ...(ask && { ask: { ...ask, kind: 'waktu' } }) };
};

/** Asks what a kegiatan needs; what the one before it yields is offered. */
export const askKelengkapan = (prompt: Text, at: Cell, { kegiatan }: Sop, index: number): Fix =>
  askText(prompt, at, kegiatan[index - 1]?.output || kegiatan[index]?.kelengkapan, undefined, RULE_MESSAGES.gantiTeks);

/** A header keeps its capitals when its spelling is put right. */
export const keepCapitals = (contoh: string, added: string): string =>
  contoh === contoh.toUpperCase() && contoh !== contoh.toLowerCase() ? added.toUpperCase() : added;
