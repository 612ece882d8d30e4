import { bulanOf } from './bulan';
import { civilDate, dayOf, dayOfSerial, isoDate } from './tanggal';

/** A date as far as it was written: a bare year stays a year. */
export interface TanggalTertulis {
  readonly tahun: number;
  /** 1 to 12. */
  readonly bulan?: number;
  /** Day of the month; only with `bulan`, and one that exists. */
  readonly hari?: number;
}

/** Serials taken for dates, 1954 to 2118: what is smaller is a year or a count, what is larger no date of an office. */
const SERIAL = { from: 20_000, to: 80_000 } as const;

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T.*)?$/;
const DIGITS = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d\d)$/;
/** "Pontianak, 17 Agustus 2026", "Jum'at 17-Agu-26", "Agustus 2026"; whatever word stands before it is put aside. */
const WORDS = /^(?:[\p{L}'’]+\s*,?\s+)?(?:(\d{1,2})\s*[-/.\s]\s*)?(\p{L}{3,})\.?\s*[-/.,\s]\s*(\d{4}|'?\d\d)$/u;

/**
 * Reads a date as offices write it: "17 Agustus 2026", "17 Agt 2026", "17-Agu-26", "17/8/2026", "2026-08-17", "Agustus 2026", "2026",
 * or Excel's serial. The day comes before the month; two digits of a year are of this century. Undefined for anything else and for a
 * day that does not exist.
 */
export function readTanggal(written: string | number): TanggalTertulis | undefined {
  if (typeof written === 'number') return ofNumber(written);
  const text = written.replace(/[\s\u00a0]+/g, ' ').trim();
  if (/^\d{4}$/.test(text)) return { tahun: Number(text) };
  const iso = ISO.exec(text);
  if (iso) return whole(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const digits = DIGITS.exec(text);
  if (digits) return whole(yearOf(digits[3]), Number(digits[2]), Number(digits[1]));
  const words = WORDS.exec(text);
  const bulan = words ? bulanOf(words[2] ?? '') : undefined;
  if (!words || bulan === undefined) return undefined;
  const tahun = yearOf(words[3]);
  if (words[1] !== undefined) return whole(tahun, bulan, Number(words[1]));
  return words[3]?.length === 4 ? { tahun, bulan } : undefined;
}

/** The same as YYYY-MM-DD, where the whole date was written. */
export function readTanggalIso(written: string | number): string | undefined {
  const { tahun, bulan, hari } = readTanggal(written) ?? {};
  if (tahun === undefined || bulan === undefined || hari === undefined) return undefined;
  const day = dayOf(tahun, bulan, hari);
  return day === undefined ? undefined : isoDate(day);
}

/** A year of four digits, or of two in this century. */
export function yearOf(digits = ''): number {
  const plain = digits.replace(/^'/, '');
  return Number(plain.length === 2 ? `20${plain}` : plain);
}

function whole(tahun: number, bulan: number, hari: number): TanggalTertulis | undefined {
  return dayOf(tahun, bulan, hari) === undefined ? undefined : { tahun, bulan, hari };
}

function ofNumber(value: number): TanggalTertulis | undefined {
  if (Number.isInteger(value) && value >= 1900 && value <= 2200) return { tahun: value };
  if (!(value > SERIAL.from && value < SERIAL.to)) return undefined;
  const [tahun, bulan, hari] = civilDate(dayOfSerial(value));
  return { tahun, bulan, hari };
}
