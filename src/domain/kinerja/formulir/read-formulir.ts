import type { Cell } from '../../sheet/address';
import { valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import { refuse, ok, type Result } from '../../result';
import type { Text } from '../../text';
import { parseWitness } from '../../tracker/log/witness';
import type { PerTriwulan, Isian } from '../pengaturan';
import type { Formulir, IsianIndikator, IsianProgram } from './formulir';
import { readHandedIn } from './handed-in';
import {
  parseFormulirMark,
  FORMULIR_COLUMNS,
  realisasiColumn,
  targetColumn,
  rowMark,
  type FormulirMark,
} from './formulir-layout';
import { FORMULIR_TEXT, READ_REFUSALS } from './messages';

/** The form on a sheet, wherever its rows have moved; refuses a sheet that carries no form's mark. */
export function readFormulir(sheet: SheetSnapshot, berkas?: string): Result<Formulir, Text> {
  const mark = findMark(sheet);
  if (!mark) return refuse(READ_REFUSALS.bukanFormulir(sheet.name));
  const offset = mark.at.column - FORMULIR_COLUMNS.tanda;
  const rows = markedRows(sheet, mark.at.column);
  const faktor = new Map(rows.flatMap(([text, row]) => (text.startsWith(rowMark.faktor) ? [[text.slice(3), row] as const] : [])));
  const dibaca = new Set<string>();
  const indikator: IsianIndikator[] = [];
  const program: IsianProgram[] = [];
  for (const [text, row] of rows) {
    // A copied row carries the same mark twice; the first one counts.
    if (dibaca.has(text)) continue;
    dibaca.add(text);
    if (text.startsWith(rowMark.indikator)) indikator.push(readIndikatorRow(sheet, row, offset, text.slice(3), faktor));
    if (text.startsWith(rowMark.program)) program.push(readProgramRow(sheet, row, offset, text.slice(3)));
  }
  const content = (row: number, column: number): Isian => isianAt(sheet, row, column + offset);
  const top = mark.at.row;
  const { kantor, tahun, bidang, dibuat } = mark.nilai;
  const saksi = sheet.values.flatMap((line) => parseWitness(line[mark.at.column]) ?? [])[0];
  return ok({
    sheet: sheet.name,
    ...(berkas === undefined ? {} : { berkas }),
    ...(saksi ? { saksi } : {}),
    identitas: { versi: 1, kantor, namaKantor: String(content(top + 1, 0)).split(' · ')[0] ?? '', tahun, bidang, dibuat },
    tanda: mark.at,
    disampaikan: readHandedIn(sheet, mark.at.column),
    penanggungJawab: textAt(sheet, top + 2, FORMULIR_COLUMNS.target + offset),
    tanggal: content(dateRow(sheet, mark.at, offset), FORMULIR_COLUMNS.target),
    indikator,
    program,
  });
}

/** In which row the date stands: beneath who answers for the form, whose name may take several. */
function dateRow(sheet: SheetSnapshot, { row: top }: Cell, offset: number): number {
  const after = sheet.values.slice(top + 2).findIndex((line) => line[offset] === FORMULIR_TEXT.tanggal);
  return after < 0 ? top + 3 : top + 2 + after;
}

/** The corner mark and its cell: anywhere on the sheet, as people insert rows and columns. */
export function findMark(sheet: SheetSnapshot): { readonly nilai: FormulirMark; readonly at: Cell } | undefined {
  let found: ReturnType<typeof findMark>;
  // Rows that were not read are passed over: `some` skips them.
  sheet.values.some((line, row) =>
    line.some((value, column) => {
      const nilai = parseFormulirMark(value);
      if (nilai) found = { nilai, at: { row, column } };
      return nilai !== undefined;
    }),
  );
  return found;
}

function markedRows(sheet: SheetSnapshot, column: number): readonly (readonly [string, number])[] {
  return sheet.values.flatMap((line, row) => {
    const value = line[column];
    return typeof value === 'string' && /^(IK|FK|PR):./.test(value.trim()) ? [[value.trim(), row] as const] : [];
  });
}

function readIndikatorRow(
  sheet: SheetSnapshot,
  row: number,
  offset: number,
  indikator: string,
  faktor: ReadonlyMap<string, number>,
): IsianIndikator {
  const cell = (column: number, at = row): Cell => ({ row: at, column: column + offset });
  const fk = faktor.get(indikator);
  return {
    indikator,
    row,
    target: isianAt(sheet, row, FORMULIR_COLUMNS.target + offset),
    targetTriwulan: perTriwulan((tw) => isianAt(sheet, row, targetColumn(tw) + offset)),
    realisasi: perTriwulan((tw) => isianAt(sheet, row, realisasiColumn(tw) + offset)),
    kendala: textAt(sheet, row, FORMULIR_COLUMNS.kendala + offset),
    tindakLanjut: textAt(sheet, row, FORMULIR_COLUMNS.tindakLanjut + offset),
    bukti: textAt(sheet, row, FORMULIR_COLUMNS.bukti + offset),
    pendukung: fk === undefined ? '' : textAt(sheet, fk, FORMULIR_COLUMNS.tw + offset),
    penghambat: fk === undefined ? '' : textAt(sheet, fk, FORMULIR_COLUMNS.sampai + offset),
    tersimpan: {
      sampaiTriwulan: isianAt(sheet, row, FORMULIR_COLUMNS.sampai + offset),
      tahun: isianAt(sheet, row, FORMULIR_COLUMNS.tahun + offset),
    },
    at: {
      ...quarterCells((tw) => cell(realisasiColumn(tw))),
      kendala: cell(FORMULIR_COLUMNS.kendala),
      tindakLanjut: cell(FORMULIR_COLUMNS.tindakLanjut),
      bukti: cell(FORMULIR_COLUMNS.bukti),
      pendukung: cell(FORMULIR_COLUMNS.tw, fk ?? row),
      penghambat: cell(FORMULIR_COLUMNS.sampai, fk ?? row),
    },
  };
}

function readProgramRow(sheet: SheetSnapshot, row: number, offset: number, program: string): IsianProgram {
  const cell = (column: number): Cell => ({ row, column: column + offset });
  return {
    program,
    row,
    pagu: isianAt(sheet, row, FORMULIR_COLUMNS.target + offset),
    realisasi: perTriwulan((tw) => isianAt(sheet, row, targetColumn(tw) + offset)),
    catatan: textAt(sheet, row, FORMULIR_COLUMNS.kendala + offset),
    at: {
      ...quarterCells((tw) => cell(targetColumn(tw))),
      catatan: cell(FORMULIR_COLUMNS.kendala),
    },
  };
}

const quarterCells = (of: (tw: number) => Cell) => ({ tw1: of(0), tw2: of(1), tw3: of(2), tw4: of(3) });

const perTriwulan = (of: (tw: number) => Isian): PerTriwulan<Isian> => [of(0), of(1), of(2), of(3)];

/** A cell as an isian: numbers stay numbers, texts are trimmed, truth values are read as the text Excel shows. */
function isianAt(sheet: SheetSnapshot, row: number, column: number): Isian {
  const value = valueAt(sheet, row, column);
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? value.trim() : value ? 'TRUE' : 'FALSE';
}

const textAt = (sheet: SheetSnapshot, row: number, column: number): string => String(isianAt(sheet, row, column));
