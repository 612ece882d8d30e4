import { ROMAN } from '../../domain/kinerja/messages';
import { asJson, lkjAsJson } from '../../domain/lkj/lkj-json';
import { a1 } from '../../domain/sheet/address';
import type { Json } from '../../domain/tracker/event';
import type { OfficeReport } from './read-office';

/** An office's report for a program: the whole LKj, with its findings at their cells, what is blank in which form, and what is late. */
export const officeAsJson = ({ lkj, temuan, bidang, terlambat }: OfficeReport): Json => ({
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
  terlambat: [...terlambat].map(([indikator, triwulan]) => ({ indikator, triwulan: triwulan.map((tw) => `TW ${ROMAN[tw]}`) })),
});
