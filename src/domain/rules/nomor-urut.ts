import { renumber } from '../sop/write/renumber';
import { text, type Text } from '../text';
import type { Examples } from './example';
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
  tanpaNomor: text('Kegiatan belum bernomor.', 'The steps have no numbers.'),
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
    const fix = (): Fix => ({ label: words.nomoriUlang, certain: true, edits: renumber(sop) });
    if (!bernomor) {
      return index === 0 ? { at, message: words.tanpaNomor, fix } : undefined;
    }
    if (nomor === '') return { at, message: words.nomorKosong(position), fix };
    const previous = sop.kegiatan[index - 1]?.nomor ?? '0';
    const [number, before] = [Number.parseInt(nomor, 10), Number.parseInt(previous, 10)];
    // Each part of a table may begin again, and letters stand beneath their number.
    if (number === 1 && kegiatan.bagian !== undefined && kegiatan.bagian !== sop.kegiatan[index - 1]?.bagian) return undefined;
    const lettered = /^\d+\.?[a-z]$/i.test(nomor) && number - before <= 1 && number >= before;
    if (lettered || number === before + 1) return undefined;
    const repeated = nomor === previous;
    return {
      at,
      message: repeated ? words.nomorDobel(nomor, position) : words.nomorTidakUrut(nomor, position),
      fix,
    };
  },
};

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
      shows: 'a lettered step',
      sheet: `
        No | Kegiatan | Kadis | Sekretaris | Kelengkapan | Waktu | Output
        1 | Menyusun LKj | ● | | DPA | 1 jam | LKj
        1a | Mencetak LKj | | ■ | LKj | 5 menit | Cetakan
        2 | Mengirim LKj | | ● | Cetakan | 5 menit | Resi`,
    },
  ],
};
