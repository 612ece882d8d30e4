import { roundHalfAway, formatFigure } from '../kantor/angka';
import { text, type Text } from '../text';
import { PERPRES_DAY, type WorkingDay } from '../kantor/kalender/working-day';
import { WAKTU_MESSAGES, SATUAN_TEXT } from './messages';

/** Working minutes in words, from days down to minutes: "3 jam 5 menit", "1 hari kerja 2 jam". */
export function formatMenit(menit: number, day: WorkingDay = PERPRES_DAY): Text {
  if (!Number.isFinite(menit) || menit < 0) return text('-', '-');
  if (menit > 0 && menit < 1) return join([[Math.round(menit * 60), SATUAN_TEXT.detik]]);
  const whole = Math.round(menit);
  // A single working day or less stays in hours: 480 minutes are never shown as one day.
  const days = whole >= 2 * day.menit ? Math.floor(whole / day.menit) : 0;
  const left = whole - days * day.menit;
  return join([
    [days, WAKTU_MESSAGES.hariKerja],
    [Math.floor(left / 60), SATUAN_TEXT.jam],
    [left % 60, SATUAN_TEXT.menit],
  ]);
}

/** A total three ways: "185 menit", "3,1 jam", "0,4 hari kerja" (decimals as Indonesians write them). */
export function totalInThreeWays(
  menit: number,
  day: WorkingDay = PERPRES_DAY,
): { readonly menit: string; readonly jam: string; readonly hariKerja: string } {
  const write = (value: number, digits: number): string => formatFigure(roundHalfAway(value, digits));
  return { menit: write(menit, 0), jam: write(menit / 60, 1), hariKerja: write(menit / day.menit, 1) };
}

function join(parts: readonly (readonly [number, Text])[]): Text {
  const filled = parts.filter(([amount]) => amount > 0);
  if (filled.length === 0) return text(`0 ${SATUAN_TEXT.menit.id}`, `0 ${SATUAN_TEXT.menit.en}`);
  const say = (language: 'id' | 'en'): string => filled.map(([amount, unit]) => `${String(amount)} ${unit[language]}`).join(' ');
  return text(say('id'), say('en').replace(/\b1 (working day|minute|hour|second)s/g, '1 $1'));
}
