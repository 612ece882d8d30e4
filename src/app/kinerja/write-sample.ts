import { sampleIsian, samplePengaturan } from '../../domain/kinerja/sample';
import type { UseCase } from '../use-case';
import { type KinerjaRefusal, bidangSheetRequests } from './read-data';
import { planOffice } from './write-data';

/** Sets a workbook up with the sample of a year: its settings and every bidang's form, filled in, in one write. */
export const writeSample: UseCase<{ readonly tahun: number }, { readonly lembar: readonly string[] }, KinerjaRefusal> = {
  reads: ({ tahun }) => bidangSheetRequests(samplePengaturan(tahun)),
  undo: {},
  plan: (snapshot, { tahun }, stamp) => planOffice(snapshot, samplePengaturan(tahun), sampleIsian(tahun), stamp),
};
