import { child, childrenOf, type XmlElement } from '../../xml-tree';
import type { ListNumbering } from './numbering';
import { RunReader, type RunSources } from './run-reader';
import { sectionOf } from './section';
import { linesOfBlock } from './story-lines';
import type { StoryBlock, StoryParagraph, Remark, StoryTable, StoryCell, StoryRow } from './story';
import { cellMargins, lookOf, listPlaceOf } from './styles';
import { attributeOf, countOf, isOn, lengthOf, parts, twips, valueOf } from './word-xml';

/** What reading a document's parts leans on. */
export interface StorySources extends Omit<RunSources, 'textOfBox'> {
  readonly numbering: ListNumbering;
}

/** More grid columns than Word allows (63) come from broken files. */
const MOST_COLUMNS = 200;
const USUAL_SIZE = 10;
const USUAL_MARGIN = 5.4;

/** Reads a story (body, header, text box) into paragraphs and tables in order; deleted text, paragraphs and rows are left out. */
export class StoryReader {
  private readonly runs: RunReader;
  /** A paragraph whose end was deleted, until the next one takes it up. */
  private joined: (StoryParagraph & { readonly raw: string }) | undefined;

  /** Tables in text boxes of the paragraph that is being read. */
  private readonly boxed: StoryBlock[] = [];

  constructor(private readonly from: StorySources) {
    this.runs = new RunReader({ ...from, textOfBox: (content) => (content ? this.textOfBox(content) : '') });
  }

  blocks(holder: XmlElement): StoryBlock[] {
    const found: StoryBlock[] = [];
    const outside = this.joined;
    this.joined = undefined;
    for (const one of parts(holder)) this.block(one, found);
    if (this.joined) found.push(this.joined);
    this.joined = outside;
    return found;
  }

  private textOfBox(content: XmlElement): string {
    const blocks = new StoryReader(this.from).blocks(content);
    this.boxed.push(...blocks.filter(isWideTable));
    return blocks
      .filter((block) => !isWideTable(block))
      .flatMap(linesOfBlock)
      .filter((line) => line !== '')
      .join('\n');
  }

  private block(one: XmlElement, into: StoryBlock[]): void {
    switch (one.name) {
      case 'p': {
        const paragraph = this.paragraph(one);
        if (paragraph) into.push(paragraph);
        // A table that stands in a text box stands where the box hangs.
        into.push(...this.boxed.splice(0));
        const section = child(child(one, 'pPr'), 'sectPr');
        if (section) into.push(sectionOf(section));
        return;
      }
      case 'tbl':
        into.push(this.table(one));
        return;
      case 'sectPr':
        into.push(sectionOf(one));
        return;
      case 'sdt':
        if (!isOn(child(one, 'sdtPr'), 'showingPlcHdr'))
          for (const inner of parts(child(one, 'sdtContent'))) this.block(inner, into);
        return;
      case 'customXml':
      case 'smartTag':
      case 'ins':
      case 'moveTo':
        for (const inner of parts(one)) this.block(inner, into);
        return;
      default:
    }
  }

  /** Undefined where the mark at its end was deleted: its text then goes on in the next paragraph. */
  private paragraph(of: XmlElement): StoryParagraph | undefined {
    const properties = child(of, 'pPr');
    const { styles, numbering } = this.from;
    const styleId = valueOf(properties, 'pStyle');
    const base = styles.paragraphLook(styleId);
    const mark = child(properties, 'rPr');
    this.runs.begin();
    this.runs.readAll(of, base);
    this.runs.end();
    const isGone = child(mark, 'del') !== undefined || child(mark, 'moveFrom') !== undefined;
    const { drawings, remarks, size } = this.runs;
    const text = (this.joined?.raw ?? '') + this.runs.text;
    const place = { ...styles.place(styleId), ...listPlaceOf(properties) };
    const silent = text.trim() === '' && ((isGone && drawings.length === 0) || ({ ...base, ...lookOf(mark) }.hidden ?? false));
    const label = silent || isGone ? undefined : numbering.next(place.list, place.level);
    const align = valueOf(properties, 'jc');
    const paragraph: StoryParagraph = {
      kind: 'paragraph',
      text: labelled(text, label),
      size: size || (lookOf(mark).size ?? base.size ?? USUAL_SIZE),
      drawings,
      remarks: isGone && text.trim() === '' ? [...remarks, ...deletedMark(remarks)] : remarks,
      pageBefore: isOn(properties, 'pageBreakBefore') === true || this.runs.pageBegins,
      pageAfter: this.runs.breaksPage,
      align: align === 'center' ? 'center' : align === 'right' || align === 'end' ? 'right' : 'left',
    };
    const whole = this.joined ? joinedWith(this.joined, paragraph) : paragraph;
    this.joined = isGone ? { ...whole, raw: text } : undefined;
    return isGone ? undefined : whole;
  }

  private table(of: XmlElement): StoryTable {
    const properties = child(of, 'tblPr');
    const margins = {
      left: USUAL_MARGIN,
      right: USUAL_MARGIN,
      ...this.from.styles.cellMargins(valueOf(properties, 'tblStyle')),
      ...cellMargins(properties, 'tblCellMar'),
    };
    const rows: StoryRow[] = [];
    for (const row of rowsOf(of, 'tr')) {
      const settings = child(row, 'trPr');
      if (child(settings, 'del')) continue;
      const height = child(settings, 'trHeight');
      const cells = this.cells(row, margins);
      rows.push({
        cells: isOn(settings, 'hidden') ? hiddenCells(cells) : cells,
        height: twips(height, 'val') ?? 0,
        exact: attributeOf(height, 'hRule') === 'exact' && (twips(height, 'val') ?? 0) > 0,
      });
    }
    const floating = child(properties, 'tblpPr');
    const grid = childrenOf(child(of, 'tblGrid'), 'gridCol')
      .slice(0, MOST_COLUMNS)
      .map((one) => Math.max(0, twips(one, 'w') ?? 0));
    const align = valueOf(properties, 'jc');
    const indent = twips(child(properties, 'tblInd'), 'w') ?? 0;
    return {
      kind: 'table',
      grid,
      rows,
      left:
        twips(floating, 'tblpX') ?? (align === 'center' ? CENTRED : align === 'right' || align === 'end' ? FLUSH_RIGHT : indent),
    };
  }

  private cells(row: XmlElement, margins: { readonly left: number; readonly right: number }): readonly StoryCell[] {
    const settings = child(row, 'trPr');
    let at = countOf(valueOf(settings, 'gridBefore'), 0, MOST_COLUMNS) ?? 0;
    return rowsOf(row, 'tc').flatMap((cell): readonly StoryCell[] => {
      const properties = child(cell, 'tcPr');
      if (at >= MOST_COLUMNS) return [];
      const columns = countOf(valueOf(properties, 'gridSpan'), 1, MOST_COLUMNS - at) ?? 1;
      const width = child(properties, 'tcW');
      const merge = child(properties, 'vMerge');
      // Older files merge to the right cell by cell.
      const across = child(properties, 'hMerge');
      const from = at;
      at += columns;
      return [
        {
          from,
          columns,
          continues: merge !== undefined && attributeOf(merge, 'val') !== 'restart',
          width: ['dxa', undefined].includes(attributeOf(width, 'type')) ? lengthOf(attributeOf(width, 'w'), 1 / 20) : undefined,
          ...margins,
          ...cellMargins(properties, 'tcMar'),
          upright: UPRIGHT[valueOf(properties, 'vAlign') ?? ''] ?? 'top',
          fill: shadingOf(attributeOf(child(properties, 'shd'), 'fill')),
          blocks: child(properties, 'cellDel') || (across && attributeOf(across, 'val') !== 'restart') ? [] : this.blocks(cell),
        },
      ];
    });
  }
}

const shadingOf = (fill = 'auto'): string =>
  /^[0-9a-f]{6}$/i.test(fill) && !/^f{6}$/i.test(fill) ? `#${fill.toUpperCase()}` : '';

const UPRIGHT: Readonly<Record<string, StoryCell['upright']>> = { center: 'middle', bottom: 'bottom' };

/** In place of an edge: the table stands in the middle, or at the right, of the text. */
export const CENTRED = Number.MAX_SAFE_INTEGER;
export const FLUSH_RIGHT = Number.MIN_SAFE_INTEGER;

/** Rows or cells, also those that content controls and other wrappers hold. */
function rowsOf(of: XmlElement, name: 'tr' | 'tc'): readonly XmlElement[] {
  return parts(of).flatMap((one): readonly XmlElement[] => {
    if (one.name === name) return [one];
    if (one.name === 'sdt') return rowsOf(child(one, 'sdtContent') ?? one, name);
    return ['customXml', 'smartTag', 'ins', 'moveTo', 'sdtContent'].includes(one.name) ? rowsOf(one, name) : [];
  });
}

/** An ordered list's number stands before the text; a bullet only where it is all there is to see. */
function labelled(text: string, label: { readonly text: string; readonly bullet: boolean } | undefined): string {
  const clean = text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
  if (!label || (label.bullet && clean !== '')) return clean;
  return clean === '' ? label.text : `${label.text} ${clean}`;
}

const joinedWith = (first: StoryParagraph, then: StoryParagraph): StoryParagraph => ({
  ...then,
  drawings: [...first.drawings, ...then.drawings],
  remarks: [...first.remarks, ...then.remarks],
  pageBefore: first.pageBefore || then.pageBefore,
});

/** Fewer columns are a text set in a frame. */
const isWideTable = (block: StoryBlock): boolean => block.kind === 'table' && block.rows.some(({ cells }) => cells.length >= 4);

/** A row that nobody sees says nothing; that it is there is told at its first cell. */
function hiddenCells(cells: readonly StoryCell[]): readonly StoryCell[] {
  const words = cells.flatMap(({ blocks }) => blocks.flatMap(linesOfBlock)).filter((line) => line !== '');
  const empty = (remarks: readonly Remark[]): StoryParagraph => ({ ...EMPTY, remarks });
  return cells.map((cell, index) => ({
    ...cell,
    blocks: [empty(index === 0 && words.length > 0 ? [{ kind: 'hidden-text', teks: words.join(' ') }] : [])],
  }));
}

const EMPTY: StoryParagraph = {
  kind: 'paragraph',
  text: '',
  size: USUAL_SIZE,
  drawings: [],
  remarks: [],
  pageBefore: false,
  pageAfter: false,
  align: 'left',
};

const deletedMark = (known: readonly Remark[]): readonly Remark[] =>
  known.length > 0 ? [] : [{ kind: 'tracked-changes', teks: '¶' }];
