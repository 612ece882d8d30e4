import { area, type Place } from '../../sheet/address';
import { valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import type { Text } from '../../text';
import { formatIsian, sameIsian } from '../../kantor/angka';
import { readFormulir, findMark } from '../formulir/read-formulir';
import type { Formulir } from '../formulir/formulir';
import { FORMULIR_COLUMNS, realisasiColumn, targetColumn, officeFingerprint } from '../formulir/formulir-layout';
import { FORMULIR_TEXT } from '../formulir/messages';
import { indikatorOf, programOf, TRIWULAN, type Pengaturan } from '../pengaturan';
import { ROMAN } from '../messages';
import type { IncomingFile, CheckedFile } from './import';
import { IMPORT_TEXT } from './messages';

/** The workbook's own forms, by id of the bidang. */
export type OwnFormulir = ReadonlyMap<string, Formulir>;

/** What each received file is; a file that holds several forms gives several answers. */
export function checkFiles(
  pengaturan: Pengaturan,
  here: OwnFormulir,
  berkas: IncomingFile,
  view: (bidang: string) => string,
): CheckedFile[] {
  const blank = { nama: berkas.nama, sel: [], diterima: 0, bentrok: 0 } as const;
  if ('rusak' in berkas) return [{ ...blank, status: 'rusak', message: berkas.rusak }];
  const formulir = berkas.snapshot.sheets.flatMap((sheet) => {
    const dibaca = readFormulir(sheet, berkas.nama);
    return dibaca.ok ? [{ sheet, formulir: dibaca.value }] : [];
  });
  if (formulir.length === 0) return [{ ...blank, status: 'bukan-formulir', message: IMPORT_TEXT.bukan }];
  return formulir.map(({ sheet, formulir: one }) => ({
    ...blank,
    formulir: one,
    bidang: one.identitas.bidang,
    ...judge(pengaturan, here, sheet, one, view),
  }));
}

function judge(
  pengaturan: Pengaturan,
  here: OwnFormulir,
  sheet: SheetSnapshot,
  formulir: Formulir,
  view: (bidang: string) => string,
): Pick<CheckedFile, 'status' | 'message' | 'sel'> {
  const { identitas } = formulir;
  if (identitas.kantor !== officeFingerprint(pengaturan))
    return { status: 'kantor-lain', message: IMPORT_TEXT.kantor(identitas.namaKantor), sel: [] };
  if (identitas.tahun !== pengaturan.tahun)
    return { status: 'tahun-lain', message: IMPORT_TEXT.tahun(identitas.tahun, pengaturan.tahun), sel: [] };
  const bidang = pengaturan.bidang.find((one) => one.id === identitas.bidang);
  if (!bidang) return { status: 'bidang-lain', message: IMPORT_TEXT.bidang(identitas.bidang), sel: [] };
  const rusak = changedHeaders(sheet, formulir);
  if (rusak.length > 0) return { status: 'struktur-berubah', message: IMPORT_TEXT.struktur(rusak.length), sel: rusak };
  const present = here.get(bidang.id);
  if (!present) return { status: 'tanpa-lembar', message: IMPORT_TEXT.tanpaLembar(view(bidang.nama)), sel: [] };
  const cells = changedRows(pengaturan, formulir);
  if (Date.parse(identitas.dibuat) < Date.parse(present.identitas.dibuat))
    return { status: 'lebih-lama', message: IMPORT_TEXT.lama, sel: cells };
  return { status: 'diterima', message: IMPORT_TEXT.diterima(0), sel: cells };
}

type ChangedCell = { readonly at: Place; readonly message: Text };

/** Header cells that no longer say what their column holds: then nothing in the columns can be trusted. */
function changedHeaders(sheet: SheetSnapshot, formulir: Formulir): readonly ChangedCell[] {
  const mark = findMark(sheet);
  const header = sheet.values.findIndex((line) => line[mark?.at.column ?? -1] === 'KEPALA');
  const offset = (mark?.at.column ?? FORMULIR_COLUMNS.tanda) - FORMULIR_COLUMNS.tanda;
  if (header < 0)
    return [{ at: { sheet: formulir.sheet, area: area(0, 0) }, message: IMPORT_TEXT.kepala(FORMULIR_TEXT.indikator, '') }];
  const wanted: readonly (readonly [number, number, string])[] = [
    [0, FORMULIR_COLUMNS.nama, FORMULIR_TEXT.indikator],
    [0, FORMULIR_COLUMNS.target, FORMULIR_TEXT.targetTahun],
    ...TRIWULAN.flatMap((tw) => [
      [0, targetColumn(tw), FORMULIR_TEXT.tw(ROMAN[tw])] as const,
      [1, targetColumn(tw), FORMULIR_TEXT.target] as const,
      [1, realisasiColumn(tw), FORMULIR_TEXT.realisasi] as const,
    ]),
    [0, FORMULIR_COLUMNS.kendala, FORMULIR_TEXT.kendala],
    [0, FORMULIR_COLUMNS.tindakLanjut, FORMULIR_TEXT.tindakLanjut],
    [0, FORMULIR_COLUMNS.bukti, FORMULIR_TEXT.bukti],
  ];
  return wanted.flatMap(([row, column, text]) => {
    const content = String(valueAt(sheet, header + row, column + offset))
      .replace(/\s+/g, ' ')
      .trim();
    return content === text
      ? []
      : [{ at: { sheet: sheet.name, area: area(header + row, column + offset) }, message: IMPORT_TEXT.kepala(text, content) }];
  });
}

/** Rows missing, unknown, or with a target that is not the agreement's: worth a word, the rest is still good. */
function changedRows(pengaturan: Pengaturan, formulir: Formulir): readonly ChangedCell[] {
  const { bidang } = formulir.identitas;
  const results: ChangedCell[] = [];
  const report = (row: number, column: number, messages: Text): void => {
    results.push({ at: { sheet: formulir.sheet, area: area(row, column) }, message: messages });
  };
  const indikator = indikatorOf(pengaturan, bidang);
  for (const one of indikator) {
    const isian = formulir.indikator.find((row) => row.indikator === one.id);
    if (!isian) report(0, 0, IMPORT_TEXT.hilang(one.nama));
    else if (isian.target !== '' && !sameIsian(isian.target, one.target)) {
      report(
        isian.row,
        isian.at.tw1.column - 2,
        IMPORT_TEXT.terkunci(one.nama, FORMULIR_TEXT.targetTahun, formatIsian(isian.target), formatIsian(one.target)),
      );
    }
  }
  for (const one of programOf(pengaturan, bidang)) {
    if (!formulir.program.some((row) => row.program === one.id)) report(0, 0, IMPORT_TEXT.hilang(one.nama));
  }
  for (const one of formulir.indikator)
    if (!indikator.some((i) => i.id === one.indikator)) report(one.row, FORMULIR_COLUMNS.tanda, IMPORT_TEXT.asing(one.indikator));
  return results;
}
