import { bacaNaskah, tandaNaskah } from '../../domain/lkj/naskah';
import { LKJ } from '../../domain/lkj/pesan';
import { ok } from '../../domain/result';
import type { Edit } from '../../domain/sheet/edit';
import { SHEET } from '../../domain/sheet/names';
import { sheetOf } from '../../domain/sheet/snapshot';
import type { UseCase } from '../use-case';

/** Accepts drafted texts as they stand (all of them when `id` is absent); they then stay on recompiling. */
export const acceptNaskah: UseCase<{ readonly id?: readonly string[] }, { readonly diterima: number }, never> = {
  reads: () => [{ sheet: { name: SHEET.lkj }, parts: ['values'] }],
  plan(snapshot, input) {
    const sheet = sheetOf(snapshot, SHEET.lkj);
    const wanted = sheet ? bacaNaskah(sheet).filter((satu) => !satu.diterima && (input.id?.includes(satu.id) ?? true)) : [];
    const name = sheet?.name ?? SHEET.lkj;
    const edits = wanted.flatMap((satu): Edit[] => [
      { kind: 'write', sheet: name, at: satu.tanda, values: [[tandaNaskah(satu.id, satu.sidikDraf, true, satu.at.column)]] },
      ...(/^(pendukung|penghambat|upaya):/.test(satu.id)
        ? []
        : ([
            { kind: 'write', sheet: name, at: { row: satu.at.row, column: 7 }, values: [[LKJ.diterima]] },
            { kind: 'style', sheet: name, area: { ...satu.at, rows: 1, columns: 5 }, style: 'lkj-sel' },
          ] satisfies Edit[])),
    ]);
    return ok({ outcome: { diterima: wanted.length }, edits });
  },
};
