import { periksaPengaturan } from '../../domain/kinerja/aturan';
import { periksaGabungan } from '../../domain/kinerja/gabung';
import type { Pengaturan } from '../../domain/kinerja/pengaturan';
import { bacaCap } from '../../domain/lkj/cap';
import type { Cap, JejakLkj, Lkj, Perubahan } from '../../domain/lkj/lkj';
import { bacaNaskah } from '../../domain/lkj/naskah';
import { isLkj, perubahanSejak, tahunLkj } from '../../domain/lkj/perubahan';
import { compileLkj as susunLkj } from '../../domain/lkj/susun';
import { writeLkj } from '../../domain/lkj/tulis';
import { ok, refuse } from '../../domain/result';
import { area, type Cell } from '../../domain/sheet/address';
import type { Edit } from '../../domain/sheet/edit';
import { SHEET } from '../../domain/sheet/names';
import { sheetOf, type SheetRequest, type Snapshot } from '../../domain/sheet/snapshot';
import type { TolakKinerja } from '../kinerja/bentuk';
import { dataOf, lembarBidang } from '../kinerja/data';
import { TOLAK } from '../kinerja/pesan';
import { isRecorded, recordActs, type RecordedIn } from '../tracker/record';
import type { UseCase } from '../use-case';
import { kesiapanOf, type Kesiapan } from './kesiapan';
import { TOLAK_LKJ } from './pesan';
import { catatanSusunan } from './versi';

export interface LkjInput {
  readonly pengaturan: Pengaturan;
  /** What the tracker knows; null while no Berkas runs. */
  readonly jejak: JejakLkj | null;
}

export interface LkjTerbaca {
  /** The report as the data give it now, with the texts people kept. */
  readonly lkj: Lkj;
  /** Whether there is a compiled sheet, and what has changed in the numbers since. */
  readonly disusun: boolean;
  readonly perubahan: readonly Perubahan[];
  readonly kesiapan: readonly Kesiapan[];
  /** Where each text stands on the compiled sheet. */
  readonly tempat: ReadonlyMap<string, Cell>;
}

const reads = ({ pengaturan }: LkjInput): readonly SheetRequest[] => [
  ...lembarBidang(pengaturan),
  // Excel tells of the charts to be replaced among the shapes.
  { sheet: { name: SHEET.lkj }, parts: ['values', 'shapes'] },
];

/** The report as it would be compiled now; nothing is written. */
export const readLkj: UseCase<LkjInput, LkjTerbaca, never> = {
  reads,
  plan: (snapshot, input, stamp) => ok({ outcome: lkjOf(snapshot, input, stamp.at), edits: [] }),
};

/** Compiles the report onto the sheet `LKj`, shows it and records that; texts a person edited or accepted stay. */
export const compileLkj: UseCase<LkjInput & RecordedIn, LkjTerbaca, TolakKinerja> = {
  usesLog: isRecorded,
  reads,
  plan(snapshot, input, stamp, log) {
    if (input.pengaturan.indikator.length === 0) return refuse({ kind: 'tanpa-indikator', pesan: TOLAK.tanpaIndikator });
    const ada = sheetOf(snapshot, SHEET.lkj);
    if (ada && ada.values.length > 0 && !isLkj(ada)) return refuse({ kind: 'lembar-bentrok', pesan: TOLAK.bentrok(ada.name) });
    const tahun = ada ? tahunLkj(ada) : undefined;
    if (ada && tahun !== undefined && tahun !== input.pengaturan.tahun) {
      return refuse({ kind: 'lembar-bentrok', pesan: TOLAK_LKJ.tahunLain(ada.name, tahun) });
    }
    const cap = { versi: input.jejak ? input.jejak.susunan + 1 : null, disusun: stamp.at, log: input.jejak?.log ?? null };
    const terbaca = lkjOf(snapshot, input, stamp.at, cap);
    const tunjuk: Edit = { kind: 'select', sheet: ada?.name ?? SHEET.lkj, area: area(0, 0) };
    const acts = recordActs(log, input.recordIn, stamp, catatanSusunan(terbaca.lkj));
    return ok({ outcome: terbaca, edits: [...writeLkj(terbaca.lkj, { ada }), tunjuk], acts });
  },
};

/** The report from a snapshot that holds the forms and the compiled sheet; stamped as that sheet is, unless told otherwise. */
export function lkjOf(snapshot: Snapshot, { pengaturan, jejak }: LkjInput, at: string, cap?: Cap): LkjTerbaca {
  const data = dataOf(snapshot, pengaturan, at);
  const sheet = sheetOf(snapshot, SHEET.lkj);
  const disusun = sheet !== undefined && isLkj(sheet) && (tahunLkj(sheet) ?? pengaturan.tahun) === pengaturan.tahun;
  const stempel = cap ?? (disusun ? bacaCap(sheet)?.cap : undefined);
  const naskahLama = disusun ? bacaNaskah(sheet) : [];
  const formulir = data.bidang.flatMap((satu) => (satu.formulir ? [satu.formulir] : []));
  const lkj = susunLkj({
    pengaturan,
    formulir,
    temuan: [
      ...periksaPengaturan(pengaturan),
      ...data.bidang.flatMap((satu) => satu.temuan),
      ...periksaGabungan(pengaturan, formulir),
    ],
    jejak,
    naskahLama,
    ...(stempel ? { cap: stempel } : {}),
  });
  return {
    lkj,
    disusun,
    perubahan: disusun ? perubahanSejak(sheet, lkj) : [],
    kesiapan: kesiapanOf(data, jejak),
    tempat: new Map(naskahLama.map(({ id, at }) => [id, at])),
  };
}
