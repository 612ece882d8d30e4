import { escapeXml } from '../../xml-text';
import type { BookChart } from '../book-chart';
import { lineXml, solid, titleXml } from './drawing-xml';

/** The axis of names: below, or at the left of horizontal bars. */
export function categoryAxisXml({ type, categoryAxis }: BookChart): string {
  return (
    `<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="${categoryAxis.reversed ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${type === 'bar' ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    // Names stand at the edge even where bars go below zero.
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${lineXml({ color: categoryAxis.color, weight: 0.75, dash: 'solid' })}</c:spPr>` +
    '<c:crossAx val="1002"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>'
  );
}

/** The axis of figures, with the lines across the chart. */
export function valueAxisXml(chart: BookChart): string {
  const { min, max, format, gridlines, atEnd } = chart.valueAxis;
  const end = (name: string, value: number | undefined): string =>
    value === undefined ? '' : `<c:${name} val="${String(value)}"/>`;
  return (
    `<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/>${end('max', max)}${end('min', min)}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${chart.type === 'bar' ? 'b' : 'l'}"/>` +
    (gridlines === undefined
      ? ''
      : `<c:majorGridlines><c:spPr>${lineXml({ color: gridlines, weight: 0.75, dash: 'solid' })}</c:spPr></c:majorGridlines>`) +
    axisTitleXml(chart) +
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    '<c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val="1001"/>' +
    `<c:crosses val="${atEnd ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

/** Written upwards beside standing columns and lines. */
function axisTitleXml({ type, valueAxis: { title }, font }: BookChart): string {
  if (title === undefined) return '';
  const inner = `${solid(font.color)}<a:latin typeface="${escapeXml(font.name)}"/>`;
  return titleXml(title, { size: font.size, bold: false }, inner, type === 'bar' ? '' : ' rot="-5400000" vert="horz"');
}
