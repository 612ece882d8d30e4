import type { Text } from '../../text';
import type { Bidang, Indikator, Isian, Pengaturan, PerTriwulan, Program, Sasaran } from '../pengaturan';
import type { FormWords } from './form-words';
import { keepYears } from './keep-years';
import type { PastedIndikator, PastedProgram, PastedPk } from './pasted-pk';
import { withPagu, withTargets } from './take-perubahan';
import { PASTE_TEXT } from './messages';

/** Settings with a paste taken in, and what that means in numbers. */
export interface PasteOutcome {
  readonly pengaturan: Pengaturan;
  readonly baru: { readonly sasaran: number; readonly indikator: number; readonly program: number };
  readonly diperbarui: number;
  readonly catatan: readonly Text[];
  /** Realisasi and words the table gave, by the code of its indikator or programme: for the bidang's forms. */
  readonly realisasi: readonly PastedRealisasi[];
}

export interface PastedRealisasi {
  readonly id: string;
  readonly isi: PerTriwulan<Isian>;
  /** Words beside it, of an indikator or of a programme. */
  readonly kata?: FormWords | { readonly catatan: string };
}

/** Takes a paste in: what is already there under the same name is brought up to date, the rest is added; nothing is removed. */
export function takePaste(start: Pengaturan, tempelan: PastedPk): PasteOutcome {
  // A changed agreement changes one that is known; where none is, the table is the only agreement there is.
  const perubahan = tempelan.perubahan === true && hasAgreement(start);
  const title = perubahan ? PASTE_TEXT.tabelPerubahan : PASTE_TEXT.perubahanTanpaSemula;
  const catatan: Text[] = [...tempelan.catatan, ...(tempelan.perubahan ? [title] : [])];
  const bidang: Bidang[] = start.bidang.filter((one) => one.nama.trim() !== '');
  const sasaran: Sasaran[] = start.sasaran.filter(
    (one) => one.nama.trim() !== '' || start.indikator.some((i) => i.sasaran === one.id && i.nama.trim() !== ''),
  );
  const indikator: Indikator[] = start.indikator.filter((one) => one.nama.trim() !== '');
  const program: Program[] = start.program.filter((one) => one.nama.trim() !== '');
  const mula = { sasaran: sasaran.length, indikator: indikator.length, program: program.length };
  let diperbarui = 0;
  const realisasi: PastedRealisasi[] = [];
  const note = (id: string, isi: PerTriwulan<Isian> | undefined, kata: PastedRealisasi['kata']): void => {
    if (isi ?? kata) realisasi.push({ id, isi: isi ?? ['', '', '', ''], ...(kata && { kata }) });
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
    const own = present && one.sasaran === '' ? present.sasaran : kodeSasaran(one.sasaran);
    const id = present?.id ?? nextCode(`${own}.`, indikator);
    const base = present ?? { ...emptyIndikator(id, own, start.tahun), nama: one.nama };
    const taken = withTargets({ ...base, ...content, ...keepYears(base, content), sasaran: own }, one, perubahan);
    if (present) {
      indikator[di] = taken;
      diperbarui += 1;
    } else indikator.push(taken);
    note(id, one.realisasi, one.uraian);
  }
  for (const one of tempelan.program) {
    const content = programFrom(one, kodeBidang, indikator, catatan);
    const di = program.findIndex((present) => sameText(present.nama, one.nama) && present.jenis === one.jenis);
    const present = program[di];
    const id = present?.id ?? nextCode('P', program);
    const base = present ?? { id, pagu: '', indikator: [], bidang: '' };
    const taken = withPagu({ ...base, ...content }, one, perubahan);
    if (present) {
      program[di] = taken;
      diperbarui += 1;
    } else program.push(taken);
    note(id, one.realisasi, one.catatan === undefined ? undefined : { catatan: one.catatan });
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

/** Whether a target or pagu was agreed already. */
const hasAgreement = ({ indikator, program }: Pengaturan): boolean =>
  indikator.some(({ target }) => target !== '') || program.some(({ pagu }) => pagu !== '');

/** What the paste says of an indikator besides its targets. */
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
    uraian: _u,
    target: _o,
    targetTriwulan: _p,
    triwulanBerubah: _c,
    triwulanSebelum: _f,
    sebelum: _e,
    ...content
  } = one;
  return { ...content, ...(bidang.length === 0 ? {} : { bidang: [...new Set(bidang)] }) };
}

function programFrom(
  one: PastedProgram,
  kodeBidang: (nama: string) => string,
  indikator: readonly Indikator[],
  catatan: Text[],
): Pick<Program, 'jenis' | 'nama'> & Partial<Program> {
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
