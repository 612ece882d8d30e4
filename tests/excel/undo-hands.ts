import { newSession, type TrackerSession } from '../../src/app/tracker/session';
import { undoWrite, type UndoRefusal } from '../../src/app/undo-write';
import type { Undo } from '../../src/app/undo';
import { prepare, run, type UseCase } from '../../src/app/use-case';
import type { Workbook } from '../../src/app/workbook';
import type { Result } from '../../src/domain/result';
import type { Stamp } from '../../src/domain/stamp';

let ids = 0;
export const stamp: Stamp = {
  at: '2026-01-05T08:00:00+07:00',
  saya: { nama: 'Pegawai Contoh', jabatan: 'Kasubbag' },
  newId: () => {
    ids += 1;
    return `id-${String(ids)}`;
  },
};

/** Everything a person can lose: every sheet's cells, merges, sizes, notes and rules, and where each symbol stands. */
export async function everything(workbook: Workbook) {
  const { sheetNames } = await workbook.read([]);
  const { sheets } = await workbook.read(
    sheetNames.map((name) => ({
      sheet: { name },
      parts: ['values', 'formulas', 'merges', 'sizes', 'notes', 'conditionals', 'shapes'],
    })),
  );
  return {
    sheetNames,
    sheets: sheets
      .filter(({ name }) => name === '_runut' || !name.startsWith('_runut_'))
      .map(({ shapes = [], merges = [], ...rest }) => ({
        ...rest,
        merges: merges.map((one) => JSON.stringify(one)).sort(),
        symbols: shapes
          .filter(({ name }) => name.startsWith('runut:simbol:'))
          .map(({ name, left, top }) => `${name} ${left.toFixed(0)} ${top.toFixed(0)}`)
          .sort(),
        lines: shapes.filter(({ name }) => name.startsWith('runut:panah:')).length,
      })),
  };
}

/** A pane's hands on a workbook: what it does can be taken back. */
export function hands(workbook: Workbook, session: TrackerSession = newSession('a')) {
  return {
    session,
    async write<Input, Outcome, Refusal>(useCase: UseCase<Input, Outcome, Refusal>, input: Input): Promise<Undo | undefined> {
      const prepared = await prepare(workbook, useCase, input, stamp, session);
      if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusal));
      await prepared.value.write();
      return prepared.value.undo();
    },
    async takeBack(undo: Undo | undefined): Promise<Result<undefined, UndoRefusal>> {
      if (!undo) throw new Error('nothing takes it back');
      return run(workbook, undoWrite, undo, stamp, session);
    },
  };
}
