import type { GridEngine } from '../grid-engine';
import type { Region } from './region';

type NumberFormats = GridEngine['api']['Util']['numfmt'];

/** A number as it stands in the formula bar and in the cell that is edited: with all its digits, and so that it can be typed again. */
export function editLine(value: number, pattern: string, region: Region, formats: NumberFormats): string {
  const { type } = formats.getFormatInfo(pattern);
  if (type === 'percent') return `${digits(Number((value * 100).toPrecision(15)), region)}%`;
  const days = Number.isInteger(value);
  const date = region.dates['m/d/yyyy'] ?? 'm/d/yyyy';
  if (value >= 0 && (type === 'date' || type === 'datetime')) return formats.format(days ? date : `${date} h:mm:ss`, value);
  if (value >= 0 && type === 'time') return formats.format(value < 1 ? 'h:mm:ss' : `${date} h:mm:ss`, value);
  return digits(value, region);
}

const digits = (value: number, { rules }: Region): string => String(value).toUpperCase().replace('.', rules.decimal);
