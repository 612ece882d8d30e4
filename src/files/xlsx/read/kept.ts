import { keptXml } from '../kept-xml';
import { child, childrenOf, type XmlElement } from '../../xml-tree';
import type { BookKept } from '../book-kept';
import type { PackageReader, Relation } from './package';
import { relationOf } from './package';
import { isReadConditional, isReadLater, isReadValidation } from './rules';

/** Children of a sheet that are written back as they are. */
const WHOLE = ['sheetCalcPr', 'protectedRanges', 'autoFilter', 'sortState', 'phoneticPr', 'ignoredErrors'] as const;

/** Attributes that Runut does not write by itself, of elements that it does. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  sheetView: ['showFormulas', 'showRowColHeaders', 'showZeros', 'rightToLeft', 'showRuler', 'showOutlineSymbols', 'view', 'zoomScaleSheetLayoutView', 'zoomScalePageLayoutView', 'showWhiteSpace'],
  printOptions: ['headings', 'gridLines', 'gridLinesSet'],
  pageSetup: ['pageOrder', 'draft', 'cellComments', 'errors', 'copies'],
  headerFooter: ['scaleWithDoc', 'alignWithMargins'],
  outlinePr: ['applyStyles', 'summaryBelow', 'summaryRight', 'showOutlineSymbols'],
}; // prettier-ignore

/** Extensions of Excel 2010 that are written back as they are, by their content. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  sparklineGroups: '{05C60535-1F16-4fd2-B633-F4F36F0B64E0}',
  conditionalFormattings: '{78C0D931-6437-407d-A8EE-F0AAD7539E65}',
  ignoredErrors: '{01252117-D84E-4E92-8308-4BE1C098FCBB}',
};

export const KEPT_ELEMENTS: readonly string[] = WHOLE;
export const KEPT_EXTENSIONS: readonly string[] = Object.keys(EXTENSIONS);

/** Everything of a sheet that is kept whole. `looks`: the file's differential formats as XML. */
export function readKept(
  rest: XmlElement,
  relations: readonly Relation[],
  parts: PackageReader,
  looks: readonly string[],
): BookKept[] {
  const withLooks = (kept: BookKept): BookKept => {
    const ids = [...kept.xml.matchAll(/\s\w*[dD]xfId="(\d+)"/g)].map(([, id = '']) => id);
    const found = Object.fromEntries(
      ids.flatMap((id) => (looks[Number(id)] === undefined ? [] : [[id, looks[Number(id)] ?? '']])),
    );
    return ids.length === 0 ? kept : { ...kept, looks: found };
  };
  const view = childrenOf(child(rest, 'sheetViews'), 'sheetView')[0];
  const spoken = [
    view,
    child(rest, 'printOptions'),
    child(rest, 'pageSetup'),
    child(rest, 'headerFooter'),
    child(child(rest, 'sheetPr'), 'outlinePr'),
  ];
  return [
    ...spoken.flatMap((one) => (one ? wordsOf(one) : [])),
    ...WHOLE.flatMap((name) => childrenOf(rest, name)).map((one): BookKept => ({ kind: 'element', xml: keptXml(one, false) })),
    ...readConditionals(rest),
    ...childrenOf(child(rest, 'dataValidations'), 'dataValidation').filter((one) => !isReadValidation(one)).map((one): BookKept => ({ kind: 'validation', xml: keptXml(one, false) })),
    ...readLinks(rest, relations),
    ...readExtensions(rest),
    ...readTables(rest, relations, parts),
  ].map(withLooks); // prettier-ignore
}

function wordsOf(of: XmlElement): BookKept[] {
  const own = Object.fromEntries(Object.entries(of.attributes).filter(([name]) => WORDS[of.name]?.includes(name)));
  if (Object.keys(own).length === 0) return [];
  return [{ kind: 'words', xml: keptXml({ ...of, attributes: own, children: [], text: '' }, false) }];
}

/** Rules that Runut does not know, each with its areas; its priority is its place. */
function readConditionals(rest: XmlElement): BookKept[] {
  const groups = childrenOf(rest, 'conditionalFormatting');
  const extension = child(rest, 'extLst');
  const rules = groups
    .flatMap((group) =>
      childrenOf(group, 'cfRule').map((rule) => ({ group, rule, priority: Number(rule.attributes['priority'] ?? 0) })),
    )
    .sort((a, b) => a.priority - b.priority);
  let read = 0;
  return rules.flatMap(({ group, rule }): BookKept[] => {
    if (isReadConditional(rule, extension)) {
      read += 1;
      return [];
    }
    return [{ kind: 'conditional', xml: keptXml({ ...group, children: [rule] }, false), after: read }];
  });
}

/** Links over several cells, with a tip or a text of their own, or to a place in another file. */
function readLinks(rest: XmlElement, relations: readonly Relation[]): BookKept[] {
  return childrenOf(child(rest, 'hyperlinks'), 'hyperlink').flatMap((one): BookKept[] => {
    const target = relationOf(relations, one)?.target;
    return isPlainLink(one, target)
      ? []
      : [{ kind: 'link', xml: keptXml(one, false), ...(target === undefined ? {} : { target }) }];
  });
}

/** Whether a cell's `link` says all there is. */
export const isPlainLink = ({ attributes: own }: XmlElement, target: string | undefined): boolean =>
  own['tooltip'] === undefined &&
  own['display'] === undefined &&
  !own['ref']?.includes(':') &&
  (target === undefined || own['location'] === undefined);

function readExtensions(rest: XmlElement): BookKept[] {
  const contents = childrenOf(child(rest, 'extLst'), 'ext').flatMap(({ children }) => children);
  return contents.flatMap((content): BookKept[] => {
    if (!(content.name in EXTENSIONS)) return [];
    const left =
      content.name === 'conditionalFormattings'
        ? content.children.flatMap((group) => withoutRead(group, rest))
        : content.children;
    return left.length === 0 ? [] : [{ kind: 'extension', xml: keptXml({ ...content, children: left }, true) }];
  });
}

function withoutRead(group: XmlElement, rest: XmlElement): XmlElement[] {
  const children = group.children.filter((one) => one.name !== 'cfRule' || !isReadLater(one, rest));
  return children.some(({ name }) => name === 'cfRule') ? [{ ...group, children }] : [];
}

/** Tables that hang on nothing else. */
function readTables(rest: XmlElement, relations: readonly Relation[], parts: PackageReader): BookKept[] {
  return childrenOf(child(rest, 'tableParts'), 'tablePart').flatMap((one): BookKept[] => {
    const path = relationOf(relations, one)?.target;
    const table = path === undefined ? undefined : parts.xmlOf(path);
    return !table || path === undefined || parts.relationsOf(path).length > 0
      ? []
      : [{ kind: 'table', xml: keptXml(table, false) }];
  });
}

/** The identifier of an extension by its content's name. */
export const extensionId = (name: string): string => EXTENSIONS[name] ?? '';
