import { pengaturanKosong } from '../../../domain/kinerja/bawaan';
import type { Bidang, Indikator, Pengaturan, Sasaran } from '../../../domain/kinerja/pengaturan';

/** How many bidang a new office is offered: a Dinas commonly has three or four. */
const FIRST_BIDANG = 3;

/** Settings to begin with: empty, with a few bidang and one sasaran to name. */
export function draftBaru(tahun: number): Pengaturan {
  let draft = pengaturanKosong(tahun);
  for (let count = 0; count < FIRST_BIDANG; count += 1) draft = tambahBidang(draft);
  return tambahSasaran(draft);
}

/** The next unused code: "B4" after "B1", "B3". Codes stay when names change, so a gap is never filled again by accident. */
function nextId(prefix: string, taken: readonly string[]): string {
  const highest = taken.reduce((most, id) => {
    const number = id.startsWith(prefix) ? Number(id.slice(prefix.length)) : Number.NaN;
    return Number.isInteger(number) ? Math.max(most, number) : most;
  }, 0);
  return `${prefix}${String(highest + 1)}`;
}

export function tambahBidang(draft: Pengaturan): Pengaturan {
  const id = nextId(
    'B',
    draft.bidang.map((one) => one.id),
  );
  return { ...draft, bidang: [...draft.bidang, { id, nama: '', penanggungJawab: '' }] };
}

export const ubahBidang = (draft: Pengaturan, id: string, part: Partial<Bidang>): Pengaturan => ({
  ...draft,
  bidang: draft.bidang.map((one) => (one.id === id ? { ...one, ...part } : one)),
});

/** A bidang that goes takes its name off the indikator it filled. */
export const hapusBidang = (draft: Pengaturan, id: string): Pengaturan => ({
  ...draft,
  bidang: draft.bidang.filter((one) => one.id !== id),
  indikator: draft.indikator.map((one) => ({ ...one, bidang: one.bidang.filter((of) => of !== id) })),
});

export function tambahSasaran(draft: Pengaturan): Pengaturan {
  const id = nextId(
    'S',
    draft.sasaran.map((one) => one.id),
  );
  return { ...draft, sasaran: [...draft.sasaran, { id, nama: '' }] };
}

export const ubahSasaran = (draft: Pengaturan, id: string, part: Partial<Sasaran>): Pengaturan => ({
  ...draft,
  sasaran: draft.sasaran.map((one) => (one.id === id ? { ...one, ...part } : one)),
});

export const hapusSasaran = (draft: Pengaturan, id: string): Pengaturan => ({
  ...draft,
  sasaran: draft.sasaran.filter((one) => one.id !== id),
  indikator: draft.indikator.filter((one) => one.sasaran !== id),
});

export function tambahIndikator(draft: Pengaturan, sasaran: string): readonly [Pengaturan, id: string] {
  const id = nextId(
    `${sasaran}.`,
    draft.indikator.map((one) => one.id),
  );
  const baru: Indikator = {
    id,
    sasaran,
    nama: '',
    satuan: '',
    arah: 'positif',
    rumus: 'otomatis',
    metode: 'flat',
    skala: '',
    target: '',
    targetTriwulan: ['', '', '', ''],
    bidang: draft.bidang[0] ? [draft.bidang[0].id] : [],
    lalu: [],
    renstra: { tahun: draft.tahun, target: '' },
    standarNasional: '',
  };
  return [{ ...draft, indikator: [...draft.indikator, baru] }, id];
}

export const ubahIndikator = (draft: Pengaturan, id: string, part: Partial<Indikator>): Pengaturan => ({
  ...draft,
  indikator: draft.indikator.map((one) => (one.id === id ? { ...one, ...part } : one)),
});

export const hapusIndikator = (draft: Pengaturan, id: string): Pengaturan => ({
  ...draft,
  indikator: draft.indikator.filter((one) => one.id !== id),
});

/** Blank rows a person left are dropped; what is written is what was named. */
export function rapikan(draft: Pengaturan): Pengaturan {
  const named = (one: { readonly nama: string }): boolean => one.nama.trim() !== '';
  const indikator = draft.indikator.filter(named).map((one) => ({ ...one, nama: one.nama.trim(), satuan: one.satuan.trim() }));
  return {
    ...draft,
    kantor: { ...draft.kantor, nama: draft.kantor.nama.trim() },
    bidang: draft.bidang.filter(named).map((one) => ({ ...one, nama: one.nama.trim() })),
    sasaran: draft.sasaran.filter((one) => named(one) || indikator.some((of) => of.sasaran === one.id)),
    indikator,
  };
}
