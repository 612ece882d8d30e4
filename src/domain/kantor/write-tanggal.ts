import { text, type Text } from '../text';
import { bulanPendek, namaBulan } from './bulan';
import { HARI_TEXT } from './hari';
import { civilDate, formatInstant, parseDate, parseInstant, weekday } from './tanggal';

const RELATIVE_DAYS = { hariIni: text('Hari ini', 'Today'), kemarin: text('Kemarin', 'Yesterday') } as const;

/** "21 November 2026" of a date (YYYY-MM-DD; anything after it is ignored); '' when it is none. */
export const longDate = (date: string): Text =>
  write(date, namaBulan, (day, month, year) => `${String(day)} ${month} ${String(year)}`);

/** "21 Nov 2026" of a date. */
export const shortDate = (date: string): Text =>
  write(date, bulanPendek, (day, month, year) => `${String(day)} ${month} ${String(year)}`);

/** "21 Nov" of a date. */
export const dayAndMonth = (date: string): Text => write(date, bulanPendek, (day, month) => `${String(day)} ${month}`);

/** "02 Januari 2023" of a date, as identity blocks write it. */
export const tanggalIdentitas = (date: string): string =>
  write(date, namaBulan, (day, month, year) => `${String(day).padStart(2, '0')} ${month} ${String(year)}`).id;

/** "16 Januari 2026" for a printed report; the text itself when it is no date. */
export const writtenDate = (date: string): string => longDate(date).id || date;

/** "Hari ini, 21 November", "Rabu, 18 November", with the year where it is not today's. */
export function dayHeading(date: string, today: string): Text {
  const [day, now] = [parseDate(date), parseDate(today)];
  if (day === undefined || now === undefined) return text(date, date);
  const ago = now - day;
  const word =
    ago === 0 ? RELATIVE_DAYS.hariIni : ago === 1 ? RELATIVE_DAYS.kemarin : (HARI_TEXT[weekday(day) - 1] ?? text('', ''));
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  const { id, en } = write(date, namaBulan, (of, month, year) => `${String(of)} ${month}${sameYear ? '' : ` ${String(year)}`}`);
  return text(`${word.id}, ${id}`, `${word.en}, ${en}`);
}

const ZONES: Readonly<Record<string, string>> = { '+07:00': 'WIB', '+08:00': 'WITA', '+09:00': 'WIT' };
const WIB = 7 * 60;

/**
 * "14 Januari 2026 pukul 09.12 WIB" from an ISO time, in its own offset where that is one of Indonesia's three and else in WIB; the
 * text itself when it is no such time.
 */
export function writtenTime(iso: string): string {
  const local = inIndonesia(iso);
  const found = /^\d{4}-\d{2}-\d{2}T(\d{2}):(\d{2})[^+\-Z]*([+-]\d{2}:\d{2})?$/.exec(local);
  if (!found) return writtenDate(local);
  const [, jam = '', menit = '', offset = ''] = found;
  return `${writtenDate(local)} pukul ${jam}.${menit}${offset === '' ? '' : ` ${ZONES[offset] ?? offset}`}`;
}

/** The same in both languages: "14 January 2026, 09.12 WIB". */
export function timeText(iso: string): Text {
  const id = writtenTime(iso);
  const date = longDate(inIndonesia(iso));
  return text(id, date.id === '' ? id : id.replace(date.id, date.en).replace(' pukul ', ', '));
}

/** A moment told from elsewhere as WIB tells it. */
function inIndonesia(iso: string): string {
  const offset = /T.*(Z|[+-]\d{2}:\d{2})$/.exec(iso)?.[1];
  const instant = offset === undefined || offset in ZONES ? undefined : parseInstant(iso);
  return instant === undefined ? iso : formatInstant(instant, WIB);
}

function write(date: string, name: (month: number) => Text, say: (day: number, month: string, year: number) => string): Text {
  const day = parseDate(date);
  if (day === undefined) return text('', '');
  const [year, month, dayOfMonth] = civilDate(day);
  const { id, en } = name(month);
  return text(say(dayOfMonth, id, year), say(dayOfMonth, en, year));
}
