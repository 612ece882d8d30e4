import { MARGINS } from '../../../domain/sheet/print/paper';
import type { Sop } from '../../../domain/sop/sop';
import { footerTitle, templatColumns, templatFromSop } from '../../../domain/sop/write/write-sop';
import { attributes, element, escapeXml, XML_HEAD } from '../../xml-text';
import { OfficePackage, Relations } from '../../xlsx/write/package';
import { DOCX_TEXT } from '../messages';
import { DOCX_PAGE } from '../page';
import { inTwips, paragraphXml, SETTINGS_XML, STYLES_XML, WORD_MAIN } from './document-xml';
import { DrawingRuns } from './drawing-run';
import { gridTableXml } from './grid-table';
import { identityTableXml } from './identity-table';
import { layOutPages } from './sop-pages';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD_PARTS = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const NAMESPACES = attributes({
  'xmlns:w': WORD_MAIN,
  'xmlns:r': OFFICE,
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'xmlns:wps': 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
  'xmlns:o': 'urn:schemas-microsoft-com:office:office',
});

/**
 * The SOP as a Word document on F4 landscape: the identity block on page 1, then the table with its header on every page, symbols in
 * their own cells and arrows between them; with `signs`, ● ■ ◆ in the cells and nothing drawn, which every program keeps.
 */
export function buildSopDocx(sop: Sop, signs = false): Uint8Array {
  const templat = templatFromSop(sop);
  const columns = templatColumns(templat);
  const pages = layOutPages(sop, templat, columns, !signs);
  const total = pages.widths.reduce((sum, width) => sum + width, 0);
  const file = new OfficePackage();
  const root = new Relations();
  root.add('officeDocument', 'word/document.xml');
  root.add('core-properties', 'docProps/core.xml');
  file.add('_rels/.rels', root.toXml());
  file.add('docProps/core.xml', coreXml(templat.judul), 'application/vnd.openxmlformats-package.core-properties+xml');
  const relations = new Relations();
  relations.add('styles', 'styles.xml');
  relations.add('settings', 'settings.xml');
  const footer = relations.add('footer', 'footer1.xml');
  const body = [
    identityTableXml(templat, total),
    paragraphXml(templat.judul, { size: 12, bold: true, align: 'center', fresh: true, keep: true, after: 4 }),
    gridTableXml(templat, columns, pages, signs ? undefined : new DrawingRuns()),
    LAST_PARAGRAPH,
    sectionXml(footer),
  ].join('');
  file.add(
    'word/document.xml',
    `${XML_HEAD}<w:document${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    `${WORD_PARTS}.document.main+xml`,
  );
  file.add('word/_rels/document.xml.rels', relations.toXml());
  file.add('word/styles.xml', XML_HEAD + STYLES_XML, `${WORD_PARTS}.styles+xml`);
  file.add('word/settings.xml', XML_HEAD + SETTINGS_XML, `${WORD_PARTS}.settings+xml`);
  file.add('word/footer1.xml', footerXml(footerTitle(templat.judul), total), `${WORD_PARTS}.footer+xml`);
  return file.toBytes();
}

/** Word wants a paragraph behind a table; one that takes no room begins no page of its own. */
const LAST_PARAGRAPH = '<w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>';

function sectionXml(footer: string): string {
  const size = { 'w:w': DOCX_PAGE.height, 'w:h': DOCX_PAGE.width, 'w:orient': 'landscape' };
  const { top, bottom, left, right, header, footer: foot } = MARGINS;
  const margins = Object.entries({ top, right, bottom, left, header, footer: foot, gutter: 0 });
  return (
    `<w:sectPr><w:footerReference w:type="default" r:id="${footer}"/>${element('w:pgSz', size)}` +
    `${element('w:pgMar', Object.fromEntries(margins.map(([side, points]) => [`w:${side}`, inTwips(points)])))}</w:sectPr>`
  );
}

/** The SOP's name at the left, the page and how many there are at the right. */
function footerXml(title: string, width: number): string {
  const field = (code: string): string =>
    `<w:fldSimple w:instr=" ${code} "><w:r><w:rPr><w:sz w:val="16"/></w:rPr><w:t>1</w:t></w:r></w:fldSimple>`;
  const text = (words: string): string =>
    `<w:r><w:rPr><w:sz w:val="16"/></w:rPr>${words === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${escapeXml(words)}</w:t>`}</w:r>`;
  const tab = element('w:tab', { 'w:val': 'right', 'w:pos': inTwips(width) });
  return (
    `${XML_HEAD}<w:ftr xmlns:w="${WORD_MAIN}"><w:p><w:pPr><w:tabs>${tab}</w:tabs></w:pPr>${text(title)}${text('\t')}` +
    `${text(DOCX_TEXT.halaman)}${field('PAGE')}${text(DOCX_TEXT.dari)}${field('NUMPAGES')}</w:p></w:ftr>`
  );
}

const coreXml = (title: string): string =>
  `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${element('dc:title', {}, escapeXml(title))}</cp:coreProperties>`;
