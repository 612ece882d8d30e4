import { child, childrenOf, descendant, localName, type XmlElement } from '../../xml-tree';

/** An attribute whatever prefix the file gave its namespace; Word's own is tried first. */
export function attributeOf(of: XmlElement | undefined, name: string): string | undefined {
  if (!of) return undefined;
  const usual = of.attributes[`w:${name}`] ?? of.attributes[name];
  if (usual !== undefined) return usual;
  return Object.entries(of.attributes).find(([key]) => localName(key) === name)?.[1];
}

/** `val` of the child of that name. */
export const valueOf = (of: XmlElement | undefined, name: string): string | undefined => attributeOf(child(of, name), 'val');

const OFF: ReadonlySet<string> = new Set(['0', 'false', 'off', 'none']);

/** A property that is on by standing there and off by saying so (ECMA-376 17.17.4); undefined when it is not there. */
export function isOn(of: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(of, name);
  return found && !OFF.has(attributeOf(found, 'val') ?? '1');
}

const UNITS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, pi: 12, px: 0.75 };

/** A length with its unit as points; one without counts in units of so many points. Undefined for anything else. */
export function lengthOf(text: string | undefined, unit: number): number | undefined {
  const found = /^\s*(-?\d*\.?\d+)\s*([a-z]*)/i.exec(text ?? '');
  if (!found) return undefined;
  const value = Number(found[1]) * (UNITS[(found[2] ?? '').toLowerCase()] ?? unit);
  return Number.isFinite(value) && Math.abs(value) < 1e6 ? value : undefined;
}

/** Word counts in twentieths of a point. */
export const twips = (of: XmlElement | undefined, name: string): number | undefined => lengthOf(attributeOf(of, name), 1 / 20);

/** A whole number within bounds; undefined when it is none. */
export function countOf(text: string | undefined, least: number, most: number): number | undefined {
  const value = text === undefined || text.trim() === '' ? NaN : Math.trunc(Number(text));
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : undefined;
}

const DRAWN: readonly string[] = ['wsp', 'wgp', 'wpc'];

/**
 * What an element stands for: where a file offers alternatives (mc:AlternateContent), one of them and never both. The newer one counts
 * where it holds Word's own shapes, the older one otherwise.
 */
export function chosen(element: XmlElement): readonly XmlElement[] {
  if (element.name !== 'AlternateContent') return [element];
  const choices = childrenOf(element, 'Choice');
  const drawn = choices.find((one) => DRAWN.some((name) => descendant(one, name)));
  const fallback = child(element, 'Fallback');
  const taken = drawn ?? (fallback && fallback.children.length > 0 ? fallback : choices.find((one) => one.children.length > 0));
  return (taken?.children ?? []).flatMap(chosen);
}

/** The children with every choice made. */
export const parts = (of: XmlElement | undefined): readonly XmlElement[] => (of?.children ?? []).flatMap(chosen);
