import type { OfficeReport } from '../app/lkj/read-office';
import type { DataFinding } from '../domain/kinerja/data-finding';
import { a1 } from '../domain/sheet/address';
import { LKJ_TEXT } from './lkj-messages';
import { textTable } from './text-table';

/** Where a finding stands, as a person types it: "Bidang Perumahan!F12". */
const placeText = ({ at }: DataFinding): string => (at ? `${at.sheet}!${a1(at.area)}` : '');

/** A report on a terminal: its figures, what is late, why it is a draft, what is wrong at which cell. */
export function lkjLines({ lkj, temuan, bidang, terlambat }: OfficeReport): readonly string[] {
  const all = lkj.sasaran.flatMap(({ indikator }) => indikator);
  const rows = all.map(({ nama, target, realisasi, capaian, predikat }) => [
    nama,
    LKJ_TEXT.isian(target),
    LKJ_TEXT.isian(realisasi),
    LKJ_TEXT.hasil(capaian),
    predikat,
  ]);
  const uang = [...lkj.anggaran, { nama: LKJ_TEXT.jumlah, ...lkj.jumlahAnggaran }].map(({ nama, pagu, realisasi, serapan }) => [
    nama,
    LKJ_TEXT.isian(pagu ?? ''),
    LKJ_TEXT.isian(realisasi ?? ''),
    LKJ_TEXT.hasil(serapan),
    '',
  ]);
  return [
    LKJ_TEXT.judul(lkj.kantor.nama, lkj.tahun, lkj.periode, lkj.status),
    ...textTable(LKJ_TEXT.kepala, [...rows, [LKJ_TEXT.rataRata, '', '', LKJ_TEXT.hasil(lkj.rataRata), lkj.predikat]]),
    ...(lkj.anggaran.length === 0 ? [] : ['', ...textTable(LKJ_TEXT.kepalaAnggaran, uang)]),
    ...section(
      LKJ_TEXT.formulir,
      bidang.flatMap(({ sheet, masalah }) => (masalah ? [LKJ_TEXT.tanpaFormulir(sheet, masalah)] : [])),
    ),
    ...section(
      LKJ_TEXT.terlambat,
      all.flatMap(({ id, nama }) => {
        const late = terlambat.get(id);
        return late ? [LKJ_TEXT.triwulan(nama, late)] : [];
      }),
    ),
    ...section(
      LKJ_TEXT.konsep,
      lkj.alasanKonsep.map(({ id }) => `  ${id}`),
    ),
    ...(temuan.length === 0 ? [] : ['']),
    ...temuan.map((one) => LKJ_TEXT.temuan(one.severity, placeText(one), one.message.id)),
  ];
}

const section = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', title, ...lines]);
