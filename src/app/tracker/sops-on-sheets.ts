import { sheetOf, type SheetSnapshot, type Snapshot } from '../../domain/sheet/snapshot';
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

/** The SOPs of a snapshot's sheets, each sheet read once however many Berkas follow it. */
export class SopsOnSheets {
  private readonly known = new Map<string, readonly (readonly [sop: Sop, versi: SopVersi])[]>();

  constructor(
    private readonly snapshot: Snapshot,
    private readonly digest?: Digest,
  ) {}

  /** By its title, else the first on its sheet; undefined when the sheet is gone or holds no SOP any more. */
  followedBy(own: Pick<SopVersi, 'sheet' | 'judul'>): FollowedSop | undefined {
    const sheet = sheetOf(this.snapshot, own.sheet);
    if (!sheet) return undefined;
    const all = this.known.get(sheet.name) ?? readSops(sheet).sops.map((sop) => [sop, sopVersiOf(sop, this.digest)] as const);
    this.known.set(sheet.name, all);
    const found = all.find(([, { judul }]) => judul === own.judul) ?? all[0];
    return (
      found && { sheet, sop: found[0], versi: found[1], sops: all.map(([sop]) => sop), versions: all.map(([, versi]) => versi) }
    );
  }
}
