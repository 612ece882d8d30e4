import type { Triwulan } from './pengaturan';

/** What a report speaks of: a triwulan or semester with all before it in the year, or the whole year. */
export type Periode = (typeof PERIODE)[number];
export const PERIODE = ['tw1', 'tw2', 'tw3', 'tw4', 's1', 's2', 'tahun'] as const;

/** What a bidang hands in: the figures of one triwulan, or the year with its words. */
export type HandInPeriode = (typeof HAND_IN_PERIODE)[number];
/** By the index of their triwulan. */
export const TRIWULAN_PERIODE = ['tw1', 'tw2', 'tw3', 'tw4'] as const;
export const HAND_IN_PERIODE = [...TRIWULAN_PERIODE, 'tahun'] as const;

const LAST: Readonly<Record<Periode, Triwulan>> = { tw1: 0, tw2: 1, tw3: 2, tw4: 3, s1: 1, s2: 3, tahun: 3 };

/** The last triwulan of a period, from 0. */
export const lastTriwulanOf = (periode: Periode): Triwulan => LAST[periode];

/** Whether the year goes on after a period: its figures are then no year's figures. */
export const isWithinYear = (periode: Periode): boolean => lastTriwulanOf(periode) < 3;

/** What a bidang hands in for a report: a semester's is that of its last triwulan. */
export const handInPeriodeOf = (periode: Periode): HandInPeriode =>
  periode === 'tahun' ? 'tahun' : TRIWULAN_PERIODE[lastTriwulanOf(periode)];

/** The triwulan that a hand-in holds, from 0. */
export const triwulanOf = (periode: HandInPeriode): readonly Triwulan[] =>
  periode === 'tahun' ? [0, 1, 2, 3] : [lastTriwulanOf(periode)];
