import { child, childrenOf, type XmlElement } from '../../xml-tree';
import { romanFigures } from '../roman';
import type { WordStyles } from './styles';
import { shownIn } from './symbol-fonts';
import { attributeOf, countOf, isOn, valueOf } from './word-xml';

/** What Word writes before a paragraph of a list; a bullet is a sign without a number. */
export interface ListLabel {
  readonly text: string;
  readonly bullet: boolean;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** After which level (from 1) it begins anew; 0: never; absent: after every higher one. */
  readonly restart: number | undefined;
  /** All its numbers in figures. */
  readonly legal: boolean;
  readonly font: string | undefined;
}

interface List {
  readonly counter: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly begins: ReadonlyMap<number, number>;
}

/** Counts the lists of a document (ECMA-376 17.9), as its paragraphs are met in order. */
export class ListNumbering {
  private readonly lists = new Map<string, List>();
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(part: XmlElement | undefined, styles: WordStyles) {
    const abstracts = new Map(childrenOf(part, 'abstractNum').map((one) => [attributeOf(one, 'abstractNumId') ?? '', one]));
    const nums = childrenOf(part, 'num');
    const abstractOf = (num: XmlElement | undefined): XmlElement | undefined =>
      abstracts.get(valueOf(num, 'abstractNumId') ?? '');
    for (const num of nums) {
      let abstract = abstractOf(num);
      const style = styles.listOf(valueOf(abstract, 'numStyleLink'));
      if (style !== undefined) abstract = abstractOf(nums.find((one) => attributeOf(one, 'numId') === style)) ?? abstract;
      const levels = new Map(childrenOf(abstract, 'lvl').map((one) => [levelOf(one), readLevel(one)]));
      const begins = new Map<number, number>();
      for (const override of childrenOf(num, 'lvlOverride')) {
        const own = child(override, 'lvl');
        if (own) levels.set(levelOf(override), readLevel(own));
        const begin = countOf(valueOf(override, 'startOverride'), 0, MOST);
        if (begin !== undefined) begins.set(levelOf(override), begin);
      }
      const counter = attributeOf(abstract, 'abstractNumId') ?? '';
      this.lists.set(attributeOf(num, 'numId') ?? '', { counter, levels, begins });
    }
  }

  /** The label of the next paragraph at that level of that list; undefined where it has none. */
  next(id: string | undefined, at = 0): ListLabel | undefined {
    const list = id === undefined || id === '0' ? undefined : this.lists.get(id);
    const level = list?.levels.get(at);
    if (!list || !level) return undefined;
    if (level.format === 'bullet') return { text: shownIn(level.font, level.text), bullet: true };
    const counts = this.counters.get(list.counter) ?? [];
    this.counters.set(list.counter, counts);
    const first = `${id ?? ''}/${String(at)}`;
    const begin = list.begins.get(at);
    if (begin !== undefined && !this.begun.has(first)) counts[at] = begin;
    else counts[at] = counts[at] === undefined ? level.start : counts[at] + 1;
    this.begun.add(first);
    for (let below = at + 1; below < DEPTH; below += 1) {
      const restart = list.levels.get(below)?.restart;
      if (restart === undefined || (restart > 0 && at < restart)) counts[below] = undefined;
    }
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const of = Number(digit) - 1;
      const other = list.levels.get(of);
      return other ? numberText(counts[of] ?? other.start, level.legal ? 'decimal' : other.format) : '';
    });
    return text.trim() === '' ? undefined : { text: text.trim(), bullet: false };
  }
}

const DEPTH = 9;
const MOST = 30_000;

const levelOf = (of: XmlElement): number => countOf(attributeOf(of, 'ilvl'), 0, DEPTH - 1) ?? 0;

function readLevel(level: XmlElement): Level {
  const fonts = child(child(level, 'rPr'), 'rFonts');
  return {
    start: countOf(valueOf(level, 'start'), 0, MOST) ?? 1,
    format: valueOf(level, 'numFmt') ?? 'decimal',
    text: valueOf(level, 'lvlText') ?? '',
    restart: countOf(valueOf(level, 'lvlRestart'), 0, DEPTH),
    legal: isOn(level, 'isLgl') === true,
    font: attributeOf(fonts, 'ascii') ?? attributeOf(fonts, 'hAnsi'),
  };
}

/** a … z, aa, bb …, as Word counts in letters. */
const letters = (of: number): string =>
  of < 1 ? '' : String.fromCharCode(97 + ((of - 1) % 26)).repeat(Math.min(10, Math.ceil(of / 26)));

function numberText(of: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(of);
    case 'upperLetter':
      return letters(of).toUpperCase();
    case 'lowerRoman':
      return romanFigures(of);
    case 'upperRoman':
      return romanFigures(of).toUpperCase();
    case 'decimalZero':
      return String(of).padStart(2, '0');
    case 'decimalEnclosedParen':
      return `(${String(of)})`;
    case 'decimalEnclosedFullstop':
      return `${String(of)}.`;
    case 'none':
      return '';
    default:
      return String(of);
  }
}
