import type { WorkingTime } from '../../kantor/kalender/working-time';
import type { LangkahSop, SopVersi } from '../sop-versi';
import { standardMinutes } from '../standard-minutes';
import type { StepHistory } from './step-history';

/**
 * How long a step takes and how often it sends work back, as far as one can know. Its working minutes are log-normal: `tengah` is the
 * median, `sebar` the standard deviation of their logarithm (0: always the same).
 */
export interface StepModel {
  readonly tengah: number;
  readonly sebar: number;
  /** The chance, from 0 to below 1, that a passage ends in sending the work back to `kembali`. */
  readonly peluangKembali: number;
  readonly kembali?: number;
  readonly setelah: readonly number[];
  /** It never takes longer, where somebody promises so. */
  readonly paling?: number;
}

/** What is believed before the log says anything, and how many passages that belief weighs. */
const PRIOR = {
  /** A third of passages take less than 0.55 or more than 1.8 times the median. */
  sebar: 0.6,
  passages: 2,
  /** Steps differ from what their waktu baku says far more (a factor of seven) than their passages from each other: 0.6² / (ln 7)². */
  waktuBaku: 0.1,
  office: 1,
  /** Of eight decisions one sends work back. */
  kembali: 0.125,
  decisions: 4,
} as const;

/** Work that is sent back nearly always would never end. */
const MOST_RETURNS = 0.9;

/**
 * A model of every step of an SOP. Without history a step takes its waktu baku (a working day where it has none); where the log tells
 * how this office compares with its waktu baku, steps without history follow that, and steps with some move from it to their own the
 * more passages there are.
 */
export function flowModel(sop: SopVersi, histories: readonly StepHistory[], kerja: WorkingTime): readonly StepModel[] {
  const standards = sop.langkah.map((one) => Math.log(Math.max(1, standardMinutes(one, kerja) ?? kerja.hari.menit)));
  const logs = sop.langkah.map((_, index) => (histories[index]?.menit ?? []).map((menit) => Math.log(Math.max(1, menit))));
  // How many times its waktu baku this office needs, as a logarithm: nothing is known of it before the first passages.
  const ratios = logs.flatMap((own, index) => own.map((one) => one - (standards[index] ?? 0)));
  const office = sum(ratios) / (ratios.length + PRIOR.office);
  return sop.langkah.map((langkah, index): StepModel => {
    const own = logs[index] ?? [];
    const believed = (standards[index] ?? 0) + office;
    const mean = (sum(own) + believed * PRIOR.waktuBaku) / (own.length + PRIOR.waktuBaku);
    const spread = sum(own.map((one) => (one - mean) ** 2));
    const sebar = Math.sqrt((spread + PRIOR.sebar ** 2 * PRIOR.passages) / (own.length + PRIOR.passages));
    return {
      tengah: Math.exp(mean),
      sebar,
      setelah: langkah.setelah,
      ...returnsOf(langkah, index, histories[index]),
    };
  });
}

/** Decisions send work back sometimes; other steps only where the log says that they did. */
function returnsOf(
  langkah: LangkahSop,
  index: number,
  history: StepHistory | undefined,
): Pick<StepModel, 'peluangKembali' | 'kembali'> {
  const target = langkah.kembali ?? Math.max(-1, ...langkah.setelah);
  if (target < 0 || target >= index) return { peluangKembali: 0 };
  const decides = langkah.kembali !== undefined || langkah.pelaksana.some(({ simbol }) => simbol === 'decision');
  const weight = decides ? PRIOR.decisions : 0;
  const [sent, ended] = [history?.dikembalikan ?? 0, history?.menit.length ?? 0];
  const chance = ended + weight === 0 ? 0 : (sent + PRIOR.kembali * weight) / (ended + weight);
  return { peluangKembali: Math.min(MOST_RETURNS, chance), kembali: target };
}

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);
