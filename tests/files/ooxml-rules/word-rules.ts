import { all, first, named, repeated, within, type Node, type OfficeFile } from './office-file';

/** What Word asks of a document beyond its schema. */
export function checkDocument(file: OfficeFile, path: string): void {
  const document = file.xml(path);
  const body = first(document, 'body');
  const say = (rule: string, says: string): void => file.blame(path, rule, says);
  if (!body) return say('body', 'no body');
  const numbering = file.xml(file.partOf(path, 'numbering') ?? '');
  const styles = all(file.xml(file.partOf(path, 'styles') ?? ''), 'style');
  checkStyles(file, path, styles);
  const abstract = all(numbering, 'abstractNum').map(({ of }) => of['abstractNumId']);
  const lists = new Map(all(numbering, 'num').map((one) => [one.of['numId'], first(one, 'abstractNumId')?.of['val']]));
  for (const [id, to] of lists) if (!abstract.includes(to)) say('numbering', `list ${id ?? ''} is of no kind`);
  for (const id of repeated([...abstract, ...all(numbering, 'num').map(({ of }) => `list ${of['numId'] ?? ''}`)]))
    say('numbering', `${id ?? ''} twice`);

  const texts = [path, ...file.relations(path).filter(({ type }) => /^(?:header|footer|footnotes|endnotes|comments)$/.test(type)).map(({ target }) => target)]; // prettier-ignore
  for (const part of texts) {
    const node = file.xml(part);
    const blame = (rule: string, says: string): void => file.blame(part, rule, says);
    for (const { name, of } of within(node)) {
      if (/^(?:pStyle|rStyle|tblStyle)$/.test(name) && !styles.some((one) => one.of['styleId'] === of['val']))
        blame('style', `“${of['val'] ?? ''}”`);
      if (name === 'numId' && of['val'] !== '0' && !lists.has(of['val'])) blame('numbering', `list ${of['val'] ?? ''}`);
      if (name === 'ilvl' && !(Number(of['val']) <= 8)) blame('numbering', `level ${of['val'] ?? ''}`);
    }
    for (const cell of named(node, 'tc')) if (lastBlock(cell)?.name !== 'p') blame('cell', 'ends without a paragraph');
    for (const table of named(node, 'tbl')) checkTable(table, blame);
    checkPairs(node, blame);
    const fields = named(node, 'fldChar').map(({ of }) => of['fldCharType']);
    let open = 0;
    for (const kind of fields) {
      open += kind === 'begin' ? 1 : kind === 'end' ? -1 : 0;
      if (open < 0 || (kind === 'separate' && open === 0)) blame('field', 'a field ends that did not begin');
    }
    if (open > 0) blame('field', 'a field that does not end');
  }
  const drawn = named(document, 'docPr').map(({ of }) => of['id']);
  for (const id of repeated(drawn)) say('drawing-id', `id ${id ?? ''} twice`);
  const marks = new Set(named(document, 'bookmarkStart').map(({ of }) => of['name'] ?? ''));
  for (const { of } of named(document, 'hyperlink'))
    if (of['anchor'] !== undefined && of['anchor'] !== '_top' && !marks.has(of['anchor'])) say('anchor', `to “${of['anchor']}”`);
  checkSections(file, path, body);
}

/** The last thing in a cell that is text. */
const lastBlock = (cell: Node): Node | undefined => cell.children.findLast(({ name }) => /^(?:p|tbl|sdt|altChunk)$/.test(name));

/** Word has these without being told. */
const LATENT = new Set(['Normal', 'DefaultParagraphFont', 'TableNormal', 'NoList']);

function checkStyles(file: OfficeFile, document: string, styles: readonly Node[]): void {
  const path = file.partOf(document, 'styles') ?? '';
  const ids = styles.map(({ of }) => of['styleId']);
  for (const id of repeated(ids)) file.blame(path, 'style', `“${id ?? ''}” twice`);
  for (const style of styles)
    for (const link of ['basedOn', 'next', 'link']) {
      const to = first(style, link)?.of['val'];
      if (to !== undefined && !ids.includes(to) && !LATENT.has(to))
        file.blame(path, 'style', `“${style.of['styleId'] ?? ''}” ${link} “${to}”`);
    }
}

function checkTable(table: Node, blame: (rule: string, says: string) => void): void {
  const columns = all(first(table, 'tblGrid'), 'gridCol').length;
  const rows = all(table, 'tr');
  if (rows.length === 0) blame('table', 'no row');
  for (const row of rows) {
    const wide = (name: string, of: Node | undefined): number => Number(first(of, name)?.of['val'] ?? 0);
    const around = wide('gridBefore', first(row, 'trPr')) + wide('gridAfter', first(row, 'trPr'));
    const cells = all(row, 'tc');
    const width = cells.reduce((sum, cell) => sum + Math.max(1, wide('gridSpan', first(cell, 'tcPr'))), around);
    if (cells.length === 0) blame('table', 'a row without cells');
    if (columns > 0 && width > columns) blame('table', `${String(width)} columns in a grid of ${String(columns)}`);
  }
}

function checkPairs(node: Node | undefined, blame: (rule: string, says: string) => void): void {
  for (const [start, end] of [['bookmarkStart', 'bookmarkEnd'], ['commentRangeStart', 'commentRangeEnd']] as const) {
    const starts = named(node, start).map(({ of }) => of['id']);
    const ends = named(node, end).map(({ of }) => of['id']);
    for (const id of repeated(starts)) blame('bookmark', `id ${id ?? ''} twice`);
    for (const id of starts) if (!ends.includes(id)) blame('bookmark', `${id ?? ''} does not end`);
    for (const id of ends) if (!starts.includes(id)) blame('bookmark', `${id ?? ''} does not begin`);
  } // prettier-ignore
  const names = named(node, 'bookmarkStart').map(({ of }) => of['name'] ?? '');
  for (const name of repeated(names.map((mark) => mark.toLowerCase()))) blame('bookmark', `“${name}” twice`);
  for (const name of names) if (name === '' || name.length > 40) blame('bookmark', `“${name}”`);
}

function checkSections(file: OfficeFile, path: string, body: Node): void {
  const say = (rule: string, says: string): void => file.blame(path, rule, says);
  if (all(body, 'sectPr').length > 1 || (first(body, 'sectPr') && body.children.at(-1)?.name !== 'sectPr'))
    say('section', 'sectPr does not stand last');
  for (const section of named(body, 'sectPr')) {
    const { w, h } = first(section, 'pgSz')?.of ?? {};
    for (const side of [w, h])
      if (side !== undefined && !(Number(side) >= 144 && Number(side) <= 31_680)) say('section', `paper ${side}`);
    const { left = 0, right = 0, top = 0, bottom = 0 } = first(section, 'pgMar')?.of ?? {};
    if (w !== undefined && Number(left) + Number(right) >= Number(w)) say('section', 'the margins leave no width');
    if (h !== undefined && Math.abs(Number(top)) + Math.abs(Number(bottom)) >= Number(h))
      say('section', 'the margins leave no height');
    for (const kind of ['headerReference', 'footerReference']) {
      for (const type of repeated(all(section, kind).map(({ of }) => of['type']))) say('section', `two ${type ?? ''} in ${kind}`);
      for (const { of } of all(section, kind)) {
        const relation = file.relations(path).find(({ id }) => id === of['r:id']);
        if (relation && `${relation.type}Reference` !== kind) say('section', `${kind} to a ${relation.type}`);
      }
    }
  }
}
