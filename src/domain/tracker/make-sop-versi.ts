import type { Kegiatan, Sop } from '../sop/sop';
import { parseWaktu } from '../waktu/parse-waktu';
import { canonicalJson } from './log/canonical';
import { digestOf, type Digest } from './log/digest';
import type { LangkahSop, SopVersi } from './sop-versi';

/** The SOP of a sheet as a Berkas carries it. */
export function sopVersiOf(sop: Sop, digest: Digest = digestOf): SopVersi {
  const namaOf = new Map(sop.pelaksana.map(({ id, nama }) => [id, nama]));
  const langkah = sop.kegiatan.map((kegiatan, index): LangkahSop => ({
    nomor: kegiatan.nomor,
    uraian: kegiatan.uraian,
    pelaksana: kegiatan.pelaku.map((pelaku) => ({
      id: pelaku.pelaksana,
      nama: namaOf.get(pelaku.pelaksana) ?? pelaku.pelaksana,
      simbol: pelaku.simbol,
    })),
    kelengkapan: kelengkapanItems(kegiatan.kelengkapan),
    // Counted by Perpres 21/2023 whatever hours the SOP was checked with: the fingerprint is of what the sheet says.
    waktu: kegiatan.bersama?.includes('waktu')
      ? { teks: '', menit: null }
      : { teks: kegiatan.waktu.teks, menit: parseWaktu(kegiatan.waktu.teks, sop.satuanWaktu).menit?.[1] ?? null },
    output: kegiatan.output,
    keterangan: kegiatan.keterangan,
    ...(kegiatan.kembali === undefined ? {} : { kembali: kegiatan.kembali }),
    setelah: predecessorsOf(sop.kegiatan, index),
  }));
  const content = { judul: sop.judul, pelaksana: sop.pelaksana.map(({ id, nama }) => ({ id, nama })), langkah };
  return { ...content, sheet: sop.sheet, sidik: digest(canonicalJson(content)) };
}

/** The single documents of a Kelengkapan cell: its numbered or bulleted items, lines or parts between semicolons. */
export function kelengkapanItems(kelengkapan: string): string[] {
  const numbered = kelengkapan.split(/(?:^|\s)(?:\(?\d{1,2}[.)]|[a-z][.)]|[•▪●*–-])\s+/i).map(tidy);
  const parts = numbered.filter((item) => item !== '').length > 1 ? numbered : kelengkapan.split(/[\n;]+/).map(tidy);
  return parts.filter((item) => item !== '' && !/^[-–—.]+$/.test(item));
}

const tidy = (item: string): string =>
  item
    .replace(/^(?:\(?\d{1,2}[.)]|[•▪●*–-])\s+/, '')
    .replace(/\s+/g, ' ')
    .replace(/[;,]\s*$/, '')
    .trim();

const SIDE_BY_SIDE = /\b(?:paralel|bersamaan|secara bersama|serentak)\b/i;

/**
 * What must be finished before a step may start. An SOP AP runs down its rows; two rows run side by side where they share a
 * number with different letters (4a, 4b) or where the later one says so ("bersamaan", "paralel") in Uraian or Keterangan.
 */
function predecessorsOf(kegiatan: readonly Kegiatan[], index: number): number[] {
  const groups: number[][] = [];
  kegiatan.forEach((one, at) => {
    const before = kegiatan[at - 1];
    const group = groups.at(-1);
    if (group && before && besideEachOther(before, one)) group.push(at);
    else groups.push([at]);
  });
  const own = groups.findIndex((group) => group.includes(index));
  return [...(groups[own - 1] ?? [])];
}

function besideEachOther(before: Kegiatan, one: Kegiatan): boolean {
  const [a, b] = [before, one].map(({ nomor }) => /^(\d+)\s*([a-z])\b/i.exec(nomor.trim()));
  if (a && b && a[1] === b[1] && a[2] !== b[2]) return true;
  return SIDE_BY_SIDE.test(one.uraian) || SIDE_BY_SIDE.test(one.keterangan);
}

/** How a step is called: its number on the sheet, or its position where the sheet gives none. */
export const nomorOfLangkah = (sop: SopVersi, langkah: number): string => {
  const nomor = sop.langkah[langkah]?.nomor.replace(/[.)\s]+$/, '') ?? '';
  return nomor === '' ? String(langkah + 1) : nomor;
};

/** Every step that cannot be finished before `langkah` is: what a return to it opens again. */
export function dependentsOf(sop: SopVersi, langkah: number): Set<number> {
  const found = new Set<number>();
  for (let index = langkah + 1; index < sop.langkah.length; index += 1) {
    if (sop.langkah[index]?.setelah.some((before) => before === langkah || found.has(before))) found.add(index);
  }
  return found;
}

/** The step in which data is collected from every bidang: finished when all have handed in. */
export function dataLangkah(sop: SopVersi): number | undefined {
  const found = sop.langkah.findIndex(({ uraian }) => /\bmengumpul(?:kan)?\b.*\b(?:data|bahan)\b/is.test(uraian));
  return found < 0 ? undefined : found;
}

/**
 * Which old step each new one continues: the same words (spelling aside) in the same order. Steps only matched once; null where
 * the new version has something else.
 */
export function matchSteps(old: SopVersi, next: SopVersi): (number | null)[] {
  const key = (langkah: LangkahSop): string =>
    langkah.uraian
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const oldKeys = old.langkah.map(key);
  const nextKeys = next.langkah.map(key);
  // Longest common subsequence, so that an inserted or deleted row does not shift the others.
  const best: number[][] = Array.from({ length: oldKeys.length + 1 }, () => Array.from({ length: nextKeys.length + 1 }, () => 0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = oldKeys.length - 1; i >= 0; i -= 1) {
    for (let j = nextKeys.length - 1; j >= 0; j -= 1) {
      const row = best[i];
      if (row) row[j] = oldKeys[i] === nextKeys[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const map: (number | null)[] = [];
  let i = 0;
  for (let j = 0; j < nextKeys.length; j += 1) {
    while (i < oldKeys.length && oldKeys[i] !== nextKeys[j] && at(i + 1, j) >= at(i, j + 1)) i += 1;
    const same = i < oldKeys.length && oldKeys[i] === nextKeys[j];
    map.push(same ? i : null);
    if (same) i += 1;
  }
  return fillSameLength(map, oldKeys.length);
}

/** The step of a Berkas that each row of the sheet's SOP shows; null where the sheet has something else now. */
export const stepsOnSheet = (own: SopVersi, onSheet: SopVersi): readonly (number | null)[] =>
  own.sidik === onSheet.sidik ? onSheet.langkah.map((_, index) => index) : matchSteps(own, onSheet);

/** Between two matched rows, equally many unmatched ones on both sides are the same rows reworded. */
function fillSameLength(map: readonly (number | null)[], oldLength: number): (number | null)[] {
  const filled = [...map];
  for (let from = 0; from < filled.length; from += 1) {
    if (filled[from] !== null) continue;
    let to = from;
    while (to < filled.length && filled[to] === null) to += 1;
    const before = from === 0 ? -1 : (filled[from - 1] ?? -1);
    const after = to === filled.length ? oldLength : (filled[to] ?? oldLength);
    if (after - before - 1 === to - from)
      for (let index = from; index < to; index += 1) filled[index] = before + 1 + index - from;
    from = to;
  }
  return filled;
}
