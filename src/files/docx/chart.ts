import { AlignmentType, Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import { FONT_NAME } from '../../app/appearance';
import { SERIES_LOOKS } from '../../app/chart-looks';
import { formatFigure } from '../../domain/kantor/angka';
import type { ChartBlock } from '../../domain/lkj/document/block';

/** The page's width in pixels, as Word measures charts. */
const CHART_WIDTH = 600;

/** Width and height of a chart in pixels of 96 to the inch. */
export const chartSize = ({ bentuk, kategori }: Pick<ChartBlock, 'bentuk' | 'kategori'>): { width: number; height: number } =>
  bentuk === 'bar' ? { width: CHART_WIDTH, height: 70 + kategori.length * 34 } : { width: CHART_WIDTH * 0.75, height: 230 };

/** A native chart of Word, with its figures in its own small workbook. */
export function chartOf({ bentuk, judul, alt, kategori, deret, persen }: ChartBlock): Paragraph {
  const bar = bentuk === 'bar';
  // Written out, since Word would set points and commas by the computer, not by the document.
  const label = (angka: number | null): { readonly text: string } | false =>
    angka !== null && { text: persen ? `${formatFigure(angka * 100)}%` : formatFigure(angka) };
  const fromZero = deret.every(({ nilai }) => nilai.every((angka) => (angka ?? 0) >= 0));
  return new Paragraph({
    style: 'Bagan',
    keepNext: true,
    alignment: AlignmentType.CENTER,
    children: [
      new ChartRun({
        type: bentuk,
        font: { name: FONT_NAME },
        categories: kategori,
        series: deret.map(({ nama, nilai, peran }) => ({
          name: nama,
          values: nilai,
          color: SERIES_LOOKS[peran].color.slice(1),
          pointLabels: nilai.map(label),
        })),
        categoryAxis: { reverseOrder: bar },
        valueAxis: { visible: false, gridlines: false, ...(fromZero ? { minimum: 0 } : {}) },
        dataLabels: { value: true },
        legend: deret.length > 1 ? {} : false,
        transformation: chartSize({ bentuk, kategori }),
        altText: { name: judul, description: alt },
      }),
    ],
  });
}
