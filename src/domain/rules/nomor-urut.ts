import { UNCALCULATED } from '../sheet/snapshot';
import type { Sop } from '../sop/sop';
import { renumber } from '../sop/write/renumber';
import { text, type Text } from '../text';
import type { Examples } from './example';
import { EXCEL_ERROR } from './nilai-galat';
import type { Fix, KegiatanRule } from './rule';

const words = {
  nomoriUlang: text('Nomori ulang', 'Renumber'),
  nomorKosong: (nomor: string): Text =>
    text(`Nomor belum ada; menurut urutan ${nomor}.`, `The number is missing; in order it is ${nomor}.`),
  nomorDobel: (nomor: string, expected: string): Text =>
    text(
      `Nomor ${nomor} dipakai dua kali dan ${expected} tidak ada.`,
      `Number ${nomor} is used twice and ${expected} is missing.`,
    ),
  nomorTidakUrut: (nomor: string, expected: string): Text =>
    text(
      `Nomor ${nomor} tidak urut; menurut urutan ${expected}.`,
      `Number ${nomor} is out of order; in order it is ${expected}.`,
    ),
  nomorRumus: text(
    'Nomor berisi rumus tanpa hasil. Nomori ulang, atau buka berkasnya di Excel, simpan, lalu coba lagi.',
    'The number holds a formula without a result. Renumber, or open the file in Excel, save it and try again.',
  ),
  tanpaNomor: text('Kegiatan belum bernomor.', 'The kegiatan have no numbers.'),
};

/** Numbers run 1, 2, 3 …; a lettered step ("4a") belongs to its number. */
export const nomorUrut: KegiatanRule = {
  id: 'nomor-urut',
  severity: 'peringatan',
  basis: 'temuan',
  title: text('Nomor tidak urut', 'Numbers out of order'),
  scope: 'kegiatan',
  check(kegiatan, { sop, bernomor }) {
    const { index, nomor } = kegiatan;
    const at = kegiatan.at.no ?? kegiatan.at.uraian;
    if (!at || Number(nomor) === index + 1) return undefined;
    const position = String(index + 1);
    const previous = sop.kegiatan[index - 1]?.nomor ?? '0';
    const certain = isCertain(sop);
    const fix = (): Fix => ({ label: words.nomoriUlang, certain, edits: renumber(sop) });
    if (!bernomor) {
      return index === 0 ? { at, message: words.tanpaNomor, fix } : undefined;
    }
    // A column of them is told once, and says nothing of the order.
    if (withoutResult(nomor)) return withoutResult(previous) ? undefined : { at, message: words.nomorRumus, fix };
    if (withoutResult(previous)) return undefined;
    if (nomor === '') return { at, message: words.nomorKosong(position), fix };
    const [number, before] = [Number.parseInt(nomor, 10), Number.parseInt(previous, 10)];
    // Each part of a table may begin again, and letters stand beneath their number.
    if (number === 1 && kegiatan.bagian !== undefined && kegiatan.bagian !== sop.kegiatan[index - 1]?.bagian) return undefined;
    const lettered = /^\d+\.?[a-z]$/i.test(nomor) && number - before <= 1 && number >= before;
    if (lettered || follows(previous, nomor) || (!nomor.includes('.') && number === before + 1)) return undefined;
    const repeated = nomor === previous;
    return {
      at,
      message: repeated ? words.nomorDobel(nomor, position) : words.nomorTidakUrut(nomor, position),
      fix,
    };
  },
};

/** Renumbering writes over formulas: that is a person's to say. Looked at once an SOP, not once a kegiatan. */
function isCertain(sop: Sop): boolean {
  const known = certainFor.get(sop) ?? !sop.kegiatan.some((one) => withoutResult(one.nomor));
  certainFor.set(sop, known);
  return known;
}

const certainFor = new WeakMap<Sop, boolean>();

const withoutResult = (nomor: string): boolean => nomor.includes(UNCALCULATED) || EXCEL_ERROR.test(nomor);

/** "1.2" after "1.1", "2.1" after "1.4"; "IV" after "III". */
function follows(previous: string, nomor: string): boolean {
  const [before, now] = [partsOf(previous), partsOf(nomor)];
  const last = now.at(-1);
  if (!before || last === undefined) return false;
  const from = now.findIndex((part, at) => part !== before[at]);
  const goesOn = from >= 0 && now[from] === (before[from] ?? 0) + 1;
  return goesOn && now.slice(from + 1).every((part) => part === 1);
}

/** The figures of "1.2.3", or the one of "IV"; none where a number is written otherwise. */
function partsOf(nomor: string): readonly number[] {
  if (/^\d{1,3}(?:\.\d{1,3})*\.?$/.test(nomor)) return nomor.split('.').filter(Boolean).map(Number);
  const roman = /^\(?([IVX]{1,6})[.)]?$/.exec(nomor)?.[1];
  return roman === undefined ? [] : [romanValue(roman)];
}

const LETTERS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
const romanValue = (roman: string): number =>
  [...roman].reduce((sum, letter, at) => {
    const value = LETTERS[letter] ?? 0;
    return sum + (value < (LETTERS[roman[at + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    { shows: 'a number used twice', sheet: { '5 | Menandatangani': '4 | Menandatangani' }, at: ['A17'] },
    {
      shows: 'a gap, told once',
      sheet: { '3 | Menyusun': '4 | Menyusun', '4 | Memeriksa': '5 | Memeriksa', '5 | Menandatangani': '6 | Menandatangani' },
      at: ['A15'],
    },
    { shows: 'a number missing', sheet: { '2 | Meneruskan': '~ | Meneruskan' }, at: ['A14'] },
    {
      shows: 'numbers by formulas whose results the file does not hold, told once',
      sheet: `
        No | Kegiatan | Kadis | Sekretaris | Kelengkapan | Waktu | Output
        #BELUM-DIHITUNG | Menyusun LKj | ● | | DPA | 1 jam | LKj
        #BELUM-DIHITUNG | Mengirim LKj | | ● | LKj | 5 menit | Tanda terima`,
      at: ['A2'],
    },
    {
      shows: 'a number whose formula is broken, and nothing of the one after it',
      sheet: { '3 | Menyusun': '#REF! | Menyusun' },
      at: ['A15'],
    },
    {
      shows: 'no numbers at all, told once',
      sheet: `
        No | Kegiatan | Kadis | Sekretaris | Kelengkapan | Waktu | Output
        ~ | Menyusun LKj | ● | | DPA | 1 jam | LKj
        ~ | Mengirim LKj | | ● | LKj | 5 menit | Tanda terima`,
      at: ['A2'],
    },
  ],
  valid: [
    {
      shows: 'numbers with parts',
      sheet: `
        No | Kegiatan | Kadis | Sekretaris | Kelengkapan | Waktu | Output
        1.1 | Menyusun LKj | ● | | DPA | 1 jam | LKj
        1.2 | Mencetak LKj | | ■ | LKj | 5 menit | Cetakan
        2.1 | Mengirim LKj | | ● | Cetakan | 5 menit | Resi`,
    },
    {
      shows: 'Roman numbers',
      sheet: `
        No | Kegiatan | Kadis | Sekretaris | Kelengkapan | Waktu | Output
        I | Menyusun LKj | ● | | DPA | 1 jam | LKj
        II | Mengirim LKj | | ● | LKj | 5 menit | Resi`,
    },
    {
      shows: 'a lettered step',
      sheet: `
        No | Kegiatan | Kadis | Sekretaris | Kelengkapan | Waktu | Output
        1 | Menyusun LKj | ● | | DPA | 1 jam | LKj
        1a | Mencetak LKj | | ■ | LKj | 5 menit | Cetakan
        2 | Mengirim LKj | | ● | Cetakan | 5 menit | Resi`,
    },
  ],
};
