import { ok, refuse } from '../../domain/result';
import { memoryRequest } from '../../domain/sheet/memory';
import { SHEET } from '../../domain/sheet/names';
import { sheetOf } from '../../domain/sheet/snapshot';
import type { Text } from '../../domain/text';
import { progressOf } from '../../domain/tracker/progress';
import { EMPTY_STATE } from '../../domain/tracker/state';
import type { UseCase } from '../use-case';
import { COLOUR_REFUSALS } from './colour-messages';
import { statusReads, workingTimeOf } from './follow-status';
import { colourEdits, uncolourEdits, wantedColours } from './sheet-colours';
import { SopsOnSheets } from './sops-on-sheets';

export interface ColouredSheet {
  readonly lembar: string;
  readonly berkas: string;
  /** How many symbols show a status; the others wait for their turn. */
  readonly simbol: number;
}

export type ColourRefusal = { readonly kind: 'berkas-tidak-ada' | 'lembar-tidak-ada' | 'belum-digambar'; readonly message: Text };

/** "Warnai menurut Berkas": every symbol of its SOP shows its step's status from now on, instead of any other Berkas's. */
export const colourSheet: UseCase<{ readonly berkas: string }, ColouredSheet, ColourRefusal> = {
  usesLog: () => true,
  reads: ({ berkas }, known) => statusReads(known?.berkas.get(berkas)?.sop.sheet ?? SHEET.sop),
  plan(snapshot, { berkas: id }, stamp, log = EMPTY_STATE) {
    const berkas = log.berkas.get(id);
    if (!berkas) return refuse({ kind: 'berkas-tidak-ada', message: COLOUR_REFUSALS.berkasTidakAda });
    const found = new SopsOnSheets(snapshot).followedBy(berkas.sop);
    const lembar = berkas.sop.sheet;
    if (!found) return refuse({ kind: 'lembar-tidak-ada', message: COLOUR_REFUSALS.lembarTidakAda(lembar) });
    const wanted = wantedColours(progressOf(berkas, workingTimeOf(snapshot), stamp.at), found);
    if (wanted.looks.size === 0) return refuse({ kind: 'belum-digambar', message: COLOUR_REFUSALS.belumDigambar(lembar) });
    const simbol = [...wanted.looks.values()].filter((look) => look !== 'biasa').length;
    return ok({ outcome: { lembar, berkas: berkas.nama, simbol }, edits: colourEdits(snapshot, wanted) });
  },
};

/** "Hapus warna": the symbols look as they were drawn, and no act colours them again. */
export const uncolourSheet: UseCase<{ readonly sheet: string }, undefined, never> = {
  reads: ({ sheet }) => [{ sheet: { name: sheet }, parts: ['shapes'] }, memoryRequest],
  plan(snapshot, { sheet: name }) {
    const sheet = sheetOf(snapshot, name);
    return ok({ outcome: undefined, edits: sheet ? uncolourEdits(snapshot, sheet) : [] });
  },
};
