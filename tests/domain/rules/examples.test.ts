import { resolve } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { findingsOf, loadExamples } from '../../../scripts/rule-docs';
import { RULES } from '../../../src/domain/rules/index';
import type { Finding } from '../../../src/domain/rules/rule';
import { a1 } from '../../../src/domain/sheet/address';
import type { Text } from '../../../src/domain/text';

const examples = await loadExamples();

/** Everything a person may read of a finding. */
const textsOf = ({ message, fix }: Finding): readonly Text[] => [
  message,
  ...(fix ? [fix.label, ...(fix.ask ? [fix.ask.prompt] : [])] : []),
];

describe('the examples beside a rule', () => {
  it('belong to registered rules, each in the file of its id', () => {
    expect([...examples.keys()].sort()).toEqual(RULES.map((rule) => rule.id).sort());
  });
});

describe('what ships', () => {
  it('holds the words of the rules and none of their examples', async () => {
    const entryPoints = [resolve(import.meta.dirname, '../../../src/domain/rules/check.ts')];
    const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: 'esm', charset: 'utf8' });
    const shipped = outputFiles.map((file) => file.text).join('');
    expect(shipped).toContain('dibaca sebagai hari kerja');
    for (const { invalid, valid } of examples.values())
      for (const { shows } of [...invalid, ...valid]) expect(shipped).not.toContain(`shows: ${JSON.stringify(shows)}`);
    expect(shipped).not.toContain('PEMERINTAH KABUPATEN CONTOH');
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { title }) => {
  const { invalid, valid } = examples.get(id) ?? { invalid: [], valid: [] };

  it('shows what it finds and what it accepts', () => {
    expect(invalid.length, 'examples it finds').toBeGreaterThan(0);
    expect(valid.length, 'examples it accepts').toBeGreaterThan(0);
    for (const { at } of invalid) expect(at.length).toBeGreaterThan(0);
  });

  it.each(invalid.map((one) => [one.shows, one] as const))('finds %s', (_, { sheet, at }) => {
    expect(findingsOf(id, sheet).map((one) => a1(one.at))).toEqual(at);
  });

  it.each(valid.map((one) => [one.shows, one] as const))('accepts %s', (_, { sheet }) => {
    expect(findingsOf(id, sheet)).toEqual([]);
  });

  it('speaks both languages', () => {
    for (const text of [title, ...invalid.flatMap(({ sheet }) => findingsOf(id, sheet)).flatMap(textsOf)]) {
      expect(text.id.trim()).not.toBe('');
      expect(text.en.trim()).not.toBe('');
    }
  });
});
