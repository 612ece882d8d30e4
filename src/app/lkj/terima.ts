import { gayaKeadaan, keadaanOf } from '../../domain/lkj/lembar/keadaan';
import { KOLOM } from '../../domain/lkj/lembar/letak';
import { bacaNaskah, REVIU, tandaNaskah, type NaskahTersimpan } from '../../domain/lkj/naskah';
import { ok } from '../../domain/result';
import type { Cell } from '../../domain/sheet/address';
import type { Edit } from '../../domain/sheet/edit';
import { SHEET } from '../../domain/sheet/names';
import { sheetOf } from '../../domain/sheet/snapshot';
import type { UseCase } from '../use-case';

/** Accepts drafted texts as they stand (all of them when `id` is absent); they then stay on recompiling. */
export const acceptNaskah: UseCase<{ readonly id?: readonly string[] }, { readonly diterima: number }, never> = {
  reads: () => [{ sheet: { name: SHEET.lkj }, parts: ['values'] }],
  plan(snapshot, input) {
    const sheet = sheetOf(snapshot, SHEET.lkj);
    const wanted = sheet
      ? bacaNaskah(sheet).filter(
          (satu) => !satu.diterima && (input.id?.includes(satu.id) ?? (satu.isi !== '' && !satu.id.startsWith(REVIU))),
        )
      : [];
    const name = sheet?.name ?? SHEET.lkj;
    return ok({ outcome: { diterima: wanted.length }, edits: wanted.flatMap((satu) => terima(name, satu)) });
  },
};

const DITERIMA = { keadaan: 'diterima', drafBerubah: false } as const;

/** Its marks say so; a text of the report loses its colour and shows its state, wherever its columns stand now. */
function terima(sheet: string, { id, sidikDraf, at, tanda, dalamTabel, keadaan }: NaskahTersimpan): readonly Edit[] {
  const tulis = (di: Cell, isi: string): Edit => ({ kind: 'write', sheet, at: di, values: [[isi]] });
  return [
    ...tanda.map((di) => tulis(di, tandaNaskah(id, sidikDraf, true, at.column - di.column))),
    ...(dalamTabel && id.startsWith(REVIU)
      ? []
      : dalamTabel
        ? [{ kind: 'style', sheet, area: { ...at, rows: 1, columns: 3 }, style: 'lkj-sel' } satisfies Edit]
        : tanda.map((di): Edit => ({
            kind: 'style',
            sheet,
            area: { row: di.row, column: at.column, rows: 1, columns: KOLOM },
            style: 'lkj-paragraf',
          }))),
    tulis(keadaan, keadaanOf(DITERIMA)),
    { kind: 'style', sheet, area: { ...keadaan, rows: 1, columns: 1 }, style: gayaKeadaan(DITERIMA) },
  ];
}
