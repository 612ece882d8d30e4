import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { ok, refuse, type Result } from '../domain/result';
import type { FileRefusal } from '../files/refusal';
import { applyToBook } from '../files/xlsx/apply-edits';
import { emptyBook, type Book } from '../files/xlsx/book';
import { createBookWorkbook, type BookWorkbook } from '../files/xlsx/book-workbook';
import { notKept, type NotKept } from '../files/xlsx/not-kept';
import { readXlsx } from '../files/xlsx/read';
import { writeXlsx } from '../files/xlsx/write';
import { isTaken } from './new-file';
import { nodeBytes } from './node-bytes';
import { nodeDigest } from './node-digest';
import { bytesOnDisk } from './read-file';

/** Why a workbook on disk was not opened or not saved; the file is then as it was. `file` is its name as the person knows it. */
export type DiskRefusal =
  | FileRefusal
  /** Not named .xlsx: under another ending Excel would take the file for something else. */
  | { readonly kind: 'not-xlsx'; readonly file: string }
  /** Data as JSON: a workbook made of it is saved elsewhere. */
  | { readonly kind: 'only-data'; readonly file: string }
  /** Excel or LibreOffice has it open, by the lock file beside it. */
  | { readonly kind: 'open-elsewhere'; readonly file: string }
  /** Somebody saved, moved or deleted it since it was opened here; or another file has taken a new one's name. */
  | { readonly kind: 'changed'; readonly file: string }
  | { readonly kind: 'read-only'; readonly file: string }
  /** The folder that was to hold it is not there. */
  | { readonly kind: 'no-folder'; readonly file: string }
  /** A copy was to be made under a name that is taken. */
  | { readonly kind: 'already-there'; readonly file: string }
  /** It holds what Runut would lose. */
  | { readonly kind: 'would-lose'; readonly file: string; readonly lost: readonly NotKept[] }
  /** The system refused: `detail` is its code, such as ENOSPC. */
  | { readonly kind: 'not-written'; readonly file: string; readonly detail: string };

/** A workbook on disk behind the port of `app/`. What is written stays in memory until `save`. */
export interface DiskWorkbook extends BookWorkbook {
  /** What is in the file but not in `book`; a copy of it lacks this. */
  readonly lost: readonly NotKept[];
  /**
   * Puts the workbook in the place of its file, or beside it as `copy`, a path that must still be free. Whole or not at all: a new file
   * takes the old one's name only once it is completely written. Over a file that holds more than `book` nothing is saved.
   */
  save(copy?: string): Promise<Result<null, DiskRefusal>>;
}

/** Whether a path names data as JSON rather than a workbook. */
export const isData = (path: string): boolean => extname(path).toLowerCase() === '.json';

/** Opens an .xlsx; with `create`, one that does not exist yet is an empty workbook, and its file is made by the first `save`. */
export async function openOnDisk(path: string, { create = false } = {}): Promise<Result<DiskWorkbook, DiskRefusal>> {
  const file = basename(path);
  if (extname(path).toLowerCase() !== '.xlsx') return refuse({ kind: 'not-xlsx', file });
  if (await isOpenElsewhere(path)) return refuse({ kind: 'open-elsewhere', file });
  const bytes = bytesOnDisk(path);
  if (!bytes.ok && create && !(await isTaken(path))) return ok(unsavedWorkbook(path, emptyBook()));
  if (!bytes.ok) return refuse({ ...bytes.refusal, file });
  const read = readXlsx(bytes.value, file, nodeBytes);
  if (!read.ok) return read;
  const lost = notKept(bytes.value, file);
  if ('kind' in lost) return refuse(lost);
  return ok(onDisk(path, digestOfBytes(bytes.value), createBookWorkbook(read.value), lost));
}

/** A workbook that no file holds yet; it is saved as a copy, under a path that must be free. */
export const unsavedWorkbook = (path: string, book: Book): DiskWorkbook => onDisk(path, undefined, createBookWorkbook(book), []);

function onDisk(path: string, opened: string | undefined, memory: BookWorkbook, lost: readonly NotKept[]): DiskWorkbook {
  let known = opened;
  return {
    get book() {
      return memory.book;
    },
    calls: memory.calls,
    read: (requests) => memory.read(requests),
    write: (edits) => memory.write(edits),
    lost,
    async save(copy) {
      const target = copy ?? path;
      const file = basename(target);
      if (isData(target)) return refuse({ kind: 'only-data', file });
      if (extname(target).toLowerCase() !== '.xlsx') return refuse({ kind: 'not-xlsx', file });
      if (copy === undefined && lost.length > 0) return refuse({ kind: 'would-lose', file, lost });
      if (copy !== undefined && (await isTaken(copy))) return refuse({ kind: 'already-there', file });
      if (await isOpenElsewhere(target)) return refuse({ kind: 'open-elsewhere', file });
      const bytes = writeXlsx(opened === undefined ? withoutBlankFirst(memory.book) : memory.book);
      const refusal = await replaceFile(target, bytes, copy === undefined ? known : undefined);
      if (refusal) return refuse({ ...refusal, file });
      if (copy === undefined) known = digestOfBytes(bytes);
      return ok(null);
    },
  };
}

/** A new workbook needs a sheet to begin with; once others hold what was made, the blank one goes. */
function withoutBlankFirst(book: Book): Book {
  const [first, ...others] = book.sheets;
  const isBlank = first?.cells.every((row) => row?.every((cell) => !cell) ?? true) ?? false;
  return first && isBlank && others.some(({ visibility }) => visibility === 'visible')
    ? applyToBook(book, [{ kind: 'delete-sheet', sheet: first.name }])
    : book;
}

type Unplaced =
  { readonly kind: 'changed' | 'read-only' | 'no-folder' } | { readonly kind: 'not-written'; readonly detail: string };

/** Writes a file beside its place and moves it there, if what stands there is still what `known` says (undefined: nothing). */
async function replaceFile(path: string, bytes: Uint8Array, known: string | undefined): Promise<Unplaced | undefined> {
  let beside: string | undefined;
  try {
    const place = known === undefined ? path : await realpath(path);
    const mode = known === undefined ? undefined : (await stat(place)).mode;
    if (mode !== undefined && (mode & ANYONE_WRITES) === 0) return { kind: 'read-only' };
    beside = join(dirname(place), `.runut-${randomUUID()}.tmp`);
    const handle = await open(beside, 'wx', mode ?? 0o666);
    try {
      await handle.writeFile(bytes);
      if (mode !== undefined) await handle.chmod(mode);
      // On the disk before the old file goes: a power cut leaves one of the two, whole.
      await handle.sync();
    } finally {
      await handle.close();
    }
    const now = bytesOnDisk(place);
    const stands = now.ok ? digestOfBytes(now.value) : now.refusal.kind === 'unavailable' ? undefined : now.refusal.kind;
    if (stands !== known) return { kind: 'changed' };
    await rename(beside, place);
    beside = undefined;
    return undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return refusalOf(String(error.code), known);
    throw error;
  } finally {
    if (beside !== undefined) await rm(beside, { force: true });
  }
}

const ANYONE_WRITES = 0o222;

const refusalOf = (code: string, known: string | undefined): Unplaced => {
  if (code === 'ENOENT') return { kind: known === undefined ? 'no-folder' : 'changed' };
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
    ? { kind: 'read-only' }
    : { kind: 'not-written', detail: code };
};

/** Excel keeps "~$NAME" beside a file that is open, LibreOffice ".~lock.NAME#". */
async function isOpenElsewhere(path: string): Promise<boolean> {
  const [folder, name] = [dirname(path), basename(path)];
  const locks = await Promise.all([isTaken(join(folder, `~$${name}`)), isTaken(join(folder, `.~lock.${name}#`))]);
  return locks.includes(true);
}

const digestOfBytes = (bytes: Uint8Array): string => nodeDigest(Buffer.from(bytes).toString('base64'));
