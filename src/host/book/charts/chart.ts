import type { Area } from '../../../domain/sheet/address';
import type { BookChart, BookChartSeries, BookValueAxis } from '../../../files/xlsx/book-chart';

/** Cells a chart draws: they stay the same cells whatever their sheet is called and wherever their rows go. */
export interface ChartCells {
  readonly sheetId: string;
  readonly area: Area;
}

/** What a file says, to be changed here: what is absent there is undefined. */
type Kept<Of> = { -readonly [Part in keyof Required<Of>]: Of[Part] };

/** A chart the host draws and Office.js changes. What a file says of it is in `BookChart`. */
export interface HostChart extends Kept<Pick<BookChart, 'type' | 'font' | 'fill' | 'border' | 'legend'>> {
  title: Kept<NonNullable<BookChart['title']>> | undefined;
  series: HostSeries[];
  gap: number;
  categoryAxis: Kept<BookChart['categoryAxis']>;
  valueAxis: Kept<BookValueAxis>;
  /** Whether hidden rows and columns are left out, and where the names stand; in files both are always as Runut sets them. */
  visibleOnly: boolean;
  namesAt: 'High' | 'Low' | 'NextToAxis' | 'None';
}

export interface HostSeries extends Kept<Pick<BookChartSeries, 'name' | 'color' | 'marker' | 'labels'>> {
  /** Undefined once the cells were deleted. */
  categories: ChartCells | undefined;
  values: ChartCells | undefined;
  stroke: NonNullable<BookChartSeries['stroke']>;
}

/**
 * What a drawing object that is a chart has. `shown` is absent for kinds the host does not draw; `kept` is the part of a file
 * that says more than `shown`, with the cells each of its references names.
 */
export interface ChartParts {
  readonly shown: HostChart | undefined;
  kept: { readonly xml: string; references: readonly (ChartCells | undefined)[] } | undefined;
}

/** Excel's colours for series nobody coloured. */
const ACCENTS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

/** Excel's look of a new chart. */
export const newChart = (type: BookChart['type'], series: HostSeries[]): HostChart => ({
  type,
  title: series.length === 1 ? { text: series[0]?.name ?? '', ...NEW_TITLE } : undefined,
  font: { name: 'Calibri', size: 10, color: '#595959' },
  fill: '#FFFFFF',
  border: { color: '#D9D9D9', weight: 0.75, dash: 'solid' },
  series,
  gap: type === 'column' ? 219 : 182,
  categoryAxis: { reversed: false, color: '#D9D9D9' },
  valueAxis: { min: undefined, max: undefined, format: 'General', title: undefined, gridlines: '#D9D9D9', atEnd: false },
  legend: series.length > 1 ? 'bottom' : undefined,
  visibleOnly: true,
  namesAt: 'NextToAxis',
});

export const NEW_TITLE = { size: 14, bold: false, color: '#595959' } as const;

export const newSeries = (name: string, index: number): HostSeries => ({
  name,
  categories: undefined,
  values: undefined,
  color: ACCENTS[index % ACCENTS.length] ?? ACCENTS[0],
  stroke: { weight: 2.25, dash: 'solid' },
  marker: 5,
  labels: undefined,
});
