import { ROMAN } from '../../domain/kinerja/messages';
import { periodeWords } from '../../domain/kinerja/periode-words';
import { asJson, lkjAsJson } from '../../domain/lkj/lkj-json';
import type { Lkj } from '../../domain/lkj/lkj';
import { selfCheck } from '../../domain/lkj/lke/lke';
import { headingPages } from '../../domain/lkj/write-lkj';
import { a1 } from '../../domain/sheet/address';
import type { Json } from '../../domain/tracker/event';
import type { OfficeReport } from './read-office';

/** The self-check by PermenPANRB 88/2021; `halaman` is the page of the sheet LKj on which `bagian` begins. */
function lkeAsJson(lkj: Lkj): Json {
  const pages = headingPages(lkj);
  return selfCheck(lkj).map(({ butir, kriteria, status, bagian, dasar, lakukan }) => ({
    butir,
    kriteria,
    status,
    bagian: bagian === '' ? null : bagian,
    halaman: pages.get(bagian) ?? null,
    dasar: dasar.id,
    lakukan: lakukan?.id ?? null,
  }));
}

/** An office's report for a program: the whole LKj, with its findings at their cells, what is blank in which form, and what is late. */
export const officeAsJson = ({ lkj, temuan, bidang, terlambat, belumMenyampaikan }: OfficeReport): Json => ({
  ...lkjAsJson(lkj),
  temuan: temuan.map(({ rule, severity, message, at, indikator, program }) => ({
    aturan: rule,
    tingkat: severity,
    pesan: message.id,
    lembar: at?.sheet ?? null,
    sel: at ? a1(at.area) : null,
    indikator: indikator ?? null,
    program: program ?? null,
  })),
  kelengkapan: bidang.map(({ bidang: { id, nama }, sheet, masalah, kelengkapan }) => ({
    bidang: id,
    nama,
    lembar: sheet,
    masalah: asJson(masalah ?? null),
    wajib: kelengkapan.isianWajib,
    terisi: kelengkapan.isianTerisi,
    kosong: kelengkapan.kosong.map(({ apa, at }) => ({ apa, sel: masalah || at.row === 0 ? null : a1(at) })),
  })),
  lke: lkeAsJson(lkj),
  belumMenyampaikan: belumMenyampaikan.map(({ bidang: { id, nama }, tahun, periode, batas, hari }) => ({
    bidang: id,
    nama,
    periode: periodeWords(periode, tahun),
    batas,
    hariKerja: hari,
  })),
  terlambat: [...terlambat].map(([indikator, triwulan]) => ({ indikator, triwulan: triwulan.map((tw) => `TW ${ROMAN[tw]}`) })),
});
