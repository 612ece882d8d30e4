/** Days since 1 January 1970 of a Gregorian date (month 1 to 12); pure arithmetic, so that no clock or zone comes in. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** The date of a day number as [year, month, day]. */
export function civilDate(dayNumberOf: number): readonly [year: number, month: number, day: number] {
  const z = dayNumberOf + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1];
}

/** Monday is 1, Sunday 7, as ISO 8601 counts. */
export const weekday = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

const two = (value: number): string => String(value).padStart(2, '0');

/** "2026-11-21" of a day number. */
export function isoDate(day: number): string {
  const [year, month, date] = civilDate(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

/** The day number of "2026-11-21" (anything after it is ignored); undefined when it is no date. */
export function parseDate(text: string): number | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
  if (!found) return undefined;
  return dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** Whole minutes since 1970 in UTC of an ISO time with offset; undefined when it is none. */
export function parseInstant(iso: string): number | undefined {
  const found = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|([+-])(\d\d):(\d\d))$/.exec(iso);
  const day = found?.[1] === undefined ? undefined : parseDate(found[1]);
  if (!found || day === undefined) return undefined;
  const offset = found[4] === undefined ? 0 : (found[4] === '-' ? -1 : 1) * (Number(found[5]) * 60 + Number(found[6]));
  return day * 1440 + Number(found[2]) * 60 + Number(found[3]) - offset;
}

/** An ISO time with offset of minutes since 1970 in UTC. */
export function formatInstant(minutes: number, offset: number): string {
  const local = minutes + offset;
  const day = Math.floor(local / 1440);
  const rest = local - day * 1440;
  const size = Math.abs(offset);
  return `${isoDate(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}:00${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Excel's serial of a day: 1 January 1900 is 1, with the leap day that never was. */
export const serialOf = (day: number): number => day + 25_569;

/** The day number of an Excel serial (1900 system); a time of day in it is left out. */
export const dayOfSerial = (serial: number): number => Math.floor(serial) - 25_569;

/** The day number of a year, month (1 to 12) and day; undefined where there is no such day, as on 31 February. */
export function dayOf(year: number, month: number, date: number): number | undefined {
  const day = dayNumber(year, month, date);
  const [y, m, d] = civilDate(day);
  return y === year && m === month && d === date ? day : undefined;
}

/** A date as Excel's serial; '' when it is none. */
export function serialOfDate(date: string): number | '' {
  const day = parseDate(date);
  return day === undefined ? '' : serialOf(day);
}
