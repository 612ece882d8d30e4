import type { Ketentuan } from '../../kinerja/pengaturan';
import { a1, area, type Area } from '../../sheet/address';
import type { ConditionalFormat, Edit } from '../../sheet/edit';
import { PREDIKAT_STYLES, type StyleName } from '../../sheet/style';
import type { TableBlock } from '../document/block';
import { REPORT_WORDS } from '../document/messages';

/** Colours that follow the words in a table's cells, and bars behind its capaian; `awal` to `akhir` are its body's rows. */
export function tableColours(
  sheet: string,
  tabel: TableBlock,
  mulai: readonly number[],
  [start, end]: readonly [number, number],
  ketentuan: Ketentuan,
): readonly Edit[] {
  const lajur = (column: number): Area => area(start, mulai[column] ?? 0, end - start + 1, 1);
  const all = tabel.rows.flatMap(({ cells }) => cells);
  const terakhir = tabel.columns.length - 1;
  return [
    ...(all.some(({ warna }) => warna === 'predikat')
      ? [conditionalEdit(sheet, lajur(terakhir), predikatColours(ketentuan, lajur(terakhir)))]
      : []),
    ...(all.some(({ warna }) => warna === 'efisien')
      ? [
          conditionalEdit(sheet, lajur(terakhir), [
            whenText(lajur(terakhir), REPORT_WORDS.keefisienan.efisien, 'predikat-sangat-tinggi'),
            whenText(lajur(terakhir), REPORT_WORDS.keefisienan['belum-efisien'], 'predikat-sedang'),
          ]),
        ]
      : []),
    ...(all.some(({ batang }) => batang)
      ? [conditionalEdit(sheet, lajur(terakhir - 1), [{ kind: 'bar', min: 0, max: 1.2, style: 'batang-capaian' }])]
      : []),
  ];
}

const conditionalEdit = (sheet: string, at: Area, formats: readonly ConditionalFormat[]): Edit => ({
  kind: 'conditional',
  sheet,
  area: at,
  formats,
});

const whenText = (at: Area, content: string, style: StyleName): ConditionalFormat => ({
  kind: 'formula',
  formula: `=$${a1({ row: at.row, column: at.column })}="${content.replaceAll('"', '""')}"`,
  style,
});

/** Colours by the place of a predikat in the office's own scale. */
const predikatColours = (ketentuan: Ketentuan, at: Area): readonly ConditionalFormat[] =>
  [...ketentuan.skalaPredikat]
    .sort((a, b) => b.mulai - a.mulai)
    .map(({ nama }, index) =>
      whenText(at, nama, PREDIKAT_STYLES[Math.min(index, PREDIKAT_STYLES.length - 1)] ?? 'predikat-sedang'),
    );
