import type { Box, Point, ShapeSpec, SymbolShape } from '../../../domain/sheet/edit';
import { SYMBOL_PREFIX } from '../../../domain/sop/layout/symbol-names';
import { attributes, element } from '../../xml-text';
import { emu } from '../../xlsx/measure';
import { CELL_MARGIN, paragraphXml } from './document-xml';
import type { RowShape } from './sop-pages';
import { SHAPE_NAMES } from './messages';

const PRESETS: Readonly<Record<SymbolShape, string>> = {
  terminator: 'flowChartTerminator',
  process: 'flowChartProcess',
  decision: 'flowChartDecision',
  connector: 'flowChartOffpageConnector',
};

/** Word 2007 knows the same forms by number; its file says each one's outline where it is first used. */
const OLD: Readonly<Record<SymbolShape, { readonly type: number; readonly path: string }>> = {
  terminator: { type: 116, path: 'm3475,qx,10800,3475,21600l18125,21600qx21600,10800,18125,xe' },
  process: { type: 109, path: 'm,l,21600r21600,l21600,xe' },
  decision: { type: 110, path: 'm10800,l,10800,10800,21600,21600,10800xe' },
  connector: { type: 177, path: 'm,l21600,r,17255l10800,21600,,17255xe' },
};

const INK = '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>';
const WIDTH = 0.75;

/** Writes drawing objects as runs, each in today's form with the one of Word 2007 beneath it. Numbers are unique in a document. */
export class DrawingRuns {
  private count = 0;
  private readonly known = new Set<number>();

  /** All that hangs in one cell. */
  write(shapes: readonly RowShape[], step: string): string {
    return shapes.map((one) => this.run(one, step)).join('');
  }

  private run(one: RowShape, step: string): string {
    const { shape } = one;
    if (shape.kind === 'connector' && shape.points.length > 2) {
      // Elbows are drawn differently by every program; straight pieces are not.
      return shape.points
        .slice(1)
        .map((end, index) => {
          const start = shape.points[index] ?? end;
          const last = index === shape.points.length - 2;
          const points = [start, end];
          const by = { x: one.left - leastOf(shape.points, 'x'), y: one.top - leastOf(shape.points, 'y') };
          const piece = { ...one, shape: { ...shape, points, arrow: last && shape.arrow } };
          return this.run({ ...piece, left: leastOf(points, 'x') + by.x, top: leastOf(points, 'y') + by.y }, step);
        })
        .join('');
    }
    this.count += 1;
    const box: Box = { left: one.left - CELL_MARGIN, top: one.top, ...sizeOf(shape) };
    const name = nameOf(shape, step);
    const alt = shape.kind === 'label' ? shape.text : shape.alt;
    const choice = anchorXml(this.count, name, alt, box, shapeXml(shape));
    return `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback><w:pict>${this.oldXml(shape, box, alt)}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  }

  private oldXml(shape: ShapeSpec, { left, top, width, height }: Box, alt: string): string {
    const id = `_x0000_s${String(1_025 + this.count)}`;
    const place = { position: 'absolute', 'margin-left': left, 'margin-top': top, width, height, 'z-index': String(this.count) };
    const style = Object.entries(place)
      .map(([name, value]) => `${name}:${typeof value === 'number' ? `${String(rounded(value))}pt` : value}`)
      .join(';');
    if (shape.kind === 'connector') {
      const [from, to] = ends(shape.points, left, top);
      const at = ({ x, y }: Point): string => `${String(rounded(x))}pt,${String(rounded(y))}pt`;
      const head = shape.arrow ? '<v:stroke endarrow="block"/>' : '';
      const look = { id, alt, style: `position:absolute;z-index:${String(this.count)}`, from: at(from), to: at(to) };
      return element('v:line', { ...look, strokeweight: `${String(WIDTH)}pt` }, head);
    }
    const words = textBoxOf(shape);
    const box = words === '' ? '' : `<v:textbox inset="0,0,0,0"><w:txbxContent>${words}</w:txbxContent></v:textbox>`;
    if (shape.kind === 'label') return element('v:rect', { id, alt, style, filled: 'f', stroked: 'f' }, box);
    const { type, path } = OLD[shape.symbol];
    const first = !this.known.has(type);
    this.known.add(type);
    const named = `_x0000_t${String(type)}`;
    const outline = element('v:shapetype', { id: named, coordsize: '21600,21600', 'o:spt': type, path });
    return `${first ? outline : ''}${element('v:shape', { id, alt, type: `#${named}`, style, strokeweight: `${String(WIDTH)}pt` }, box)}`;
  }
}

/** A segilima that only joins two pages keeps Runut's name, by which every reader knows that nobody acts there. */
function nameOf(shape: ShapeSpec, step: string): string {
  if (shape.kind !== 'symbol') return SHAPE_NAMES[shape.kind === 'label' ? 'label' : 'panah'](step);
  return shape.name.startsWith(SYMBOL_PREFIX) ? SHAPE_NAMES[shape.symbol](step) : shape.name;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
const leastOf = (points: readonly Point[], axis: 'x' | 'y'): number => Math.min(...points.map((one) => one[axis]));

function sizeOf(shape: ShapeSpec): { readonly width: number; readonly height: number } {
  if (shape.kind !== 'connector') return { width: shape.box.width, height: shape.box.height };
  const most = (axis: 'x' | 'y'): number => Math.max(...shape.points.map((one) => one[axis]));
  return { width: most('x') - leastOf(shape.points, 'x'), height: most('y') - leastOf(shape.points, 'y') };
}

/** The two ends of a straight piece, from the corner it hangs at. */
function ends(points: readonly Point[], left: number, top: number): readonly [Point, Point] {
  const [x, y] = [leastOf(points, 'x'), leastOf(points, 'y')];
  const [from = { x, y }, to = { x, y }] = points;
  return [
    { x: from.x - x + left, y: from.y - y + top },
    { x: to.x - x + left, y: to.y - y + top },
  ];
}

function anchorXml(id: number, name: string, alt: string, { left, top, width, height }: Box, shape: string): string {
  const place = (axis: 'H' | 'V', from: string, at: number): string =>
    `<wp:position${axis} relativeFrom="${from}"><wp:posOffset>${String(emu(at))}</wp:posOffset></wp:position${axis}>`;
  return (
    '<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" ' +
    `relativeHeight="${String(id)}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>` +
    place('H', 'column', left) +
    place('V', 'paragraph', top) +
    `<wp:extent${attributes({ cx: emu(width), cy: emu(height) })}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>` +
    `<wp:docPr${attributes({ id, name: `${name} (${String(id)})`, descr: alt })}/><wp:cNvGraphicFramePr/>` +
    `<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${shape}</a:graphicData></a:graphic></wp:anchor></w:drawing>`
  );
}

function shapeXml(shape: ShapeSpec): string {
  const { width, height } = sizeOf(shape);
  const extent = `<a:off x="0" y="0"/><a:ext${attributes({ cx: emu(width), cy: emu(height) })}/>`;
  if (shape.kind === 'connector') {
    const [from = { x: 0, y: 0 }, to = { x: 0, y: 0 }] = shape.points;
    const flips = attributes({ flipH: to.x < from.x || undefined, flipV: to.y < from.y || undefined });
    const head = shape.arrow ? '<a:tailEnd type="triangle"/>' : '';
    return `<wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm${flips}>${extent}</a:xfrm><a:prstGeom prst="straightConnector1"><a:avLst/></a:prstGeom><a:ln w="${String(emu(WIDTH))}">${INK}${head}</a:ln></wps:spPr><wps:bodyPr/></wps:wsp>`;
  }
  const words = textBoxOf(shape);
  const box = words === '' ? '' : `<wps:txbx><w:txbxContent>${words}</w:txbxContent></wps:txbx>`;
  const body =
    '<wps:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr" anchorCtr="0"><a:noAutofit/></wps:bodyPr>';
  const label = shape.kind === 'label';
  const look = label
    ? '<a:noFill/><a:ln><a:noFill/></a:ln>'
    : `<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="${String(emu(WIDTH))}">${INK}</a:ln>`;
  const preset = label ? 'rect' : PRESETS[shape.symbol];
  return `<wps:wsp><wps:cNvSpPr${label ? ' txBox="1"' : ''}/><wps:spPr><a:xfrm>${extent}</a:xfrm><a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom>${look}</wps:spPr>${box}${body}</wps:wsp>`;
}

const LABEL_SIZE = 7;

function textBoxOf(shape: ShapeSpec): string {
  const text = shape.kind === 'connector' ? '' : (shape.text ?? '');
  return text === '' ? '' : paragraphXml(text, { align: 'center', size: LABEL_SIZE, bold: shape.kind === 'symbol' });
}
