import { text, type Text } from '../../text';
import { BULAN_TEXT, HARI_TEXT, nisbi } from './pesan';
import { civilDate, parseDate, weekday } from './tanggal';

/** "21 November 2026" of a date; '' when it is none. */
export function tanggalPanjang(date: string): Text {
  return write(date, (day, month, year) => text(`${day} ${month.id} ${year}`, `${day} ${month.en} ${year}`));
}

/** "21 Nov 2026" of a date. */
export function tanggalPendek(date: string): Text {
  return write(date, (day, month, year) =>
    text(`${day} ${month.id.slice(0, 3)} ${year}`, `${day} ${month.en.slice(0, 3)} ${year}`),
  );
}

/** "Hari ini, 21 November", "Rabu, 18 November", with the year where it is not today's. */
export function judulHari(date: string, today: string): Text {
  const [day, now] = [parseDate(date), parseDate(today)];
  if (day === undefined || now === undefined) return text(date, date);
  const [year, month, dayOfMonth] = civilDate(day);
  const name = BULAN_TEXT[month - 1] ?? text('', '');
  const ago = now - day;
  const word = ago === 0 ? nisbi.hariIni : ago === 1 ? nisbi.kemarin : (HARI_TEXT[weekday(day) - 1] ?? text('', ''));
  const suffix = date.slice(0, 4) === today.slice(0, 4) ? '' : ` ${String(year)}`;
  return text(`${word.id}, ${String(dayOfMonth)} ${name.id}${suffix}`, `${word.en}, ${String(dayOfMonth)} ${name.en}${suffix}`);
}

function write(date: string, say: (day: string, month: Text, year: string) => Text): Text {
  const day = parseDate(date);
  if (day === undefined) return text('', '');
  const [year, month, dayOfMonth] = civilDate(day);
  return say(String(dayOfMonth), BULAN_TEXT[month - 1] ?? text('', ''), String(year));
}
