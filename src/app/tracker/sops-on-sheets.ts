import { sheetOf, type CellValue, type SheetSnapshot, type Snapshot } from '../../domain/sheet/snapshot';
import { readSops } from '../../domain/sop/read/read-sops';
import type { Sop } from '../../domain/sop/sop';
import type { Digest } from '../../domain/tracker/log/digest';
import { sopVersiOf } from '../../domain/tracker/make-sop-versi';
import type { SopVersi } from '../../domain/tracker/sop-versi';

/** The SOP that a Berkas follows, as its sheet has it now. */
export interface FollowedSop {
  readonly sheet: SheetSnapshot;
  readonly sop: Sop;
  readonly versi: SopVersi;
  /** All SOPs of the sheet, this one among them, and what each would be to a Berkas. */
  readonly sops: readonly Sop[];
  readonly versions: readonly SopVersi[];
}

type ReadSops = readonly (readonly [sop: Sop, versi: SopVersi])[];

/** Sheets as they were last read here, the newest last: an act reads an SOP's sheet again and again, and seldom has it changed. */
const LAST = new Map<string, { readonly sheet: SheetSnapshot; readonly sops: ReadSops }>();
const KEPT_SHEETS = 16;

/** The SOPs of a sheet; worked out anew only where its cells, merged areas or shapes are others than the last time. */
function sopsOf(sheet: SheetSnapshot, digest: Digest | undefined): ReadSops {
  const last = LAST.get(sheet.name);
  const sops =
    last && isSameSheet(last.sheet, sheet)
      ? last.sops
      : readSops(sheet).sops.map((sop) => [sop, sopVersiOf(sop, digest)] as const);
  LAST.delete(sheet.name);
  LAST.set(sheet.name, { sheet, sops });
  for (const name of LAST.keys()) if (LAST.size > KEPT_SHEETS) LAST.delete(name);
  return sops;
}

function isSameSheet({ values, ...one }: SheetSnapshot, { values: otherValues, ...other }: SheetSnapshot): boolean {
  return (
    values.length === otherValues.length &&
    values.every((row, index) => isSameRow(row, otherValues[index] ?? [])) &&
    JSON.stringify(one) === JSON.stringify(other)
  );
}

const isSameRow = (one: readonly CellValue[], other: readonly CellValue[]): boolean =>
  one.length === other.length && one.every((value, column) => value === other[column]);

/** The SOPs of a snapshot's sheets, each sheet read once however many Berkas follow it. */
export class SopsOnSheets {
  private readonly known = new Map<string, ReadSops>();

  constructor(
    private readonly snapshot: Snapshot,
    private readonly digest?: Digest,
  ) {}

  /** By its title, else the first on its sheet; undefined when the sheet is gone or holds no SOP any more. */
  followedBy(own: Pick<SopVersi, 'sheet' | 'judul'>): FollowedSop | undefined {
    const sheet = sheetOf(this.snapshot, own.sheet);
    if (!sheet) return undefined;
    const all = this.known.get(sheet.name) ?? sopsOf(sheet, this.digest);
    this.known.set(sheet.name, all);
    const found = all.find(([, { judul }]) => judul === own.judul) ?? all[0];
    return (
      found && { sheet, sop: found[0], versi: found[1], sops: all.map(([sop]) => sop), versions: all.map(([, versi]) => versi) }
    );
  }
}
