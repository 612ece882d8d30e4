import { endedSheetName, SHEET } from '../sheet/names';
import type { Pengaturan } from './pengaturan';

/**
 * Whose sheets are meant where a workbook holds several years: the year that was there first keeps plain names ("LKj"), one that was
 * begun beside it has its year in them ("LKj 2027"). Which of the two, the settings of the year say themselves.
 */
export type SheetYear = Pick<Pengaturan, 'tahun' | 'lembarBertahun'>;

/** The name of a sheet of a year. */
export const nameInYear = (name: string, { tahun, lembarBertahun = false }: SheetYear): string =>
  lembarBertahun ? endedSheetName(name, ` ${String(tahun)}`) : name;

/** The year with which the name of a sheet ends; undefined where it ends otherwise. */
export function yearInName(name: string): number | undefined {
  const [, year] = /\s(\d{4})$/.exec(name) ?? [];
  return year === undefined ? undefined : Number(year);
}

/** The sheet that holds the settings of a year. */
export const settingsName = (year: SheetYear): string => nameInYear(SHEET.pengaturan, year);

/** The years whose settings stand beside those of the first, by the names of the workbook's sheets. */
export const yearsBeside = (sheetNames: readonly string[]): readonly number[] =>
  sheetNames.flatMap((name) => {
    const tahun = yearInName(name);
    return tahun !== undefined && name.toLowerCase() === settingsName({ tahun, lembarBertahun: true }).toLowerCase()
      ? [tahun]
      : [];
  });

/** The hidden sheet that holds the pictures of a year's report. */
export const picturesName = ({ tahun, lembarBertahun = false }: SheetYear): string =>
  lembarBertahun ? `${SHEET.gambar}_${String(tahun)}` : SHEET.gambar;
