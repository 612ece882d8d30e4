import { columnLetters } from '../../sheet/address';
import type { CellInput } from '../../sheet/edit';
import type { StyleName } from '../../sheet/style';
import { roundUp, textHeight } from '../../sheet/print/measure';
import { textWidth } from '../../sheet/print/arial';
import type { Alamat, Baris, BlokTabel, Kolom, Sel } from '../dokumen/blok';
import { TABEL } from '../dokumen/pesan';
import { petaTabel, type SelTerpasang } from '../dokumen/peta';
import { tampil } from '../dokumen/tampil';
import { tandaNaskah } from '../naskah';
import { tandaAngka } from '../perubahan';
import type { BarisCetak, Tempat } from './halaman';
import { KOLOM, KOLOM_KEADAAN, KOLOM_TANDA, lebarDari } from './letak';
import { gayaKeadaan, keadaanOf } from './keadaan';
import { barisCatatan, tinggiDi } from './teks';

export const kunciBaris = (tabel: string, kunci: string): string => `${tabel}\n${kunci}`;

/** Where each column of a table begins in the printed grid; kept per table so that formulas in others find it. */
export const letakKolom = (kolom: readonly Kolom[]): readonly number[] => {
  let di = 0;
  return kolom.map(({ lebar }) => {
    const ini = di;
    di += lebar;
    return ini;
  });
};

/** A table as rows: caption, head, body, notes. `letak` knows the columns of every table by its id. */
export function barisTabel(
  tabel: BlokTabel,
  letak: ReadonlyMap<string, readonly number[]>,
  ekspor: boolean,
  catat: (row: number) => void,
): readonly BarisCetak[] {
  const judul: BarisCetak = {
    tinggi: roundUp(tinggiDi(TABEL.label(tabel.nomor, tabel.judul), 'lkj-judul-tabel', lebarDari(0, KOLOM)) + 8),
    lanjut: true,
    tulis({ canvas, row }) {
      canvas.cell(row, 0, TABEL.label(tabel.nomor, tabel.judul), { style: 'lkj-judul-tabel', columns: KOLOM });
    },
  };
  const mulai = letak.get(tabel.id) ?? letakKolom(tabel.kolom);
  const kepala = barisKepala(tabel, mulai);
  const catatan = tabel.catatan.map(barisCatatan);
  const peta = petaTabel(tabel);
  const isi = peta.map((sel, index): BarisCetak => {
    const baris = tabel.baris[index];
    const berikut = tabel.baris[index + 1];
    const menyambung = sel.some((satu) => satu.sampai > index);
    return {
      tinggi: tinggiBaris(tabel, peta, index, mulai),
      lanjut:
        menyambung || baris?.jenis === 'kelompok' || berikut?.jenis === 'jumlah' || (berikut === undefined && catatan.length > 0),
      kepala,
      ...(baris?.kunci === undefined ? {} : { kunci: kunciBaris(tabel.id, baris.kunci) }),
      tulis(di) {
        catat(di.row);
        for (const satu of sel) if (satu.dari === index) tulisSel(di, tabel, mulai, letak, satu, baris);
        if (!ekspor && baris) tulisTanda(di, baris, sel, mulai, index);
      },
    };
  });
  return [judul, kepala, ...isi, ...catatan.map((satu, index) => ({ ...satu, lanjut: index < catatan.length - 1 }))];
}

function barisKepala({ kolom }: BlokTabel, mulai: readonly number[]): BarisCetak {
  const tinggi = kolom.map(({ judul, lebar }, index) => tinggiDi(judul, 'lkj-kepala', lebarDari(mulai[index] ?? 0, lebar)));
  return {
    tinggi: roundUp(Math.max(21, ...tinggi)),
    lanjut: true,
    tulis({ canvas, row }) {
      kolom.forEach(({ judul, lebar }, index) => {
        canvas.cell(row, mulai[index] ?? 0, judul, { style: 'lkj-kepala', columns: lebar });
      });
    },
  };
}

const lebarSel = (tabel: BlokTabel, mulai: readonly number[], { kolom, hingga }: SelTerpasang): readonly [number, number] => {
  const awal = mulai[kolom] ?? 0;
  const akhir = hingga + 1 < tabel.kolom.length ? (mulai[hingga + 1] ?? KOLOM) : KOLOM;
  return [awal, akhir - awal];
};

/** The tallest of what begins here; what reaches over several rows shares its height among them. */
function tinggiBaris(
  tabel: BlokTabel,
  peta: readonly (readonly SelTerpasang[])[],
  index: number,
  mulai: readonly number[],
): number {
  const perlu = (peta[index] ?? []).map((satu) => {
    const [awal, lebar] = lebarSel(tabel, mulai, satu);
    const tebal = satu.sel.tebal === true || (tabel.baris[satu.dari]?.jenis !== 'isi' && !satu.sel.warna);
    const tinggi = textHeight(tampil(satu.sel), lebarDari(awal, lebar), {
      size: 9,
      bold: tebal,
      indent: typeof satu.sel.isi === 'string' && !satu.sel.warna,
    });
    return tinggi / (satu.sampai - satu.dari + 1);
  });
  return roundUp(Math.max(tabel.baris[index]?.jenis === 'isi' ? 18 : 19.5, ...perlu));
}

function tulisSel(
  di: Tempat,
  tabel: BlokTabel,
  mulai: readonly number[],
  letak: ReadonlyMap<string, readonly number[]>,
  terpasang: SelTerpasang,
  baris: Baris | undefined,
): void {
  const { sel } = terpasang;
  const [awal, lebar] = lebarSel(tabel, mulai, terpasang);
  const rumus = sel.rumus?.(alamatDi(di, mulai, letak)) ?? '';
  const nilai: CellInput = rumus === '' ? sel.isi : { formula: rumus, value: sel.isi };
  di.canvas.cell(di.row, awal, nilai, {
    style: gaya(sel, tabel.kolom[terpasang.kolom]?.rata ?? 'kiri', baris?.jenis ?? 'isi', lebarDari(awal, lebar)),
    columns: lebar,
    rows: terpasang.sampai - terpasang.dari + 1,
    ...(sel.format ? { format: sel.format } : {}),
  });
}

const alamatDi = ({ row, cari }: Tempat, mulai: readonly number[], letak: ReadonlyMap<string, readonly number[]>): Alamat => {
  const sel = (column: number | undefined, baris: number): string => `${columnLetters(column ?? 0)}${String(baris + 1)}`;
  return {
    sini: (kolom) => sel(mulai[kolom], row),
    di: (lain, kunci, kolom) => {
      const found = cari(kunciBaris(lain, kunci));
      return found === undefined ? undefined : sel(letak.get(lain)?.[kolom], found.row);
    },
  };
};

/** Figures too wide for their column are set smaller rather than shown as "####". */
function gaya(sel: Sel, rataKolom: Kolom['rata'], jenis: Baris['jenis'], lebar: number): StyleName {
  const rata = sel.rata ?? rataKolom;
  // Its colour comes from the word in it.
  if (sel.warna) return 'lkj-sel-tengah';
  const angka = typeof sel.isi === 'number' && rata === 'kanan';
  if (jenis === 'jumlah') return rata === 'tengah' ? 'lkj-jumlah-tengah' : angka ? 'lkj-jumlah' : 'lkj-jumlah-label';
  if (jenis === 'kelompok') return rata === 'tengah' ? 'lkj-kelompok-tengah' : angka ? 'lkj-kelompok-angka' : 'lkj-kelompok';
  if (angka) return textWidth(tampil(sel), 9) + 9 > lebar ? 'lkj-angka-kecil' : 'lkj-angka';
  if (sel.naskah?.keadaan === 'draf') return rata === 'tengah' ? 'lkj-sel-tengah' : 'lkj-sel-draf';
  if (rata === 'tengah') return 'lkj-sel-tengah';
  return sel.tebal === true ? 'lkj-sel-tebal' : 'lkj-sel';
}

/** Marks of figures and of texts in this row, and the state of its texts. */
function tulisTanda(
  { canvas, row }: Tempat,
  { angka }: Baris,
  sel: readonly SelTerpasang[],
  mulai: readonly number[],
  index: number,
): void {
  if (angka) {
    const jarak = angka.kolom.map((kolom) => (mulai[kolom] ?? 0) - KOLOM_TANDA);
    canvas.cell(row, KOLOM_TANDA, tandaAngka(angka.apa, angka.id, jarak));
  }
  const naskah = sel.filter((satu) => satu.dari === index && satu.sel.naskah);
  naskah.forEach(({ sel: { naskah: satu }, kolom }, i) => {
    if (!satu) return;
    const di = KOLOM_TANDA + i;
    const jarak = (mulai[kolom] ?? 0) - di;
    canvas.cell(row, di, tandaNaskah(satu.id, satu.sidikDraf, satu.keadaan === 'diterima', jarak));
  });
  const berubah = naskah.find((satu) => satu.sel.naskah?.drafBerubah)?.sel.naskah;
  const draf = naskah.find(
    ({ sel: { naskah: satu } }) => satu?.keadaan === 'draf' && satu.isi !== '' && !satu.id.startsWith('reviu:'),
  )?.sel.naskah;
  const tunjuk = draf ?? berubah;
  if (tunjuk) canvas.cell(row, KOLOM_KEADAAN, keadaanOf(tunjuk), { style: gayaKeadaan(tunjuk) });
}
