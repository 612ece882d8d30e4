import type { Ketentuan } from '../kinerja/pengaturan';
import type { IndikatorLkj } from './lkj';

/** The capaian cell's plain formula over target (E) and realisasi (F) of its row; undefined where words are compared or nothing is computed. */
export function rumusCapaian(indikator: IndikatorLkj, ketentuan: Ketentuan, row: number): string | undefined {
  if (typeof indikator.target !== 'number' || typeof indikator.realisasi !== 'number') return undefined;
  if (indikator.capaian.nilai === null || indikator.rumus === undefined) return undefined;
  const [t, r] = [`E${String(row + 1)}`, `F${String(row + 1)}`];
  const mentah = { 'R/T': `${r}/${t}*100`, 'T/R': `${t}/${r}*100`, '2T-R': `(2*${t}-${r})/${t}*100` }[indikator.rumus];
  const bulat = `ROUND(${mentah},${String(ketentuan.pembulatan.desimal)})`;
  const { atas, bawah } = ketentuan.batas;
  const dariAtas = atas === null ? bulat : `MIN(${bulat},${String(atas)})`;
  return `=${bawah === null ? dariAtas : `MAX(${dariAtas},${String(bawah)})`}/100`;
}

/** The predikat of a capaian cell as nested IFs over the office's scale, judged on the rounded figure. */
export function rumusPredikat(cell: string, ketentuan: Ketentuan): string {
  const desimal = ketentuan.pembulatan.predikatDari === 'bilangan-bulat' ? 0 : ketentuan.pembulatan.desimal;
  const urut = [...ketentuan.skalaPredikat].sort((a, b) => b.mulai - a.mulai);
  const akhir = `"${kutip(urut.at(-1)?.nama ?? '')}"`;
  const nilai = urut
    .slice(0, -1)
    .reduceRight(
      (rest, rentang) => `IF(ROUND(${cell}*100,${String(desimal)})>=${String(rentang.mulai)},"${kutip(rentang.nama)}",${rest})`,
      akhir,
    );
  return `=IF(ISNUMBER(${cell}),${nilai},"")`;
}

const kutip = (teks: string): string => teks.replaceAll('"', '""');
