import { selisih } from '../drafts/words';
import type { IndikatorLkj, Lkj, Naskah, SasaranLkj } from '../lkj';
import type { BlockRow, BlockCell } from './block';
import { REPORT_WORDS, TABLE_HEADERS } from './messages';
import { blockColumn, INDIKATOR_COLUMNS, reference, MEASUREMENT_TABLE, type TableContent } from './kinerja-tables';
import { formatFor, figureCell, percentCell, textCell, shownText } from './shown-cell';

/** Analysis 3: what has been reached of the Renstra's last target. */
export const renstraTable = (lkj: Lkj, { indikator }: SasaranLkj): TableContent => ({
  columns: [
    ...INDIKATOR_COLUMNS,
    blockColumn(TABLE_HEADERS.realisasi, 1, 'kanan'),
    blockColumn(TABLE_HEADERS.tahunAkhir, 1, 'tengah'),
    blockColumn(TABLE_HEADERS.targetAkhir, 1, 'kanan'),
    blockColumn(TABLE_HEADERS.capaian, 1, 'kanan'),
  ],
  rows: indikator.map((one): BlockRow => {
    const format = formatFor([one.realisasi, one.renstra.target]);
    return {
      jenis: 'isi',
      cells: [
        ...firstCells(one, format),
        textCell(one.renstra.target === '' ? '' : String(one.renstra.tahun)),
        figureCell(one.renstra.target, format),
        percentCell(one.renstra.capaian, lkj.ketentuan),
      ],
    };
  }),
});

/** Analysis 4: against a national standard; undefined where no indikator has one. */
export function nasionalTable({ indikator }: SasaranLkj): TableContent | undefined {
  if (indikator.every((one) => one.standarNasional.target === '')) return undefined;
  return {
    columns: [
      ...INDIKATOR_COLUMNS,
      blockColumn(TABLE_HEADERS.realisasi, 1, 'kanan'),
      blockColumn(TABLE_HEADERS.standar, 1, 'kanan'),
      blockColumn(TABLE_HEADERS.selisih, 1, 'kanan'),
      blockColumn(TABLE_HEADERS.keterangan, 1, 'tengah'),
    ],
    rows: indikator.map((one): BlockRow => {
      const { target } = one.standarNasional;
      const format = formatFor([one.realisasi, target]);
      const angka = typeof target === 'number' && typeof one.realisasi === 'number';
      const difference = angka ? selisih(one.realisasi, target) : undefined;
      const nilai = figureCell(difference ?? '', format);
      return {
        jenis: 'isi',
        cells: [
          ...firstCells(one, format),
          figureCell(target, format),
          angka ? { ...nilai, rumus: (a) => `=ROUND(${a.here(3)}-${a.here(4)},10)` } : nilai,
          textCell(differenceText(one, difference)),
        ],
      };
    }),
  };
}

function differenceText({ arah, standarNasional }: IndikatorLkj, difference: number | undefined): string {
  if (difference === undefined) {
    const { nilai } = standarNasional.capaian;
    return nilai === null ? '' : nilai >= 100 ? REPORT_WORDS.sama : REPORT_WORDS.belumMenyamai;
  }
  if (difference === 0) return REPORT_WORDS.sama;
  return difference > 0 !== (arah === 'negatif') ? REPORT_WORDS.lebihBaik : REPORT_WORDS.belumMenyamai;
}

const firstCells = (one: IndikatorLkj, format: ReturnType<typeof formatFor>): readonly BlockCell[] => [
  { isi: one.nomor },
  textCell(one.nama),
  textCell(one.satuan),
  reference(figureCell(one.realisasi, format), MEASUREMENT_TABLE, one.id, 4),
];

/** Analysis 5: what helped, what hindered, what is done about it; the three cells may be rewritten and are kept. */
export const sebabTable = (lkj: Lkj, { indikator }: SasaranLkj, naskah: ReadonlyMap<string, Naskah>): TableContent => ({
  columns: [
    blockColumn(TABLE_HEADERS.pendukung, 3),
    blockColumn(TABLE_HEADERS.penghambat, 3),
    blockColumn(TABLE_HEADERS.upaya, 3),
  ],
  rows: indikator.flatMap((one): BlockRow[] => {
    const capaian = shownText(percentCell(one.capaian, lkj.ketentuan));
    const cell = (apa: 'pendukung' | 'penghambat' | 'upaya'): BlockCell => {
      const content = naskah.get(`${apa}:${one.id}`);
      return content ? { isi: content.isi, naskah: content } : textCell('');
    };
    return [
      {
        jenis: 'kelompok',
        cells: [
          textCell(
            [`${String(one.nomor)}. ${one.nama}`, `${TABLE_HEADERS.capaian.toLowerCase()} ${capaian}`, one.predikat]
              .filter((text) => text !== '')
              .join(' · '),
            { kolom: 3, rata: 'kiri' },
          ),
        ],
      },
      { jenis: 'isi', cells: [cell('pendukung'), cell('penghambat'), cell('upaya')] },
    ];
  }),
});

/** A table per sasaran for the summary: how many indikator reached their target, and the mean. */
export const ikhtisarTable = (lkj: Lkj): TableContent => ({
  columns: [
    blockColumn(TABLE_HEADERS.no, 1, 'tengah'),
    blockColumn(TABLE_HEADERS.sasaran, 4),
    blockColumn(TABLE_HEADERS.jumlahIndikator, 1, 'tengah'),
    blockColumn(TABLE_HEADERS.tercapai, 1, 'tengah'),
    blockColumn(TABLE_HEADERS.rataRata, 1, 'kanan'),
    blockColumn(TABLE_HEADERS.predikat, 1, 'tengah'),
  ],
  rows: [
    ...lkj.sasaran.map((one): BlockRow => {
      const key = `sasaran:${one.id}`;
      return {
        jenis: 'isi',
        cells: [
          { isi: one.nomor },
          textCell(one.nama),
          { isi: one.indikator.length },
          { isi: reachedCount(one.indikator) },
          meanReference(percentCell(one.rataRata, lkj.ketentuan), key, 5),
          predikatCell(one.predikat, key),
        ],
      };
    }),
    {
      jenis: 'jumlah',
      cells: [
        textCell(REPORT_WORDS.rataRata, { kolom: 2, rata: 'kanan' }),
        { isi: lkj.sasaran.reduce((n, one) => n + one.indikator.length, 0), rata: 'tengah' },
        { isi: lkj.sasaran.reduce((n, one) => n + reachedCount(one.indikator), 0), rata: 'tengah' },
        meanReference(percentCell(lkj.rataRata, lkj.ketentuan), 'rata', 5),
        predikatCell(lkj.predikat, 'rata'),
      ],
    },
  ],
});

const reachedCount = (indikator: readonly IndikatorLkj[]): number =>
  indikator.filter(({ capaian }) => capaian.nilai !== null && capaian.nilai >= 100).length;

const meanReference = (cell: BlockCell, key: string, originColumn: number): BlockCell =>
  typeof cell.isi === 'number' ? reference({ ...cell }, MEASUREMENT_TABLE, key, originColumn) : cell;

const predikatCell = (nama: string, key: string): BlockCell =>
  nama === ''
    ? textCell('', { rata: 'tengah' })
    : reference({ isi: nama, rata: 'tengah', warna: 'predikat' }, MEASUREMENT_TABLE, key, 6);
