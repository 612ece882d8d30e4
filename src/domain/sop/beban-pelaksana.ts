import { PERPRES_DAY, type WorkingDay } from '../kantor/kalender/working-day';
import { parseWaktu } from '../waktu/parse-waktu';
import type { Sop } from './sop';

/** The SOP with every waktu in working minutes of this office's day; reading alone counts by Perpres 21/2023. */
export function withWorkingDay(sop: Sop, hari: WorkingDay | undefined): Sop {
  if (!hari || sameDay(hari, PERPRES_DAY)) return sop;
  return {
    ...sop,
    kegiatan: sop.kegiatan.map((one) =>
      one.waktu.menit === null ? one : { ...one, waktu: parseWaktu(one.waktu.teks, sop.satuanWaktu, hari) },
    ),
  };
}

const sameDay = (a: WorkingDay, b: WorkingDay): boolean =>
  a.menit === b.menit && a.perMinggu === b.perMinggu && a.perBulan === b.perBulan && a.perTahun === b.perTahun;

/** What one pelaksana carries of an SOP's waktu baku. */
export interface BebanPelaksana {
  readonly pelaksana: string;
  readonly nama: string;
  /** Upper bounds of the waktu of the kegiatan this pelaksana acts in, in working minutes; a shared kegiatan counts in equal parts. */
  readonly menit: number;
  readonly kegiatan: number;
  /** Of those, kegiatan whose waktu cannot be counted. */
  readonly tanpaWaktu: number;
}

/** Who carries how much, in the order of the columns; `tanpaPelaksana` is the waktu of kegiatan nobody is marked in. */
export function bebanPelaksana(sop: Sop): { readonly beban: readonly BebanPelaksana[]; readonly tanpaPelaksana: number } {
  const sums = new Map(sop.pelaksana.map(({ id, nama }) => [id, { pelaksana: id, nama, menit: 0, kegiatan: 0, tanpaWaktu: 0 }]));
  let tanpaPelaksana = 0;
  const shares = waktuShares(sop);
  for (const { pelaku, index } of sop.kegiatan) {
    const acting = [...new Set(pelaku.filter(({ simbol }) => simbol !== 'connector').map(({ pelaksana }) => pelaksana))];
    const known = acting.flatMap((id) => sums.get(id) ?? []);
    const menit = shares[index];
    if (known.length === 0) tanpaPelaksana += menit ?? 0;
    for (const one of known) {
      one.kegiatan += 1;
      if (menit === undefined) one.tanpaWaktu += 1;
      else one.menit += menit / known.length;
    }
  }
  return { beban: [...sums.values()], tanpaPelaksana };
}

/** The upper bound of each kegiatan's waktu in working minutes; what several share is divided equally among them. */
function waktuShares({ kegiatan }: Sop): readonly (number | undefined)[] {
  const heads = kegiatan.map(({ bersama }, index) => (bersama?.includes('waktu') ? -1 : index));
  heads.forEach((head, index) => void (head < 0 && (heads[index] = heads[index - 1] ?? index)));
  const sharing = new Map<number, number>();
  for (const head of heads) sharing.set(head, (sharing.get(head) ?? 0) + 1);
  return kegiatan
    .map(({ waktu }, index) => waktu.menit && waktu.menit[1] / (sharing.get(heads[index] ?? index) ?? 1))
    .map((one) => one ?? undefined);
}
