import {
  TRIWULAN_FIELDS,
  WORD_FIELDS,
  type Formulir,
  type IsianIndikator,
  type IsianProgram,
} from '../../domain/kinerja/formulir/formulir';
import { isHandedIn } from '../../domain/kinerja/formulir/handed-in';
import { readFormulir } from '../../domain/kinerja/formulir/read-formulir';
import type { PastedRealisasi } from '../../domain/kinerja/paste/take-paste';
import { TRIWULAN, type Pengaturan } from '../../domain/kinerja/pengaturan';
import { sameIsian } from '../../domain/kantor/angka';
import { ok } from '../../domain/result';
import type { Cell } from '../../domain/sheet/address';
import type { Edit } from '../../domain/sheet/edit';
import type { UseCase } from '../use-case';
import { bidangSheetRequests } from './read-data';
import { sheetOfBidang } from './read-forms';

export interface FillRealisasiInput {
  readonly pengaturan: Pengaturan;
  readonly realisasi: readonly PastedRealisasi[];
}

export interface FilledRealisasi {
  /** Cells that were blank and are filled now. */
  readonly diisi: number;
  /** Cells that say something else, or are handed in, and were left alone. */
  readonly berbeda: number;
  /** Names of what has no row in any form yet. */
  readonly tanpaFormulir: readonly string[];
}

/** Fills realisasi and words that stood in a pasted table into the blank cells of the bidang's forms; what a bidang typed stays. */
export const fillRealisasi: UseCase<FillRealisasiInput, FilledRealisasi, never> = {
  reads: ({ pengaturan }) => bidangSheetRequests(pengaturan),
  undo: {},
  plan(snapshot, { pengaturan, realisasi }) {
    const forms = new Map(
      pengaturan.bidang.flatMap((bidang): (readonly [string, Formulir])[] => {
        const sheet = sheetOfBidang(snapshot, bidang, pengaturan);
        const read = sheet && readFormulir(sheet);
        return read?.ok ? [[bidang.id, read.value]] : [];
      }),
    );
    const edits: Edit[] = [];
    const tanpaFormulir: string[] = [];
    let berbeda = 0;
    for (const { id, isi, kata } of realisasi) {
      const indikator = pengaturan.indikator.find((one) => one.id === id);
      const program = pengaturan.program.find((one) => one.id === id);
      const form = forms.get(indikator?.bidang[0] ?? program?.bidang ?? '');
      const row = form?.indikator.find((one) => one.indikator === id) ?? form?.program.find((one) => one.program === id);
      if (!form || !row) {
        tanpaFormulir.push(indikator?.nama ?? program?.nama ?? id);
        continue;
      }
      for (const tw of TRIWULAN) {
        if (isi[tw] === '') continue;
        if (row.realisasi[tw] === '' && !isHandedIn(form, tw))
          edits.push({ kind: 'write', sheet: form.sheet, at: row.at[TRIWULAN_FIELDS[tw]], values: [[isi[tw]]] });
        else if (!sameIsian(row.realisasi[tw], isi[tw])) berbeda += 1;
      }
      for (const [at, present, said] of wordsOf(row, kata)) {
        if (present === '' && !form.disampaikan.includes('tahun'))
          edits.push({ kind: 'write', sheet: form.sheet, at, values: [[said]] });
        else if (present.trim() !== said) berbeda += 1;
      }
    }
    return ok({ outcome: { diisi: edits.length, berbeda, tanpaFormulir }, edits });
  },
};

/** The cells of a row that words are for, what stands there, and what is said. */
function wordsOf(
  row: IsianIndikator | IsianProgram,
  kata: PastedRealisasi['kata'] = {},
): readonly (readonly [at: Cell, present: string, said: string])[] {
  if ('catatan' in kata) return 'program' in row ? [[row.at.catatan, row.catatan, kata.catatan]] : [];
  if ('program' in row) return [];
  return WORD_FIELDS.flatMap((field) => {
    const said = kata[field];
    return said === undefined ? [] : [[row.at[field], row[field], said] as const];
  });
}
