import type { Site } from '../../sheet/edit';
import type { FlowStep } from './flow';
import { ALT } from './pesan';
import type { At, Lane, Node, Port, Route, Row, Track, Waypoint } from './plan';
import { assign, nowhere } from './plan';
import { makeNode } from './rows';

export type Side = 'left' | 'right';

const port = (node: Node, site: Site): Port => ({ node, site });

/** The edge of a symbol at which a line leaves or enters. */
export const edge = (node: Node, site: Site): Waypoint => ({
  x: site === 'left' ? node.left : site === 'right' ? node.right : node.x,
  y: site === 'top' ? node.top : site === 'bottom' ? node.bottom : node.y,
});

type NewRoute = Pick<Route, 'name' | 'alt' | 'points' | 'from' | 'arrow'> & Partial<Pick<Route, 'to' | 'label'>>;

/** A drawing being decided: rows, the lines found so far, and which ports and tracks they take. */
export class Draft {
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

  private order(row: Row): string {
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

  useSide(row: Row, side: Side): void {
    if (side === 'left') row.leftUsed = true;
    else row.rightUsed = true;
  }

  private add(route: NewRoute, rowA: number, rowB: number): void {
    this.routes.push({
      name: route.name,
      alt: route.alt,
      points: route.points,
      from: route.from,
      to: route.to,
      arrow: route.arrow,
      label: route.label,
      firstRow: Math.min(rowA, rowB),
      lastRow: Math.max(rowA, rowB),
    });
  }

  private forward(row: Row, next: Row, from: Port, to: Port, points: readonly Waypoint[]): void {
    const decides = from.node === row.decision;
    const [a, b] = [this.nomor(row), this.nomor(next)];
    this.add(
      {
        name: `runut:panah:${this.order(row)}>${this.order(next)}`,
        alt: decides ? ALT.ya(a, b) : ALT.panah(a, b),
        points,
        from,
        to,
        arrow: true,
        ...(decides ? { label: 'ya' as const } : {}),
      },
      row.index,
      next.index,
    );
    if (!decides) return;
    if (from.site === 'bottom') row.labelBottom = true;
    else row.labelTop = true;
  }

  join(row: Row, left: Node, right: Node): void {
    this.add(
      {
        name: `runut:bersama:${this.order(row)}:${String(left.column + 1)}>${String(right.column + 1)}`,
        alt: ALT.bersama(this.nomor(row)),
        points: [edge(left, 'right'), edge(right, 'left')],
        from: port(left, 'right'),
        to: port(right, 'left'),
        arrow: false,
      },
      row.index,
      row.index,
    );
  }

  straight(row: Row, exit: Node, next: Row, entry: Node): void {
    exit.bottomUsed = true;
    entry.topUsed = true;
    next.crossed.add(entry.column);
    this.forward(row, next, port(exit, 'bottom'), port(entry, 'top'), [edge(exit, 'bottom'), edge(entry, 'top')]);
  }

  sideToTop(row: Row, exit: Node, side: Side, next: Row, entry: Node): void {
    this.useSide(row, side);
    entry.topUsed = true;
    next.crossed.add(entry.column);
    this.forward(row, next, port(exit, side), port(entry, 'top'), [
      edge(exit, side),
      { x: entry.x, y: row.line },
      edge(entry, 'top'),
    ]);
  }

  bottomToSide(row: Row, exit: Node, next: Row, entry: Node): void {
    const side: Side = exit.column < entry.column ? 'left' : 'right';
    exit.bottomUsed = true;
    this.useSide(next, side);
    next.crossed.add(exit.column);
    this.forward(row, next, port(exit, 'bottom'), port(entry, side), [
      edge(exit, 'bottom'),
      { x: exit.x, y: next.line },
      edge(entry, side),
    ]);
  }

  bottomToTop(row: Row, exit: Node, next: Row, entry: Node, track: Track): void {
    exit.bottomUsed = true;
    entry.topUsed = true;
    next.crossed.add(entry.column).add(exit.column);
    this.forward(row, next, port(exit, 'bottom'), port(entry, 'top'), [
      edge(exit, 'bottom'),
      { x: exit.x, y: track },
      { x: entry.x, y: track },
      edge(entry, 'top'),
    ]);
  }

  /** "Tidak" into the row just above: out at the side, in from below. */
  returnBelow(row: Row, decision: Node, target: Node, side: Side): void {
    const above = this.rows[row.index - 1];
    if (!above) return;
    this.useSide(row, side);
    target.bottomUsed = true;
    row.crossed.add(target.column);
    this.back(row, above, port(decision, side), port(target, 'bottom'), [
      edge(decision, side),
      { x: target.x, y: row.line },
      edge(target, 'bottom'),
    ]);
  }

  /** A return, or the part of it that joins another return to the same step (`to` is absent then). */
  back(row: Row, target: Row, from: Port, to: Port | undefined, points: readonly Waypoint[]): void {
    this.add(
      {
        name: `runut:tidak:${this.order(row)}>${this.order(target)}`,
        alt: ALT.tidak(this.nomor(row), this.nomor(target)),
        points,
        from,
        ...(to ? { to } : {}),
        arrow: to !== undefined,
        label: 'tidak',
      },
      row.index,
      target.index,
    );
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
        alt: of.arah === 'keluar' ? ALT.keluar(of.huruf, other) : ALT.masuk(of.huruf, other),
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
    let letters = '';
    for (let rest = (this.letters += 1); rest > 0; rest = Math.floor((rest - 1) / 26)) {
      letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    }
    return letters;
  }

  /** The flow across a page's edge: down into a segilima, and out of its twin on the next page. */
  turnPage(row: Row, exit: Node, next: Row, entry: Node): void {
    const huruf = this.nextLetter();
    row.bottomStrip = true;
    next.topStrip = true;
    exit.bottomUsed = true;
    entry.topUsed = true;
    next.crossed.add(entry.column);
    const out = this.joint({ huruf, arah: 'keluar', row, other: next, column: exit.column, stand: 'bottom-strip' });
    const into = this.joint({ huruf, arah: 'masuk', row: next, other: row, column: entry.column, stand: 'top-strip' });
    const decides = exit === row.decision;
    if (decides) row.labelBottom = true;
    this.add(
      {
        name: `runut:panah:${this.order(row)}>${huruf}`,
        alt: out.alt,
        points: [edge(exit, 'bottom'), edge(out, 'top')],
        from: port(exit, 'bottom'),
        to: port(out, 'top'),
        arrow: true,
        ...(decides ? { label: 'ya' as const } : {}),
      },
      row.index,
      row.index,
    );
    this.add(
      {
        name: `runut:panah:${huruf}>${this.order(next)}`,
        alt: into.alt,
        points: [edge(into, 'bottom'), edge(entry, 'top')],
        from: port(into, 'bottom'),
        to: port(entry, 'top'),
        arrow: true,
      },
      next.index,
      next.index,
    );
  }

  /** From a decision to the segilima that stands for an earlier page. */
  intoJoint(row: Row, decision: Node, site: Site, joint: Node, enter: Site, between: readonly Waypoint[]): void {
    this.add(
      {
        name: `runut:tidak:${this.order(row)}>${joint.text ?? ''}`,
        alt: joint.alt,
        points: [edge(decision, site), ...between, edge(joint, enter)],
        from: port(decision, site),
        to: port(joint, enter),
        arrow: true,
        label: 'tidak',
      },
      row.index,
      row.index,
    );
  }

  /** From a segilima to the step it leads to, or to the line that enters it (`to` is absent then). */
  outOfJoint(row: Row, joint: Node, site: Site, to: Port | undefined, points: readonly Waypoint[]): void {
    this.add(
      {
        name: `runut:tidak:${joint.text ?? ''}>${this.order(row)}`,
        alt: joint.alt,
        points,
        from: port(joint, site),
        ...(to ? { to } : {}),
        arrow: to !== undefined,
      },
      row.index,
      row.index,
    );
  }
}
