import type { Json } from '../../tracker/event';

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

/** The origin of every imported cell ("Bidang Perumahan!F8") by the log; what was taken back has none. */
export function asalSel(peristiwa: readonly PeristiwaImpor[]): ReadonlyMap<string, AsalSel> {
  const impor: PeristiwaImpor[] = [];
  for (const satu of peristiwa) {
    if (satu.jenis === 'data-diimpor') impor.push(satu);
    if (satu.jenis === 'impor-dibatalkan') impor.pop();
  }
  return new Map(
    impor.flatMap(({ waktu, data }) =>
      rincianDari(data).map(({ sel, sesudah, dari }): [string, AsalSel] => [sel, { dari, pada: waktu, nilai: sesudah }]),
    ),
  );
}

function rincianDari(data: unknown): readonly { readonly sel: string; readonly sesudah: Json; readonly dari: string }[] {
  const rincian = isObject(data) ? data['rincian'] : undefined;
  if (!Array.isArray(rincian)) return [];
  return rincian.flatMap((satu: unknown) => {
    if (!isObject(satu)) return [];
    const { sel, sesudah, dari } = satu;
    return typeof sel === 'string' && typeof dari === 'string' ? [{ sel, sesudah: (sesudah ?? '') as Json, dari }] : [];
  });
}

const isObject = (nilai: unknown): nilai is Readonly<Record<string, unknown>> =>
  typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai);
