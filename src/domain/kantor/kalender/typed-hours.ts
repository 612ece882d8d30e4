import type { JamKerja } from './kalender';

/** Hours of a day as typed; '' where nothing was. */
export interface TypedHours {
  readonly mulai: string;
  readonly selesai: string;
  readonly istirahat: { readonly mulai: string; readonly selesai: string };
}

/** Why typed hours make no working day. */
export type HoursProblem = 'tidak-terbaca' | 'kurang' | 'terbalik' | 'istirahat-kurang' | 'istirahat-di-luar';

/** Reads hours as typed ("07.30", "7:30", "730", "8"), or says what is wrong with them. */
export function readJam({
  mulai,
  selesai,
  istirahat,
}: TypedHours): { readonly jam: JamKerja } | { readonly salah: HoursProblem } {
  const [from, to, pause, resume] = [mulai, selesai, istirahat.mulai, istirahat.selesai].map(minutesOf);
  if ([from, to, pause, resume].includes(null)) return { salah: 'tidak-terbaca' };
  if (typeof from !== 'number' || typeof to !== 'number') return { salah: 'kurang' };
  if (to <= from) return { salah: 'terbalik' };
  if (typeof pause !== 'number' && typeof resume !== 'number') return { jam: { mulai: from, selesai: to } };
  if (typeof pause !== 'number' || typeof resume !== 'number') return { salah: 'istirahat-kurang' };
  if (pause < from || resume > to || resume < pause) return { salah: 'istirahat-di-luar' };
  return { jam: { mulai: from, selesai: to, istirahat: { mulai: pause, selesai: resume } } };
}

/** Hours as an input shows them: "07.30". */
export function hoursText(jam: JamKerja | null): TypedHours {
  return {
    mulai: write(jam?.mulai),
    selesai: write(jam?.selesai),
    istirahat: { mulai: write(jam?.istirahat?.mulai), selesai: write(jam?.istirahat?.selesai) },
  };
}

const write = (minutes: number | undefined): string =>
  minutes === undefined ? '' : `${String(Math.floor(minutes / 60)).padStart(2, '0')}.${String(minutes % 60).padStart(2, '0')}`;

/** Minutes since midnight of hours as typed; undefined where nothing was typed, null where it makes no sense. */
export function minutesOf(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const found = /^(\d{1,2})(?:\s*[.:]\s*(\d{2})|(\d{2}))?$/.exec(text);
  if (!found) return null;
  const minutes = Number(found[1]) * 60 + Number(found[2] ?? found[3] ?? 0);
  return Number(found[2] ?? found[3] ?? 0) < 60 && minutes <= 1440 ? minutes : null;
}
