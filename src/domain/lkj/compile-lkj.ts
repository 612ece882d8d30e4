import type { DataFinding } from '../kinerja/data-finding';
import { EMPTY_IDENTITAS, type IdentitasLaporan } from '../kinerja/identitas/identitas-laporan';
import { unfilledParts } from '../kinerja/identitas/unfilled';
import { tahunLaluOf } from '../kinerja/pengaturan';
import { inForce, type PkSideBySide } from '../kinerja/pk-perubahan';
import { computeLkj, type ComputedFrom } from './compute-lkj';
import { draftsOf } from './drafts/draft-naskah';
import { saysSomething } from './drafts/words';
import type { LkjStamp, IndikatorLkj, LogProof, Lkj } from './lkj';
import { mergeNaskah, type StoredNaskah } from './naskah';
import { decidablePoints, requiredPoints, wordsOwed } from './open-points';

export interface LkjInputs extends Omit<ComputedFrom, 'pembanding'> {
  /** What the office says of itself; absent where it has said nothing. */
  readonly identitas?: IdentitasLaporan;
  readonly temuan: readonly DataFinding[];
  readonly jejak: LogProof | null;
  /** Texts as they stand in the report compiled before. */
  readonly naskahLama: readonly StoredNaskah[];
  /** The agreement beside the changed one, where there is one. */
  readonly perubahan?: PkSideBySide | undefined;
  /** What it is stamped with; without one it is a report nobody has compiled yet. */
  readonly cap?: LkjStamp;
  /** It was compiled as final: what was open then was decided then, and its words stay. */
  readonly diputuskan?: boolean;
}

/** Compiles the report: pure, from settings, forms and what the tracker knows. */
export function compileLkj(bahan: LkjInputs): Lkj {
  const { jejak, temuan, identitas = EMPTY_IDENTITAS, periode = 'tahun' } = bahan;
  const computed = computeLkj({ ...bahan, pembanding: identitas.pembanding, periode });
  const { pengaturan, sasaran, rataRata, predikat, anggaran, penunjang, jumlahAnggaran } = computed;
  const { ketentuan } = pengaturan;
  const belumDiisi = unfilledParts(identitas, pengaturan);
  const naskah = mergeNaskah(
    [...indikatorDrafts(sasaran.flatMap((one) => one.indikator)), ...draftsOf({ ...computed, identitas, belumDiisi })],
    bahan.naskahLama,
    bahan.diputuskan,
  );
  const required = requiredPoints(temuan, pengaturan.kantor.kepala, jejak);
  const words = periode === 'tahun' ? wordsOwed(inForce(bahan.pengaturan), bahan.formulir, jejak) : [];
  const open = decidablePoints({ naskah, bidang: pengaturan.bidang, jejak, blank: belumDiisi.length, words });
  const decided = bahan.diputuskan === true || (bahan.cap?.alasan ?? '') !== '';
  const dapatDialasankan = decided ? [] : open;
  const alasanKonsep = [...required, ...dapatDialasankan];
  return {
    kantor: pengaturan.kantor,
    tahun: pengaturan.tahun,
    periode,
    ketentuan,
    identitas,
    belumDiisi,
    bidang: pengaturan.bidang,
    ...(bahan.perubahan ? { perubahan: bahan.perubahan } : {}),
    status: alasanKonsep.length === 0 ? 'final' : 'konsep',
    alasanKonsep,
    dapatDialasankan: required.length === 0 ? dapatDialasankan : [],
    cap: bahan.cap ?? { versi: null, disusun: '', log: jejak?.log ?? null },
    sasaran,
    rataRata,
    predikat,
    tahunLalu: tahunLaluOf(pengaturan).filter((one) => one < pengaturan.tahun),
    anggaran,
    penunjang,
    jumlahAnggaran,
    naskah,
    jejak,
    temuan,
  };
}

/** The three cells of section D per indikator are texts a person may rewrite too. */
function indikatorDrafts(indikator: readonly IndikatorLkj[]): { id: string; judul: string; isi: string }[] {
  return indikator.flatMap((one) => [
    { id: `pendukung:${one.id}`, judul: one.nama, isi: one.pendukung },
    {
      id: `penghambat:${one.id}`,
      judul: one.nama,
      isi: joinSentences([one.kendala, one.penghambat]),
    },
    { id: `upaya:${one.id}`, judul: one.nama, isi: one.tindakLanjut },
  ]);
}

/** Distinct texts, each on lines of its own; "-" only when nothing else was said. */
function joinSentences(texts: readonly string[]): string {
  const contents = [...new Set(texts.filter((one) => one !== ''))];
  const [pertama = contents[0] ?? '', ...others] = contents.filter(saysSomething);
  return others.length === 0 ? pertama : [pertama, ...others].join('\n');
}
