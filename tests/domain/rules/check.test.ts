import { describe, expect, it } from 'vitest';
import { checkSop } from '../../../src/domain/rules/check';
import { RULES } from '../../../src/domain/rules/index';
import { kalbar, sinjai, sopFrom } from '../sop/sheet-of-text';
import { KASUBBAG_KALBAR } from './kasubbag-kalbar';
import { KASUBBAG_SINJAI } from './kasubbag-sinjai';
import { CLEAN, notesOf, type FoundNote } from './findings';

const sorted = (list: readonly FoundNote[]): readonly string[] => list.map((one) => one.join(' at ')).sort();

describe('checkSop', () => {
  it('finds in the Kalbar SOP exactly what a careful Kasubbag notes', () => {
    expect(sorted(notesOf(kalbar()))).toEqual(sorted(KASUBBAG_KALBAR));
  });

  it('finds in the Sinjai SOP exactly what a careful Kasubbag notes', () => {
    expect(sorted(notesOf(sinjai()))).toEqual(sorted(KASUBBAG_SINJAI));
  });

  it('says nothing about an SOP in order', () => {
    expect(notesOf(sopFrom(CLEAN))).toEqual([]);
  });

  it('lists findings from the top of the sheet down', () => {
    const rows = checkSop(kalbar()).findings.map((one) => one.at.row);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
  });

  it('follows a workbook that switches a rule off or weighs it otherwise', () => {
    const found = checkSop(kalbar(), { rules: { 'output-sama': 'mati', 'nomor-urut': 'galat' } }).findings;
    expect(found.some((one) => one.rule === 'output-sama')).toBe(false);
    expect(found.find((one) => one.rule === 'nomor-urut')?.severity).toBe('galat');
  });

  it('keeps going when a rule fails, and says which one', () => {
    const sop = sopFrom(CLEAN);
    const failing = { ...sop, identitas: [{ ...sop.identitas[0], label: null }] as unknown as typeof sop.identitas };
    const result = checkSop(failing).findings;
    expect(result.some((one) => one.message.id.startsWith('Aturan "') && one.rule === 'header-spelling')).toBe(true);
    expect(result.some((one) => one.rule === 'identitas-required')).toBe(true);
  });

  it('has every rule once', () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
    expect(RULES).toHaveLength(47);
  });
});
