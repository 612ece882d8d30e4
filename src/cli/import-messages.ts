import { formatIsian } from '../domain/kantor/angka';
import type { CheckedFile, Conflict } from '../domain/kinerja/import/import';
import { a1 } from '../domain/sheet/address';
import { text, type Text } from '../domain/text';

const lines = (texts: readonly Text[]): Text => text(texts.map(({ id }) => id).join('\n'), texts.map(({ en }) => en).join('\n'));

/** A file by its name and what became of it, then its cells that differ from the form as it was made. */
const fileLines = ({ nama, message, sel }: CheckedFile): readonly Text[] => [
  text(`${nama}: ${message.id}`, `${nama}: ${message.en}`),
  ...sel.map(({ at, message: cell }) => text(`  ${a1(at.area)}: ${cell.id}`, `  ${a1(at.area)}: ${cell.en}`)),
];

/** The files as they were judged, and whether older ones among them are used. */
interface Judged {
  readonly berkas: readonly CheckedFile[];
  readonly tetapPakai: boolean;
}

/** Every file, and the option for those that are older than what is here. */
const allFiles = ({ berkas, tetapPakai }: Judged): readonly Text[] => [
  ...berkas.flatMap(fileLines),
  ...(!tetapPakai && berkas.some(({ status }) => status === 'lebih-lama')
    ? [
        text(
          'Tambahkan --tetap-pakai untuk memakai juga berkas yang lebih lama.',
          'Add --tetap-pakai to use the older files all the same.',
        ),
      ]
    : []),
];

/** A cell and all it may say: "Bidang Perumahan!F8 Rumah layak huni, TW I: 68,9 (di sini); 68,95 (Perumahan.xlsx)". */
function conflictLine({ at, apa, isian, calon }: Conflict): Text {
  const values = (here: string): string =>
    calon.map(({ dari, nilai }) => `${formatIsian(nilai)} (${dari === 'sini' ? here : dari})`).join('; ');
  const cell = `  ${at.sheet}!${a1(at.area)} ${apa}, ${isian}`;
  return text(`${cell}: ${values('di sini')}`, `${cell}: ${values('here')}`);
}

/** What `runut impor` answers. */
export const IMPOR_TEXT = {
  /** What every file gave, and what its form remembers that the log holds no more. */
  diimpor: (jumlah: number, berkas: Judged, saksi: readonly Text[]): Text =>
    lines([...allFiles(berkas), ...saksi, text(`${String(jumlah)} isian diambil.`, `${String(jumlah)} entries taken.`)]),
  /** Why no file gave anything. */
  tanpaIsian: (berkas: Judged): Text => lines(allFiles(berkas)),
  /** Every undecided cell with what it may say, and how to decide; between `files` that contradict each other no option can. */
  bentrok: (refusal: Text, berkas: Judged, open: readonly Conflict[], files: boolean): Text =>
    lines([
      ...allFiles(berkas),
      ...open.map(conflictLine),
      refusal,
      files
        ? text(
            'Berkas-berkas ini berlainan untuk sel yang sama: impor satu per satu, atau hanya yang benar.',
            'These files differ for the same cell: import them one by one, or only the right one.',
          )
        : text(
            'Tambahkan --pakai sini atau --pakai berkas untuk memutuskan semuanya.',
            'Add --pakai sini (what is here) or --pakai berkas (what the files hold) to decide them all.',
          ),
    ]),
};
