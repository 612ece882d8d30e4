import { isIndex, isText, isSop, listOf, isOneOf, optional, record } from '../event-shapes';
import type { SopVersi } from '../sop-versi';
import type { Berkas, BidangState, Lapse } from '../state';

/** A Berkas as a checkpoint keeps it: without its history, its SOP perhaps by the place of an earlier Berkas that carries the same. */
export type StoredBerkas = Omit<Berkas, 'riwayat' | 'sop'> & { readonly sop: SopVersi | number };

/** What a checkpoint keeps besides the Berkas. */
export interface StoredRest {
  readonly bidang: readonly (readonly [string, BidangState])[];
  readonly lapsed: readonly (readonly [string, Lapse])[];
}

/** Which form it has, how many events it tells of, what the log was, and the digest of each row below. */
export interface CheckpointHeader {
  readonly bentuk: number;
  readonly jumlah: number;
  readonly kepala: string;
  readonly lajur: readonly string[];
  readonly isi: readonly string[];
}

const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const sebagai = record({ jabatan: isText, sifat: optional(isText) });
const keluaran = record({ teks: optional(isText), tautan: optional(isText) });

const header = record({ bentuk: isCount, jumlah: isCount, kepala: isText, lajur: listOf(isText), isi: listOf(isText) });
export const isCheckpointHeader = (value: unknown): value is CheckpointHeader => header(value);

const passage = record({
  siap: optional(isText),
  mulai: optional(isText),
  selesai: optional(isText),
  oleh: optional(isText),
  sebagai: optional(sebagai),
  keluaran: optional(keluaran),
  kelengkapan: optional(listOf(isIndex)),
  alasan: optional(isText),
  dikembalikan: optional(record({ ke: isIndex, alasan: isText })),
});
const langkah = record({
  status: isOneOf('menunggu', 'berjalan', 'selesai', 'dikembalikan'),
  sejak: isText,
  kini: passage,
  lalu: listOf(passage),
  mengembalikan: isCount,
  dikembalikan: isCount,
  alasanKembali: optional(isText),
  penerima: optional(record({ nama: isText, jabatan: optional(isText) })),
  batas: optional(isText),
});
const berkas = record({
  id: isText,
  nama: isText,
  periode: optional(isText),
  sop: (value) => isIndex(value) || isSop(value),
  status: isOneOf('berjalan', 'selesai', 'dibatalkan', 'diarsipkan'),
  dimulai: isText,
  selesai: optional(isText),
  batas: optional(isText),
  langkah: listOf(langkah),
  penugasan: listOf(record({ jabatan: isText, nama: isText, sifat: isOneOf('plt', 'plh', 'anggota'), sejak: isText })),
  perlu: listOf(record({ berkas: isText, langkah: optional(isIndex) })),
  jumlahPeristiwa: isCount,
});
export const isStoredBerkas = (value: unknown): value is StoredBerkas => berkas(value);

const entriesOf =
  (check: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) &&
    value.every((one) => Array.isArray(one) && one.length === 2 && typeof one[0] === 'string' && check(one[1]));
const bidang = record({
  berkas: isText,
  periode: isText,
  bidang: isText,
  status: isOneOf('terbuka', 'disetor', 'dikembalikan', 'dikunci'),
  sejak: isText,
  oleh: isText,
  dikembalikan: isCount,
});
const lapse = record({ refusal: record({ kind: isText }) });
const rest = record({ bidang: entriesOf(bidang), lapsed: entriesOf(lapse) });
export const isStoredRest = (value: unknown): value is StoredRest => rest(value);
