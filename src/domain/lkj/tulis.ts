import { area } from '../sheet/address';
import type { ChartSpec, Edit } from '../sheet/edit';
import { SHEET } from '../sheet/names';
import { Canvas } from '../sheet/print/canvas';
import { pageRoom, pageText } from '../sheet/print/paper';
import { END_MARK, replacePart } from '../sheet/print/part';
import { PAGE_NUMBER } from '../sheet/print/pesan';
import type { SheetSnapshot } from '../sheet/snapshot';
import { kakiLog, tandaCap } from './cap';
import type { Blok, BlokBagan, BlokJudul } from './dokumen/blok';
import { dokumenOf } from './dokumen/dokumen';
import { AWALAN_BAGAN, barisBagan, pasangBagan } from './lembar/bagan';
import { bagiHalaman, potonganOf, type BarisCetak } from './lembar/halaman';
import { JUMLAH_TANDA, KOLOM, KOLOM_AKHIR, KOLOM_TANDA, lebarKolom } from './lembar/letak';
import { LEMBAR } from './lembar/pesan';
import { barisTabel, letakKolom } from './lembar/tabel';
import { barisCatatan, barisDaftarIsi, barisJudul, barisNaskah, barisSampul, barisTandaTangan } from './lembar/teks';
import { warnaTabel } from './lembar/warna';
import type { Lkj } from './lkj';

interface PilihanTulis {
  /** The sheet as it is now: replaced as far as it is the report. */
  readonly ada?: SheetSnapshot | undefined;
  /** Without Runut's marks and remarks, for a file of its own. */
  readonly ekspor?: boolean;
}

/** The report as edits on the sheet `LKj`: F4 portrait, ready for print; texts a person wrote are already in `lkj.naskah`. */
export function writeLkj(lkj: Lkj, { ada, ekspor = false }: PilihanTulis = {}): readonly Edit[] {
  const sheet = ada?.name ?? SHEET.lkj;
  const blok = dokumenOf(lkj);
  const bagan: ChartSpec[] = [];
  const badan = new Map<string, [number, number]>();
  const baris = barisDari(blok, lkj, ekspor, {
    gambar: (satu) => bagan.push(satu),
    catat: (tabel, row) => badan.set(tabel, [badan.get(tabel)?.[0] ?? row, row]),
  });
  const terpasang = bagiHalaman(baris, pageRoom('portrait'));
  const tempat = new Map(
    terpasang.flatMap(({ baris: satu, halaman }, row) =>
      satu.kunci === undefined ? [] : [[satu.kunci, { row, halaman }] as const],
    ),
  );
  const canvas = new Canvas(sheet, lebarKolom(ekspor));
  let atas = 0;
  terpasang.forEach(({ baris: satu }, row) => {
    canvas.height(row, satu.tinggi);
    satu.tulis({ canvas, row, atas, cari: (kunci) => tempat.get(kunci) });
    atas += satu.tinggi;
  });
  const akhir = terpasang.length;
  if (!ekspor) canvas.cell(akhir, KOLOM_TANDA, END_MARK);
  if (!ekspor) hide(canvas, akhir + 1);
  canvas.add(...warna(sheet, blok, lkj, badan), { kind: 'charts', sheet, prefix: AWALAN_BAGAN, charts: bagan });
  canvas.page(
    {
      orientation: 'portrait',
      breaksAbove: potonganOf(terpasang),
      footer: { left: pageText(kakiLog(lkj.cap)), right: `${pageText(LEMBAR.kaki(lkj.tahun))} · ${PAGE_NUMBER}` },
      header: { right: lkj.status === 'konsep' ? pageText(LEMBAR.konsep) : '' },
    },
    akhir,
    KOLOM,
  );
  return [
    { kind: 'ensure-sheet', sheet, gridlines: false },
    ...replacePart(ada, KOLOM_AKHIR, akhir + 1, sheet),
    ...canvas.edits(),
  ];
}

/** What is learnt while rows are written. */
interface Catatan {
  gambar(bagan: ChartSpec): void;
  /** A row of a table's body. */
  catat(tabel: string, row: number): void;
}

/** The columns of every table, so that formulas in one find cells of another. */
const letakTabel = (blok: readonly Blok[]): ReadonlyMap<string, readonly number[]> =>
  new Map(blok.flatMap((satu) => (satu.jenis === 'tabel' ? [[satu.id, letakKolom(satu.kolom)] as const] : [])));

function barisDari(blok: readonly Blok[], lkj: Lkj, ekspor: boolean, { gambar, catat }: Catatan): readonly BarisCetak[] {
  const letak = letakTabel(blok);
  const judul = blok.filter((satu): satu is BlokJudul => satu.jenis === 'judul');
  let nomorJudul = 0;
  return blok.flatMap((satu, index): readonly BarisCetak[] => {
    switch (satu.jenis) {
      case 'sampul':
        return barisSampul(satu, ekspor ? undefined : tandaCap(lkj));
      case 'daftar-isi':
        return barisDaftarIsi(satu, judul);
      case 'judul':
        nomorJudul += 1;
        return barisJudul(satu, nomorJudul - 1);
      case 'naskah':
        return barisNaskah(satu.naskah, ekspor);
      case 'catatan':
        return [barisCatatan(satu.teks)];
      case 'tabel':
        return barisTabel(satu, letak, ekspor, (row) => {
          catat(satu.id, row);
        });
      case 'tanda-tangan':
        return barisTandaTangan(satu);
      case 'bagan':
        // Charts that follow one another are placed together, where the first of them stands.
        if (blok[index - 1]?.jenis === 'bagan') return [];
        return pasangBagan(berurutan(blok, index)).flatMap((sederet) => barisBagan(sederet, letak, lkj.ketentuan, gambar));
    }
  });
}

function berurutan(blok: readonly Blok[], dari: number): readonly BlokBagan[] {
  const hasil: BlokBagan[] = [];
  for (let index = dari; ; index += 1) {
    const satu = blok[index];
    if (satu?.jenis !== 'bagan') return hasil;
    hasil.push(satu);
  }
}

/** Marks stay in their cells and show nowhere. */
const hide = (canvas: Canvas, rows: number): void => {
  canvas.paint(area(0, KOLOM_TANDA, rows, JUMLAH_TANDA), { style: 'lkj-tanda', format: 'tersembunyi' });
};

function warna(
  sheet: string,
  blok: readonly Blok[],
  { ketentuan }: Lkj,
  badan: ReadonlyMap<string, readonly [number, number]>,
): readonly Edit[] {
  return blok.flatMap((tabel) => {
    const rows = tabel.jenis === 'tabel' ? badan.get(tabel.id) : undefined;
    return tabel.jenis === 'tabel' && rows ? warnaTabel(sheet, tabel, letakKolom(tabel.kolom), rows, ketentuan) : [];
  });
}
