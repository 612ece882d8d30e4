import { FORMULIR_PREFIX } from '../../domain/kinerja/formulir/formulir-layout';
import { isPengaturan } from '../../domain/kinerja/pengaturan-sheet/read-pengaturan';
import { isLkj } from '../../domain/lkj/changes-since';
import { SHEET } from '../../domain/sheet/names';
import { isDasbor } from '../../domain/tracker/dasbor/write-dasbor';
import { holdsMark, type SheetSnapshot } from '../../domain/sheet/snapshot';

/** Sheets of Runut's own under these names list an SOP's steps, or look as if they did. An SOP may well stand on a sheet called LKj. */
const NAMES: ReadonlySet<string> = new Set(
  [
    SHEET.dasbor,
    SHEET.pengaturan,
    SHEET.identitas,
    SHEET.reviu,
    SHEET.kalender,
    SHEET.uji,
    SHEET.log,
    SHEET.salinan,
    SHEET.titipan,
    SHEET.titik,
    SHEET.gambar,
    SHEET.memory,
  ].map((name) => name.toLowerCase()),
);

/** Whether a sheet is one that Runut makes and that holds no SOP. */
export const isOwnSheet = (sheet: SheetSnapshot): boolean =>
  NAMES.has(sheet.name.toLowerCase().replace(/[\s_]\d{4}$/, '')) ||
  NAMES.has(sheet.name.toLowerCase()) ||
  holdsMark(sheet, [FORMULIR_PREFIX]) ||
  isDasbor(sheet) ||
  isLkj(sheet) ||
  isPengaturan(sheet);
