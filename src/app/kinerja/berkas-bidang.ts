import { readFormulir } from '../../domain/kinerja/formulir/baca';
import { writeFormulir } from '../../domain/kinerja/formulir/tulis';
import type { Pengaturan } from '../../domain/kinerja/pengaturan';
import { ok, refuse } from '../../domain/result';
import type { Edit } from '../../domain/sheet/edit';
import { bidangSheetName } from '../../domain/sheet/names';
import type { UseCase } from '../use-case';
import type { TolakKinerja } from './bentuk';
import { lembarBidang, lembarDari, salahTempat } from './data';
import { TOLAK } from './pesan';

/** A bidang's form as a file of its own: edits for an empty book whose first sheet has the name given. */
export interface BerkasBidang {
  readonly bidang: string;
  /** File name without extension: "Bidang Perumahan 2025". */
  readonly nama: string;
  readonly sheet: string;
  readonly edits: readonly Edit[];
}

export interface BerkasBidangInput {
  readonly pengaturan: Pengaturan;
  /** Ids of the bidang; all when absent. */
  readonly bidang?: readonly string[];
}

/** Every bidang's form as a file, with what is already filled in; the workbook stays as it is. */
export const bidangFiles: UseCase<BerkasBidangInput, { readonly berkas: readonly BerkasBidang[] }, TolakKinerja> = {
  reads: ({ pengaturan }) => lembarBidang(pengaturan),
  plan(snapshot, { pengaturan, bidang }, stamp) {
    const wanted = pengaturan.bidang.filter((satu) => bidang?.includes(satu.id) ?? true);
    if (wanted.length === 0) return refuse({ kind: 'tanpa-bidang', pesan: TOLAK.tanpaBidang });
    const berkas = wanted.map((satu): BerkasBidang => {
      const sheet = bidangSheetName(satu.nama);
      const ada = lembarDari(snapshot, satu);
      const dibaca = ada ? readFormulir(ada) : undefined;
      const sini = dibaca?.ok && salahTempat(dibaca.value, satu.id, pengaturan.tahun) === undefined ? dibaca.value : undefined;
      // The form here and the file carry the same time of making, so that the returned file is not taken for an older one.
      const dibuat = sini?.identitas.dibuat ?? stamp.at;
      const edits = writeFormulir(pengaturan, satu, { dibuat, ...(sini ? { isi: sini } : {}) });
      return { bidang: satu.id, nama: `${sheet} ${String(pengaturan.tahun)}`, sheet, edits };
    });
    return ok({ outcome: { berkas }, edits: [] });
  },
};
