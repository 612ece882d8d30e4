import { a1, cell } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { refuse } from '../../result';
import { shortenedTo } from '../../text';
import type { Sop } from '../sop';
import type { ChangeRefusal } from './change-outcome';
import type { SopChange } from './sop-change';
import { BESIDE_REFUSALS } from './messages';

/** Rows of the sheet that come before a row, or go. */
type SheetRows = { readonly before: number } | { readonly from: number; readonly until: number };

/** Rows are put in and taken out across the whole sheet: which of them a change touches. */
function rowsOf({ kegiatan, isi }: Sop, change: SopChange): SheetRows | undefined {
  if (change.kind === 'delete-kegiatan') {
    const gone = kegiatan[change.kegiatan];
    return gone && { from: gone.row, until: gone.row + gone.rows };
  }
  if (change.kind === 'split-kegiatan') {
    const whole = kegiatan[change.kegiatan];
    return whole && { before: whole.row + whole.rows };
  }
  if (change.kind !== 'insert-kegiatan') return undefined;
  const above = kegiatan[change.at - 1];
  return { before: above ? above.row + above.rows : (kegiatan[0]?.row ?? isi.row) };
}

/**
 * Why a change must not be made because of what stands beside the table in the same rows: another SOP, which a row would be put into or
 * taken from, or a text without a heading, which would be lost with its row. Columns with a heading beside the table belong to its rows.
 */
export function hinderedBeside(
  sop: Sop,
  sheet: SheetSnapshot,
  change: SopChange,
  others: readonly Sop[],
): { readonly ok: false; readonly refusal: ChangeRefusal } | undefined {
  const rows = rowsOf(sop, change);
  if (!rows) return undefined;
  const other = others.find((one) => standsBeside(one, sop) && runsThrough(one, rows));
  if (other)
    return refuse({
      kind: 'tabel-di-samping',
      message: BESIDE_REFUSALS.tabel(other.judul, a1(cell(other.kepala.row, other.kepala.column))),
    });
  const lost = 'from' in rows ? textBeside(sop, sheet, rows, others) : undefined;
  return (
    lost && refuse({ kind: 'tulisan-di-samping', message: BESIDE_REFUSALS.tulisan(a1(lost.at), shortenedTo(lost.text, LONGEST)) })
  );
}

const LONGEST = 40;

const standsBeside = ({ kepala: a }: Sop, { kepala: b }: Sop): boolean =>
  a.column + a.columns <= b.column || b.column + b.columns <= a.column;

/** Over its header a row only moves it. */
function runsThrough({ kepala, isi }: Sop, rows: SheetRows): boolean {
  const end = isi.row + isi.rows;
  return 'before' in rows ? rows.before > kepala.row && rows.before < end : rows.until > kepala.row && rows.from < end;
}

function textBeside(
  { kepala }: Sop,
  sheet: SheetSnapshot,
  { from, until }: { readonly from: number; readonly until: number },
  others: readonly Sop[],
): { readonly at: ReturnType<typeof cell>; readonly text: string } | undefined {
  const hasHeading = (column: number): boolean =>
    Array.from({ length: kepala.rows }, (_, down) => kepala.row + down).some((row) => (sheet.values[row]?.[column] ?? '') !== '');
  const inOther = (column: number): boolean =>
    others.some((one) => column >= one.kepala.column && column < one.kepala.column + one.kepala.columns);
  for (let row = from; row < until; row += 1) {
    const line = sheet.values[row] ?? [];
    for (const [column, value] of line.entries()) {
      if (value === '' || (column >= kepala.column && column < kepala.column + kepala.columns)) continue;
      if (!hasHeading(column) || inOther(column)) return { at: cell(row, column), text: String(value).replace(/\s+/g, ' ') };
    }
  }
  return undefined;
}
