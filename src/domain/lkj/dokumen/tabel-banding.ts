import { selisih } from '../draf/kata';
import type { IndikatorLkj, Lkj, Naskah, SasaranLkj } from '../lkj';
import type { Baris, Sel } from './blok';
import { KATA, KEPALA } from './pesan';
import { kolom, KOLOM_INDIKATOR, rujuk, UKUR, type Isi } from './tabel-kinerja';
import { formatDari, selAngka, selPersen, selTeks, tampil } from './tampil';

/** Analysis 3: what has been reached of the Renstra's last target. */
export const tabelRenstra = (lkj: Lkj, { indikator }: SasaranLkj): Isi => ({
  kolom: [
    ...KOLOM_INDIKATOR,
    kolom(KEPALA.realisasi, 1, 'kanan'),
    kolom(KEPALA.tahunAkhir, 1, 'tengah'),
    kolom(KEPALA.targetAkhir, 1, 'kanan'),
    kolom(KEPALA.capaian, 1, 'kanan'),
  ],
  baris: indikator.map((satu): Baris => {
    const format = formatDari([satu.realisasi, satu.renstra.target]);
    return {
      jenis: 'isi',
      sel: [
        ...awal(satu, format),
        selTeks(satu.renstra.target === '' ? '' : String(satu.renstra.tahun)),
        selAngka(satu.renstra.target, format),
        selPersen(satu.renstra.capaian, lkj.ketentuan),
      ],
    };
  }),
});

/** Analysis 4: against a national standard; undefined where no indikator has one. */
export function tabelNasional({ indikator }: SasaranLkj): Isi | undefined {
  if (indikator.every((satu) => satu.standarNasional.target === '')) return undefined;
  return {
    kolom: [
      ...KOLOM_INDIKATOR,
      kolom(KEPALA.realisasi, 1, 'kanan'),
      kolom(KEPALA.standar, 1, 'kanan'),
      kolom(KEPALA.selisih, 1, 'kanan'),
      kolom(KEPALA.keterangan, 1, 'tengah'),
    ],
    baris: indikator.map((satu): Baris => {
      const { target } = satu.standarNasional;
      const format = formatDari([satu.realisasi, target]);
      const angka = typeof target === 'number' && typeof satu.realisasi === 'number';
      const beda = angka ? selisih(satu.realisasi, target) : undefined;
      const nilai = selAngka(beda ?? '', format);
      return {
        jenis: 'isi',
        sel: [
          ...awal(satu, format),
          selAngka(target, format),
          angka ? { ...nilai, rumus: (a) => `=ROUND(${a.sini(3)}-${a.sini(4)},10)` } : nilai,
          selTeks(keterangan(satu, beda)),
        ],
      };
    }),
  };
}

function keterangan({ arah, standarNasional }: IndikatorLkj, beda: number | undefined): string {
  if (beda === undefined) {
    const { nilai } = standarNasional.capaian;
    return nilai === null ? '' : nilai >= 100 ? KATA.sama : KATA.belumMenyamai;
  }
  if (beda === 0) return KATA.sama;
  return beda > 0 !== (arah === 'negatif') ? KATA.lebihBaik : KATA.belumMenyamai;
}

const awal = (satu: IndikatorLkj, format: ReturnType<typeof formatDari>): readonly Sel[] => [
  { isi: satu.nomor },
  selTeks(satu.nama),
  selTeks(satu.satuan),
  rujuk(selAngka(satu.realisasi, format), UKUR, satu.id, 4),
];

/** Analysis 5: what helped, what hindered, what is done about it; the three cells may be rewritten and are kept. */
export const tabelSebab = (lkj: Lkj, { indikator }: SasaranLkj, naskah: ReadonlyMap<string, Naskah>): Isi => ({
  kolom: [kolom(KEPALA.pendukung, 3), kolom(KEPALA.penghambat, 3), kolom(KEPALA.upaya, 3)],
  baris: indikator.flatMap((satu): Baris[] => {
    const capaian = tampil(selPersen(satu.capaian, lkj.ketentuan));
    const sel = (apa: 'pendukung' | 'penghambat' | 'upaya'): Sel => {
      const isi = naskah.get(`${apa}:${satu.id}`);
      return isi ? { isi: isi.isi, naskah: isi } : selTeks('');
    };
    return [
      {
        jenis: 'kelompok',
        sel: [
          selTeks(
            [`${String(satu.nomor)}. ${satu.nama}`, `${KEPALA.capaian.toLowerCase()} ${capaian}`, satu.predikat]
              .filter((teks) => teks !== '')
              .join(' · '),
            { kolom: 3, rata: 'kiri' },
          ),
        ],
      },
      { jenis: 'isi', sel: [sel('pendukung'), sel('penghambat'), sel('upaya')] },
    ];
  }),
});

/** A table per sasaran for the summary: how many indikator reached their target, and the mean. */
export const tabelIkhtisar = (lkj: Lkj): Isi => ({
  kolom: [
    kolom(KEPALA.no, 1, 'tengah'),
    kolom(KEPALA.sasaran, 4),
    kolom(KEPALA.jumlahIndikator, 1, 'tengah'),
    kolom(KEPALA.tercapai, 1, 'tengah'),
    kolom(KEPALA.rataRata, 1, 'kanan'),
    kolom(KEPALA.predikat, 1, 'tengah'),
  ],
  baris: [
    ...lkj.sasaran.map((satu): Baris => {
      const kunci = `sasaran:${satu.id}`;
      return {
        jenis: 'isi',
        sel: [
          { isi: satu.nomor },
          selTeks(satu.nama),
          { isi: satu.indikator.length },
          { isi: tercapai(satu.indikator) },
          rujukRata(selPersen(satu.rataRata, lkj.ketentuan), kunci, 5),
          predikat(satu.predikat, kunci),
        ],
      };
    }),
    {
      jenis: 'jumlah',
      sel: [
        selTeks(KATA.rataRata, { kolom: 2, rata: 'kanan' }),
        { isi: lkj.sasaran.reduce((n, satu) => n + satu.indikator.length, 0), rata: 'tengah' },
        { isi: lkj.sasaran.reduce((n, satu) => n + tercapai(satu.indikator), 0), rata: 'tengah' },
        rujukRata(selPersen(lkj.rataRata, lkj.ketentuan), 'rata', 5),
        predikat(lkj.predikat, 'rata'),
      ],
    },
  ],
});

const tercapai = (indikator: readonly IndikatorLkj[]): number =>
  indikator.filter(({ capaian }) => capaian.nilai !== null && capaian.nilai >= 100).length;

const rujukRata = (sel: Sel, kunci: string, kolomAsal: number): Sel =>
  typeof sel.isi === 'number' ? rujuk({ ...sel }, UKUR, kunci, kolomAsal) : sel;

const predikat = (nama: string, kunci: string): Sel =>
  nama === '' ? selTeks('', { rata: 'tengah' }) : rujuk({ isi: nama, rata: 'tengah', warna: 'predikat' }, UKUR, kunci, 6);
