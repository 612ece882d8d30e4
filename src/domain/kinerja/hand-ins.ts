import { dateOf, workingDaysBetween, type WorkingTime } from '../kantor/kalender/working-time';
import { isIn } from '../tracker/guards';
import { bidangKey, type Berkas, type BidangState, type State } from '../tracker/state';
import type { Formulir } from './formulir/formulir';
import { inForce } from './pk-perubahan';
import { dueIn, programOf, TRIWULAN, type Bidang, type Pengaturan, type Triwulan } from './pengaturan';
import { HAND_IN_PERIODE, handInPeriodeOf, lastTriwulanOf, TRIWULAN_PERIODE, type HandInPeriode, type Periode } from './periode';
import { periodeWords } from './periode-words';

/** Where hand-ins are looked for: the log, and the Berkas somebody looks at. */
export interface HandInLog {
  readonly state: Pick<State, 'berkas' | 'bidang'>;
  /** Id of that Berkas; undefined without one. */
  readonly berkas: string | undefined;
}

/**
 * Where the data of a bidang (its name) stand for a period. They may have been handed in in another Berkas, that of an SOP of their own:
 * a bidang has one form for the year, whichever Berkas tells of it. What was told in a cancelled Berkas counts for nothing.
 */
export function handInOf(
  { state, berkas }: HandInLog,
  tahun: number,
  periode: HandInPeriode,
  bidang: string,
): BidangState | undefined {
  const words = periodeWords(periode, tahun);
  const standing = ({ id, status }: Pick<Berkas, 'id' | 'status'>): BidangState | undefined =>
    status === 'dibatalkan' ? undefined : state.bidang.get(bidangKey(id, words, bidang));
  const looked = berkas === undefined ? undefined : state.berkas.get(berkas);
  const own = looked && standing(looked);
  if (own && own.status !== 'terbuka') return own;
  const elsewhere = [...state.berkas.values()].flatMap((one) => {
    const found = one.id === berkas ? undefined : standing(one);
    return found && found.status !== 'terbuka' ? [found] : [];
  });
  return elsewhere.findLast(isIn) ?? elsewhere.at(-1) ?? own;
}

/** The periods a bidang (its name) has handed in, wherever that was told: what is locked on its form. */
export const handedInBy = (log: HandInLog, tahun: number, bidang: string): readonly HandInPeriode[] =>
  HAND_IN_PERIODE.filter((periode) => {
    const found = handInOf(log, tahun, periode, bidang);
    return found !== undefined && isIn(found);
  });

/** Whether the form of a bidang (its name) is locked or open other than the log says: a write stopped, or somebody cancelled unseen. */
export const locksDiffer = (
  state: HandInLog['state'],
  bidang: string,
  { identitas, disampaikan }: Pick<Formulir, 'identitas' | 'disampaikan'>,
): boolean => handedInBy({ state, berkas: undefined }, identitas.tahun, bidang).join() !== disampaikan.join();

/** The triwulan in which a bidang (its id) owes figures: some indikator of its is due, or it spends a budget. */
const owedTriwulan = (pengaturan: Pengaturan, bidang: string): readonly Triwulan[] => {
  const { indikator } = inForce(pengaturan);
  const spends = programOf(pengaturan, bidang).length > 0;
  const own = indikator.filter((one) => one.bidang.includes(bidang));
  return TRIWULAN.filter((tw) => spends || own.some((one) => dueIn(one, tw)));
};

/**
 * Whether a bidang has handed in all figures that a report of a period is made from: the year, or every triwulan it owes until then.
 * The words of the year are asked for by the report itself (`blankWords`): no triwulan hands them in.
 */
export function hasHandedIn(log: HandInLog, pengaturan: Pengaturan, periode: Periode, { id, nama }: Bidang): boolean {
  const isInFor = (one: HandInPeriode): boolean => {
    const found = handInOf(log, pengaturan.tahun, one, nama);
    return found !== undefined && isIn(found);
  };
  if (isInFor('tahun')) return true;
  const owed = owedTriwulan(pengaturan, id);
  if (owed.length === 0) return handInPeriodeOf(periode) !== 'tahun';
  return owed.filter((tw) => tw <= lastTriwulanOf(periode)).every((tw) => isInFor(TRIWULAN_PERIODE[tw]));
}

/** A bidang that has not handed in what was due. */
export interface LateHandIn {
  readonly bidang: Bidang;
  readonly tahun: number;
  readonly periode: HandInPeriode;
  /** ISO date. */
  readonly batas: string;
  /** Working days passed since then. */
  readonly hari: number;
}

/** Until when a bidang hands in: ISO date, '' where nobody has set one. */
export const batasOf = ({ kantor }: Pengaturan, periode: HandInPeriode): string =>
  periode === 'tahun' ? kantor.batasSetor : kantor.batasTriwulan[lastTriwulanOf(periode)];

/** Who is late at a moment (ISO), by period and in the order of the settings; a day that is no working day makes nobody late. */
export function lateHandIns(log: HandInLog, pengaturan: Pengaturan, kerja: WorkingTime, at: string): readonly LateHandIn[] {
  const today = dateOf(at, kerja);
  return HAND_IN_PERIODE.flatMap((periode) => {
    const batas = batasOf(pengaturan, periode);
    const hari = batas === '' ? 0 : workingDaysBetween(batas, today, kerja);
    if (hari <= 0) return [];
    return pengaturan.bidang.flatMap((bidang): LateHandIn[] => {
      const owes = periode === 'tahun' || owedTriwulan(pengaturan, bidang.id).includes(lastTriwulanOf(periode));
      const found = handInOf(log, pengaturan.tahun, periode, bidang.nama);
      const done = (found !== undefined && isIn(found)) || hasHandedIn(log, pengaturan, periode, bidang);
      return owes && !done ? [{ bidang, tahun: pengaturan.tahun, periode, batas, hari }] : [];
    });
  });
}
