import type { Cell } from '../../sheet/address';
import { valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import { refuse, ok, type Result } from '../../result';
import type { Text } from '../../text';
import type { Empat, Isian } from '../pengaturan';
import type { Formulir, IsianIndikator, IsianProgram } from './formulir';
import { bacaTanda, KOLOM, kolomRealisasi, kolomTarget, tandaBaris, type TandaTerbaca } from './letak';
import { BACA } from './pesan';

/** The form on a sheet, wherever its rows have moved; refuses a sheet that carries no form's mark. */
export function readFormulir(sheet: SheetSnapshot, berkas?: string): Result<Formulir, Text> {
  const tanda = cariTanda(sheet);
  if (!tanda) return refuse(BACA.bukanFormulir(sheet.name));
  const geser = tanda.at.column - KOLOM.tanda;
  const baris = barisBertanda(sheet, tanda.at.column);
  const faktor = new Map(
    baris.flatMap(([teks, row]) => (teks.startsWith(tandaBaris.faktor) ? [[teks.slice(3), row] as const] : [])),
  );
  const dibaca = new Set<string>();
  const indikator: IsianIndikator[] = [];
  const program: IsianProgram[] = [];
  for (const [teks, row] of baris) {
    // A copied row carries the same mark twice; the first one counts.
    if (dibaca.has(teks)) continue;
    dibaca.add(teks);
    if (teks.startsWith(tandaBaris.indikator)) indikator.push(bacaIndikator(sheet, row, geser, teks.slice(3), faktor));
    if (teks.startsWith(tandaBaris.program)) program.push(bacaProgram(sheet, row, geser, teks.slice(3)));
  }
  const isi = (row: number, column: number): Isian => isianAt(sheet, row, column + geser);
  const atas = tanda.at.row;
  const { kantor, tahun, bidang, dibuat } = tanda.nilai;
  return ok({
    sheet: sheet.name,
    ...(berkas === undefined ? {} : { berkas }),
    identitas: { versi: 1, kantor, namaKantor: String(isi(atas + 1, 0)).split(' · ')[0] ?? '', tahun, bidang, dibuat },
    penanggungJawab: teksAt(sheet, atas + 2, KOLOM.target + geser),
    tanggal: isi(atas + 3, KOLOM.target),
    indikator,
    program,
  });
}

/** The corner mark and its cell: anywhere on the sheet, as people insert rows and columns. */
export function cariTanda(sheet: SheetSnapshot): { readonly nilai: TandaTerbaca; readonly at: Cell } | undefined {
  for (const [row, line] of sheet.values.entries()) {
    for (const [column, value] of line.entries()) {
      const nilai = bacaTanda(value);
      if (nilai) return { nilai, at: { row, column } };
    }
  }
  return undefined;
}

function barisBertanda(sheet: SheetSnapshot, column: number): readonly (readonly [string, number])[] {
  return sheet.values.flatMap((line, row) => {
    const value = line[column];
    return typeof value === 'string' && /^(IK|FK|PR):./.test(value.trim()) ? [[value.trim(), row] as const] : [];
  });
}

function bacaIndikator(
  sheet: SheetSnapshot,
  row: number,
  geser: number,
  indikator: string,
  faktor: ReadonlyMap<string, number>,
): IsianIndikator {
  const cell = (column: number, at = row): Cell => ({ row: at, column: column + geser });
  const fk = faktor.get(indikator);
  return {
    indikator,
    row,
    target: isianAt(sheet, row, KOLOM.target + geser),
    targetTriwulan: empat((tw) => isianAt(sheet, row, kolomTarget(tw) + geser)),
    realisasi: empat((tw) => isianAt(sheet, row, kolomRealisasi(tw) + geser)),
    kendala: teksAt(sheet, row, KOLOM.kendala + geser),
    tindakLanjut: teksAt(sheet, row, KOLOM.tindakLanjut + geser),
    bukti: teksAt(sheet, row, KOLOM.bukti + geser),
    pendukung: fk === undefined ? '' : teksAt(sheet, fk, KOLOM.tw + geser),
    penghambat: fk === undefined ? '' : teksAt(sheet, fk, KOLOM.sampai + geser),
    tersimpan: {
      sampaiTriwulan: isianAt(sheet, row, KOLOM.sampai + geser),
      tahun: isianAt(sheet, row, KOLOM.tahun + geser),
    },
    at: {
      tw1: cell(kolomRealisasi(0)),
      tw2: cell(kolomRealisasi(1)),
      tw3: cell(kolomRealisasi(2)),
      tw4: cell(kolomRealisasi(3)),
      kendala: cell(KOLOM.kendala),
      tindakLanjut: cell(KOLOM.tindakLanjut),
      bukti: cell(KOLOM.bukti),
      pendukung: cell(KOLOM.tw, fk ?? row),
      penghambat: cell(KOLOM.sampai, fk ?? row),
    },
  };
}

function bacaProgram(sheet: SheetSnapshot, row: number, geser: number, program: string): IsianProgram {
  const cell = (column: number): Cell => ({ row, column: column + geser });
  return {
    program,
    row,
    pagu: isianAt(sheet, row, KOLOM.target + geser),
    realisasi: empat((tw) => isianAt(sheet, row, kolomTarget(tw) + geser)),
    catatan: teksAt(sheet, row, KOLOM.kendala + geser),
    at: {
      tw1: cell(kolomTarget(0)),
      tw2: cell(kolomTarget(1)),
      tw3: cell(kolomTarget(2)),
      tw4: cell(kolomTarget(3)),
      catatan: cell(KOLOM.kendala),
    },
  };
}

const empat = (of: (tw: number) => Isian): Empat<Isian> => [of(0), of(1), of(2), of(3)];

/** A cell as an isian: numbers stay numbers, texts are trimmed, truth values are read as the text Excel shows. */
function isianAt(sheet: SheetSnapshot, row: number, column: number): Isian {
  const value = valueAt(sheet, row, column);
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? value.trim() : value ? 'TRUE' : 'FALSE';
}

const teksAt = (sheet: SheetSnapshot, row: number, column: number): string => String(isianAt(sheet, row, column));
