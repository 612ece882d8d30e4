import { memoryOf, rememberText } from '../../domain/sheet/memory';
import type { Edit } from '../../domain/sheet/edit';
import type { Snapshot } from '../../domain/sheet/snapshot';
import { SYMBOL_LOOK_NAMES, type SymbolLook } from '../../domain/sheet/style';
import { SYMBOL_PREFIX } from '../../domain/sop/layout/symbol-names';
import type { SymbolLooks } from '../../domain/tracker/symbol-status';

/** After which Berkas the symbols of a sheet are coloured. */
export interface SheetColours {
  readonly berkas: string;
  /** Fingerprint of the SOP that stood on the sheet then. */
  readonly sop: string;
  /** The looks that are not plain; absent while nobody can say what the symbols show: a write stopped, or the chart was drawn anew. */
  readonly looks?: SymbolLooks;
}

const keyOf = (sheet: string): string => `warna:${sheet.toLowerCase()}`;

/** What the workbook remembers of a sheet's colours; what is not understood counts as unknown looks, or as no colours. */
export function rememberedColours(snapshot: Snapshot, sheet: string): SheetColours | undefined {
  const written = memoryOf(snapshot).get(keyOf(sheet));
  if (written === undefined || written === '') return undefined;
  try {
    const read = JSON.parse(written) as { berkas?: unknown; sop?: unknown; warna?: unknown } | null;
    if (typeof read?.berkas !== 'string' || typeof read.sop !== 'string') return undefined;
    const looks = looksIn(read.warna);
    return { berkas: read.berkas, sop: read.sop, ...(looks ? { looks } : {}) };
  } catch {
    return undefined;
  }
}

function looksIn(read: unknown): SymbolLooks | undefined {
  if (typeof read !== 'object' || read === null) return undefined;
  const looks = new Map<string, SymbolLook>();
  for (const look of SYMBOL_LOOK_NAMES) {
    const names = (read as Readonly<Record<string, unknown>>)[look];
    if (Array.isArray(names)) for (const name of names as unknown[]) looks.set(`${SYMBOL_PREFIX}${String(name)}`, look);
  }
  return looks;
}

/** Edits that remember a sheet's colours; undefined forgets them. Looks too many to remember are left out, so that they count as unknown. */
export function rememberColours(snapshot: Snapshot, sheet: string, colours: SheetColours | undefined): readonly Edit[] {
  if (!colours) return rememberText(snapshot, keyOf(sheet), '') ?? [];
  const { berkas, sop, looks } = colours;
  const warna: Record<string, string[]> = {};
  for (const [name, look] of looks ?? []) {
    if (look !== 'biasa') (warna[look] ??= []).push(name.slice(SYMBOL_PREFIX.length));
  }
  const known = looks && rememberText(snapshot, keyOf(sheet), JSON.stringify({ berkas, sop, warna }));
  return known ?? rememberText(snapshot, keyOf(sheet), JSON.stringify({ berkas, sop })) ?? [];
}
