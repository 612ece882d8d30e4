import type { Language } from '../../domain/text';

const LOCALE: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

/** "24 Nov 2026". */
export const formatDate = (iso: string, language: Language): string =>
  new Date(iso).toLocaleDateString(LOCALE[language], { day: 'numeric', month: 'short', year: 'numeric' });

/** "21 Nov". */
export const formatDay = (iso: string, language: Language): string =>
  new Date(iso).toLocaleDateString(LOCALE[language], { day: 'numeric', month: 'short' });

/** "14.08" in Indonesian, "14:08" in English. */
export const formatTime = (iso: string, language: Language): string =>
  new Date(iso).toLocaleTimeString(LOCALE[language], { hour: '2-digit', minute: '2-digit' });

/** "Sabtu, 21 November 2026": a heading of the history. */
export const formatLongDay = (iso: string, language: Language): string =>
  new Date(iso).toLocaleDateString(LOCALE[language], { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** "1.234,5" in Indonesian; at most `digits` decimals. */
export const formatNumber = (value: number, language: Language, digits = 2): string =>
  value.toLocaleString(LOCALE[language], { maximumFractionDigits: digits });
