import { formatAngka } from '../../kantor/angka';
import type { IndikatorLkj, Lkj, SasaranLkj } from '../lkj';
import type { BlokBagan } from './blok';
import { BAGAN, KATA } from './pesan';
import { ANGGARAN } from './tabel-anggaran';
import { UKUR } from './tabel-kinerja';

/** More bars than this cannot be read; sasaran are shown instead of indikator. */
const TERBANYAK = 14;
/** Charts over the years are drawn only while the report has at most this many indikator. */
const SETIAP = 24;

const bagan = (isi: Omit<BlokBagan, 'jenis' | 'alt'>): BlokBagan => ({
  ...isi,
  jenis: 'bagan',
  alt: BAGAN.alt(
    isi.judul,
    isi.kategori.map((nama, index) =>
      BAGAN.nilai(
        nama,
        isi.deret
          .map(({ nilai }) => nilai[index])
          .map((angka) => (typeof angka === 'number' ? formatAngka(isi.persen ? angka * 100 : angka) : KATA.kosong))
          .join(' / '),
      ),
    ),
  ),
});

/** Names short enough for an axis. */
const pendek = (nomor: number, nama: string, panjang = 46): string =>
  `${String(nomor)}. ${nama.length <= panjang ? nama : `${nama.slice(0, panjang - 1).replace(/\s+\S*$/, '')}…`}`;

/** Capaian per indikator, or per sasaran where there are too many. */
export function baganCapaian(lkj: Lkj): readonly BlokBagan[] {
  const semua = lkj.sasaran.flatMap((satu) => satu.indikator).filter(({ capaian }) => capaian.nilai !== null);
  if (semua.length === 0) return [];
  const perIndikator = semua.length <= TERBANYAK;
  const isi = perIndikator
    ? semua.map((satu) => ({ nama: pendek(satu.nomor, satu.nama), nilai: satu.capaian.nilai, kunci: satu.id }))
    : lkj.sasaran.flatMap((satu) =>
        satu.rataRata.nilai === null
          ? []
          : [{ nama: pendek(satu.nomor, satu.nama), nilai: satu.rataRata.nilai, kunci: `sasaran:${satu.id}` }],
      );
  if (isi.length > 2 * TERBANYAK) return [];
  return [
    bagan({
      id: 'capaian',
      judul: perIndikator ? BAGAN.capaian : BAGAN.capaianSasaran,
      bentuk: 'bar',
      kategori: isi.map(({ nama }) => nama),
      persen: true,
      deret: [
        {
          nama: BAGAN.seriCapaian,
          peran: 'utama',
          nilai: isi.map(({ nilai }) => (nilai === null ? null : nilai / 100)),
          asal: isi.map(({ kunci }) => ({ tabel: UKUR, kunci, kolom: 5 })),
        },
      ],
    }),
  ];
}

/** Target and realisasi over the years, one chart per indikator that is counted and has a year before. */
export function baganAntartahun(lkj: Lkj, { indikator }: SasaranLkj): readonly BlokBagan[] {
  if (lkj.sasaran.reduce((n, satu) => n + satu.indikator.length, 0) > SETIAP) return [];
  return indikator.flatMap((satu) => satuIndikator(lkj, satu));
}

function satuIndikator(lkj: Lkj, satu: IndikatorLkj): readonly BlokBagan[] {
  const lalu = [...satu.lalu]
    .filter(({ realisasi }) => typeof realisasi === 'number')
    .sort((a, b) => a.tahun - b.tahun)
    .slice(-4);
  if (lalu.length === 0 || typeof satu.realisasi !== 'number') return [];
  const angka = (isi: string | number): number | null => (typeof isi === 'number' ? isi : null);
  return [
    bagan({
      id: `lalu:${satu.id}`,
      judul: BAGAN.antartahun(satu.nama),
      bentuk: 'column',
      kategori: [...lalu.map(({ tahun }) => String(tahun)), String(lkj.tahun)],
      persen: false,
      deret: [
        {
          nama: BAGAN.seriTarget,
          peran: 'pembanding',
          nilai: [...lalu.map(({ target }) => angka(target)), angka(satu.target)],
        },
        {
          nama: BAGAN.seriRealisasi,
          peran: 'utama',
          nilai: [...lalu.map(({ realisasi }) => angka(realisasi)), satu.realisasi],
        },
      ],
    }),
  ];
}

/** Absorption per program. */
export function baganSerapan(lkj: Lkj): readonly BlokBagan[] {
  const isi = lkj.anggaran.filter(({ serapan }) => serapan.nilai !== null);
  if (isi.length === 0 || isi.length > 2 * TERBANYAK) return [];
  return [
    bagan({
      id: 'serapan',
      judul: BAGAN.serapan,
      bentuk: 'bar',
      kategori: isi.map(({ nama }, index) => pendek(index + 1, nama)),
      persen: true,
      deret: [
        {
          nama: BAGAN.seriSerapan,
          peran: 'utama',
          nilai: isi.map(({ serapan }) => (serapan.nilai === null ? null : serapan.nilai / 100)),
          asal: isi.map(({ id }) => ({ tabel: ANGGARAN, kunci: id, kolom: 4 })),
        },
      ],
    }),
  ];
}
