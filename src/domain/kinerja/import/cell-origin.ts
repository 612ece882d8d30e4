import { a1, parseA1 } from '../../sheet/address';
import type { Json } from '../../tracker/event';
import type { Isian } from '../pengaturan';
import { yearInName } from '../year-sheets';
import type { CellChange } from './import';

/** Where an imported cell's value came from, and when (ISO time of the import). */
export interface CellOrigin {
  readonly dari: string;
  readonly pada: string;
  /** The value the import wrote; a cell that says something else by now was changed by hand. */
  readonly nilai: Json;
}

/** A bidang's form as it is found by its mark, whatever its sheet is called by now. */
interface FormOnSheet {
  readonly sheet: string;
  readonly identitas: { readonly bidang: string };
}

/** What is read of an event: see `importRecord` for its details. */
interface ImportEvent {
  readonly jenis: string;
  readonly waktu: string;
  readonly data: unknown;
}

/** An import with what it says of each cell, what was the same before left apart. */
interface Import<Of extends ImportEvent> {
  readonly peristiwa: Of;
  readonly pada: string;
  readonly semua: readonly ImportDetail[];
  readonly berubah: readonly ImportDetail[];
}

/** The imports that still hold, oldest first: what was taken back is none. One that changed nothing cannot be taken back. */
export function importsInForce<Of extends ImportEvent>(peristiwa: readonly Of[]): readonly Import<Of>[] {
  const impor: Import<Of>[] = [];
  for (const one of peristiwa) {
    const { jenis, waktu, data } = one;
    if (jenis === 'data-diimpor') {
      const semua = detailsFrom(data);
      impor.push({ peristiwa: one, pada: waktu, semua, berubah: semua.filter(({ sebelum, sesudah }) => sebelum !== sesudah) });
    }
    const last = jenis === 'impor-dibatalkan' ? impor.findLastIndex(({ berubah }) => berubah.length > 0) : -1;
    if (last >= 0) impor.splice(last, 1);
  }
  return impor;
}

/** The origin of every imported cell ("Bidang Perumahan!F8") by the log; on forms that were renamed since, as they are called now. */
export function cellOrigins(peristiwa: readonly ImportEvent[], forms: readonly FormOnSheet[]): ReadonlyMap<string, CellOrigin> {
  const origins = new Map<string, CellOrigin>();
  const called = new Map(forms.map(({ sheet, identitas }) => [identitas.bidang, sheet]));
  const nowOf = (then: string, bidang: string | undefined): string => {
    const now = called.get(bidang ?? '') ?? then;
    // The form of another year is another form.
    return yearInName(now) === yearInName(then) ? now : then;
  };
  for (const { peristiwa: one, pada, semua } of importsInForce(peristiwa)) {
    const bidang = bidangBySheet(one.data);
    for (const { sel: then, sebelum, sesudah, dari } of semua) {
      const sheet = then.slice(0, then.lastIndexOf('!'));
      const sel = `${nowOf(sheet, bidang.get(sheet))}${then.slice(sheet.length)}`;
      // Whoever brought it first brought it.
      if (sebelum !== sesudah || origins.get(sel)?.nilai !== sesudah) origins.set(sel, { dari, pada, nilai: sesudah });
    }
  }
  return origins;
}

/** By the name that each form had when it was imported into, the code of its bidang; older logs do not say it. */
function bidangBySheet(data: unknown): ReadonlyMap<string, string> {
  const seals = isObject(data) ? data['segelLembar'] : undefined;
  return new Map(
    (Array.isArray(seals) ? seals : []).flatMap((one: unknown): (readonly [string, string])[] => {
      if (!isObject(one)) return [];
      const { lembar, bidang } = one;
      return typeof lembar === 'string' && typeof bidang === 'string' ? [[lembar, bidang]] : [];
    }),
  );
}

/** Whether the log does not know yet where these cells have their values from, though a file says so. */
export const isUntold = (sama: readonly CellChange[], origins: ReadonlyMap<string, CellOrigin>): boolean =>
  sama.some(({ at, sesudah }) => origins.get(`${at.sheet}!${a1(at.area)}`)?.nilai !== sesudah);

/** The last import by the log, with what it changed, so that it can be taken back at any later time. */
export interface LastImport {
  readonly pada: string;
  readonly ubahan: readonly CellChange[];
}

export function lastImport(peristiwa: readonly ImportEvent[]): LastImport | undefined {
  const terakhir = importsInForce(peristiwa).findLast(({ berubah }) => berubah.length > 0);
  if (!terakhir) return undefined;
  const owners = bidangBySheet(terakhir.peristiwa.data);
  const ubahan = terakhir.berubah.flatMap(({ sel, sebelum, sesudah, dari }): CellChange[] => {
    const batas = sel.lastIndexOf('!');
    const at = parseA1(sel.slice(batas + 1));
    if (batas < 1 || !at || !isIsian(sebelum) || !isIsian(sesudah)) return [];
    const sheet = sel.slice(0, batas);
    const bidang = owners.get(sheet);
    return [{ at: { sheet, area: at }, sebelum, sesudah, dari, ...(bidang === undefined ? {} : { bidang }) }];
  });
  return ubahan.length === 0 ? undefined : { pada: terakhir.pada, ubahan };
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
