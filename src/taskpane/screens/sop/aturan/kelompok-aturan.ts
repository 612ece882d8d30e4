import { RULES } from '../../../../domain/rules/index';
import type { Rule } from '../../../../domain/rules/rule';

/** The parts of an SOP that rules look at, in the order of the sheet. */
export const KELOMPOK = ['identitas', 'kepala', 'kegiatan', 'pelaksana', 'keputusan', 'kelengkapan', 'waktu', 'output'] as const;

export type Kelompok = (typeof KELOMPOK)[number];

const BEGINS: readonly (readonly [start: string, kelompok: Kelompok])[] = [
  ['identitas', 'identitas'],
  ['header', 'kepala'],
  ['band', 'kepala'],
  ['keputusan', 'keputusan'],
  ['kelengkapan', 'kelengkapan'],
  ['rantai', 'kelengkapan'],
  ['dokumen', 'kelengkapan'],
  ['waktu', 'waktu'],
  ['total', 'waktu'],
  ['output', 'output'],
  ['single', 'pelaksana'],
  ['unused', 'pelaksana'],
  ['pelaksana', 'pelaksana'],
  ['pelaku', 'pelaksana'],
  ['jabatan', 'pelaksana'],
  ['terminator', 'pelaksana'],
];

const kelompokOf = ({ id }: Rule): Kelompok => BEGINS.find(([start]) => id.startsWith(start))?.[1] ?? 'kegiatan';

/** Every rule, by what it looks at; a rule of no other part speaks of the kegiatan themselves. */
export const aturanPerKelompok = (): readonly { readonly kelompok: Kelompok; readonly aturan: readonly Rule[] }[] =>
  KELOMPOK.map((kelompok) => ({ kelompok, aturan: RULES.filter((rule) => kelompokOf(rule) === kelompok) })).filter(
    ({ aturan }) => aturan.length > 0,
  );
