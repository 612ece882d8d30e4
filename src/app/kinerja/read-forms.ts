import type { Formulir } from '../../domain/kinerja/formulir/formulir';
import { FORMULIR_PREFIX } from '../../domain/kinerja/formulir/formulir-layout';
import { READ_REFUSALS } from '../../domain/kinerja/formulir/messages';
import { findMark, readFormulir } from '../../domain/kinerja/formulir/read-formulir';
import type { Bidang } from '../../domain/kinerja/pengaturan';
import { bidangSheetName } from '../../domain/kinerja/formulir/sheet-name';
import type { SheetYear } from '../../domain/kinerja/year-sheets';
import { sheetOf, type SheetRequest, type SheetSnapshot, type Snapshot } from '../../domain/sheet/snapshot';
import type { Text } from '../../domain/text';

/** What stands on the sheet of a bidang. */
export interface FormOfBidang {
  readonly sheet: string;
  /** Null when the sheet does not exist or is no form; `masalah` then says which. */
  readonly formulir: Formulir | null;
  readonly masalah?: Text;
}

/** The form a bidang has filled in for a year; nothing in it is judged. */
export function formOfBidang(snapshot: Snapshot, bidang: Bidang, year: SheetYear): FormOfBidang {
  const found = sheetOfBidang(snapshot, bidang, year);
  const sheet = found?.name ?? bidangSheetName(bidang.nama, year);
  if (!found) return { sheet, formulir: null, masalah: READ_REFUSALS.belumAda(sheet) };
  const read = readFormulir(found);
  if (!read.ok) return { sheet, formulir: null, masalah: read.refusal };
  const masalah = misplacedForm(read.value, bidang.id, year.tahun);
  return masalah ? { sheet, formulir: null, masalah } : { sheet, formulir: read.value };
}

/** Asks for the form of a bidang (its name) for a year: the sheet of its name or, where somebody renamed it, every form there is. */
export const formRequest = (nama: string, year?: SheetYear): SheetRequest => ({
  sheet: { name: bidangSheetName(nama, year) },
  parts: ['values'],
  orMarked: FORMULIR_PREFIX,
});

/** The sheet of a bidang for a year: the one of its name or, when somebody renamed it, the form that carries its code and that year. */
export function sheetOfBidang(snapshot: Snapshot, { id, nama }: Bidang, year: SheetYear): SheetSnapshot | undefined {
  const isOwn = (sheet: SheetSnapshot): boolean => {
    const mark = findMark(sheet)?.nilai;
    return mark?.bidang === id && mark.tahun === year.tahun;
  };
  return sheetOf(snapshot, bidangSheetName(nama, year)) ?? snapshot.sheets.find(isOwn);
}

/** A form of another year or bidang is no data of this one, whatever its sheet is called. */
export function misplacedForm({ sheet, identitas }: Formulir, bidang: string, tahun: number): Text | undefined {
  if (identitas.tahun !== tahun) return READ_REFUSALS.tahunLain(sheet, identitas.tahun);
  return identitas.bidang === bidang ? undefined : READ_REFUSALS.bidangLain(sheet, identitas.bidang);
}
