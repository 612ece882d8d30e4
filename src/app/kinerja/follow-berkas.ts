import { handedInEdits } from '../../domain/kinerja/formulir/handed-in';
import { readFormulir } from '../../domain/kinerja/formulir/read-formulir';
import { bidangSheetName } from '../../domain/kinerja/formulir/sheet-name';
import { handedInBy, locksDiffer } from '../../domain/kinerja/hand-ins';
import type { Edit } from '../../domain/sheet/edit';
import { sheetOf, type SheetRequest, type Snapshot } from '../../domain/sheet/snapshot';
import type { State } from '../../domain/tracker/state';
import { pengaturanIn, PENGATURAN_REQUEST } from './open-pengaturan';
import { formRequest, sheetOfBidang } from './read-forms';

/** The bidang (their names) of which a Berkas tells. */
const bidangIn = (state: Pick<State, 'bidang'>, berkas: string): readonly string[] => [
  ...new Set([...state.bidang.values()].filter((one) => one.berkas === berkas).map(({ bidang }) => bidang)),
];

/**
 * The form sheets of the bidang that a Berkas tells of, as far as it is known, and the settings, by which a form is known again that
 * somebody renamed.
 */
export function formReads(known: Pick<State, 'bidang'> | undefined, berkas: string): readonly SheetRequest[] {
  const names = known ? bidangIn(known, berkas) : [];
  return names.length === 0 ? [] : [PENGATURAN_REQUEST, ...names.map(formRequest)];
}

/**
 * What opens or locks those forms as the log says they are: once their Berkas counts no longer, or counts again, and where a write
 * stopped. A form that was not read stays as it is until the sheets are renewed.
 */
export function formsFollow(state: State, berkas: string, snapshot: Snapshot, at: string): readonly Edit[] {
  const names = bidangIn(state, berkas);
  const known = names.length === 0 ? [] : (pengaturanIn(snapshot, at)?.pengaturan.bidang ?? []);
  return names.flatMap((nama): readonly Edit[] => {
    const bidang = known.find((one) => one.nama === nama);
    const sheet = bidang ? sheetOfBidang(snapshot, bidang) : sheetOf(snapshot, bidangSheetName(nama));
    const read = sheet && readFormulir(sheet);
    if (!sheet || !read?.ok || !locksDiffer(state, nama, read.value)) return [];
    return handedInEdits(sheet, read.value, handedInBy({ state, berkas: undefined }, read.value.identitas.tahun, nama));
  });
}
