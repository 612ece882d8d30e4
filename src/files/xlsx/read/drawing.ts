import { present, trueOrAbsent } from '../../../domain/present';
import type { Box } from '../../../domain/sheet/edit';
import { base64OfBytes } from '../../../domain/base64';
import { child, childrenOf, descendant, flagOf, numberOf, relationIdOf, type XmlElement } from '../../xml-tree';
import type { BookShape, BookShapeText, Glue } from '../book-shape';
import { EMU, type Ruler } from '../measure';
import { boxAround } from '../../../domain/sheet/shapes';
import { readChart } from './chart';
import type { Theme } from './colors';
import { connectorIn } from './connector';
import { ANGLE, cleanBox, covered, groupFrame, objectFrame, points, propertiesOf, scaled } from './drawing-frame';
import { fillOf, lineOf, shapeTextOf } from './drawing-look';
import type { PackageReader, Relation } from './package';

/** What a drawing part leans on. */
export interface DrawingSources {
  readonly ruler: Ruler;
  readonly theme: Theme;
  readonly relations: readonly Relation[];
  readonly parts: PackageReader;
}

/** All shapes of a drawing part (ECMA-376 20.5), lowest first, members of groups at their absolute places. */
export function readDrawing(drawing: XmlElement, from: DrawingSources): BookShape[] {
  const reader = new DrawingReader(from);
  for (const anchor of drawing.children.flatMap(chosen)) reader.readAnchor(anchor);
  return reader.finish();
}

/** Where a file offers alternatives, the first is what Excel shows. */
function chosen(element: XmlElement): XmlElement[] {
  if (element.name !== 'AlternateContent') return [element];
  const choice = childrenOf(element, 'Choice').find((one) => one.children.length > 0) ?? child(element, 'Fallback');
  return (choice?.children ?? []).flatMap(chosen);
}

/** How an anchor follows its cells (ECMA-376 20.5.3.2); undefined: moved and stretched with them. */
function placementOf({ name, attributes: { editAs } }: XmlElement): BookShape['placement'] {
  const said = name === 'twoCellAnchor' ? editAs : name.replace('Anchor', '');
  return said === 'oneCell' || said === 'absolute' ? said : undefined;
}

class DrawingReader {
  private readonly shapes: BookShape[] = [];
  private readonly names = new Map<number, string>();
  private readonly glued: { index: number; from?: XmlElement; to?: XmlElement }[] = [];

  constructor(private readonly from: DrawingSources) {}

  readAnchor(anchor: XmlElement): void {
    const objects = anchor.children.flatMap(chosen).filter(({ name }) => OBJECTS.has(name));
    for (const object of objects) {
      const box = this.anchorBox(anchor, object);
      if (box) this.readObject(object, box, undefined, placementOf(anchor));
    }
  }

  /** Glue names shapes by their number in the part; numbers are known only once all is read. */
  finish(): BookShape[] {
    for (const { index, from, to } of this.glued) {
      const line = this.shapes[index];
      if (line?.kind !== 'line') continue;
      this.shapes[index] = { ...line, ...present({ from: this.glue(from), to: this.glue(to) }) };
    }
    return this.shapes;
  }

  private glue(of: XmlElement | undefined): Glue | undefined {
    const shape = this.names.get(numberOf(of, 'id') ?? -1);
    return shape === undefined ? undefined : { shape, site: numberOf(of, 'idx') ?? 0 };
  }

  private anchorBox(anchor: XmlElement, object: XmlElement): Box | undefined {
    const from = this.corner(child(anchor, 'from'));
    const to = this.corner(child(anchor, 'to'));
    if (from && to) return { left: from.x, top: from.y, width: Math.max(0, to.x - from.x), height: Math.max(0, to.y - from.y) };
    const size = child(anchor, 'ext');
    const position = child(anchor, 'pos');
    const start = from ?? (position ? { x: points(position, 'x'), y: points(position, 'y') } : undefined);
    if (start && size) return { left: start.x, top: start.y, width: points(size, 'cx'), height: points(size, 'cy') };
    return objectFrame(object)?.box;
  }

  private corner(of: XmlElement | undefined): { x: number; y: number } | undefined {
    if (!of) return undefined;
    const whole = (name: string): number => Math.max(0, Number(child(of, name)?.text ?? 0) || 0);
    return this.from.ruler.at(whole('col'), whole('colOff') / EMU, whole('row'), whole('rowOff') / EMU);
  }

  /** `box`: the rectangle it covers on the sheet. */
  private readObject(object: XmlElement, box: Box, group: string | undefined, placement?: BookShape['placement']): void {
    const properties = propertiesOf(object);
    const name = properties?.attributes['name'] ?? '';
    const id = numberOf(properties, 'id');
    if (id !== undefined) this.names.set(id, name);
    const alt = properties?.attributes['descr'] ?? '';
    const hidden = trueOrAbsent(flagOf(properties, 'hidden'));
    const drawn = present({ name, alt, box: cleanBox(box), group, hidden, placement });
    switch (object.name) {
      case 'sp':
        this.shapes.push(this.readShape(object, drawn));
        return;
      case 'cxnSp':
        this.readConnector(object, drawn);
        return;
      case 'pic':
        this.readPicture(object, drawn);
        return;
      case 'graphicFrame':
        this.readChart(object, drawn);
        return;
      case 'grpSp':
        this.shapes.push({ ...drawn, kind: 'group' });
        this.readMembers(object, box, name);
        return;
    }
  }

  private readMembers(group: XmlElement, box: Box, name: string): void {
    const inner = groupFrame(group);
    for (const member of group.children.flatMap(chosen).filter((one) => OBJECTS.has(one.name))) {
      const own = objectFrame(member);
      if (own) this.readObject(member, scaled(covered(own), inner, box), name);
    }
  }

  private readShape(object: XmlElement, drawn: Drawn): BookShape {
    const look = child(object, 'spPr');
    const style = child(object, 'style');
    const outside = present({ fill: fillOf(look, style, this.from.theme), line: lineOf(look, style, this.from.theme) });
    const text = shapeTextOf(child(object, 'txBody'), this.from.theme);
    if (flagOf(child(child(object, 'nvSpPr'), 'cNvSpPr'), 'txBox') === true) {
      return { ...drawn, kind: 'text-box', ...outside, text: text ?? NO_TEXT };
    }
    const geometry = child(look, 'prstGeom')?.attributes['prst'] ?? 'custom';
    const rotation = (numberOf(child(look, 'xfrm'), 'rot') ?? 0) / ANGLE || undefined;
    return { ...drawn, kind: 'geometric', geometry, ...outside, ...present({ rotation, text }) };
  }

  private readConnector(object: XmlElement, drawn: Drawn): void {
    const look = child(object, 'spPr');
    const { preset, ...route } = connectorIn(drawn.box, look);
    const glue = child(child(object, 'nvCxnSpPr'), 'cNvCxnSpPr');
    this.glued.push({ index: this.shapes.length, ...present({ from: child(glue, 'stCxn'), to: child(glue, 'endCxn') }) });
    this.shapes.push({
      ...drawn,
      box: cleanBox(boxAround(route.points)),
      kind: 'line',
      path: preset.startsWith('bent') ? 'elbow' : preset.startsWith('curved') ? 'curve' : 'straight',
      ...route,
      line: lineOf(look, child(object, 'style'), this.from.theme) ?? { color: '#000000', weight: 1, dash: 'solid' },
    });
  }

  private readChart(object: XmlElement, drawn: Drawn): void {
    const id = relationIdOf(descendant(object, 'chart'));
    const target = this.from.relations.find((one) => one.id === id && one.type === 'chart' && !one.external)?.target;
    const part = target === undefined ? undefined : this.from.parts.textOf(target);
    if (part !== undefined) this.shapes.push({ ...drawn, kind: 'chart', ...readChart(part, this.from.theme) });
  }

  private readPicture(object: XmlElement, drawn: Drawn): void {
    const id = relationIdOf(child(child(object, 'blipFill'), 'blip'));
    const target = this.from.relations.find((one) => one.id === id && !one.external)?.target;
    const bytes = target === undefined ? undefined : this.from.parts.bytesOf(target);
    if (target === undefined || bytes === undefined) return;
    const extension = target.slice(target.lastIndexOf('.') + 1).toLowerCase();
    this.shapes.push({ ...drawn, kind: 'image', mime: MIME[extension] ?? `image/${extension}`, data: base64OfBytes(bytes) });
  }
}

type Drawn = Pick<BookShape, 'name' | 'alt' | 'box' | 'group' | 'hidden'>;

const OBJECTS = new Set(['sp', 'cxnSp', 'pic', 'graphicFrame', 'grpSp']);
const MIME: Readonly<Record<string, string>> = { jpg: 'image/jpeg', jpeg: 'image/jpeg', svg: 'image/svg+xml', tif: 'image/tiff' };
const NO_TEXT: BookShapeText = {
  value: '',
  size: 11,
  color: '#000000',
  bold: false,
  font: 'Arial',
  horizontal: 'left',
  vertical: 'top',
};
