import { handedInEdits } from '../../domain/kinerja/formulir/handed-in';
import { readFormulir } from '../../domain/kinerja/formulir/read-formulir';
import { bidangSheetName } from '../../domain/kinerja/formulir/sheet-name';
import { handedInBy, locksDiffer } from '../../domain/kinerja/hand-ins';
import { periodeFromWords } from '../../domain/kinerja/periode-words';
import type { Pengaturan } from '../../domain/kinerja/pengaturan';
import { settingsName, type SheetYear } from '../../domain/kinerja/year-sheets';
import type { Edit } from '../../domain/sheet/edit';
import { sheetOf, type SheetRequest, type SheetSnapshot, type Snapshot } from '../../domain/sheet/snapshot';
import type { State } from '../../domain/tracker/state';
import { pengaturanRequest, settingsIn } from './open-pengaturan';
import { formRequest, sheetOfBidang } from './read-forms';

/** The bidang (their names) of which a Berkas tells, and of which years. */
function toldIn(state: Pick<State, 'bidang'>, berkas: string) {
  const told = [...state.bidang.values()].filter((one) => one.berkas === berkas);
  return {
    names: [...new Set(told.map(({ bidang }) => bidang))],
    years: [...new Set(told.flatMap(({ periode }) => periodeFromWords(periode)?.tahun ?? []))],
  };
}

const beside = (tahun: number): SheetYear => ({ tahun, lembarBertahun: true });

/**
 * The form sheets of the bidang that a Berkas tells of, as far as it is known, and the settings, by which a form is known again that
 * somebody renamed. A year may have sheets of its own beside those of the first: which of the two it has only they tell.
 */
export function formReads(known: Pick<State, 'bidang'> | undefined, berkas: string): readonly SheetRequest[] {
  const { names, years } = known ? toldIn(known, berkas) : { names: [], years: [] };
  if (names.length === 0) return [];
  const named = (name: string): SheetRequest => ({ sheet: { name }, parts: ['values'] });
  return [
    pengaturanRequest(),
    ...names.map((nama) => formRequest(nama)),
    ...years.flatMap((tahun) =>
      [settingsName(beside(tahun)), ...names.map((nama) => bidangSheetName(nama, beside(tahun)))].map(named),
    ),
  ];
}

/**
 * What opens or locks those forms as the log says they are: once their Berkas counts no longer, or counts again, and where a write
 * stopped. A form that was not read stays as it is until the sheets are renewed.
 */
export function formsFollow(state: State, berkas: string, snapshot: Snapshot, at: string): readonly Edit[] {
  const { names } = toldIn(state, berkas);
  const known = names.length === 0 ? [] : settingsIn(snapshot, at).map(({ pengaturan }) => pengaturan);
  return names.flatMap((nama) =>
    formsOf(snapshot, nama, known).flatMap((sheet): readonly Edit[] => {
      const read = readFormulir(sheet);
      if (!read.ok || !locksDiffer(state, nama, read.value)) return [];
      return handedInEdits(sheet, read.value, handedInBy({ state, berkas: undefined }, read.value.identitas.tahun, nama));
    }),
  );
}

/** The forms of a bidang (its name) for the years that were read. */
function formsOf(snapshot: Snapshot, nama: string, years: readonly Pengaturan[]): readonly SheetSnapshot[] {
  const found = years.flatMap((year) => {
    const bidang = year.bidang.find((one) => one.nama === nama);
    return (bidang && sheetOfBidang(snapshot, bidang, year)) ?? [];
  });
  const named = sheetOf(snapshot, bidangSheetName(nama));
  return [...new Set([...found, ...(named ? [named] : [])])];
}
