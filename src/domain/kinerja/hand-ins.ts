import { dateOf, workingDaysBetween, type WorkingTime } from '../kantor/kalender/working-time';
import { isIn } from '../tracker/guards';
import { bidangKey, type BidangState, type State } from '../tracker/state';
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
 * Where the data of a bidang (its name) stand for a period. The year's are those of this Berkas; a triwulan may have been handed in in
 * another Berkas, that of its own SOP.
 */
export function handInOf(
  { state, berkas }: HandInLog,
  tahun: number,
  periode: HandInPeriode,
  bidang: string,
): BidangState | undefined {
  const words = periodeWords(periode, tahun);
  const own = berkas === undefined ? undefined : state.bidang.get(bidangKey(berkas, words, bidang));
  if (periode === 'tahun' || (own && own.status !== 'terbuka')) return own;
  const elsewhere = [...state.berkas.values()].flatMap(({ id, status }) => {
    const found = status === 'dibatalkan' || id === berkas ? undefined : state.bidang.get(bidangKey(id, words, bidang));
    return found && found.status !== 'terbuka' ? [found] : [];
  });
  return elsewhere.findLast(isIn) ?? elsewhere.at(-1) ?? own;
}

/** The triwulan in which a bidang (its id) owes figures: some indikator of its is due, or it spends a budget. */
const owedTriwulan = (pengaturan: Pengaturan, bidang: string): readonly Triwulan[] => {
  const { indikator } = inForce(pengaturan);
  const spends = programOf(pengaturan, bidang).length > 0;
  const own = indikator.filter((one) => one.bidang.includes(bidang));
  return TRIWULAN.filter((tw) => spends || own.some((one) => dueIn(one, tw)));
};

/** Whether a bidang has handed in all that a report of a period is made from: the year, or every triwulan it owes until then. */
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
