import type { Area } from '../../domain/sheet/address';
import type { Book, BookName, BookProperties } from '../../files/xlsx/book';
import type { HostSheet } from './host-sheet';
import type { Names } from './names';
import type { Surroundings } from './surroundings';

/** The workbook as what fills, writes, guards and follows it sees it: with its sheets and what belongs to no sheet. */
export interface WholeBook extends Surroundings {
  readonly unitId: string;
  readonly sheets: readonly HostSheet[];
  readonly active: HostSheet;
  readonly names: Names;
  readonly inPieces: { changed(sheetId?: string, rows?: Iterable<number>): void };
  readonly customXml: Map<string, string>;
  settings: Map<string, string>;
  properties: BookProperties;
  /** Parts of its file that are kept as they are. */
  parts: Book['parts'];
  font: Book['font'];
  onRefusedEdit: ((sheetId: string, area: Area) => void) | undefined;
  sheet(nameOrId: string): HostSheet | undefined;
  sheetOf(id: string): HostSheet;
  forget(id: string): void;
  activate(sheetId: string): void;
  definedNames(): readonly BookName[];
}
