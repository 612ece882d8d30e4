import type { Lkj } from '../lkj';
import { REPORT_WORDS } from '../document/messages';
import { LKE_REPORT_CRITERIA } from './lke-criteria';
import { USE_CRITERIA } from '../../kinerja/identitas/use-criteria';
import { checkFormal } from './check-formal';
import { checkQuality } from './check-quality';
import { checkUse } from './check-use';
import type { LkeCheck } from './lke-check';

/** A criterion of PermenPANRB 88/2021 (Pelaporan Kinerja 3.a to 3.c) with what meets it in this report. */
export interface LkeItem extends LkeCheck {
  readonly butir: string;
  readonly kriteria: string;
  /** The heading under which the report meets it; '' where its proof lies outside the report. */
  readonly bagian: string;
}

/** The report checked against every criterion, in the order of the work sheet (LKE). */
export function selfCheck(lkj: Lkj): readonly LkeItem[] {
  const report = LKE_REPORT_CRITERIA.map(({ butir, kriteria, bagian }): LkeItem => {
    const check = butir.startsWith('3.a') ? checkFormal(butir, lkj) : checkQuality(butir, lkj);
    return { butir, kriteria, bagian, ...check };
  });
  const use = USE_CRITERIA.map(({ butir, kriteria }): LkeItem => {
    const check = checkUse(butir, lkj);
    const printed = lkj.identitas.pemanfaatan.some((one) => one.butir === butir && one.uraian !== '');
    return { butir, kriteria, bagian: printed ? REPORT_WORDS.sub.pemanfaatan : '', ...check };
  });
  return [...report, ...use];
}
