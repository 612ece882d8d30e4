import type { Text } from '../../text';
import type { Bidang, Indikator, Isian, Pengaturan, PerTriwulan, Program, Sasaran } from '../pengaturan';
import type { FormWords } from './form-words';
import { keepYears } from './keep-years';
import type { PastedIndikator, PastedProgram, PastedPk } from './pasted-pk';
import { NamedRows } from './named-rows';
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
  const bidang = new NamedRows<Bidang>(
    start.bidang.filter((one) => one.nama.trim() !== ''),
    ({ nama }) => tidy(nama).replace(/^bidang /, ''),
  );
  const used = new Set(start.indikator.filter(({ nama }) => nama.trim() !== '').map((one) => one.sasaran));
  const sasaran = new NamedRows<Sasaran>(
    start.sasaran.filter((one) => one.nama.trim() !== '' || used.has(one.id)),
    ({ nama }) => tidy(nama),
  );
  const indikator = new NamedRows<Indikator>(
    start.indikator.filter((one) => one.nama.trim() !== ''),
    ({ nama }) => tidy(nama),
  );
  const program = new NamedRows<Program>(
    start.program.filter((one) => one.nama.trim() !== ''),
    ({ nama, jenis }) => `${jenis} ${tidy(nama)}`,
  );
  const mula = { sasaran: sasaran.all.length, indikator: indikator.all.length, program: program.all.length };
  let diperbarui = 0;
  const realisasi: PastedRealisasi[] = [];
  const note = (id: string, isi: PerTriwulan<Isian> | undefined, kata: PastedRealisasi['kata']): void => {
    if (isi ?? kata) realisasi.push({ id, isi: isi ?? ['', '', '', ''], ...(kata && { kata }) });
  };

  const kodeBidang = (nama: string): string => {
    const present = bidang.called({ nama, penanggungJawab: '' });
    if (present) return present.id;
    const id = bidang.nextCode('B');
    bidang.push({ id, nama, penanggungJawab: '' });
    catatan.push(PASTE_TEXT.bidangBaru(nama));
    return id;
  };
  const kodeSasaran = (nama: string): string => {
    if (nama === '') return sasaran.all.at(-1)?.id ?? addSasaran('');
    return sasaran.called({ nama })?.id ?? addSasaran(nama);
  };
  const addSasaran = (nama: string): string => {
    const id = sasaran.nextCode('S');
    sasaran.push({ id, nama });
    return id;
  };

  for (const one of tempelan.indikator) {
    const content = indikatorFrom(one, one.bidang.map(kodeBidang));
    const blank = { ...emptyIndikator('', '', start.tahun), nama: one.nama };
    const di = indikator.indexOf(blank);
    const present = di === undefined ? undefined : indikator.all[di];
    const own = present && one.sasaran === '' ? present.sasaran : kodeSasaran(one.sasaran);
    const id = present?.id ?? indikator.nextCode(`${own}.`);
    const base = present ?? { ...blank, id, sasaran: own };
    const taken = withTargets({ ...base, ...content, ...keepYears(base, content), sasaran: own }, one, perubahan);
    if (di === undefined) indikator.push(taken);
    else {
      indikator.all[di] = taken;
      diperbarui += 1;
    }
    note(id, one.realisasi, one.uraian);
  }
  for (const one of tempelan.program) {
    const content = programFrom(one, kodeBidang, indikator, catatan);
    const blank = { pagu: '', indikator: [], bidang: '', nama: one.nama, jenis: one.jenis };
    const di = program.indexOf(blank);
    const present = di === undefined ? undefined : program.all[di];
    const id = present?.id ?? program.nextCode('P');
    const taken = withPagu({ ...(present ?? { ...blank, id }), ...content }, one, perubahan);
    if (di === undefined) program.push(taken);
    else {
      program.all[di] = taken;
      diperbarui += 1;
    }
    note(id, one.realisasi, one.catatan === undefined ? undefined : { catatan: one.catatan });
  }
  const tersentuh = new Set(tempelan.indikator.map((one) => one.nama.toLowerCase()));
  const belum = indikator.all.filter(
    (one) => tersentuh.has(one.nama.toLowerCase()) && (one.arah === '' || one.metode === ''),
  ).length;
  if (belum > 0) catatan.push(PASTE_TEXT.belumArah(belum));
  return {
    pengaturan: {
      ...start,
      bidang: bidang.all.length > 0 ? bidang.all : start.bidang,
      sasaran: sasaran.all.length > 0 ? sasaran.all : start.sasaran,
      indikator: indikator.all,
      program: program.all,
    },
    baru: {
      sasaran: sasaran.all.length - mula.sasaran,
      indikator: indikator.all.length - mula.indikator,
      program: program.all.length - mula.program,
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
  known: NamedRows<Indikator>,
  catatan: Text[],
): Pick<Program, 'jenis' | 'nama'> & Partial<Program> {
  const didukung = one.indikator.flatMap((nama) => {
    const present = known.called({ ...emptyIndikator('', '', 0), nama });
    if (!present) catatan.push(PASTE_TEXT.indikatorAsing(one.baris, nama));
    return present ? [present.id] : [];
  });
  // A programme whose bidang is not said belongs to the one that answers for what it supports.
  const bidang = one.bidang === '' ? known.withCode(didukung[0])?.bidang[0] : kodeBidang(one.bidang);
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

const tidy = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
