import { notTakenText, questionText } from '../domain/kinerja/paste/not-taken-messages';
import type { PastedIndikator, PastedPk, PastedProgram } from '../domain/kinerja/paste/pasted-pk';
import { a1 } from '../domain/sheet/address';
import type { Isian, PerTriwulan } from '../domain/kinerja/pengaturan';

/** A sheet's agreement as `runut pk --json` gives it; the keys are documented by its help and stay. */
export function pkAsJson(pk: PastedPk): object {
  const loose = pk.indikator.filter(({ sasaran }) => sasaran === '');
  return {
    sasaran: [
      ...pk.sasaran.map(({ nama, kode, baris }) => ({
        nama,
        kode: kode ?? null,
        baris,
        indikator: pk.indikator.filter(({ sasaran }) => sasaran === nama).map(indikatorAsJson),
      })),
      ...(loose.length === 0 ? [] : [{ nama: null, kode: null, baris: null, indikator: loose.map(indikatorAsJson) }]),
    ],
    program: programTree(pk.program),
    tidakDiambil: pk.lewat.map((one) => ({
      apa: one.apa,
      sel: a1(one.at),
      isi: one.isi,
      tampaknya: one.tampaknya,
      pesan: notTakenText(one).id,
    })),
    catatan: pk.catatan.map(({ id }) => id),
    tanya: pk.tanya.map((one) => ({
      id: one.id,
      pesan: questionText(one).id,
      pilihan: one.pilihan,
      dipakai: one.dipakai,
    })),
  };
}

const orNull = (isian: Isian | undefined): Isian | null => (isian === undefined || isian === '' ? null : isian);
const four = (isian: PerTriwulan<Isian> | undefined): readonly (Isian | null)[] | null =>
  isian?.some((one) => one !== '') ? isian.map(orNull) : null;

const indikatorAsJson = (one: PastedIndikator): object => ({
  nama: one.nama,
  kode: one.kode ?? null,
  baris: one.baris,
  bidang: one.bidang,
  satuan: one.satuan ?? null,
  target: orNull(one.target),
  ...(one.sebelum === undefined ? {} : { targetSebelum: orNull(one.sebelum) }),
  kata: one.kata ?? null,
  batas: one.batas ?? null,
  targetTriwulan: four(one.targetTriwulan),
  ...(one.triwulanSebelum && { targetTriwulanSebelum: four(one.triwulanSebelum) }),
  realisasiTriwulan: four(one.realisasi),
  lalu: one.lalu ?? [],
  renstra: one.renstra ?? null,
  ...(one.rencanaAksi !== undefined && { rencanaAksi: one.rencanaAksi.split('\n') }),
  ...(one.uraian && { uraian: one.uraian }),
});

type ProgramJson = { readonly anak: ProgramJson[] } & Record<string, unknown>;

/** Programs with their kegiatan and sub kegiatan below them, in the order of the table. */
function programTree(list: readonly PastedProgram[]): readonly ProgramJson[] {
  const roots: ProgramJson[] = [];
  const open = new Map<string, ProgramJson>();
  for (const one of list) {
    const node: ProgramJson = {
      jenis: one.jenis,
      nama: one.nama,
      kode: one.kode ?? null,
      baris: one.baris,
      pagu: orNull(one.pagu),
      ...(one.sebelum === undefined ? {} : { paguSebelum: orNull(one.sebelum) }),
      bidang: one.bidang === '' ? null : one.bidang,
      indikator: one.indikator,
      realisasiTriwulan: four(one.realisasi),
      ...(one.catatan !== undefined && { catatan: one.catatan }),
      anak: [],
    };
    const parent = one.induk === undefined ? undefined : open.get(one.induk);
    (parent?.anak ?? roots).push(node);
    open.set(one.nama, node);
  }
  return roots;
}
