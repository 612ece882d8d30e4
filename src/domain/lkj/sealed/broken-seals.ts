import { importsInForce } from '../../kinerja/import/cell-origin';
import { handInPeriodeOf, type HandInPeriode } from '../../kinerja/periode';
import { periodeFromWords } from '../../kinerja/periode-words';
import { findMark, readFormulir } from '../../kinerja/formulir/read-formulir';
import { atOnce, eachInSteps, type Steps } from '../../steps';
import { sheetOf, type SheetSnapshot, type Snapshot } from '../../sheet/snapshot';
import type { Text } from '../../text';
import type { JenisPeristiwa, NewEvent } from '../../tracker/event';
import { compareSeal, type SealedFigure, type FigureSeal } from '../../tracker/figure-seal';
import { bidangKey, type State } from '../../tracker/state';
import { REPORT_WORDS } from '../document/messages';
import { isReportName } from '../sheet/report-name';
import { readStamp } from '../stamp-mark';
import { formFigures, sheetFigures } from './figures';
import { SEAL_TEXT } from './messages';

/** A seal that holds now: the newest of each bidang that has handed in, of each report, and of what was imported and not handed in yet. */
interface HeldSeal {
  readonly kind: 'formulir' | 'impor' | 'lkj';
  readonly segel: FigureSeal;
  readonly sesudah: Text;
  /** What of a form was handed in. */
  readonly periode?: HandInPeriode;
}

/** Figures that are not as an event sealed them. */
export interface SealProblem {
  readonly lembar: string;
  readonly sel: readonly string[];
  readonly pesan: Text;
}

/** The seals of a log that are in force: of data handed in and not sent back, of imports since, and of the newest report of every Berkas. */
export const sealsIn = (events: Iterable<NewEvent>, state: State): readonly HeldSeal[] => atOnce(sealsInSteps(events, state));

/** The few kinds of event of a long log that say anything of seals. */
const SEALING: ReadonlySet<JenisPeristiwa> = new Set([
  'bidang-disetor', 'data-diimpor', 'impor-dibatalkan', 'lkj-disusun', 'lkj-final', 'tulisan-diurungkan',
]); // prettier-ignore

/** The same in pieces. */
export function* sealsInSteps(events: Iterable<NewEvent>, state: State): Steps<readonly HeldSeal[]> {
  const all: NewEvent[] = [];
  yield* eachInSteps(events, (event) => {
    if (SEALING.has(event.jenis)) all.push(event);
  });
  const held = new Map<string, HeldSeal>();
  const sealedBy = new Map<string, string>();
  const inForce = new Set<NewEvent>(importsInForce(all).map(({ peristiwa }) => peristiwa));
  for (const event of all) {
    if (event.jenis === 'bidang-disetor') {
      const key = bidangKey(event.berkas, event.data.periode, event.data.bidang);
      const status = state.bidang.get(key)?.status;
      const { segel } = event.data;
      const periode = handInPeriodeOf(periodeFromWords(event.data.periode)?.periode ?? 'tahun');
      if (segel && (status === 'disetor' || status === 'dikunci')) {
        held.set(`formulir|${key}`, { kind: 'formulir', segel, sesudah: SEAL_TEXT.disampaikan, periode });
      } else held.delete(`formulir|${key}`);
      // From then on a bidang answers for what it handed in, not a file.
      if (segel) {
        const imported = `impor|${segel.lembar}`;
        const rest = periode === 'tahun' ? undefined : without(held.get(imported), segel);
        if (rest) held.set(imported, rest);
        else held.delete(imported);
      }
    } else if (event.jenis === 'data-diimpor' && inForce.has(event)) {
      for (const { lembar, angka } of event.data.segelLembar ?? []) {
        const before = held.get(`impor|${lembar}`)?.segel.angka;
        held.set(`impor|${lembar}`, {
          kind: 'impor',
          segel: { lembar, angka: { ...before, ...angka } },
          sesudah: SEAL_TEXT.diimpor,
        });
      }
    } else if (event.jenis === 'lkj-disusun' || event.jenis === 'lkj-final') {
      const { segel } = event.data;
      const sesudah = event.jenis === 'lkj-final' ? SEAL_TEXT.final : SEAL_TEXT.disusun;
      // One sheet holds one report: the newest says what should stand there.
      if (segel) {
        held.set(`lkj|${segel.lembar}`, { kind: 'lkj', segel, sesudah });
        sealedBy.set(event.id, `lkj|${segel.lembar}`);
      }
    } else if (event.jenis === 'tulisan-diurungkan') {
      for (const id of event.data.peristiwa) held.delete(sealedBy.get(id) ?? '');
    }
  }
  return [...held.values()];
}

/** Which figures of the workbook are no longer what was handed in, compiled or made final. Sheets that went are named. */
export function brokenSeals(seals: readonly HeldSeal[], snapshot: Snapshot): readonly SealProblem[] {
  const sealed = new Set(seals.map(({ segel }) => segel.lembar.toLowerCase()));
  return seals.flatMap(({ kind, segel, sesudah, periode }): SealProblem[] => {
    const { lembar } = segel;
    // A sheet that went under another name is not one of which another seal speaks: that of another year, say.
    const free = {
      ...snapshot,
      sheets: snapshot.sheets.filter(({ name }) => !sealed.has(name.toLowerCase()) || isNamed(name, lembar)),
    };
    const figures = kind === 'lkj' ? reportFigures(free, segel) : filledFigures(free, segel, periode);
    if (!figures) return [{ lembar, sel: [], pesan: SEAL_TEXT.tanpaLembar(lembar, sesudah) }];
    const { berubah, hilang } = compareSeal(segel, kind === 'impor' ? only(figures, segel) : figures);
    return [
      ...(berubah.length > 0 ? [{ lembar, sel: berubah, pesan: SEAL_TEXT.berubah(lembar, berubah, sesudah) }] : []),
      ...(hilang.length > 0 ? [{ lembar, sel: [], pesan: SEAL_TEXT.hilang(lembar, hilang, sesudah) }] : []),
    ];
  });
}

const isNamed = (name: string, wanted: string): boolean => name.toLowerCase() === wanted.toLowerCase();

/** An import's seal without the figures that were handed in since; undefined where none is left. */
function without(impor: HeldSeal | undefined, { angka }: FigureSeal): HeldSeal | undefined {
  const left = Object.entries(impor?.segel.angka ?? {}).filter(([name]) => !Object.hasOwn(angka, name));
  return impor && left.length > 0 ? { ...impor, segel: { ...impor.segel, angka: Object.fromEntries(left) } } : undefined;
}

/** An import speaks of the cells it wrote alone. */
const only = (figures: ReadonlyMap<string, SealedFigure>, { angka }: FigureSeal): ReadonlyMap<string, SealedFigure> =>
  new Map([...figures].filter(([name]) => Object.hasOwn(angka, name)));

/** The report's sheet or, where it was renamed, one that carries a stamp and no other report's name. */
function reportFigures(snapshot: Snapshot, { lembar, versi }: FigureSeal): ReadonlyMap<string, SealedFigure> | undefined {
  const sheet =
    sheetOf(snapshot, lembar) ?? snapshot.sheets.find((one) => readStamp(one) !== undefined && !isReportName(one.name));
  return sheet && sheetFigures(sheet, REPORT_WORDS.kosong, versi);
}

/** The form of that name or, where it was renamed, the one of that bidang; by older logs, one that holds all that was sealed. */
function filledFigures(
  snapshot: Snapshot,
  { lembar, bidang, angka }: FigureSeal,
  periode: HandInPeriode | undefined,
): ReadonlyMap<string, SealedFigure> | undefined {
  const named = sheetOf(snapshot, lembar);
  const own = named && figuresOf(named, periode);
  if (own) return own;
  const forms = snapshot.sheets.flatMap((sheet) => {
    const mark = findMark(sheet);
    return mark && (bidang ?? mark.nilai.bidang) === mark.nilai.bidang ? (figuresOf(sheet, periode) ?? []) : [];
  });
  if (bidang !== undefined) return forms[0];
  return forms.find((figures) => Object.keys(angka).every((name) => figures.has(name)));
}

function figuresOf(sheet: SheetSnapshot, periode?: HandInPeriode): ReadonlyMap<string, SealedFigure> | undefined {
  const read = readFormulir(sheet);
  return read.ok ? formFigures(read.value, periode) : undefined;
}
