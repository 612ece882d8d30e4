import type { SymbolShape } from '../../../../src/domain/sheet/edit';

/** How a symbol is drawn in a document under test: its size in points, and where it stands. */
export interface DrawnAt {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly from?: string;
  readonly downFrom?: string;
  readonly text?: string;
  readonly id?: number;
  readonly name?: string;
  readonly alt?: string;
  readonly align?: string;
}

export const PRESETS: Readonly<Record<SymbolShape, string>> = {
  terminator: 'flowChartTerminator',
  process: 'flowChartProcess',
  decision: 'flowChartDecision',
  connector: 'flowChartOffpageConnector',
};
const TYPES: Readonly<Record<SymbolShape, number>> = { terminator: 116, process: 109, decision: 110, connector: 177 };

export const emuOf = (points: number): string => String(Math.round(points * 12_700));

/** A wps:wsp; `inside`: with its own place, for groups and canvases. */
export function shape(
  preset: string,
  { x = 0, y = 0, width = 36, height = 18, text = '', id = 1, name = `Bentuk ${String(id)}`, alt = '' }: DrawnAt,
  extra = '',
): string {
  const words = text === '' ? '' : `<wps:txbx><w:txbxContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent></wps:txbx>`;
  return `<wps:wsp><wps:cNvPr id="${String(id)}" name="${name}" descr="${alt}"/>${extra === '' ? '<wps:cNvSpPr/>' : extra}<wps:spPr><a:xfrm><a:off x="${emuOf(x)}" y="${emuOf(y)}"/><a:ext cx="${emuOf(width)}" cy="${emuOf(height)}"/></a:xfrm><a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom><a:ln><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr>${words}<wps:bodyPr/></wps:wsp>`;
}

const URI = 'http://schemas.microsoft.com/office/word/2010';

/** Something drawn that hangs on the paragraph whose run holds it. */
export function anchored(data: string, kind: 'Shape' | 'Group' | 'Canvas', at: DrawnAt, inCell = true): string {
  const {
    x = 0,
    y = 0,
    width = 36,
    height = 18,
    from = 'column',
    downFrom = 'paragraph',
    id = 1,
    name = `Bentuk ${String(id)}`,
    alt = '',
    align,
  } = at;
  const across = align === undefined ? `<wp:posOffset>${emuOf(x)}</wp:posOffset>` : `<wp:align>${align}</wp:align>`;
  return `<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="${inCell ? '1' : '0'}" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="${from}">${across}</wp:positionH><wp:positionV relativeFrom="${downFrom}"><wp:posOffset>${emuOf(y)}</wp:posOffset></wp:positionV><wp:extent cx="${emuOf(width)}" cy="${emuOf(height)}"/><wp:wrapNone/><wp:docPr id="${String(id)}" name="${name}" descr="${alt}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="${URI}/wordprocessing${kind}">${data}</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
}

export const inline = (data: string, kind: 'Shape' | 'Group' | 'Canvas', { width = 36, height = 18, id = 1 }: DrawnAt): string =>
  `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${emuOf(width)}" cy="${emuOf(height)}"/><wp:docPr id="${String(id)}" name="Sebaris ${String(id)}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="${URI}/wordprocessing${kind}">${data}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** The shape, and its older twin beneath. */
export const alternatives = (choice: string, fallback: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${unwrapped(choice)}</mc:Choice><mc:Fallback>${unwrapped(fallback)}</mc:Fallback></mc:AlternateContent></w:r>`;

const unwrapped = (run: string): string => run.replace(/^<w:r>/, '').replace(/<\/w:r>$/, '');

/** A v:shape of the type that Word 2007 writes. */
export const oldShape = (symbol: SymbolShape, at: DrawnAt): string => `<w:r><w:pict>${vmlShape(symbol, at)}</w:pict></w:r>`;

export function vmlShape(symbol: SymbolShape, { x = 0, y = 0, width = 36, height = 18, id = 1 }: DrawnAt, unit = 'pt'): string {
  const place =
    unit === '' ? `left:${String(x)};top:${String(y)}` : `margin-left:${String(x)}${unit};margin-top:${String(y)}${unit}`;
  return `<v:shape id="_x0000_s${String(1_000 + id)}" type="#_x0000_t${String(TYPES[symbol])}" style="position:absolute;${place};width:${String(width)}${unit};height:${String(height)}${unit};z-index:1"/>`;
}

/** A v:rect, v:roundrect or v:oval. */
export const oldElement = (name: 'rect' | 'roundrect' | 'oval', { x = 0, y = 0, width = 36, height = 18 }: DrawnAt): string =>
  `<w:r><w:pict><v:${name} style="position:absolute;margin-left:${String(x)}pt;margin-top:${String(y)}pt;width:${String(width)}pt;height:${String(height)}pt"/></w:pict></w:r>`;

export const group = (members: readonly string[], { width = 36, height = 18 }: DrawnAt, scale = 1): string =>
  `<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${emuOf(width)}" cy="${emuOf(height)}"/><a:chOff x="0" y="0"/><a:chExt cx="${emuOf(width * scale)}" cy="${emuOf(height * scale)}"/></a:xfrm></wpg:grpSpPr>${members.join('')}</wpg:wgp>`;

export const canvas = (members: readonly string[]): string => `<wpc:wpc><wpc:bg/><wpc:whole/>${members.join('')}</wpc:wpc>`;

/** A straight line or an elbow; `head`: an arrow at its end. */
export const connector = (preset: string, at: DrawnAt & { readonly flip?: string; readonly head?: boolean }): string =>
  shape(preset, at, '<wps:cNvCnPr/>')
    .replace('<a:xfrm>', `<a:xfrm${at.flip ?? ''}>`)
    .replace('</a:ln>', `${at.head === false ? '' : '<a:tailEnd type="triangle"/>'}</a:ln>`);

export const label = (text: string, at: DrawnAt): string =>
  anchored(
    shape('rect', { ...at, text }, '<wps:cNvSpPr txBox="1"/>').replace(/<a:ln>.*<\/a:ln>/, '<a:ln><a:noFill/></a:ln>'),
    'Shape',
    at,
  );
