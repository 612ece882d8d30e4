import { contohIsian, contohPengaturan } from '../../../src/domain/kinerja/contoh';
import { readFormulir } from '../../../src/domain/kinerja/formulir/baca';
import type { Formulir, IsiFormulir } from '../../../src/domain/kinerja/formulir/formulir';
import { writeFormulir } from '../../../src/domain/kinerja/formulir/tulis';
import type { Indikator, Pengaturan } from '../../../src/domain/kinerja/pengaturan';
import type { JejakLkj, Lkj } from '../../../src/domain/lkj/lkj';
import { compileLkj, type BahanLkj } from '../../../src/domain/lkj/susun';
import { BukuUji } from '../kinerja/buku-uji';

/** Forms of all bidang as they would be read back from their sheets. */
export function formulirDari(pengaturan: Pengaturan, isi: Readonly<Record<string, IsiFormulir>>): readonly Formulir[] {
  const buku = new BukuUji();
  for (const bidang of pengaturan.bidang) {
    const isian = isi[bidang.id];
    buku.terapkan(writeFormulir(pengaturan, bidang, { dibuat: '2026-01-01T00:00:00+07:00', ...(isian ? { isi: isian } : {}) }));
  }
  return [...buku.lembar.keys()].flatMap((nama) => {
    const dibaca = readFormulir(buku.sheet(nama));
    return dibaca.ok ? [dibaca.value] : [];
  });
}

export function lkjDari(pengaturan: Pengaturan, isi: Readonly<Record<string, IsiFormulir>>, lain: Partial<BahanLkj> = {}): Lkj {
  return compileLkj({ pengaturan, formulir: formulirDari(pengaturan, isi), temuan: [], jejak: null, naskahLama: [], ...lain });
}

export const lkjContoh = (lain: Partial<BahanLkj> = {}): Lkj => lkjDari(contohPengaturan(2025), contohIsian(2025), lain);

/** What a bidang says about the one indikator of `satuIndikator`. */
type Isian = Partial<IsiFormulir['indikator'][number]>;

/** A report of one sasaran with one indikator and one program, as given. */
export function satuIndikator(
  indikator: Partial<Indikator>,
  isian: Isian,
  uang: { readonly pagu?: number; readonly realisasi?: number } = {},
): Lkj {
  const dasar = contohPengaturan(2025);
  const satu = dasar.indikator.find(({ id }) => id === 'S1.1');
  if (!satu) throw new Error('no such indikator');
  const pengaturan: Pengaturan = {
    ...dasar,
    bidang: dasar.bidang.slice(0, 1),
    sasaran: dasar.sasaran.slice(0, 1),
    indikator: [{ ...satu, nama: 'Angka uji', metode: 'flat', targetTriwulan: ['', '', '', ''], ...indikator }],
    program: [{ id: 'P1', jenis: 'program', nama: 'Program Uji', pagu: uang.pagu ?? 1000, bidang: 'B1', indikator: ['S1.1'] }],
  };
  return lkjDari(pengaturan, {
    B1: {
      penanggungJawab: '',
      tanggal: '',
      indikator: [
        {
          indikator: 'S1.1',
          realisasi: ['', '', '', ''],
          kendala: '',
          tindakLanjut: '',
          bukti: '',
          pendukung: '',
          penghambat: '',
          ...isian,
        },
      ],
      program: uang.realisasi === undefined ? [] : [{ program: 'P1', realisasi: ['', '', '', uang.realisasi], catatan: '' }],
    },
  });
}

/** A text of the report by its id. */
export function teks(lkj: Lkj, id: string): string {
  const satu = lkj.naskah.find((naskah) => naskah.id === id);
  if (!satu) throw new Error(`no text ${id}`);
  return satu.isi;
}

/** The log of a report that has been approved. */
export const JEJAK_SAH: JejakLkj = {
  log: { kepala: '7f3a91c2aa55e04b', jumlah: 42, pada: '2026-01-20T09:00:00+07:00' },
  pengesahan: [
    {
      nama: 'Pemeriksa Uji',
      jabatan: 'Kasubbag Renja, Monev dan Keuangan',
      pada: '2026-01-18T10:20:00+07:00',
      langkah: 'Memeriksa',
    },
    {
      nama: 'Kepala Uji',
      jabatan: 'Kepala Dinas Perumahan Rakyat dan Kawasan Permukiman',
      pada: '2026-01-20T08:59:00+07:00',
      langkah: 'Menandatangani LKj',
    },
  ],
  disahkan: true,
  bidangDisetor: ['B1', 'B2', 'B3'],
  susunan: 2,
};
