import type { Text } from '../../text';
import type { Bidang, Indikator, Isian, Pengaturan, PerTriwulan, Program, Sasaran } from '../pengaturan';
import type { PastedIndikator, PastedProgram, PastedPk } from './pasted-pk';
import { takenIndikator, takenProgram, type SaidAgreement } from './take-perubahan';
import { PASTE_TEXT } from './messages';

/** Settings with a paste taken in, and what that means in numbers. */
export interface PasteOutcome {
  readonly pengaturan: Pengaturan;
  readonly baru: { readonly sasaran: number; readonly indikator: number; readonly program: number };
  readonly diperbarui: number;
  readonly catatan: readonly Text[];
  /** Realisasi the table gave, by the code of its indikator or programme: for the bidang's forms. */
  readonly realisasi: readonly PastedRealisasi[];
}

export interface PastedRealisasi {
  readonly id: string;
  readonly isi: PerTriwulan<Isian>;
}

/** Takes a paste in: what is already there under the same name is brought up to date, the rest is added; nothing is removed. */
export function takePaste(start: Pengaturan, tempelan: PastedPk): PasteOutcome {
  const catatan: Text[] = [...tempelan.catatan, ...(tempelan.perubahan ? [PASTE_TEXT.tabelPerubahan] : [])];
  const bidang: Bidang[] = start.bidang.filter((one) => one.nama.trim() !== '');
  const sasaran: Sasaran[] = start.sasaran.filter(
    (one) => one.nama.trim() !== '' || start.indikator.some((i) => i.sasaran === one.id && i.nama.trim() !== ''),
  );
  const indikator: Indikator[] = start.indikator.filter((one) => one.nama.trim() !== '');
  const program: Program[] = start.program.filter((one) => one.nama.trim() !== '');
  const mula = { sasaran: sasaran.length, indikator: indikator.length, program: program.length };
  const said = (semula: Isian | undefined): SaidAgreement => ({
    semula,
    perubahan: tempelan.perubahan === true,
    adaPertama: start.indikator.some(({ target }) => target !== ''),
  });
  let diperbarui = 0;
  const realisasi: PastedRealisasi[] = [];
  const note = (id: string, isi: PerTriwulan<Isian> | undefined): void => {
    if (isi) realisasi.push({ id, isi });
  };

  const kodeBidang = (nama: string): string => {
    const present = bidang.find((one) => one.id === nama || sameBidang(one.nama, nama));
    if (present) return present.id;
    const id = nextCode('B', [...start.bidang.filter((one) => one.nama.trim() !== ''), ...bidang]);
    bidang.push({ id, nama, penanggungJawab: '' });
    catatan.push(PASTE_TEXT.bidangBaru(nama));
    return id;
  };
  const kodeSasaran = (nama: string): string => {
    if (nama === '') return sasaran.at(-1)?.id ?? addSasaran('');
    return sasaran.find((one) => one.id === nama || sameText(one.nama, nama))?.id ?? addSasaran(nama);
  };
  const addSasaran = (nama: string): string => {
    const id = nextCode('S', sasaran);
    sasaran.push({ id, nama });
    return id;
  };

  for (const one of tempelan.indikator) {
    const content = indikatorFrom(one, one.bidang.map(kodeBidang));
    const di = indikator.findIndex((present) => sameText(present.nama, one.nama));
    const present = indikator[di];
    if (present) {
      const taken = takenIndikator(present, content, said(one.sebelum));
      indikator[di] = { ...taken, ...(one.sasaran === '' ? {} : { sasaran: kodeSasaran(one.sasaran) }) };
      diperbarui += 1;
      note(present.id, one.realisasi);
      continue;
    }
    const own = kodeSasaran(one.sasaran);
    const id = nextCode(`${own}.`, indikator);
    indikator.push(takenIndikator({ ...emptyIndikator(id, own, start.tahun), nama: one.nama }, content, said(one.sebelum)));
    note(id, one.realisasi);
  }
  for (const one of tempelan.program) {
    const content = programFrom(one, kodeBidang, indikator, catatan);
    const di = program.findIndex((present) => sameText(present.nama, one.nama) && present.jenis === one.jenis);
    const present = program[di];
    if (present) {
      program[di] = takenProgram(present, content, said(one.sebelum));
      diperbarui += 1;
      note(present.id, one.realisasi);
    } else {
      const id = nextCode('P', program);
      program.push(takenProgram({ id, indikator: [], bidang: '', ...content, pagu: '' }, content, said(one.sebelum)));
      note(id, one.realisasi);
    }
  }
  const tersentuh = new Set(tempelan.indikator.map((one) => one.nama.toLowerCase()));
  const belum = indikator.filter((one) => tersentuh.has(one.nama.toLowerCase()) && (one.arah === '' || one.metode === '')).length;
  if (belum > 0) catatan.push(PASTE_TEXT.belumArah(belum));
  return {
    pengaturan: {
      ...start,
      bidang: bidang.length > 0 ? bidang : start.bidang,
      sasaran: sasaran.length > 0 ? sasaran : start.sasaran,
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
    realisasi,
  };
}

/** What the paste says of an indikator, and nothing else. */
function indikatorFrom(one: PastedIndikator, bidang: readonly string[]): Partial<Indikator> {
  const {
    baris: _b,
    nama: _n,
    sasaran: _s,
    bidang: _d,
    kode: _k,
    kata: _w,
    batas: _t,
    realisasi: _r,
    sebelum: _p,
    ...content
  } = one;
  return { ...content, ...(bidang.length === 0 ? {} : { bidang: [...new Set(bidang)] }) };
}

function programFrom(
  one: PastedProgram,
  kodeBidang: (nama: string) => string,
  indikator: readonly Indikator[],
  catatan: Text[],
): Pick<Program, 'jenis' | 'nama' | 'pagu'> & Partial<Program> {
  const didukung = one.indikator.flatMap((nama) => {
    const present = indikator.find((i) => i.id === nama || sameText(i.nama, nama));
    if (!present) catatan.push(PASTE_TEXT.indikatorAsing(one.baris, nama));
    return present ? [present.id] : [];
  });
  // A programme whose bidang is not said belongs to the one that answers for what it supports.
  const bidang = one.bidang === '' ? indikator.find((i) => i.id === didukung[0])?.bidang[0] : kodeBidang(one.bidang);
  return {
    jenis: one.jenis,
    nama: one.nama,
    pagu: one.pagu,
    ...(bidang === undefined ? {} : { bidang }),
    ...(didukung.length === 0 ? {} : { indikator: didukung }),
  };
}

/** An indikator nobody has described yet: no direction and no method, for these are never guessed. */
export const emptyIndikator = (id: string, sasaran: string, tahun: number): Indikator => ({
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
export function nextCode(prefix: string, used: readonly { readonly id: string }[]): string {
  const tertinggi = used.reduce((paling, { id }) => {
    const nomor = id.startsWith(prefix) ? Number(id.slice(prefix.length)) : Number.NaN;
    return Number.isInteger(nomor) ? Math.max(paling, nomor) : paling;
  }, 0);
  return `${prefix}${String(tertinggi + 1)}`;
}

const sameText = (a: string, b: string): boolean => tidy(a) === tidy(b);
const tidy = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
const sameBidang = (a: string, b: string): boolean => tidy(a).replace(/^bidang /, '') === tidy(b).replace(/^bidang /, '');
