import type { BookPart } from '../book-kept';
import { child, childrenOf, relationIdOf, type XmlElement } from '../../xml-tree';
import type { PackageReader, Relation } from './package';

const OFFICE = 'application/vnd.openxmlformats-officedocument.';

/** Parts of the workbook that are written back as they are, with their content types, by the kind of the relationship to them. */
const PARTS: Readonly<Record<string, readonly [of: BookPart['of'], contentType: string]>> = {
  theme: ['workbook', `${OFFICE}theme+xml`],
  externalLink: ['workbook', `${OFFICE}spreadsheetml.externalLink+xml`],
  'custom-properties': ['root', `${OFFICE}custom-properties+xml`],
};

/** The strict format names everything otherwise; such parts would not fit. */
const STRICT = 'http://purl.oclc.org/';

export const KEPT_PARTS: readonly string[] = Object.keys(PARTS);

/** Whether a part is there, and hangs on no others. */
export const isAlone = (parts: PackageReader, { target }: Relation): boolean =>
  parts.has(target) && parts.relationsOf(target).every(({ external }) => external);

export function readKeptParts(
  parts: PackageReader,
  workbook: XmlElement,
  relations: readonly Relation[],
): { readonly parts?: readonly BookPart[] } {
  // Formulas name other workbooks by their place in this list.
  const books = childrenOf(child(workbook, 'externalReferences'), 'externalReference').map(relationIdOf);
  const ordered = relations.toSorted((a, b) => books.indexOf(a.id) - books.indexOf(b.id));
  const found = [...parts.relationsOf(''), ...ordered].flatMap((relation): BookPart[] => {
    const [of, contentType] = PARTS[relation.type] ?? [];
    const xml = of === undefined || relation.external ? undefined : parts.textOf(relation.target);
    if (
      of === undefined ||
      contentType === undefined ||
      xml === undefined ||
      !isAlone(parts, relation) ||
      relation.whole.startsWith(STRICT)
    )
      return [];
    const links = parts.relationsOf(relation.target).map(({ id, whole, target }) => ({ id, type: whole, target }));
    return [{ of, relation: relation.whole, path: relation.target, contentType, xml, links }];
  });
  return found.length > 0 ? { parts: found } : {};
}
