import { ISTILAH_KOLOM } from '../kantor/istilah';
import { columnLetters } from '../sheet/address';
import type { ColumnRole } from '../sop/sop';
import { text, type Text } from '../text';
import { replaceText } from './fixes';
import type { Severity, SopRule } from './rule';

export const tanpaKolom = (nama: string): Text =>
  text(
    `Kolom ${nama} tidak ditemukan; sesuai pedoman tabel SOP memilikinya.`,
    `No ${nama} column was found; the guideline asks for one.`,
  );

const words = {
  kolomDobel: (nama: string, dipakai: string): Text =>
    text(
      `Kolom ini juga dapat dibaca sebagai ${nama}; yang dihitung kolom ${dipakai}. Pilih yang benar di Pemetaan kolom.`,
      `This column could be read as ${nama} too; column ${dipakai} counts. Choose the right one in Column mapping.`,
    ),
  tulisJudul: (word: string): Text => text(`Tulis judul "${word}"`, `Write the header "${word}"`),
  kolomTanpaJudul: (nama: string): Text =>
    text(
      `Kolom ini dibaca sebagai ${nama}, tetapi judulnya tidak menyebutnya.`,
      `This column is read as ${nama}, but its header does not say so.`,
    ),
};

interface HeaderRule {
  readonly id: string;
  readonly title: Text;
  readonly severity: Severity;
  readonly peran: Extract<ColumnRole, 'uraian' | 'waktu' | 'output' | 'kelengkapan'>;
}

/** A column of the guideline's table must be there under a header that names it; a guessed one gets its header written. */
export function headerRule({ peran, ...rule }: HeaderRule): SopRule {
  const { label } = ISTILAH_KOLOM[peran];
  return {
    ...rule,
    basis: 'pedoman',
    scope: 'sop',
    *check({ sop }) {
      const column = sop.kolom.find((one) => one.peran === peran);
      if (!column) yield { at: sop.kepala, message: tanpaKolom(label) };
      else if (column.ragu)
        yield {
          at: column.at,
          message: words.kolomTanpaJudul(label),
          fix: replaceText(sop, column.at, label, false, words.tulisJudul(label)),
        };
      for (const { at, seperan } of sop.kolom)
        if (column && seperan === peran)
          yield { at, severity: 'petunjuk', message: words.kolomDobel(label, columnLetters(column.column)) };
    },
  };
}
