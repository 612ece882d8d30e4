import { sampleIsian, samplePengaturan } from '../../domain/kinerja/sample';
import type { UseCase } from '../use-case';
import { type KinerjaRefusal, bidangSheetRequests } from './read-data';
import { writeFormulirSheets } from './write-formulir-sheets';
import { savePengaturan } from './open-pengaturan';

/** Sets a workbook up with the sample of a year: its settings and every bidang's form, filled in, in one write. */
export const writeSample: UseCase<{ readonly tahun: number }, { readonly lembar: readonly string[] }, KinerjaRefusal> = {
  reads: ({ tahun }) => bidangSheetRequests(samplePengaturan(tahun)),
  plan(snapshot, { tahun }, stamp) {
    const pengaturan = samplePengaturan(tahun);
    const saved = savePengaturan.plan(snapshot, { pengaturan }, stamp);
    if (!saved.ok) return saved;
    const written = writeFormulirSheets.plan(snapshot, { pengaturan, isi: sampleIsian(tahun) }, stamp);
    if (!written.ok) return written;
    return { ok: true, value: { ...written.value, edits: [...saved.value.edits, ...written.value.edits] } };
  },
};
