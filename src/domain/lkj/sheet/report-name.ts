import { PERIODE, type Periode } from '../../kinerja/periode';
import { shortPeriode } from '../../kinerja/periode-words';
import { SHEET } from '../../sheet/names';

/** The sheet that holds the report of a period: "LKj" for the year, "LKj TW II", "LKj Semester I". */
export const reportName = (periode: Periode = 'tahun'): string => `${SHEET.lkj} ${shortPeriode(periode)}`.trim();

/** Whether a sheet has the name of such a report. */
export const isReportName = (name: string): boolean =>
  PERIODE.some((periode) => reportName(periode).toLowerCase() === name.toLowerCase());
