import type { Box } from '../../../domain/sheet/edit';
import { attributes, escapeXml } from '../../xml-text';
import type { BookLine } from '../book-line';
import { emu } from '../measure';

/** A frame in EMU, as `a:xfrm` holds it. */
export const frameXml = (box: Box): string =>
  `<a:off x="${String(emu(box.left))}" y="${String(emu(box.top))}"/><a:ext cx="${String(emu(box.width))}" cy="${String(emu(box.height))}"/>`;

const rgb = (color: string): string => (/^#[0-9a-f]{6}$/i.test(color) ? color.slice(1).toUpperCase() : '000000');

/** A fill of one colour. */
export const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${rgb(color)}"/></a:solidFill>`;

/** An outline or line; `arrows` for connectors, whose corners are mitred. */
export function lineXml(line: BookLine, arrows?: { readonly startArrow: boolean; readonly endArrow: boolean }): string {
  const dash = line.dash === 'solid' ? '' : `<a:prstDash val="${escapeXml(line.dash)}"/>`;
  const join = arrows ? '<a:miter lim="800000"/>' : '';
  const head = arrows?.startArrow ? '<a:headEnd type="triangle" w="med" len="med"/>' : '';
  const tail = arrows?.endArrow ? '<a:tailEnd type="triangle" w="med" len="med"/>' : '';
  return `<a:ln w="${String(emu(line.weight))}">${solid(line.color)}${dash}${join}${head}${tail}</a:ln>`;
}

/** A title of a chart in one look; `body` holds the text's turning. */
export function titleXml(
  text: string,
  look: { readonly size: number; readonly bold: boolean },
  inner: string,
  body = '',
): string {
  const run = { sz: Math.round(look.size * 100), b: look.bold };
  return (
    `<c:title><c:tx><c:rich><a:bodyPr${body}/><a:lstStyle/><a:p><a:pPr><a:defRPr${attributes(run)}>${inner}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr${attributes({ lang: 'id-ID', ...run })}>${inner}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}
