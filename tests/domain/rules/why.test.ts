import { expect, it } from 'vitest';
import { RULES } from '../../../src/domain/rules/index';
import { whyOf } from '../../../src/domain/rules/why';

it('every rule says on what it rests, and a guideline’s by its name', () => {
  for (const { id, basis } of RULES) {
    expect(whyOf(id).id).toMatch(/^\p{Lu}.*\.$/u);
    expect(whyOf(id).en).toMatch(/^\p{Lu}.*\.$/u);
    expect(whyOf(id).id.includes('PermenPANRB 35/2012')).toBe(basis === 'pedoman');
  }
});
