import type { Pengaturan } from '../../kinerja/pengaturan';
import type { IndikatorLkj } from '../lkj';
import { REVIU_BUTIR } from '../dokumen/pesan';
import type { BahanDraf, Draf } from './inputs';
import { berisi, dikutip, persen, rupiah } from './kata';
import { BAB, JUDUL } from './pesan';
import { drafSasaran } from './sasaran';

/** The office with the region it serves: "Dinas … Provinsi Kalimantan Barat". */
export const namaKantor = ({ nama, pemerintah }: Pengaturan['kantor']): string =>
  [nama, pemerintah.replace(/^Pemerintah\s+/i, '')].filter((satu) => satu !== '').join(' ');

/** Every text of the report as the numbers and the bidang's own words give it, in the order of the report. */
export function drafOf(bahan: BahanDraf): readonly Draf[] {
  const { pengaturan, sasaran } = bahan;
  const { kantor, tahun } = pengaturan;
  const semua = sasaran.flatMap((satu) => satu.indikator);
  const tulis = (id: keyof typeof JUDUL, paragraf: readonly string[]): Draf => ({
    id,
    judul: JUDUL[id],
    isi: paragraf.join('\n'),
  });
  const pagu = rupiah(bahan.jumlahAnggaran.pagu);
  const bidang = pengaturan.bidang.map(({ nama }) => (/^(sekretariat|bidang|uptd)/i.test(nama) ? nama : `Bidang ${nama}`));
  return [
    tulis('ikhtisar', [
      [BAB.ikhtisar(namaKantor(kantor), tahun, sasaran.length, semua.length), kalimatHasil(bahan, semua)].join(' '),
      ...ujung(semua),
      kalimatAnggaran(bahan),
    ]),
    tulis('pendahuluan', [
      [
        BAB.pendahuluan(kantor.nama, kantor.pemerintah, kantor.kepala.jabatan),
        ...(bidang.length === 0 ? [] : [BAB.unit(bidang)]),
      ].join(' '),
      BAB.dasar,
    ]),
    tulis('strategis', [
      BAB.strategis(
        sasaran.map((satu) => satu.nama),
        pagu,
      ),
    ]),
    tulis('masalah', masalah(semua, tahun)),
    tulis('sistematika', [BAB.sistematika]),
    tulis('perencanaan', [
      [
        BAB.perencanaan(tahun, kantor.kepala.jabatan, sasaran.length, semua.length),
        ...(bahan.anggaran.length === 0 ? [] : [BAB.pagu(pagu, bahan.anggaran.length)]),
      ].join(' '),
    ]),
    ...sasaran.flatMap((satu) => drafSasaran(satu, bahan)),
    tulis('anggaran', [kalimatAnggaran(bahan), ...catatanAnggaran(bahan)]),
    tulis('penutup', [[BAB.penutup(namaKantor(kantor), tahun), kalimatHasil(bahan, semua)].join(' '), ...kalimatLemah(semua)]),
    tulis('langkah', langkah(semua, tahun)),
    ...REVIU_BUTIR.map(({ id, awal }): Draf => ({ id, judul: JUDUL.reviu, isi: awal })),
  ];
}

const tercapai = ({ capaian }: IndikatorLkj): boolean => capaian.nilai !== null && capaian.nilai >= 100;
const belum = ({ capaian }: IndikatorLkj): boolean => capaian.nilai !== null && capaian.nilai < 100;

function kalimatHasil({ rataRata, predikat }: BahanDraf, semua: readonly IndikatorLkj[]): string {
  if (rataRata.nilai === null) return BAB.tanpaHasil;
  const [sudah, kurang] = [semua.filter(tercapai).length, semua.filter(belum).length];
  return BAB.hasil(persen(rataRata), predikat, sudah, kurang, semua.length - sudah - kurang);
}

/** The best and the weakest indikator, where there is a difference worth telling. */
function ujung(semua: readonly IndikatorLkj[]): readonly string[] {
  const urut = semua
    .filter(({ capaian }) => capaian.nilai !== null)
    .sort((a, b) => (b.capaian.nilai ?? 0) - (a.capaian.nilai ?? 0));
  const [tinggi, rendah] = [urut[0], urut.at(-1)];
  if (!tinggi || !rendah || tinggi.capaian.nilai === rendah.capaian.nilai) return [];
  return [
    [
      BAB.tertinggi(tinggi.nama, persen(tinggi.capaian)),
      ...(belum(rendah) ? [BAB.terendah(rendah.nama, persen(rendah.capaian))] : []),
    ].join(' '),
  ];
}

function kalimatAnggaran({ jumlahAnggaran }: BahanDraf): string {
  const { pagu, realisasi, serapan } = jumlahAnggaran;
  return serapan.nilai === null ? BAB.anggaranKosong : BAB.anggaran(rupiah(pagu), rupiah(realisasi), persen(serapan));
}

function catatanAnggaran({ anggaran }: BahanDraf): readonly string[] {
  const urut = anggaran
    .filter(({ serapan }) => serapan.nilai !== null)
    .sort((a, b) => (b.serapan.nilai ?? 0) - (a.serapan.nilai ?? 0));
  const [tinggi, rendah] = [urut[0], urut.at(-1)];
  const lebih = anggaran.filter(({ pagu, realisasi }) => pagu !== null && realisasi !== null && realisasi > pagu);
  const kosong = anggaran.filter(({ realisasi }) => realisasi === null);
  const kalimat = [
    ...(tinggi && rendah && tinggi.serapan.nilai !== rendah.serapan.nilai
      ? [BAB.serapan(tinggi.nama, persen(tinggi.serapan), rendah.nama, persen(rendah.serapan))]
      : []),
    ...(lebih.length === 0 ? [] : [BAB.lebihPagu(lebih.map((satu) => satu.nama))]),
    ...(kosong.length === 0 || kosong.length === anggaran.length ? [] : [BAB.anggaranSebagian(kosong.map((satu) => satu.nama))]),
  ];
  return kalimat.length === 0 ? [] : [kalimat.join(' ')];
}

/** More than this is a list of everything, not what matters most. */
const UTAMA = 10;

/** What hindered, first where a target was missed. */
function masalah(semua: readonly IndikatorLkj[], tahun: number): readonly string[] {
  const isi = new Map<string, string>();
  const urut = [...semua.filter(belum), ...semua.filter((satu) => !belum(satu))];
  for (const { nama, kendala, penghambat } of urut) {
    for (const teks of [kendala, penghambat]) if (berisi(teks) && !isi.has(teks)) isi.set(teks, nama);
  }
  if (isi.size === 0) return [BAB.tanpaMasalah];
  return [
    BAB.masalah(tahun),
    ...[...isi].slice(0, UTAMA).map(([teks, nama], index) => BAB.satuMasalah(index + 1, besar(dikutip(teks)), nama)),
  ];
}

function kalimatLemah(semua: readonly IndikatorLkj[]): readonly string[] {
  const lemah = semua.filter(belum).map((satu) => satu.nama);
  if (lemah.length > 0) return [BAB.lemah(lemah)];
  return semua.some(tercapai) ? [BAB.semuaTercapai] : [];
}

/** What the bidang will do; first for what fell short, and only for that where something did. */
function langkah(semua: readonly IndikatorLkj[], tahun: number): readonly string[] {
  const lemah = semua.filter(belum);
  const isi = (lemah.length > 0 ? lemah : semua).filter(({ tindakLanjut }) => berisi(tindakLanjut));
  if (isi.length === 0) return [BAB.tanpaLangkah];
  return [
    BAB.langkah(tahun),
    ...isi.slice(0, UTAMA).map(({ tindakLanjut, nama }, index) => BAB.satuLangkah(index + 1, besar(dikutip(tindakLanjut)), nama)),
  ];
}

const besar = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);
