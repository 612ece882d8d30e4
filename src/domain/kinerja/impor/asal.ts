import { parseA1 } from '../../sheet/address';
import type { Json } from '../../tracker/event';
import type { Isian } from '../pengaturan';
import type { Ubahan } from './impor';

/** Where an imported cell's value came from, and when (ISO time of the import). */
export interface AsalSel {
  readonly dari: string;
  readonly pada: string;
  /** The value the import wrote; a cell that says something else by now was changed by hand. */
  readonly nilai: Json;
}

/** What is read of an event: see `catatanImpor` for its details. */
interface PeristiwaImpor {
  readonly jenis: string;
  readonly waktu: string;
  readonly data: unknown;
}

/** The imports that still hold, oldest first: what was taken back is none. */
function imporBerlaku(peristiwa: readonly PeristiwaImpor[]): readonly PeristiwaImpor[] {
  const impor: PeristiwaImpor[] = [];
  for (const satu of peristiwa) {
    if (satu.jenis === 'data-diimpor') impor.push(satu);
    if (satu.jenis === 'impor-dibatalkan') impor.pop();
  }
  return impor;
}

/** The origin of every imported cell ("Bidang Perumahan!F8") by the log. */
export const asalSel = (peristiwa: readonly PeristiwaImpor[]): ReadonlyMap<string, AsalSel> =>
  new Map(
    imporBerlaku(peristiwa).flatMap(({ waktu, data }) =>
      rincianDari(data).map(({ sel, sesudah, dari }): [string, AsalSel] => [sel, { dari, pada: waktu, nilai: sesudah }]),
    ),
  );

/** The last import by the log, with what it changed, so that it can be taken back at any later time. */
export interface ImporTerakhir {
  readonly pada: string;
  readonly ubahan: readonly Ubahan[];
}

export function imporTerakhir(peristiwa: readonly PeristiwaImpor[]): ImporTerakhir | undefined {
  const terakhir = imporBerlaku(peristiwa).at(-1);
  if (!terakhir) return undefined;
  const ubahan = rincianDari(terakhir.data).flatMap(({ sel, sebelum, sesudah, dari }): Ubahan[] => {
    const batas = sel.lastIndexOf('!');
    const at = parseA1(sel.slice(batas + 1));
    if (batas < 1 || !at || !isIsian(sebelum) || !isIsian(sesudah)) return [];
    return [{ at: { sheet: sel.slice(0, batas), area: at }, sebelum, sesudah, dari }];
  });
  return ubahan.length === 0 ? undefined : { pada: terakhir.waktu, ubahan };
}

const isIsian = (nilai: Json): nilai is Isian => typeof nilai === 'string' || typeof nilai === 'number';

interface Rincian {
  readonly sel: string;
  readonly sebelum: Json;
  readonly sesudah: Json;
  readonly dari: string;
}

function rincianDari(data: unknown): readonly Rincian[] {
  const rincian = isObject(data) ? data['rincian'] : undefined;
  if (!Array.isArray(rincian)) return [];
  return rincian.flatMap((satu: unknown): Rincian[] => {
    if (!isObject(satu)) return [];
    const { sel, sebelum, sesudah, dari } = satu;
    if (typeof sel !== 'string' || typeof dari !== 'string') return [];
    return [{ sel, sebelum: (sebelum ?? '') as Json, sesudah: (sesudah ?? '') as Json, dari }];
  });
}

const isObject = (nilai: unknown): nilai is Readonly<Record<string, unknown>> =>
  typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai);
