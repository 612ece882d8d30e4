import type { Language } from '../../domain/text';
import { localTime, type WaktuKerja } from '../../domain/waktu/kalender';

const LOCALE: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

/** "24 Nov 2026". */
export const formatDate = (iso: string, language: Language): string =>
  new Date(iso).toLocaleDateString(LOCALE[language], { day: 'numeric', month: 'short', year: 'numeric' });

/** "21 Nov", the day it was at the office. */
export const formatDay = (iso: string, kerja: WaktuKerja, language: Language): string =>
  new Date(localTime(iso, kerja).date).toLocaleDateString(LOCALE[language], { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** "21 Nov 14.08", by the office's clock. */
export const formatMoment = (iso: string, kerja: WaktuKerja, language: Language): string =>
  `${formatDay(iso, kerja, language)} ${localTime(iso, kerja).time}`;
