import { ok, refuse } from '../../domain/result';
import { checkSop, type Hasil } from '../../domain/rules/check';
import type { Finding } from '../../domain/rules/rule';
import { a1 } from '../../domain/sheet/address';
import { applyWrites } from '../../domain/sheet/apply-writes';
import type { Edit } from '../../domain/sheet/edit';
import type { SheetSnapshot } from '../../domain/sheet/snapshot';
import { readSops } from '../../domain/sop/read/read-sops';
import type { Text } from '../../domain/text';
import type { UseCase } from '../use-case';
import { checkReads, periksaLembar, type CheckInput, type CheckRefusal } from './check';
import { pesan } from './pesan';

/** One finding as the pane showed it: what is to be fixed must still be found like this. */
export interface TemuanDipilih {
  readonly rule: string;
  /** "B7" or "B7:D9". */
  readonly sel: string;
  /** Its message in Indonesian. */
  readonly pesan: string;
  /** What the person typed or chose, where the fix asks. */
  readonly isian?: string;
}

export interface ApplyFixInput extends CheckInput {
  readonly sheet: string;
  /** Named findings, all fixes of one rule, or all that are certain. */
  readonly pilih: { readonly temuan: readonly TemuanDipilih[] } | { readonly rule: string } | 'pasti';
}

export interface ApplyFixOutcome {
  /** Findings fixed. */
  readonly diterapkan: number;
  /** Findings left because their fix asks something or would overwrite another's. */
  readonly dilewati: number;
}

export type ApplyFixRefusal =
  CheckRefusal | { readonly kind: 'sudah-berubah' | 'perlu-isian' | 'tanpa-perbaikan'; readonly message: Text };

/** Fixes that move what others refer to (numbers, bands, columns) come first; the rest is then read again. */
const FIRST: ReadonlySet<string> = new Set(['band-width', 'nomor-urut']);

export const dipilih = (finding: Finding, isian?: string): TemuanDipilih => ({
  rule: finding.rule,
  sel: a1(finding.at),
  pesan: finding.message.id,
  ...(isian === undefined ? {} : { isian }),
});

/**
 * Applies one fix, all of a kind, or all that are certain, as one list of edits. Every fix is made afresh from the sheet as it stands:
 * where a finding is no longer there, nothing at all is written.
 */
export const applyFixUseCase: UseCase<ApplyFixInput, ApplyFixOutcome, ApplyFixRefusal> = {
  reads: (input) => checkReads(input.sheet),
  plan(snapshot, input) {
    const checked = periksaLembar(snapshot, input);
    if (!checked.ok) return refuse(checked.refusal);
    const { pilih } = input;
    const all = checked.outcome.hasil.flatMap((one) => one.findings);
    const wanted = typeof pilih === 'object' && 'temuan' in pilih ? pilih.temuan : undefined;
    if (wanted && !wanted.every((one) => all.some((finding) => cocok(finding, one))))
      return refuse({ kind: 'sudah-berubah', message: pesan.sudahBerubah });
    if (wanted?.length === 1 && wanted[0]?.isian === undefined && all.find((finding) => cocok(finding, wanted[0]))?.fix?.ask) {
      return refuse({ kind: 'perlu-isian', message: pesan.perluIsian });
    }
    const keys = wanted ? new Map(wanted.map((one) => [`${one.rule} ${one.sel}`, one])) : undefined;
    const chosen = (finding: Finding): boolean => {
      if (keys) return keys.has(`${finding.rule} ${a1(finding.at)}`);
      return typeof pilih === 'object' && 'rule' in pilih ? finding.rule === pilih.rule : finding.fix?.certain === true;
    };
    const total = all.filter(chosen).length;
    const edits = new Terkumpul(checked.outcome.sheet);
    let sheet: SheetSnapshot = checked.sheet;
    const early = edits.terapkan(
      all.filter((one) => FIRST.has(one.rule) && chosen(one)),
      keys,
    );
    if (early.length > 0) sheet = applyWrites(sheet, early);
    const again: readonly Hasil[] =
      early.length > 0
        ? readSops(sheet, checked.outcome.koreksi).sops.map((sop, index) => checkSop(sop, checked.outcome.hasil[index]?.options))
        : checked.outcome.hasil;
    edits.terapkan(
      again.flatMap((one) => one.findings).filter((one) => !FIRST.has(one.rule) && chosen(one)),
      keys,
    );
    if (edits.jumlah === 0) return refuse({ kind: 'tanpa-perbaikan', message: pesan.tanpaPerbaikan });
    return ok({ outcome: { diterapkan: edits.jumlah, dilewati: Math.max(0, total - edits.jumlah) }, edits: edits.semua });
  },
};

const cocok = (finding: Finding, one: TemuanDipilih | undefined): boolean =>
  one !== undefined && finding.rule === one.rule && a1(finding.at) === one.sel && finding.message.id === one.pesan;

/** Collects the edits of several fixes: the same edit once, and never two texts for one cell. */
class Terkumpul {
  readonly semua: Edit[] = [];
  jumlah = 0;
  readonly #known = new Set<string>();
  readonly #cells = new Map<string, string>();

  constructor(private readonly sheet: string) {}

  terapkan(findings: readonly Finding[], keys: ReadonlyMap<string, TemuanDipilih> | undefined): readonly Edit[] {
    const before = this.semua.length;
    for (const finding of findings) {
      const edits = editsOf(this.sheet, finding, keys?.get(`${finding.rule} ${a1(finding.at)}`)?.isian);
      if (edits && !this.#bertabrakan(edits)) {
        this.jumlah += 1;
        for (const edit of edits) this.#tambah(edit);
      }
    }
    return this.semua.slice(before);
  }

  #bertabrakan(edits: readonly Edit[]): boolean {
    return edits.some((edit) => tulisan(edit).some(([cell, value]) => (this.#cells.get(cell) ?? value) !== value));
  }

  #tambah(edit: Edit): void {
    const key = JSON.stringify(edit);
    if (this.#known.has(key)) return;
    this.#known.add(key);
    for (const [cell, value] of tulisan(edit)) this.#cells.set(cell, value);
    this.semua.push(edit);
  }
}

function editsOf(sheet: string, finding: Finding, isian: string | undefined): readonly Edit[] | undefined {
  const { fix } = finding;
  if (!fix) return undefined;
  if (!fix.ask) return fix.edits.length > 0 ? fix.edits : undefined;
  return isian === undefined ? undefined : [...fix.edits, { kind: 'write', sheet, at: fix.ask.at, values: [[isian]] }];
}

const tulisan = (edit: Edit): readonly (readonly [cell: string, value: string])[] =>
  edit.kind === 'write'
    ? edit.values.flatMap((line, down) =>
        line.map(
          (value, right) =>
            [`${edit.sheet}!${String(edit.at.row + down)},${String(edit.at.column + right)}`, JSON.stringify(value)] as const,
        ),
      )
    : [];
