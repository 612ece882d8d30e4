import type { ColumnKind } from './column-kind';
import { rencanaAksiIn } from './describe-indikator';
import type { PastedIndikator } from './pasted-pk';
import type { RowCells } from './row-cells';

/** An indikator with what a further row says of it: who else answers for it, and what else is planned to reach it. */
export function withRow(above: PastedIndikator, bidang: readonly string[], actions: string | undefined): PastedIndikator {
  const known = (above.rencanaAksi ?? '').split('\n').filter((one) => one !== '');
  const all = [...new Set([...known, ...(actions ?? '').split('\n').filter((one) => one !== '')])];
  return {
    ...above,
    bidang: [...new Set([...above.bidang, ...bidang])],
    ...(all.length === 0 ? {} : { rencanaAksi: all.join('\n') }),
  };
}

/** Actions in a row that names no indikator and belongs to no programme: they go on those of the indikator above. */
export function actionsGoingOn(kolom: ReadonlyMap<number, ColumnKind>, cells: RowCells): string | undefined {
  const ofProgram = [...kolom.values()].some(({ apa }) => apa === 'program') && cells.own('program') !== '';
  return ofProgram || cells.own('rencana-aksi') === '' ? undefined : rencanaAksiIn(cells);
}

/** Whether a row that names an indikator again says the same of it, but for what is planned. */
export const saysNothingElse = (row: Partial<PastedIndikator>, known: PastedIndikator): boolean =>
  Object.entries(row).every(
    ([field, value]) =>
      field === 'rencanaAksi' || JSON.stringify(known[field as keyof PastedIndikator]) === JSON.stringify(value),
  );
