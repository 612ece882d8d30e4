import type { CellInput, Edit } from '../../sheet/edit';
import { SHEET } from '../../sheet/names';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { SopVersi } from '../sop-versi';
import type { NewEvent, TrackerEvent } from '../event';
import { fold } from '../evolve';
import type { Berkas, State } from '../state';
import { sealedRow } from './append-edits';
import { canonicalJson, parseJson } from './canonical';
import { isCheckpointHeader, isStoredBerkas, isStoredRest, type StoredBerkas } from './checkpoint-shapes';
import type { Digest } from './digest';
import { pieces } from './log-row';
import { joinPieces, parseRow } from './read-row';

/** What stands on the sheet of the checkpoint, as far as a writer knows. */
export interface OnSheet {
  /** The digest of each row of the state. */
  readonly rows: readonly string[];
  /** The head of the log that it tells of. */
  readonly kepala: string;
  /** How many events since the state was written are told below it. */
  readonly tail: number;
}

/**
 * How the tracker stood after the newest act: what a pane shows until it has read the log. Nothing is decided by it, and it holds no
 * history. A row that came since, from whomever, or a changed cell of its own makes it none at all.
 */
export interface Checkpoint extends OnSheet {
  /** Without the history of its Berkas. */
  readonly state: State;
}

/** What the log was when a checkpoint was made: its head, and the newest hash that each lane of the second copy noted. */
export interface Moment {
  readonly kepala: string;
  readonly recorded: readonly string[];
}

/** Events told below a state before it is written anew. */
const TAIL = 40;

/** What tells of an earlier act can only be told with the history. */
const tellsOfEarlier = ({ jenis, data }: NewEvent): boolean => jenis === 'peristiwa-dikoreksi' || 'otomatis' in data;

/**
 * Adds events to a checkpoint: a row each, which goes before the log's own, so that a write that stops in between leaves none. Undefined
 * where the checkpoint has to be written anew.
 */
export function tailEdits(events: readonly TrackerEvent[], onSheet: OnSheet): readonly Edit[] | undefined {
  const [first] = events;
  if (!first || first.sebelum.join(' ') !== onSheet.kepala || onSheet.tail + events.length > TAIL) return undefined;
  const cells = events.map((event) => pieces(sealedRow(event).salinan));
  if (events.some(tellsOfEarlier) || cells.some(({ length }) => length > CELLS)) return undefined;
  return cells.map((given, index) => rowEdit(FIRST + onSheet.rows.length + onSheet.tail + index, given));
}

/** A checkpoint of another form is none. */
const FORM = 1;

/** Cells a row of it may take; those it leaves free are emptied of what stood there. */
const CELLS = 8;

/** Below the header: what belongs to no Berkas, then a row for each Berkas in the order they were begun. */
const FIRST = 1;

/** The edits that write a checkpoint. */
export interface WrittenCheckpoint {
  /** Goes before the log rows it will tell of: from then on the one that stood there is none. */
  readonly opening: readonly Edit[];
  /** Goes after them. */
  readonly edits: readonly Edit[];
  readonly onSheet: OnSheet;
}

/**
 * Writes the checkpoint of a state: the rows that do not stand there yet (`known`: the digests of those that do), the header last, so
 * that a checkpoint cut short is none. Undefined where a row would be too long.
 */
export function checkpointOf(
  state: State,
  { kepala, recorded }: Moment,
  known: readonly string[],
  digest: Digest,
): WrittenCheckpoint | undefined {
  const rest = entryOf({ bidang: [...state.bidang], lapsed: [...state.lapsed] }, digest);
  const entries = [rest, ...berkasEntries([...state.berkas.values()], digest)];
  const rows = entries.map((entry) => entry.digest);
  const header = canonicalJson({ bentuk: FORM, jumlah: state.jumlahPeristiwa, kepala, lajur: recorded, isi: rows });
  const changed = entries.flatMap(({ text }, index) => (rows[index] === known[index] ? [] : [{ row: FIRST + index, text }]));
  const cells = [...changed, { row: 0, text: `${digest(header)}\n${header}` }].map(({ row, text }) => ({
    row,
    cells: pieces(text),
  }));
  if (cells.some((one) => one.cells.length > CELLS)) return undefined;
  return {
    opening: [
      { kind: 'ensure-sheet', sheet: SHEET.titik, visibility: 'veryHidden' },
      { kind: 'visibility', sheet: SHEET.titik, visibility: 'veryHidden' },
      { kind: 'write', sheet: SHEET.titik, at: { row: 0, column: 0 }, values: [['']] },
    ],
    edits: cells.map((one) => rowEdit(one.row, one.cells)),
    onSheet: { rows, kepala, tail: 0 },
  };
}

const rowEdit = (row: number, given: readonly string[]): Edit => {
  const values: CellInput[] = [...given, ...Array.from({ length: CELLS - given.length }, () => '')];
  return { kind: 'write', sheet: SHEET.titik, at: { row, column: 0 }, values: [values] };
};

/** The checkpoint on its sheet, as far as it is whole and of the log whose second copy noted these hashes. */
export function readCheckpoint(sheet: SheetSnapshot, recorded: readonly string[], digest: Digest): Checkpoint | undefined {
  const texts = sheet.values.map((cells) => joinPieces(cells, 0).text);
  const [seal = '', header = ''] = (texts[0] ?? '').split('\n');
  if (header === '' || digest(header) !== seal) return undefined;
  const said = parseJson(header);
  if (!isCheckpointHeader(said) || said.bentuk !== FORM) return undefined;
  const stored = said.isi.map((sealed, index) => {
    const text = texts[FIRST + index] ?? '';
    return digest(text) === sealed ? parseJson(text) : undefined;
  });
  const tail = tailIn(texts.slice(FIRST + stored.length), said.kepala, digest);
  const kepala = tail.at(-1)?.hash ?? said.kepala;
  const known = new Set([...said.lajur, ...tail.map(({ hash }) => hash)]);
  if (!recorded.includes(kepala) || !recorded.every((hash) => known.has(hash))) return undefined;
  const before = stateOf(stored, said.jumlah);
  const state = before && fold(tail, before);
  if (!state || state.lapsed.size !== before.lapsed.size || tail.some(tellsOfEarlier)) return undefined;
  return { state, kepala, rows: said.isi, tail: tail.length };
}

/** The events told below a state, each following the one before; what is left of an earlier checkpoint follows none of them. */
function tailIn(texts: readonly string[], head: string, digest: Digest): readonly TrackerEvent[] {
  const events: TrackerEvent[] = [];
  for (const text of texts) {
    const { event, hash, terhitung, sebelum } = parseRow(text, 0, digest);
    if (!event || hash !== terhitung || sebelum.join(' ') !== (events.at(-1)?.hash ?? head)) break;
    events.push(event);
  }
  return events;
}

function stateOf([rest, ...stored]: readonly unknown[], jumlahPeristiwa: number): State | undefined {
  if (!isStoredRest(rest)) return undefined;
  const berkas = new Map<string, Berkas>();
  const sops: SopVersi[] = [];
  for (const one of stored) {
    if (!isStoredBerkas(one)) return undefined;
    const { sop: said, ...own } = one;
    const sop = typeof said === 'number' ? sops[said] : said;
    if (!sop || own.langkah.length !== sop.langkah.length) return undefined;
    sops.push(sop);
    berkas.set(own.id, { ...own, sop, riwayat: null });
  }
  return { berkas, bidang: new Map(rest.bidang), lapsed: new Map(rest.lapsed), jumlahPeristiwa };
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
