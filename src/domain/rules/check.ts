import type { Kegiatan, Sop } from '../sop/sop';
import { RULES } from './index';
import { Konteks, type CheckOptions } from './konteks';
import { pesan } from './pesan';
import type { Draft, Finding, Fix, KegiatanRule, Rule, Severity, SopRule } from './rule';

export type { CheckOptions } from './konteks';

/** The result of a check, able to follow single edits. Its successor takes over its counts: keep only the newest. */
export interface Hasil {
  readonly sop: Sop;
  readonly options: CheckOptions;
  /** All findings, from the top of the sheet down; made when first asked for. */
  readonly findings: readonly Finding[];
  /** Sum of the upper bounds of all waktu in working minutes, and the kegiatan it leaves out. */
  readonly totalMenit: number;
  readonly tanpaWaktu: readonly number[];
  /** What follows a check of single rows: held here, used by `checkChanged` only. */
  readonly keadaan: Keadaan;
}

interface Keadaan {
  readonly konteks: Konteks;
  readonly perKegiatan: (readonly Finding[])[];
  readonly perSop: Map<SopRule, readonly Finding[]>;
  readonly aturan: Aturan;
}

interface Aturan {
  readonly kegiatan: readonly KegiatanRule[];
  readonly sop: readonly SopRule[];
  severity(rule: Rule, draft: Draft): Severity;
}

/** Checks an SOP by every rule that is switched on. A rule that throws becomes a finding; the others run on. */
export function checkSop(sop: Sop, options: CheckOptions = {}): Hasil {
  const aturan = pilih(options);
  const konteks = new Konteks(sop, options);
  const perKegiatan = sop.kegiatan.map((one) => periksaKegiatan(one, konteks, aturan));
  const perSop = new Map(aturan.sop.map((rule) => [rule, periksaSop(rule, konteks, aturan)]));
  return hasil(sop, options, { konteks, perKegiatan, perSop, aturan });
}

/**
 * Checks again after an edit inside the table: only rules that look at the touched rows, at what follows from them, or at counts over
 * the whole table. `touchedRows` are rows of the sheet. When rows, columns or the identity block changed, everything is checked.
 */
export function checkChanged(previous: Hasil, sop: Sop, touchedRows: readonly number[]): Hasil {
  const before = previous.sop;
  const { keadaan } = previous;
  if (
    sop.kegiatan.length !== before.kegiatan.length ||
    sop.kolom !== before.kolom ||
    sop.pelaksana !== before.pelaksana ||
    keadaan.konteks.sop !== before
  ) {
    return checkSop(sop, previous.options);
  }
  const { konteks, perKegiatan, perSop, aturan } = keadaan;
  konteks.sop = sop;
  const again = new Set<number>();
  for (const row of touchedRows) {
    const index = kegiatanDi(sop, row);
    const [old, now] = [before.kegiatan[index], sop.kegiatan[index]];
    if (!old || !now) continue;
    again.add(index);
    if (old === now) continue;
    for (const other of konteks.replace(old, now)) again.add(other);
    // Whether the table has marks or numbers at all decides what the first row reports.
    again.add(0);
  }
  for (const index of again) {
    const one = sop.kegiatan[index];
    if (one) perKegiatan[index] = periksaKegiatan(one, konteks, aturan);
  }
  for (const rule of aturan.sop) {
    const moved =
      rule.watches === 'kegiatan' ||
      (rule.watches === 'identitas' && sop.identitas !== before.identitas) ||
      (rule.watches === 'kepala' && sop.kepala !== before.kepala);
    if (moved) perSop.set(rule, periksaSop(rule, konteks, aturan));
  }
  return hasil(sop, previous.options, keadaan);
}

function hasil(sop: Sop, options: CheckOptions, keadaan: Keadaan): Hasil {
  let sorted: readonly Finding[] | undefined;
  return {
    sop,
    options,
    get findings() {
      return (sorted ??= urutkan(keadaan));
    },
    totalMenit: keadaan.konteks.totalMenit,
    get tanpaWaktu() {
      return keadaan.konteks.tanpaWaktu.all('tanpa');
    },
    keadaan,
  };
}

function urutkan({ perKegiatan, perSop }: Keadaan): readonly Finding[] {
  const all = [...[...perSop.values()].flat(), ...perKegiatan.flat()];
  return all.sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}

/** The kegiatan a sheet row belongs to, by halving: rows rise with the index. */
function kegiatanDi(sop: Sop, row: number): number {
  let low = 0;
  let high = sop.kegiatan.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const one = sop.kegiatan[middle];
    if (!one) return -1;
    if (row < one.row) high = middle - 1;
    else if (row >= one.row + one.rows) low = middle + 1;
    else return middle;
  }
  return -1;
}

function pilih(options: CheckOptions): Aturan {
  const on = RULES.filter((rule) => options.rules?.[rule.id] !== 'mati');
  return {
    kegiatan: on.filter((rule): rule is KegiatanRule => rule.scope === 'kegiatan'),
    sop: on.filter((rule): rule is SopRule => rule.scope === 'sop'),
    severity: (rule, draft) => {
      const chosen = options.rules?.[rule.id];
      return chosen && chosen !== 'mati' ? chosen : (draft.severity ?? rule.severity);
    },
  };
}

function periksaKegiatan(kegiatan: Kegiatan, konteks: Konteks, aturan: Aturan): readonly Finding[] {
  const found: Finding[] = [];
  for (const rule of aturan.kegiatan) {
    try {
      for (const draft of rule.check(kegiatan, konteks)) found.push(temuan(rule, draft, aturan, konteks));
    } catch {
      found.push(gagal(rule, { row: kegiatan.row, column: konteks.sop.isi.column }, kegiatan.index));
    }
  }
  return found.length > 0 ? found : NONE;
}

const NONE: readonly Finding[] = [];

function periksaSop(rule: SopRule, konteks: Konteks, aturan: Aturan): readonly Finding[] {
  try {
    return [...rule.check(konteks)].map((draft) => temuan(rule, draft, aturan, konteks));
  } catch {
    return [gagal(rule, { row: konteks.sop.kepala.row, column: konteks.sop.kepala.column }, undefined)];
  }
}

const gagal = (rule: Rule, at: Finding['at'], kegiatan: number | undefined): Finding => ({
  rule: rule.id,
  severity: 'peringatan',
  at,
  ...(kegiatan === undefined ? {} : { kegiatan }),
  message: pesan.aturanGagal(rule.title),
});

function temuan(rule: Rule, draft: Draft, aturan: Aturan, konteks: Konteks): Finding {
  const { fix } = draft;
  const base = {
    rule: rule.id,
    severity: aturan.severity(rule, draft),
    at: draft.at,
    ...(draft.kegiatan === undefined ? {} : { kegiatan: draft.kegiatan }),
    message: draft.message,
  };
  if (typeof fix !== 'function') return fix ? { ...base, fix } : base;
  let made: Fix | undefined;
  let madeFor: Sop | undefined;
  return {
    ...base,
    /** Made when somebody looks, and again after an edit elsewhere; a fix that cannot be made is none. */
    get fix() {
      if (madeFor !== konteks.sop) {
        madeFor = konteks.sop;
        try {
          made = fix();
        } catch {
          made = undefined;
        }
      }
      return made;
    },
  };
}
