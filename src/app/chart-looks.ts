import type { SeriesRole } from '../domain/sheet/style';

/** How charts look: series stay apart in grey print and for colour-blind readers. Lengths in points, `gap` in percent of a bar. */
export const CHART_LOOK = {
  font: { size: 8, color: '#374151' },
  title: { size: 10, bold: true, color: '#1F2937' },
  fill: '#FFFFFF',
  border: { color: '#D1D5DB', weight: 0.75 },
  axis: '#9CA3AF',
  gridlines: '#E5E7EB',
  gap: 60,
  line: 2,
  marker: 5,
} as const;

export const SERIES_LOOKS: Readonly<Record<SeriesRole, { readonly color: string; readonly dashed: boolean }>> = {
  utama: { color: '#1E4E8C', dashed: false },
  pembanding: { color: '#A9BFD8', dashed: false },
  lampau: { color: '#6B7280', dashed: false },
  batas: { color: '#B45309', dashed: true },
};
