import { bacaAngka } from '../kantor/angka';
import { capaianOf, rumusOf, tanpaNilai } from '../kinerja/capaian';
import { efisiensiOf, serapanOf } from '../kinerja/efisiensi';
import type { Formulir } from '../kinerja/formulir/formulir';
import type { Indikator, Isian, Pengaturan, Program } from '../kinerja/pengaturan';
import { tahunLaluOf } from '../kinerja/pengaturan';
import { predikatOf } from '../kinerja/predikat';
import { rataRataOf } from '../kinerja/rata-rata';
import type { TemuanData } from '../kinerja/temuan';
import { isianGabungan } from '../kinerja/gabung';
import { gulungTriwulan } from '../kinerja/triwulan';
import { drafOf } from './draf/draf';
import { berisi, kecil } from './draf/kata';
import type { AnggaranLkj, Cap, IndikatorLkj, JejakLkj, Lkj, SasaranLkj } from './lkj';
import { gabungNaskah, type NaskahTersimpan } from './naskah';
import { KONSEP } from './pesan';

export interface BahanLkj {
  readonly pengaturan: Pengaturan;
  readonly formulir: readonly Formulir[];
  readonly temuan: readonly TemuanData[];
  readonly jejak: JejakLkj | null;
  /** Texts as they stand in the report compiled before. */
  readonly naskahLama: readonly NaskahTersimpan[];
  /** What it is stamped with; without one it is a report nobody has compiled yet. */
  readonly cap?: Cap;
}

/** Compiles the report: pure, from settings, forms and what the tracker knows. */
export function compileLkj(bahan: BahanLkj): Lkj {
  const { pengaturan, formulir, jejak, temuan } = bahan;
  const { ketentuan } = pengaturan;
  let nomor = 0;
  const susunIndikator = (indikator: Indikator): IndikatorLkj => {
    nomor += 1;
    return indikatorLkj(indikator, nomor, pengaturan, formulir);
  };
  const sasaran = kelompok(pengaturan).map(({ id, nama, isi }, index): SasaranLkj => {
    const indikator = isi.map(susunIndikator);
    const rataRata = rataRataOf(
      indikator.map((satu) => satu.capaian),
      ketentuan,
    );
    return { id, nomor: index + 1, nama, indikator, rataRata, predikat: predikatOf(rataRata.nilai, ketentuan) };
  });
  const semua = sasaran.flatMap((satu) => satu.indikator);
  const rataRata = rataRataOf(
    semua.map((satu) => satu.capaian),
    ketentuan,
  );
  const predikat = predikatOf(rataRata.nilai, ketentuan);
  // Kegiatan and sub kegiatan are parts of their program; adding them too would count money twice.
  const adaProgram = pengaturan.program.some((program) => program.jenis === 'program');
  const bahanUang = bahanAnggaran(pengaturan, formulir, semua);
  const penunjang = pengaturan.program.map((program) => anggaranLkj(program, bahanUang));
  const anggaran = penunjang.filter(({ jenis }) => !adaProgram || jenis === 'program');
  const pagu = jumlah(anggaran.map((satu) => satu.pagu));
  const realisasi = jumlah(anggaran.map((satu) => satu.realisasi));
  const adaRealisasi = anggaran.some((satu) => satu.realisasi !== null);
  const jumlahAnggaran = { pagu, realisasi, serapan: serapanOf(pagu, adaRealisasi ? realisasi : '', ketentuan) };
  const naskah = gabungNaskah(
    [...drafIndikator(semua), ...drafOf({ pengaturan, sasaran, rataRata, predikat, anggaran, penunjang, jumlahAnggaran })],
    bahan.naskahLama,
  );
  const galat = temuan.filter((satu) => satu.tingkat === 'galat').length;
  const alasanKonsep = [...(galat > 0 ? [KONSEP.galat(galat)] : []), ...(jejak?.disahkan ? [] : [KONSEP.belumSah])];
  return {
    kantor: pengaturan.kantor,
    tahun: pengaturan.tahun,
    ketentuan,
    bidang: pengaturan.bidang,
    status: alasanKonsep.length === 0 ? 'final' : 'konsep',
    alasanKonsep,
    cap: bahan.cap ?? { versi: null, disusun: '', log: jejak?.log ?? null },
    sasaran,
    rataRata,
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

/** Indikator under their sasaran; those without a known sasaran come last, under a nameless one. */
function kelompok({ sasaran, indikator }: Pengaturan): { id: string; nama: string; isi: readonly Indikator[] }[] {
  const punya = sasaran.map(({ id, nama }) => ({ id, nama, isi: indikator.filter((satu) => satu.sasaran === id) }));
  const lepas = indikator.filter((satu) => !sasaran.some(({ id }) => id === satu.sasaran));
  return [...punya.filter((satu) => satu.isi.length > 0), ...(lepas.length > 0 ? [{ id: '-', nama: '', isi: lepas }] : [])];
}

function indikatorLkj(indikator: Indikator, nomor: number, pengaturan: Pengaturan, formulir: readonly Formulir[]): IndikatorLkj {
  const { ketentuan } = pengaturan;
  const { realisasi, teks } = isianGabungan(indikator, formulir);
  const gulung = gulungTriwulan(indikator, realisasi, ketentuan);
  const rumus = rumusOf(indikator);
  const terhadap = (target: Isian): ReturnType<typeof capaianOf> =>
    target === '' ? tanpaNilai('target-kosong') : capaianOf(indikator, target, gulung.realisasi, ketentuan);
  return {
    id: indikator.id,
    nomor,
    nama: indikator.nama,
    satuan: indikator.satuan,
    arah: indikator.arah,
    target: indikator.target,
    realisasi: gulung.realisasi,
    rumusRealisasi: gulung.rumusRealisasi,
    capaian: gulung.tahun,
    rumus: rumus === 'arah-belum-diisi' || indikator.skala !== '' ? undefined : rumus,
    predikat: predikatOf(gulung.tahun.nilai, ketentuan),
    lalu: [...indikator.lalu]
      .sort((a, b) => b.tahun - a.tahun)
      .map((lalu) => ({ ...lalu, capaian: capaianOf(indikator, lalu.target, lalu.realisasi, ketentuan) })),
    renstra: { ...indikator.renstra, capaian: terhadap(indikator.renstra.target) },
    standarNasional: { target: indikator.standarNasional, capaian: terhadap(indikator.standarNasional) },
    triwulan: realisasi.map((nilai, tw) => ({ target: indikator.targetTriwulan[tw] ?? '', realisasi: nilai })),
    kendala: teks('kendala'),
    tindakLanjut: teks('tindakLanjut'),
    pendukung: teks('pendukung'),
    penghambat: teks('penghambat'),
    bukti: teks('bukti'),
    bidang: indikator.bidang,
  };
}

interface BahanAnggaran {
  readonly pengaturan: Pengaturan;
  /** What the bidang reported, by program. */
  readonly isian: ReadonlyMap<string, readonly Isian[]>;
  readonly capaian: ReadonlyMap<string, IndikatorLkj['capaian']>;
}

const bahanAnggaran = (
  pengaturan: Pengaturan,
  formulir: readonly Formulir[],
  indikator: readonly IndikatorLkj[],
): BahanAnggaran => ({
  pengaturan,
  isian: new Map(formulir.toReversed().flatMap((satu) => satu.program.map(({ program, realisasi }) => [program, realisasi]))),
  capaian: new Map(indikator.map(({ id, capaian }) => [id, capaian])),
});

function anggaranLkj(program: Program, { pengaturan, isian, capaian: semua }: BahanAnggaran): AnggaranLkj {
  const { ketentuan } = pengaturan;
  const angka = (isian.get(program.id) ?? []).map(nilaiRupiah).filter((nilai) => nilai !== null);
  const realisasi = angka.length === 0 ? null : jumlah(angka);
  const pagu = nilaiRupiah(program.pagu);
  const capaian = rataRataOf(
    program.indikator.flatMap((id) => semua.get(id) ?? []),
    ketentuan,
  );
  return {
    id: program.id,
    jenis: program.jenis,
    nama: program.nama,
    pagu,
    realisasi,
    serapan: serapanOf(pagu ?? '', realisasi ?? '', ketentuan),
    capaian,
    efisiensi: efisiensiOf(pagu ?? '', realisasi ?? '', capaian, ketentuan),
    indikator: program.indikator,
  };
}

function nilaiRupiah(isian: Isian): number | null {
  const angka = bacaAngka(isian);
  return angka.jenis === 'angka' ? angka.nilai : null;
}

const jumlah = (angka: readonly (number | null)[]): number =>
  Number(angka.reduce<number>((total, satu) => total + (satu ?? 0), 0).toPrecision(15));

/** The three cells of section D per indikator are texts a person may rewrite too. */
function drafIndikator(indikator: readonly IndikatorLkj[]): { id: string; judul: string; isi: string }[] {
  return indikator.flatMap((satu) => [
    { id: `pendukung:${satu.id}`, judul: satu.nama, isi: satu.pendukung },
    {
      id: `penghambat:${satu.id}`,
      judul: satu.nama,
      isi: gabungKalimat([satu.kendala, satu.penghambat]),
    },
    { id: `upaya:${satu.id}`, judul: satu.nama, isi: satu.tindakLanjut },
  ]);
}

/** Distinct texts as one sentence; "-" only when nothing else was said. */
function gabungKalimat(teks: readonly string[]): string {
  const isi = [...new Set(teks.filter((satu) => satu !== ''))];
  const [pertama = isi[0] ?? '', ...lain] = isi.filter(berisi);
  return [pertama, ...lain.map(kecil)].join('; ');
}
