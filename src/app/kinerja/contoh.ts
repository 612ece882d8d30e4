import { contohIsian, contohPengaturan } from '../../domain/kinerja/contoh';
import type { UseCase } from '../use-case';
import type { TolakKinerja } from './bentuk';
import { lembarBidang } from './data';
import { writeFormulirSheets } from './formulir';
import { savePengaturan } from './pengaturan';

/** Sets a workbook up with the sample of a year: its settings and every bidang's form, filled in, in one write. */
export const writeSample: UseCase<{ readonly tahun: number }, { readonly lembar: readonly string[] }, TolakKinerja> = {
  reads: ({ tahun }) => lembarBidang(contohPengaturan(tahun)),
  plan(snapshot, { tahun }, stamp) {
    const pengaturan = contohPengaturan(tahun);
    const saved = savePengaturan.plan(snapshot, { pengaturan }, stamp);
    if (!saved.ok) return saved;
    const written = writeFormulirSheets.plan(snapshot, { pengaturan, isi: contohIsian(tahun) }, stamp);
    if (!written.ok) return written;
    return { ok: true, value: { ...written.value, edits: [...saved.value.edits, ...written.value.edits] } };
  },
};
