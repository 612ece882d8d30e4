import type { Text } from '../../text';
import type { Bidang, Indikator, Pengaturan, Program, Sasaran } from '../pengaturan';
import type { IndikatorTempel, ProgramTempel, TempelanPk } from './baca';
import { TEMPEL } from './pesan';

/** Settings with a paste taken in, and what that means in numbers. */
export interface HasilTempel {
  readonly pengaturan: Pengaturan;
  readonly baru: { readonly sasaran: number; readonly indikator: number; readonly program: number };
  readonly diperbarui: number;
  readonly catatan: readonly Text[];
}

/** Takes a paste in: what is already there under the same name is brought up to date, the rest is added; nothing is removed. */
export function masukkanTempelan(awal: Pengaturan, tempelan: TempelanPk): HasilTempel {
  const catatan: Text[] = [...tempelan.catatan];
  const bidang: Bidang[] = awal.bidang.filter((satu) => satu.nama.trim() !== '');
  const sasaran: Sasaran[] = awal.sasaran.filter(
    (satu) => satu.nama.trim() !== '' || awal.indikator.some((i) => i.sasaran === satu.id && i.nama.trim() !== ''),
  );
  const indikator: Indikator[] = awal.indikator.filter((satu) => satu.nama.trim() !== '');
  const program: Program[] = awal.program.filter((satu) => satu.nama.trim() !== '');
  const mula = { sasaran: sasaran.length, indikator: indikator.length, program: program.length };
  let diperbarui = 0;

  const kodeBidang = (nama: string): string => {
    const ada = bidang.find((satu) => satu.id === nama || samaBidang(satu.nama, nama));
    if (ada) return ada.id;
    const id = kodeBerikut('B', [...awal.bidang.filter((satu) => satu.nama.trim() !== ''), ...bidang]);
    bidang.push({ id, nama, penanggungJawab: '' });
    catatan.push(TEMPEL.bidangBaru(nama));
    return id;
  };
  const kodeSasaran = (nama: string): string => {
    if (nama === '') return sasaran.at(-1)?.id ?? tambahSasaran('');
    return sasaran.find((satu) => satu.id === nama || sama(satu.nama, nama))?.id ?? tambahSasaran(nama);
  };
  const tambahSasaran = (nama: string): string => {
    const id = kodeBerikut('S', sasaran);
    sasaran.push({ id, nama });
    return id;
  };

  for (const satu of tempelan.indikator) {
    const isi = isiIndikator(satu, satu.bidang.map(kodeBidang));
    const di = indikator.findIndex((ada) => sama(ada.nama, satu.nama));
    const ada = indikator[di];
    if (ada) {
      indikator[di] = { ...ada, ...isi, ...(satu.sasaran === '' ? {} : { sasaran: kodeSasaran(satu.sasaran) }) };
      diperbarui += 1;
      continue;
    }
    const milik = kodeSasaran(satu.sasaran);
    indikator.push({ ...indikatorKosong(kodeBerikut(`${milik}.`, indikator), milik, awal.tahun), nama: satu.nama, ...isi });
  }
  for (const satu of tempelan.program) {
    const isi = isiProgram(satu, kodeBidang, indikator, catatan);
    const di = program.findIndex((ada) => sama(ada.nama, satu.nama) && ada.jenis === satu.jenis);
    const ada = program[di];
    if (ada) {
      program[di] = { ...ada, ...isi };
      diperbarui += 1;
    } else program.push({ id: kodeBerikut('P', program), indikator: [], bidang: '', ...isi });
  }
  const tersentuh = new Set(tempelan.indikator.map((satu) => satu.nama.toLowerCase()));
  const belum = indikator.filter(
    (satu) => tersentuh.has(satu.nama.toLowerCase()) && (satu.arah === '' || satu.metode === ''),
  ).length;
  if (belum > 0) catatan.push(TEMPEL.belumArah(belum));
  return {
    pengaturan: {
      ...awal,
      bidang: bidang.length > 0 ? bidang : awal.bidang,
      sasaran: sasaran.length > 0 ? sasaran : awal.sasaran,
      indikator,
      program,
    },
    baru: {
      sasaran: sasaran.length - mula.sasaran,
      indikator: indikator.length - mula.indikator,
      program: program.length - mula.program,
    },
    diperbarui,
    catatan,
  };
}

/** What the paste says of an indikator, and nothing else. */
function isiIndikator(satu: IndikatorTempel, bidang: readonly string[]): Partial<Indikator> {
  const { baris: _baris, nama: _nama, sasaran: _sasaran, bidang: _bidang, ...isi } = satu;
  return { ...isi, ...(bidang.length === 0 ? {} : { bidang: [...new Set(bidang)] }) };
}

function isiProgram(
  satu: ProgramTempel,
  kodeBidang: (nama: string) => string,
  indikator: readonly Indikator[],
  catatan: Text[],
): Pick<Program, 'jenis' | 'nama' | 'pagu'> & Partial<Program> {
  const didukung = satu.indikator.flatMap((nama) => {
    const ada = indikator.find((i) => i.id === nama || sama(i.nama, nama));
    if (!ada) catatan.push(TEMPEL.indikatorAsing(satu.baris, nama));
    return ada ? [ada.id] : [];
  });
  // A programme whose bidang is not said belongs to the one that answers for what it supports.
  const bidang = satu.bidang === '' ? indikator.find((i) => i.id === didukung[0])?.bidang[0] : kodeBidang(satu.bidang);
  return {
    jenis: satu.jenis,
    nama: satu.nama,
    pagu: satu.pagu,
    ...(bidang === undefined ? {} : { bidang }),
    ...(didukung.length === 0 ? {} : { indikator: didukung }),
  };
}

/** An indikator nobody has described yet: no direction and no method, for these are never guessed. */
export const indikatorKosong = (id: string, sasaran: string, tahun: number): Indikator => ({
  id,
  sasaran,
  nama: '',
  satuan: '',
  arah: '',
  rumus: 'otomatis',
  metode: '',
  skala: '',
  target: '',
  targetTriwulan: ['', '', '', ''],
  bidang: [],
  lalu: [],
  renstra: { tahun, target: '' },
  standarNasional: '',
});

/** The next code of a kind: "B4" after "B1", "B3". A gap is never filled again by accident. */
export function kodeBerikut(awalan: string, terpakai: readonly { readonly id: string }[]): string {
  const tertinggi = terpakai.reduce((paling, { id }) => {
    const nomor = id.startsWith(awalan) ? Number(id.slice(awalan.length)) : Number.NaN;
    return Number.isInteger(nomor) ? Math.max(paling, nomor) : paling;
  }, 0);
  return `${awalan}${String(tertinggi + 1)}`;
}

const sama = (a: string, b: string): boolean => rapi(a) === rapi(b);
const rapi = (teks: string): string => teks.toLowerCase().replace(/\s+/g, ' ').trim();
const samaBidang = (a: string, b: string): boolean => rapi(a).replace(/^bidang /, '') === rapi(b).replace(/^bidang /, '');
