import { HARI_PERPRES, type HariKerja } from '../kantor/kalender/hari-kalender';
import { parseWaktu } from '../waktu/parse-waktu';
import type { Sop } from './sop';

/** The SOP with every waktu in working minutes of this office's day; reading alone counts by Perpres 21/2023. */
export function withHari(sop: Sop, hari: HariKerja | undefined): Sop {
  if (!hari || sameDay(hari, HARI_PERPRES)) return sop;
  return {
    ...sop,
    kegiatan: sop.kegiatan.map((one) =>
      one.waktu.menit === null ? one : { ...one, waktu: parseWaktu(one.waktu.teks, sop.satuanWaktu, hari) },
    ),
  };
}

const sameDay = (a: HariKerja, b: HariKerja): boolean =>
  a.menit === b.menit && a.perMinggu === b.perMinggu && a.perBulan === b.perBulan && a.perTahun === b.perTahun;

/** What one pelaksana carries of an SOP's waktu baku. */
export interface Beban {
  readonly pelaksana: string;
  readonly nama: string;
  /** Upper bounds of the waktu of the kegiatan this pelaksana acts in, in working minutes; a shared kegiatan counts in equal parts. */
  readonly menit: number;
  readonly kegiatan: number;
  /** Of those, kegiatan whose waktu cannot be counted. */
  readonly tanpaWaktu: number;
}

/** Who carries how much, in the order of the columns; `tanpaPelaksana` is the waktu of kegiatan nobody is marked in. */
export function bebanOf(sop: Sop): { readonly beban: readonly Beban[]; readonly tanpaPelaksana: number } {
  const sums = new Map(sop.pelaksana.map(({ id, nama }) => [id, { pelaksana: id, nama, menit: 0, kegiatan: 0, tanpaWaktu: 0 }]));
  let tanpaPelaksana = 0;
  for (const { pelaku, waktu } of sop.kegiatan) {
    const acting = [...new Set(pelaku.filter(({ simbol }) => simbol !== 'connector').map(({ pelaksana }) => pelaksana))];
    const known = acting.flatMap((id) => sums.get(id) ?? []);
    const menit = waktu.menit?.[1];
    if (known.length === 0) tanpaPelaksana += menit ?? 0;
    for (const one of known) {
      one.kegiatan += 1;
      if (menit === undefined) one.tanpaWaktu += 1;
      else one.menit += menit / known.length;
    }
  }
  return { beban: [...sums.values()], tanpaPelaksana };
}
