import { SaxesParser } from 'saxes';

/** An element of a small XML part. Names are without their prefix; attributes keep theirs ("r:id"). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** The text directly in it, pieces joined. */
  text: string;
}

/** Reads a whole part into a tree. Throws on XML that is not well-formed. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const path = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name: localName(name), attributes: { ...attributes }, children: [], text: '' };
    path.at(-1)?.children.push(element);
    path.push(element);
  });
  const take = (text: string): void => {
    const element = path.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', () => path.pop());
  parser.write(withoutMark(xml)).close();
  return root.children[0] ?? root;
}

export const localName = (name: string): string => {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
};

/** The parser takes a byte order mark for text before the first element. */
export const withoutMark = (xml: string): string => (xml.charCodeAt(0) === 0xfeff ? xml.slice(1) : xml);

/** The first child of that name; undefined on undefined, so that paths can be followed. */
export const child = (of: XmlElement | undefined, name: string): XmlElement | undefined =>
  of?.children.find((one) => one.name === name);

export const childrenOf = (of: XmlElement | undefined, name: string): XmlElement[] =>
  of?.children.filter((one) => one.name === name) ?? [];

/** The first element of that name anywhere below. */
export function descendant(of: XmlElement | undefined, name: string): XmlElement | undefined {
  const waiting = [...(of?.children ?? [])];
  for (let one = waiting.shift(); one; one = waiting.shift()) {
    if (one.name === name) return one;
    waiting.unshift(...one.children);
  }
  return undefined;
}

/** An attribute as a number; undefined when missing or none. */
export function numberOf(of: XmlElement | undefined, attribute: string): number | undefined {
  const written = of?.attributes[attribute];
  if (written === undefined || written.trim() === '') return undefined;
  const value = Number(written);
  return Number.isFinite(value) ? value : undefined;
}

/** An attribute as a truth value ("1", "true", "on"); undefined when missing. */
export function flagOf(of: XmlElement | undefined, attribute: string): boolean | undefined {
  const written = of?.attributes[attribute];
  return written === undefined ? undefined : written === '1' || written === 'true' || written === 'on';
}

/** The relationship an element names, whatever prefix the file gave that namespace. */
export const relationIdOf = (of: XmlElement | undefined): string | undefined =>
  Object.entries(of?.attributes ?? {}).find(([name]) => /^[^:]+:(?:id|embed|link)$/.test(name))?.[1];
