import { checkSop, type Hasil } from '../../domain/rules/check';
import type { Finding } from '../../domain/rules/rule';
import { a1 } from '../../domain/sheet/address';
import { applyToSheet } from '../../domain/sheet/apply-edits';
import type { Edit } from '../../domain/sheet/edit';
import type { SheetSnapshot } from '../../domain/sheet/snapshot';
import { readSops } from '../../domain/sop/read/read-sops';
import { markLists } from '../../domain/sop/write/mark-lists';
import { withHari } from '../../domain/sop/waktu-sop';
import type { CheckOutcome } from './check';

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

/** Named findings, all fixes of one rule, or all that are certain. */
export type Pilihan = { readonly temuan: readonly TemuanDipilih[] } | { readonly rule: string } | 'pasti';

/** Several fixes as one list of edits. */
export interface Kumpulan {
  readonly edits: readonly Edit[];
  /** Findings fixed by them. */
  readonly diterapkan: number;
  /** Findings chosen but left, because their fix asks something or would overwrite another's. */
  readonly dilewati: number;
}

export const dipilih = (finding: Finding, isian?: string): TemuanDipilih => ({
  rule: finding.rule,
  sel: a1(finding.at),
  pesan: finding.message.id,
  ...(isian === undefined ? {} : { isian }),
});

/** Whether a finding is the one that was shown. */
export const cocok = (finding: Finding, one: TemuanDipilih | undefined): boolean =>
  one !== undefined && finding.rule === one.rule && a1(finding.at) === one.sel && finding.message.id === one.pesan;

/** Whether a fix can be applied without asking the person for a text. */
export const siapDiterapkan = (finding: Finding): boolean =>
  finding.fix !== undefined && finding.fix.ask === undefined && finding.fix.edits.length > 0;

/** Fixes that move what others refer to (numbers, bands, columns) come first; the rest is then read again. */
const FIRST: ReadonlySet<string> = new Set(['band-width', 'nomor-urut']);

/**
 * The edits of all chosen fixes; the same for showing what they would do and for doing it. `nomor` means one of several SOPs on the
 * sheet, counted from 0; without it all are meant.
 */
export function kumpulkanPerbaikan(sheet: SheetSnapshot, outcome: CheckOutcome, pilih: Pilihan, nomor?: number): Kumpulan {
  const meant = (hasil: readonly Hasil[]): readonly Finding[] =>
    hasil.flatMap((one, index) => (nomor === undefined || index === nomor ? one.findings : []));
  const all = meant(outcome.hasil);
  const wanted = typeof pilih === 'object' && 'temuan' in pilih ? pilih.temuan : undefined;
  const keys = wanted ? new Map(wanted.map((one) => [`${one.rule} ${one.sel}`, one])) : undefined;
  const chosen = (finding: Finding): boolean => {
    if (keys) return keys.has(`${finding.rule} ${a1(finding.at)}`);
    return typeof pilih === 'object' && 'rule' in pilih ? finding.rule === pilih.rule : finding.fix?.certain === true;
  };
  const total = all.filter(chosen).length;
  const edits = new Terkumpul(outcome.sheet);
  const early = edits.terapkan(
    all.filter((one) => FIRST.has(one.rule) && chosen(one)),
    keys,
  );
  const again = early.length > 0 ? periksaUlang(applyToSheet(sheet, early), outcome) : outcome.hasil;
  edits.terapkan(
    meant(again).filter((one) => !FIRST.has(one.rule) && chosen(one)),
    keys,
  );
  const lists = early.length > 0 ? daftarTanda(applyToSheet(sheet, edits.semua), outcome, nomor) : [];
  return { edits: [...edits.semua, ...lists], diterapkan: edits.jumlah, dilewati: Math.max(0, total - edits.jumlah) };
}

/** The lists under actor cells offer returns by number: where numbers have changed, marks that say "ke 5" need new ones. */
const daftarTanda = (sheet: SheetSnapshot, { koreksi }: CheckOutcome, nomor: number | undefined): readonly Edit[] =>
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

const periksaUlang = (sheet: SheetSnapshot, { hasil, koreksi }: CheckOutcome): readonly Hasil[] =>
  readSops(sheet, koreksi).sops.map((sop, index) => {
    const options = hasil[index]?.options;
    return checkSop(withHari(sop, options?.hari), options);
  });

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
