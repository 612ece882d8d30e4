import { documentWords, type NamedDocument } from './documents';
import type { KegiatanReading } from './kegiatan-reading';

/** Which kegiatan is the first to need a document, or to speak of it in its uraian; each text is gone through once. */
export class FirstMentions {
  readonly #needed = new Map<string, number>();
  /** Words of uraian, and each two that stand together. */
  readonly #spoken = new Map<string, number>();

  constructor(ciri: readonly KegiatanReading[]) {
    for (const { kegiatan, butuh } of ciri) {
      for (const { kunci } of butuh) keepFirst(this.#needed, kunci, kegiatan.index);
      const words = documentWords(kegiatan.uraian);
      for (const part of [...words, ...pairsOf(words)]) keepFirst(this.#spoken, part, kegiatan.index);
    }
  }

  /** Whether a kegiatan before this one names the document in its own words. */
  before(index: number, { kunci }: NamedDocument): boolean {
    if (kunci === '') return false;
    const words = kunci.split(' ');
    const parts = words.length === 1 ? words : pairsOf(words);
    return isBefore(this.#needed.get(kunci), index) || parts.every((one) => isBefore(this.#spoken.get(one), index));
  }
}

const pairsOf = (words: readonly string[]): readonly string[] =>
  words.slice(1).map((word, before) => `${words[before] ?? ''} ${word}`);

const isBefore = (first: number | undefined, index: number): boolean => first !== undefined && first < index;

function keepFirst(first: Map<string, number>, key: string, index: number): void {
  if (!first.has(key)) first.set(key, index);
}
