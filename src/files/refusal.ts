/** Why a file was not read. Each kind has one message (`messages.ts`), which names the file and says what to do. */
export interface FileRefusal {
  readonly kind: FileRefusalKind;
  /** The file's name as the person knows it. */
  readonly file: string;
  /** What it is instead, or which limit it exceeds. */
  readonly detail?: string;
}

export type FileRefusalKind =
  /** No bytes at all, or a text without a word. */
  | 'empty'
  | 'too-large'
  /** A small file that would unpack to something huge. */
  | 'zip-bomb'
  | 'too-many-sheets'
  | 'too-many-cells'
  /** Protected with a password to open. */
  | 'encrypted'
  /** Excel 97-2003. */
  | 'old-xls'
  /** Another kind of file where a workbook is wanted: `detail` names it. */
  | 'foreign'
  /** A kind of file that is not read: `detail` is its `UnreadKind`. */
  | 'unread'
  /** Not there, a folder, or not ours to read. */
  | 'unavailable'
  /** A workbook whose contents cannot be read. */
  | 'damaged';

/** What a reader accepts from a stranger; generous for offices, small enough for a pane. */
export const LIMITS = {
  /** Bytes of the file itself. */
  file: 60 * 1024 * 1024,
  /** Bytes of a text or HTML file. */
  text: 20 * 1024 * 1024,
  /** Bytes of all parts unpacked, and how many times the file's own size they may be. */
  unpacked: 300 * 1024 * 1024,
  ratio: 200,
  parts: 5_000,
  sheets: 300,
  /** Cells with something in them, and the rectangle around those of one sheet. */
  cells: 2_000_000,
  rectangle: 12_000_000,
} as const;
