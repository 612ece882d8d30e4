import { area, type Area } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import { valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import type { StyleName } from '../../sheet/style';
import { TRIWULAN, type Triwulan } from '../pengaturan';
import { HAND_IN_PERIODE, lastTriwulanOf, TRIWULAN_PERIODE, type HandInPeriode } from '../periode';
import type { Formulir } from './formulir';
import { FORMULIR_COLUMNS, realisasiColumn, rowMark, targetColumn } from './formulir-layout';
import { FORMULIR_TEXT } from './messages';

/** With what the mark begins that says which periods of a form have been handed in. */
const PREFIX = 'runut:disampaikan';

/** In which row of a form, from its corner mark, that mark stands. */
export const HANDED_IN_ROW = 2;

/** What stands in a form beside its corner mark: "runut:disampaikan;tw1;tw2"; '' where nothing has been handed in. */
export const handedInMark = (periods: readonly HandInPeriode[]): string =>
  periods.length === 0 ? '' : [PREFIX, ...periods].join(';');

/** The row of that mark in the column of the corner mark; -1 where there is none. */
const markRow = (sheet: SheetSnapshot, column: number): number =>
  sheet.values.findIndex((line) => typeof line[column] === 'string' && line[column].startsWith(PREFIX));

/** The periods of a form that are handed in, by its own mark in the column of the corner mark. */
export function readHandedIn(sheet: SheetSnapshot, column: number): readonly HandInPeriode[] {
  const row = markRow(sheet, column);
  const words = row < 0 ? [] : String(valueAt(sheet, row, column)).split(';');
  return HAND_IN_PERIODE.filter((one) => words.includes(one));
}

/** Whether the figures of a triwulan are handed in, by themselves or with the year. */
export const isHandedIn = ({ disampaikan }: Pick<Formulir, 'disampaikan'>, tw: Triwulan): boolean =>
  disampaikan.includes('tahun') || disampaikan.includes(TRIWULAN_PERIODE[tw]);

/** Where the rows of a form stand, and how far its columns were moved. */
export interface FormRows {
  readonly kepala: number;
  readonly indikator: readonly number[];
  readonly faktor: readonly number[];
  readonly program: readonly number[];
  readonly offset: number;
}

/** The rows of a form as read from its sheet. */
export function formRows(sheet: SheetSnapshot, { indikator, program, tanda }: Formulir): FormRows {
  const kepala = sheet.values.findIndex((_, row) => valueAt(sheet, row, tanda.column) === rowMark.kepala);
  return {
    kepala: kepala < 0 ? (indikator[0]?.row ?? 2) - 2 : kepala,
    indikator: indikator.map(({ row }) => row),
    faktor: indikator.flatMap(({ row, at }) => (at.pendukung.row === row ? [] : [at.pendukung.row])),
    program: program.map(({ row }) => row),
    offset: tanda.column - FORMULIR_COLUMNS.tanda,
  };
}

type Inputs = readonly { readonly area: Area; readonly style: StyleName; readonly locked: StyleName }[];

const FIGURE = { style: 'formulir-isian-angka', locked: 'formulir-terkunci-angka' } as const;
const WORDS = { style: 'formulir-isian', locked: 'formulir-terkunci' } as const;

/** The figures of a triwulan. */
const figureAreas = ({ indikator, program, offset }: FormRows, tw: Triwulan): Inputs => [
  ...blocks(indikator).map(([row, rows]) => ({ area: area(row, realisasiColumn(tw) + offset, rows, 1), ...FIGURE })),
  ...blocks(program).map(([row, rows]) => ({ area: area(row, targetColumn(tw) + offset, rows, 2), ...FIGURE })),
];

/** The words of the year: obstacles, follow-up, proofs, factors, notes. */
const wordAreas = ({ indikator, faktor, program, offset }: FormRows): Inputs => [
  ...blocks(indikator).map(([row, rows]) => ({ area: area(row, FORMULIR_COLUMNS.kendala + offset, rows, 3), ...WORDS })),
  ...blocks(faktor).flatMap(([row, rows]) => [
    { area: area(row, FORMULIR_COLUMNS.tw + offset, rows, 9), ...WORDS },
    { area: area(row, FORMULIR_COLUMNS.sampai + offset, rows, 5), ...WORDS },
  ]),
  ...blocks(program).map(([row, rows]) => ({ area: area(row, FORMULIR_COLUMNS.kendala + offset, rows, 3), ...WORDS })),
];

/** Locks what is handed in of these parts and opens the rest of them, in the colours of the form. */
export function lockedParts(
  sheet: string,
  rows: FormRows,
  disampaikan: readonly HandInPeriode[],
  parts: readonly HandInPeriode[],
): readonly Edit[] {
  const inputs = (part: HandInPeriode): Inputs => (part === 'tahun' ? wordAreas(rows) : figureAreas(rows, lastTriwulanOf(part)));
  const whole = disampaikan.includes('tahun');
  return everyPart(parts).flatMap((part) => {
    const locked = whole || disampaikan.includes(part);
    return inputs(part).flatMap((one): Edit[] => [
      { kind: 'lock', sheet, area: one.area, locked },
      { kind: 'style', sheet, area: one.area, style: locked ? one.locked : one.style },
    ]);
  });
}

/** What stands above each triwulan: that it is handed in. */
export const saidAbove = (disampaikan: readonly HandInPeriode[]): readonly string[] =>
  TRIWULAN.map((tw) => (isHandedIn({ disampaikan }, tw) ? FORMULIR_TEXT.disampaikan : ''));

/** Above a form's columns there is room for these words. */
export const SAID_HEIGHT = 12;

/** A form whose standing changes: locks what is handed in now, says so above the triwulan, and marks it. */
export function handedInEdits(sheet: SheetSnapshot, formulir: Formulir, disampaikan: readonly HandInPeriode[]): readonly Edit[] {
  const { name } = sheet;
  const { tanda } = formulir;
  const rows = formRows(sheet, formulir);
  const was = formulir.disampaikan;
  const changed = HAND_IN_PERIODE.filter((one) => was.includes(one) !== disampaikan.includes(one));
  const above = rows.kepala - 1;
  const mark = markRow(sheet, tanda.column);
  return [
    ...lockedParts(name, rows, disampaikan, changed),
    ...saidAbove(disampaikan).flatMap((said, tw): Edit[] => {
      const column = targetColumn(tw) + rows.offset;
      return [
        { kind: 'write', sheet: name, at: { row: above, column }, values: [[said]] },
        { kind: 'style', sheet: name, area: area(above, column), style: 'formulir-catatan' },
      ];
    }),
    { kind: 'row-height', sheet: name, row: above, rows: 1, height: SAID_HEIGHT },
    {
      kind: 'write',
      sheet: name,
      at: { row: mark < 0 ? tanda.row + HANDED_IN_ROW : mark, column: tanda.column },
      values: [[handedInMark(disampaikan)]],
    },
    { kind: 'protect', sheet: name, on: true },
  ];
}

/** The year holds its triwulan. */
const everyPart = (parts: readonly HandInPeriode[]): readonly HandInPeriode[] =>
  parts.includes('tahun') ? HAND_IN_PERIODE : parts;

/** Rows in order as stretches without gaps: first row and how many. */
function blocks(rows: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && last[0] + last[1] === row) last[1] += 1;
    else found.push([row, 1]);
  }
  return found;
}
