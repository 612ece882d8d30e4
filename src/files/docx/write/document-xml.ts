import { FONT_NAME } from '../../../app/appearance';
import { element, escapeXml } from '../../xml-text';

/** Twentieths of a point, in which Word counts. */
export const inTwips = (points: number): number => Math.round(points * 20);

/** How a paragraph of the SOP's document is set. */
export interface ParagraphLook {
  readonly align?: 'left' | 'center';
  readonly bold?: boolean;
  /** Points. */
  readonly size?: number;
  /** Begins a page. */
  readonly fresh?: boolean;
  /** A hanging indent for the item's number, in points. */
  readonly hanging?: number;
  readonly before?: number;
  readonly after?: number;
  readonly keep?: boolean;
}

const SIZE = 9;

/** A paragraph; tabs and line breaks of its text stay what they are. `drawings`: runs that hang on it. */
export function paragraphXml(text: string, look: ParagraphLook = {}, drawings = ''): string {
  const { align = 'left', bold = false, size = SIZE, fresh = false, hanging, before = 0, after = 0, keep = false } = look;
  const run = element('w:rPr', {}, `${bold ? '<w:b/>' : ''}${size === SIZE ? '' : `<w:sz w:val="${String(size * 2)}"/>`}`);
  const plain = run === '<w:rPr/>' ? '' : run;
  const settings = [
    keep ? '<w:keepNext/>' : '',
    fresh ? '<w:pageBreakBefore/>' : '',
    before + after === 0 ? '' : element('w:spacing', { 'w:before': inTwips(before), 'w:after': inTwips(after) }),
    hanging === undefined ? '' : element('w:ind', { 'w:left': inTwips(hanging), 'w:hanging': inTwips(hanging) }),
    align === 'left' ? '' : element('w:jc', { 'w:val': align }),
    plain,
  ].join('');
  const words = text === '' ? '' : `<w:r>${plain}${textXml(text)}</w:r>`;
  return `<w:p>${settings === '' ? '' : `<w:pPr>${settings}</w:pPr>`}${words}${drawings}</w:p>`;
}

/** The lines of a text as paragraphs. */
export const linesXml = (text: string, look: ParagraphLook = {}): string =>
  text
    .split('\n')
    .map((line) => paragraphXml(line, look))
    .join('');

const textXml = (text: string): string =>
  text
    .split(/(\t|\n)/)
    .map((piece) =>
      piece === '\t'
        ? '<w:tab/>'
        : piece === '\n'
          ? '<w:br/>'
          : piece === ''
            ? ''
            : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`,
    )
    .join('');

/** How a cell stands in its table. */
export interface WordCell {
  readonly width: number;
  readonly content: string;
  readonly span?: number;
  readonly merge?: 'restart' | 'continue';
  readonly upright?: 'top' | 'center';
  readonly shaded?: boolean;
  /** Sides without a line. */
  readonly open?: readonly ('top' | 'bottom')[];
}

export function wordCellXml({
  width,
  content,
  span = 1,
  merge,
  upright = 'center',
  shaded = false,
  open = [],
}: WordCell): string {
  const settings = [
    element('w:tcW', { 'w:w': inTwips(width), 'w:type': 'dxa' }),
    span === 1 ? '' : element('w:gridSpan', { 'w:val': span }),
    merge === undefined ? '' : element('w:vMerge', { 'w:val': merge }),
    open.length === 0
      ? ''
      : `<w:tcBorders>${open.map((side) => element(`w:${side}`, { 'w:val': 'nil' })).join('')}</w:tcBorders>`,
    shaded ? '<w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>' : '',
    upright === 'top' ? '' : element('w:vAlign', { 'w:val': upright }),
  ].join('');
  return `<w:tc><w:tcPr>${settings}</w:tcPr>${content === '' ? '<w:p/>' : content}</w:tc>`;
}

/** A row is never torn apart; `exact`: it stays as high as it is. */
export function wordRowXml(
  cells: readonly WordCell[],
  { height, exact = false, head = false }: { readonly height: number; readonly exact?: boolean; readonly head?: boolean },
): string {
  const rule = exact ? 'exact' : 'atLeast';
  const settings = `<w:cantSplit/>${element('w:trHeight', { 'w:val': inTwips(height), 'w:hRule': rule })}${head ? '<w:tblHeader/>' : ''}`;
  return `<w:tr><w:trPr>${settings}</w:trPr>${cells.map(wordCellXml).join('')}</w:tr>`;
}

/** Points between a cell's edge and its text. */
export const CELL_MARGIN = 3;

/** A table of fixed columns with single black lines; `air`: points above and below the text of every cell. */
export function wordTableXml(widths: readonly number[], rows: readonly string[], description: string, air = 0): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const line = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '000000' };
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => element(`w:${side}`, line)).join('');
  const margin = (side: string, points: number): string => element(`w:${side}`, { 'w:w': inTwips(points), 'w:type': 'dxa' });
  const margins = [margin('top', air), margin('left', CELL_MARGIN), margin('bottom', air), margin('right', CELL_MARGIN)];
  const settings = [
    element('w:tblW', { 'w:w': inTwips(total), 'w:type': 'dxa' }),
    '<w:jc w:val="center"/>',
    `<w:tblBorders>${borders}</w:tblBorders>`,
    '<w:tblLayout w:type="fixed"/>',
    `<w:tblCellMar>${margins.join('')}</w:tblCellMar>`,
    element('w:tblDescription', { 'w:val': description }),
  ].join('');
  const grid = widths.map((width) => element('w:gridCol', { 'w:w': inTwips(width) })).join('');
  return `<w:tbl><w:tblPr>${settings}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Arial everywhere, nothing between lines: a document that looks alike in Word, LibreOffice and a browser. */
export const STYLES_XML =
  `<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>` +
  element('w:rFonts', { 'w:ascii': FONT_NAME, 'w:hAnsi': FONT_NAME, 'w:cs': FONT_NAME, 'w:eastAsia': FONT_NAME }) +
  `<w:sz w:val="${String(SIZE * 2)}"/><w:szCs w:val="${String(SIZE * 2)}"/><w:lang w:val="id-ID"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>';

/** Without it Word lays the document out as Word 2007 did. */
export const SETTINGS_XML = `<w:settings xmlns:w="${MAIN}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

export const WORD_MAIN = MAIN;
