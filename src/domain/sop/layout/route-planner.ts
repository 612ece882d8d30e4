import { columnLetters } from '../../sheet/address';
import type { Site } from '../../sheet/edit';
import type { FlowStep } from './flow';
import { ALT_TEXT } from './messages';
import type { At, Lane, Node, Route, Row, Track, Waypoint } from './flow-plan';
import { assign, nowhere } from './flow-plan';
import { makeNode } from './plan-rows';

export type RouteSide = 'left' | 'right';

export const opposite = (side: RouteSide): RouteSide => (side === 'left' ? 'right' : 'left');

/** The edge of a symbol at which a line leaves or enters. */
export const edge = (node: Node, site: Site): Waypoint => ({
  x: site === 'left' ? node.left : site === 'right' ? node.right : node.x,
  y: site === 'top' ? node.top : site === 'bottom' ? node.bottom : node.y,
});

type NewRoute = Pick<Route, 'name' | 'alt' | 'points' | 'from' | 'arrow'> & Partial<Pick<Route, 'to' | 'label'>>;

/** A drawing being decided: rows, the lines found so far, and which ports and tracks they take. */
export class RoutePlanner {
  readonly routes: Route[] = [];
  readonly joints: Node[] = [];
  readonly lanes: Lane[] = [];
  private readonly laneTracks = new Map<number, Lane[][]>();
  private readonly trackTables = new Map<Track[], Track[][]>();

  constructor(
    readonly rows: readonly Row[],
    readonly steps: readonly FlowStep[],
    readonly centres: readonly At[],
  ) {}

  get columnCount(): number {
    return this.centres.length;
  }

  nomor(row: Row): string {
    return this.steps[row.step]?.nomor ?? String(row.step + 1);
  }

  /** The step's place in the table, which names its shapes. */
  order(row: Row): string {
    return String(row.step + 1);
  }

  /** A free horizontal track of a row between two order keys. */
  track(zone: Track[], from: number, to: number): Track {
    const track: Track = { at: 0, lo: Math.min(from, to), hi: Math.max(from, to), index: 0 };
    let table = this.trackTables.get(zone);
    if (!table) this.trackTables.set(zone, (table = []));
    track.index = assign(table, track);
    zone.push(track);
    return track;
  }

  /** Reserves a lane; its track is chosen once all lanes are known, shorter ones nearer to the symbols. */
  lane(channel: number, half: 0 | 1, lo: number, hi: number): Lane {
    const kept = channel === 0 ? 1 : channel === this.columnCount ? 0 : half;
    const lane: Lane = { at: 0, channel, half: kept, lo: Math.min(lo, hi), hi: Math.max(lo, hi), track: 0 };
    this.lanes.push(lane);
    return lane;
  }

  settleLanes(): void {
    const byLength = [...this.lanes].sort((a, b) => a.hi - a.lo - (b.hi - b.lo));
    for (const lane of byLength) {
      const key = lane.channel * 2 + lane.half;
      let table = this.laneTracks.get(key);
      if (!table) this.laneTracks.set(key, (table = []));
      lane.track = assign(table, lane);
    }
  }

  useSide(row: Row, side: RouteSide): void {
    if (side === 'left') row.leftUsed = true;
    else row.rightUsed = true;
  }

  add(route: NewRoute, rowA: number, rowB: number): void {
    this.routes.push({
      ...route,
      to: route.to,
      label: route.label,
      firstRow: Math.min(rowA, rowB),
      lastRow: Math.max(rowA, rowB),
    });
  }

  /** A segilima beside a symbol on its row's line, or in the strip at the page's edge. */
  joint(of: {
    huruf: string;
    arah: 'keluar' | 'masuk';
    row: Row;
    other: Row;
    column: number;
    stand: Node['stand'];
    shift?: number;
  }): Node {
    const centre = this.centres[of.column] ?? nowhere();
    const shifted = of.shift !== undefined && of.shift !== 0;
    const other = this.nomor(of.other);
    const node = makeNode(
      {
        name: `runut:sambung:${of.huruf}:${of.arah}:${this.order(of.row)}`,
        shape: 'connector',
        alt: of.arah === 'keluar' ? ALT_TEXT.keluar(of.huruf, other) : ALT_TEXT.masuk(of.huruf, other),
        text: of.huruf,
        column: of.column,
        row: of.row.index,
        kind: 'sambung',
        stand: of.stand,
        shift: of.shift ?? 0,
      },
      shifted ? nowhere() : centre,
      of.stand === 'line' ? of.row.line : nowhere(),
    );
    this.joints.push(node);
    return node;
  }

  private letters = 0;

  /** A, B, … Z, AA: one letter for each pair. */
  nextLetter(): string {
    return columnLetters(this.letters++);
  }
}
