import type { Book } from '../book';
import type { BookShape } from '../book-shape';
import { chartValues } from '../chart-cells';
import { chartXml } from './chart';
import type { OfficePackage } from './package';

type ChartShape = Extract<BookShape, { kind: 'chart' }>;

/** The chart parts of a file, numbered as they are added. */
export class Charts {
  private count = 0;

  constructor(
    private readonly file: OfficePackage,
    private readonly book: Book,
  ) {}

  /** Returns the part's file name. */
  add({ chart, xml }: ChartShape): string {
    this.count += 1;
    const name = `chart${String(this.count)}.xml`;
    const part = xml ?? (chart ? chartXml(chart, (reference) => chartValues(this.book, reference)) : EMPTY);
    this.file.add(`xl/charts/${name}`, part, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml');
    return name;
  }
}

/** A chart that neither shows anything nor came from a file. */
const EMPTY =
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea/></c:chart></c:chartSpace>';
