import { a1 } from '../sheet/address';
import type { Kegiatan, Sop } from '../sop/sop';
import { text, type Text } from '../text';
import { RULES } from './index';
import { RuleContext, type CheckOptions } from './rule-context';
import type { RuleFinding, Finding, Fix, Rule, SopRule } from './rule';

export type { CheckOptions } from './rule-context';

/** What a check of one SOP found. */
export interface CheckResult {
  readonly sop: Sop;
  readonly options: CheckOptions;
  /** All findings, from the top of the sheet down. */
  readonly findings: readonly Finding[];
  /** Sum of the upper bounds of all waktu in working minutes, and the kegiatan it leaves out. */
  readonly totalMenit: number;
  readonly tanpaWaktu: readonly number[];
}

const words = {
  diLembar: (message: Text, sheet: string, cell: string): Text =>
    text(`${message.id} (Lembar ${sheet}, sel ${cell}.)`, `${message.en} (Sheet ${sheet}, cell ${cell}.)`),
  aturanGagal: (judul: Text): Text =>
    text(
      `Aturan "${judul.id}" tidak dapat dijalankan pada bagian ini; aturan lain tetap berjalan.`,
      `The rule "${judul.en}" could not run here; the others did.`,
    ),
};

/** Checks an SOP by every rule that is switched on. A rule that throws becomes a finding; the others run on. */
export function checkSop(sop: Sop, options: CheckOptions = {}): CheckResult {
  const context = new RuleContext(sop, options);
  const early = context.ditandai.size === 0;
  const rules = RULES.filter((rule) => options.rules?.[rule.id] !== 'mati' && !(rule.later && early));
  const findings = rules.flatMap((rule) => (rule.scope === 'sop' ? checkWhole(rule, context, options) : []));
  const ofRows = rules.filter((rule) => rule.scope === 'kegiatan');
  for (const reading of context.ciri) {
    const { kegiatan } = reading;
    for (const rule of ofRows) {
      try {
        const said = rule.check(kegiatan, context, reading);
        if (said === undefined) continue;
        for (const draft of 'length' in said ? said : [said])
          if (!isShared(kegiatan, draft)) findings.push(findingOf(rule, draft, options, kegiatan));
      } catch {
        findings.push(failed(rule, sop, kegiatan));
      }
    }
  }
  findings.sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
  const { total, tanpa } = context.waktu;
  return { sop, options, findings, totalMenit: total, tanpaWaktu: tanpa };
}

/** What a merged cell says for several kegiatan is told at the first of them. */
const isShared = ({ bersama = [], at }: Kegiatan, draft: RuleFinding): boolean =>
  bersama.some((peran) => at[peran]?.row === draft.at.row && at[peran].column === draft.at.column);

function checkWhole(rule: SopRule, context: RuleContext, options: CheckOptions): Finding[] {
  const { sop } = context;
  try {
    const drafts =
      rule.id.startsWith('identitas-') && sop.identitasLain ? onOtherSheet(rule, sop, sop.identitasLain) : rule.check(context);
    return [...drafts].map((draft) => findingOf(rule, draft, options));
  } catch {
    return [failed(rule, sop)];
  }
}

/** Of an identity block on another sheet is told at the table's header, by its sheet and cell; it is put right over there. */
function onOtherSheet(rule: SopRule, sop: Sop, { sheet, isi }: NonNullable<Sop['identitasLain']>): readonly RuleFinding[] {
  const there = new RuleContext({ ...sop, identitas: isi, kegiatan: [] });
  return [...rule.check(there)].map(({ at, message, severity }) => ({
    at: { row: sop.kepala.row, column: sop.kepala.column },
    message: words.diLembar(message, sheet, a1(at)),
    ...(severity ? { severity } : {}),
  }));
}

const failed = (rule: Rule, { kepala, isi }: Sop, kegiatan?: Kegiatan): Finding => ({
  rule: rule.id,
  severity: 'peringatan',
  at: kegiatan ? { row: kegiatan.row, column: isi.column } : { row: kepala.row, column: kepala.column },
  ...(kegiatan ? { kegiatan: kegiatan.index } : {}),
  message: words.aturanGagal(rule.title),
});

function findingOf(rule: Rule, { at, message, severity, fix }: RuleFinding, options: CheckOptions, kegiatan?: Kegiatan): Finding {
  const chosen = options.rules?.[rule.id];
  const base = {
    rule: rule.id,
    severity: chosen && chosen !== 'mati' ? chosen : (severity ?? rule.severity),
    at,
    ...(kegiatan ? { kegiatan: kegiatan.index } : {}),
    message,
  };
  if (typeof fix !== 'function') return fix ? { ...base, fix } : base;
  let made: { readonly fix: Fix | undefined } | undefined;
  return {
    ...base,
    /** Made when somebody looks; a fix that cannot be made is none. */
    get fix() {
      return (made ??= { fix: tryFix(fix) }).fix;
    },
  };
}

function tryFix(make: () => Fix | undefined): Fix | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
