import type { Triwulan } from './pengaturan';

/** What a report speaks of: a triwulan or semester with all before it in the year, or the whole year. */
export type Periode = (typeof PERIODE)[number];
export const PERIODE = ['tw1', 'tw2', 'tw3', 'tw4', 's1', 's2', 'tahun'] as const;

const LAST: Readonly<Record<Periode, Triwulan>> = { tw1: 0, tw2: 1, tw3: 2, tw4: 3, s1: 1, s2: 3, tahun: 3 };

/** The last triwulan of a period, from 0. */
export const lastTriwulanOf = (periode: Periode): Triwulan => LAST[periode];
