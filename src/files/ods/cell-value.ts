import type { CellValue } from '../../domain/sheet/snapshot';
import { longDate } from '../../domain/kantor/write-tanggal';

type Attributes = Readonly<Record<string, string>>;

/** Figures alone, with their separators and sign: the number itself says the same. */
const FIGURES = /^[-+]?[\d.,\s\u00a0]+$/;

/**
 * What a cell says, by its type (ODF 1.3, 19.387) and what it shows. A number that shows more than figures ("10 menit", "87,5%",
 * "2:00") is what it shows: the unit is there for people and counts.
 */
export function odsValue(attributes: Attributes, shown: string): CellValue {
  if (attributes['calcext:value-type'] === 'error') return errorOf(shown);
  const type = attributes['office:value-type'] ?? attributes['calcext:value-type'];
  switch (type) {
    case 'boolean':
      return attributes['office:boolean-value'] === 'true';
    case 'float':
    case 'percentage':
    case 'currency': {
      const number = Number(attributes['office:value']);
      if (!Number.isFinite(number) || attributes['office:value'] === undefined) return errorOf(shown);
      if (shown !== '') return FIGURES.test(shown) && !/^0\d/.test(shown) ? number : errorOf(shown);
      return type === 'percentage' ? `${String(Math.round(number * 1e9) / 1e7)}%` : number;
    }
    case 'date':
      return shown === '' ? longDate(attributes['office:date-value'] ?? '').id : shown;
    case 'time':
      return shown === '' ? clockOf(attributes['office:time-value'] ?? '') : shown;
    default:
      return shown === '' ? (attributes['office:string-value'] ?? '') : shown;
  }
}

/** LibreOffice numbers errors that Excel has no name for. */
const errorOf = (shown: string): string => (/^Err:\d+$/.test(shown) ? '#VALUE!' : shown);

/** "36:00:00" of PT36H00M00S: hours may be more than a day has, and have leading zeros. */
function clockOf(duration: string): string {
  const found = /^-?P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?$/.exec(duration);
  if (!found) return duration;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part ?? 0));
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(days * 24 + hours)}:${two(minutes)}:${two(seconds)}`;
}
