import { roundFormula } from '../../kantor/angka';
import { ofNothing, percentFormula, quoted } from '../../kinerja/formulir/row-formulas';
import type { Ketentuan } from '../../kinerja/pengaturan';
import type { IndikatorLkj } from '../lkj';

/** The capaian's plain formula over the cells of target and realisasi; undefined where words are compared or nothing is computed. */
export function capaianFormula(indikator: IndikatorLkj, ketentuan: Ketentuan, t: string, r: string): string | undefined {
  if (typeof indikator.target !== 'number' || typeof indikator.realisasi !== 'number') return undefined;
  if (indikator.capaian.nilai === null || indikator.rumus === undefined) return undefined;
  const ratio = percentFormula(indikator.rumus, t, r, ketentuan);
  return indikator.target === 0 ? `=IF(${t}=0,${ofNothing(indikator.rumus, r, ketentuan)},${ratio})` : `=${ratio}`;
}

/** The predikat of a capaian cell as nested IFs over the office's scale, judged on the rounded figure. */
export function predikatFormula(cell: string, ketentuan: Ketentuan): string {
  const desimal = ketentuan.pembulatan.predikatDari === 'bilangan-bulat' ? 0 : ketentuan.pembulatan.desimal;
  const sorted = [...ketentuan.skalaPredikat].sort((a, b) => b.mulai - a.mulai);
  const end = quoted(sorted.at(-1)?.nama ?? '');
  const nilai = sorted
    .slice(0, -1)
    .reduceRight(
      (rest, rentang) => `IF(${roundFormula(`${cell}*100`, desimal)}>=${String(rentang.mulai)},${quoted(rentang.nama)},${rest})`,
      end,
    );
  return `=IF(ISNUMBER(${cell}),${nilai},"")`;
}

/** The rounded mean of fractions, words left out, none counted above 1 where the office caps them. */
export function meanFormula(ranges: readonly string[], { pembulatan, rataRata }: Ketentuan): string {
  const cells = ranges.join(',');
  const capped = ranges.map((one) => `SUMIF(${one},"<1")+COUNTIF(${one},">=1")`).join('+');
  const mean = rataRata === 'dibatasi-100' ? `(${capped})/COUNT(${cells})` : `AVERAGE(${cells})`;
  return `=IF(COUNT(${cells})=0,"–",${roundFormula(`${mean}*100`, pembulatan.desimal)}/100)`;
}

/** Spent divided by budget, rounded as the office rounds. */
export const serapanFormula = (pagu: string, realisasi: string, { pembulatan }: Ketentuan): string =>
  `=IF(${pagu}=0,"–",${roundFormula(`${realisasi}/${pagu}*100`, pembulatan.desimal)}/100)`;
