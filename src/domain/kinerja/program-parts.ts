import { readRupiah } from '../kantor/angka';
import type { Isian, Program } from './pengaturan';

const LEVELS: readonly Program['jenis'][] = ['program', 'kegiatan', 'sub kegiatan'];
const levelOf = ({ jenis }: Program): number => LEVELS.indexOf(jenis);

/**
 * The lines that make up a program or a kegiatan: those of the next level below it, up to the next one like it, as an agreement lists
 * them. None unless their pagu add up to its own, so that no sum is made of what merely stands below it.
 */
function linesThatMakeUp(whole: Program, list: readonly Program[]): readonly Program[] {
  const at = list.findIndex(({ id }) => id === whole.id);
  const below = list.slice(at + 1);
  const end = below.findIndex((one) => levelOf(one) <= levelOf(whole));
  const inner = end < 0 ? below : below.slice(0, end);
  const next = Math.min(...inner.map(levelOf));
  const parts = inner.filter((one) => levelOf(one) === next);
  const sum = parts.reduce((all, { pagu }) => all + rupiahOf(pagu), 0);
  return parts.length > 0 && Math.abs(sum - rupiahOf(whole.pagu)) < 0.5 ? parts : [];
}

/** Rupiah; NaN where there is none to be read. */
function rupiahOf(pagu: Isian): number {
  const read = readRupiah(pagu);
  return read.jenis === 'angka' ? read.nilai : NaN;
}

/**
 * The lines whose reports say what a whole has spent: its own where there is one, else those of its parts, as budgets are booked by
 * sub kegiatan; none while one of them is still out, so that no sum is too small.
 */
export function tellingLines(whole: Program, list: readonly Program[], told: (line: Program) => boolean): readonly Program[] {
  if (told(whole)) return [whole];
  const lines = linesThatMakeUp(whole, list).map((part) => tellingLines(part, list, told));
  return lines.every((one) => one.length > 0) ? lines.flat() : [];
}
