import { formatAngka, formatIsian } from '../kinerja/angka';
import { nilaiOf, skalaOf } from '../kinerja/capaian';
import type { Hasil } from '../kinerja/hitung';
import type { Isian, Pengaturan } from '../kinerja/pengaturan';
import type { AnggaranLkj, IndikatorLkj, SasaranLkj } from './lkj';
import { JUDUL, KALIMAT } from './pesan';

/** What the drafts are made from: the computed report without its texts. */
export interface BahanDraf {
  readonly pengaturan: Pengaturan;
  readonly sasaran: readonly SasaranLkj[];
  readonly rataRata: Hasil;
  readonly predikat: string;
  readonly anggaran: readonly AnggaranLkj[];
  readonly jumlahAnggaran: { readonly pagu: number; readonly realisasi: number; readonly serapan: Hasil };
}

export interface Draf {
  readonly id: string;
  readonly judul: string;
  readonly isi: string;
}

const persen = (hasil: Hasil): string => (hasil.nilai === null ? (hasil.kata?.id ?? '') : `${formatAngka(hasil.nilai)}%`);
const rupiah = (nilai: number | null): string => (nilai === null ? '–' : `Rp${formatAngka(nilai)}`);

/** A figure with its unit: "69,88%", "898 unit"; words stand alone. */
function denganSatuan(isian: Isian, satuan: string): string {
  const teks = formatIsian(isian);
  if (typeof isian !== 'number' || satuan === '' || /^(indeks|nilai|skor|angka|predikat)$/i.test(satuan)) return teks;
  return satuan === '%' ? `${teks}%` : `${teks} ${satuan}`;
}

/** Every text of the report as the numbers and the bidang's own words give it. */
export function drafOf(bahan: BahanDraf): readonly Draf[] {
  const { pengaturan, sasaran, rataRata, predikat, jumlahAnggaran } = bahan;
  const kantor = [pengaturan.kantor.nama, pengaturan.kantor.pemerintah.replace(/^Pemerintah\s+/i, '')]
    .filter((s) => s !== '')
    .join(' ');
  const semua = sasaran.flatMap((satu) => satu.indikator);
  const bidang = pengaturan.bidang.map((satu) =>
    /^(sekretariat|bidang|uptd)/i.test(satu.nama) ? satu.nama : `Bidang ${satu.nama}`,
  );
  const lemah = semua.filter((satu) => satu.capaian.nilai !== null && satu.capaian.nilai < 100).map((satu) => satu.nama);
  const tercapai = semua.filter((satu) => (satu.capaian.nilai ?? 0) >= 100).length;
  const pagu = rupiah(jumlahAnggaran.pagu);
  return [
    {
      id: 'pendahuluan',
      judul: JUDUL.pendahuluan,
      isi: KALIMAT.pendahuluan(kantor, pengaturan.tahun, sasaran.length, semua.length, bidang),
    },
    {
      id: 'perencanaan',
      judul: JUDUL.perencanaan,
      isi: KALIMAT.perencanaan(
        pengaturan.tahun,
        sasaran.map((s) => s.nama),
        pagu,
      ),
    },
    ...sasaran.flatMap((satu) => drafSasaran(satu, bahan)),
    {
      id: 'anggaran',
      judul: JUDUL.anggaran,
      isi:
        jumlahAnggaran.serapan.nilai === null
          ? KALIMAT.anggaranKosong
          : KALIMAT.anggaran(pagu, rupiah(jumlahAnggaran.realisasi), persen(jumlahAnggaran.serapan)),
    },
    {
      id: 'penutup',
      judul: JUDUL.penutup,
      isi: [
        KALIMAT.penutup(kantor, pengaturan.tahun, persen(rataRata), predikat, tercapai, semua.length),
        ...(lemah.length === 0 ? [] : [KALIMAT.penutupUpaya(lemah)]),
      ].join(' '),
    },
  ];
}

/** The seven analyses of Bab III A for one sasaran. */
function drafSasaran(sasaran: SasaranLkj, { pengaturan, anggaran }: BahanDraf): readonly Draf[] {
  const tulis = (bagian: keyof typeof JUDUL & string, kalimat: readonly string[]): Draf => ({
    id: `${bagian}:${sasaran.id}`,
    judul: JUDUL[bagian] as string,
    isi: kalimat.join(' '),
  });
  const { indikator } = sasaran;
  const program = anggaran.filter((satu) => satu.indikator.some((id) => indikator.some((i) => i.id === id)));
  const efisiensi = program.filter((satu) => satu.efisiensi.nilai !== null);
  const nasional = indikator.flatMap((satu) => kalimatNasional(satu, pengaturan));
  const pembuka =
    sasaran.rataRata.nilai === null
      ? KALIMAT.sasaranTanpaData(sasaran.nama, indikator.length)
      : KALIMAT.sasaran(sasaran.nama, indikator.length, persen(sasaran.rataRata), sasaran.predikat);
  return [
    tulis('capaian', [pembuka, ...indikator.map((satu) => kalimatCapaian(satu, pengaturan))]),
    tulis(
      'lalu',
      indikator.map((satu) => kalimatLalu(satu, pengaturan)),
    ),
    tulis('renstra', indikator.map(kalimatRenstra)),
    tulis('nasional', nasional.length === 0 ? [KALIMAT.tanpaNasional] : nasional),
    tulis('sebab', indikator.flatMap(kalimatSebab)),
    tulis(
      'efisiensi',
      efisiensi.length === 0
        ? [KALIMAT.tanpaEfisiensi]
        : efisiensi.map((satu) =>
            KALIMAT.efisiensi(
              satu.nama,
              persen(satu.serapan),
              persen(satu.capaian),
              persen(satu.efisiensi),
              (satu.efisiensi.nilai ?? 0) >= 0,
            ),
          ),
    ),
    tulis('program', [
      program.length === 0
        ? KALIMAT.tanpaProgram
        : KALIMAT.program(
            program.map((satu) =>
              KALIMAT.satuProgram(satu.nama, rupiah(satu.pagu), rupiah(satu.realisasi), persen(satu.serapan)),
            ),
          ),
    ]),
  ];
}

const turunBaik = (indikator: IndikatorLkj, pengaturan: Pengaturan): boolean =>
  pengaturan.indikator.find((satu) => satu.id === indikator.id)?.arah === 'negatif';

function kalimatCapaian(indikator: IndikatorLkj, pengaturan: Pengaturan): string {
  const { capaian, nama, satuan, target, realisasi, predikat } = indikator;
  if (capaian.nilai === null) return KALIMAT.takDapat(nama, capaian.kata?.id ?? '');
  const [r, t, c] = [denganSatuan(realisasi, satuan), denganSatuan(target, satuan), persen(capaian)];
  const tercapai = capaian.nilai >= 100;
  if (turunBaik(indikator, pengaturan)) {
    return tercapai ? KALIMAT.tercapaiTurun(nama, r, t, c, predikat) : KALIMAT.belumTercapaiTurun(nama, r, t, c, predikat);
  }
  const beda =
    typeof target === 'number' && typeof realisasi === 'number' ? Math.abs(Number((realisasi - target).toPrecision(12))) : 0;
  const selisih = beda === 0 ? '' : satuan === '%' ? `${formatAngka(beda)} poin persen` : denganSatuan(beda, satuan);
  return tercapai ? KALIMAT.tercapai(nama, r, t, c, predikat, selisih) : KALIMAT.belumTercapai(nama, r, t, c, predikat, selisih);
}

function kalimatLalu(indikator: IndikatorLkj, pengaturan: Pengaturan): string {
  const { nama, satuan, realisasi } = indikator;
  const lalu = indikator.lalu.find((satu) => satu.realisasi !== '');
  if (!lalu || realisasi === '') return KALIMAT.tanpaLalu(nama);
  const [dari, ke] = [denganSatuan(lalu.realisasi, satuan), denganSatuan(realisasi, satuan)];
  const asal = pengaturan.indikator.find((satu) => satu.id === indikator.id);
  const skala = asal ? skalaOf(pengaturan.ketentuan, asal) : undefined;
  const [lama, baru] = [nilaiOf(lalu.realisasi, skala), nilaiOf(realisasi, skala)];
  if (typeof lama !== 'number' || typeof baru !== 'number') return KALIMAT.berubah(nama, lalu.tahun, dari, ke);
  if (lama === baru) return KALIMAT.tetap(nama, lalu.tahun, ke);
  const baik = baru > lama !== turunBaik(indikator, pengaturan);
  return (baru > lama ? KALIMAT.naik : KALIMAT.turun)(nama, lalu.tahun, dari, ke, baik);
}

function kalimatRenstra({ nama, renstra, satuan }: IndikatorLkj): string {
  if (renstra.capaian.nilai === null) return KALIMAT.tanpaRenstra(nama);
  return KALIMAT.renstra(nama, persen(renstra.capaian), renstra.tahun, denganSatuan(renstra.target, satuan));
}

function kalimatNasional(indikator: IndikatorLkj, pengaturan: Pengaturan): readonly string[] {
  const { nama, satuan, realisasi, standarNasional } = indikator;
  const { target } = standarNasional;
  if (typeof target !== 'number' || typeof realisasi !== 'number') return [];
  const [r, s] = [denganSatuan(realisasi, satuan), denganSatuan(target, satuan)];
  if (realisasi === target) return [KALIMAT.samaNasional(nama, s)];
  const baik = realisasi > target !== turunBaik(indikator, pengaturan);
  return [(baik ? KALIMAT.diAtasNasional : KALIMAT.diBawahNasional)(nama, r, s)];
}

/** Later parts of a list do not start with a capital. */
export const kecil = (teks: string): string => (/^[A-Z][a-z]/.test(teks) ? teks.charAt(0).toLowerCase() + teks.slice(1) : teks);

function kalimatSebab({ nama, pendukung, penghambat, kendala, tindakLanjut }: IndikatorLkj): readonly string[] {
  const isi = (teks: string): boolean => teks !== '' && teks !== '-' && teks !== '–';
  const hambatan = [...new Set([kendala, penghambat].filter(isi))].map(kecil).join('; ');
  const kalimat = [
    ...(isi(pendukung) ? [KALIMAT.pendukung(nama, pendukung)] : []),
    ...(hambatan === '' ? [] : [KALIMAT.penghambat(nama, hambatan)]),
    ...(isi(tindakLanjut) ? [KALIMAT.upaya(tindakLanjut)] : []),
  ];
  return kalimat.length === 0 ? [KALIMAT.tanpaSebab(nama)] : kalimat;
}
