/** Hours of a day in minutes since midnight; the break counts as no work. */
export interface JamKerja {
  readonly mulai: number;
  readonly selesai: number;
  readonly istirahat?: { readonly mulai: number; readonly selesai: number };
}

/** Hours by weekday, Monday first; null where nobody works. */
export type Sepekan = readonly [
  JamKerja | null,
  JamKerja | null,
  JamKerja | null,
  JamKerja | null,
  JamKerja | null,
  JamKerja | null,
  JamKerja | null,
];

export type Zona = 'WIB' | 'WITA' | 'WIT';

export interface Libur {
  /** YYYY-MM-DD. */
  readonly tanggal: string;
  readonly nama: string;
  readonly jenis: 'libur' | 'cuti-bersama';
}

/** When an office works: the settings of one workbook. */
export interface Kalender {
  readonly zona: Zona;
  readonly hari: Sepekan;
  /** First and last day of each Ramadan (YYYY-MM-DD), and its hours. */
  readonly ramadan: { readonly masa: readonly { readonly dari: string; readonly sampai: string }[]; readonly hari: Sepekan };
  readonly libur: readonly Libur[];
}

/** Minutes each zone is ahead of UTC. */
export const OFFSET: Readonly<Record<Zona, number>> = { WIB: 420, WITA: 480, WIT: 540 };

const hours = (mulai: number, selesai: number, from: number, until: number): JamKerja => ({
  mulai,
  selesai,
  istirahat: { mulai: from, selesai: until },
});

const ORDINARY_DAY = hours(7 * 60 + 30, 16 * 60, 12 * 60, 13 * 60);
const JUMAT = hours(7 * 60 + 30, 16 * 60 + 30, 11 * 60 + 30, 13 * 60);
const RAMADAN = hours(8 * 60, 15 * 60, 12 * 60, 12 * 60 + 30);
const JUMAT_RAMADAN = hours(8 * 60, 15 * 60 + 30, 11 * 60 + 30, 12 * 60 + 30);

/**
 * Perpres 21/2023: Monday to Friday, 37.5 hours a week from 07.30 with 60 minutes' break (Friday 90); in Ramadan 32.5 hours from
 * 08.00 with 30 minutes (Friday 60). The place of the break within the day is custom. Holidays come from a yearly decree.
 */
export const DEFAULT_KALENDER: Kalender = {
  zona: 'WIB',
  hari: [ORDINARY_DAY, ORDINARY_DAY, ORDINARY_DAY, ORDINARY_DAY, JUMAT, null, null],
  ramadan: { masa: [], hari: [RAMADAN, RAMADAN, RAMADAN, RAMADAN, JUMAT_RAMADAN, null, null] },
  libur: [],
};

/** Working minutes of a day with these hours. */
export function minutesOfDay(hours: JamKerja | null): number {
  if (!hours) return 0;
  const pause = hours.istirahat;
  return Math.max(0, hours.selesai - hours.mulai) - (pause ? overlap(hours, pause.mulai, pause.selesai) : 0);
}

/** Working minutes of a day that have passed at a minute of it. */
export function minutesUntil(hours: JamKerja | null, minute: number): number {
  if (!hours) return 0;
  const until = overlap(hours, 0, minute);
  const pause = hours.istirahat;
  return until - (pause ? overlap(hours, pause.mulai, Math.min(pause.selesai, minute)) : 0);
}

const overlap = (hours: JamKerja, from: number, to: number): number =>
  Math.max(0, Math.min(hours.selesai, to) - Math.max(hours.mulai, from));
