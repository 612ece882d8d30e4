const SVG = 'http://www.w3.org/2000/svg';

export function svgElement<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Tag] {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
  return node;
}

/** Dashes of a line in multiples of its weight; none for a solid one. */
export const dashes = (dash: string, weight: number): Record<string, string> =>
  dash.toLowerCase() === 'solid' ? {} : { 'stroke-dasharray': `${weight * 4} ${weight * 3}` };
