import { catatanImpor } from '../../domain/kinerja/impor/catatan';
import type { BerkasMasuk, HasilImpor, Keputusan, Ubahan } from '../../domain/kinerja/impor/impor';
import { editImpor, rencanaImpor } from '../../domain/kinerja/impor/rencana';
import type { Pengaturan } from '../../domain/kinerja/pengaturan';
import { ok, refuse } from '../../domain/result';
import { bidangSheetName } from '../../domain/sheet/names';
import { sheetOf, valueAt, type SheetRequest, type Snapshot } from '../../domain/sheet/snapshot';
import { isRecorded, recordActs, type RecordedIn } from '../tracker/record';
import type { UseCase } from '../use-case';
import type { TolakKinerja } from './bentuk';
import { dataOf, lembarBidang } from './data';
import { imporDibatalkan, TOLAK } from './pesan';

export interface ImporInput {
  readonly pengaturan: Pengaturan;
  readonly berkas: readonly BerkasMasuk[];
  readonly keputusan: Keputusan;
  /** Names of older files that are to be used all the same. */
  readonly tetapPakai?: readonly string[];
}

const rencana = (snapshot: Snapshot, input: ImporInput, at: string): HasilImpor => {
  const data = dataOf(snapshot, input.pengaturan, at);
  return rencanaImpor({
    pengaturan: input.pengaturan,
    sini: new Map(data.bidang.flatMap((satu) => (satu.formulir ? [[satu.bidang.id, satu.formulir] as const] : []))),
    berkas: input.berkas,
    keputusan: input.keputusan,
    tetapPakai: input.tetapPakai ?? [],
    lembar: bidangSheetName,
  });
};

const reads = ({ pengaturan }: ImporInput): readonly SheetRequest[] => lembarBidang(pengaturan);

/** What the received files would change, file by file and cell by cell; nothing is written. */
export const previewImport: UseCase<ImporInput, HasilImpor, never> = {
  reads,
  plan: (snapshot, input, stamp) => ok({ outcome: rencana(snapshot, input, stamp.at), edits: [] }),
};

/** Carries the import out as one act and tells the log cell by cell; refused while a conflict is undecided. */
export const applyImport: UseCase<ImporInput & RecordedIn, HasilImpor, TolakKinerja> = {
  usesLog: isRecorded,
  reads,
  plan(snapshot, input, stamp, log) {
    const hasil = rencana(snapshot, input, stamp.at);
    if (hasil.belumDiputuskan > 0)
      return refuse({ kind: 'impor-belum-diputuskan', pesan: TOLAK.belumDiputuskan(hasil.belumDiputuskan) });
    const acts = recordActs(log, input.recordIn, stamp, [{ jenis: 'data-diimpor', data: catatanImpor(hasil) }]);
    return ok({ outcome: hasil, edits: editImpor(hasil.ubahan).pasang, acts });
  },
};

/** Takes an import back and leaves that in the log, except in cells that somebody has changed since. */
export const undoImport: UseCase<
  { readonly ubahan: readonly Ubahan[] } & RecordedIn,
  { readonly kembali: number; readonly dilewati: number },
  never
> = {
  usesLog: isRecorded,
  reads: ({ ubahan }) =>
    [...new Set(ubahan.map((satu) => satu.at.sheet))].map((name): SheetRequest => ({
      sheet: { name },
      parts: ['values'],
    })),
  plan(snapshot, { ubahan, recordIn }, stamp, log) {
    const masih = ubahan.filter(({ at, sesudah }) => {
      const sheet = sheetOf(snapshot, at.sheet);
      return sheet !== undefined && valueAt(sheet, at.area.row, at.area.column) === sesudah;
    });
    const [kembali, dilewati] = [masih.length, ubahan.length - masih.length];
    const ringkasan = imporDibatalkan(kembali, dilewati).id;
    return ok({
      outcome: { kembali, dilewati },
      edits: editImpor(masih).batal,
      acts: recordActs(log, recordIn, stamp, [{ jenis: 'impor-dibatalkan', data: { ringkasan } }]),
    });
  },
};
