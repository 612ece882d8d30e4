import { POINT } from '../../sheet/print/measure';
import { pageWidth } from '../../sheet/print/paper';

/** Physical columns of the sheet that Runut writes for an SOP with a given number of pelaksana, and their widths in pixels. */
export interface SheetColumns {
  readonly no: number;
  readonly uraian: number;
  /** First pelaksana column; they stand side by side. */
  readonly pelaksana: number;
  readonly pelaksanaCount: number;
  readonly kelengkapan: number;
  readonly waktu: number;
  readonly output: number;
  readonly keterangan: number;
  readonly widths: readonly number[];
}

const PAGE_PIXELS = pageWidth('landscape') / POINT;

const NO = 32;
const GUTTER = 18;
const MUTU = { kelengkapan: 126, waktu: 62, output: 138, keterangan: 80 } as const;
const URAIAN = 274;
const REST = URAIAN + MUTU.kelengkapan + MUTU.waktu + MUTU.output + MUTU.keterangan;
const FEW: Readonly<Record<number, number>> = { 1: 150, 2: 126, 3: 110, 4: 102 };

/** Pelaksana columns share at most 624 pixels, and are never narrower than a symbol with a line on either side needs. */
function pelaksanaWidth(count: number): number {
  return FEW[count] ?? Math.max(44, Math.floor(Math.min(624, 408 + (count - 4) * 50) / count));
}

/** Pixels a column would like to have for its longest word; granted up to 1.3 times its usual width. */
export interface ColumnNeeds {
  readonly kelengkapan?: number;
  readonly waktu?: number;
  readonly output?: number;
  readonly keterangan?: number;
}

/** Widths for any number of pelaksana (at least 1); up to 12 they fit the page exactly, beyond that the page prints smaller. */
export function sheetColumns(pelaksanaCount: number, needs: ColumnNeeds = {}): SheetColumns {
  const count = Math.max(1, pelaksanaCount);
  const width = pelaksanaWidth(count);
  const scale = Math.max(0.6, (PAGE_PIXELS - NO - count * width) / REST);
  const wide = (usual: number, need = 0): number => Math.round(Math.max(usual, Math.min(need, usual * 1.3)));
  const kelengkapan = wide(MUTU.kelengkapan * scale, needs.kelengkapan);
  const waktu = wide(Math.max(52, Math.min(72, MUTU.waktu * scale)), needs.waktu);
  const output = wide(MUTU.output * scale, needs.output);
  const keterangan = wide(Math.max(66, MUTU.keterangan * scale), needs.keterangan);
  const uraian = Math.max(150, PAGE_PIXELS - NO - count * width - kelengkapan - waktu - output - keterangan);
  const first = 2 + count;
  return {
    no: 0,
    uraian: 1,
    pelaksana: 2,
    pelaksanaCount: count,
    kelengkapan: first,
    waktu: first + 1,
    output: first + 2,
    keterangan: first + 3,
    widths: [NO, uraian, ...Array<number>(count).fill(width), kelengkapan, waktu, output, keterangan, GUTTER],
  };
}
