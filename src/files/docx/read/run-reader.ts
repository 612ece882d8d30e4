import { child, childrenOf, type XmlElement } from '../../xml-tree';
import type { Drawing } from './drawn';
import { readDrawingMl } from './drawing-ml';
import type { Remark } from './story';
import { lookOf, type RunLook, type WordStyles } from './styles';
import { shownIn, signAt } from './symbol-fonts';
import { attributeOf, chosen, isOn, parts, valueOf } from './word-xml';
import { readVml } from './vml';

/** What the runs of a paragraph lean on. */
export interface RunSources {
  readonly styles: WordStyles;
  /** The text of a foot- or endnote or a comment by its id; '' where it is not there. */
  readonly noteOf: (kind: 'footnote' | 'endnote' | 'comment', id: string) => string;
  readonly textOfBox: (content: XmlElement | undefined) => string;
  /** Whether drawings that hang in a cell are always placed in it, as Word does since 2013 whatever they say themselves. */
  readonly keepsInCells: boolean;
}

/** A field is its instruction first and what it shows then (ECMA-376 17.16). */
interface Field {
  shows: boolean;
  code: string;
  readonly begin: XmlElement;
  /** How much text there was when it began to show something. */
  from: number | undefined;
}

/** Reads the runs of one story in order; fields may reach over paragraphs. */
export class RunReader {
  text = '';
  drawings: Drawing[] = [];
  remarks: Remark[] = [];
  size = 0;
  breaksPage = false;
  pageBegins = false;
  private readonly fields: Field[] = [];
  private hidden = '';
  private changed = '';

  constructor(private readonly from: RunSources) {}

  /** Forgets the paragraph before. A field that never came to what it shows ends with its paragraph. */
  begin(): void {
    this.text = this.hidden = this.changed = '';
    this.drawings = [];
    this.remarks = [];
    this.size = 0;
    this.breaksPage = this.pageBegins = false;
  }

  end(): void {
    for (const field of this.fields) field.shows = true;
    if (this.hidden.trim() !== '') this.remark('hidden-text', this.hidden);
    if (this.changed.trim() !== '') this.remark('tracked-changes', this.changed);
  }

  /** The contents of a paragraph, a hyperlink, a content control; `base` is how its style looks. */
  readAll(holder: XmlElement, base: RunLook): void {
    for (const one of parts(holder)) this.read(one, base);
  }

  private read(one: XmlElement, base: RunLook): void {
    switch (one.name) {
      case 'r':
        return this.readRun(one, base);
      case 'ins':
      case 'moveTo':
        this.changed += ` +${wordsIn(one)}`;
        return this.readAll(one, base);
      case 'del':
      case 'moveFrom':
        this.changed += ` −${wordsIn(one)}`;
        return;
      case 'sdt':
        return this.readControl(one, base);
      case 'hyperlink':
      case 'smartTag':
      case 'customXml':
      case 'fldSimple':
      case 'dir':
      case 'bdo':
      case 'oMath':
      case 'oMathPara':
        return this.readAll(one, base);
      default:
        // Formulas hold their letters deep inside.
        if (one.name !== 'pPr' && one.name !== 'sdtPr' && !one.name.endsWith('Pr') && one.children.length > 0)
          return this.readAll(one, base);
    }
  }

  /** A content control: its placeholder is nobody's text; a box to tick shows itself only when it is ticked. */
  private readControl(control: XmlElement, base: RunLook): void {
    const properties = child(control, 'sdtPr');
    if (isOn(properties, 'showingPlcHdr')) return;
    const box = child(properties, 'checkbox');
    if (box && valueOf(box, 'checked') !== undefined && isOn(box, 'checked') !== true) return;
    const content = child(control, 'sdtContent');
    if (content) this.readAll(content, base);
  }

  private readRun(run: XmlElement, base: RunLook): void {
    const properties = child(run, 'rPr');
    const look = { ...base, ...this.from.styles.characterLook(valueOf(properties, 'rStyle')), ...lookOf(properties) };
    for (const one of parts(run)) this.readPiece(one, look);
  }

  private readPiece(one: XmlElement, look: RunLook): void {
    switch (one.name) {
      case 't':
        return this.add(shownIn(look.font, one.text), look);
      case 'tab':
      case 'ptab':
        return this.add(' ', look);
      case 'br':
        if (attributeOf(one, 'type') === 'page') this.breaksPage = true;
        else if (attributeOf(one, 'type') !== 'column') this.add('\n', look);
        return;
      case 'cr':
        return this.add('\n', look);
      case 'noBreakHyphen':
        return this.add('-', look);
      case 'sym':
        return this.add(signAt(attributeOf(one, 'font'), Number.parseInt(attributeOf(one, 'char') ?? '', 16) || 32), look);
      case 'fldChar':
        return this.readFieldMark(one, look);
      case 'instrText': {
        const field = this.fields.at(-1);
        if (field) field.code += one.text;
        return;
      }
      case 'drawing': {
        const drawing = look.hidden === true ? undefined : readDrawingMl(one, this.from.textOfBox);
        if (drawing && this.isShown()) this.hang(drawing);
        return;
      }
      case 'pict':
      case 'object':
        if (look.hidden !== true && this.isShown()) readVml(one, this.from.textOfBox).forEach(this.hang);
        return;
      case 'footnoteReference':
      case 'endnoteReference':
      case 'commentReference': {
        const kind = one.name.replace('Reference', '') as 'footnote' | 'endnote' | 'comment';
        const text = this.from.noteOf(kind, attributeOf(one, 'id') ?? '');
        if (text !== '') this.remark(kind === 'comment' ? 'comment' : 'footnote', text);
        return;
      }
      case 'lastRenderedPageBreak':
        if (this.text === '') this.pageBegins = true;
        return;
      case 'ruby':
        for (const run of childrenOf(child(one, 'rubyBase'), 'r')) this.readRun(run, look);
        return;
      default:
    }
  }

  private readFieldMark(mark: XmlElement, look: RunLook): void {
    const type = attributeOf(mark, 'fldCharType');
    const field = this.fields.at(-1);
    if (type === 'begin') this.fields.push({ shows: false, code: '', begin: mark, from: undefined });
    else if (type === 'separate' && field) {
      field.shows = true;
      field.from = this.text.length;
    } else if (type === 'end' && field) {
      this.fields.pop();
      if (field.from === undefined || field.from === this.text.length) this.add(ownText(field), look);
    }
  }

  private readonly hang = (drawing: Drawing): void => {
    this.drawings.push({ ...drawing, inCell: drawing.inCell || this.from.keepsInCells });
  };

  private readonly isShown = (): boolean => this.fields.every(({ shows }) => shows);

  private add(text: string, look: RunLook): void {
    if (text === '' || !this.isShown()) return;
    if (look.hidden === true) {
      this.hidden += text;
      return;
    }
    this.text += text;
    this.size = Math.max(this.size, look.size ?? 0);
  }

  private remark(kind: Remark['kind'], text: string): void {
    this.remarks.push({ kind, teks: text.replace(/\s+/g, ' ').trim() });
  }
}

/** Fields that show something without holding it: signs of a font, and boxes to tick. */
function ownText({ code, begin }: Field): string {
  const sign = /^\s*SYMBOL\s+(0x[\da-f]+|\d+)(?:.*\\f\s*"?([^"\\]+?)"?\s*(?:\\|$))?/i.exec(code);
  if (sign) return signAt(sign[2], Number(sign[1]));
  if (!/^\s*FORMCHECKBOX/i.test(code)) return '';
  const box = child(child(begin, 'ffData'), 'checkBox');
  return (isOn(box, 'checked') ?? isOn(box, 'default')) === true ? '☒' : '';
}

/** The words of an element, whatever they are. */
export const wordsIn = (of: XmlElement): string =>
  of.children
    .flatMap(chosen)
    .map((one) => (one.name === 't' || one.name === 'delText' ? one.text : wordsIn(one)))
    .join('');
