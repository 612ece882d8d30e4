import { simplest, simplestRupiah } from '../../domain/kantor/angka';
import { emptyPengaturan } from '../../domain/kinerja/defaults';
import {
  isAddedUp,
  type PerTriwulan,
  type Indikator,
  type Isian,
  type Ketentuan,
  type Pengaturan,
  type Program,
} from '../../domain/kinerja/pengaturan';
import { emptyIndikator, nextCode } from '../../domain/kinerja/paste/take-paste';

/** How many bidang a new office is offered: a Dinas commonly has three or four. */
const FIRST_BIDANG = 3;

/** Settings to begin with: empty, with a few bidang and one sasaran to name. */
export function newDraft(tahun: number): Pengaturan {
  let draft = emptyPengaturan(tahun);
  for (let count = 0; count < FIRST_BIDANG; count += 1) draft = addBidang(draft);
  return addSasaran(draft);
}

/** Changes a part of one entry of a list, told by its id. */
const changeIn =
  <List extends 'bidang' | 'sasaran' | 'indikator' | 'program'>(list: List) =>
  (draft: Pengaturan, id: string, part: Partial<Pengaturan[List][number]>): Pengaturan => ({
    ...draft,
    [list]: draft[list].map((one) => (one.id === id ? { ...one, ...part } : one)),
  });

export const addBidang = (draft: Pengaturan): Pengaturan => ({
  ...draft,
  bidang: [...draft.bidang, { id: nextCode('B', draft.bidang), nama: '', penanggungJawab: '' }],
});

export const changeBidang = changeIn('bidang');

/** A bidang that goes takes its name off the indikator it filled and the programmes it spent. */
export const removeBidang = (draft: Pengaturan, id: string): Pengaturan => ({
  ...draft,
  bidang: draft.bidang.filter((one) => one.id !== id),
  indikator: draft.indikator.map((one) => ({ ...one, bidang: one.bidang.filter((of) => of !== id) })),
  program: draft.program.map((one) => (one.bidang === id ? { ...one, bidang: '' } : one)),
});

export const addSasaran = (draft: Pengaturan): Pengaturan => ({
  ...draft,
  sasaran: [...draft.sasaran, { id: nextCode('S', draft.sasaran), nama: '' }],
});

export const changeSasaran = changeIn('sasaran');

export const removeSasaran = (draft: Pengaturan, id: string): Pengaturan => ({
  ...draft,
  sasaran: draft.sasaran.filter((one) => one.id !== id),
  indikator: draft.indikator.filter((one) => one.sasaran !== id),
});

export function addIndikator(draft: Pengaturan, sasaran: string): readonly [Pengaturan, id: string] {
  const id = nextCode(`${sasaran}.`, draft.indikator);
  const bidang = draft.bidang[0] ? [draft.bidang[0].id] : [];
  return [{ ...draft, indikator: [...draft.indikator, { ...emptyIndikator(id, sasaran, draft.tahun), bidang }] }, id];
}

export const changeIndikator = changeIn('indikator');

/** An indikator that goes is no longer supported by any programme. */
export const removeIndikator = (draft: Pengaturan, id: string): Pengaturan => ({
  ...draft,
  indikator: draft.indikator.filter((one) => one.id !== id),
  program: draft.program.map((one) => ({ ...one, indikator: one.indikator.filter((of) => of !== id) })),
});

export function addProgram(draft: Pengaturan): readonly [Pengaturan, id: string] {
  const id = nextCode('P', draft.program);
  const bidang = draft.bidang[0]?.id ?? '';
  const added: Program = { id, jenis: 'program', nama: '', pagu: '', bidang, indikator: [] };
  return [{ ...draft, program: [...draft.program, added] }, id];
}

export const changeProgram = changeIn('program');

/** Its own indikator become those of their sasaran. */
export const removeProgram = (draft: Pengaturan, id: string): Pengaturan => ({
  ...draft,
  program: draft.program.filter((one) => one.id !== id),
  indikator: draft.indikator.map((one) => (one.program === id ? { ...one, program: '' } : one)),
});

export const changeKetentuan = (draft: Pengaturan, part: Partial<Ketentuan>): Pengaturan => ({
  ...draft,
  ketentuan: { ...draft.ketentuan, ...part },
});

/** Earlier years an indikator is asked about: those it knows, and the last one in any case. */
export const lastYearFrom = (indikator: Indikator, tahun: number): Indikator['lalu'] =>
  indikator.lalu.some((one) => one.tahun === tahun - 1)
    ? indikator.lalu
    : [{ tahun: tahun - 1, target: '', realisasi: '' }, ...indikator.lalu];

/** An earlier year's figures changed; a year nothing is said of is not kept. */
export function changeLalu(indikator: Indikator, tahun: number, part: { target?: Isian; realisasi?: Isian }): Indikator['lalu'] {
  const present = indikator.lalu.find((one) => one.tahun === tahun) ?? { tahun, target: '', realisasi: '' };
  const others = indikator.lalu.filter((one) => one.tahun !== tahun);
  return [...others, { ...present, ...part }].sort((a, b) => b.tahun - a.tahun);
}

/** A year's target over its quarters: what adds up is divided (whole numbers stay whole), anything else stands in each. */
export function splitOverTriwulan(target: number, metode: Indikator['metode']): PerTriwulan<Isian> {
  if (metode !== 'sum') return [target, target, target, target];
  const bulat = Number.isInteger(target);
  const one = bulat ? Math.floor(target / 4) : Number((target / 4).toFixed(2));
  return [one, one, one, Number((target - 3 * one).toPrecision(15))];
}

/** Blank rows a person left are dropped, and figures become numbers; what is written is what was named. */
export function tidied(draft: Pengaturan): Pengaturan {
  const named = (one: { readonly nama: string }): boolean => one.nama.trim() !== '';
  const indikator = draft.indikator.filter(named).map(tidiedIndikator);
  const dipakai = new Set(indikator.map((one) => one.id));
  const bidang = draft.bidang.filter(named).map((one) => ({
    ...one,
    nama: one.nama.trim(),
    penanggungJawab: one.penanggungJawab.trim(),
  }));
  return {
    ...draft,
    kantor: { ...draft.kantor, nama: draft.kantor.nama.trim(), totalAnggaran: rupiah(draft.kantor.totalAnggaran) },
    bidang,
    sasaran: draft.sasaran.filter((one) => named(one) || indikator.some((of) => of.sasaran === one.id)),
    indikator,
    program: draft.program.filter(named).map(({ paguPerubahan = '', ...one }) => ({
      ...one,
      nama: one.nama.trim(),
      pagu: rupiah(one.pagu),
      ...(paguPerubahan === '' ? {} : { paguPerubahan: rupiah(paguPerubahan) }),
      indikator: one.indikator.filter((id) => dipakai.has(id)),
    })),
    ketentuan: {
      ...draft.ketentuan,
      skalaPredikat: draft.ketentuan.skalaPredikat.filter(named).toSorted((a, b) => b.mulai - a.mulai),
    },
  };
}

const tidiedIndikator = ({ perubahan, gabungan, program = '', rencanaAksi = '', ...one }: Indikator): Indikator => ({
  ...one,
  ...(gabungan && isAddedUp({ ...one, gabungan }) ? { gabungan } : {}),
  ...tidiedPerubahan(perubahan),
  ...(program === '' ? {} : { program }),
  ...(rencanaAksi.trim() === '' ? {} : { rencanaAksi: rencanaAksi.trim() }),
  nama: one.nama.trim(),
  satuan: one.satuan.trim(),
  target: simplest(one.target),
  targetTriwulan: [
    simplest(one.targetTriwulan[0]),
    simplest(one.targetTriwulan[1]),
    simplest(one.targetTriwulan[2]),
    simplest(one.targetTriwulan[3]),
  ],
  lalu: one.lalu
    .map((lalu) => ({ ...lalu, target: simplest(lalu.target), realisasi: simplest(lalu.realisasi) }))
    .filter((lalu) => lalu.target !== '' || lalu.realisasi !== ''),
  renstra: { ...one.renstra, target: simplest(one.renstra.target) },
  standarNasional: simplest(one.standarNasional),
});

function tidiedPerubahan(perubahan: Indikator['perubahan']): Pick<Indikator, 'perubahan'> {
  if (!perubahan) return {};
  const tw = (at: 0 | 1 | 2 | 3): Isian => simplest(perubahan.targetTriwulan[at]);
  const target = simplest(perubahan.target);
  const targetTriwulan: PerTriwulan<Isian> = [tw(0), tw(1), tw(2), tw(3)];
  return target === '' && targetTriwulan.every((one) => one === '') ? {} : { perubahan: { target, targetTriwulan } };
}

const rupiah = (content: Isian): Isian => simplestRupiah(content);
