import type { FlowGrid, FlowStep } from '../src/domain/sop/layout/flow';
import { layoutFlow } from '../src/domain/sop/layout/layout-flow';
import { bpmnLayout, bpmnXml } from './bpmn-peer';
import { against, median, type Line } from './measure';

const COLUMNS = 6;

/** Laying out a flowchart of 100 kegiatan against bpmn-auto-layout on as many activities. */
export async function run(): Promise<readonly Line[]> {
  const steps = stepsOf(100);
  const grid = gridOf(steps.length);
  const xml = bpmnXml(100, false);
  const layOutBpmn = await bpmnLayout();
  const runut = await median(() => layoutFlow(steps, grid), 401);
  const peer = await median(() => layOutBpmn(xml), 25);
  return [against('lay out 100 kegiatan over 6 pelaksana', runut, 'bpmn-auto-layout', peer, 'at most 0.01')];
}

/** The hand-overs wander over the columns; every seventh step decides and may send back three steps. */
const stepsOf = (count: number): FlowStep[] =>
  Array.from({ length: count }, (_, index): FlowStep => {
    const decides = index % 7 === 6;
    const shape = index === 0 || index === count - 1 ? 'terminator' : decides ? 'decision' : 'process';
    return {
      symbols: [{ column: (index * 5) % COLUMNS, shape }],
      nomor: String(index + 1),
      pelaku: ['Pelaksana'],
      ...(decides ? { back: index - 3 } : {}),
    };
  });

const gridOf = (rows: number): FlowGrid => ({
  columns: Array.from({ length: COLUMNS + 1 }, (_, column) => 230 + column * 76.5),
  rows: Array.from({ length: rows }, (_, row) => ({ top: 60 + row * 60, bottom: 120 + row * 60 })),
  pageStarts: [],
});
