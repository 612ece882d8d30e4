import { useState } from 'react';
import { digestOf } from '../../domain/tracker/log/digest';
import type { Services } from '../services';
import { isoWithOffset } from './stamp';
import { usePane } from './use-pane';

/** What a person has typed into a form and not saved yet. */
export interface Draft<Isian extends object> {
  readonly isian: Isian;
  change(part: Partial<Isian>): void;
  /** It was saved, or is not wanted any more. */
  drop(): void;
  /** What the form says about it, if anything. */
  readonly said?: DraftSaid;
}

export type DraftSaid =
  /** Typed earlier and taken up again; `drop` goes back to what the workbook says. */
  | { readonly kind: 'dilanjutkan'; readonly at: string; drop(): void }
  /** Typed earlier, but the workbook says something else since: it is used only when the person wants it. */
  | { readonly kind: 'ditawarkan'; readonly at: string; take(): void; drop(): void }
  /** This machine keeps nothing: it lasts while the pane is open. */
  | { readonly kind: 'tidak-disimpan' };

/** Raised when what forms hold changes its shape, so that older drafts are not misread. */
const VERSI = 1;

interface Kept<Isian> {
  readonly isian: Isian;
  /** Fingerprint of what the form began with. */
  readonly dari: string;
  readonly at: string;
}

interface State<Isian> {
  readonly key: string;
  readonly dari: string;
  readonly isian: Isian;
  readonly resumed?: string;
  readonly offered?: Kept<Isian>;
  readonly lost?: boolean;
}

/**
 * The draft of a form: it outlives going back, other tabs, closing and reloading, until it is saved or dropped. `name` says which form
 * about what; `start` is what the workbook says now. A draft that began from something else is offered, never used unasked.
 */
export function useDraft<Isian extends object>(name: string, start: Isian): Draft<Isian> {
  const { services } = usePane();
  const { preferences } = services;
  const key = `runut.draf.${digestOf(placeOf(services)).slice(0, 12)}.${name}`;
  const open = (): State<Isian> => {
    const dari = fingerprint(start);
    const kept = read(preferences.get(key), start);
    if (!kept) return { key, dari, isian: start };
    return kept.dari === dari ? { key, dari, isian: kept.isian, resumed: kept.at } : { key, dari, isian: start, offered: kept };
  };
  const [opened, setState] = useState(open);
  const state = opened.key === key ? opened : open();
  const drop = () => {
    preferences.remove(key);
    setState({ key, dari: fingerprint(start), isian: start });
  };
  const keep = (isian: Isian, { dari }: State<Isian>): boolean => {
    if (fingerprint(isian) === dari) {
      preferences.remove(key);
      return true;
    }
    return preferences.set(key, JSON.stringify({ versi: VERSI, dari, at: isoWithOffset(services.now()), isian }));
  };
  const change = (part: Partial<Isian>) => {
    setState((last) => {
      const before = last.key === key ? last : state;
      const isian = { ...before.isian, ...part };
      return { ...before, isian, lost: !keep(isian, before) };
    });
  };
  const take = () => {
    const { offered, ...rest } = state;
    if (offered) setState({ ...rest, isian: offered.isian, resumed: offered.at, lost: !keep(offered.isian, state) });
  };
  return { isian: state.isian, change, drop, ...saidOf(state, take, drop) };
}

function saidOf({ offered, resumed, lost }: State<unknown>, take: () => void, drop: () => void): { readonly said?: DraftSaid } {
  if (offered) return { said: { kind: 'ditawarkan', at: offered.at, take, drop } };
  if (lost) return { said: { kind: 'tidak-disimpan' } };
  return resumed === undefined ? {} : { said: { kind: 'dilanjutkan', at: resumed, drop } };
}

/** Which workbook a draft belongs to: by where it is kept, or, before it was ever saved, by the window it stands in. */
const placeOf = ({ workbookAddress, unsavedName }: Services): string => {
  const address = workbookAddress?.() ?? '';
  return address === '' ? `belum-disimpan ${unsavedName?.() ?? ''}` : address;
};

const fingerprint = (of: object): string => digestOf(JSON.stringify(of));

/** A kept draft as far as it has the parts the form wants; undefined when it cannot be read. */
function read<Isian extends object>(kept: string | undefined, start: Isian): Kept<Isian> | undefined {
  if (kept === undefined) return undefined;
  try {
    const { versi, dari, at, isian } = JSON.parse(kept) as Partial<Record<string, unknown>>;
    if (versi !== VERSI || typeof dari !== 'string' || typeof at !== 'string') return undefined;
    if (typeof isian !== 'object' || isian === null) return undefined;
    const parts = isian as Readonly<Record<string, unknown>>;
    const fits = Object.entries(start).every(([name, value]) => shapeOf(parts[name]) === shapeOf(value));
    return fits ? { isian: isian as Isian, dari, at } : undefined;
  } catch {
    return undefined;
  }
}

/** A number may stand where nothing was chosen yet. */
const shapeOf = (value: unknown): string =>
  value === null || typeof value === 'number' ? 'number' : Array.isArray(value) ? 'list' : typeof value;
