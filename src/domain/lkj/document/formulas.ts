import type { CapaianFormula } from '../../kinerja/capaian';
import { roundFormula } from '../../kantor/angka';
import { ofNothing, percentFormula, quoted } from '../../kinerja/formulir/row-formulas';
import type { Ketentuan } from '../../kinerja/pengaturan';

/**
 * A cell's plain formula before it is known where its cells stand: plain data, so that two blocks can be told to be the same. Columns
 * are those of the table it stands in, or of the named one; rows are named by their keys.
 */
export type BlockFormula =
  /** What stands in another cell. */
  | { readonly apa: 'rujukan'; readonly tabel: string; readonly kunci: string; readonly kolom: number }
  | {
      readonly apa: 'capaian';
      readonly rumus: CapaianFormula;
      readonly target: number;
      readonly realisasi: number;
      /** The target is 0: the office's convention counts. */
      readonly nol: boolean;
    }
  | { readonly apa: 'predikat'; readonly capaian: number }
  /** Of the column's cells from the first to the last row of each pair. */
  | { readonly apa: 'rata-rata'; readonly tabel: string; readonly kolom: number; readonly baris: readonly KeyRange[] }
  | { readonly apa: 'jumlah'; readonly tabel: string; readonly kolom: number; readonly baris: KeyRange }
  | { readonly apa: 'serapan'; readonly pagu: number; readonly realisasi: number }
  | { readonly apa: 'selisih'; readonly dari: number; readonly kurang: number };

/** The keys of the first and the last of some rows. */
type KeyRange = readonly [first: string, last: string];

/** Finds cells for a formula: columns are those of the table. */
export interface CellFinder {
  /** A cell of this row. */
  here(column: number): string;
  /** A cell of another row; undefined when there is none such. */
  at(tabel: string, key: string, column: number): string | undefined;
}

/** The formula over the cells as they stand; '' where one that it needs is not there. */
export function formulaText(formula: BlockFormula, cells: CellFinder, ketentuan: Ketentuan): string {
  const range = (tabel: string, kolom: number, [first, last]: KeyRange): readonly string[] => {
    const [from, until] = [cells.at(tabel, first, kolom), cells.at(tabel, last, kolom)];
    return from === undefined || until === undefined ? [] : [`${from}:${until}`];
  };
  switch (formula.apa) {
    case 'rujukan': {
      const origin = cells.at(formula.tabel, formula.kunci, formula.kolom);
      return origin === undefined ? '' : `=${origin}`;
    }
    case 'capaian':
      return capaianFormula(formula, cells.here(formula.target), cells.here(formula.realisasi), ketentuan);
    case 'predikat':
      return predikatFormula(cells.here(formula.capaian), ketentuan);
    case 'rata-rata':
      return meanFormula(
        formula.baris.flatMap((one) => range(formula.tabel, formula.kolom, one)),
        ketentuan,
      );
    case 'jumlah':
      return range(formula.tabel, formula.kolom, formula.baris)
        .map((one) => `=SUM(${one})`)
        .join('');
    case 'serapan':
      return serapanFormula(cells.here(formula.pagu), cells.here(formula.realisasi), ketentuan);
    case 'selisih':
      return `=ROUND(${cells.here(formula.dari)}-${cells.here(formula.kurang)},10)`;
  }
}

/** The capaian over the cells of target and realisasi. */
function capaianFormula(
  { rumus, nol }: Extract<BlockFormula, { apa: 'capaian' }>,
  t: string,
  r: string,
  ketentuan: Ketentuan,
): string {
  const ratio = percentFormula(rumus, t, r, ketentuan);
  return nol ? `=IF(${t}=0,${ofNothing(rumus, r, ketentuan)},${ratio})` : `=${ratio}`;
}

/** The predikat of a capaian cell as nested IFs over the office's scale, judged on the rounded figure. */
function predikatFormula(cell: string, ketentuan: Ketentuan): string {
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
function meanFormula(ranges: readonly string[], { pembulatan, rataRata }: Ketentuan): string {
  const cells = ranges.join(',');
  const capped = ranges.map((one) => `SUMIF(${one},"<1")+COUNTIF(${one},">=1")`).join('+');
  const mean = rataRata === 'dibatasi-100' ? `(${capped})/COUNT(${cells})` : `AVERAGE(${cells})`;
  return `=IF(COUNT(${cells})=0,"–",${roundFormula(`${mean}*100`, pembulatan.desimal)}/100)`;
}

/** Spent divided by budget, rounded as the office rounds. */
const serapanFormula = (pagu: string, realisasi: string, { pembulatan }: Ketentuan): string =>
  `=IF(${pagu}=0,"–",${roundFormula(`${realisasi}/${pagu}*100`, pembulatan.desimal)}/100)`;
