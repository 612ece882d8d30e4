import type { mergeLocales } from '@univerjs/core';
import type { Language } from '../../domain/text';

/** Univer's own words, in one language: only those asked for are loaded. */
export type GridTexts = ReturnType<typeof mergeLocales>;

export async function loadGridTexts(language: Language): Promise<GridTexts> {
  if (language === 'en') return (await import('./grid-texts/english')).englishTexts;
  return (await import('./grid-texts/indonesian')).indonesianTexts;
}
