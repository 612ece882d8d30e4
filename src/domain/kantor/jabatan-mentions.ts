import { memo } from '../memo';
import { jabatanFrom, looksLikeJabatan, parseJabatan, pickColumns, pokokUmum, headsIn, type Jabatan } from './jabatan';
import { SMALL_QUALIFIERS, SINGLE_HEADS, GENERAL_HEADS } from './pokok-jabatan';

/** A position named in a text. Without `pelaksana` it has no column in this SOP, or several fit. */
export interface JabatanMention {
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

/** A column of an SOP, named after a jabatan. */
interface ActorColumn {
  readonly id: string;
  readonly nama: string;
}

/** The actor columns of an SOP, ready for finding their names in texts. */
export interface ActorNames {
  sebutan(text: string): readonly JabatanMention[];
}

const prepared = new WeakMap<readonly ActorColumn[], ActorNames>();

/** An SOP that is read again after every typed cell has new columns of the same words. */
const preparedFor = memo((columns) => prepare(JSON.parse(columns) as readonly ActorColumn[]), 16);

/** Prepares columns of the same words once; `sebutan` then lists the positions a text names, from left to right. */
export function actorNames(pelaksana: readonly ActorColumn[]): ActorNames {
  const known = prepared.get(pelaksana) ?? preparedFor(JSON.stringify(pelaksana.map(({ id, nama }) => ({ id, nama }))));
  prepared.set(pelaksana, known);
  return known;
}

const DOKUMEN = /\b(?:peraturan|keputusan|sk|surat|instruksi|edaran|perbup|pergub|perda|peraturan\s+daerah)\s+$/i;

function prepare(pelaksana: readonly ActorColumn[]): ActorNames {
  const known = pelaksana.map(({ id, nama }) => [id, parseJabatan(nama)] as const);
  const ordinary = pelaksana
    .map(({ id, nama }) => ({ id, nama: nama.toLowerCase().replace(/\s+/g, ' '), pokok: parseJabatan(nama).pokok }))
    .filter((one) => one.nama.length > 3 && !looksLikeJabatan(one.nama));
  return {
    sebutan: memo((text) => {
      const found: JabatanMention[] = [];
      for (const head of headsIn(text)) {
        const { pokok } = jabatanFrom(head, []);
        const after = qualifiersAfter(text, head.index + head[0].length, known, pokok);
        const said = jabatanFrom(head, after.words);
        const before = text.slice(Math.max(0, head.index - NEAR), head.index);
        const alone = found.length === 0 && !/[\p{L}\d]/u.test(text.slice(after.end)) && head.index <= 3;
        found.push({
          teks: text.slice(head.index, after.end).replace(/[\s,.]+$/, ''),
          start: head.index,
          end: after.end,
          pokok,
          ...choose(known, said, alone),
          dokumen: DOKUMEN.test(before),
        });
      }
      if (ordinary.length === 0) return found;
      const lower = text.toLowerCase().replace(/\s/g, ' ');
      for (const one of ordinary) {
        const start = lower.indexOf(one.nama);
        if (start < 0 || found.some((other) => start < other.end && start + one.nama.length > other.start)) continue;
        found.push({
          teks: text.slice(start, start + one.nama.length),
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

type Known = readonly (readonly [id: string, jabatan: Jabatan])[];

/**
 * The column a mention means. In a sentence words that belong to no position may stand behind it ("Kepala Dinas Menandatangani"), so
 * that of the columns with its head the one that shares most is taken; a text that is nothing but a position is a name and must fit.
 */
function choose(known: Known, said: Jabatan, alone: boolean): { readonly pelaksana?: string; readonly ganda: boolean } {
  const exact = pickColumns(known, said);
  if (exact.length === 1 && exact[0] !== undefined) return { pelaksana: exact[0], ganda: false };
  const candidates = known.filter(([, one]) => mayMean(one.pokok, said.pokok));
  if (candidates.length === 0) return { ganda: false };
  const shared = ([, { sifat }]: Known[number]): number => sifat.filter((word) => said.sifat.includes(word)).length;
  const most = Math.max(...candidates.map(shared));
  const best = candidates.filter((one) => shared(one) === most);
  const [first] = best;
  const free = SINGLE_HEADS.has(said.pokok) || GENERAL_HEADS.has(said.pokok);
  if (!first || (most === 0 && said.sifat.length > 0 && first[1].sifat.length > 0 && (!free || alone))) return { ganda: false };
  if (best.length > 1) return { ganda: true };
  return alone ? { ganda: false } : { pelaksana: first[0], ganda: false };
}

/** Whether a mention's head may mean a column's: the same or a more general one; of staff also a more particular one. */
const mayMean = (column: string, said: string): boolean =>
  column === said || pokokUmum(column) === said || (pokokUmum(said) === column && column !== 'kepala');

/** How many words a position may have behind its head, and how far a word may be looked at. */
const MOST_WORDS = 12;
const NEAR = 120;

const TATA_USAHA = /^tata\s+usaha/i;

/** The words after a head that belong to it: known to a column, a common name of a section, or written with a capital. */
function qualifiersAfter(
  text: string,
  from: number,
  known: Known,
  pokok: string,
): { readonly words: readonly string[]; readonly end: number } {
  const words: string[] = [];
  let end = from;
  let at = from;
  // No position has more words than these.
  while (words.length < MOST_WORDS) {
    const near = text.slice(at, at + NEAR);
    const gap = /^(?:\s+|,\s*|\s*\/\s*|\s*&\s*|\s+dan\s+|,\s*dan\s+|\s*-\s*)/i.exec(near);
    if (!gap) break;
    const office = TATA_USAHA.exec(near.slice(gap[0].length));
    const joined = /^,\s*dan\s+|^\s+dan\s+/i.exec(near)?.[0] ?? gap[0];
    const word = office ?? /^[\p{L}\d]+/u.exec(near.slice(joined.length));
    if (!word) break;
    const lower = office ? 'tu' : word[0].toLowerCase();
    const ofColumn = known.some(([, one]) => one.pokok === pokok && one.sifat.includes(lower));
    const capital = /^\p{Lu}/u.test(word[0]) && /^\s+$/.test(joined);
    if (!ofColumn && !SMALL_QUALIFIERS.has(lower) && !capital) break;
    words.push(lower);
    at += joined.length + word[0].length;
    end = at;
  }
  return { words, end };
}
