import { stateStyle, stateText } from '../../domain/lkj/sheet/naskah-state';
import { PAGE_COLUMNS } from '../../domain/lkj/sheet/page-grid';
import { readNaskah, REVIU_PREFIX, naskahMark, type StoredNaskah } from '../../domain/lkj/naskah';
import { ok } from '../../domain/result';
import type { SheetYear } from '../../domain/kinerja/year-sheets';
import type { Periode } from '../../domain/kinerja/periode';
import { reportName } from '../../domain/lkj/sheet/report-name';
import { LKJ_SHEET } from '../../domain/lkj/sheet/messages';
import { a1, type Cell } from '../../domain/sheet/address';
import type { Edit } from '../../domain/sheet/edit';
import { sheetOf, valueAt } from '../../domain/sheet/snapshot';
import type { UseCase } from '../use-case';

export interface AcceptInput {
  readonly id?: readonly string[];
  /** Of which report; the year's when absent. */
  readonly periode?: Periode;
  /** Of which year, where the workbook holds several. */
  readonly year?: SheetYear;
}

/** Accepts drafted texts as they stand (all of them when `id` is absent); they then stay on recompiling. */
export const acceptNaskah: UseCase<AcceptInput, { readonly diterima: number }, never> = {
  reads: ({ periode, year }) => [{ sheet: { name: reportName(periode, year) }, parts: ['values'] }],
  undo: {
    forgone: ['looks'],
    again: ({ input: { periode, year }, before, edits }) => {
      const sheet = sheetOf(before, reportName(periode, year));
      if (!sheet) return [];
      const painted = new Set(edits.map((edit) => (edit.kind === 'style' ? a1(edit.area) : '')));
      return readNaskah(sheet)
        .flatMap((one) => draftLooks(sheet.name, one, String(valueAt(sheet, one.keadaan.row, one.keadaan.column))))
        .filter((edit) => edit.kind === 'style' && painted.has(a1(edit.area)));
    },
  },
  plan(snapshot, input) {
    const own = reportName(input.periode, input.year);
    const sheet = sheetOf(snapshot, own);
    const wanted = sheet
      ? readNaskah(sheet).filter(
          (one) => !one.diterima && (input.id?.includes(one.id) ?? (one.isi !== '' && !one.id.startsWith(REVIU_PREFIX))),
        )
      : [];
    const name = sheet?.name ?? own;
    return ok({ outcome: { diterima: wanted.length }, edits: wanted.flatMap((one) => accept(name, one)) });
  },
};

/** How what was accepted looked before, by the state that stood beside it. */
function draftLooks(sheet: string, naskah: StoredNaskah, state: string): readonly Edit[] {
  const draft = state === LKJ_SHEET.draf;
  if (!draft && state !== LKJ_SHEET.drafBerubah) return [];
  return accept(sheet, naskah).flatMap((edit): readonly Edit[] => {
    if (edit.kind !== 'style') return [];
    if (edit.style === stateStyle(ACCEPTED)) return [{ ...edit, style: 'lkj-keadaan-draf' }];
    return draft ? [{ ...edit, style: edit.style === 'lkj-sel' ? 'lkj-sel-draf' : 'lkj-paragraf-draf' }] : [];
  });
}

const ACCEPTED = { keadaan: 'diterima', drafBerubah: false } as const;

/** Its marks say so; a text of the report loses its colour and shows its state, wherever its columns stand now. */
function accept(sheet: string, { id, sidikDraf, at, tanda, dalamTabel, keadaan }: StoredNaskah): readonly Edit[] {
  const write = (di: Cell, content: string): Edit => ({ kind: 'write', sheet, at: di, values: [[content]] });
  return [
    ...tanda.map((di) => write(di, naskahMark(id, sidikDraf, true, at.column - di.column))),
    ...(dalamTabel && id.startsWith(REVIU_PREFIX)
      ? []
      : dalamTabel
        ? [{ kind: 'style', sheet, area: { ...at, rows: 1, columns: 3 }, style: 'lkj-sel' } satisfies Edit]
        : tanda.map((di): Edit => ({
            kind: 'style',
            sheet,
            area: { row: di.row, column: at.column, rows: 1, columns: PAGE_COLUMNS },
            style: 'lkj-paragraf',
          }))),
    write(keadaan, stateText(ACCEPTED)),
    { kind: 'style', sheet, area: { ...keadaan, rows: 1, columns: 1 }, style: stateStyle(ACCEPTED) },
  ];
}
