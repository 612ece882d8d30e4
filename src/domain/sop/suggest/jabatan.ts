import { memo } from '../../memo';
import type { Pelaksana } from '../sop';

/** One position as names are compared: its head ("kasubbag") and what follows ("renja", "monev"). */
interface Jabatan {
  readonly pokok: string;
  readonly sifat: readonly string[];
}

/** A position named in a text. Without `pelaksana` it has no column in this SOP, or several fit. */
export interface Sebutan {
  readonly teks: string;
  readonly start: number;
  readonly end: number;
  readonly pokok: string;
  readonly pelaksana?: string;
  /** Several columns fit equally well. */
  readonly ganda: boolean;
  /** Part of a document's name ("Peraturan Gubernur", "SK Bupati"): nobody acts here. */
  readonly dokumen: boolean;
}

/** Heads of positions with their abbreviations; the same head is the same position. Order matters: longer names first. */
const POKOK: readonly (readonly [pokok: string, pattern: string])[] = [
  [
    'kasubbag',
    'kepala\\s+sub\\.?\\s*-?\\s*bag(?:ian)?|ka\\.?\\s*sub\\.?\\s*-?\\s*bag(?:ian)?|kasub\\.?\\s*-?\\s*bag(?:ian)?|kasubag',
  ],
  ['kasubbid', 'kepala\\s+sub\\.?\\s*-?\\s*bid(?:ang)?|ka\\.?\\s*sub\\.?\\s*-?\\s*bid(?:ang)?|kasubid'],
  ['kadis', 'kepala\\s+dinas|ka\\.?\\s?dis|kadin(?:as)?'],
  ['kaban', 'kepala\\s+badan|kaban'],
  ['kabid', 'kepala\\s+bidang|ka\\.?\\s?bid'],
  ['kabag', 'kepala\\s+bagian|ka\\.?\\s?bag'],
  ['kabiro', 'kepala\\s+biro|karo'],
  ['kasi', 'kepala\\s+seksi|ka\\.?\\s?sie?'],
  ['kepala-uptd', 'kepala\\s+uptd?|ka\\.?\\s?uptd?'],
  ['sekda', 'sekretaris\\s+daerah|sekda'],
  ['sekretaris', 'sekretaris(?:\\s+(?:dinas|badan|inspektorat|kecamatan))?|sekdis|sekban|sekcam'],
  ['wakil-gubernur', 'wakil\\s+gubernur|wagub'],
  ['gubernur', 'gubernur'],
  ['wakil-bupati', 'wakil\\s+bupati|wabup'],
  ['bupati', 'bupati'],
  ['wali-kota', 'wali\\s?kota'],
  ['menteri', 'menteri'],
  ['camat', 'camat'],
  ['lurah', 'lurah'],
  ['inspektur', 'inspektur'],
  ['asisten', 'asisten'],
  ['bendahara', 'bendahara'],
  ['ppk', 'ppk|pejabat\\s+pembuat\\s+komitmen'],
  ['pptk', 'pptk'],
  ['tim', '(?:(?:anggota|ketua|koordinator)\\s+)?tim'],
  ['staf', 'staff?|pengadministrasi|operator|analis|arsiparis|petugas|jfu|jft'],
  ['kepala', 'kepala|pimpinan'],
];
const HEAD = new RegExp(`(?<!\\p{L})(?:${POKOK.map(([, pattern]) => `(${pattern})`).join('|')})(?!\\p{L})\\.?`, 'iuy');

/** A cheap look before the long pattern: the first three letters of every head. */
const MAYBE: ReadonlySet<number> = new Set(
  'kep kas kad kab kar ka. sek gub bup wak wag wal wab ment cam lur ins asi ben ppk ppt tim ang koo sta pen pet pej ope ana ars jfu jft pim'
    .split(' ')
    .map((letters) => awalan(letters, 0)),
);

/** Three letters as one number, whatever their case; anything but a letter counts alike, as in "ka. sub". */
function awalan(teks: string, at: number): number {
  return ((hurufKe(teks, at) << 10) | (hurufKe(teks, at + 1) << 5) | hurufKe(teks, at + 2)) >>> 0;
}

/** 1 to 26 for a plain letter, 0 for any other character. */
function hurufKe(teks: string, at: number): number {
  const lower = teks.charCodeAt(at) | 32;
  return lower >= 97 && lower <= 122 ? lower - 96 : 0;
}

/** Every head a text names, from left to right. */
function pokokDalam(teks: string): readonly RegExpExecArray[] {
  let found: RegExpExecArray[] | undefined;
  let inWord = false;
  for (let at = 0; at < teks.length; at += 1) {
    const letter = hurufKe(teks, at) > 0 || teks.charCodeAt(at) > 127;
    const begins = letter && !inWord;
    inWord = letter;
    if (!begins || !MAYBE.has(awalan(teks, at))) continue;
    HEAD.lastIndex = at;
    const head = HEAD.exec(teks);
    if (!head) continue;
    (found ??= []).push(head);
    at += head[0].length - 1;
    inWord = /\p{L}$/u.test(head[0]);
  }
  return found ?? NO_HEADS;
}

const NO_HEADS: readonly RegExpExecArray[] = [];

/** Heads of which an office has one: what follows only repeats the office's own name. */
const TUNGGAL: ReadonlySet<string> = new Set([
  'kadis',
  'kaban',
  'sekretaris',
  'sekda',
  'gubernur',
  'bupati',
  'wali-kota',
  'kepala',
  'inspektur',
  'camat',
  'lurah',
]);
/** Heads that name no single position; an unknown one of these is no finding. */
const UMUM: ReadonlySet<string> = new Set(['tim', 'staf', 'kepala']);

const SIFAT_KECIL: ReadonlySet<string> = new Set(
  'umum tu keuangan program perencanaan kepegawaian evaluasi pelaporan aset perlengkapan hukum renja monev keu perbendaharaan akuntansi anggaran'.split(
    ' ',
  ),
);
const TATA_USAHA = /^tata\s+usaha/i;

const tokens = (teks: string): readonly string[] => teks.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** The key of an actor within its SOP: its name in lower case without punctuation. */
export const idPelaksana = (nama: string): string => tokens(nama).join(' ');

/** Splits a column's name into head and qualifiers; a name without a known head is its own head. */
function parseJabatan(nama: string): Jabatan {
  const found = pokokDalam(nama)[0];
  if (!found || found.index > 3) return { pokok: idPelaksana(nama), sifat: [] };
  const sifat = tokens(nama.slice(found.index + found[0].length).replace(/tata\s+usaha/i, 'tu')).filter((word) => word !== 'dan');
  return { pokok: headOf(found), sifat };
}

/** Whether a header names a position, so that its column is an actor's. */
export function miripJabatan(teks: string): boolean {
  const found = pokokDalam(teks)[0];
  return found !== undefined && found.index <= 3;
}

/** Whether an unknown position of this head deserves a finding: "Tim" and "Staf" are too general. */
export const jabatanTertentu = (pokok: string): boolean => !UMUM.has(pokok);

function headOf(match: RegExpMatchArray): string {
  const index = match.slice(1).findIndex((group) => group !== undefined);
  return POKOK[index]?.[0] ?? '';
}

/** The actor columns of an SOP, ready for finding their names in texts. */
export interface Jajaran {
  readonly pelaksana: readonly Pelaksana[];
  sebutan(teks: string): readonly Sebutan[];
}

const prepared = new WeakMap<readonly Pelaksana[], Jajaran>();

/** Prepares the columns once; `sebutan` then lists the positions a text names, from left to right. */
export function jajaran(pelaksana: readonly Pelaksana[]): Jajaran {
  const known = prepared.get(pelaksana) ?? siapkan(pelaksana);
  prepared.set(pelaksana, known);
  return known;
}

function siapkan(pelaksana: readonly Pelaksana[]): Jajaran {
  const known = pelaksana.map((one) => ({
    id: one.id,
    nama: one.nama.toLowerCase().replace(/\s+/g, ' '),
    ...parseJabatan(one.nama),
  }));
  const ordinary = known.filter((one) => one.nama.length > 3 && !miripJabatan(one.nama));
  return {
    pelaksana,
    sebutan: memo((teks) => {
      const found: Sebutan[] = [];
      for (const match of pokokDalam(teks)) {
        const pokok = headOf(match);
        const sifat = sifatAfter(teks, match.index + match[0].length, known, pokok);
        const end = sifat.end;
        const before = teks.slice(0, match.index);
        const candidates = known.filter(
          (one) => one.pokok === pokok || (pokok === 'kepala' && (one.pokok === 'kadis' || one.pokok === 'kaban')),
        );
        const chosen = choose(candidates, sifat.words, pokok);
        found.push({
          teks: teks.slice(match.index, end).replace(/[\s,.]+$/, ''),
          start: match.index,
          end,
          pokok,
          ...(chosen.id === undefined ? {} : { pelaksana: chosen.id }),
          ganda: chosen.ganda,
          dokumen: /\b(?:peraturan|keputusan|sk|surat|instruksi|edaran|perbup|pergub|perda|peraturan\s+daerah)\s+$/i.test(before),
        });
      }
      if (ordinary.length === 0) return found;
      const lower = teks.toLowerCase().replace(/\s/g, ' ');
      for (const one of ordinary) {
        const start = lower.indexOf(one.nama);
        if (start < 0 || found.some((other) => start < other.end && start + one.nama.length > other.start)) continue;
        found.push({
          teks: teks.slice(start, start + one.nama.length),
          start,
          end: start + one.nama.length,
          pokok: one.pokok,
          pelaksana: one.id,
          ganda: false,
          dokumen: false,
        });
      }
      return found.sort((a, b) => a.start - b.start);
    }),
  };
}

interface Known extends Jabatan {
  readonly id: string;
}

function choose(
  candidates: readonly Known[],
  sifat: readonly string[],
  pokok: string,
): { readonly id?: string; readonly ganda: boolean } {
  if (candidates.length === 0) return { ganda: false };
  const scored = candidates
    .map((one) => ({ one, shared: one.sifat.filter((word) => sifat.includes(word)).length }))
    .sort((a, b) => b.shared - a.shared);
  const best = scored[0];
  if (!best) return { ganda: false };
  const tied = scored.filter((other) => other.shared === best.shared);
  if (best.shared === 0 && sifat.length > 0 && !TUNGGAL.has(pokok) && !UMUM.has(pokok) && best.one.sifat.length > 0)
    return { ganda: false };
  return tied.length > 1 ? { ganda: true } : { id: best.one.id, ganda: false };
}

/** The words after a head that belong to it: known to a column, a common name of a section, or written with a capital. */
function sifatAfter(
  teks: string,
  from: number,
  known: readonly Known[],
  pokok: string,
): { readonly words: readonly string[]; readonly end: number } {
  const words: string[] = [];
  let end = from;
  let at = from;
  for (;;) {
    const gap = /^(?:\s+|,\s*|\s*\/\s*|\s*&\s*|\s+dan\s+|,\s*dan\s+|\s*-\s*)/i.exec(teks.slice(at));
    if (!gap) break;
    const office = TATA_USAHA.exec(teks.slice(at + gap[0].length));
    const joined = /^,\s*dan\s+|^\s+dan\s+/i.exec(teks.slice(at))?.[0] ?? gap[0];
    const word = office ?? /^[\p{L}\d]+/u.exec(teks.slice(at + joined.length));
    if (!word) break;
    const lower = office ? 'tu' : word[0].toLowerCase();
    const ofColumn = known.some((one) => one.pokok === pokok && one.sifat.includes(lower));
    const capital = /^\p{Lu}/u.test(word[0]) && /^\s+$/.test(joined);
    if (!ofColumn && !SIFAT_KECIL.has(lower) && !capital) break;
    words.push(lower);
    at += joined.length + word[0].length;
    end = at;
  }
  return { words, end };
}
