import { ok, refuse } from '../../domain/result';
import { area, cell } from '../../domain/sheet/address';
import type { Edit } from '../../domain/sheet/edit';
import { EXCEL_LIMITS, withoutForbidden } from '../../domain/sheet/limits';
import { freeSheetName } from '../../domain/sheet/names';
import { sheetOf, valueAt, type Snapshot } from '../../domain/sheet/snapshot';
import type { Text } from '../../domain/text';
import { LEMBAR } from '../../domain/tracker/lembar/messages';
import { lembarEdits, type JenisLembar } from '../../domain/tracker/lembar/write-lembar';
import { EMPTY_STATE } from '../../domain/tracker/state';
import { selectEdit } from '../show-cell';
import type { UseCase } from '../use-case';
import { COLOUR_REFUSALS } from './colour-messages';
import { KALENDER_REQUEST, workingTimeOf } from './follow-status';

export interface LembarInput {
  /** Id and name of the Berkas. */
  readonly berkas: string;
  readonly nama: string;
  readonly jenis: JenisLembar;
}

/** Within these rows a sheet of either kind says of which Berkas it is. */
const HEAD_ROWS = 20;

const NAMES = { kendali: LEMBAR.namaKendali, disposisi: LEMBAR.namaDisposisi } as const;

/** Writes a Berkas's control or disposition sheet anew from the log and takes the person there. */
export const writeLembar: UseCase<
  LembarInput,
  { readonly lembar: string },
  { readonly kind: 'berkas-tidak-ada'; readonly message: Text }
> = {
  usesLog: () => true,
  undo: {
    parts: ['formulas', 'merges', 'sizes', 'notes'],
    forgone: ['looks', 'rules', 'sizes', 'page', 'freeze', 'formats'],
    // Rows that the newer sheet had more are not left with its borders.
    again: ({ edits, restored }) =>
      edits.flatMap((edit): readonly Edit[] => {
        const sheet = edit.kind === 'write' ? sheetOf(restored, edit.sheet) : undefined;
        if (!sheet || edit.kind !== 'write') return [];
        const rows = edit.values.length - sheet.values.length;
        const below = area(sheet.values.length, 0, rows, Math.max(1, ...edit.values.map((line) => line.length)));
        return rows > 0 ? [{ kind: 'clear', sheet: sheet.name, area: below, what: 'looks' }] : [];
      }),
  },
  reads: (input) => [KALENDER_REQUEST, ...namesFor(input).map((name) => ({ sheet: { name }, parts: ['values'] }) as const)],
  plan(snapshot, input, stamp, log = EMPTY_STATE) {
    const berkas = log.berkas.get(input.berkas);
    if (!berkas) return refuse({ kind: 'berkas-tidak-ada', message: COLOUR_REFUSALS.berkasTidakAda });
    const sheet = nameFor(snapshot, input);
    const rowsInUse = sheetOf(snapshot, sheet)?.values.length ?? 0;
    const edits = lembarEdits(input.jenis, { berkas, sheet, rowsInUse, kerja: workingTimeOf(snapshot), now: stamp.at });
    return ok({ outcome: { lembar: sheet }, edits: [...edits, selectEdit({ sheet, at: cell(0, 0) })] });
  },
};

/** The sheet's name, and the one it takes where a person's own sheet has that already. */
function namesFor({ nama, jenis }: LembarInput): readonly [string, string] {
  const clean = withoutForbidden(NAMES[jenis](nama)).replace(/\s+/g, ' ');
  const wanted = clean.slice(0, EXCEL_LIMITS.sheetName).trim().replace(/^'|'$/g, '');
  return [wanted, freeSheetName(wanted, [wanted])];
}

/** A sheet that is somebody's own stays as it is. */
function nameFor(snapshot: Snapshot, input: LembarInput): string {
  const names = namesFor(input);
  const isOwn = (name: string): boolean => {
    const there = sheetOf(snapshot, name);
    if (!there || there.values.length === 0) return true;
    // Long names of two Berkas may be cut to the same.
    const ofBerkas = there.values.slice(0, HEAD_ROWS).some((row) => row.includes(input.nama));
    return ofBerkas && valueAt(there, 0, 0) === LEMBAR[input.jenis].id;
  };
  return names.find(isOwn) ?? freeSheetName(names[0], snapshot.sheetNames);
}
