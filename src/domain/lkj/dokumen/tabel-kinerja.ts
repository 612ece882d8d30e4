import type { Isian } from '../../kinerja/pengaturan';
import { pembulatanText } from '../../kinerja/pesan';
import type { IndikatorLkj, Lkj, SasaranLkj } from '../lkj';
import type { Alamat, Baris, Kolom, Sel } from './blok';
import { CATATAN, KATA, KEPALA } from './pesan';
import { rumusCapaian, rumusPredikat, rumusRata } from './rumus';
import { formatDari, selAngka, selPersen, selTeks } from './tampil';

/** A table before it gets its number and caption. */
export interface Isi {
  readonly kolom: readonly Kolom[];
  readonly baris: readonly Baris[];
  readonly catatan?: readonly string[];
}

export const kolom = (judul: string, lebar: number, rata: Kolom['rata'] = 'kiri'): Kolom => ({ judul, lebar, rata });

/** The name of the measurement table, to which the others refer. */
export const UKUR = 'ukur';
const T = 3;
const R = 4;
const C = 5;

/** How every table of indikator begins. */
export const KOLOM_INDIKATOR = [
  kolom(KEPALA.no, 1, 'tengah'),
  kolom(KEPALA.indikator, 3),
  kolom(KEPALA.satuan, 1, 'tengah'),
] as const;

const KOLOM_UKUR = [
  ...KOLOM_INDIKATOR,
  kolom(KEPALA.target, 1, 'kanan'),
  kolom(KEPALA.realisasi, 1, 'kanan'),
  kolom(KEPALA.capaian, 1, 'kanan'),
  kolom(KEPALA.predikat, 1, 'tengah'),
];

/** A formula that shows what stands in another cell; the value alone where there is no such cell. */
export const rujuk = (sel: Sel, tabel: string, kunci: string, kolomAsal: number): Sel => ({
  ...sel,
  rumus: (a) => {
    const asal = a.di(tabel, kunci, kolomAsal);
    return asal === undefined ? '' : `=${asal}`;
  },
});

/** Every indikator under its sasaran: target, realisasi, capaian and predikat as formulas, with the averages. */
export function tabelUkur(lkj: Lkj): Isi {
  const { ketentuan } = lkj;
  const kelompok = (sasaran: SasaranLkj): Baris => ({
    jenis: 'kelompok',
    kunci: `sasaran:${sasaran.id}`,
    sel: [
      selTeks(KATA.sasaran(sasaran.nomor, sasaran.nama), { kolom: 5, rata: 'kiri' }),
      rata(lkj, selPersen(sasaran.rataRata, ketentuan), (a) => daerah(a, sasaran)),
      predikat(lkj, sasaran.predikat, sasaran.rataRata.nilai),
    ],
  });
  return {
    kolom: KOLOM_UKUR,
    baris: [
      ...lkj.sasaran.flatMap((sasaran): Baris[] => [
        kelompok(sasaran),
        ...sasaran.indikator.map((satu) => ({
          ...barisUkur(lkj, satu),
          kunci: satu.id,
          angka: { apa: 'angka' as const, id: satu.id, kolom: [T, R, C] },
        })),
      ]),
      {
        jenis: 'jumlah',
        kunci: 'rata',
        sel: [
          selTeks(KATA.rataRata, { kolom: 5, rata: 'kanan' }),
          rata(lkj, selPersen(lkj.rataRata, ketentuan), (a) => lkj.sasaran.map((satu) => daerah(a, satu)).join(',')),
          predikat(lkj, lkj.predikat, lkj.rataRata.nilai),
        ],
      },
    ],
    catatan: [
      CATATAN.skala(ketentuan.skalaPredikat),
      `${CATATAN.rata} ${pembulatanText(ketentuan.pembulatan.desimal, ketentuan.pembulatan.predikatDari === 'bilangan-bulat').id}`,
    ],
  };
}

/** The cells of a sasaran's capaian in the measurement table. */
function daerah(a: Alamat, { indikator }: SasaranLkj): string {
  const [awal, akhir] = [indikator[0], indikator.at(-1)].map((satu) => (satu ? a.di(UKUR, satu.id, C) : undefined));
  return `${awal ?? ''}:${akhir ?? ''}`;
}

const rata = (lkj: Lkj, sel: Sel, cells: (a: Alamat) => string): Sel =>
  typeof sel.isi === 'number' ? { ...sel, rumus: (a) => rumusRata(cells(a), lkj.ketentuan) } : sel;

const predikat = (lkj: Lkj, nama: string, nilai: number | null): Sel =>
  nilai === null
    ? selTeks('', { rata: 'tengah' })
    : { isi: nama, rata: 'tengah', warna: 'predikat', rumus: (a) => rumusPredikat(a.sini(C), lkj.ketentuan) };

function barisUkur(lkj: Lkj, indikator: IndikatorLkj): Baris {
  const format = formatDari([indikator.target, indikator.realisasi]);
  const capaian = selPersen(indikator.capaian, lkj.ketentuan);
  const rumus = (a: Alamat): string => rumusCapaian(indikator, lkj.ketentuan, a.sini(T), a.sini(R)) ?? '';
  return {
    jenis: 'isi',
    sel: [
      { isi: indikator.nomor },
      selTeks(indikator.nama),
      selTeks(indikator.satuan),
      selAngka(indikator.target, format),
      selAngka(indikator.realisasi, format),
      { ...capaian, rumus, batang: true },
      predikat(lkj, indikator.predikat, indikator.capaian.nilai),
    ],
  };
}

/** Analysis 1: the same figures for one sasaran, tied to the measurement table. */
export const tabelCapaian = (lkj: Lkj, { indikator }: SasaranLkj): Isi => ({
  kolom: KOLOM_UKUR,
  baris: indikator.map((satu): Baris => {
    const { sel } = barisUkur(lkj, satu);
    return { jenis: 'isi', sel: sel.map((isi, index) => (index < T ? isi : rujuk(isi, UKUR, satu.id, index))) };
  }),
});

/** Analysis 2: target, realisasi and capaian over the years, oldest first; at most five. */
export function tabelLalu(lkj: Lkj, { indikator }: SasaranLkj): Isi {
  const tahun = lkj.tahunLalu.slice(0, 4).sort((a, b) => a - b);
  const sisa = 7 - tahun.length;
  const lebarNama = tahun.length >= 4 ? 2 : 3;
  return {
    kolom: [
      kolom(KEPALA.no, 1, 'tengah'),
      kolom(KEPALA.indikator, lebarNama),
      kolom(KEPALA.uraian, sisa - lebarNama),
      ...[...tahun, lkj.tahun].map((satu) => kolom(String(satu), 1, 'kanan')),
    ],
    baris: indikator.flatMap((satu) => barisAntartahun(lkj, satu, tahun)),
  };
}

function barisAntartahun(lkj: Lkj, satu: IndikatorLkj, tahun: readonly number[]): readonly Baris[] {
  const { ketentuan } = lkj;
  const di = (t: number) => satu.lalu.find((lalu) => lalu.tahun === t);
  const semua: readonly Isian[] = [
    satu.target,
    satu.realisasi,
    ...tahun.flatMap((t) => [di(t)?.target ?? '', di(t)?.realisasi ?? '']),
  ];
  const format = formatDari(semua);
  const [target, realisasi, capaian] = KATA.uraian;
  return [
    {
      jenis: 'isi',
      kunci: `${satu.id}:target`,
      sel: [
        { isi: satu.nomor, baris: 3 },
        selTeks(denganSatuanNama(satu), { baris: 3 }),
        selTeks(target),
        ...tahun.map((t) => selAngka(di(t)?.target ?? '', format)),
        rujuk(selAngka(satu.target, format), UKUR, satu.id, T),
      ],
    },
    {
      jenis: 'isi',
      kunci: `${satu.id}:realisasi`,
      sel: [
        selTeks(realisasi),
        ...tahun.map((t) => selAngka(di(t)?.realisasi ?? '', format)),
        rujuk(selAngka(satu.realisasi, format), UKUR, satu.id, R),
      ],
    },
    {
      jenis: 'isi',
      sel: [
        selTeks(capaian),
        ...tahun.map((t): Sel => {
          const lalu = di(t);
          return lalu ? selPersen(lalu.capaian, ketentuan) : selAngka('', format);
        }),
        rujuk(selPersen(satu.capaian, ketentuan), UKUR, satu.id, C),
      ],
    },
  ];
}

/** An indikator with its unit behind it. */
export const denganSatuanNama = ({ nama, satuan }: Pick<IndikatorLkj, 'nama' | 'satuan'>): string =>
  satuan === '' ? nama : `${nama} (${satuan})`;
