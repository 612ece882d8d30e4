import { roundHalfAway, typedAngka } from '../../kantor/angka';
import { readTanggalIso } from '../../kantor/read-tanggal';
import { tanggalIdentitas } from '../../kantor/write-tanggal';

/** A number format taken apart: what it makes of a number, and the words around it. */
interface Format {
  readonly kind: 'date' | 'time' | 'number' | 'text';
  readonly before: string;
  readonly after: string;
  readonly decimals: number;
  /** Digits of the denominator where it shows fractions: 1 for `# ?/?`. */
  readonly fraction?: number;
  readonly percent: boolean;
}

/** What a cell shows of its number; a date is told as such, because a time may have become one. */
export interface ShownNumber {
  readonly text: string;
  /** YYYY-MM-DD. */
  readonly date?: string;
}

/**
 * A number as its cell shows it, in Indonesian: `0" menit"` makes "10 menit" of 10, `h:mm` "0:10" of a hundred and forty-fourth of a
 * day, a date format its date and never the serial. Undefined where the format adds nothing.
 */
export function shownNumber(value: number, code: string): ShownNumber | undefined {
  const [positive = '', negative] = code.split(';');
  const format = taken(value < 0 && negative !== undefined ? negative : positive);
  switch (format.kind) {
    case 'date': {
      const date = readTanggalIso(value);
      return date === undefined ? undefined : { text: tanggalIdentitas(date), date };
    }
    case 'time':
      return { text: hours(value) };
    case 'text':
      return { text: format.before };
    case 'number': {
      const shown =
        format.fraction === undefined
          ? typedAngka(roundHalfAway(format.percent ? value * 100 : value, format.decimals))
          : asFraction(value, format.fraction);
      return { text: `${format.before}${shown}${format.percent ? '%' : ''}${format.after}` };
    }
  }
}

/** "1/2", "1 1/2": the nearest fraction whose denominator has no more digits. */
function asFraction(value: number, digits: number): string {
  const whole = Math.trunc(value);
  const part = Math.abs(value - whole);
  const most = 10 ** Math.min(digits, 3) - 1;
  let best = { above: 0, below: 1 };
  for (let below = 1; below <= most; below += 1) {
    const above = Math.round(part * below);
    if (Math.abs(above / below - part) + 1e-12 < Math.abs(best.above / best.below - part)) best = { above, below };
  }
  if (best.above === 0) return String(whole);
  if (best.above === best.below) return String(whole + Math.sign(value));
  const fraction = `${String(best.above)}/${String(best.below)}`;
  return whole === 0 ? `${value < 0 ? '-' : ''}${fraction}` : `${String(whole)} ${fraction}`;
}

/** Hours and minutes, with seconds only where there are any. */
function hours(value: number): string {
  const seconds = Math.round(value * 86_400);
  const two = (part: number): string => String(part).padStart(2, '0');
  const left = seconds % 60;
  return `${String(Math.floor(seconds / 3_600))}:${two(Math.floor(seconds / 60) % 60)}${left === 0 ? '' : `:${two(left)}`}`;
}

const known = new Map<string, Format>();
const REMEMBERED = 256;

function taken(code: string): Format {
  const before = known.get(code);
  if (before) return before;
  if (known.size >= REMEMBERED) known.clear();
  const format = takeApart(code);
  known.set(code, format);
  return format;
}

/** One literal, one placeholder, or one sign of a format code. */
const PIECE =
  /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|(\[(?:h+|m+|s+)\])|\[[^\]]*\]|[_*].|((?:[#0?]+ +)?[#0?]+\/[#0?]+|General|[0#?]+(?:[.,][0#?]+)*)|([ymdhs]+|AM\/PM)|([%])|([^"\\])/gi;

function takeApart(code: string): Format {
  let [before, after, number, times] = ['', '', '', ''];
  let percent = false;
  for (const [, quoted, escaped, currency, elapsed, digits, letters, sign, other] of code.matchAll(PIECE)) {
    const literal = quoted ?? escaped ?? currency ?? other;
    if (digits !== undefined) number ||= digits;
    else if (elapsed !== undefined || letters !== undefined) times += (elapsed ?? letters ?? '').toLowerCase();
    else if (sign !== undefined) percent = true;
    else if (literal !== undefined && number === '') before += literal;
    else if (literal !== undefined) after += literal;
  }
  const kind =
    times === '' || number !== ''
      ? number === ''
        ? 'text'
        : 'number'
      : /[yd]/.test(times) || /^m+$/.test(times)
        ? 'date'
        : 'time';
  return {
    kind,
    before,
    after,
    percent,
    ...fractionIn(number),
    decimals: /General/i.test(number) ? 9 : (/[.]([0#?]+)$/.exec(number)?.[1]?.length ?? 0),
  };
}

function fractionIn(number: string): Pick<Format, 'fraction'> {
  const below = /\/([0#?]+)$/.exec(number)?.[1];
  return below === undefined ? {} : { fraction: below.length };
}
