import { dateOf, localTime, type WorkingTime } from '../../domain/kantor/kalender/working-time';
import { dayAndMonth } from '../../domain/kantor/write-tanggal';
import type { Language } from '../../domain/text';

/** "21 Nov", the day it was at the office. */
export const formatDay = (iso: string, kerja: WorkingTime, language: Language): string =>
  dayAndMonth(dateOf(iso, kerja))[language];

/** "21 Nov 14.08", by the office's clock. */
export const formatMoment = (iso: string, kerja: WorkingTime, language: Language): string =>
  `${formatDay(iso, kerja, language)} ${localTime(iso, kerja).time}`;
