import { handedInEdits } from '../../domain/kinerja/formulir/handed-in';
import { readFormulir } from '../../domain/kinerja/formulir/read-formulir';
import { handedInBy } from '../../domain/kinerja/hand-ins';
import type { Edit } from '../../domain/sheet/edit';
import { bidangSheetName } from '../../domain/kinerja/formulir/sheet-name';
import { sheetOf, type SheetRequest, type Snapshot } from '../../domain/sheet/snapshot';
import type { State } from '../../domain/tracker/state';

/** The bidang (their names) of which a Berkas tells. */
const bidangIn = (state: Pick<State, 'bidang'>, berkas: string): readonly string[] => [
  ...new Set([...state.bidang.values()].filter((one) => one.berkas === berkas).map(({ bidang }) => bidang)),
];

/** The form sheets of the bidang that a Berkas tells of, as far as it is known. */
export const formReads = (known: Pick<State, 'bidang'> | undefined, berkas: string): readonly SheetRequest[] =>
  (known ? bidangIn(known, berkas) : []).map((nama) => ({ sheet: { name: bidangSheetName(nama) }, parts: ['values'] }));

/**
 * What opens or locks those forms once their Berkas counts no longer, or counts again. A form that was not read stays as it is until the
 * sheets are renewed.
 */
export function formsFollow(state: State, berkas: string, snapshot: Snapshot): readonly Edit[] {
  return bidangIn(state, berkas).flatMap((nama): readonly Edit[] => {
    const sheet = sheetOf(snapshot, bidangSheetName(nama));
    const read = sheet && readFormulir(sheet);
    if (!sheet || !read?.ok) return [];
    const held = handedInBy({ state, berkas: undefined }, read.value.identitas.tahun, nama);
    return held.join() === read.value.disampaikan.join() ? [] : handedInEdits(sheet, read.value, held);
  });
}
