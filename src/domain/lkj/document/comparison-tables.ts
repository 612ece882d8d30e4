import { isWithinYear } from '../../kinerja/periode';
import { selisih } from '../drafts/words';
import type { IndikatorLkj, Lkj, Naskah, SasaranLkj } from '../lkj';
import type { BlockRow, BlockCell } from './block';
import { REPORT_WORDS, TABLE_HEADERS, TABLE_NOTES } from './messages';
import type { FormatName } from '../../sheet/style';
import { INDIKATOR_COLUMNS, reference, MEASUREMENT_TABLE } from './kinerja-tables';
import { blockColumn, cellColumn, tableOf, type CellColumn, type TableContent } from './table-of';
import { formatFor, figureCell, percentCell, textCell, shownText } from './shown-cell';

/** Analysis 3: what has been reached of the Renstra's last target. */
export function renstraTable(lkj: Lkj, { indikator }: SasaranLkj): TableContent {
  const format = ({ renstra }: IndikatorLkj): FormatName =>
    formatFor([renstra.realisasi, renstra.target, renstra.awal ?? '', renstra.tahunIni?.target ?? '']);
  const some = (has: (renstra: IndikatorLkj['renstra']) => boolean): boolean => indikator.some(({ renstra }) => has(renstra));
  const optional = [
    ...(some(({ awal }) => awal !== undefined)
      ? [
          cellColumn<IndikatorLkj>(
            TABLE_HEADERS.kondisiAwal,
            1,
            (one) => figureCell(one.renstra.awal ?? '', format(one)),
            'kanan',
          ),
        ]
      : []),
    ...(some(({ tahunIni }) => tahunIni !== undefined)
      ? [
          cellColumn<IndikatorLkj>(
            TABLE_HEADERS.renstraTahun(lkj.tahun),
            1,
            (one) => figureCell(one.renstra.tahunIni?.target ?? '', format(one)),
            'kanan',
          ),
        ]
      : []),
  ];
  const [no, nama, satuan] = INDIKATOR_COLUMNS;
  const realisasi = (one: IndikatorLkj): BlockCell =>
    one.renstra.dijumlah.length > 0
      ? figureCell(one.renstra.realisasi, format(one))
      : reference(figureCell(one.renstra.realisasi, format(one)), MEASUREMENT_TABLE, one.id, 4);
  const content = tableOf(indikator, [
    ...(no && nama && satuan ? [no, { ...nama, width: nama.width - optional.length }, satuan] : []),
    ...optional,
    cellColumn(TABLE_HEADERS.realisasiRenstra(lkj.periode), 1, realisasi, 'kanan'),
    cellColumn(
      TABLE_HEADERS.tahunAkhir,
      1,
      ({ renstra }) => textCell(renstra.target === '' ? '' : String(renstra.tahun)),
      'tengah',
    ),
    cellColumn(TABLE_HEADERS.targetAkhir, 1, (one) => figureCell(one.renstra.target, format(one)), 'kanan'),
    cellColumn(TABLE_HEADERS.capaian, 1, (one) => percentCell(one.renstra.capaian, lkj.ketentuan), 'kanan'),
  ]);
  return some(({ dijumlah }) => dijumlah.length > 0) ? { ...content, notes: [TABLE_NOTES.kumulatif(lkj.periode)] } : content;
}

/** Analysis 4: against a national standard; undefined where no indikator has one. */
export function nasionalTable({ periode }: Lkj, { indikator }: SasaranLkj): TableContent | undefined {
  if (indikator.every((one) => one.standarNasional.target === '')) return undefined;
  const format = (one: IndikatorLkj): FormatName => formatFor([one.realisasi, one.standarNasional.target]);
  const later = isWithinYear(periode);
  return tableOf(indikator, [
    ...INDIKATOR_COLUMNS,
    realisasiColumn(format),
    cellColumn(TABLE_HEADERS.standar, 1, (one) => figureCell(one.standarNasional.target, format(one)), 'kanan'),
    cellColumn(
      TABLE_HEADERS.selisih,
      1,
      (one) => {
        const difference = later ? undefined : differenceOf(one);
        const nilai = figureCell(difference ?? '', format(one));
        return difference === undefined ? nilai : { ...nilai, rumus: { apa: 'selisih', dari: 3, kurang: 4 } };
      },
      'kanan',
    ),
    cellColumn(
      TABLE_HEADERS.keterangan,
      1,
      (one) =>
        textCell(later && one.standarNasional.target !== '' ? REPORT_WORDS.akhirTahun : differenceText(one, differenceOf(one))),
      'tengah',
    ),
  ]);
}

const differenceOf = ({ realisasi, standarNasional: { target } }: IndikatorLkj): number | undefined =>
  typeof target === 'number' && typeof realisasi === 'number' ? selisih(realisasi, target) : undefined;

function differenceText({ arah, standarNasional }: IndikatorLkj, difference: number | undefined): string {
  if (difference === undefined) {
    const { tercapai } = standarNasional;
    return tercapai === undefined ? '' : tercapai ? REPORT_WORDS.menyamai : REPORT_WORDS.belumMenyamai;
  }
  if (difference === 0) return REPORT_WORDS.sama;
  return difference > 0 !== (arah === 'negatif') ? REPORT_WORDS.lebihBaik : REPORT_WORDS.belumMenyamai;
}

/** The year's realisasi as the measurement table has it. */
const realisasiColumn = (format: (one: IndikatorLkj) => FormatName): CellColumn<IndikatorLkj> =>
  cellColumn(
    TABLE_HEADERS.realisasi,
    1,
    (one) => reference(figureCell(one.realisasi, format(one)), MEASUREMENT_TABLE, one.id, 4),
    'kanan',
  );

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
            [
              `${String(one.nomor)}. ${one.nama}`,
              `${TABLE_HEADERS.capaian.toLowerCase()}${one.capaian.nilai === null ? ':' : ''} ${capaian}`,
              one.predikat,
            ]
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
export function ikhtisarTable(lkj: Lkj): TableContent {
  const key = ({ id }: SasaranLkj): string => `sasaran:${id}`;
  const { columns, rows } = tableOf(lkj.sasaran, [
    cellColumn(TABLE_HEADERS.no, 1, ({ nomor }) => ({ isi: nomor }), 'tengah'),
    cellColumn(TABLE_HEADERS.sasaran, 4, ({ nama }) => textCell(nama)),
    cellColumn(TABLE_HEADERS.jumlahIndikator, 1, ({ indikator }) => ({ isi: indikator.length }), 'tengah'),
    cellColumn(TABLE_HEADERS.tercapai, 1, ({ indikator }) => ({ isi: reachedCount(indikator) }), 'tengah'),
    cellColumn(TABLE_HEADERS.rataRata, 1, (one) => meanReference(percentCell(one.rataRata, lkj.ketentuan), key(one), 5), 'kanan'),
    cellColumn(TABLE_HEADERS.predikat, 1, (one) => predikatCell(one.predikat, key(one)), 'tengah'),
  ]);
  const total = (of: (one: SasaranLkj) => number): BlockCell => ({
    isi: lkj.sasaran.reduce((n, one) => n + of(one), 0),
    rata: 'tengah',
  });
  const sum: BlockRow = {
    jenis: 'jumlah',
    cells: [
      textCell(REPORT_WORDS.rataRata, { kolom: 2, rata: 'kanan' }),
      total(({ indikator }) => indikator.length),
      total(({ indikator }) => reachedCount(indikator)),
      meanReference(percentCell(lkj.rataRata, lkj.ketentuan), 'rata', 5),
      predikatCell(lkj.predikat, 'rata'),
    ],
  };
  return { columns, rows: [...rows, sum] };
}

const reachedCount = (indikator: readonly IndikatorLkj[]): number => indikator.filter(({ tercapai }) => tercapai === true).length;

const meanReference = (cell: BlockCell, key: string, originColumn: number): BlockCell =>
  typeof cell.isi === 'number' ? reference({ ...cell }, MEASUREMENT_TABLE, key, originColumn) : cell;

const predikatCell = (nama: string, key: string): BlockCell =>
  nama === ''
    ? textCell('', { rata: 'tengah' })
    : reference({ isi: nama, rata: 'tengah', warna: 'predikat' }, MEASUREMENT_TABLE, key, 6);
