import { nilaiOf, skalaOf } from '../../kinerja/capaian';
import type { Isian, Pengaturan } from '../../kinerja/pengaturan';
import type { AnggaranLkj, IndikatorLkj, SasaranLkj } from '../lkj';
import type { BahanDraf, Draf } from './inputs';
import { berisi, denganSatuan, dikutip, persen, selisih, selisihTertulis } from './kata';
import { ANALISIS, JUDUL } from './pesan';

/** The seven analyses of Bab III A for one sasaran; a paragraph per indikator or program. */
export function drafSasaran(sasaran: SasaranLkj, { pengaturan, penunjang }: BahanDraf): readonly Draf[] {
  const { indikator } = sasaran;
  const tulis = (bagian: keyof typeof JUDUL, paragraf: readonly string[]): Draf => ({
    id: `${bagian}:${sasaran.id}`,
    judul: JUDUL[bagian],
    isi: paragraf.join('\n'),
  });
  const milik = penunjang.filter((satu) => satu.indikator.some((id) => indikator.some((i) => i.id === id)));
  return [
    tulis('capaian', [pembuka(sasaran), ...indikator.map(kalimatCapaian)]),
    tulis(
      'lalu',
      indikator.map((satu) => kalimatLalu(satu, pengaturan)),
    ),
    tulis(
      'renstra',
      indikator.map((satu) => kalimatRenstra(satu)),
    ),
    tulis('nasional', kalimatNasional(indikator)),
    tulis(
      'sebab',
      indikator.map((satu) => kalimatSebab(satu, pengaturan)),
    ),
    tulis('efisiensi', kalimatEfisiensi(milik)),
    tulis('program', kalimatProgram(milik)),
  ];
}

function pembuka({ nama, indikator, rataRata, predikat }: SasaranLkj): string {
  const tercapai = indikator.filter(({ capaian }) => (capaian.nilai ?? 0) >= 100).length;
  const hasil =
    rataRata.nilai === null
      ? ANALISIS.sasaranTanpaData
      : ANALISIS.sasaranHasil(tercapai, indikator.length, persen(rataRata), predikat);
  return `${ANALISIS.sasaran(nama, indikator.length)} ${hasil}`;
}

function kalimatCapaian(indikator: IndikatorLkj): string {
  const { capaian, nama, satuan, target, realisasi, predikat } = indikator;
  if (capaian.nilai === null) return ANALISIS.takDapat(nama, capaian.kata?.id ?? '');
  const [r, t, c] = [denganSatuan(realisasi, satuan), denganSatuan(target, satuan), persen(capaian)];
  const tercapai = capaian.nilai >= 100;
  const catatan = capaian.nilai > 120 ? [ANALISIS.terlaluTinggi] : capaian.nilai < 0 ? [ANALISIS.negatif] : [];
  const kalimat = (): string => {
    if (typeof target !== 'number' || typeof realisasi !== 'number') return ANALISIS.kata(nama, r, t, tercapai, c, predikat);
    const beda = selisih(realisasi, target);
    if (beda === 0) return ANALISIS.tepat(nama, r, c, predikat);
    const jauh = selisihTertulis(beda, satuan);
    if (indikator.arah === 'negatif') {
      return (tercapai ? ANALISIS.turunTercapai : ANALISIS.turunBelum)(nama, r, t, jauh, c, predikat);
    }
    return (tercapai ? ANALISIS.lampaui : ANALISIS.kurang)(nama, r, t, jauh, c, predikat);
  };
  return [kalimat(), ...catatan].join(' ');
}

function kalimatLalu(indikator: IndikatorLkj, pengaturan: Pengaturan): string {
  const { nama, satuan, realisasi, capaian } = indikator;
  const lalu = indikator.lalu.find((satu) => satu.realisasi !== '');
  if (!lalu) return ANALISIS.tanpaLalu(nama);
  if (realisasi === '') return ANALISIS.tanpaKini(nama);
  const nilai = pembaca(indikator, pengaturan);
  const [dari, ke] = [denganSatuan(lalu.realisasi, satuan), denganSatuan(realisasi, satuan)];
  const [lama, baru] = [nilai(lalu.realisasi), nilai(realisasi)];
  const angka = typeof realisasi === 'number' && typeof lalu.realisasi === 'number';
  const turunBaik = indikator.arah === 'negatif';
  const perubahan = (): string => {
    if (lama === undefined || baru === undefined) return ANALISIS.kataBerubah(nama, lalu.tahun, dari, ke);
    if (lama === baru) return ANALISIS.tetap(nama, lalu.tahun, ke);
    const baik = baru > lama !== turunBaik;
    if (!angka) return ANALISIS.kataNaik(nama, lalu.tahun, dari, ke, baik);
    const beda = selisihTertulis(selisih(baru, lama), satuan);
    return (baru > lama ? ANALISIS.naik : ANALISIS.turun)(nama, lalu.tahun, dari, beda, ke, baik);
  };
  const bandingCapaian = (): readonly string[] => {
    if (capaian.nilai === null || lalu.capaian.nilai === null) return [];
    const arah = capaian.nilai > lalu.capaian.nilai ? 'naik' : capaian.nilai < lalu.capaian.nilai ? 'turun' : 'tetap';
    return [ANALISIS.capaianLalu(persen(lalu.capaian), persen(capaian), arah)];
  };
  return [perubahan(), ...bandingCapaian(), ...kecenderungan(indikator, nilai, pengaturan.tahun)].join(' ');
}

/** The direction over three years or more. */
function kecenderungan(
  { lalu, realisasi }: IndikatorLkj,
  nilai: (isian: Isian) => number | undefined,
  tahun: number,
): readonly string[] {
  const deret = [...lalu]
    .sort((a, b) => a.tahun - b.tahun)
    .flatMap((satu) => {
      const angka = nilai(satu.realisasi);
      return angka === undefined ? [] : [{ tahun: satu.tahun, angka }];
    });
  const kini = nilai(realisasi);
  const awal = deret[0];
  if (deret.length < 2 || kini === undefined || awal === undefined) return [];
  const semua = [...deret.map((satu) => satu.angka), kini];
  const langkah = semua.slice(1).map((angka, index) => angka - (semua[index] ?? angka));
  if (langkah.every((beda) => beda === 0)) return [];
  if (langkah.every((beda) => beda > 0)) return [ANALISIS.terus(awal.tahun, 'naik')];
  if (langkah.every((beda) => beda < 0)) return [ANALISIS.terus(awal.tahun, 'turun')];
  return langkah.some((beda) => beda > 0) && langkah.some((beda) => beda < 0) ? [ANALISIS.naikTurun(awal.tahun, tahun)] : [];
}

/** Reads a figure or the score of a word of this indikator. */
function pembaca({ id }: IndikatorLkj, { indikator, ketentuan }: Pengaturan): (isian: Isian) => number | undefined {
  const asal = indikator.find((satu) => satu.id === id);
  const skala = asal ? skalaOf(ketentuan, asal) : undefined;
  return (isian) => {
    const nilai = nilaiOf(isian, skala);
    return typeof nilai === 'number' ? nilai : undefined;
  };
}

function kalimatRenstra({ nama, renstra, satuan, realisasi, arah }: IndikatorLkj): string {
  const { capaian, target, tahun } = renstra;
  if (capaian.nilai === null) return ANALISIS.tanpaRenstra(nama, capaian.kata?.id ?? '');
  const [t, c] = [denganSatuan(target, satuan), persen(capaian)];
  if (capaian.nilai >= 100) return ANALISIS.renstraTercapai(nama, t, tahun, c);
  const sisa = (): string => {
    if (typeof target !== 'number' || typeof realisasi !== 'number') {
      return ANALISIS.masihKata(denganSatuan(realisasi, satuan), t);
    }
    const beda = selisihTertulis(selisih(target, realisasi), satuan);
    return arah === 'negatif' ? ANALISIS.masihTurun(beda) : ANALISIS.masihTambah(beda);
  };
  return ANALISIS.renstraBelum(nama, t, tahun, c, sisa());
}

function kalimatNasional(indikator: readonly IndikatorLkj[]): readonly string[] {
  const kalimat = indikator.flatMap(({ nama, satuan, realisasi, arah, standarNasional: { target, capaian } }) => {
    if (target === '' || realisasi === '') return [];
    const [r, s] = [denganSatuan(realisasi, satuan), denganSatuan(target, satuan)];
    if (typeof target !== 'number' || typeof realisasi !== 'number') {
      return capaian.nilai === null ? [] : [ANALISIS.kataNasional(nama, r, s, capaian.nilai >= 100)];
    }
    const beda = selisih(realisasi, target);
    if (beda === 0) return [ANALISIS.samaNasional(nama, s)];
    const baik = beda > 0 !== (arah === 'negatif');
    return [(baik ? ANALISIS.diAtasNasional : ANALISIS.diBawahNasional)(nama, r, s, selisihTertulis(beda, satuan))];
  });
  if (kalimat.length === 0) return [ANALISIS.tanpaNasional];
  return kalimat.length < indikator.length ? [...kalimat, ANALISIS.lainTanpaNasional] : kalimat;
}

function kalimatSebab(indikator: IndikatorLkj, pengaturan: Pengaturan): string {
  const { nama, pendukung, kendala, penghambat, tindakLanjut, capaian } = indikator;
  const hambatan = [...new Set([kendala, penghambat].filter(berisi))].map(dikutip).join('; ');
  const [dukungan, lanjut] = [berisi(pendukung) ? dikutip(pendukung) : '', berisi(tindakLanjut) ? dikutip(tindakLanjut) : ''];
  const bidang = pengaturan.bidang.filter(({ id }) => indikator.bidang.includes(id)).map((satu) => satu.nama);
  const bila = (isi: string, kalimat: (isi: string) => string): readonly string[] => (isi === '' ? [] : [kalimat(isi)]);
  const belum = capaian.nilai !== null && capaian.nilai < 100;
  if (dukungan === '' && hambatan === '' && lanjut === '') {
    return belum ? ANALISIS.gagalTanpaSebab(nama, bidang) : ANALISIS.tanpaSebab(nama);
  }
  if (belum) {
    return [
      hambatan === '' ? ANALISIS.gagalTanpaSebab(nama, bidang) : ANALISIS.gagal(nama, hambatan),
      ...bila(dukungan, ANALISIS.pendukung),
      ...bila(lanjut, ANALISIS.solusi),
    ].join(' ');
  }
  const tercapai = capaian.nilai !== null;
  return [
    ...bila(dukungan, (isi) => (tercapai ? ANALISIS.berhasil : ANALISIS.pendukungUntuk)(nama, isi)),
    ...bila(hambatan, dukungan === '' ? (isi) => ANALISIS.kendalaPada(nama, isi) : ANALISIS.kendala),
    ...bila(lanjut, dukungan === '' && hambatan === '' ? (isi) => ANALISIS.lanjutUntuk(nama, isi) : ANALISIS.lanjut),
  ].join(' ');
}

function kalimatEfisiensi(milik: readonly AnggaranLkj[]): readonly string[] {
  const isi = milik.filter((satu) => satu.jenis === 'program' && satu.efisiensi.nilai !== null);
  if (isi.length === 0) return [ANALISIS.tanpaEfisiensi];
  return isi.map(({ nama, serapan, capaian, efisiensi }) =>
    ((efisiensi.nilai ?? 0) >= 0 ? ANALISIS.efisien : ANALISIS.belumEfisien)(
      nama,
      persen(serapan),
      persen(capaian),
      persen(efisiensi),
    ),
  );
}

/** Absorption from which money was not what was lacking. */
const TERSERAP = 90;
/** Capaian from which a program has all but done what it was for. */
const HAMPIR = 90;

function kalimatProgram(milik: readonly AnggaranLkj[]): readonly string[] {
  if (milik.length === 0) return [ANALISIS.tanpaProgram];
  const jumlah = (['program', 'kegiatan', 'sub kegiatan'] as const).flatMap((jenis) => {
    const n = milik.filter((satu) => satu.jenis === jenis).length;
    return n === 0 ? [] : [ANALISIS.jumlahProgram(n, jenis)];
  });
  const dinilai = milik.some((satu) => satu.jenis === 'program') ? milik.filter((satu) => satu.jenis === 'program') : milik;
  return [
    ANALISIS.program(jumlah),
    ...dinilai.map(({ nama, serapan, capaian }) => {
      if (capaian.nilai === null || serapan.nilai === null) return ANALISIS.programBelum(nama);
      if (capaian.nilai >= 100) return ANALISIS.programBerhasil(nama, persen(capaian));
      if (capaian.nilai >= HAMPIR) return ANALISIS.programHampir(nama, persen(serapan), persen(capaian));
      return (serapan.nilai >= TERSERAP ? ANALISIS.programTinjau : ANALISIS.programPercepat)(
        nama,
        persen(serapan),
        persen(capaian),
      );
    }),
  ];
}
