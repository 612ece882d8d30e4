import { formatIsian } from '../../kantor/angka';
import type { IndikatorLkj, Lkj, Naskah } from '../lkj';
import { menunggu } from '../naskah';
import { waktuTertulis } from '../../kantor/write-tanggal';
import { berisi } from '../draf/kata';
import type { Baris, Sel } from './blok';
import { CATATAN, KATA, KEPALA, REVIU, REVIU_BUTIR } from './pesan';
import { denganSatuanNama, kolom, rujuk, UKUR, type Isi } from './tabel-kinerja';
import { formatDari, selAngka, selRupiah, selTeks } from './tampil';

const semuaOf = (lkj: Lkj): readonly IndikatorLkj[] => lkj.sasaran.flatMap((satu) => satu.indikator);

/** The Perjanjian Kinerja: sasaran, indikator, satuan, target. */
export const tabelPerjanjian = (lkj: Lkj): Isi => ({
  kolom: [
    kolom(KEPALA.no, 1, 'tengah'),
    kolom(KEPALA.sasaranIndikator, 6),
    kolom(KEPALA.satuan, 1, 'tengah'),
    kolom(KEPALA.target, 1, 'kanan'),
  ],
  baris: lkj.sasaran.flatMap((sasaran): Baris[] => [
    { jenis: 'kelompok', sel: [selTeks(KATA.sasaran(sasaran.nomor, sasaran.nama), { kolom: 4, rata: 'kiri' })] },
    ...sasaran.indikator.map((satu): Baris => ({
      jenis: 'isi',
      sel: [
        { isi: satu.nomor },
        selTeks(satu.nama),
        selTeks(satu.satuan),
        rujuk(selAngka(satu.target, formatDari([satu.target])), UKUR, satu.id, 3),
      ],
    })),
  ]),
});

/** The programs of the Perjanjian Kinerja with their budget. */
export const tabelProgram = (lkj: Lkj): Isi => ({
  kolom: [kolom(KEPALA.no, 1, 'tengah'), kolom(KEPALA.program, 6), kolom(KEPALA.pagu, 2, 'kanan')],
  baris: [
    ...lkj.anggaran.map((satu, index): Baris => ({
      jenis: 'isi',
      sel: [{ isi: index + 1 }, selTeks(satu.nama), rujuk(selRupiah(satu.pagu), 'anggaran', satu.id, 2)],
    })),
    {
      jenis: 'jumlah',
      sel: [selTeks(KATA.jumlah, { kolom: 2, rata: 'kanan' }), selRupiah(lkj.jumlahAnggaran.pagu)],
    },
  ],
});

/** Who answers for the data. */
export const tabelUnit = (lkj: Lkj): Isi => ({
  kolom: [
    kolom(KEPALA.no, 1, 'tengah'),
    kolom(KEPALA.unit, 3),
    kolom(KEPALA.penanggungJawab, 4),
    kolom(KEPALA.jumlahIndikator, 1, 'tengah'),
  ],
  baris: lkj.bidang.map((bidang, index): Baris => ({
    jenis: 'isi',
    sel: [
      { isi: index + 1 },
      selTeks(bidang.nama),
      selTeks(bidang.penanggungJawab),
      { isi: semuaOf(lkj).filter((satu) => satu.bidang.includes(bidang.id)).length },
    ],
  })),
});

/** Every quarter's target and realisasi, and how the year's capaian came about. */
export const tabelTriwulan = (lkj: Lkj): Isi => ({
  kolom: [
    kolom(KEPALA.no, 1, 'tengah'),
    kolom(KEPALA.indikator, 2),
    kolom(KEPALA.uraian, 1),
    ...KATA.tw.map((tw) => kolom(tw, 1, 'kanan')),
    kolom(KEPALA.setahun, 1, 'kanan'),
  ],
  baris: semuaOf(lkj).flatMap((satu): Baris[] => {
    const format = formatDari([satu.target, satu.realisasi, ...satu.triwulan.flatMap((tw) => [tw.target, tw.realisasi])]);
    const lain = satu.capaian.lain.flatMap(({ cara, nilai }) => (nilai === null ? [] : [KATA.caraLain(cara.id, nilai)]));
    return [
      {
        jenis: 'isi',
        sel: [
          { isi: satu.nomor, baris: 3 },
          selTeks(denganSatuanNama(satu), { baris: 3 }),
          selTeks(KATA.uraian[0]),
          ...satu.triwulan.map((tw) => selAngka(tw.target, format)),
          rujuk(selAngka(satu.target, format), UKUR, satu.id, 3),
        ],
      },
      {
        jenis: 'isi',
        sel: [
          selTeks(KATA.uraian[1]),
          ...satu.triwulan.map((tw) => selAngka(tw.realisasi, format)),
          rujuk(selAngka(satu.realisasi, format), UKUR, satu.id, 4),
        ],
      },
      {
        jenis: 'isi',
        sel: [selTeks(KATA.rumus), selTeks(KATA.cara(satu.capaian.rumus.id, lain), { kolom: 5, rata: 'kiri' })],
      },
    ];
  }),
});

/** What proves each figure, and who holds it. */
export const tabelBukti = (lkj: Lkj): Isi => ({
  kolom: [kolom(KEPALA.no, 1, 'tengah'), kolom(KEPALA.indikator, 3), kolom(KEPALA.unit, 2), kolom(KEPALA.bukti, 3)],
  baris: semuaOf(lkj).map((satu): Baris => ({
    jenis: 'isi',
    sel: [
      { isi: satu.nomor },
      selTeks(satu.nama),
      selTeks(
        lkj.bidang
          .filter(({ id }) => satu.bidang.includes(id))
          .map(({ nama }) => nama)
          .join(', '),
      ),
      selTeks(formatIsian(satu.bukti)),
    ],
  })),
});

/** The reviewer's checklist: what the data say, and a cell for the reviewer's answer, which is kept. */
export const tabelReviu = (lkj: Lkj, naskah: ReadonlyMap<string, Naskah>): Isi => ({
  kolom: [kolom(KEPALA.no, 1, 'tengah'), kolom(KEPALA.butir, 3), kolom(KEPALA.menurutData, 3), kolom(KEPALA.hasil, 2, 'tengah')],
  baris: REVIU_BUTIR.map(({ id, butir, awal }, index): Baris => {
    const isian = naskah.get(id);
    const hasil: Sel = isian ? { isi: isian.isi, naskah: isian } : { isi: awal };
    return { jenis: 'isi', sel: [{ isi: index + 1 }, selTeks(butir), selTeks(menurutData(lkj, id)), hasil] };
  }),
  catatan: [CATATAN.reviu],
});

function menurutData(lkj: Lkj, id: string): string {
  const semua = semuaOf(lkj);
  const berapa = (syarat: (satu: IndikatorLkj) => boolean): number => semua.filter(syarat).length;
  const tingkat = (mana: string): number => lkj.temuan.filter((satu) => satu.tingkat === mana).length;
  const analisis = lkj.naskah.filter((satu) => satu.isi !== '' && !satu.id.startsWith('reviu:'));
  switch (id) {
    case 'reviu:perjanjian':
      return REVIU.perjanjian(
        berapa((satu) => satu.target !== ''),
        semua.length,
      );
    case 'reviu:analisis':
      return REVIU.analisis(analisis.filter((satu) => !menunggu(satu)).length, analisis.length);
    case 'reviu:bukti':
      return REVIU.bukti(
        berapa((satu) => berisi(satu.bukti)),
        semua.length,
      );
    case 'reviu:mekanisme':
      return lkj.jejak ? REVIU.mekanisme(lkj.jejak.bidangDisetor.length, lkj.bidang.length) : REVIU.tanpaLog;
    case 'reviu:andal':
      return REVIU.andal(tingkat('galat'), tingkat('peringatan'));
    case 'reviu:anggaran':
      return REVIU.anggaran(lkj.anggaran.filter((satu) => satu.realisasi !== null).length, lkj.anggaran.length);
    case 'reviu:sebab':
      return REVIU.sebab(
        berapa((satu) => [satu.pendukung, satu.penghambat, satu.kendala].some(berisi)),
        semua.length,
      );
    default:
      return '';
  }
}

/** Who approved what and when, as the log says; undefined while nobody has. */
export function tabelPengesahan({ jejak }: Lkj): Isi | undefined {
  const sah = jejak?.pengesahan ?? [];
  if (sah.length === 0) return undefined;
  return {
    kolom: [
      kolom(KEPALA.no, 1, 'tengah'),
      kolom(KEPALA.nama, 2),
      kolom(KEPALA.jabatan, 2),
      kolom(KEPALA.langkah, 2),
      kolom(KEPALA.waktu, 2),
    ],
    baris: sah.map((satu, index): Baris => ({
      jenis: 'isi',
      sel: [
        { isi: index + 1 },
        selTeks(satu.nama),
        selTeks(satu.jabatan),
        selTeks(satu.langkah),
        selTeks(waktuTertulis(satu.pada)),
      ],
    })),
  };
}
