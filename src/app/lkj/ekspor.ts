import type { Lkj } from '../../domain/lkj/lkj';
import { writeLkj } from '../../domain/lkj/tulis';
import { ok, refuse } from '../../domain/result';
import type { Edit } from '../../domain/sheet/edit';
import { SHEET } from '../../domain/sheet/names';
import type { TolakKinerja } from '../kinerja/bentuk';
import { isRecorded, recordActs, type RecordedIn } from '../tracker/record';
import type { UseCase } from '../use-case';
import { BERKAS, TOLAK_LKJ } from './pesan';
import { lkjOf, type LkjInput } from './susun';
import { lembarBidang } from '../kinerja/data';

export type Bentuk = 'xlsx' | 'docx';

export interface BerkasEkspor {
  readonly bentuk: Bentuk;
  /** File name: "LKj 2025.xlsx". */
  readonly nama: string;
  readonly lkj: Lkj;
  /** The report alone, as edits for an empty book: no log, no marks, no other sheet. */
  readonly edits: readonly Edit[];
}

export interface EksporInput extends LkjInput, RecordedIn {
  readonly bentuk: Bentuk;
}

/** Plans the export and its row in the log; the bytes are the caller's, who writes only once the file was handed over. */
export const exportLkj: UseCase<EksporInput, BerkasEkspor, TolakKinerja> = {
  usesLog: isRecorded,
  reads: ({ pengaturan }) => [...lembarBidang(pengaturan), { sheet: { name: SHEET.lkj }, parts: ['values'] }],
  plan(snapshot, input, stamp, log) {
    const { lkj, disusun, perubahan } = lkjOf(snapshot, input, stamp.at);
    if (!disusun) return refuse({ kind: 'belum-disusun', pesan: TOLAK_LKJ.belumDisusun });
    if (perubahan.length > 0) return refuse({ kind: 'angka-berubah', pesan: TOLAK_LKJ.angkaBerubah(perubahan.length) });
    const nama = `${BERKAS.nama(lkj.tahun)}.${input.bentuk}`;
    const acts = recordActs(log, input.recordIn, stamp, [
      { jenis: 'lkj-diekspor', data: { ringkasan: BERKAS.diekspor(nama).id } },
    ]);
    return ok({ outcome: { bentuk: input.bentuk, nama, lkj, edits: writeLkj(lkj, { ekspor: true }) }, edits: [], acts });
  },
};
