import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { all, letters, punctuations } from '../../../src/host/page/cjk-letters';

const pathOf = createRequire(createRequire(import.meta.url).resolve('@univerjs/preset-sheets-core')).resolve;

it('takes the characters for Chinese, Japanese and Korean that the package takes, of those both tables of Unicode know', async () => {
  const ours = { letters, punctuations, all };
  const theirs = (await import(pathOf('cjk-regex'))) as typeof ours;
  for (const kind of ['letters', 'punctuations', 'all'] as const) {
    const [mine, other] = [ours[kind]().toRegExp(), theirs[kind]().toRegExp()];
    const differing: string[] = [];
    for (let code = 0; code <= 0xffff; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const one = String.fromCodePoint(code);
      if (mine.test(one) !== other.test(one)) differing.push(code.toString(16));
    }
    expect(differing).toEqual([]);
  }
});
