import type { Box } from '../../../domain/sheet/edit';
import { attributes, escapeXml, XML_HEAD } from '../../xml-text';
import type { BookShape, BookShapeText } from '../book-shape';
import type { BookSheet } from '../book';
import { emu, rulerOf, type Ruler } from '../measure';
import { boxAround } from '../../../domain/sheet/shapes';
import { connectorGeometry } from './connector';
import { frameXml, lineXml, solid } from './drawing-xml';

type LineShape = Extract<BookShape, { kind: 'line' }>;
type ImageShape = Extract<BookShape, { kind: 'image' }>;
type ChartShape = Extract<BookShape, { kind: 'chart' }>;

/** A drawing part and the pictures and charts it shows; number `index` of them is relationship `rId<index + 1>`. */
interface DrawingPart {
  readonly xml: string;
  readonly shown: readonly (ImageShape | ChartShape)[];
}

/** All shapes of a sheet as a SpreadsheetML drawing (ECMA-376 20.5), anchored to the cells they stand over. */
export function drawingPart(sheet: BookSheet): DrawingPart {
  const drawing = new Drawing(sheet);
  const body = sheet.shapes.map((shape) => (drawing.isMember(shape) ? '' : drawing.anchored(shape))).join('');
  return {
    xml: `${XML_HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${body}</xdr:wsDr>`,
    shown: drawing.shown,
  };
}

class Drawing {
  readonly shown: (ImageShape | ChartShape)[] = [];
  private readonly ruler: Ruler;
  private readonly ids = new Map<BookShape, number>();
  private readonly idsByName = new Map<string, number>();
  private readonly groups: ReadonlySet<string>;

  constructor(private readonly sheet: BookSheet) {
    this.ruler = rulerOf(sheet);
    this.groups = new Set(sheet.shapes.flatMap((shape) => (shape.kind === 'group' ? [shape.name] : [])));
    sheet.shapes.forEach((shape, index) => {
      this.ids.set(shape, index + 2);
      if (!this.idsByName.has(shape.name)) this.idsByName.set(shape.name, index + 2);
    });
  }

  isMember(shape: BookShape): boolean {
    return shape.group !== undefined && this.groups.has(shape.group) && shape.group !== shape.name;
  }

  anchored(shape: BookShape): string {
    const box = shape.kind === 'line' ? boxAround(shape.points) : shape.box;
    if (shape.kind !== 'line' || shape.path !== 'elbow' || shape.points.length < 3)
      return this.anchor(shape, box, this.element(shape));
    // Programs that redraw elbows in their own way (LibreOffice) take the plain outline; Excel takes the glued connector.
    return (
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
      '<mc:Choice xmlns:xdr14="http://schemas.microsoft.com/office/excel/2010/spreadsheetDrawing" Requires="xdr14">' +
      `${this.anchor(shape, box, this.element(shape))}</mc:Choice>` +
      `<mc:Fallback>${this.anchor(shape, box, this.outline(shape))}</mc:Fallback></mc:AlternateContent>`
    );
  }

  private anchor({ placement }: BookShape, box: Box, element: string): string {
    const corner = (name: string, x: number, y: number): string => {
      const column = this.ruler.column(x);
      const row = this.ruler.row(y);
      return (
        `<xdr:${name}><xdr:col>${String(column.index)}</xdr:col><xdr:colOff>${String(emu(column.offset))}</xdr:colOff>` +
        `<xdr:row>${String(row.index)}</xdr:row><xdr:rowOff>${String(emu(row.offset))}</xdr:rowOff></xdr:${name}>`
      );
    };
    return (
      `<xdr:twoCellAnchor editAs="${placement ?? 'twoCell'}">${corner('from', box.left, box.top)}${corner('to', box.left + box.width, box.top + box.height)}` +
      `${element}<xdr:clientData/></xdr:twoCellAnchor>`
    );
  }

  private element(shape: BookShape): string {
    switch (shape.kind) {
      case 'geometric':
        return this.sp(
          shape,
          `<a:prstGeom prst="${presetOf(shape.geometry)}"><a:avLst/></a:prstGeom>`,
          shape.text,
          shape.rotation,
        );
      case 'text-box':
        return this.sp(shape, '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>', shape.text);
      case 'line':
        return this.connector(shape);
      case 'image':
        return this.picture(shape);
      case 'chart':
        return this.chart(shape);
      case 'group':
        return this.group(shape);
    }
  }

  private chart(shape: ChartShape): string {
    this.shown.push(shape);
    return (
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${this.properties(shape)}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      `<xdr:xfrm>${frameXml(shape.box)}</xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">` +
      `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId${String(this.shown.length)}"/>` +
      '</a:graphicData></a:graphic></xdr:graphicFrame>'
    );
  }

  private sp(
    shape: Extract<BookShape, { kind: 'geometric' | 'text-box' }>,
    geometry: string,
    text: BookShapeText | undefined,
    rotation = 0,
  ): string {
    const frame = rotation === 0 ? '' : ` rot="${String(Math.round(rotation * 60_000))}"`;
    const fill = shape.fill === undefined ? '<a:noFill/>' : solid(shape.fill);
    const line = shape.line === undefined ? '<a:ln><a:noFill/></a:ln>' : lineXml(shape.line);
    return (
      `<xdr:sp macro="" textlink=""><xdr:nvSpPr>${this.properties(shape)}<xdr:cNvSpPr${shape.kind === 'text-box' ? ' txBox="1"' : ''}/></xdr:nvSpPr>` +
      `<xdr:spPr><a:xfrm${frame}>${frameXml(shape.box)}</a:xfrm>${geometry}${fill}${line}</xdr:spPr>` +
      `${text === undefined ? '' : textBody(text)}</xdr:sp>`
    );
  }

  private connector(shape: LineShape): string {
    const { preset, transform, adjustments } = connectorGeometry(shape.points, shape.path);
    const glue = (name: string, end: LineShape['from']): string => {
      const id = end === undefined ? undefined : this.idsByName.get(end.shape);
      return id === undefined || end === undefined ? '' : `<a:${name} id="${String(id)}" idx="${String(end.site)}"/>`;
    };
    const ends = glue('stCxn', shape.from) + glue('endCxn', shape.to);
    return (
      `<xdr:cxnSp macro=""><xdr:nvCxnSpPr>${this.properties(shape)}${ends === '' ? '<xdr:cNvCxnSpPr/>' : `<xdr:cNvCxnSpPr>${ends}</xdr:cNvCxnSpPr>`}</xdr:nvCxnSpPr>` +
      `<xdr:spPr>${transform}<a:prstGeom prst="${preset}">${adjustments === '' ? '<a:avLst/>' : `<a:avLst>${adjustments}</a:avLst>`}</a:prstGeom>` +
      `${lineXml(shape.line, shape)}</xdr:spPr></xdr:cxnSp>`
    );
  }

  private outline(shape: LineShape): string {
    const box = boxAround(shape.points);
    const size = { w: Math.max(1, emu(box.width)), h: Math.max(1, emu(box.height)) };
    const steps = shape.points.map(
      ({ x, y }, index) =>
        `<a:${index === 0 ? 'moveTo' : 'lnTo'}><a:pt x="${String(emu(x - box.left))}" y="${String(emu(y - box.top))}"/></a:${index === 0 ? 'moveTo' : 'lnTo'}>`,
    );
    return (
      `<xdr:sp macro="" textlink=""><xdr:nvSpPr>${this.properties(shape)}<xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm>${frameXml(box)}</a:xfrm>` +
      '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>' +
      `<a:pathLst><a:path${attributes(size)} fill="none">${steps.join('')}</a:path></a:pathLst></a:custGeom><a:noFill/>${lineXml(shape.line, shape)}</xdr:spPr></xdr:sp>`
    );
  }

  private picture(shape: ImageShape): string {
    this.shown.push(shape);
    return (
      `<xdr:pic><xdr:nvPicPr>${this.properties(shape)}<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>` +
      `<xdr:blipFill><a:blip r:embed="rId${String(this.shown.length)}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
      `<xdr:spPr><a:xfrm>${frameXml(shape.box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`
    );
  }

  private group(shape: BookShape): string {
    const members = this.sheet.shapes.filter((one) => one.group === shape.name && one !== shape && one.kind !== 'group');
    const box = frameXml(shape.box);
    const inner = box.replace('<a:off', '<a:chOff').replace('<a:ext', '<a:chExt');
    return (
      `<xdr:grpSp><xdr:nvGrpSpPr>${this.properties(shape)}<xdr:cNvGrpSpPr/></xdr:nvGrpSpPr><xdr:grpSpPr><a:xfrm>${box}${inner}</a:xfrm></xdr:grpSpPr>` +
      `${members.map((one) => this.element(one)).join('')}</xdr:grpSp>`
    );
  }

  private properties(shape: BookShape): string {
    return `<xdr:cNvPr${attributes({
      id: this.ids.get(shape) ?? 1,
      name: shape.name,
      descr: shape.alt === '' ? undefined : shape.alt,
      hidden: shape.hidden === true ? true : undefined,
    })}/>`;
  }
}

const presetOf = (geometry: string): string =>
  /^[a-z][A-Za-z0-9]*$/.test(geometry) && geometry !== 'custom' ? geometry : 'rect';

const VERTICAL = { top: 't', middle: 'ctr', bottom: 'b' } as const;
const HORIZONTAL = { left: 'l', center: 'ctr', right: 'r' } as const;

function textBody(text: BookShapeText): string {
  const run = attributes({ lang: 'id-ID', sz: Math.round(text.size * 100), b: text.bold });
  const font = `<a:latin typeface="${escapeXml(text.font)}"/><a:cs typeface="${escapeXml(text.font)}"/>`;
  const paragraphs = text.value.split('\n').map((line) => {
    const look = `${solid(text.color)}${font}`;
    const body =
      line === ''
        ? `<a:endParaRPr${run}>${look}</a:endParaRPr>`
        : `<a:r><a:rPr${run}>${look}</a:rPr><a:t>${escapeXml(line)}</a:t></a:r>`;
    return `<a:p><a:pPr algn="${HORIZONTAL[text.horizontal]}"/>${body}</a:p>`;
  });
  return (
    '<xdr:txBody><a:bodyPr vertOverflow="overflow" horzOverflow="overflow" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" ' +
    `anchor="${VERTICAL[text.vertical]}"/><a:lstStyle/>${paragraphs.join('')}</xdr:txBody>`
  );
}
