import type { Text } from '../../text';
import type { ColumnRole, Sop } from '../sop';

/** What a sheet was understood to hold: its SOPs from top to bottom, or the reason why there is none. */
export interface SopReading {
  readonly sops: readonly Sop[];
  readonly bukanSop?: Text;
}

/** A person's correction of what a sheet's columns mean; plain data, remembered in the workbook. */
export interface KoreksiPemetaan {
  readonly sheet: string;
  /** The header rows of the table, where the reader chose wrongly. */
  readonly kepala?: { readonly row: number; readonly rows: number };
  readonly kolom: readonly { readonly column: number; readonly peran: ColumnRole }[];
}
