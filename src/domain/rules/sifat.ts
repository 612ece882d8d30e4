import type { Kegiatan } from '../sop/sop';
import type { Dokumen } from './dokumen';

/**
 * What is out of the ordinary in a kegiatan. A rule that only speaks of such things names them, so that it need not be asked about the
 * many kegiatan that are as they should be.
 */
export const SIFAT = {
  /** Uraian, kelengkapan, waktu or output is blank. */
  kosong: 1,
  /** The uraian begins with a word that is no active verb. */
  bukanKataKerja: 2,
  /** A text names a position. */
  menyebut: 4,
  /** A belah ketupat, or words that make it one. */
  keputusan: 8,
  /** Nobody, several or something unknown in the actor cells. */
  pelaku: 16,
  /** The waktu is more than a plain duration: a range, words, a slip, days. */
  waktu: 32,
  keterangan: 64,
  /** It needs a document in a state ("konsep …"). */
  berkeadaan: 128,
  /** Its number is not its place. */
  nomor: 256,
} as const;

/** What was read of a kegiatan's texts that its traits follow from. */
interface Read {
  readonly kataAwal: string;
  readonly diawaliKataKerja: boolean;
  readonly menyebut: boolean;
  readonly keputusan: unknown;
  readonly butuh: readonly Dokumen[];
}

export function sifatOf(kegiatan: Kegiatan, ciri: Read): number {
  const { index, nomor, uraian, kelengkapan, waktu, output, keterangan, pelaku, selLain } = kegiatan;
  let sifat = 0;
  if (uraian === '' || kelengkapan === '' || output === '' || waktu.jenis === 'kosong') sifat |= SIFAT.kosong;
  if (ciri.kataAwal !== '' && !ciri.diawaliKataKerja) sifat |= SIFAT.bukanKataKerja;
  if (ciri.menyebut) sifat |= SIFAT.menyebut;
  if (ciri.keputusan !== null || pelaku.some((one) => one.simbol === 'decision')) sifat |= SIFAT.keputusan;
  if (pelaku.length !== 1 || pelaku[0]?.simbol === 'connector' || selLain) sifat |= SIFAT.pelaku;
  if (waktu.jenis !== 'durasi' || waktu.ejaan !== undefined || waktu.satuan === 'hari') sifat |= SIFAT.waktu;
  if (keterangan !== '') sifat |= SIFAT.keterangan;
  if (ciri.butuh.some((one) => one.inti.length > 0)) sifat |= SIFAT.berkeadaan;
  if (Number(nomor) !== index + 1) sifat |= SIFAT.nomor;
  return sifat;
}
