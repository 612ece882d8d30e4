import type { mergeLocales } from '@univerjs/core';
import type { Language } from '../../../domain/text';
import { GRID_MESSAGES } from './messages';

type GridTexts = ReturnType<typeof mergeLocales>;

interface Branch {
  [part: string]: Branch | string;
}

/** Univer's catalogue with the texts that it lacks. */
export function withOwnTexts(texts: GridTexts, language: Language): GridTexts {
  const root: Branch = structuredClone<Branch>(texts);
  for (const [name, said] of Object.entries(GRID_MESSAGES)) {
    const parts = name.split('.');
    const last = parts.pop() ?? '';
    let branch = root;
    for (const part of parts) {
      const next = (branch[part] ??= {});
      if (typeof next === 'string') throw new Error(`${name} is a text and a group of texts.`);
      branch = next;
    }
    branch[last] = said[language];
  }
  return root;
}
