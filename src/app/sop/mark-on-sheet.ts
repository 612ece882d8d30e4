import { ok, refuse } from '../../domain/result';
import type { Finding, Severity } from '../../domain/rules/rule';
import { a1, area, parseA1, type Area } from '../../domain/sheet/address';
import type { Edit } from '../../domain/sheet/edit';
import { memoryOf, memoryRequest, remember } from '../../domain/sheet/memory';
import { sheetOf, type Snapshot } from '../../domain/sheet/snapshot';
import type { StyleName } from '../../domain/sheet/style';
import type { Text } from '../../domain/text';
import type { UseCase } from '../use-case';
import { checkReads, periksaLembar, type CheckInput, type CheckRefusal } from './check';
import { pesan } from './pesan';

const STYLE: { readonly [severity in Severity]: StyleName } = {
  galat: 'tanda-galat',
  peringatan: 'tanda-peringatan',
  petunjuk: 'tanda-petunjuk',
};
const WEIGHT: { readonly [severity in Severity]: number } = { galat: 0, peringatan: 1, petunjuk: 2 };

const marksKey = (sheet: string): string => `tanda:${sheet.toLowerCase()}`;

export interface MarkOutcome {
  /** Cells that carry a mark now. */
  readonly sel: number;
}

export type MarkRefusal = CheckRefusal | { readonly kind: 'terlalu-panjang'; readonly message: Text };

/** "Tandai di lembar": colours every cell with a finding and notes what it is; which cells is remembered, so that all can be taken away. */
export const markOnSheet: UseCase<CheckInput, MarkOutcome, MarkRefusal> = {
  reads: (input) => checkReads(input.sheet),
  plan(snapshot, input) {
    const checked = periksaLembar(snapshot, input);
    if (!checked.ok) return refuse(checked.refusal);
    const { sheet, hasil } = checked.outcome;
    const cells = perSel(hasil.flatMap((one) => one.findings));
    const memory = remember(snapshot, marksKey(sheet), [...cells.keys()].join(' '));
    if (!memory) return refuse({ kind: 'terlalu-panjang', message: pesan.terlaluPanjang });
    return ok({
      outcome: { sel: cells.size },
      edits: [
        ...hapusTanda(snapshot, sheet),
        ...[...cells].flatMap(([address, found]) => tandai(sheet, address, found)),
        ...memory,
      ],
    });
  },
};

/** Takes every mark away again. */
export const unmarkSheet: UseCase<{ readonly sheet: string }, MarkOutcome, never> = {
  reads: (input) => [{ sheet: { name: input.sheet }, parts: ['values'] }, memoryRequest],
  plan(snapshot, input) {
    const edits = hapusTanda(snapshot, input.sheet);
    const forget = edits.length > 0 ? (remember(snapshot, marksKey(input.sheet), '') ?? []) : [];
    return ok({ outcome: { sel: 0 }, edits: [...edits, ...forget] });
  },
};

function perSel(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const cells = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = a1(finding.at);
    const found = cells.get(key);
    if (found) found.push(finding);
    else cells.set(key, [finding]);
  }
  return cells;
}

function tandai(sheet: string, address: string, findings: readonly Finding[]): readonly Edit[] {
  const where = parseA1(address);
  const worst = [...findings].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity])[0];
  if (!where || !worst) return [];
  const note = findings.map((one) => pesan.catatan(pesan.tingkat[one.severity], one.message.id)).join('\n');
  return [
    { kind: 'conditional', sheet, area: where, formats: [{ kind: 'formula', formula: '=TRUE', style: STYLE[worst.severity] }] },
    { kind: 'note', sheet, at: { row: where.row, column: where.column }, text: note },
  ];
}

function hapusTanda(snapshot: Snapshot, sheet: string): readonly Edit[] {
  const remembered = memoryOf(snapshot).get(marksKey(sheet)) ?? '';
  if (!sheetOf(snapshot, sheet)) return [];
  return remembered.split(' ').flatMap((address): Edit[] => {
    const where: Area | undefined = address === '' ? undefined : parseA1(address);
    if (!where) return [];
    return [
      { kind: 'conditional', sheet, area: area(where.row, where.column, where.rows, where.columns), formats: [] },
      { kind: 'note', sheet, at: { row: where.row, column: where.column }, text: null },
    ];
  });
}
