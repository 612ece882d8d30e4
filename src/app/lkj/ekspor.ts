import type { Lkj } from '../../domain/lkj/lkj';
import { writeLkj } from '../../domain/lkj/tulis';
import { ok, refuse } from '../../domain/result';
import type { Edit } from '../../domain/sheet/edit';
import { SHEET } from '../../domain/sheet/names';
import type { TolakKinerja } from '../kinerja/bentuk';
import type { UseCase } from '../use-case';
import { BERKAS, TOLAK_LKJ } from './pesan';
import { lkjOf, type LkjInput } from './susun';
import { lembarBidang } from '../kinerja/data';

export interface BerkasEkspor {
  /** File name without extension: "LKj 2025". */
  readonly nama: string;
  readonly lkj: Lkj;
  /** The report alone, as edits for an empty book: no log, no marks, no other sheet. */
  readonly edits: readonly Edit[];
}

/** Plans the export; writing bytes (.xlsx, .docx) is the caller's, from `edits` or `lkj`. */
export const exportLkj: UseCase<LkjInput, BerkasEkspor, TolakKinerja> = {
  reads: ({ pengaturan }) => [...lembarBidang(pengaturan), { sheet: { name: SHEET.lkj }, parts: ['values'] }],
  plan(snapshot, input, stamp) {
    const { lkj, disusun, perubahan } = lkjOf(snapshot, input, stamp.at);
    if (!disusun) return refuse({ kind: 'belum-disusun', pesan: TOLAK_LKJ.belumDisusun });
    if (perubahan.length > 0) return refuse({ kind: 'angka-berubah', pesan: TOLAK_LKJ.angkaBerubah(perubahan.length) });
    return ok({ outcome: { nama: BERKAS.nama(lkj.tahun), lkj, edits: writeLkj(lkj, { ekspor: true }) }, edits: [] });
  },
};
