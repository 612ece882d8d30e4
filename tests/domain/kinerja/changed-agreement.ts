import type { Indikator, Pengaturan, Program } from '../../../src/domain/kinerja/pengaturan';
import { samplePengaturan } from '../../../src/domain/kinerja/sample';

export const sample = samplePengaturan(2025);

/** The sample with a changed agreement: S1.2 from 940 to 900 with other triwulan, P1 with less money. */
export const changed = (pkPerubahan: string): Pengaturan => ({
  ...sample,
  kantor: { ...sample.kantor, pkPerubahan },
  indikator: sample.indikator.map((one): Indikator =>
    one.id === 'S1.2' ? { ...one, perubahan: { target: 900, targetTriwulan: ['', '', 230, 270] } } : one,
  ),
  program: sample.program.map((one): Program => (one.id === 'P1' ? { ...one, paguPerubahan: 30_000_000_000 } : one)),
});

/** The indikator that changed. */
export const rumah = (pengaturan: Pengaturan): Indikator | undefined => pengaturan.indikator.find(({ id }) => id === 'S1.2');
