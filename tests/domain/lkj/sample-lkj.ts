import { sampleIsian, samplePengaturan } from '../../../src/domain/kinerja/sample';
import { readFormulir } from '../../../src/domain/kinerja/formulir/read-formulir';
import type { Formulir, FormulirContent } from '../../../src/domain/kinerja/formulir/formulir';
import { writeFormulir } from '../../../src/domain/kinerja/formulir/write-formulir';
import type { Indikator, Pengaturan } from '../../../src/domain/kinerja/pengaturan';
import type { LkjStamp, LogProof, Lkj } from '../../../src/domain/lkj/lkj';
import { compileLkj, type LkjInputs } from '../../../src/domain/lkj/compile-lkj';
import { TestBook } from '../kinerja/test-book';

/** Forms of all bidang as they would be read back from their sheets. */
export function formulirFrom(pengaturan: Pengaturan, content: Readonly<Record<string, FormulirContent>>): readonly Formulir[] {
  const book = new TestBook();
  for (const bidang of pengaturan.bidang) {
    const isian = content[bidang.id];
    book.apply(writeFormulir(pengaturan, bidang, { dibuat: '2026-01-01T00:00:00+07:00', ...(isian ? { content: isian } : {}) }));
  }
  return [...book.sheetNamed.keys()].flatMap((nama) => {
    const dibaca = readFormulir(book.sheet(nama));
    return dibaca.ok ? [dibaca.value] : [];
  });
}

export function lkjFrom(
  pengaturan: Pengaturan,
  content: Readonly<Record<string, FormulirContent>>,
  other: Partial<LkjInputs> = {},
): Lkj {
  return compileLkj({
    pengaturan,
    formulir: formulirFrom(pengaturan, content),
    temuan: [],
    jejak: null,
    naskahLama: [],
    ...other,
  });
}

export const sampleLkj = (other: Partial<LkjInputs> = {}): Lkj => lkjFrom(samplePengaturan(2025), sampleIsian(2025), other);

/** What a bidang says about the one indikator of `satuIndikator`. */
type Isian = Partial<FormulirContent['indikator'][number]>;

/** A report of one sasaran with one indikator and one program, as given. */
export function oneIndikator(
  indikator: Partial<Indikator>,
  isian: Isian,
  uang: { readonly pagu?: number; readonly realisasi?: number } = {},
  other: Partial<LkjInputs> = {},
): Lkj {
  const base = samplePengaturan(2025);
  const one = base.indikator.find(({ id }) => id === 'S1.1');
  if (!one) throw new Error('no such indikator');
  const pengaturan: Pengaturan = {
    ...base,
    bidang: base.bidang.slice(0, 1),
    sasaran: base.sasaran.slice(0, 1),
    indikator: [{ ...one, nama: 'Angka uji', metode: 'flat', targetTriwulan: ['', '', '', ''], ...indikator }],
    program: [{ id: 'P1', jenis: 'program', nama: 'Program Uji', pagu: uang.pagu ?? 1000, bidang: 'B1', indikator: ['S1.1'] }],
  };
  const content: Readonly<Record<string, FormulirContent>> = {
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
  };
  return lkjFrom(pengaturan, content, other);
}

/** A text of the report by its id. */
export function textsOf(lkj: Lkj, id: string): string {
  const one = lkj.naskah.find((naskah) => naskah.id === id);
  if (!one) throw new Error(`no text ${id}`);
  return one.isi;
}

/** A stamp with a reason why open drafts, bidang and parts do not keep the report from being final. */
export const SET_ASIDE: LkjStamp = { versi: null, disusun: '', log: null, alasan: 'Diputuskan dalam rapat' };

/** The log of a report that has been approved. */
export const APPROVED_PROOF: LogProof = {
  log: {
    kepala: '7f3a91c2aa55e04b8d1c66f00e9b3a7715c4d2e8fa906b3177e5a0c9d4b82f61',
    jumlah: 42,
    pada: '2026-01-20T09:00:00+07:00',
  },
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
