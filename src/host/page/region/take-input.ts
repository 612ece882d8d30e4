import type { ICellData } from '@univerjs/core';
import { Kind } from '../../book/content';
import { NO_INPUT, typedCell } from '../../book/typed-cell';
import { readTyped } from '../../book/typed-input';
import type { Region } from './region';

/** What became of a text that a person put into a cell: what the cell holds now; `unclear` where a formula could not be read. */
export interface TakenInput {
  readonly cell: Partial<ICellData>;
  readonly unclear: boolean;
}

/** Reads a text that a person typed or pasted into a cell of that number format. */
export function takeInput(text: string, format: string, region: Region): TakenInput {
  const typed = readTyped(text, format === '@', region.rules);
  if (typed.kind === 'formula') {
    const held = isFormula(text) ? region.readFormula(typed.formula) : undefined;
    if (held !== undefined) return { cell: { ...NO_INPUT, f: held }, unclear: false };
    return { cell: { ...NO_INPUT, v: text, t: Kind.forcedText }, unclear: isFormula(text) };
  }
  const cell = typedCell(typed, format);
  const entersPercent = typeof cell.v === 'number' && format.includes('%') && BEGINS_WITH_DIGIT.test(text);
  return { cell: entersPercent ? { ...cell, v: percent(cell.v as number) } : cell, unclear: false };
}

/** Excel writes the sign by itself into a cell of percents as soon as a digit is typed: 5 is 5%; but ,5 is 50%. */
const BEGINS_WITH_DIGIT = /^\s*[-+]?\s*\d[^%]*$/;

/** A hundredth, without binary dust. */
const percent = (value: number): number => Number((value / 100).toPrecision(15));

/** A dash before words begins no formula that Excel would take: the words stay as they are. */
const isFormula = (text: string): boolean => text.startsWith('=') || /^[+\-@]\s*[\w$.,;:()*/^&<>=+-]*[\d)]$/.test(text);
