import { describe, expect, it } from 'vitest';
import type { DrawnChart } from '../../../../src/host/book/contract';
import { chartMarks } from '../../../../src/host/page/shapes/chart-layout';
import { wrapped, type ChartMark } from '../../../../src/host/page/shapes/chart-marks';

const box = { left: 100, top: 50, width: 300, height: 160 };

const chart: DrawnChart = {
  type: 'column',
  font: { name: 'Arial', size: 8, color: '#374151' },
  fill: '#FFFFFF',
  categories: ['2023', '2024', '2025'],
  series: [
    { name: 'Target', color: '#AAAAAA', stroke: { weight: 2, dash: 'dash' }, values: [50, 60, 100] },
    {
      name: 'Realisasi',
      color: '#1E4E8C',
      stroke: { weight: 2, dash: 'solid' },
      marker: 5,
      values: [25, undefined, -50],
      labels: { texts: ['25', '', '-50'], place: 'end' },
    },
  ],
  gap: 100,
  categoryAxis: { reversed: false, color: '#9CA3AF' },
  valueAxis: { min: -50, max: 100, ticks: [-50, 0, 50, 100].map((at) => ({ at, text: String(at) })), gridlines: '#E5E7EB' },
};

const bars = (marks: readonly ChartMark[], fill: string) =>
  marks.flatMap((mark) => (mark.kind === 'box' && mark.fill === fill ? [mark.box] : []));
const texts = (marks: readonly ChartMark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
const lines = (marks: readonly ChartMark[], color: string) =>
  marks.flatMap((mark) => (mark.kind === 'line' && mark.color === color ? [mark] : []));

describe('a chart of columns', () => {
  const marks = chartMarks(box, chart);
  const target = bars(marks, '#AAAAAA');
  const realisasi = bars(marks, '#1E4E8C');

  it('has columns as high as their figures, standing on zero, none for a missing one', () => {
    expect(target).toHaveLength(3);
    expect(realisasi).toHaveLength(2);
    const [half, , whole] = target;
    expect((whole?.height ?? 0) / (half?.height ?? 1)).toBeCloseTo(2, 6);
    const zero = (half?.top ?? 0) + (half?.height ?? 0);
    expect((whole?.top ?? 0) + (whole?.height ?? 0)).toBeCloseTo(zero, 6);
    expect(realisasi[1]?.top).toBeCloseTo(zero, 6);
    expect(realisasi[1]?.height).toBeCloseTo(half?.height ?? 0, 6);
  });

  it('puts the columns of a category side by side, with room between the categories', () => {
    const [first, second] = target;
    const [width, step] = [first?.width ?? 0, (second?.left ?? 0) - (first?.left ?? 0)];
    expect(realisasi[0]?.left).toBeCloseTo((first?.left ?? 0) + width, 6);
    expect(step).toBeCloseTo(width * 3, 6);
  });

  it('writes figures beyond the ends: above, or below where they are negative', () => {
    const figure = (text: string) => texts(marks).find((one) => one.text === text && one.x > box.left + 60);
    expect(figure('25')?.y).toBeLessThan(realisasi[0]?.top ?? 0);
    expect(figure('-50')?.y).toBeGreaterThan((realisasi[1]?.top ?? 0) + (realisasi[1]?.height ?? 0));
  });

  it('stays within its frame', () => {
    for (const one of texts(
      chartMarks(box, { ...chart, title: { text: 'Judul', size: 10, bold: true, color: '#000000' }, legend: 'bottom' }),
    )) {
      expect(one.x).toBeGreaterThanOrEqual(box.left);
      expect(one.x).toBeLessThanOrEqual(box.left + box.width);
      expect(one.y).toBeGreaterThan(box.top);
      expect(one.y).toBeLessThan(box.top + box.height);
    }
  });
});

describe('a chart of horizontal bars', () => {
  it('counts from the bottom, or from the top when its axis is reversed', () => {
    const places = (reversed: boolean): number[] =>
      bars(chartMarks(box, { ...chart, type: 'bar', categoryAxis: { ...chart.categoryAxis, reversed } }), '#AAAAAA').map(
        ({ top }) => top,
      );
    expect(places(false)).toEqual([...places(false)].sort((a, b) => b - a));
    expect(places(true)).toEqual([...places(true)].sort((a, b) => a - b));
  });
});

describe('a chart of lines', () => {
  const marks = chartMarks(box, { ...chart, type: 'line', legend: 'right' });

  it('leaves a gap where a figure is missing', () => {
    const strokes = lines(marks, '#1E4E8C').filter(({ points }) => points.length > 1 && points[0]?.y !== points[1]?.y);
    expect(strokes).toEqual([]);
    const plot = marks.flatMap((mark) => (mark.kind === 'dot' && mark.at.x < 330 ? [mark.at] : []));
    expect(plot).toHaveLength(2);
    expect(lines(marks, '#AAAAAA').some(({ points }) => points.length === 3)).toBe(true);
  });

  it('shows in its legend how each line looks', () => {
    const keys = lines(marks, '#AAAAAA').filter(({ points }) => points.length === 2);
    expect(keys.map(({ dash }) => dash)).toEqual(['dash']);
    expect(texts(marks).map(({ text }) => text)).toEqual(expect.arrayContaining(['Target', 'Realisasi']));
  });
});

describe('long names', () => {
  it('are broken between words and end in "…" where there is no more room', () => {
    expect(wrapped('Persentase rumah layak huni', 60, 8, 3)).toEqual(['Persentase', 'rumah layak', 'huni']);
    expect(wrapped('satu dua tiga empat', 20, 8, 2)).toEqual(['satu', 'dua…']);
    expect(wrapped('Ketatalaksanaan', 30, 8, 2)).toEqual(['Ketata…']);
  });
});
