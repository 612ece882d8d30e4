import { strToU8, zipSync } from 'fflate';

/** The parts of a document under test; `body` is what stands in w:body. */
export interface WordParts {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly settings?: string;
  /** Where the main part stands; Word itself now and then calls it document2.xml. */
  readonly main?: string;
}

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"',
  'xmlns:wpc="http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:w10="urn:schemas-microsoft-com:office:word"',
].join(' ');

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SMALL = ['numbering', 'styles', 'footnotes', 'comments', 'header', 'footer', 'settings'] as const;

/** A .docx that holds these parts and nothing else. */
export function wordFile(parts: WordParts): Uint8Array {
  const { body, main = 'word/document.xml' } = parts;
  const files: Record<string, Uint8Array> = {};
  const put = (path: string, xml: string): void => void (files[path] = strToU8(HEAD + xml));
  const used = SMALL.filter((name) => parts[name] !== undefined);
  put(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  );
  const relations = (rows: readonly string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`;
  put('_rels/.rels', relations([`<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="${main}"/>`]));
  const file = main.slice(main.lastIndexOf('/') + 1);
  put(
    `word/_rels/${file}.rels`,
    relations(used.map((name) => `<Relationship Id="${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`)),
  );
  put(main, `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`);
  const roots = {
    numbering: 'numbering',
    styles: 'styles',
    footnotes: 'footnotes',
    comments: 'comments',
    header: 'hdr',
    footer: 'ftr',
    settings: 'settings',
  } as const;
  for (const name of used) put(`word/${name}.xml`, `<w:${roots[name]} ${NAMESPACES}>${parts[name] ?? ''}</w:${roots[name]}>`);
  return zipSync(files);
}

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs, or of nothing. */
export const para = (content = '', properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

/** Lines of plain text as paragraphs. */
export const lines = (text: string): string =>
  text
    .split('\n')
    .map((line) => para(line === '' ? '' : run(line)))
    .join('');

export interface CellLook {
  readonly span?: number;
  readonly merge?: 'restart' | 'continue';
  readonly width?: number;
  readonly more?: string;
}

export const cellOf = (content: string, { span, merge, width, more = '' }: CellLook = {}): string =>
  `<w:tc><w:tcPr>${width === undefined ? '' : `<w:tcW w:w="${String(width)}" w:type="dxa"/>`}${span === undefined ? '' : `<w:gridSpan w:val="${String(span)}"/>`}${merge === undefined ? '' : merge === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'}${more}</w:tcPr>${content === '' ? para() : content}</w:tc>`;

export const rowOf = (cells: readonly string[], properties = ''): string =>
  `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`;

export const tableOf = (grid: readonly number[], rows: readonly string[], properties = '<w:tblLayout w:type="fixed"/>'): string =>
  `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;

export const landscape = (properties = ''): string =>
  `<w:sectPr>${properties}<w:pgSz w:w="18709" w:h="12191" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"/></w:sectPr>`;
