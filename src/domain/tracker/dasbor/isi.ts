import { kunciJabatan } from '../../kantor/jabatan';
import { dateOf, type WaktuKerja } from '../../kantor/kalender/hitung';
import { rencanaAwal } from '../rencana';
import type { BerkasProgress, LangkahProgress } from '../progress';

/** A stretch of days, first and last (YYYY-MM-DD). */
export interface Rentang {
  readonly dari: string;
  readonly sampai: string;
}

/** The course of one step: as planned, and as it went. */
export interface GarisLangkah {
  readonly langkah: LangkahProgress;
  readonly rencana: Rentang;
  /** From being ready to being started, and from being started to the end, one stretch a passage; what goes on reaches to today. */
  readonly tunggu: readonly Rentang[];
  readonly nyata: readonly Rentang[];
}

/** The time line of a Berkas, and the days it spans. */
export interface GarisBerkas extends Rentang {
  readonly langkah: readonly GarisLangkah[];
}

/** Plan and course of every step. */
export function garisBerkas({ berkas, langkah }: BerkasProgress, kerja: WaktuKerja, today: string): GarisBerkas {
  const plan = rencanaAwal(berkas, kerja);
  const awal = dateOf(berkas.dimulai, kerja);
  const stretch = (from: string, to: string | undefined): Rentang => {
    const dari = dateOf(from, kerja);
    const sampai = to === undefined ? today : dateOf(to, kerja);
    return { dari, sampai: sampai < dari ? dari : sampai };
  };
  const lines = langkah.map((one): GarisLangkah => {
    const passages = [...one.state.lalu, one.state.kini];
    return {
      langkah: one,
      rencana: plan[one.index] ?? { dari: awal, sampai: awal },
      tunggu: passages.flatMap(({ siap, mulai, selesai }) =>
        siap === undefined || siap === mulai ? [] : [stretch(siap, mulai ?? selesai)],
      ),
      nyata: passages.flatMap(({ mulai, selesai }) => (mulai === undefined ? [] : [stretch(mulai, selesai)])),
    };
  });
  const ends = [
    ...lines.flatMap(({ rencana, nyata, langkah: one }) => [
      rencana.sampai,
      ...nyata.map(({ sampai }) => sampai),
      one.batas?.tanggal ?? awal,
    ]),
    ...(berkas.status === 'berjalan' ? [today] : []),
    berkas.batas ?? awal,
  ];
  return { dari: awal, sampai: ends.reduce((last, date) => (date > last ? date : last), awal), langkah: lines };
}

/** What one jabatan has before it over all running Berkas. */
export interface Beban {
  readonly jabatan: string;
  /** Steps that could be worked on now, of these the late ones, and those still to come. */
  readonly siap: number;
  readonly terlambat: number;
  readonly nanti: number;
  readonly selesai: number;
  /** Standard minutes of what is not finished. */
  readonly sisaMenit: number;
}

/** The load of every jabatan, the busiest first; a step of several pelaksana counts for the first, who is responsible. */
export function bebanJabatan(all: readonly BerkasProgress[]): Beban[] {
  const load = new Map<string, Beban>();
  for (const { berkas, langkah } of all) {
    if (berkas.status !== 'berjalan') continue;
    for (const { sop, state, siap, status, menitBaku } of langkah) {
      const jabatan = sop.pelaksana[0]?.nama ?? '-';
      const key = kunciJabatan(jabatan);
      const own = load.get(key) ?? { jabatan, siap: 0, terlambat: 0, nanti: 0, selesai: 0, sisaMenit: 0 };
      const done = state.status === 'selesai';
      load.set(key, {
        jabatan: own.jabatan,
        siap: own.siap + Number(!done && siap),
        terlambat: own.terlambat + Number(status === 'terlambat'),
        nanti: own.nanti + Number(!done && !siap),
        selesai: own.selesai + Number(done),
        sisaMenit: own.sisaMenit + (done ? 0 : (menitBaku ?? 0)),
      });
    }
  }
  return [...load.values()].sort((a, b) => b.terlambat - a.terlambat || b.siap - a.siap || b.nanti - a.nanti);
}

/** Standard against actual working time of a step that was worked on. */
export interface BakuNyata {
  readonly langkah: LangkahProgress;
  readonly baku: number;
  /** Working minutes over all passages, and how many there were. */
  readonly nyata: number;
  readonly kali: number;
}

/** Every step with a standard time that somebody has worked on. */
export const bakuNyata = ({ langkah }: BerkasProgress): BakuNyata[] =>
  langkah.flatMap((one) => {
    const kali = one.state.lalu.length + (one.state.kini.mulai === undefined ? 0 : 1);
    return one.menitBaku === null || kali === 0 ? [] : [{ langkah: one, baku: one.menitBaku, nyata: one.menitKerjaSemua, kali }];
  });

/** The few figures that say how everything stands. */
export interface AngkaPokok {
  readonly berjalan: number;
  readonly selesai: number;
  readonly langkahSelesai: number;
  readonly langkah: number;
  readonly terlambat: number;
  /** Steps due today or within the next working days. */
  readonly segera: number;
}

export function angkaPokok(all: readonly BerkasProgress[]): AngkaPokok {
  const count = (of: (one: LangkahProgress) => boolean): number =>
    all.reduce((sum, { langkah }) => sum + langkah.filter(of).length, 0);
  return {
    berjalan: all.filter(({ berkas }) => berkas.status === 'berjalan').length,
    selesai: all.filter(({ berkas }) => berkas.status === 'selesai').length,
    langkahSelesai: all.reduce((sum, { selesai }) => sum + selesai, 0),
    langkah: all.reduce((sum, { jumlah }) => sum + jumlah, 0),
    terlambat: all.reduce((sum, { terlambat }) => sum + terlambat, 0),
    segera: count(({ state, tempo }) => state.status !== 'selesai' && (tempo === 'hari-ini' || tempo === 'segera')),
  };
}

/** Berkas that the Dasbor tells of: cancelled and archived ones are left out. */
export const dihitung = ({ berkas }: BerkasProgress): boolean => berkas.status === 'berjalan' || berkas.status === 'selesai';
