import { baris, faktor } from './tulis-indikator';
import { anggaran } from './tulis-anggaran';
import { area } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import { bidangSheetName } from '../../sheet/names';
import { AKHIR, gantiBagian, HALAMAN, lembarBaru, teksKaki, type Lembar } from '../lembar';
import type { Bidang, Pengaturan } from '../pengaturan';
import type { PilihanFormulir } from './formulir';
import { KOLOM, LEBAR, letakFormulir, type LetakFormulir } from './letak';
import { FORMULIR } from './pesan';
import { kepala } from './tulis-kepala';

/** The form of one bidang as edits on an empty sheet: inputs unlocked and coloured, everything else computed and protected. */
export function writeFormulir(pengaturan: Pengaturan, bidang: Bidang, pilihan: PilihanFormulir): readonly Edit[] {
  const sheet = pilihan.ada?.name ?? bidangSheetName(bidang.nama);
  const letak = letakFormulir(pengaturan, bidang.id);
  const lembar = lembarBaru(sheet);
  const semua = area(0, 0, letak.akhir, KOLOM.aturan + 1);
  kepala(lembar, pengaturan, bidang, pilihan, letak);
  const bukaan = [
    ...baris(lembar, sheet, pengaturan, bidang, pilihan.isi, letak),
    ...faktor(lembar, pengaturan, bidang, pilihan.isi, letak),
  ];
  bukaan.push(...anggaran(lembar, sheet, pengaturan, bidang, pilihan.isi, letak));
  bukaan.push(area(2, KOLOM.target, 1, 5), area(3, KOLOM.target, 1, 5));
  keterangan(lembar, letak);
  return [
    { kind: 'ensure-sheet', sheet, gridlines: false },
    ...gantiBagian(pilihan.ada, KOLOM.aturan + 1, letak.akhir, sheet),
    { kind: 'lock', sheet, area: semua, locked: true },
    ...LEBAR.map((width, column): Edit => ({ kind: 'column-width', sheet, column, columns: 1, width })),
    ...lembar.edits(),
    ...bukaan.map((at): Edit => ({ kind: 'lock', sheet, area: at, locked: false })),
    { kind: 'freeze', sheet, rows: letak.indikator, columns: 2 },
    {
      kind: 'page',
      sheet,
      setup: {
        paper: 'folio',
        orientation: 'landscape',
        fitToWidth: true,
        printArea: area(0, 0, letak.akhir, KOLOM.tanda),
        titleRows: { row: letak.kepala, rows: 2 },
        footer: { left: teksKaki(FORMULIR.halaman(bidang.nama, pengaturan.tahun)), right: teksKaki('') + HALAMAN },
      },
    },
    { kind: 'protect', sheet, on: true },
  ];
}

function keterangan(lembar: Lembar, letak: LetakFormulir): void {
  const row = letak.keterangan;
  lembar.sel(row, KOLOM.nama, FORMULIR.kuning, { style: 'formulir-isian', columns: 2 });
  lembar.sel(row, KOLOM.target, FORMULIR.abu, { style: 'formulir-terkunci', columns: 5 });
  lembar.sel(row, KOLOM.tw + 4, FORMULIR.jingga, { style: 'formulir-kosong', columns: 4 });
  lembar.sel(row + 2, KOLOM.nama, FORMULIR.petunjuk, { style: 'formulir-catatan' });
  lembar.sel(letak.akhir - 1, KOLOM.tanda, AKHIR, { style: 'formulir-catatan' });
}
