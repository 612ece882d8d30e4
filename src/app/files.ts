import type { PictureFault, ReportPicture, ReportPictures } from '../domain/kinerja/identitas/pictures';
import type { Lkj } from '../domain/lkj/lkj';
import type { ReviewAnswer } from '../domain/lkj/review/review-answers';
import type { Result } from '../domain/result';
import type { Edit } from '../domain/sheet/edit';
import type { PastedCells } from '../domain/kinerja/paste/paste-grid';
import type { Snapshot } from '../domain/sheet/snapshot';
import type { Sop } from '../domain/sop/sop';
import type { Text } from '../domain/text';
import type { BerkasTrace } from '../domain/tracker/riwayat/export-rows';
import type { FileContents } from './sop/write-from-file';

/** Lets long work say how far it is (0 to 1) and be stopped: it then rejects. An `AbortSignal` is one that stops it. */
export interface Following {
  readonly progress?: (part: number) => void;
  readonly signal?: { throwIfAborted(): void };
}

/** The port to files outside the workbook: bytes in and out. What makes them is loaded when it is first wanted. */
export interface Files {
  /** An .xlsx whose first sheet has the name given and that holds what the edits say. */
  xlsx(sheet: string, edits: readonly Edit[]): Promise<Uint8Array>;
  /** The report as a Word document. */
  docx(lkj: Lkj, pictures: ReportPictures, following?: Following): Promise<Uint8Array>;
  /** The reviewer's working paper as a Word document. */
  reviewDocx(lkj: Lkj, answers: readonly ReviewAnswer[]): Promise<Uint8Array>;
  /** A file (PNG or JPEG) as a picture of the report, or why it is none. */
  picture(name: string, bytes: Uint8Array): Promise<Result<ReportPicture, PictureFault>>;
  /** An SOP as a Word document; with `signs`, ● ■ ◆ stand in its cells and nothing is drawn. */
  sopDocx(sop: Sop, signs: boolean): Promise<Uint8Array>;
  /** Files by name in one .zip, stored as they are. */
  zip(files: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array>;
  csv(rows: Iterable<readonly string[]>, separator: ';' | ','): Promise<Uint8Array>;
  /** An event log for process mining (IEEE 1849). */
  xes(name: string, traces: Iterable<BerkasTrace>): Promise<Uint8Array>;
  /** The values of a received .xlsx, or in words why it cannot be read. */
  readXlsx(bytes: Uint8Array, name: string): Promise<Result<Snapshot, Text>>;
  /** The sheets of a file of any kind Runut opens, with what is in doubt, or in words why it cannot be read. */
  openSheets(bytes: Uint8Array, name: string): Promise<Result<FileContents, Text>>;
  /** A table pasted as tabbed text or HTML; merged cells of HTML say their value once. */
  readTable(pasted: string): Promise<PastedCells>;
}
