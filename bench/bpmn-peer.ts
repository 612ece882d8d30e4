import { createRequire } from 'node:module';
import { installPeers } from './install-peers';

interface Node {
  readonly kind: 'startEvent' | 'userTask' | 'exclusiveGateway' | 'endEvent';
  readonly id: string;
  readonly name?: string;
  readonly incoming: string[];
  readonly outgoing: string[];
}

interface Flow {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly name?: string;
}

const SIZE = { startEvent: [36, 36], userTask: [100, 80], exclusiveGateway: [50, 50], endEvent: [36, 36] } as const;
const NAMESPACES =
  'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI"';

/**
 * A process of that many activities in a row as BPMN XML, every seventh followed by a decision that may go back three, modelled as
 * the recommended rules ask (joins and splits have gateways of their own). With `drawn`, it carries its diagram from left to right.
 */
export function bpmnXml(activities: number, drawn: boolean): string {
  const nodes: Node[] = [];
  const flows: Flow[] = [];
  const add = (kind: Node['kind'], id: string, name?: string): number =>
    nodes.push({ kind, id, ...(name ? { name } : {}), incoming: [], outgoing: [] }) - 1;
  const connect = (from: number, to: number, name?: string): void => {
    const id = `f${String(flows.length)}`;
    flows.push({ id, from, to, ...(name ? { name } : {}) });
    nodes[from]?.outgoing.push(id);
    nodes[to]?.incoming.push(id);
  };
  let last = add('startEvent', 'start', 'Mulai');
  let answer: string | undefined;
  let join = last;
  const follow = (node: number): void => {
    connect(last, node, answer);
    answer = undefined;
    last = node;
  };
  for (let index = 0; index < activities; index += 1) {
    if (index % 7 === 3 && index + 3 < activities) follow((join = add('exclusiveGateway', `join${String(index)}`)));
    follow(add('userTask', `task${String(index)}`, `Kegiatan ${String(index + 1)}`));
    if (index % 7 !== 6) continue;
    follow(add('exclusiveGateway', `split${String(index)}`, 'Setuju?'));
    connect(last, join, 'Tidak');
    answer = 'Ya';
  }
  follow(add('endEvent', 'end', 'Selesai'));
  const named = (name: string | undefined): string => (name === undefined ? '' : ` name="${name}"`);
  const process = [
    ...nodes.map((node) => {
      const ways = [
        ...node.incoming.map((id) => `<bpmn:incoming>${id}</bpmn:incoming>`),
        ...node.outgoing.map((id) => `<bpmn:outgoing>${id}</bpmn:outgoing>`),
      ];
      return `<bpmn:${node.kind} id="${node.id}"${named(node.name)}>${ways.join('')}</bpmn:${node.kind}>`;
    }),
    ...flows.map(
      ({ id, from, to, name }) =>
        `<bpmn:sequenceFlow id="${id}"${named(name)} sourceRef="${nodes[from]?.id ?? ''}" targetRef="${nodes[to]?.id ?? ''}" />`,
    ),
  ];
  const diagram = drawn
    ? `<bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="p">${diagramOf(nodes, flows)}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>`
    : '';
  return `<?xml version="1.0" encoding="UTF-8"?><bpmn:definitions ${NAMESPACES} id="d" targetNamespace="urn:runut"><bpmn:process id="p" isExecutable="false">${process.join('')}</bpmn:process>${diagram}</bpmn:definitions>`;
}

function diagramOf(nodes: readonly Node[], flows: readonly Flow[]): string {
  const left = (index: number): number => 100 + index * 160;
  const shapes = nodes.map(({ id, kind }, index) => {
    const [width, height] = SIZE[kind];
    return `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"><dc:Bounds x="${String(left(index))}" y="${String(300 - height / 2)}" width="${String(width)}" height="${String(height)}" /></bpmndi:BPMNShape>`;
  });
  const edges = flows.map(({ id, from, to }) => {
    const start = left(from) + SIZE[nodes[from]?.kind ?? 'userTask'][0];
    return `<bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}"><di:waypoint x="${String(start)}" y="300" /><di:waypoint x="${String(left(to))}" y="300" /></bpmndi:BPMNEdge>`;
  });
  return [...shapes, ...edges].join('');
}

interface Linter {
  lint(root: unknown): Promise<Record<string, readonly unknown[]>>;
}

/** bpmnlint with its recommended rules: reads a process from its XML and checks it; tells how many faults it found. */
export async function bpmnLinter(): Promise<(xml: string) => Promise<number>> {
  installPeers();
  const { BpmnModdle } = await import('bpmn-moddle');
  const require = createRequire(import.meta.url);
  const { Linter } = require('bpmnlint') as { Linter: new (options: object) => Linter };
  const NodeResolver = require('bpmnlint/lib/resolver/node-resolver') as new () => object;
  const linter = new Linter({ config: { extends: 'bpmnlint:recommended' }, resolver: new NodeResolver() });
  return async (xml) => {
    const { rootElement } = await new BpmnModdle().fromXML(xml);
    return Object.values(await linter.lint(rootElement)).flat().length;
  };
}

/** bpmn-auto-layout: gives a process its diagram. */
export async function bpmnLayout(): Promise<(xml: string) => Promise<string>> {
  installPeers();
  const { layoutProcess } = await import('bpmn-auto-layout');
  return layoutProcess;
}
