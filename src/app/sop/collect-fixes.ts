import type { CheckResult } from '../../domain/rules/check';
import type { Finding } from '../../domain/rules/rule';
import { a1 } from '../../domain/sheet/address';
import { applyToSheet } from '../../domain/sheet/apply-edits';
import type { Edit } from '../../domain/sheet/edit';
import type { SheetSnapshot } from '../../domain/sheet/snapshot';
import { readSops } from '../../domain/sop/read/read-sops';
import { markLists } from '../../domain/sop/write/mark-lists';
import type { CheckOutcome } from './check';
import { recheck } from './recheck';

/** One finding as the pane showed it: what is to be fixed must still be found like this. */
export interface ChosenFinding {
  readonly rule: string;
  /** "B7" or "B7:D9". */
  readonly cells: string;
  /** Its message in Indonesian. */
  readonly message: string;
  /** What the person typed or chose, where the fix asks. */
  readonly isian?: string;
}

/** Named findings, all fixes of one rule, or all that are certain. */
export type FixChoice = { readonly temuan: readonly ChosenFinding[] } | { readonly rule: string } | 'pasti';

/** Several fixes as one list of edits. */
export interface CollectedFixes {
  readonly edits: readonly Edit[];
  /** Findings fixed by them. */
  readonly applied: number;
  /** Findings chosen but left, because their fix asks something or would overwrite another's. */
  readonly skipped: number;
}

export const chosenOf = (finding: Finding, isian?: string): ChosenFinding => ({
  rule: finding.rule,
  cells: a1(finding.at),
  message: finding.message.id,
  ...(isian === undefined ? {} : { isian }),
});

/** Whether a finding is the one that was shown. */
export const isShownFinding = (finding: Finding, one: ChosenFinding | undefined): boolean =>
  one !== undefined && finding.rule === one.rule && a1(finding.at) === one.cells && finding.message.id === one.message;

/** Whether a fix can be applied without asking the person for a text. */
export const isReadyFix = (finding: Finding): boolean =>
  finding.fix !== undefined && finding.fix.ask === undefined && finding.fix.edits.length > 0;

/** Fixes that move what others refer to (numbers, bands, columns) come first; the rest is then read again. */
const FIRST: ReadonlySet<string> = new Set(['band-width', 'nomor-urut']);

/** How often a sheet is read again for what the last fixes brought to light. */
const ROUNDS = 3;

/**
 * The edits of all chosen fixes; the same for showing what they would do and for doing it. `nomor` means one of several SOPs on the
 * sheet, counted from 0; without it all are meant.
 */
export function collectFixes(sheet: SheetSnapshot, outcome: CheckOutcome, choose: FixChoice, nomor?: number): CollectedFixes {
  const meant = (results: readonly CheckResult[]): readonly Finding[] =>
    results.flatMap((one, index) => (nomor === undefined || index === nomor ? one.findings : []));
  const all = meant(outcome.hasil);
  const wanted = typeof choose === 'object' && 'temuan' in choose ? choose.temuan : undefined;
  const keys = wanted ? new Map(wanted.map((one) => [`${one.rule} ${one.cells}`, one])) : undefined;
  const chosen = (finding: Finding): boolean => {
    if (keys) return keys.has(`${finding.rule} ${a1(finding.at)}`);
    return typeof choose === 'object' && 'rule' in choose ? finding.rule === choose.rule : finding.fix?.certain === true;
  };
  const total = all.filter(chosen).length;
  const edits = new FixCollector(outcome.sheet);
  const early = edits.apply(
    all.filter((one) => FIRST.has(one.rule) && chosen(one)),
    keys,
  );
  const checkedAgain = (): readonly Finding[] =>
    meant(recheck(outcome.hasil, applyToSheet(sheet, edits.all), outcome.koreksi)).filter(chosen);
  let found = early.length > 0 ? checkedAgain() : all.filter(chosen);
  // Some rules speak only once others are content: what is certain then belongs to "all that is certain" too.
  for (let round = 0; round < (choose === 'pasti' ? ROUNDS : 1); round += 1) {
    const added = edits.apply(
      found.filter((one) => !FIRST.has(one.rule)),
      keys,
    );
    if (added.length === 0) break;
    if (choose === 'pasti') found = checkedAgain();
  }
  const lists = early.length > 0 ? markListEdits(applyToSheet(sheet, edits.all), outcome, nomor) : [];
  return { edits: [...edits.all, ...lists], applied: edits.count, skipped: Math.max(0, total - edits.count) };
}

/** The lists under actor cells offer returns by number: where numbers have changed, marks that say "ke 5" need new ones. */
const markListEdits = (sheet: SheetSnapshot, { koreksi }: CheckOutcome, nomor: number | undefined): readonly Edit[] =>
  readSops(sheet, koreksi).sops.flatMap((sop, index) => {
    const meant = nomor === undefined || index === nomor;
    const returns = sop.kegiatan.some(
      ({ kembali, pelaku }) => kembali !== undefined && pelaku.some(({ dari }) => dari === 'tanda'),
    );
    return meant && returns
      ? markLists(
          sop,
          sop.kegiatan.map((one) => one.nomor),
        )
      : [];
  });

/** Collects the edits of several fixes: the same edit once, and never two texts for one cell. */
class FixCollector {
  readonly all: Edit[] = [];
  count = 0;
  readonly #known = new Set<string>();
  readonly #cells = new Map<string, string>();

  constructor(private readonly sheet: string) {}

  apply(findings: readonly Finding[], keys: ReadonlyMap<string, ChosenFinding> | undefined): readonly Edit[] {
    const before = this.all.length;
    for (const finding of findings) {
      const edits = editsOf(this.sheet, finding, keys?.get(`${finding.rule} ${a1(finding.at)}`)?.isian);
      if (edits && !this.#clashes(edits)) {
        this.count += 1;
        for (const edit of edits) this.#add(edit);
      }
    }
    return this.all.slice(before);
  }

  #clashes(edits: readonly Edit[]): boolean {
    return edits.some((edit) => writtenCells(edit).some(([cell, value]) => (this.#cells.get(cell) ?? value) !== value));
  }

  #add(edit: Edit): void {
    const key = JSON.stringify(edit);
    if (this.#known.has(key)) return;
    this.#known.add(key);
    for (const [cell, value] of writtenCells(edit)) this.#cells.set(cell, value);
    this.all.push(edit);
  }
}

function editsOf(sheet: string, finding: Finding, isian: string | undefined): readonly Edit[] | undefined {
  const { fix } = finding;
  if (!fix) return undefined;
  if (!fix.ask) return fix.edits.length > 0 ? fix.edits : undefined;
  return isian === undefined ? undefined : [...fix.edits, { kind: 'write', sheet, at: fix.ask.at, values: [[isian]] }];
}

const writtenCells = (edit: Edit): readonly (readonly [cell: string, value: string])[] =>
  edit.kind === 'write'
    ? edit.values.flatMap((line, down) =>
        line.map(
          (value, right) =>
            [`${edit.sheet}!${String(edit.at.row + down)},${String(edit.at.column + right)}`, JSON.stringify(value)] as const,
        ),
      )
    : [];
