import { workingMinutesBetween, type WorkingTime } from '../../kantor/kalender/working-time';
import { matchSteps } from '../make-sop-versi';
import type { SopVersi } from '../sop-versi';
import type { LangkahState, State } from '../state';

/** What this office's log says of one step, over all Berkas. */
export interface StepHistory {
  /** Working minutes from the step being ready to its end, of each passage that ended. */
  readonly menit: readonly number[];
  /** How many of those ended in sending the work back. */
  readonly dikembalikan: number;
}

/** The history of each step of an SOP, from every Berkas that has a step of the same words; cancelled ones too, as far as they came. */
export function stepHistories({ berkas }: State, sop: SopVersi, kerja: WorkingTime): readonly StepHistory[] {
  const all = sop.langkah.map(() => ({ menit: [] as number[], dikembalikan: 0 }));
  for (const { sop: own, langkah } of berkas.values()) {
    const map = own.sidik === sop.sidik ? undefined : matchSteps(own, sop);
    all.forEach((history, index) => {
      const step = langkah[(map ? map[index] : index) ?? -1];
      if (step) addPassages(history, step, kerja);
    });
  }
  return all;
}

function addPassages(history: { menit: number[]; dikembalikan: number }, { lalu, kini }: LangkahState, kerja: WorkingTime): void {
  for (const { siap, mulai, selesai, dikembalikan } of [...lalu, kini]) {
    const begin = siap ?? mulai;
    if (begin === undefined || selesai === undefined) continue;
    // What is recorded at once, one act after the other, still took a moment.
    history.menit.push(Math.max(1, workingMinutesBetween(begin, selesai, kerja)));
    if (dikembalikan) history.dikembalikan += 1;
  }
}
