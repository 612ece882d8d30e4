import type { Ketentuan } from '../../kinerja/pengaturan';
import { a1, area, type Area } from '../../sheet/address';
import type { ConditionalFormat, Edit } from '../../sheet/edit';
import type { StyleName } from '../../sheet/style';
import type { BlokTabel } from '../dokumen/blok';
import { KATA } from '../dokumen/pesan';

const WARNA: readonly StyleName[] = [
  'predikat-sangat-tinggi',
  'predikat-tinggi',
  'predikat-sedang',
  'predikat-rendah',
  'predikat-sangat-rendah',
];

/** Colours that follow the words in a table's cells, and bars behind its capaian; `awal` to `akhir` are its body's rows. */
export function warnaTabel(
  sheet: string,
  tabel: BlokTabel,
  mulai: readonly number[],
  [awal, akhir]: readonly [number, number],
  ketentuan: Ketentuan,
): readonly Edit[] {
  const lajur = (kolom: number): Area => area(awal, mulai[kolom] ?? 0, akhir - awal + 1, 1);
  const semua = tabel.baris.flatMap(({ sel }) => sel);
  const terakhir = tabel.kolom.length - 1;
  return [
    ...(semua.some(({ warna }) => warna === 'predikat')
      ? [bersyarat(sheet, lajur(terakhir), warnaPredikat(ketentuan, lajur(terakhir)))]
      : []),
    ...(semua.some(({ warna }) => warna === 'efisien')
      ? [
          bersyarat(sheet, lajur(terakhir), [
            kata(lajur(terakhir), KATA.efisien, 'predikat-sangat-tinggi'),
            kata(lajur(terakhir), KATA.belumEfisien, 'predikat-sedang'),
          ]),
        ]
      : []),
    ...(semua.some(({ batang }) => batang)
      ? [bersyarat(sheet, lajur(terakhir - 1), [{ kind: 'bar', min: 0, max: 1.2, style: 'batang-capaian' }])]
      : []),
  ];
}

const bersyarat = (sheet: string, at: Area, formats: readonly ConditionalFormat[]): Edit => ({
  kind: 'conditional',
  sheet,
  area: at,
  formats,
});

const kata = (at: Area, isi: string, style: StyleName): ConditionalFormat => ({
  kind: 'formula',
  formula: `=$${a1({ row: at.row, column: at.column })}="${isi.replaceAll('"', '""')}"`,
  style,
});

/** Colours by the place of a predikat in the office's own scale. */
const warnaPredikat = (ketentuan: Ketentuan, at: Area): readonly ConditionalFormat[] =>
  [...ketentuan.skalaPredikat]
    .sort((a, b) => b.mulai - a.mulai)
    .map(({ nama }, index) => kata(at, nama, WARNA[Math.min(index, WARNA.length - 1)] ?? 'predikat-sedang'));
