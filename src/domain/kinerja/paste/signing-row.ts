import { looksLikeJabatan } from '../../kantor/jabatan';
import { readFigure } from '../../kantor/angka';

/** "Sambas, 2 Januari 2025", "Sambas,      Januari 2025", "Sambas, ........ 2025". */
const PLACE_AND_DAY = /^\p{L}[\p{L} .'’-]*,[\d.…_ ]*\p{L}*[.…_ ]*20\d\d$/u;
/** Whose signature stands below. */
const SIGNER = /^(?:(?:pihak (?:pertama|kedua|ke-? ?(?:satu|dua|[12]|i{1,2})))|mengetahui|menyetujui)\b[^\d]{0,20}$/i;
const NIP = /^nip\b[\s.:]*(?:[\d ]{8,}|[.…_]{3,})$/i;

/** Whether with this row the signatures under a table begin: no figure, and a place with a day, a signer or a NIP. */
export const beginsSignatures = (texts: readonly string[]): boolean =>
  texts.every((one) => readFigure(one).jenis !== 'angka') &&
  texts.some(
    (one) => PLACE_AND_DAY.test(one) || SIGNER.test(one) || NIP.test(one) || (one.endsWith(',') && looksLikeJabatan(one)),
  );
