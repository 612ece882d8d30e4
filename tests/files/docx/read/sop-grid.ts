import type { SymbolShape } from '../../../../src/domain/sheet/edit';
import { cellOf, landscape, lines, para, rowOf, run, tableOf, type CellLook } from './word-file';

/** What is in one step of a grid under test; `actor` counts from 0. */
export interface GridStep {
  readonly uraian: string;
  readonly actor: number;
  readonly symbol: SymbolShape;
  readonly kelengkapan: string;
  readonly waktu: string;
  readonly output: string;
}

export const ACTORS = ['Kepala Dinas', 'Sekretaris', 'Kasubbag Perencanaan'] as const;

const step = (
  uraian: string,
  actor: number,
  symbol: SymbolShape,
  kelengkapan: string,
  waktu: string,
  output: string,
): GridStep => ({ uraian, actor, symbol, kelengkapan, waktu, output });

export const STEPS: readonly GridStep[] = [
  step('Memerintahkan penyusunan laporan kinerja', 0, 'terminator', 'Surat permintaan', '10 menit', 'Disposisi'),
  step('Meneruskan disposisi kepada kasubbag', 1, 'process', 'Disposisi', '15 menit', 'Disposisi lanjutan'),
  step('Menyusun konsep laporan bersama bidang', 2, 'process', 'Data kinerja', '2 jam', 'Konsep laporan'),
  step('Memeriksa konsep; bila tidak sesuai dikembalikan', 1, 'decision', 'Konsep laporan', '1 hari kerja', 'Konsep diparaf'),
  step('Menandatangani laporan kinerja', 0, 'terminator', 'Konsep diparaf', '30 menit', 'Laporan kinerja'),
];

export const MINUTES = [10, 15, 120, 450, 30] as const;

/** Twentieths of a point: No, Kegiatan, the actors, Kelengkapan, Waktu, Output. */
export const GRID = [600, 4_200, 1_500, 1_500, 1_500, 2_200, 1_400, 2_200] as const;
export const ACTOR_WIDTH = 75;

/** The contents of an actor's cell, by step and actor; '' for an empty one. */
export type MarkOf = (step: GridStep, index: number, actor: number) => string;

const BOLD = '<w:b/>';
const head = (text: string, look: CellLook = {}): string => cellOf(para(run(text, BOLD)), look);

/** Two header rows: bands over actors and standards. */
export const headerRows = (actors: readonly string[] = ACTORS, properties = ''): readonly string[] => [
  rowOf(
    [
      head('No', { merge: 'restart' }),
      head('Kegiatan', { merge: 'restart' }),
      head('Pelaksana', { span: actors.length }),
      head('Mutu Baku', { span: 3 }),
    ],
    properties,
  ),
  rowOf(
    [
      head('', { merge: 'continue' }),
      head('', { merge: 'continue' }),
      ...actors.map((name) => head(name)),
      ...['Kelengkapan', 'Waktu', 'Output'].map((name) => head(name)),
    ],
    properties,
  ),
];

export interface GridLook {
  readonly row?: string;
  readonly number?: (index: number) => string;
  readonly first?: number;
  readonly text?: (text: string) => string;
}

export const stepRow = (one: GridStep, index: number, mark: MarkOf, { row = '', number, text = lines }: GridLook = {}): string =>
  rowOf(
    [
      cellOf(number ? number(index) : para(run(`${String(index + 1)}.`))),
      cellOf(text(one.uraian)),
      ...ACTORS.map((_, actor) => cellOf(mark(one, index, actor))),
      cellOf(text(one.kelengkapan)),
      cellOf(text(one.waktu)),
      cellOf(text(one.output)),
    ],
    row,
  );

export const stepRows = (mark: MarkOf, look: GridLook = {}, steps = STEPS): readonly string[] =>
  steps.map((one, index) => stepRow(one, index + (look.first ?? 0), mark, look));

export const gridTable = (mark: MarkOf, look: GridLook = {}): string => tableOf(GRID, [...headerRows(), ...stepRows(mark, look)]);

/** The mark of the acting one, and nothing for the others. */
export const only =
  (mark: (step: GridStep, index: number) => string): MarkOf =>
  (one, index, actor) =>
    one.actor === actor ? mark(one, index) : '';

/** Hung on a paragraph of its own that is otherwise empty. */
export const hung = (run: string): string => para(run);

export const SIGNS: Readonly<Record<SymbolShape, string>> = { terminator: '●', process: '■', decision: '◆', connector: '⬠' };

/** Identity as the guideline's first page has it: three cells a field. */
export const identityTable = tableOf(
  [6_000, 400, 3_000, 300, 5_400],
  [
    ...(
      [
        ['Nomor SOP', '067/12/SOP/2026'],
        ['Tanggal Pembuatan', '2 Januari 2026'],
        ['Tanggal Revisi', '-'],
        ['Tanggal Efektif', '5 Januari 2026'],
        ['Disahkan Oleh', 'KEPALA DINAS CONTOH'],
        ['Nama SOP', 'Penyusunan Laporan Kinerja'],
      ] as const
    ).map(([name, value], index) =>
      rowOf([
        cellOf(index === 0 ? lines('PEMERINTAH KABUPATEN CONTOH\nDINAS CONTOH') : '', {
          merge: index === 0 ? 'restart' : 'continue',
        }),
        cellOf(''),
        cellOf(lines(name)),
        cellOf(lines(':')),
        cellOf(lines(value)),
      ]),
    ),
    rowOf([cellOf(lines('Dasar Hukum'), { span: 2 }), cellOf(lines('Kualifikasi Pelaksana'), { span: 3 })]),
    rowOf([
      cellOf(lines('1. Perpres Nomor 29 Tahun 2014\n2. Permenpan Nomor 53 Tahun 2014'), { span: 2 }),
      cellOf(lines('1. Memahami sistem akuntabilitas\n2. Mampu mengolah data'), { span: 3 }),
    ]),
  ],
);

/** Identity, then the grid on pages of its own. */
export const document = (grid: string): string =>
  `${identityTable}${para('', landscape())}${para(run('SOP PENYUSUNAN LAPORAN KINERJA'))}${grid}${para()}${landscape()}`;
