import { grouped } from '../grouped';
import { capaianOf, formulaOf, inWords, reachedOf } from '../kinerja/capaian';
import type { Formulir } from '../kinerja/formulir/formulir';
import type { IdentitasLaporan } from '../kinerja/identitas/identitas-laporan';
import { meanCapaianOf } from '../kinerja/mean-capaian';
import { mergedIsian } from '../kinerja/merge-isian';
import { TRIWULAN_BLANK } from '../kinerja/messages';
import type { Indikator, Isian, Pengaturan, PerTriwulan } from '../kinerja/pengaturan';
import { inForce } from '../kinerja/pk-perubahan';
import { isWithinYear, type Periode } from '../kinerja/periode';
import { predikatOf } from '../kinerja/predikat';
import { rollUp, type RolledUp } from '../kinerja/roll-up';
import { blankTriwulan, untilPeriode } from '../kinerja/until-periode';
import { anggaranInputs, anggaranOfLkj, jumlahOf } from './anggaran-lkj';
import type { IndikatorLkj, Lkj, SasaranLkj } from './lkj';
import { renstraOfLkj } from './renstra-lkj';

/** What the figures of a report are computed from. */
export interface ComputedFrom {
  /** Of the whole year, with both agreements where there are two. */
  readonly pengaturan: Pengaturan;
  readonly formulir: readonly Formulir[];
  /** What others reached, to be told beside the office's own; none when absent. */
  readonly pembanding?: IdentitasLaporan['pembanding'];
  /** What the figures speak of; the whole year when absent. */
  readonly periode?: Periode;
}

/** The figures of a report, without a word about them. */
export interface ComputedLkj extends Pick<
  Lkj,
  'periode' | 'sasaran' | 'rataRata' | 'predikat' | 'anggaran' | 'penunjang' | 'jumlahAnggaran'
> {
  /** As they speak of the period, without the indikator that belong to a program. */
  readonly pengaturan: Pengaturan;
}

/** Computes what a report tells: pure, from settings and forms. */
export function computeLkj(bahan: ComputedFrom): ComputedLkj {
  const { pembanding = [], periode = 'tahun' } = bahan;
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
  const { ketentuan } = pengaturan;
  const dueLater = ({ id, target }: Indikator): boolean =>
    isWithinYear(periode) && target === '' && (yearEnd.get(id) ?? '') !== '';
  const reported = (indikator: Indikator, nth: number, others: IdentitasLaporan['pembanding']): IndikatorLkj => ({
    ...indikatorOfLkj(indikator, nth, pengaturan, formulir, others, periode),
    ...(dueLater(indikator) ? { capaian: inWords('target-periode-kosong') } : {}),
    targetTahun: ofYear.get(indikator.id) ?? indikator.target,
  });
  let nomor = 0;
  const compileIndikator = (indikator: Indikator): IndikatorLkj => {
    nomor += 1;
    return reported(
      indikator,
      nomor,
      pembanding.filter((one) => one.indikator === indikator.id),
    );
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
  const rataRata = meanCapaianOf(
    all.map((one) => one.capaian),
    ketentuan,
  );
  const predikat = predikatOf(rataRata.nilai, ketentuan);
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
  return { pengaturan, periode, sasaran, rataRata, predikat, anggaran, penunjang, jumlahAnggaran };
}

/** Indikator under their sasaran; a sasaran without any stays; those without a known sasaran come last, under a nameless one. */
function bySasaran({ sasaran, indikator }: Pengaturan): { id: string; nama: string; isi: readonly Indikator[] }[] {
  const punya = sasaran.map(({ id, nama }) => ({ id, nama, isi: indikator.filter((one) => one.sasaran === id) }));
  const lepas = indikator.filter((one) => !sasaran.some(({ id }) => id === one.sasaran));
  return [...punya, ...(lepas.length > 0 ? [{ id: '-', nama: '', isi: lepas }] : [])];
}

/**
 * A period's figure only once its triwulan have been reported: what is due and blank makes a sum too small, and the last one filled in
 * is not that of the period. Then there is no figure, and the reason names the triwulan.
 */
function complete(indikator: Indikator, realisasi: PerTriwulan<Isian>, rolledUp: RolledUp, periode: Periode): RolledUp {
  const blank = blankTriwulan(indikator, realisasi, periode);
  if (blank.length === 0 || rolledUp.realisasi === '') return rolledUp;
  const stopped = { ...inWords('triwulan-belum-lengkap'), kata: TRIWULAN_BLANK(blank) };
  return { ...rolledUp, realisasi: '', sampaiTriwulan: stopped, tahun: stopped };
}

function indikatorOfLkj(
  indikator: Indikator,
  nomor: number,
  pengaturan: Pengaturan,
  formulir: readonly Formulir[],
  pembanding: IdentitasLaporan['pembanding'],
  periode: Periode,
): Omit<IndikatorLkj, 'targetTahun'> {
  const { ketentuan } = pengaturan;
  const { realisasi, di, teks, sebagian } = mergedIsian(indikator, formulir);
  const rolledUp = complete(indikator, realisasi, rollUp(indikator, realisasi, ketentuan, di), periode);
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
    skala: indikator.skala,
    target: indikator.target,
    realisasi: rolledUp.realisasi,
    capaian,
    tercapai: reachedOf(indikator, indikator.target, rolledUp.realisasi, ketentuan),
    rumus: formula === 'arah-belum-diisi' || indikator.skala !== '' ? undefined : formula,
    predikat: predikatOf(capaian.nilai, ketentuan),
    lalu: indikator.lalu
      .filter(({ tahun }) => tahun < pengaturan.tahun)
      .toSorted((a, b) => b.tahun - a.tahun)
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
    kendala: teks('kendala', periode),
    tindakLanjut: teks('tindakLanjut', periode),
    pendukung: teks('pendukung', periode),
    penghambat: teks('penghambat', periode),
    bukti: teks('bukti', periode),
    bidang: indikator.bidang,
    rencanaAksi: indikator.rencanaAksi ?? '',
  };
}
