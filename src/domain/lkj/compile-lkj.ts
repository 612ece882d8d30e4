import { grouped } from '../grouped';
import { capaianOf, formulaOf, inWords, reachedOf } from '../kinerja/capaian';
import type { DataFinding } from '../kinerja/data-finding';
import type { Formulir } from '../kinerja/formulir/formulir';
import { EMPTY_IDENTITAS, type IdentitasLaporan } from '../kinerja/identitas/identitas-laporan';
import { unfilledParts } from '../kinerja/identitas/unfilled';
import { meanCapaianOf } from '../kinerja/mean-capaian';
import { mergedIsian } from '../kinerja/merge-isian';
import { tahunLaluOf, type Indikator, type Isian, type Pengaturan } from '../kinerja/pengaturan';
import { inForce, type PkSideBySide } from '../kinerja/pk-perubahan';
import { isWithinYear, type Periode } from '../kinerja/periode';
import { predikatOf } from '../kinerja/predikat';
import { rollUp } from '../kinerja/roll-up';
import { untilPeriode } from '../kinerja/until-periode';
import { anggaranInputs, anggaranOfLkj, jumlahOf } from './anggaran-lkj';
import { draftsOf } from './drafts/draft-naskah';
import { saysSomething } from './drafts/words';
import type { LkjStamp, IndikatorLkj, LogProof, Lkj, SasaranLkj } from './lkj';
import { mergeNaskah, type StoredNaskah } from './naskah';
import { decidablePoints, requiredPoints, wordsOwed } from './open-points';
import { renstraOfLkj } from './renstra-lkj';

export interface LkjInputs {
  /** Of the whole year, with both agreements where there are two. */
  readonly pengaturan: Pengaturan;
  readonly formulir: readonly Formulir[];
  /** What the office says of itself; absent where it has said nothing. */
  readonly identitas?: IdentitasLaporan;
  readonly temuan: readonly DataFinding[];
  readonly jejak: LogProof | null;
  /** Texts as they stand in the report compiled before. */
  readonly naskahLama: readonly StoredNaskah[];
  /** The agreement beside the changed one, where there is one. */
  readonly perubahan?: PkSideBySide | undefined;
  /** What the figures speak of; the whole year when absent. */
  readonly periode?: Periode;
  /** What it is stamped with; without one it is a report nobody has compiled yet. */
  readonly cap?: LkjStamp;
  /** It was compiled as final: what was open then was decided then, and its words stay. */
  readonly diputuskan?: boolean;
}

/** Compiles the report: pure, from settings, forms and what the tracker knows. */
export function compileLkj(bahan: LkjInputs): Lkj {
  const { jejak, temuan, identitas = EMPTY_IDENTITAS, periode = 'tahun' } = bahan;
  const { pengaturan: settings, formulir } = untilPeriode(bahan, periode);
  const targetsIn = (one: Periode): ReadonlyMap<string, Isian> =>
    new Map(inForce(bahan.pengaturan, one).indikator.map(({ id, target }) => [id, target]));
  const [ofYear, yearEnd] = [targetsIn(periode), targetsIn('tahun')];
  // What a program promises by itself is told beside its budget and counts in no sasaran.
  const owned = settings.indikator.filter(({ program }) => program !== undefined);
  const pengaturan: Pengaturan = {
    ...settings,
    indikator: settings.indikator.filter(({ program }) => program === undefined),
  };
  const belumDiisi = unfilledParts(identitas, pengaturan);
  const { ketentuan } = pengaturan;
  const dueLater = ({ id, target }: Indikator): boolean =>
    isWithinYear(periode) && target === '' && (yearEnd.get(id) ?? '') !== '';
  const reported = (indikator: Indikator, nth: number, pembanding: IdentitasLaporan['pembanding']): IndikatorLkj => ({
    ...indikatorOfLkj(indikator, nth, pengaturan, formulir, pembanding),
    ...(dueLater(indikator) ? { capaian: inWords('target-periode-kosong') } : {}),
    targetTahun: ofYear.get(indikator.id) ?? indikator.target,
  });
  let nomor = 0;
  const compileIndikator = (indikator: Indikator): IndikatorLkj => {
    nomor += 1;
    const pembanding = identitas.pembanding.filter((one) => one.indikator === indikator.id);
    return reported(indikator, nomor, pembanding);
  };
  const sasaran = bySasaran(pengaturan).map(({ id, nama, isi }, index): SasaranLkj => {
    const indikator = isi.map(compileIndikator);
    const mean = meanCapaianOf(
      indikator.map((one) => one.capaian),
      ketentuan,
    );
    return { id, nomor: index + 1, nama, indikator, rataRata: mean, predikat: predikatOf(mean.nilai, ketentuan) };
  });
  const all = sasaran.flatMap((one) => one.indikator);
  const mean = meanCapaianOf(
    all.map((one) => one.capaian),
    ketentuan,
  );
  const predikat = predikatOf(mean.nilai, ketentuan);
  // Kegiatan and sub kegiatan are parts of their program; adding them too would count money twice.
  const adaProgram = pengaturan.program.some((program) => program.jenis === 'program');
  const sendiri = grouped(
    owned.map((one, index) => reported(one, index + 1, [])),
    ({ id }) => owned.find((one) => one.id === id)?.program ?? '',
  );
  const bahanUang = anggaranInputs(pengaturan, formulir, all, sendiri, periode);
  const penunjang = pengaturan.program.map((program) => anggaranOfLkj(program, bahanUang));
  const anggaran = penunjang.filter(({ jenis }) => !adaProgram || jenis === 'program');
  const jumlahAnggaran = jumlahOf(anggaran, bahanUang);
  const naskah = mergeNaskah(
    [
      ...indikatorDrafts(all),
      ...draftsOf({
        pengaturan,
        periode,
        identitas,
        belumDiisi,
        sasaran,
        rataRata: mean,
        predikat,
        anggaran,
        penunjang,
        jumlahAnggaran,
      }),
    ],
    bahan.naskahLama,
    bahan.diputuskan,
  );
  const required = requiredPoints(temuan, pengaturan.kantor.kepala, jejak);
  const words = periode === 'tahun' ? wordsOwed(settings, formulir, jejak) : [];
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
    rataRata: mean,
    predikat,
    tahunLalu: tahunLaluOf(pengaturan),
    anggaran,
    penunjang,
    jumlahAnggaran,
    naskah,
    jejak,
    temuan,
  };
}

/** Indikator under their sasaran; a sasaran without any stays; those without a known sasaran come last, under a nameless one. */
function bySasaran({ sasaran, indikator }: Pengaturan): { id: string; nama: string; isi: readonly Indikator[] }[] {
  const punya = sasaran.map(({ id, nama }) => ({ id, nama, isi: indikator.filter((one) => one.sasaran === id) }));
  const lepas = indikator.filter((one) => !sasaran.some(({ id }) => id === one.sasaran));
  return [...punya, ...(lepas.length > 0 ? [{ id: '-', nama: '', isi: lepas }] : [])];
}

function indikatorOfLkj(
  indikator: Indikator,
  nomor: number,
  pengaturan: Pengaturan,
  formulir: readonly Formulir[],
  pembanding: IdentitasLaporan['pembanding'],
): Omit<IndikatorLkj, 'targetTahun'> {
  const { ketentuan } = pengaturan;
  const { realisasi, di, teks, sebagian } = mergedIsian(indikator, formulir);
  const rolledUp = rollUp(indikator, realisasi, ketentuan, di);
  const capaian = sebagian && rolledUp.realisasi === '' ? inWords('bagian-belum-lengkap') : rolledUp.tahun;
  const formula = formulaOf(indikator);
  const terhadap = (target: Isian): ReturnType<typeof capaianOf> =>
    target === '' ? inWords('target-kosong') : capaianOf(indikator, target, rolledUp.realisasi, ketentuan);
  return {
    id: indikator.id,
    nomor,
    nama: indikator.nama,
    satuan: indikator.satuan,
    arah: indikator.arah,
    target: indikator.target,
    realisasi: rolledUp.realisasi,
    capaian,
    tercapai: reachedOf(indikator, indikator.target, rolledUp.realisasi, ketentuan),
    rumus: formula === 'arah-belum-diisi' || indikator.skala !== '' ? undefined : formula,
    predikat: predikatOf(rolledUp.tahun.nilai, ketentuan),
    lalu: [...indikator.lalu]
      .sort((a, b) => b.tahun - a.tahun)
      .map((lalu) => ({ ...lalu, capaian: capaianOf(indikator, lalu.target, lalu.realisasi, ketentuan) })),
    renstra: renstraOfLkj(indikator, rolledUp.realisasi, pengaturan),
    standarNasional: {
      target: indikator.standarNasional,
      capaian: terhadap(indikator.standarNasional),
      tercapai: reachedOf(indikator, indikator.standarNasional, rolledUp.realisasi, ketentuan),
    },
    pembanding: pembanding.map((one) => ({
      ...one,
      tercapai: reachedOf(indikator, one.nilai, rolledUp.realisasi, ketentuan),
    })),
    triwulan: realisasi.map((nilai, tw) => ({ target: indikator.targetTriwulan[tw] ?? '', realisasi: nilai })),
    kendala: teks('kendala'),
    tindakLanjut: teks('tindakLanjut'),
    pendukung: teks('pendukung'),
    penghambat: teks('penghambat'),
    bukti: teks('bukti'),
    bidang: indikator.bidang,
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
