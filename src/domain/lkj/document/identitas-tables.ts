import { formatIsian } from '../../kantor/angka';
import type { IdentitasLaporan } from '../../kinerja/identitas/identitas-laporan';
import { isWithinYear } from '../../kinerja/periode';
import { grouped } from '../../grouped';
import type { IndikatorLkj, Lkj, SasaranLkj } from '../lkj';
import type { BlockRow } from './block';
import { regionOf } from '../drafts/words';
import { rowsBySasaran } from './by-sasaran';
import { MEASUREMENT_TABLE, reference, yearTargetCell } from './kinerja-tables';
import { REPORT_WORDS, TABLE_HEADERS, TABLE_NOTES } from './messages';
import { figureCell, formatFor, textCell, unitCell } from './shown-cell';
import { blockColumn, cellColumn, ROW_NUMBER, tableOf, type CellColumn, type TableContent } from './table-of';

/** Who works there, by what they are counted. */
export function sdmTable({ sdm }: IdentitasLaporan): TableContent | undefined {
  if (sdm.length === 0) return undefined;
  const columns = [
    blockColumn(TABLE_HEADERS.no, 1, 'tengah'),
    blockColumn(TABLE_HEADERS.uraian, 6),
    blockColumn(TABLE_HEADERS.jumlahOrang, 2, 'kanan'),
  ];
  const rows = [...grouped(sdm, ({ kelompok }) => kelompok)].flatMap(([kelompok, own]): BlockRow[] => [
    ...(kelompok === '' ? [] : [{ jenis: 'kelompok' as const, cells: [textCell(kelompok, { kolom: 3, rata: 'kiri' })] }]),
    ...own.map(({ uraian, jumlah }, index): BlockRow => ({
      jenis: 'isi',
      cells: [{ isi: index + 1 }, textCell(uraian), figureCell(jumlah, formatFor([jumlah]))],
    })),
  ]);
  return { columns, rows };
}

/** What the medium-term plan promises for its end, beside this year's target. */
export function renstraTargetTable(lkj: Lkj): TableContent {
  const format = (one: IndikatorLkj) => formatFor([one.targetTahun, one.renstra.target]);
  const columns: readonly CellColumn<IndikatorLkj>[] = [
    cellColumn(TABLE_HEADERS.no, 1, ({ nomor }) => ({ isi: nomor }), 'tengah'),
    cellColumn(TABLE_HEADERS.sasaranIndikator, 3, ({ nama }) => textCell(nama)),
    cellColumn(TABLE_HEADERS.satuan, 1, ({ satuan }) => unitCell(satuan), 'tengah'),
    cellColumn(TABLE_HEADERS.targetTahun(lkj.tahun), 1, (one) => yearTargetCell(one, lkj.periode, format(one)), 'kanan'),
    cellColumn(
      TABLE_HEADERS.tahunAkhir,
      1,
      ({ renstra }) => textCell(renstra.target === '' ? '' : String(renstra.tahun)),
      'tengah',
    ),
    cellColumn(TABLE_HEADERS.targetAkhir, 2, (one) => figureCell(one.renstra.target, format(one)), 'kanan'),
  ];
  return { columns, rows: rowsBySasaran(lkj, columns) };
}

/** The main indikator with their meaning and the source of their data. */
export function ikuTable(lkj: Lkj): TableContent | undefined {
  const said = new Map(lkj.identitas.indikator.map((one) => [one.indikator, one]));
  const main = lkj.sasaran.flatMap(({ indikator }) => indikator).filter(({ id }) => said.get(id)?.iku === true);
  if (main.length === 0) return undefined;
  return tableOf(main, [
    ROW_NUMBER,
    cellColumn(TABLE_HEADERS.indikator, 3, ({ nama }) => textCell(nama)),
    cellColumn(TABLE_HEADERS.definisi, 3, ({ id }) => textCell(said.get(id)?.definisi ?? '')),
    cellColumn(TABLE_HEADERS.sumberData, 2, ({ id }) => textCell(said.get(id)?.sumber ?? '')),
  ]);
}

/** What others reached, of which region and year, with its source below. */
export function pembandingTable({ periode }: Lkj, { indikator }: SasaranLkj): TableContent | undefined {
  const rows = indikator.flatMap((own) => own.pembanding.map((one) => ({ own, one })));
  if (rows.length === 0) return undefined;
  const sources = rows.map(({ one }) => one.sumber).filter((one) => one !== '');
  return {
    ...tableOf(rows, [
      cellColumn(TABLE_HEADERS.no, 1, ({ own }) => ({ isi: own.nomor }), 'tengah'),
      cellColumn(TABLE_HEADERS.indikator, 2, ({ own }) => textCell(own.nama)),
      cellColumn(
        TABLE_HEADERS.realisasi,
        1,
        ({ own, one }) =>
          reference(figureCell(own.realisasi, formatFor([own.realisasi, one.nilai])), MEASUREMENT_TABLE, own.id, 4),
        'kanan',
      ),
      cellColumn(TABLE_HEADERS.wilayah, 2, ({ one }) => textCell(regionOf(one))),
      cellColumn(TABLE_HEADERS.tahun, 1, ({ one }) => textCell(one.tahun === null ? '' : String(one.tahun)), 'tengah'),
      cellColumn(
        TABLE_HEADERS.realisasiPembanding,
        1,
        ({ own, one }) => figureCell(one.nilai, formatFor([own.realisasi, one.nilai])),
        'kanan',
      ),
      cellColumn(
        TABLE_HEADERS.keterangan,
        1,
        ({ own, one }) => textCell(isWithinYear(periode) ? REPORT_WORDS.akhirTahun : comparisonWords(own, one)),
        'tengah',
      ),
    ]),
    notes: sources.length === 0 ? [] : [TABLE_NOTES.sumberPembanding([...new Set(sources)])],
  };
}

function comparisonWords({ realisasi }: IndikatorLkj, { nilai, tercapai }: IndikatorLkj['pembanding'][number]): string {
  if (tercapai === undefined) return '';
  if (formatIsian(realisasi) === formatIsian(nilai)) return REPORT_WORDS.sama;
  return tercapai ? REPORT_WORDS.lebihBaik : REPORT_WORDS.belumMenyamai;
}
