import type { Berkas } from '../../../domain/tracker/state';
import { useDraft, type Draft } from '../../state/draft';

/** What a person has ticked and typed for a step that is not finished yet. */
export interface LangkahEntry {
  readonly kelengkapan: readonly number[];
  readonly output: string;
  /** Numbers of the letter, where it is one. */
  readonly nomor: string;
  readonly agenda: string;
  readonly alasan: string;
}

const EMPTY: LangkahEntry = { kelengkapan: [], output: '', nomor: '', agenda: '', alasan: '' };

/** The draft of one step of one passage: what was typed for an earlier passage is not taken for this one. */
export function useLangkahEntry(berkas: Berkas, langkah: number): Draft<LangkahEntry> {
  const passage = berkas.langkah[langkah]?.lalu.length ?? 0;
  return useDraft(`isian.${berkas.id}.${String(langkah)}.${String(passage)}`, EMPTY);
}
