import { a1, type Area } from '../../domain/sheet/address';
import { mapArea, mapIndex, type Shift } from '../../domain/sheet/shift';
import { attributes, escapeXml } from '../xml-text';
import { parseXml, type XmlElement } from '../xml-tree';
import type { BookKept } from './book-kept';
import { parseRef, parseRefs } from './read/refs';

type Change = (formula: string) => string;

/** Namespace of what Excel 2010 added to sheets. */
export const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

/** An element as XML again, without namespaces; in an extension with the prefixes that Excel uses there. */
export function keptXml(of: XmlElement, prefixed: boolean): string {
  if (of.name === 'ext')
    return `<ext xmlns:x14="${X14}"${attributes({ uri: of.attributes['uri'] })}>${of.children.map((one) => keptXml(one, true)).join('')}</ext>`;
  const prefix = !prefixed ? '' : of.name === 'f' || of.name === 'sqref' ? 'xm:' : 'x14:';
  const name = prefix + of.name;
  const own = Object.fromEntries(Object.entries(of.attributes).filter(([key]) => !key.includes(':') && key !== 'xmlns'));
  // Looks inside an extension are spelt as everywhere else.
  const inner = of.children.map((one) => keptXml(one, prefixed && of.name !== 'dxf')).join('');
  const text = of.children.length === 0 ? escapeXml(of.text) : '';
  return inner === '' && text === '' ? `<${name}${attributes(own)}/>` : `<${name}${attributes(own)}>${text}${inner}</${name}>`;
}

/** Pieces after rows or columns of their own sheet came or went; those whose cells are all gone go too. */
export const shiftedKept = (kept: readonly BookKept[], shift: Shift): readonly BookKept[] =>
  kept.flatMap((one) => {
    const moved = shiftedElement(readPiece(one), shift);
    return moved === undefined || (one.kind === 'table' && !isTable(moved)) ? [] : [withXml(one, moved)];
  });

/** Pieces with every formula in them changed. */
export const withKeptFormulas = (kept: readonly BookKept[], change: Change): readonly BookKept[] =>
  kept.map((one) => {
    if (!/<(?:\w+:)?(?:f|formula\w*|\w+Formula)>/.test(one.xml)) return one;
    return withXml(one, changedElement(readPiece(one), change));
  });

/** A piece as elements; names and attributes lose their prefixes. */
const readPiece = ({ xml }: BookKept): XmlElement => parseXml(xml);

const withXml = (kept: BookKept, of: XmlElement): BookKept => {
  const xml = keptXml(of, kept.kind === 'extension');
  return xml === kept.xml ? kept : { ...kept, xml };
};

/** A table has a head and a row below it. */
const isTable = ({ attributes: own }: XmlElement): boolean => (parseRef(own['ref'] ?? '')?.rows ?? 0) >= 2;

function shiftedElement(of: XmlElement, shift: Shift): XmlElement | undefined {
  const own: Record<string, string> = { ...of.attributes };
  for (const name of ['ref', 'sqref']) {
    const written = own[name];
    if (written === undefined) continue;
    const moved = moveRefs(written, shift);
    if (moved === '') return undefined;
    own[name] = moved;
  }
  const children: XmlElement[] = [];
  for (const child of of.children) {
    if (child.name === 'sqref') {
      const moved = moveRefs(child.text, shift);
      if (moved === '') return undefined;
      children.push({ ...child, text: moved });
      continue;
    }
    const moved = shiftedElement(child, shift);
    if (moved) children.push(moved);
    // A table is none without its filter's cells, nor a group of sparklines without one.
    else if (child.name === 'sparklines' || of.name === 'table') return undefined;
  }
  // A group of which nothing is left.
  if (of.children.length > 0 && children.length === 0) return undefined;
  return withColumns({ ...of, attributes: own, children }, of.attributes['ref'], shift);
}

function moveRefs(refs: string, shift: Shift): string {
  return parseRefs(refs)
    .flatMap((one) => mapArea(one, shift) ?? [])
    .map(a1)
    .join(' ');
}

/** Columns of a table, and of a filter, that came or went between its first and last. */
function withColumns(of: XmlElement, before: string | undefined, shift: Shift): XmlElement {
  const [old, now] = [parseRef(before ?? ''), parseRef(of.attributes['ref'] ?? '')];
  if (shift.axis !== 'column' || !old || !now) return of;
  const placeOf = (index: number): number | undefined => {
    const moved = mapIndex(old.column + index, shift);
    return moved === undefined ? undefined : moved - now.column;
  };
  const children = of.children.flatMap((child): XmlElement[] => {
    if (child.name === 'filterColumn') {
      const id = placeOf(Number(child.attributes['colId'] ?? 0));
      return id === undefined ? [] : [{ ...child, attributes: { ...child.attributes, colId: String(id) } }];
    }
    return [child.name === 'tableColumns' ? tableColumns(child, now.columns, placeOf) : child];
  });
  return { ...of, children };
}

function tableColumns(of: XmlElement, count: number, placeOf: (index: number) => number | undefined): XmlElement {
  const columns: (XmlElement | undefined)[] = Array.from({ length: count });
  of.children.forEach((child, index) => {
    const place = placeOf(index);
    if (place !== undefined) columns[place] = child;
  });
  let id = Math.max(0, ...of.children.map(({ attributes: own }) => Number(own['id'] ?? 0)));
  const children = columns.map(
    (child) => child ?? { name: 'tableColumn', attributes: { id: String((id += 1)), name: '' }, children: [], text: '' },
  );
  return { ...of, attributes: { ...of.attributes, count: String(count) }, children };
}

function changedElement(of: XmlElement, change: Change): XmlElement {
  const isFormula = /^(?:f|formula\d?|\w+Formula)$/.test(of.name) && of.text.trim() !== '';
  return {
    ...of,
    text: isFormula ? change(`=${of.text}`).slice(1) : of.text,
    children: of.children.map((child) => changedElement(child, change)),
  };
}

/** The cells a piece stands on first, for what needs their texts. */
export const keptArea = (kept: BookKept): Area | undefined => parseRef(parseXml(kept.xml).attributes['ref'] ?? '');
