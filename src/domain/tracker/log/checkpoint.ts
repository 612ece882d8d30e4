import type { CellInput, Edit } from '../../sheet/edit';
import { SHEET } from '../../sheet/names';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { SopVersi } from '../sop-versi';
import type { Berkas, State } from '../state';
import { canonicalJson, parseJson } from './canonical';
import { isCheckpointHeader, isStoredBerkas, isStoredRest, type StoredBerkas } from './checkpoint-shapes';
import type { Digest } from './digest';
import { pieces } from './log-row';
import { joinPieces } from './read-row';

/**
 * How the tracker stood after the newest act: what a pane shows until it has read the log. Nothing is decided by it, and it holds no
 * history. A row that came since, from whomever, or a changed cell of its own makes it none at all.
 */
export interface Checkpoint {
  /** Without the history of its Berkas. */
  readonly state: State;
  readonly kepala: readonly string[];
  /** The digest of each of its rows. */
  readonly rows: readonly string[];
}

/** What the log was when a checkpoint was made: its heads, and the newest hash that each lane of the second copy noted. */
export interface Moment {
  readonly kepala: readonly string[];
  readonly recorded: readonly string[];
}

/** A checkpoint of another form is none. */
const FORM = 1;

/** Cells a row of it may take; those it leaves free are emptied of what stood there. */
const CELLS = 8;

/** Below the header: what belongs to no Berkas, then a row for each Berkas in the order they were begun. */
const FIRST = 1;

/** The edits that write a checkpoint, and the digest of each row it then has. */
export interface WrittenCheckpoint {
  /** Goes before the log rows it will tell of: from then on the one that stood there is none. */
  readonly opening: readonly Edit[];
  /** Goes after them. */
  readonly edits: readonly Edit[];
  readonly rows: readonly string[];
}

/**
 * Writes the checkpoint of a state: the rows that do not stand there yet (`onSheet`: the digests of those that do), the header last, so
 * that a checkpoint cut short is none. Undefined where a row would be too long.
 */
export function checkpointOf(
  state: State,
  moment: Moment,
  onSheet: readonly string[],
  digest: Digest,
): WrittenCheckpoint | undefined {
  const rest = entryOf({ bidang: [...state.bidang], lkj: [...state.lkj], lapsed: [...state.lapsed] }, digest);
  const entries = [rest, ...berkasEntries([...state.berkas.values()], digest)];
  const rows = entries.map((entry) => entry.digest);
  const header = canonicalJson({
    bentuk: FORM,
    jumlah: state.jumlahPeristiwa,
    kepala: moment.kepala,
    lajur: [...moment.recorded].sort(),
    isi: rows,
  });
  const changed = entries.flatMap(({ text }, index) => (rows[index] === onSheet[index] ? [] : [{ row: FIRST + index, text }]));
  const cells = [...changed, { row: 0, text: `${digest(header)}\n${header}` }].map(({ row, text }) => ({
    row,
    cells: pieces(text),
  }));
  if (cells.some((one) => one.cells.length > CELLS)) return undefined;
  const edits = cells.map(({ row, cells: given }): Edit => {
    const values: CellInput[] = [...given, ...Array.from({ length: CELLS - given.length }, () => '')];
    return { kind: 'write', sheet: SHEET.titik, at: { row, column: 0 }, values: [values] };
  });
  return {
    rows,
    opening: [
      { kind: 'ensure-sheet', sheet: SHEET.titik, visibility: 'veryHidden' },
      { kind: 'visibility', sheet: SHEET.titik, visibility: 'veryHidden' },
      { kind: 'write', sheet: SHEET.titik, at: { row: 0, column: 0 }, values: [['']] },
    ],
    edits,
  };
}

/** The checkpoint on its sheet, as far as it is whole and of the log whose second copy noted these hashes. */
export function readCheckpoint(sheet: SheetSnapshot, recorded: readonly string[], digest: Digest): Checkpoint | undefined {
  const texts = sheet.values.map((cells) => joinPieces(cells, 0).text);
  const [seal = '', header = ''] = (texts[0] ?? '').split('\n');
  if (header === '' || digest(header) !== seal) return undefined;
  const said = parseJson(header);
  if (!isCheckpointHeader(said) || said.bentuk !== FORM) return undefined;
  if (said.lajur.join(' ') !== [...recorded].sort().join(' ')) return undefined;
  const rows = said.isi.map((sealed, index) => {
    const text = texts[FIRST + index] ?? '';
    return digest(text) === sealed ? parseJson(text) : undefined;
  });
  const [rest, ...stored] = rows;
  if (!isStoredRest(rest)) return undefined;
  const berkas = new Map<string, Berkas>();
  const sops: SopVersi[] = [];
  for (const one of stored) {
    if (!isStoredBerkas(one)) return undefined;
    const sop: SopVersi | undefined = typeof one.sop === 'number' ? sops[one.sop] : one.sop;
    if (one.langkah.length !== sop?.langkah.length) return undefined;
    sops.push(sop);
    berkas.set(one.id, { ...(one as Omit<StoredBerkas, 'sop'>), sop, riwayat: null });
  }
  const state = {
    berkas,
    bidang: new Map(rest.bidang),
    lkj: new Map(rest.lkj),
    lapsed: new Map(rest.lapsed),
    jumlahPeristiwa: said.jumlah,
  };
  return { state, kepala: said.kepala, rows: said.isi };
}

interface Entry {
  readonly text: string;
  readonly digest: string;
}

function entryOf(value: unknown, digest: Digest): Entry {
  const text = canonicalJson(value);
  return { text, digest: digest(text) };
}

/** What a Berkas was last written as: most do not change between two acts. */
const written = new WeakMap<Berkas, Entry & { readonly sop: SopVersi | number }>();

/** An SOP that an earlier Berkas carries as well is named by that one's place. */
function berkasEntries(all: readonly Berkas[], digest: Digest): readonly Entry[] {
  const first = new Map<string, number>();
  return all.map((berkas, index) => {
    const { riwayat: _, sop, ...own } = berkas;
    const text = sopText(sop);
    const earlier = first.get(text);
    if (earlier === undefined) first.set(text, index);
    const stored: StoredBerkas = { ...own, sop: earlier ?? sop };
    const known = written.get(berkas);
    const entry = known && known.sop === stored.sop ? known : { ...entryOf(stored, digest), sop: stored.sop };
    written.set(berkas, entry);
    return entry;
  });
}

const sopTexts = new WeakMap<SopVersi, string>();

function sopText(sop: SopVersi): string {
  const text = sopTexts.get(sop) ?? canonicalJson(sop);
  sopTexts.set(sop, text);
  return text;
}
