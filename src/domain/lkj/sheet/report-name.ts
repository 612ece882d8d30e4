import { PERIODE, type Periode } from '../../kinerja/periode';
import { shortPeriode } from '../../kinerja/periode-words';
import { nameInYear, type SheetYear } from '../../kinerja/year-sheets';
import { SHEET } from '../../sheet/names';

/** The sheet that holds the report of a period: "LKj" for the year, "LKj TW II", "LKj Semester I"; of a year beside another "LKj 2027". */
export function reportName(periode: Periode = 'tahun', year?: SheetYear): string {
  const name = `${SHEET.lkj} ${shortPeriode(periode)}`.trim();
  return year ? nameInYear(name, year) : name;
}

/** Whether a sheet has the name of such a report in a workbook of one year. */
export const isReportName = (name: string): boolean =>
  PERIODE.some((periode) => reportName(periode).toLowerCase() === name.toLowerCase());
