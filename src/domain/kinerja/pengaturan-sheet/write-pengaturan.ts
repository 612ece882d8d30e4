import {
  renstraYearsOf,
  tahunLaluOf,
  TRIWULAN,
  type Bidang,
  type Indikator,
  type Pengaturan,
  type Program,
  type RentangPredikat,
  type Sasaran,
  type SkalaKata,
} from '../pengaturan';
import { settingsName } from '../year-sheets';
import { hasPerubahan } from '../pk-perubahan';
import type { Edit } from '../../sheet/edit';
import { Canvas } from '../../sheet/print/canvas';
import { pageText } from '../../sheet/print/paper';
import { END_MARK, replacePart } from '../../sheet/print/part';
import { PAGE_NUMBER } from '../../sheet/print/messages';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { kantorRows, ketentuanRows } from './list-rows';
import { PENGATURAN_SHEET } from './messages';
import { choice, column, LIST_END, writeList, writeTable, type TableColumn } from './write-tables';

const COLUMN_WIDTHS: readonly number[] = [54, 240, 150, 60, 60, 75, 84, 66, 75, 66, 66, 66, 66, 66, 66, 75, 75, 66, 66, 66, 66];

const { kolom: k, bagian } = PENGATURAN_SHEET;

const BIDANG_COLUMNS: readonly TableColumn<Bidang>[] = [
  column(k.kode, ({ id }) => id),
  column(k.nama, ({ nama }) => nama),
  column(k.penanggungJawab, ({ penanggungJawab }) => penanggungJawab),
];

const SASARAN_COLUMNS: readonly TableColumn<Sasaran>[] = [column(k.kode, ({ id }) => id), column(k.nama, ({ nama }) => nama)];

/** The columns of the changed agreement stand on the sheet once there is one, or a day for it. */
const showsPerubahan = (pengaturan: Pengaturan): boolean => pengaturan.kantor.pkPerubahan !== '' || hasPerubahan(pengaturan);

const programColumns = (pengaturan: Pengaturan): readonly TableColumn<Program>[] => [
  column(k.kode, ({ id }) => id),
  column(k.program, ({ nama }) => nama),
  column(k.indikator, ({ indikator }) => indikator.join(', ')),
  choice(k.jenis, ['program', 'kegiatan', 'sub kegiatan'], ({ jenis }) => jenis),
  column(k.bidang, ({ bidang }) => bidang),
  column(k.pagu, ({ pagu }) => pagu, 'bulat'),
  ...(showsPerubahan(pengaturan) ? [column<Program>(k.paguPerubahan, ({ paguPerubahan }) => paguPerubahan ?? '', 'bulat')] : []),
];

const PREDIKAT_COLUMNS: readonly TableColumn<RentangPredikat>[] = [
  column(k.mulai, ({ mulai }) => mulai, 'angka'),
  column(k.predikat, ({ nama }) => nama),
];

const KATA_COLUMNS: readonly TableColumn<Omit<SkalaKata, 'nilai'> & SkalaKata['nilai'][number]>[] = [
  column(k.kode, ({ id }) => id),
  column(k.namaSkala, ({ nama }) => nama),
  column(k.kata, ({ kata }) => kata, 'teks'),
  column(k.skor, ({ skor }) => skor, 'angka'),
];

const indikatorColumns = (pengaturan: Pengaturan): readonly TableColumn<Indikator>[] => [
  column(k.kode, ({ id }) => id),
  column(k.indikator, ({ nama }) => nama),
  column(k.sasaran, ({ sasaran }) => sasaran),
  ...(pengaturan.indikator.some(({ program }) => program !== undefined)
    ? [column<Indikator>(k.milikProgram, ({ program }) => program ?? '')]
    : []),
  column(k.satuan, ({ satuan }) => satuan),
  choice(k.arah, Object.values(PENGATURAN_SHEET.arah), ({ arah }) => (arah === '' ? '' : PENGATURAN_SHEET.arah[arah])),
  choice(k.rumus, Object.values(PENGATURAN_SHEET.rumus), ({ rumus }) => PENGATURAN_SHEET.rumus[rumus]),
  choice(k.metode, Object.values(PENGATURAN_SHEET.metode), ({ metode }) =>
    metode === '' ? '' : PENGATURAN_SHEET.metode[metode],
  ),
  choice(
    k.skala,
    pengaturan.ketentuan.skalaKata.map(({ id }) => id),
    ({ skala }) => skala,
  ),
  column(k.target, ({ target }) => target, 'angka'),
  ...TRIWULAN.map((tw) => column<Indikator>(k.tw[tw], ({ targetTriwulan }) => targetTriwulan[tw], 'angka')),
  ...(showsPerubahan(pengaturan)
    ? [
        column<Indikator>(k.perubahan, ({ perubahan }) => perubahan?.target ?? '', 'angka'),
        ...TRIWULAN.map((tw) =>
          column<Indikator>(k.perubahanTw[tw], ({ perubahan }) => perubahan?.targetTriwulan[tw] ?? '', 'angka'),
        ),
      ]
    : []),
  column(k.bidang, ({ bidang }) => bidang.join(', ')),
  ...(pengaturan.indikator.some(({ bidang }) => bidang.length > 1)
    ? [
        choice<Indikator>(k.gabungan, Object.values(PENGATURAN_SHEET.gabungan), ({ gabungan }) =>
          gabungan === undefined ? '' : PENGATURAN_SHEET.gabungan[gabungan],
        ),
      ]
    : []),
  column(k.tahunRenstra, ({ renstra }) => renstra.tahun, 'umum'),
  column(k.renstra, ({ renstra }) => renstra.target, 'angka'),
  choice(k.renstraDihitung, Object.values(PENGATURAN_SHEET.renstra), ({ renstra }) =>
    renstra.jenis === undefined ? '' : PENGATURAN_SHEET.renstra[renstra.jenis],
  ),
  column(k.renstraMulai, ({ renstra }) => renstra.mulai ?? '', 'umum'),
  column(k.renstraAwal, ({ renstra }) => renstra.awal ?? '', 'angka'),
  ...renstraYearsOf(pengaturan).map((tahun) =>
    column<Indikator>(
      k.renstraTahun(tahun),
      ({ renstra }) => renstra.perTahun?.find((one) => one.tahun === tahun)?.target ?? '',
      'angka',
    ),
  ),
  column(k.nasional, ({ standarNasional }) => standarNasional, 'angka'),
  ...(pengaturan.indikator.some(({ rencanaAksi = '' }) => rencanaAksi !== '')
    ? [column<Indikator>(k.rencanaAksi, ({ rencanaAksi }) => rencanaAksi ?? '')]
    : []),
  ...tahunLaluOf(pengaturan).flatMap((tahun) => {
    const di = ({ lalu }: Indikator): Indikator['lalu'][number] | undefined => lalu.find((one) => one.tahun === tahun);
    return [
      column<Indikator>(k.targetLalu(tahun), (one) => di(one)?.target ?? '', 'angka'),
      column<Indikator>(k.realisasiLalu(tahun), (one) => di(one)?.realisasi ?? '', 'angka'),
    ];
  }),
];

/** The settings as a sheet of plain tables that a person may also edit by hand. */
export function writePengaturan(pengaturan: Pengaturan, present?: SheetSnapshot): readonly Edit[] {
  const sheet = present?.name ?? settingsName(pengaturan);
  const { ketentuan } = pengaturan;
  const canvas = new Canvas(sheet, COLUMN_WIDTHS);
  canvas.heading(0, PENGATURAN_SHEET.judul, 'formulir-judul', LIST_END);
  canvas.heading(1, PENGATURAN_SHEET.subjudul, 'formulir-petunjuk', LIST_END);
  const words = ketentuan.skalaKata.flatMap(({ nilai, ...skala }) => nilai.map((one) => ({ ...skala, ...one })));
  const columns = indikatorColumns(pengaturan);
  let row = writeList(canvas, 3, bagian.kantor, kantorRows(pengaturan));
  row = writeTable(canvas, row, bagian.bidang, BIDANG_COLUMNS, pengaturan.bidang);
  row = writeTable(canvas, row, bagian.sasaran, SASARAN_COLUMNS, pengaturan.sasaran);
  row = writeTable(canvas, row, bagian.indikator, columns, pengaturan.indikator);
  row = writeTable(canvas, row, bagian.program, programColumns(pengaturan), pengaturan.program);
  row = writeTable(canvas, row, bagian.predikat, PREDIKAT_COLUMNS, ketentuan.skalaPredikat);
  row = writeTable(canvas, row, bagian.kata, KATA_COLUMNS, words);
  row = writeList(canvas, row, bagian.ketentuan, ketentuanRows(ketentuan));
  canvas.cell(row, 0, END_MARK, { style: 'formulir-catatan' });
  canvas.page(
    { orientation: 'landscape', footer: { left: pageText(PENGATURAN_SHEET.judul), right: pageText('') + PAGE_NUMBER } },
    row,
    columns.length,
  );
  return [
    { kind: 'ensure-sheet', sheet, gridlines: false },
    ...replacePart(present, Math.max(columns.length, oldWidth(present)), canvas.at(row) + 1, sheet, canvas.edits()),
  ];
}

/** Older years may have had more columns. */
const oldWidth = (present: SheetSnapshot | undefined): number => Math.min(present?.values[0]?.length ?? 0, 29);
