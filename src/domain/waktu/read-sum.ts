import { NUMBER_PATTERN, numberFromWords } from '../kantor/bilangan';
import type { WorkingDay } from '../kantor/kalender/working-day';
import { minutesPer, UNIT_PATTERN, unitNamed } from './units';
import type { Satuan } from './waktu';

const AMOUNT = new RegExp(`^(${NUMBER_PATTERN})\\s*(?:\\(\\s*[a-z\\s]+\\s*\\))?\\s*`, 'i');
const UNIT = new RegExp(`^(${UNIT_PATTERN})\\s*`, 'i');
const DAY_KIND = /^(kerja|efektif|kalender|krj)\b\.?\s*/i;

/** One amount with the unit that follows it, if any does. */
interface Part {
  readonly amount: number;
  readonly satuan: Satuan | undefined;
  readonly hari: 'kerja' | 'kalender' | undefined;
  /** As written, and with the unit spelt right. */
  readonly slip: { readonly from: string; readonly to: string } | undefined;
  readonly rest: string;
}

/** Amounts that add up: "1 jam 30 menit", "2 bulan 1 minggu; 5 hari kerja; 1 hari". */
export interface WaktuSum {
  readonly parts: readonly Part[];
  readonly satuan: Satuan | undefined;
  readonly hari: 'kerja' | 'kalender' | undefined;
  readonly slips: readonly { readonly from: string; readonly to: string }[];
  readonly rest: string;
  kind(satuan: Satuan, hari: 'kerja' | 'kalender' | undefined): 'kerja' | 'kalender' | null;
}

/** Reads amounts from the start as far as they go; `rest` is what follows them. */
export function readSum(written: string, headerUnit: string | undefined): WaktuSum | undefined {
  const parts: Part[] = [];
  let rest = written;
  for (;;) {
    const part = readPart(rest);
    if (!part) break;
    parts.push(part);
    rest = part.rest;
    if (!part.satuan) break;
    const next = rest.replace(/^(?:[;,+]|dan\b|lebih\b)\s*/i, '');
    if (!readPart(next)?.satuan) break;
    rest = next;
  }
  const first = parts[0];
  if (!first) return undefined;
  if (parts.some((part) => !part.satuan) && parts.length > 1 && !headerUnit) return undefined;
  return {
    parts,
    satuan: first.satuan,
    hari: first.hari,
    slips: parts.flatMap((part) => (part.slip ? [part.slip] : [])),
    rest,
    kind: (satuan, hari) =>
      satuan === 'hari' || satuan === 'minggu' || satuan === 'bulan'
        ? (hari ?? (satuan === 'bulan' ? 'kalender' : 'kerja'))
        : null,
  };
}

function readPart(written: string): Part | undefined {
  const amount = AMOUNT.exec(written);
  const value = amount ? numberFromWords(amount[1] ?? '') : undefined;
  if (!amount || value === undefined) return undefined;
  let rest = written.slice(amount[0].length);
  const word = UNIT.exec(rest);
  const unit = word ? unitNamed(word[1] ?? '') : undefined;
  if (!word || !unit) return { amount: value, satuan: undefined, hari: undefined, slip: undefined, rest };
  rest = rest.slice(word[0].length);
  const kind = DAY_KIND.exec(rest);
  if (kind) rest = rest.slice(kind[0].length);
  return {
    amount: value,
    satuan: unit.satuan,
    hari: kind ? (/^kalender/i.test(kind[1] ?? '') ? 'kalender' : 'kerja') : unit.hari,
    slip: unit.benar ? { from: word[1] ?? '', to: unit.benar } : undefined,
    rest,
  };
}

/** The working minutes of all amounts; those without a unit take the one given. */
export function workingMinutesOf(
  sum: WaktuSum,
  satuan: Satuan,
  hari: 'kerja' | 'kalender' | undefined,
  day: WorkingDay,
  factor = 1,
): number | undefined {
  let menit = 0;
  for (const part of sum.parts) menit += part.amount * minutesPer(part.satuan ?? satuan, part.hari ?? hari ?? null, day);
  return Number.isFinite(menit) ? menit * factor : undefined;
}
