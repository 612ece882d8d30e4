import { ok, refuse } from '../../domain/result';
import type { Finding, Severity } from '../../domain/rules/rule';
import { a1, area, type Cell } from '../../domain/sheet/address';
import type { Edit } from '../../domain/sheet/edit';
import { sheetOf, type Part, type SheetRequest, type Snapshot } from '../../domain/sheet/snapshot';
import type { StyleName } from '../../domain/sheet/style';
import type { UseCase } from '../use-case';
import { checkReads, periksaLembar, type CheckInput, type CheckRefusal } from './check';
import { pesan } from './pesan';

const STYLE: { readonly [severity in Severity]: StyleName } = {
  galat: 'tanda-galat',
  peringatan: 'tanda-peringatan',
  petunjuk: 'tanda-petunjuk',
};
const WEIGHT: { readonly [severity in Severity]: number } = { galat: 0, peringatan: 1, petunjuk: 2 };

/** Always true, and by its words nobody's but Runut's: this is how its colours are told from a person's when they are taken away. */
export const RUMUS_TANDA = '=LEN("runut:tanda")>0';

const MARKS: readonly Part[] = ['notes', 'conditionals'];

export interface MarkOutcome {
  /** Cells that carry a mark now. */
  readonly sel: number;
  /** Of those, cells that keep a person's own note: there only the colour tells. */
  readonly tanpaCatatan: number;
}

/** "Tandai di lembar": colours every cell with a finding and notes what it is; a person's own colours and notes stay as they are. */
export const markOnSheet: UseCase<CheckInput, MarkOutcome, CheckRefusal> = {
  reads: (input) => [...checkReads(input.sheet), marksOf(input.sheet)],
  plan(snapshot, input) {
    const checked = periksaLembar(snapshot, input);
    if (!checked.ok) return refuse(checked.refusal);
    const { sheet, hasil } = checked.outcome;
    const cells = perSel(hasil.flatMap((one) => one.findings));
    const taken = new Set(catatan(snapshot, sheet).flatMap(({ at, text }) => (milikRunut(text) ? [] : [a1(at)])));
    const notes = cells.filter(([{ at }]) => !taken.has(sudut(at)));
    return ok({
      outcome: { sel: cells.length, tanpaCatatan: cells.length - notes.length },
      edits: [
        ...hapusTanda(snapshot, sheet),
        ...cells.map((found) => warna(sheet, found)),
        ...notes.map((found) => tulisCatatan(sheet, found)),
      ],
    });
  },
};

/** Takes every mark away again and leaves the sheet as it was. */
export const unmarkSheet: UseCase<{ readonly sheet: string }, MarkOutcome, never> = {
  reads: (input) => [marksOf(input.sheet)],
  plan: (snapshot, input) => ok({ outcome: { sel: 0, tanpaCatatan: 0 }, edits: hapusTanda(snapshot, input.sheet) }),
};

const marksOf = (sheet: string | undefined): SheetRequest => ({
  sheet: sheet === undefined ? 'active' : { name: sheet },
  parts: MARKS,
});

type Ditemukan = readonly [Finding, ...Finding[]];

/** Findings by the cell or cells they stand at, from the top of the sheet down. */
function perSel(findings: readonly Finding[]): readonly Ditemukan[] {
  const cells = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = a1(finding.at);
    const found = cells.get(key);
    if (found) found.push(finding);
    else cells.set(key, [finding]);
  }
  return [...cells.values()];
}

const sudut = ({ row, column }: Cell): string => a1({ row, column });

function warna(sheet: string, found: Ditemukan): Edit {
  const worst = found.reduce((a, b) => (WEIGHT[b.severity] < WEIGHT[a.severity] ? b : a));
  const { at } = found[0];
  const where = 'rows' in at ? at : area(at.row, at.column);
  return {
    kind: 'add-conditional',
    sheet,
    area: where,
    formats: [{ kind: 'formula', formula: RUMUS_TANDA, style: STYLE[worst.severity] }],
  };
}

function tulisCatatan(sheet: string, found: Ditemukan): Edit {
  const { row, column } = found[0].at;
  const text = found.map((one) => pesan.catatan(pesan.tingkat[one.severity], one.message.id.replace(/\s+/g, ' '))).join('\n');
  return { kind: 'note', sheet, at: { row, column }, text };
}

const catatan = (snapshot: Snapshot, sheet: string): readonly { readonly at: Cell; readonly text: string }[] =>
  sheetOf(snapshot, sheet)?.notes ?? [];

/** A note in which every line is Runut's; one that a person went on writing is the person's. */
const milikRunut = (text: string): boolean =>
  text
    .split(/\r?\n/)
    .every((line) => Object.values(pesan.tingkat).some((tingkat) => line.startsWith(pesan.catatan(tingkat, ''))));

function hapusTanda(snapshot: Snapshot, sheet: string): readonly Edit[] {
  const found = sheetOf(snapshot, sheet);
  if (!found) return [];
  const colours: readonly Edit[] = found.conditionals?.includes(RUMUS_TANDA)
    ? [{ kind: 'remove-conditional', sheet, formula: RUMUS_TANDA }]
    : [];
  const notes = catatan(snapshot, sheet).filter(({ text }) => milikRunut(text));
  return [...colours, ...notes.map(({ at }): Edit => ({ kind: 'note', sheet, at, text: null }))];
}
