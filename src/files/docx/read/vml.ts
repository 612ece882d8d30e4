import type { Box, Point } from '../../../domain/sheet/edit';
import { boxAround, isRing } from '../../../domain/sheet/shapes';
import { child, childrenOf, descendant, type XmlElement } from '../../xml-tree';
import { connectorPoints } from '../../xlsx/read/connector';
import { scaled } from '../../xlsx/read/drawing-frame';
import { turnedForm } from './drawing-ml';
import type { AnchorPlace, DrawnObject, Drawing, TextOfBox } from './drawn';
import { formOf } from './free-form';
import { attributeOf, lengthOf, parts } from './word-xml';

/** Numbers of shape types (o:spt) as presets of DrawingML (ECMA-376 part 4, 20.1). */
const PRESET_OF: Readonly<Record<number, string>> = {
  1: 'rect', 2: 'roundRect', 3: 'ellipse', 4: 'diamond', 5: 'triangle', 7: 'parallelogram', 8: 'trapezoid', 9: 'hexagon',
  13: 'rightArrow', 15: 'homePlate', 20: 'line', 32: 'straightConnector1', 33: 'bentConnector2', 34: 'bentConnector3',
  35: 'bentConnector4', 36: 'bentConnector5', 37: 'curvedConnector2', 38: 'curvedConnector3', 39: 'curvedConnector4',
  40: 'curvedConnector5', 56: 'pentagon', 66: 'leftArrow', 67: 'downArrow', 68: 'upArrow', 69: 'leftRightArrow',
  70: 'upDownArrow', 87: 'leftBrace', 88: 'rightBrace', 90: 'bentUpArrow', 91: 'bentArrow',
  109: 'flowChartProcess', 110: 'flowChartDecision', 111: 'flowChartInputOutput', 112: 'flowChartPredefinedProcess',
  113: 'flowChartInternalStorage', 114: 'flowChartDocument', 115: 'flowChartMultidocument', 116: 'flowChartTerminator',
  117: 'flowChartPreparation', 118: 'flowChartManualInput', 119: 'flowChartManualOperation', 120: 'flowChartConnector',
  121: 'flowChartPunchedCard', 122: 'flowChartPunchedTape', 132: 'flowChartMagneticDisk', 134: 'flowChartDisplay',
  135: 'flowChartDelay', 176: 'flowChartAlternateProcess', 177: 'flowChartOffpageConnector',
}; // prettier-ignore
const TEXT_BOX = 202;
const WORD_ART = 136;
const PICTURE = 75;

const ELEMENTS: Readonly<Record<string, string>> = { rect: 'rect', roundrect: 'roundRect', oval: 'ellipse' };
const SHAPES: ReadonlySet<string> = new Set([
  'group',
  'shape',
  'rect',
  'roundrect',
  'oval',
  'line',
  'polyline',
  'curve',
  'arc',
  'image',
]);

/** A length without a unit counts pixels; a group's members count in its own units. */
const PIXEL = 0.75;

/** A w:pict or w:object: the drawings of Word 2007 and before (VML). */
export function readVml(picture: XmlElement, textOf: TextOfBox): readonly Drawing[] {
  const types = new Map<string, number>();
  for (const type of childrenOf(picture, 'shapetype')) {
    const number = Number(attributeOf(type, 'spt'));
    if (Number.isFinite(number)) types.set(type.attributes['id'] ?? '', number);
  }
  const reader = { types, textOf };
  return parts(picture).flatMap((one): readonly Drawing[] => {
    if (!SHAPES.has(one.name)) return [];
    const style = styleOf(one);
    const box = ownBox(one, style, PIXEL);
    const inline = style.get('position') !== 'absolute' && style.get('position') !== 'relative';
    const whole: Box = { left: 0, top: 0, width: box.width, height: box.height };
    const objects = readShape(one, one.name === 'line' || one.name === 'polyline' ? box : whole, reader);
    const free = one.name === 'line' || one.name === 'polyline';
    return [
      {
        inline,
        width: box.width,
        height: box.height,
        across: placeOf(style, 'horizontal', free ? 0 : box.left, inline),
        down: placeOf(style, 'vertical', free ? 0 : box.top, inline),
        inCell: attributeOf(one, 'allowincell') !== 'f',
        objects,
      },
    ];
  });
}

type VmlStyle = ReadonlyMap<string, string>;

const styleOf = (of: XmlElement): VmlStyle =>
  new Map(
    (of.attributes['style'] ?? '').split(';').map((one): [string, string] => {
      const colon = one.indexOf(':');
      return [one.slice(0, Math.max(0, colon)).trim().toLowerCase(), one.slice(colon + 1).trim()];
    }),
  );

function placeOf(style: VmlStyle, axis: 'horizontal' | 'vertical', offset: number, inline: boolean): AnchorPlace {
  if (inline) return { from: 'cell', offset: 0 };
  const written = style.get(`mso-position-${axis}-relative`) ?? 'text';
  const from = written === 'text' ? (axis === 'horizontal' ? 'column' : 'paragraph') : written === 'char' ? 'character' : written;
  const align = style.get(`mso-position-${axis}`);
  return { from, offset, ...(align === undefined || align === 'absolute' ? {} : { align }) };
}

/** Where a shape stands, in points, or in the units of its group. */
function ownBox(of: XmlElement, style: VmlStyle, unit: number): Box {
  if (of.name === 'line' || of.name === 'polyline') return boxAround(pointsOf(of, unit));
  const length = (name: string): number => lengthOf(style.get(name), unit) ?? 0;
  return {
    left: length('margin-left') + length('left'),
    top: length('margin-top') + length('top'),
    width: length('width'),
    height: length('height'),
  };
}

function pointsOf(of: XmlElement, unit: number): readonly Point[] {
  const written =
    of.name === 'line' ? `${of.attributes['from'] ?? '0,0'} ${of.attributes['to'] ?? '0,0'}` : (of.attributes['points'] ?? '');
  const numbers = written
    .split(/[\s,]+/)
    .filter((one) => one !== '')
    .map((one) => lengthOf(one, unit) ?? 0);
  const found: Point[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) found.push({ x: numbers[at] ?? 0, y: numbers[at + 1] ?? 0 });
  return found.length > 1 ? found : [{ x: 0, y: 0 }, { x: 0, y: 0 }]; // prettier-ignore
}

interface VmlReader {
  readonly types: Map<string, number>;
  readonly textOf: TextOfBox;
}

/** Names and numbers of a shape's type; shapes repeat neither when another of the file has said them before. */
function typeOf(of: XmlElement, { types }: VmlReader): number | undefined {
  const own = Number(attributeOf(of, 'spt') ?? NaN);
  if (Number.isFinite(own)) return own;
  const named = (of.attributes['type'] ?? '').replace(/^#/, '');
  const known = types.get(named) ?? Number(/_t(\d+)$/.exec(named)?.[1] ?? NaN);
  return Number.isFinite(known) ? known : undefined;
}

function readShape(of: XmlElement, box: Box, reader: VmlReader): readonly DrawnObject[] {
  const style = styleOf(of);
  if (style.get('visibility') === 'hidden') return [];
  if (of.name === 'group') return readGroup(of, box, reader);
  const type = typeOf(of, reader);
  const content = descendant(child(of, 'textbox'), 'txbxContent');
  const base = {
    ...(of.attributes['id'] === undefined ? {} : { id: of.attributes['id'] }),
    name: of.attributes['id'] ?? '',
    alt: of.attributes['alt'] ?? '',
    text: reader.textOf(content),
    outlined: !['f', 'false'].includes(of.attributes['stroked'] ?? 't') && attributeOf(child(of, 'stroke'), 'on') !== 'f',
    box,
  };
  const rotation = Number.parseFloat(style.get('rotation') ?? '0') || 0;
  const geometry = turnedForm(ELEMENTS[of.name] ?? (type === undefined ? '' : (PRESET_OF[type] ?? '')), rotation);
  const stroke = child(of, 'stroke');
  const arrow = (name: string): boolean => (stroke?.attributes[name] ?? 'none') !== 'none';
  const ends = { startArrow: arrow('startarrow'), endArrow: arrow('endarrow') };
  if (of.name === 'line' || (of.name === 'polyline' && !isClosed(pointsOf(of, 1)))) {
    const own = pointsOf(of, PIXEL);
    const around = boxAround(own);
    const points = own.map(({ x, y }) => {
      const at = scaled({ left: x, top: y, width: 0, height: 0 }, around, box);
      return { x: at.left, y: at.top };
    });
    return [{ ...base, kind: 'line', geometry: 'line', line: { points, ...ends } }];
  }
  if (/^(?:line|(?:straight|bent|curved)Connector\d)$/.test(geometry)) {
    const flip = style.get('flip') ?? '';
    const adjustment = Number((of.attributes['adj'] ?? '').split(',')[0] || NaN);
    const points = connectorPoints(box, {
      preset: geometry,
      rotation,
      flipH: flip.includes('x'),
      flipV: flip.includes('y'),
      adjustment: Number.isFinite(adjustment) ? adjustment / 21_600 : 0.5,
    });
    return [{ ...base, kind: 'line', geometry, box: boxAround(points), line: { points, ...ends } }];
  }
  if (child(of, 'imagedata') || of.name === 'image') return [{ ...base, kind: 'picture', geometry: '' }];
  // A picture without an image is the ground of a canvas.
  if (type === WORD_ART || type === PICTURE) return [];
  if (type === TEXT_BOX) return [{ ...base, kind: 'box', geometry: 'rect' }];
  if (geometry !== '') return [{ ...base, kind: 'shape', geometry }];
  return [freeShape(of, base, ends)];
}

const isClosed = (points: readonly Point[]): boolean => points.length > 3 && isRing(points, 2);

/** A form with a path of its own ("m0,0l100,0,100,50xe"); straight pieces alone are followed. */
function freeShape(
  of: XmlElement,
  base: Omit<DrawnObject, 'kind' | 'geometry'>,
  ends: { readonly startArrow: boolean; readonly endArrow: boolean },
): DrawnObject {
  const path = of.name === 'polyline' ? '' : (of.attributes['path'] ?? '');
  const places =
    of.name === 'polyline'
      ? sharesOf(pointsOf(of, 1))
      : sharesOf(pairs(path.replace(/[a-df-z]/gi, ' ').match(/-?\d+/g) ?? []), of.attributes['coordsize']);
  const form = formOf(places, /x/i.test(path), /[cqv]/i.test(path), base.box);
  return form.line
    ? { ...base, kind: 'line', geometry: '', line: { points: form.line, ...ends } }
    : { ...base, kind: form.geometry === '' ? 'free' : 'shape', geometry: form.geometry };
}

function pairs(numbers: readonly string[]): readonly Point[] {
  const found: Point[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) found.push({ x: Number(numbers[at]), y: Number(numbers[at + 1]) });
  return found;
}

function sharesOf(points: readonly Point[], size = ''): readonly Point[] {
  const [wide = 0, high = 0] = size.split(',').map(Number);
  const around = points.length > 0 ? boxAround(points) : { left: 0, top: 0, width: 1, height: 1 };
  const [left, top, width, height] =
    wide > 0 && high > 0 ? [0, 0, wide, high] : [around.left, around.top, around.width || 1, around.height || 1];
  return points.map(({ x, y }) => ({ x: (x - left) / width, y: (y - top) / height }));
}

function readGroup(of: XmlElement, box: Box, reader: VmlReader): readonly DrawnObject[] {
  const pair = (name: string, usual: number): readonly [number, number] => {
    const [x = usual, y = usual] = (of.attributes[name] ?? '').split(',').map((one) => (one.trim() === '' ? usual : Number(one)));
    return [Number.isFinite(x) ? x : usual, Number.isFinite(y) ? y : usual];
  };
  const [left, top] = pair('coordorigin', 0);
  const [width, height] = pair('coordsize', 1_000);
  const inner = { left, top, width, height };
  return parts(of).flatMap((one) =>
    SHAPES.has(one.name) ? readShape(one, scaled(ownBox(one, styleOf(one), 1), inner, box), reader) : [],
  );
}
