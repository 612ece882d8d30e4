import type { FUniver } from '@univerjs/core/facade';
import type { KeptBook } from '../../domain/sheet/carry-out';
import type { Book } from '../../files/xlsx/book';
import type { Calculation } from './calculation';
import type { Actor, BookChange, CellContent } from './contract';
import type { Grid } from './grid';

/** Another sheet of the workbook, as far as a formula or a chart looks at it. */
interface OtherSheet {
  readonly id: string;
  readonly name: string;
  content(row: number, column: number): CellContent;
  changeRules(change: (formula: string) => string): void;
}

/** What a sheet, its charts and the defined names see of the workbook around them. */
export interface Surroundings extends KeptBook {
  readonly api: FUniver;
  readonly grid: Grid;
  readonly calculation: Calculation;
  readonly actor: Actor;
  /** How figures are shown. */
  readonly figures: 'en' | 'id';
  /** The workbook's ordinary font, by which columns are counted and rows fitted. */
  readonly font: Book['font'];
  /** Formulas as Univer needs them, which knows no names of one sheet alone, and as they were written. */
  readonly names: { scoped(formula: string, sheetId: string): string; unscoped(formula: string, sheetId: string): string };
  tell(change: BookChange): void;
  newId(): string;
  /** Applies what was gathered but not yet shown. */
  flush(): void;
  sheet(nameOrId: string): OtherSheet | undefined;
  sheetOf(id: string): OtherSheet;
}
