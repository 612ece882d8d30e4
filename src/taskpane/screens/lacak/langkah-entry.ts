import { useState } from 'react';
import type { Berkas } from '../../../domain/tracker/state';
import { usePane } from '../../state/use-pane';

/** What a person has ticked and typed for a step that is not finished yet; kept on this machine until it is recorded. */
export interface LangkahEntry {
  readonly kelengkapan: readonly number[];
  readonly output: string;
  /** Numbers of the letter, where it is one. */
  readonly nomor: string;
  readonly agenda: string;
  readonly alasan: string;
}

const EMPTY: LangkahEntry = { kelengkapan: [], output: '', nomor: '', agenda: '', alasan: '' };

/** The unfinished entries of one step of one passage: closing the pane does not lose them, recording them does. */
export function useLangkahEntry(berkas: Berkas, langkah: number) {
  const { preferences } = usePane().services;
  const passage = berkas.langkah[langkah]?.lalu.length ?? 0;
  const key = `runut.isian.${berkas.id}.${String(langkah)}.${String(passage)}`;
  const [state, setState] = useState(() => ({ key, isian: parse(preferences.get(key)) }));
  const isian = state.key === key ? state.isian : parse(preferences.get(key));
  return {
    isian,
    change: (part: Partial<LangkahEntry>) => {
      const next = { ...isian, ...part };
      preferences.set(key, JSON.stringify(next));
      setState({ key, isian: next });
    },
  };
}

function parse(kept: string | undefined): LangkahEntry {
  if (kept === undefined) return EMPTY;
  try {
    const found: unknown = JSON.parse(kept);
    if (typeof found !== 'object' || found === null) return EMPTY;
    const ticked = 'kelengkapan' in found && Array.isArray(found.kelengkapan) ? (found.kelengkapan as unknown[]) : [];
    const textOf = (field: keyof LangkahEntry): string => {
      const value: unknown = field in found ? (found as Partial<Record<keyof LangkahEntry, unknown>>)[field] : undefined;
      return typeof value === 'string' ? value : '';
    };
    return {
      kelengkapan: ticked.filter((one) => typeof one === 'number'),
      output: textOf('output'),
      nomor: textOf('nomor'),
      agenda: textOf('agenda'),
      alasan: textOf('alasan'),
    };
  } catch {
    return EMPTY;
  }
}
