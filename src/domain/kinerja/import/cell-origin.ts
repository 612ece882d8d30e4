import { parseA1 } from '../../sheet/address';
import type { Json } from '../../tracker/event';
import type { Isian } from '../pengaturan';
import type { CellChange } from './import';

/** Where an imported cell's value came from, and when (ISO time of the import). */
export interface CellOrigin {
  readonly dari: string;
  readonly pada: string;
  /** The value the import wrote; a cell that says something else by now was changed by hand. */
  readonly nilai: Json;
}

/** What is read of an event: see `importRecord` for its details. */
interface ImportEvent {
  readonly jenis: string;
  readonly waktu: string;
  readonly data: unknown;
}

/** The imports that still hold, oldest first: what was taken back is none. */
function importsInForce(peristiwa: readonly ImportEvent[]): readonly ImportEvent[] {
  const impor: ImportEvent[] = [];
  for (const one of peristiwa) {
    if (one.jenis === 'data-diimpor') impor.push(one);
    if (one.jenis === 'impor-dibatalkan') impor.pop();
  }
  return impor;
}

/** The origin of every imported cell ("Bidang Perumahan!F8") by the log. */
export const cellOrigins = (peristiwa: readonly ImportEvent[]): ReadonlyMap<string, CellOrigin> =>
  new Map(
    importsInForce(peristiwa).flatMap(({ waktu, data }) =>
      detailsFrom(data).map(({ sel, sesudah, dari }): [string, CellOrigin] => [sel, { dari, pada: waktu, nilai: sesudah }]),
    ),
  );

/** The last import by the log, with what it changed, so that it can be taken back at any later time. */
export interface LastImport {
  readonly pada: string;
  readonly ubahan: readonly CellChange[];
}

export function lastImport(peristiwa: readonly ImportEvent[]): LastImport | undefined {
  const terakhir = importsInForce(peristiwa).at(-1);
  if (!terakhir) return undefined;
  const ubahan = detailsFrom(terakhir.data).flatMap(({ sel, sebelum, sesudah, dari }): CellChange[] => {
    const batas = sel.lastIndexOf('!');
    const at = parseA1(sel.slice(batas + 1));
    if (batas < 1 || !at || !isIsian(sebelum) || !isIsian(sesudah)) return [];
    return [{ at: { sheet: sel.slice(0, batas), area: at }, sebelum, sesudah, dari }];
  });
  return ubahan.length === 0 ? undefined : { pada: terakhir.waktu, ubahan };
}

const isIsian = (nilai: Json): nilai is Isian => typeof nilai === 'string' || typeof nilai === 'number';

interface ImportDetail {
  readonly sel: string;
  readonly sebelum: Json;
  readonly sesudah: Json;
  readonly dari: string;
}

function detailsFrom(data: unknown): readonly ImportDetail[] {
  const rincian = isObject(data) ? data['rincian'] : undefined;
  if (!Array.isArray(rincian)) return [];
  return rincian.flatMap((one: unknown): ImportDetail[] => {
    if (!isObject(one)) return [];
    const { sel, sebelum, sesudah, dari } = one;
    if (typeof sel !== 'string' || typeof dari !== 'string') return [];
    return [{ sel, sebelum: (sebelum ?? '') as Json, sesudah: (sesudah ?? '') as Json, dari }];
  });
}

const isObject = (nilai: unknown): nilai is Readonly<Record<string, unknown>> =>
  typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai);
