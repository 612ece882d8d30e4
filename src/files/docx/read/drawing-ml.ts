import type { Box } from '../../../domain/sheet/edit';
import { boxAround } from '../../../domain/sheet/shapes';
import { child, childrenOf, descendant, flagOf, numberOf, type XmlElement } from '../../xml-tree';
import { connectorPoints } from '../../xlsx/read/connector';
import { ANGLE, points } from '../../xlsx/read/drawing-frame';
import { EMU } from '../../xlsx/measure';
import type { AnchorPlace, DrawnObject, Drawing, TextOfBox } from './drawn';
import { freeForm } from './free-form';
import { attributeOf, parts } from './word-xml';

/** A w:drawing (ECMA-376 20.4): an anchored or inline shape, group, canvas or picture. */
export function readDrawingMl(drawing: XmlElement, textOf: TextOfBox): Drawing | undefined {
  const holder = parts(drawing).find(({ name }) => name === 'anchor' || name === 'inline');
  if (!holder) return undefined;
  const inline = holder.name === 'inline';
  const inside = parts(holder);
  const find = (name: string): XmlElement | undefined => inside.find((one) => one.name === name);
  const extent = find('extent');
  const [width, height] = [points(extent, 'cx'), points(extent, 'cy')];
  const simple = flagOf(holder, 'simplePos') === true ? find('simplePos') : undefined;
  const place = (name: string, axis: 'x' | 'y'): AnchorPlace =>
    simple ? { from: 'page', offset: points(simple, axis) } : anchorPlace(find(name));
  const properties = find('docPr');
  if (flagOf(properties, 'hidden') === true) return undefined;
  const base = { name: properties?.attributes['name'] ?? '', alt: properties?.attributes['descr'] ?? '' };
  const whole: Box = { left: 0, top: 0, width, height };
  const data = child(find('graphic'), 'graphicData');
  const objects = parts(data).flatMap((object) => readObject(object, whole, base, textOf));
  return {
    inline,
    width,
    height,
    across: inline ? { from: 'cell', offset: 0 } : place('positionH', 'x'),
    down: inline ? { from: 'cell', offset: 0 } : place('positionV', 'y'),
    inCell: flagOf(holder, 'layoutInCell') !== false,
    objects,
  };
}

function anchorPlace(position: XmlElement | undefined): AnchorPlace {
  const from = position?.attributes['relativeFrom'] ?? 'column';
  const inside = parts(position);
  const offset = Number(inside.find(({ name }) => name === 'posOffset')?.text ?? 0) / EMU;
  const align = inside.find(({ name }) => name === 'align')?.text.trim();
  return { from, offset: Number.isFinite(offset) ? offset : 0, ...(align ? { align } : {}) };
}

interface Named {
  readonly name: string;
  readonly alt: string;
}

/** `box`: where it stands in the drawing; what it says of itself counts only inside of groups. */
function readObject(object: XmlElement, box: Box, named: Named, textOf: TextOfBox): readonly DrawnObject[] {
  switch (object.name) {
    case 'wsp':
      return [readShape(object, box, named, textOf)];
    case 'wgp':
    case 'grpSp':
      return readGroup(object, box, named, textOf);
    case 'wpc':
      return members(object).flatMap((one) => readObject(one, frameOf(one)?.box ?? box, namesOf(one, named), textOf));
    case 'pic':
    case 'graphicFrame':
    case 'contentPart':
    case 'chart':
    case 'relIds':
      return [{ ...named, ...ownId(object), kind: 'picture', geometry: '', box, text: '', outlined: false }];
    default:
      return [];
  }
}

const MEMBERS: ReadonlySet<string> = new Set(['wsp', 'wgp', 'grpSp', 'pic', 'graphicFrame', 'contentPart', 'wpc']);
const members = (of: XmlElement): readonly XmlElement[] => parts(of).filter(({ name }) => MEMBERS.has(name));

function readGroup(group: XmlElement, box: Box, named: Named, textOf: TextOfBox): readonly DrawnObject[] {
  const frame = child(child(group, 'grpSpPr'), 'xfrm');
  const [from, size] = [child(frame, 'chOff'), child(frame, 'chExt')];
  const inner = size
    ? { left: points(from, 'x'), top: points(from, 'y'), width: points(size, 'cx'), height: points(size, 'cy') }
    : { ...box, left: 0, top: 0 };
  return members(group).flatMap((one) => {
    const own = frameOf(one);
    return own ? readObject(one, scaled(own.box, inner, box), namesOf(one, named), textOf) : [];
  });
}

/** A box of a group's own coordinates where the group stands. */
export function scaled(own: Box, inner: Box, outer: Box): Box {
  const across = inner.width > 0 ? outer.width / inner.width : 1;
  const down = inner.height > 0 ? outer.height / inner.height : 1;
  return {
    left: outer.left + (own.left - inner.left) * across,
    top: outer.top + (own.top - inner.top) * down,
    width: own.width * across,
    height: own.height * down,
  };
}

function frameOf(object: XmlElement): { readonly box: Box } | undefined {
  const frame = child(child(object, 'spPr') ?? child(object, 'grpSpPr'), 'xfrm') ?? child(object, 'xfrm');
  if (!frame) return undefined;
  const [offset, extent] = [child(frame, 'off'), child(frame, 'ext')];
  return {
    box: { left: points(offset, 'x'), top: points(offset, 'y'), width: points(extent, 'cx'), height: points(extent, 'cy') },
  };
}

const propertiesOf = (object: XmlElement): XmlElement | undefined =>
  child(object, 'cNvPr') ??
  child(
    object.children.find(({ name }) => name.startsWith('nv')),
    'cNvPr',
  );

const namesOf = (object: XmlElement, outer: Named): Named => {
  const own = propertiesOf(object)?.attributes;
  return { name: own?.['name'] ?? outer.name, alt: own?.['descr'] ?? '' };
};

const ownId = (object: XmlElement): { readonly id?: string } => {
  const id = propertiesOf(object)?.attributes['id'];
  return id === undefined ? {} : { id };
};

function readShape(object: XmlElement, box: Box, named: Named, textOf: TextOfBox): DrawnObject {
  const look = child(object, 'spPr');
  const frame = child(look, 'xfrm');
  const preset = child(look, 'prstGeom');
  const geometry = turnedForm(preset?.attributes['prst'] ?? '', (numberOf(frame, 'rot') ?? 0) / ANGLE);
  const connects = child(object, 'cNvCnPr');
  const line = child(look, 'ln');
  const outlined = line !== undefined ? !child(line, 'noFill') : lineOfStyle(object);
  const base = { ...named, ...ownId(object), geometry, outlined, text: textOf(descendant(child(object, 'txbx'), 'txbxContent')) };
  const arrow = (name: string): boolean => (child(line, name)?.attributes['type'] ?? 'none') !== 'none';
  const ends = { startArrow: arrow('headEnd'), endArrow: arrow('tailEnd') };
  if (connects || /^(?:line|(?:straight|bent|curved)Connector\d)$/.test(geometry)) {
    const adjusts = childrenOf(child(preset, 'avLst'), 'gd')[0]?.attributes['fmla'];
    const adjustment = Number(/-?\d+/.exec(adjusts ?? '')?.[0] ?? NaN);
    const rotation = (numberOf(frame, 'rot') ?? 0) / ANGLE;
    const route = connectorPoints(turnedBox(box, rotation), {
      preset: geometry,
      rotation,
      flipH: flagOf(frame, 'flipH') === true,
      flipV: flagOf(frame, 'flipV') === true,
      adjustment: Number.isFinite(adjustment) ? adjustment / 100_000 : 0.5,
    });
    const glue = { from: attributeOf(child(connects, 'stCxn'), 'id'), to: attributeOf(child(connects, 'endCxn'), 'id') };
    return { ...base, kind: 'line', box: boxAround(route), line: { points: route, ...glued(glue), ...ends } };
  }
  const free = child(look, 'custGeom');
  if (free) {
    const form = freeForm(free, box);
    return form.line
      ? { ...base, kind: 'line', box, line: { points: form.line, ...ends } }
      : { ...base, kind: form.geometry === '' ? 'free' : 'shape', geometry: form.geometry, box };
  }
  const isBox = flagOf(child(object, 'cNvSpPr'), 'txBox') === true;
  return { ...base, kind: isBox ? 'box' : 'shape', box };
}

/** A square that stands on its corner is a belah ketupat. */
export const turnedForm = (geometry: string, rotation: number): string =>
  /^(?:rect|roundRect|flowChartProcess)$/.test(geometry) && Math.abs((Math.abs(rotation) % 90) - 45) < 5 ? 'diamond' : geometry;

/** Without a line of its own a shape has the one its style names; number 0 is none. */
const lineOfStyle = (object: XmlElement): boolean => (numberOf(child(child(object, 'style'), 'lnRef'), 'idx') ?? 0) > 0;

export const glued = ({ from, to }: { from: string | undefined; to: string | undefined }): { from?: string; to?: string } => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

/** The rectangle a frame covers when it is turned by an odd number of quarters. */
const turnedBox = (box: Box, rotation: number): Box =>
  Math.round(rotation / 90) % 2 === 0
    ? box
    : {
        left: box.left + (box.width - box.height) / 2,
        top: box.top + (box.height - box.width) / 2,
        width: box.height,
        height: box.width,
      };
