import { child, childrenOf, flagOf, numberOf, type XmlElement } from '../../xml-tree';
import type { BookLine } from '../book-line';
import type { BookShapeText } from '../book-shape';
import { EMU } from '../measure';
import { drawingColor, type Theme } from './colors';

/** The solid colour a shape is filled with: its own, or its theme style's; undefined for none. */
export function fillOf(look: XmlElement | undefined, style: XmlElement | undefined, theme: Theme): string | undefined {
  const fill = child(look, 'solidFill');
  if (fill) return drawingColor(fill, theme);
  if (child(look, 'noFill')) return undefined;
  const gradient = child(child(child(look, 'gradFill'), 'gsLst'), 'gs');
  if (gradient) return drawingColor(gradient, theme);
  const reference = child(style, 'fillRef');
  return (numberOf(reference, 'idx') ?? 0) > 0 ? drawingColor(reference, theme) : undefined;
}

/** The outline of a shape or the stroke of a line; undefined for none. */
export function lineOf(look: XmlElement | undefined, style: XmlElement | undefined, theme: Theme): BookLine | undefined {
  const line = child(look, 'ln');
  if (line && child(line, 'noFill')) return undefined;
  const reference = child(style, 'lnRef');
  const styled = (numberOf(reference, 'idx') ?? 0) > 0 ? drawingColor(reference, theme) : undefined;
  if (!line && styled === undefined) return undefined;
  const weight = numberOf(line, 'w');
  return {
    color: drawingColor(child(line, 'solidFill'), theme) ?? styled ?? '#000000',
    weight: weight === undefined ? 1 : Math.round((weight / EMU) * 100) / 100,
    dash: child(line, 'prstDash')?.attributes['val'] ?? 'solid',
  };
}

/** What is written in a shape, in the look of its first run; undefined when nothing is. */
export function shapeTextOf(body: XmlElement | undefined, theme: Theme): BookShapeText | undefined {
  if (!body) return undefined;
  const paragraphs = childrenOf(body, 'p');
  const value = paragraphs.map(paragraphText).join('\n');
  if (value.trim() === '') return undefined;
  const run = paragraphs.flatMap((one) => childrenOf(one, 'r')).map((one) => child(one, 'rPr'))[0];
  const anchor = child(body, 'bodyPr')?.attributes['anchor'];
  const align = paragraphs.map((one) => child(one, 'pPr')?.attributes['algn']).find((one) => one !== undefined);
  return {
    value,
    size: (numberOf(run, 'sz') ?? 1100) / 100,
    color: drawingColor(child(run, 'solidFill'), theme) ?? '#000000',
    bold: flagOf(run, 'b') === true,
    font: child(run, 'latin')?.attributes['typeface'] ?? 'Arial',
    horizontal: align === 'ctr' ? 'center' : align === 'r' ? 'right' : 'left',
    vertical: anchor === 'ctr' ? 'middle' : anchor === 'b' ? 'bottom' : 'top',
  };
}

const paragraphText = (paragraph: XmlElement): string =>
  paragraph.children
    .map((one) => (one.name === 'br' ? '\n' : one.name === 'r' || one.name === 'fld' ? (child(one, 't')?.text ?? '') : ''))
    .join('');
