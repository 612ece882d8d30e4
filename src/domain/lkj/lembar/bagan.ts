import { area } from '../../sheet/address';
import type { ChartSpec } from '../../sheet/edit';
import type { BlokBagan } from '../dokumen/blok';
import { formatPersen } from '../dokumen/tampil';
import type { Ketentuan } from '../../kinerja/pengaturan';
import type { BarisCetak, Tempat } from './halaman';
import { KOLOM, KOLOM_DATA, LEBAR_DATA, lebarDari } from './letak';
import { LEMBAR } from './pesan';
import { columnLetters } from '../../sheet/address';
import { kunciBaris } from './tabel';

/** Every chart of a sheet of Runut's carries this. */
export const AWALAN_BAGAN = 'runut:lkj:';

const TINGGI = 15;

/** Columns stand two in a row; bars take the page's width. */
export function pasangBagan(blok: readonly BlokBagan[]): readonly (readonly BlokBagan[])[] {
  const hasil: BlokBagan[][] = [];
  for (const satu of blok) {
    const akhir = hasil.at(-1);
    if (akhir?.length === 1 && akhir[0]?.bentuk !== 'bar' && satu.bentuk !== 'bar') akhir.push(satu);
    else hasil.push([satu]);
  }
  return hasil;
}

/** Room for one or two charts, and their figures beside the page. */
export function barisBagan(
  sederet: readonly BlokBagan[],
  letak: ReadonlyMap<string, readonly number[]>,
  ketentuan: Ketentuan,
  gambar: (bagan: ChartSpec) => void,
): readonly BarisCetak[] {
  const banyak = Math.max(...sederet.map(tinggiOf));
  const lebar = lebarDari(0, KOLOM) / (sederet.length > 1 || sederet[0]?.bentuk !== 'bar' ? 2 : 1);
  return Array.from({ length: banyak + 1 }, (_, ke): BarisCetak => ({
    tinggi: ke === 0 ? 7.5 : TINGGI,
    lanjut: ke < banyak,
    tulis(di) {
      if (ke !== 1) return;
      sederet.forEach((blok, index) => {
        const kolom = KOLOM_DATA + index * LEBAR_DATA;
        tulisData(di, blok, kolom, letak, ketentuan);
        const box = { left: index * lebar + 2, top: di.atas, width: lebar - 4, height: tinggiOf(blok) * TINGGI - 6 };
        gambar(baganDi(blok, box, di.row, kolom));
      });
    },
  }));
}

const tinggiOf = ({ bentuk, kategori }: BlokBagan): number =>
  bentuk === 'bar' ? Math.ceil((64 + kategori.length * 24) / TINGGI) : 11;

function tulisData(
  { canvas, row, cari }: Tempat,
  blok: BlokBagan,
  kolom: number,
  letak: ReadonlyMap<string, readonly number[]>,
  ketentuan: Ketentuan,
): void {
  const rupa = { style: 'lkj-data-bagan' } as const;
  canvas.cell(row, kolom, LEMBAR.dataBagan, rupa);
  blok.kategori.forEach((nama, index) => {
    canvas.cell(row + 1 + index, kolom, nama, { ...rupa, format: 'teks' });
  });
  blok.deret.forEach(({ nama, nilai, asal }, ke) => {
    const di = kolom + 1 + ke;
    canvas.cell(row, di, nama, rupa);
    nilai.forEach((angka, index) => {
      const dari = asal?.[index];
      const sel = dari ? cari(kunciBaris(dari.tabel, dari.kunci)) : undefined;
      const kolomAsal = dari ? letak.get(dari.tabel)?.[dari.kolom] : undefined;
      const rumus = sel && kolomAsal !== undefined ? `=${columnLetters(kolomAsal)}${String(sel.row + 1)}` : '';
      canvas.cell(row + 1 + index, di, rumus === '' || angka === null ? (angka ?? '') : { formula: rumus, value: angka }, {
        ...rupa,
        format: blok.persen ? formatPersen(ketentuan) : 'angka',
      });
    });
  });
}

/** Columns are compared by their heights, so they start at 0 where no figure is below it. */
const dariNol = ({ deret }: BlokBagan): { readonly min?: number } =>
  deret.every(({ nilai }) => nilai.every((angka) => (angka ?? 0) >= 0)) ? { min: 0 } : {};

const baganDi = (blok: BlokBagan, box: ChartSpec['box'], row: number, kolom: number): ChartSpec => ({
  name: `${AWALAN_BAGAN}${blok.id}`,
  type: blok.bentuk,
  title: blok.judul,
  alt: blok.alt,
  box,
  categories: area(row + 1, kolom, blok.kategori.length, 1),
  series: blok.deret.map(({ nama, peran }, ke) => ({
    name: nama,
    values: area(row + 1, kolom + 1 + ke, blok.kategori.length, 1),
    role: peran,
  })),
  valueAxis: blok.persen ? { min: 0, format: 'persen-1' } : { ...dariNol(blok), format: 'angka' },
  legend: blok.deret.length > 1,
  labels: blok.deret.length === 1,
});
