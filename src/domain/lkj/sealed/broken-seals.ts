import { findMark, readFormulir } from '../../kinerja/formulir/read-formulir';
import { sheetOf, type SheetSnapshot, type Snapshot } from '../../sheet/snapshot';
import type { Text } from '../../text';
import type { NewEvent } from '../../tracker/event';
import { compareSeal, type SealedFigure, type FigureSeal } from '../../tracker/figure-seal';
import { bidangKey, type State } from '../../tracker/state';
import { REPORT_WORDS } from '../document/messages';
import { readStamp } from '../stamp-mark';
import { formFigures, sheetFigures } from './figures';
import { SEAL_TEXT } from './messages';

/** A seal that holds now: the newest of each bidang that has handed in, and of each report. */
interface HeldSeal {
  readonly kind: 'formulir' | 'lkj';
  readonly segel: FigureSeal;
  readonly sesudah: Text;
}

/** Figures that are not as an event sealed them. */
export interface SealProblem {
  readonly lembar: string;
  readonly sel: readonly string[];
  readonly pesan: Text;
}

/** The seals of a log that are in force: of data handed in and not sent back, and of the newest report of every Berkas. */
export function sealsIn(events: Iterable<NewEvent>, state: State): readonly HeldSeal[] {
  const held = new Map<string, HeldSeal>();
  for (const event of events) {
    if (event.jenis === 'bidang-disetor') {
      const key = bidangKey(event.berkas, event.data.periode, event.data.bidang);
      const status = state.bidang.get(key)?.status;
      const { segel } = event.data;
      if (segel && (status === 'disetor' || status === 'dikunci')) {
        held.set(`formulir|${key}`, { kind: 'formulir', segel, sesudah: SEAL_TEXT.disampaikan });
      } else held.delete(`formulir|${key}`);
    } else if (event.jenis === 'lkj-disusun' || event.jenis === 'lkj-final') {
      const { segel } = event.data;
      const sesudah = event.jenis === 'lkj-final' ? SEAL_TEXT.final : SEAL_TEXT.disusun;
      // One sheet holds one report: the newest says what should stand there.
      if (segel) held.set(`lkj|${segel.lembar}`, { kind: 'lkj', segel, sesudah });
    }
  }
  return [...held.values()];
}

/** Which figures of the workbook are no longer what was handed in, compiled or made final. Sheets that went are named. */
export const brokenSeals = (seals: readonly HeldSeal[], snapshot: Snapshot): readonly SealProblem[] =>
  seals.flatMap(({ kind, segel, sesudah }): SealProblem[] => {
    const { lembar } = segel;
    const figures = kind === 'lkj' ? reportFigures(snapshot, lembar) : filledFigures(snapshot, segel);
    if (!figures) return [{ lembar, sel: [], pesan: SEAL_TEXT.tanpaLembar(lembar, sesudah) }];
    const { berubah, hilang } = compareSeal(segel, figures);
    return [
      ...(berubah.length > 0 ? [{ lembar, sel: berubah, pesan: SEAL_TEXT.berubah(lembar, berubah, sesudah) }] : []),
      ...(hilang.length > 0 ? [{ lembar, sel: [], pesan: SEAL_TEXT.hilang(lembar, hilang, sesudah) }] : []),
    ];
  });

/** The report's sheet or, where it was renamed, the one that carries its stamp. */
function reportFigures(snapshot: Snapshot, lembar: string): ReadonlyMap<string, SealedFigure> | undefined {
  const sheet = sheetOf(snapshot, lembar) ?? snapshot.sheets.find((one) => readStamp(one) !== undefined);
  return sheet && sheetFigures(sheet, REPORT_WORDS.kosong);
}

/** The form of that name or, where it was renamed, the one that holds most of what was sealed. */
function filledFigures(snapshot: Snapshot, { lembar, angka }: FigureSeal): ReadonlyMap<string, SealedFigure> | undefined {
  const named = sheetOf(snapshot, lembar);
  const own = named && figuresOf(named);
  if (own) return own;
  const forms = snapshot.sheets.flatMap((sheet) => (findMark(sheet) ? (figuresOf(sheet) ?? []) : []));
  return forms.find((figures) => Object.keys(angka).every((name) => figures.has(name)));
}

function figuresOf(sheet: SheetSnapshot): ReadonlyMap<string, SealedFigure> | undefined {
  const read = readFormulir(sheet);
  return read.ok ? formFigures(read.value) : undefined;
}
