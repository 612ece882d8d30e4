import type { OfficeReport } from '../app/lkj/read-office';
import { lateText } from '../domain/kinerja/hand-in-messages';
import type { DataFinding } from '../domain/kinerja/data-finding';
import { selfCheck } from '../domain/lkj/lke/lke';
import { a1 } from '../domain/sheet/address';
import { budgetTable, indikatorTable, section } from './figure-rows';
import { LKJ_TEXT } from './lkj-messages';
import { CLI_TEXT } from './shared-messages';

/** Where a finding stands, as a person types it: "Bidang Perumahan!F12". */
const placeText = ({ at }: DataFinding): string => (at ? `${at.sheet}!${a1(at.area)}` : '');

/** A report on a terminal: its figures, what is late, why it is a draft, what is wrong at which cell. */
export function lkjLines({ lkj, temuan, bidang, terlambat, belumMenyampaikan }: OfficeReport): readonly string[] {
  const all = lkj.sasaran.flatMap(({ indikator }) => indikator);
  return [
    LKJ_TEXT.judul(lkj.kantor.nama, lkj.tahun, lkj.periode, lkj.status),
    ...indikatorTable(all, [[LKJ_TEXT.rataRata, '', '', CLI_TEXT.hasil(lkj.rataRata), lkj.predikat]]),
    ...budgetTable(lkj.anggaran.length === 0 ? [] : [...lkj.anggaran, { nama: LKJ_TEXT.jumlah, ...lkj.jumlahAnggaran }]),
    ...section(
      LKJ_TEXT.formulir,
      bidang.flatMap(({ sheet, masalah }) => (masalah ? [LKJ_TEXT.tanpaFormulir(sheet, masalah)] : [])),
    ),
    ...section(
      LKJ_TEXT.terlambat,
      [...all, ...lkj.penunjang.flatMap(({ sendiri }) => sendiri)].flatMap(({ id, nama }) => {
        const late = terlambat.get(id);
        return late ? [LKJ_TEXT.triwulan(nama, late)] : [];
      }),
    ),
    ...section(
      LKJ_TEXT.belumMenyampaikan,
      belumMenyampaikan.map((one) => `  ${lateText(one).id}`),
    ),
    ...section(
      LKJ_TEXT.konsep,
      lkj.alasanKonsep.map(({ id }) => `  ${id}`),
    ),
    ...section(
      LKJ_TEXT.lke,
      selfCheck(lkj)
        .filter(({ status }) => status !== 'terpenuhi')
        .map(({ butir, status, lakukan }) => LKJ_TEXT.butirLke(butir, status, lakukan?.id ?? '')),
    ),
    ...(temuan.length === 0 ? [] : ['']),
    ...temuan.map((one) => CLI_TEXT.temuan(one.severity, placeText(one), one.message.id)),
  ];
}
