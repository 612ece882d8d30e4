import type { Severity } from '../../domain/rules/rule';
import { memoryOf, rememberText } from '../../domain/sheet/memory';
import type { Edit } from '../../domain/sheet/edit';
import type { Snapshot } from '../../domain/sheet/snapshot';
import type { KoreksiPemetaan } from '../../domain/sop/read/reading';
import type { ColumnRole } from '../../domain/sop/sop';

const ROLES: ReadonlySet<string> = new Set<ColumnRole>([
  'no',
  'uraian',
  'pelaksana',
  'kelengkapan',
  'waktu',
  'output',
  'keterangan',
  'lain',
]);
const WEIGHTS: ReadonlySet<string> = new Set<Severity | 'mati'>(['galat', 'peringatan', 'petunjuk', 'mati']);

const mappingKey = (sheet: string): string => `pemetaan:${sheet.toLowerCase()}`;
const RULES_KEY = 'aturan';

/** How a workbook weighs rules: another severity, or 'mati'. */
export type RuleChoices = { readonly [id: string]: Severity | 'mati' };

/** The correction of columns remembered for a sheet; what is not understood is not used. */
export function rememberedKoreksi(snapshot: Snapshot, sheet: string): KoreksiPemetaan | undefined {
  const read = parse(memoryOf(snapshot).get(mappingKey(sheet)));
  if (!isRecord(read) || !Array.isArray(read['kolom'])) return undefined;
  const columns = read['kolom'].flatMap((one: unknown) =>
    isRecord(one) && isCount(one['column']) && typeof one['peran'] === 'string' && ROLES.has(one['peran'])
      ? [{ column: one['column'], peran: one['peran'] as ColumnRole }]
      : [],
  );
  const head = read['kepala'];
  const header =
    isRecord(head) && isCount(head['row']) && isCount(head['rows']) ? { row: head['row'], rows: head['rows'] } : undefined;
  return { sheet, kolom: columns, ...(header ? { kepala: header } : {}) };
}

export const rememberKoreksi = (snapshot: Snapshot, koreksi: KoreksiPemetaan): readonly Edit[] | undefined =>
  rememberText(
    snapshot,
    mappingKey(koreksi.sheet),
    JSON.stringify({ kolom: koreksi.kolom, ...(koreksi.kepala ? { kepala: koreksi.kepala } : {}) }),
  );

export const forgetKoreksi = (snapshot: Snapshot, sheet: string): readonly Edit[] =>
  memoryOf(snapshot).has(mappingKey(sheet)) ? (rememberText(snapshot, mappingKey(sheet), '') ?? []) : [];

/** The severities this workbook chose. */
export function rememberedRules(snapshot: Snapshot): RuleChoices {
  const read = parse(memoryOf(snapshot).get(RULES_KEY));
  if (!isRecord(read)) return {};
  return Object.fromEntries(
    Object.entries(read).flatMap(([id, weight]) =>
      typeof weight === 'string' && WEIGHTS.has(weight) ? [[id, weight as Severity | 'mati']] : [],
    ),
  );
}

export const rememberRuleChoices = (snapshot: Snapshot, rules: RuleChoices): readonly Edit[] | undefined =>
  rememberText(snapshot, RULES_KEY, JSON.stringify(rules));

const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

function parse(written: string | undefined): unknown {
  if (!written) return undefined;
  try {
    return JSON.parse(written) as unknown;
  } catch {
    return undefined;
  }
}
