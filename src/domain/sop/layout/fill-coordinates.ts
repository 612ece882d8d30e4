import type { FlowGrid } from './flow';
import { LABEL_HEIGHT } from './labels';
import type { FlowPlan, Node, Row } from './flow-plan';
import { rowsFor } from '../../sheet/print/tall-rows';

/** Symbol sizes in points when nothing is tight (74 × 26, 74 × 28 and 70 × 36 pixels); a segilima between pages is small. */
const SIZE = {
  terminator: { width: 55.5, height: 19.5 },
  process: { width: 55.5, height: 21 },
  decision: { width: 52.5, height: 27 },
  connector: { width: 21, height: 21 },
} as const;

/** Two segilima may stand side by side in one cell's strip. */
const THIRD = 0.33;
const JOINT = { width: 12, height: 12 } as const;
/** A strip at a page's edge: the segilima and the arrow to or from it. */
export const STRIP = 24;
/** Distance between two lines that run side by side, where there is room for it. */
const PITCH = 4.5;
/** A line never lies on a cell's border, where it would vanish. */
const OFF_BORDER = 3.5;
const MARGIN = 6;
const LEAST_MARGIN = 6;
const LANE_PITCH = 4.5;
/** From a lane to the symbol it enters: the arrowhead and a little line. */
const ARROW_ROOM = 9;
/** Share of a cell's width that lines may take at either side, so that a symbol stays a symbol and its label finds room. */
const WIDEST_MARGIN = 0.28;

const heightOf = (row: Row): number => Math.max(...row.nodes.map((node) => SIZE[node.shape].height));

const band = (count: number): number => (count === 0 ? 0 : OFF_BORDER + count * PITCH);

const trackCount = (tracks: readonly { readonly index: number }[]): number =>
  tracks.reduce((most, track) => Math.max(most, track.index + 1), 0);

const topNeed = (row: Row): number =>
  Math.max(
    MARGIN,
    band(trackCount(row.early) + trackCount(row.late)) + (row.labelTop ? LABEL_HEIGHT + 1.5 : row.early.length > 0 ? 8 : 2),
  );

const bottomNeed = (row: Row): number =>
  Math.max(MARGIN, band(trackCount(row.below)) + (row.labelBottom ? LABEL_HEIGHT + 1.5 : 2));

/** The height in points that a row's part of the drawing needs. */
export const rowNeed = (row: Row): number =>
  heightOf(row) + 2 * Math.max(topNeed(row), bottomNeed(row)) + (row.topStrip ? STRIP : 0) + (row.bottomStrip ? STRIP : 0);

/** Fills in every coordinate of the plan. */
export function fillCoordinates(plan: FlowPlan, grid: FlowGrid): void {
  const { columns } = grid;
  const margin = channelHalf(plan, columns);
  plan.centres.forEach((centre, column) => {
    centre.at = ((columns[column] ?? 0) + (columns[column + 1] ?? 0)) / 2;
  });
  placeLanes(plan, columns, margin);
  for (const row of plan.rows) placeRow(row, grid, margin);
  for (const joint of plan.joints) placeJoint(joint, plan, grid, margin);
}

const widthOf = (columns: readonly number[], column: number): number => (columns[column + 1] ?? 0) - (columns[column] ?? 0);

/** Width of the free strip at each side of a cell, the same everywhere, wide enough for the most crowded channel. */
function channelHalf(plan: FlowPlan, columns: readonly number[]): number {
  const narrowest = Math.min(...plan.centres.map((_, column) => widthOf(columns, column)));
  const usual = Math.max(LEAST_MARGIN, (narrowest - SIZE.process.width) / 2);
  let most = 0;
  for (const lane of plan.lanes) most = Math.max(most, lane.track + 1);
  const joint = plan.joints.some((one) => Math.abs(one.shift) === 1) ? JOINT.width + 9 : 0;
  const wanted = Math.max(joint, most === 0 ? 0 : OFF_BORDER + (most - 1) * LANE_PITCH + ARROW_ROOM);
  return Math.min(Math.max(usual, wanted), narrowest * WIDEST_MARGIN);
}

/** Lanes keep off the cell's border and leave an arrow's length before a symbol; where it is tight they share the room evenly. */
function placeLanes(plan: FlowPlan, columns: readonly number[], margin: number): void {
  const tracks = new Map<number, number>();
  const key = (lane: { readonly channel: number; readonly half: number }): number => lane.channel * 2 + lane.half;
  for (const lane of plan.lanes) tracks.set(key(lane), Math.max(tracks.get(key(lane)) ?? 0, lane.track + 1));
  for (const lane of plan.lanes) {
    const border = columns[lane.channel] ?? 0;
    const count = tracks.get(key(lane)) ?? 1;
    const spare = margin - ARROW_ROOM - OFF_BORDER;
    const away =
      spare >= (count - 1) * 2
        ? margin - ARROW_ROOM - (lane.track * spare) / Math.max(1, count - 1)
        : margin - ((lane.track + 1) * margin) / (count + 1);
    lane.at = lane.half === 0 ? border - away : border + away;
  }
}

/** Tracks at equal distances from `from` toward `to`, closer together only where the room is short. */
function spread(
  tracks: readonly { at: number; readonly index: number }[],
  skip: number,
  total: number,
  from: number,
  to: number,
): void {
  const pitch = Math.min(PITCH, (to - from) / Math.max(1, total));
  for (const track of tracks) track.at = from + (skip + track.index + 0.5) * pitch;
}

function placeRow(row: Row, grid: FlowGrid, margin: number): void {
  const bounds = grid.rows[row.step] ?? { top: 0, bottom: 0 };
  const strips = (row.topStrip ? STRIP : 0) + (row.bottomStrip ? STRIP : 0);
  const height = bounds.bottom - bounds.top;
  const squeeze = strips > 0 && height < strips + 14 ? Math.max(0, height - 14) / strips : 1;
  const top = bounds.top + (row.topStrip ? STRIP * squeeze : 0);
  const bottom = bounds.bottom - (row.bottomStrip ? STRIP * squeeze : 0);
  // A row in several rows of the sheet may be torn by the end of a page: its symbols stand in the first of them.
  const part = Math.min(bottom - top, Math.max((bottom - top) / rowsFor(bottom - top), rowNeed(row)));
  row.line.at = top + part / 2;
  const room = Math.max(4, part - 4);
  for (const node of row.nodes) {
    const size = SIZE[node.shape];
    const cell = widthOf(grid.columns, node.column);
    const width = Math.min(size.width, Math.max(4, cell - 2 * margin));
    setBox(node, width, Math.min(size.height, room));
  }
  const symbolTop = Math.min(...row.nodes.map((node) => node.top.at));
  const symbolBottom = Math.max(...row.nodes.map((node) => node.bottom.at));
  const above = [trackCount(row.early), trackCount(row.late)] as const;
  const wide = symbolTop - (row.labelTop ? LABEL_HEIGHT : 2);
  const start = Math.min(top + OFF_BORDER, symbolTop - 1);
  const stop = wide - start >= (above[0] + above[1]) * 2 ? wide : symbolTop - 0.5;
  spread(row.early, 0, above[0] + above[1], start, stop);
  spread(row.late, above[0], above[0] + above[1], start, stop);
  const below = trackCount(row.below);
  const end = Math.max(bottom - OFF_BORDER, symbolBottom + 1);
  const low = symbolBottom + (row.labelBottom ? LABEL_HEIGHT : 2);
  spread(row.below, 0, below, end - low >= below * 2 ? Math.max(low, end - below * PITCH) : symbolBottom + 0.5, end);
}

function setBox(node: Node, width: number, height: number): void {
  node.left.at = node.x.at - width / 2;
  node.right.at = node.x.at + width / 2;
  node.top.at = node.y.at - height / 2;
  node.bottom.at = node.y.at + height / 2;
}

function placeJoint(joint: Node, plan: FlowPlan, grid: FlowGrid, margin: number): void {
  const row = plan.rows[joint.row];
  const bounds = row && grid.rows[row.step];
  if (!row || !bounds) return;
  const cell = widthOf(grid.columns, joint.column);
  const symbol = Math.min(SIZE.process.width, Math.max(4, cell - 2 * margin));
  let { width, height }: { width: number; height: number } = JOINT;
  const tall = bounds.bottom - bounds.top;
  const centre = plan.centres[joint.column]?.at ?? 0;
  if (Math.abs(joint.shift) === 1) {
    width = Math.min(width, ((cell - symbol) / 2) * 0.6);
    joint.x.at = centre + joint.shift * (cell / 2 - width / 2 - 1.5);
  } else {
    width = Math.min(width, joint.shift === 0 && joint.stand === 'line' ? symbol : symbol * THIRD);
    if (joint.shift !== 0) joint.x.at = centre + joint.shift * symbol;
  }
  if (joint.stand === 'line') {
    height = Math.min(height, tall / 2);
  } else {
    height = Math.min(height, tall / 5);
    joint.y.at = joint.stand === 'top-strip' ? bounds.top + 2.5 + height / 2 : bounds.bottom - 2.5 - height / 2;
  }
  setBox(joint, width, height);
}
