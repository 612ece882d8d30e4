import type { ReportPictures } from '../../domain/kinerja/identitas/pictures';
import type { Lkj } from '../../domain/lkj/lkj';
import { reportName } from '../../domain/lkj/sheet/report-name';
import { writeLkj } from '../../domain/lkj/write-lkj';
import { ok, refuse } from '../../domain/result';
import type { Edit } from '../../domain/sheet/edit';
import { isRecorded, recordActs, type RecordedIn } from '../tracker/record';
import type { UseCase } from '../use-case';
import { LKJ_FILE_TEXT, LKJ_REFUSALS } from './messages';
import { lkjOf, type LkjInput } from './compile-sheet';
import { identitasRequest, picturesIn, picturesRequest } from '../kinerja/identitas';
import { type KinerjaRefusal, bidangSheetRequests } from '../kinerja/read-data';

export type Bentuk = 'xlsx' | 'docx';

export interface LkjExport {
  readonly bentuk: Bentuk;
  /** File name: "LKj 2025.xlsx". */
  readonly nama: string;
  readonly lkj: Lkj;
  /** The report alone, as edits for an empty book: no log, no marks, no other sheet. */
  readonly edits: readonly Edit[];
  /** The pictures of the office, for a document. */
  readonly gambar: ReportPictures;
}

export interface EksporInput extends LkjInput, RecordedIn {
  readonly bentuk: Bentuk;
  /** What the file is called, where a person has said so. */
  readonly nama?: string;
}

/** Plans the export and its row in the log; the bytes are the caller's, who writes only once the file was handed over. */
export const exportLkj: UseCase<EksporInput, LkjExport, KinerjaRefusal> = {
  usesLog: isRecorded,
  reads: ({ pengaturan, bentuk, periode }) => [
    ...bidangSheetRequests(pengaturan),
    identitasRequest(pengaturan),
    { sheet: { name: reportName(periode, pengaturan) }, parts: ['values'] },
    ...(bentuk === 'docx' ? [picturesRequest(pengaturan)] : []),
  ],
  plan(snapshot, input, stamp, log) {
    const { lkj, disusun, perubahan } = lkjOf(snapshot, input, stamp.at);
    if (!disusun) return refuse({ kind: 'belum-disusun', message: LKJ_REFUSALS.belumDisusun });
    const angka = perubahan.filter(({ jenis }) => jenis === 'angka').length;
    if (perubahan.length > 0) {
      const message = angka > 0 ? LKJ_REFUSALS.angkaBerubah(angka) : LKJ_REFUSALS.kataBerubah(perubahan.length);
      return refuse({ kind: 'angka-berubah', message });
    }
    const nama = input.nama ?? `${LKJ_FILE_TEXT.nama(lkj.tahun, lkj.periode)}.${input.bentuk}`;
    const acts = recordActs(log, input.recordIn, stamp, [
      { jenis: 'lkj-diekspor', data: { ringkasan: LKJ_FILE_TEXT.diekspor(nama).id } },
    ]);
    const gambar = picturesIn(snapshot, input.pengaturan);
    return ok({
      outcome: { bentuk: input.bentuk, nama, lkj, edits: writeLkj(lkj, { forExport: true }), gambar },
      edits: [],
      acts,
    });
  },
};
