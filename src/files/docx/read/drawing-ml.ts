import type { Box } from '../../../domain/sheet/edit';
import { boxAround } from '../../../domain/sheet/shapes';
import { child, descendant, flagOf, numberOf, type XmlElement } from '../../xml-tree';
import { arrowsOf, connectorIn } from '../../xlsx/read/connector';
import { ANGLE, covered, groupFrame, objectFrame, points, propertiesOf, scaled } from '../../xlsx/read/drawing-frame';
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
      return members(object).flatMap((one) => readObject(one, objectFrame(one)?.box ?? box, namesOf(one, named), textOf));
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
  const inner = groupFrame(group);
  return members(group).flatMap((one) => {
    const own = objectFrame(one);
    return own ? readObject(one, scaled(own.box, inner, box), namesOf(one, named), textOf) : [];
  });
}

/** Word names a shape that stands alone without the group of its properties. */
const ownProperties = (object: XmlElement): XmlElement | undefined => child(object, 'cNvPr') ?? propertiesOf(object);

const namesOf = (object: XmlElement, outer: Named): Named => {
  const own = ownProperties(object)?.attributes;
  return { name: own?.['name'] ?? outer.name, alt: own?.['descr'] ?? '' };
};

const ownId = (object: XmlElement): { readonly id?: string } => {
  const id = ownProperties(object)?.attributes['id'];
  return id === undefined ? {} : { id };
};

function readShape(object: XmlElement, box: Box, named: Named, textOf: TextOfBox): DrawnObject {
  const look = child(object, 'spPr');
  const rotation = (numberOf(child(look, 'xfrm'), 'rot') ?? 0) / ANGLE;
  const geometry = turnedForm(child(look, 'prstGeom')?.attributes['prst'] ?? '', rotation);
  const connects = child(object, 'cNvCnPr');
  const line = child(look, 'ln');
  const outlined = line !== undefined ? !child(line, 'noFill') : lineOfStyle(object);
  const base = { ...named, ...ownId(object), geometry, outlined, text: textOf(descendant(child(object, 'txbx'), 'txbxContent')) };
  const ends = arrowsOf(line);
  if (connects || /^(?:line|(?:straight|bent|curved)Connector\d)$/.test(geometry)) {
    const { points: route } = connectorIn(covered({ box, turned: Math.round(rotation / 90) % 2 !== 0 }), look);
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
