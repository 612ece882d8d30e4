import type { IndikatorLkj, Lkj } from '../domain/lkj/lkj';
import { CLI_TEXT } from './shared-messages';
import { textTable } from './text-table';

type Budget = Pick<Lkj['anggaran'][number], 'nama' | 'pagu' | 'realisasi' | 'serapan'>;

/** The indikator of a report as a table; `more` are rows beneath. */
export const indikatorTable = (
  indikator: readonly IndikatorLkj[],
  more: readonly (readonly string[])[] = [],
): readonly string[] =>
  textTable(CLI_TEXT.kepala, [
    ...indikator.map(({ nama, target, realisasi, capaian, predikat }) => [
      nama,
      CLI_TEXT.isian(target),
      CLI_TEXT.isian(realisasi),
      CLI_TEXT.hasil(capaian),
      predikat,
    ]),
    ...more,
  ]);

/** The money of a report as a table under a blank line; nothing where there is none. */
export const budgetTable = (budget: readonly Budget[]): readonly string[] =>
  budget.length === 0
    ? []
    : [
        '',
        ...textTable(
          CLI_TEXT.kepalaAnggaran,
          budget.map(({ nama, pagu, realisasi, serapan }) => [
            nama,
            CLI_TEXT.isian(pagu),
            CLI_TEXT.isian(realisasi),
            CLI_TEXT.hasil(serapan),
            '',
          ]),
        ),
      ];

/** Lines under their title and a blank line; nothing where there are none. */
export const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];
