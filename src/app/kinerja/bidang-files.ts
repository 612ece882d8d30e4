import { readFormulir } from '../../domain/kinerja/formulir/read-formulir';
import { writeFormulir } from '../../domain/kinerja/formulir/write-formulir';
import { inForce } from '../../domain/kinerja/pk-perubahan';
import type { Pengaturan } from '../../domain/kinerja/pengaturan';
import { ok, refuse } from '../../domain/result';
import type { Edit } from '../../domain/sheet/edit';
import { bidangSheetName } from '../../domain/kinerja/formulir/sheet-name';
import type { Witness } from '../../domain/tracker/log/witness';
import type { UseCase } from '../use-case';
import { type KinerjaRefusal, bidangSheetRequests } from './read-data';
import { misplacedForm, sheetOfBidang } from './read-forms';
import { KINERJA_REFUSALS } from './messages';

/** A bidang's form as a file of its own: edits for an empty book whose first sheet has the name given. */
export interface BidangFile {
  readonly bidang: string;
  /** File name without extension: "Bidang Perumahan 2025". */
  readonly nama: string;
  readonly sheet: string;
  readonly edits: readonly Edit[];
}

export interface BidangFilesInput {
  readonly pengaturan: Pengaturan;
  /** Ids of the bidang; all when absent. */
  readonly bidang?: readonly string[];
  /** The log as the files are to remember it. */
  readonly saksi?: Witness | undefined;
}

/** Every bidang's form as a file, with what is already filled in; the workbook stays as it is. */
export const bidangFiles: UseCase<BidangFilesInput, { readonly berkas: readonly BidangFile[] }, KinerjaRefusal> = {
  reads: ({ pengaturan }) => bidangSheetRequests(pengaturan),
  plan(snapshot, { pengaturan: settings, bidang, saksi }, stamp) {
    const pengaturan = inForce(settings);
    const wanted = pengaturan.bidang.filter((one) => bidang?.includes(one.id) ?? true);
    if (wanted.length === 0) return refuse({ kind: 'tanpa-bidang', message: KINERJA_REFUSALS.tanpaBidang });
    const berkas = wanted.map((one): BidangFile => {
      const sheet = bidangSheetName(one.nama, pengaturan);
      const present = sheetOfBidang(snapshot, one, pengaturan);
      const dibaca = present ? readFormulir(present) : undefined;
      const here = dibaca?.ok && misplacedForm(dibaca.value, one.id, pengaturan.tahun) === undefined ? dibaca.value : undefined;
      // The form here and the file carry the same time of making, so that the returned file is not taken for an older one.
      const dibuat = here?.identitas.dibuat ?? stamp.at;
      const filled = here ? { content: here, disampaikan: here.disampaikan } : {};
      const edits = writeFormulir(pengaturan, one, { dibuat, ...filled, ...(saksi ? { saksi } : {}) });
      return { bidang: one.id, nama: `${bidangSheetName(one.nama)} ${String(pengaturan.tahun)}`, sheet, edits };
    });
    return ok({ outcome: { berkas }, edits: [] });
  },
};
