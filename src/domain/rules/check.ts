import { a1 } from '../sheet/address';
import type { Kegiatan, Sop } from '../sop/sop';
import { Pembaca } from './ciri';
import { RULES } from './index';
import { Konteks, type CheckOptions } from './konteks';
import { pesan } from './pesan';
import { Urutan } from './urutan';
import type { Draft, Finding, Fix, KegiatanRule, Rule, Severity, SopRule } from './rule';

export type { CheckOptions } from './konteks';

/** The result of a check, able to follow single edits. Its successor takes over what it counted and listed: keep only the newest. */
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
  /** The SOP's kegiatan as they are now: this check's own list, which single edits change in place. */
  readonly kegiatan: Kegiatan[];
  /** Findings of single kegiatan; those without any are absent. */
  readonly perKegiatan: Map<number, readonly Finding[]>;
  readonly perSop: Map<SopRule, readonly Finding[]>;
  readonly aturan: Aturan;
  readonly urutan: Urutan;
}

interface Aturan {
  /** The rules to ask about a kegiatan that is out of the ordinary in these ways (a sum of `SIFAT`). */
  untuk(sifat: number): readonly KegiatanRule[];
  readonly sop: readonly SopRule[];
  severity(rule: Rule, draft: Draft): Severity;
}

/** Checks an SOP by every rule that is switched on. A rule that throws becomes a finding; the others run on. */
export function checkSop(sop: Sop, options: CheckOptions = {}): Hasil {
  const aturan = pilih(options);
  const kegiatan = [...sop.kegiatan];
  const own: Sop = { ...sop, kegiatan };
  const konteks = new Konteks(own, options, new Pembaca(sop));
  const perKegiatan = new Map<number, readonly Finding[]>();
  for (const one of kegiatan) {
    const found = periksaKegiatan(one, konteks, aturan);
    if (found !== NONE) perKegiatan.set(one.index, found);
  }
  const perSop = new Map(aturan.sop.map((rule) => [rule, periksaSop(rule, konteks, aturan)]));
  return hasil(own, options, { konteks, kegiatan, perKegiatan, perSop, aturan, urutan: new Urutan() });
}

/**
 * Checks again after edits inside the table: only rules that look at the changed kegiatan, at what follows from them, or at counts over
 * the whole table. Rows, columns, header and identity block must be what they were; otherwise check the whole SOP.
 */
export function checkChanged(previous: Hasil, changed: readonly Kegiatan[]): Hasil {
  const { keadaan, options } = previous;
  const { konteks, kegiatan, perKegiatan, perSop, aturan, urutan } = keadaan;
  const sop: Sop = { ...konteks.sop };
  konteks.sop = sop;
  const again = new Set<number>();
  for (const now of changed) {
    const old = kegiatan[now.index];
    if (!old || old === now) continue;
    for (const other of konteks.replace(old, now)) again.add(other);
    kegiatan[now.index] = now;
    again.add(now.index);
    // Whether the table has marks or numbers at all decides what the first row reports.
    again.add(0);
  }
  for (const index of again) {
    const one = kegiatan[index];
    if (!one) continue;
    const found = periksaKegiatan(one, konteks, aturan);
    urutan.ganti(perKegiatan.get(index) ?? NONE, found);
    if (found === NONE) perKegiatan.delete(index);
    else perKegiatan.set(index, found);
  }
  for (const rule of aturan.sop) {
    if (rule.watches !== 'kegiatan') continue;
    const found = periksaSop(rule, konteks, aturan);
    urutan.ganti(perSop.get(rule) ?? NONE, found);
    perSop.set(rule, found);
  }
  return hasil(sop, options, keadaan);
}

function hasil(sop: Sop, options: CheckOptions, keadaan: Keadaan): Hasil {
  let listed: readonly Finding[] | undefined;
  return {
    sop,
    options,
    get findings() {
      return (listed ??= keadaan.urutan.daftar(keadaan.perSop, keadaan.perKegiatan));
    },
    totalMenit: keadaan.konteks.menit.total,
    get tanpaWaktu() {
      return keadaan.konteks.menit.tanpa.all('tanpa');
    },
    keadaan,
  };
}

function pilih(options: CheckOptions): Aturan {
  const on = RULES.filter((rule) => options.rules?.[rule.id] !== 'mati');
  const perKegiatan = on.filter((rule): rule is KegiatanRule => rule.scope === 'kegiatan');
  const bySifat: (readonly KegiatanRule[])[] = [];
  return {
    untuk: (sifat) => (bySifat[sifat] ??= perKegiatan.filter(({ bila }) => bila === undefined || (bila & sifat) !== 0)),
    sop: on.filter((rule): rule is SopRule => rule.scope === 'sop'),
    severity: (rule, draft) => {
      const chosen = options.rules?.[rule.id];
      return chosen && chosen !== 'mati' ? chosen : (draft.severity ?? rule.severity);
    },
  };
}

function periksaKegiatan(kegiatan: Kegiatan, konteks: Konteks, aturan: Aturan): readonly Finding[] {
  const ciri = konteks.ciri(kegiatan);
  let found: Finding[] | undefined;
  for (const rule of aturan.untuk(ciri.sifat)) {
    try {
      const said = rule.check(kegiatan, konteks, ciri);
      if (said === undefined) continue;
      found ??= [];
      if (!('length' in said)) found.push(temuan(rule, said, aturan, konteks));
      else for (const draft of said) found.push(temuan(rule, draft, aturan, konteks));
    } catch {
      (found ??= []).push(gagal(rule, { row: kegiatan.row, column: konteks.sop.isi.column }, kegiatan.index));
    }
  }
  return found && found.length > 0 ? found : NONE;
}

const NONE: readonly Finding[] = [];

function periksaSop(rule: SopRule, konteks: Konteks, aturan: Aturan): readonly Finding[] {
  try {
    if (rule.id.startsWith('identitas-') && konteks.sop.identitasLain) return diLembarLain(rule, konteks, aturan);
    return [...rule.check(konteks)].map((draft) => temuan(rule, draft, aturan, konteks));
  } catch {
    return [gagal(rule, { row: konteks.sop.kepala.row, column: konteks.sop.kepala.column }, undefined)];
  }
}

/** Of an identity block on another sheet is told at the table's header, by its sheet and cell; it is put right over there. */
function diLembarLain(rule: SopRule, konteks: Konteks, aturan: Aturan): readonly Finding[] {
  const { sop } = konteks;
  const { sheet, isi } = sop.identitasLain ?? { sheet: sop.sheet, isi: sop.identitas };
  const there = new Konteks({ ...sop, identitas: isi, kegiatan: [] });
  return [...rule.check(there)].map(({ at, message, severity }) =>
    temuan(
      rule,
      {
        at: { row: sop.kepala.row, column: sop.kepala.column },
        message: pesan.diLembar(message, sheet, a1(at)),
        ...(severity ? { severity } : {}),
      },
      aturan,
      konteks,
    ),
  );
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
