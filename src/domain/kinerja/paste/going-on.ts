import type { ColumnKind } from './column-kind';
import { rencanaAksiIn } from './describe-indikator';
import type { PastedIndikator } from './pasted-pk';
import type { RowCells } from './row-cells';

/** What further rows say of indikator named above: who else answers for them, and what else is planned to reach them. */
export class FurtherRows {
  private readonly actions = new Map<number, Set<string>>();
  private readonly bidang = new Map<number, Set<string>>();

  /** To the indikator at `index`. */
  add(index: number, bidang: readonly string[], actions: string | undefined): void {
    const lines = (actions ?? '').split('\n').filter((one) => one !== '');
    for (const [known, more] of [
      [this.bidang, bidang],
      [this.actions, lines],
    ] as const) {
      if (more.length === 0) continue;
      const all = known.get(index) ?? new Set();
      for (const one of more) all.add(one);
      known.set(index, all);
    }
  }

  /** The indikator with all of it, each thing once. */
  joinedTo(indikator: readonly PastedIndikator[]): readonly PastedIndikator[] {
    return indikator.map((one, index) => {
      const [bidang, actions] = [this.bidang.get(index), this.actions.get(index)];
      const known = (one.rencanaAksi ?? '').split('\n').filter((line) => line !== '');
      return {
        ...one,
        ...(bidang ? { bidang: [...new Set([...one.bidang, ...bidang])] } : {}),
        ...(actions ? { rencanaAksi: [...new Set([...known, ...actions])].join('\n') } : {}),
      };
    });
  }
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
