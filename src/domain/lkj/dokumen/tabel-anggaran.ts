import type { AnggaranLkj, Lkj, SasaranLkj } from '../lkj';
import type { Baris, Sel } from './blok';
import { CATATAN, KATA, KEPALA } from './pesan';
import { rumusSerapan } from './rumus';
import { kolom, rujuk, type Isi } from './tabel-kinerja';
import { selPersen, selRupiah, selTeks } from './tampil';

/** The name of the budget table, to which the others refer. */
export const ANGGARAN = 'anggaran';
const PAGU = 2;
const REALISASI = 3;
const SERAPAN = 4;

const KOLOM_ANGGARAN = [
  kolom(KEPALA.no, 1, 'tengah'),
  kolom(KEPALA.programKegiatan, 3),
  kolom(KEPALA.pagu, 2, 'kanan'),
  kolom(KEPALA.realisasiRp, 2, 'kanan'),
  kolom(KEPALA.serapan, 1, 'kanan'),
];

/** Bab III B: budget, spending and absorption of the whole office, with sums as formulas. */
export function tabelAnggaran(lkj: Lkj): Isi {
  const { pagu, realisasi, serapan } = lkj.jumlahAnggaran;
  const [awal, akhir] = [lkj.anggaran[0], lkj.anggaran.at(-1)];
  const jumlah = (nilai: number, kolomKe: number): Sel => ({
    ...selRupiah(nilai),
    rumus: (a) => {
      const [dari, sampai] = [awal, akhir].map((satu) => (satu ? a.di(ANGGARAN, satu.id, kolomKe) : undefined));
      return dari && sampai ? `=SUM(${dari}:${sampai})` : '';
    },
  });
  return {
    kolom: KOLOM_ANGGARAN,
    baris: [
      ...lkj.anggaran.map((satu, index) => ({
        ...baris(lkj, satu, index + 1),
        kunci: satu.id,
        angka: { apa: 'uang' as const, id: satu.id, kolom: [PAGU, REALISASI] },
      })),
      {
        jenis: 'jumlah',
        sel: [
          selTeks(KATA.jumlah, { kolom: 2, rata: 'kanan' }),
          jumlah(pagu, PAGU),
          jumlah(realisasi, REALISASI),
          berumus(lkj, selPersen(serapan, lkj.ketentuan), PAGU, REALISASI),
        ],
      },
    ],
  };
}

const berumus = (lkj: Lkj, sel: Sel, pagu: number, realisasi: number): Sel =>
  typeof sel.isi === 'number' ? { ...sel, rumus: (a) => rumusSerapan(a.sini(pagu), a.sini(realisasi), lkj.ketentuan) } : sel;

const baris = (lkj: Lkj, satu: AnggaranLkj, nomor: number, tebal = false): Baris => ({
  jenis: 'isi',
  sel: [
    { isi: nomor },
    selTeks(satu.nama, { tebal }),
    selRupiah(satu.pagu),
    selRupiah(satu.realisasi),
    berumus(lkj, selPersen(satu.serapan, lkj.ketentuan), PAGU, REALISASI),
  ],
});

/** What of the settings supports an indikator of this sasaran. */
const penunjangOf = (lkj: Lkj, { indikator }: SasaranLkj): readonly AnggaranLkj[] =>
  lkj.penunjang.filter((satu) => satu.indikator.some((id) => indikator.some((i) => i.id === id)));

/** Analysis 6: capaian against absorption per program; undefined where none is linked. */
export function tabelEfisiensi(lkj: Lkj, sasaran: SasaranLkj): Isi | undefined {
  const milik = penunjangOf(lkj, sasaran).filter((satu) => satu.jenis === 'program');
  if (milik.length === 0) return undefined;
  return {
    kolom: [
      kolom(KEPALA.no, 1, 'tengah'),
      kolom(KEPALA.program, 3),
      kolom(KEPALA.capaian, 1, 'kanan'),
      kolom(KEPALA.serapan, 1, 'kanan'),
      kolom(KEPALA.efisiensi, 1, 'kanan'),
      kolom(KEPALA.keterangan, 2, 'tengah'),
    ],
    baris: milik.map((satu, index): Baris => {
      const { nilai } = satu.efisiensi;
      return {
        jenis: 'isi',
        sel: [
          { isi: index + 1 },
          selTeks(satu.nama),
          selPersen(satu.capaian, lkj.ketentuan),
          rujukUang(lkj, selPersen(satu.serapan, lkj.ketentuan), satu, SERAPAN),
          selPersen(satu.efisiensi, lkj.ketentuan),
          nilai === null ? selTeks('') : { isi: nilai >= 0 ? KATA.efisien : KATA.belumEfisien, warna: 'efisien' },
        ],
      };
    }),
    catatan: [CATATAN.efisiensi[lkj.ketentuan.efisiensi]],
  };
}

/** Analysis 7: the programs and kegiatan that supported the sasaran; undefined where none is linked. */
export function tabelPenunjang(lkj: Lkj, sasaran: SasaranLkj): Isi | undefined {
  const milik = penunjangOf(lkj, sasaran);
  if (milik.length === 0) return undefined;
  const campur = milik.some((satu) => satu.jenis !== 'program');
  return {
    kolom: KOLOM_ANGGARAN,
    baris: milik.map((satu, index): Baris => {
      const { sel, ...lain } = baris(lkj, satu, index + 1, campur && satu.jenis === 'program');
      return { ...lain, sel: sel.map((isi, i) => (i === PAGU || i === REALISASI ? rujukUang(lkj, isi, satu, i) : isi)) };
    }),
  };
}

const rujukUang = (lkj: Lkj, sel: Sel, satu: AnggaranLkj, kolomAsal: number): Sel =>
  lkj.anggaran.some(({ id }) => id === satu.id) ? rujuk(sel, ANGGARAN, satu.id, kolomAsal) : sel;
