import { createRequire } from 'node:module';
import { layoutProcess } from 'bpmn-auto-layout';
import { BpmnModdle } from 'bpmn-moddle';

/** A process of that many tasks in a row, every seventh one followed by a decision that may go back, as BPMN XML. */
export function bpmnXml(activities: number): string {
  const nodes: string[] = ['<bpmn:startEvent id="start" name="Mulai"><bpmn:outgoing>f0</bpmn:outgoing></bpmn:startEvent>'];
  const flows: string[] = [];
  let flow = 0;
  let previous = 'start';
  const connect = (from: string, to: string, name = ''): string => {
    const id = `f${String(flow)}`;
    flow += 1;
    flows.push(`<bpmn:sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}"${name ? ` name="${name}"` : ''} />`);
    return id;
  };
  for (let index = 0; index < activities; index += 1) {
    const id = `n${String(index)}`;
    const incoming = connect(previous, id, index % 7 === 0 && index > 0 ? 'Ya' : '');
    if (index % 7 === 6) {
      const back = connect(id, `n${String(index - 3)}`, 'Tidak');
      nodes.push(
        `<bpmn:exclusiveGateway id="${id}" name="Setuju?"><bpmn:incoming>${incoming}</bpmn:incoming><bpmn:outgoing>${back}</bpmn:outgoing></bpmn:exclusiveGateway>`,
      );
    } else
      nodes.push(
        `<bpmn:task id="${id}" name="Kegiatan ${String(index + 1)}"><bpmn:incoming>${incoming}</bpmn:incoming></bpmn:task>`,
      );
    previous = id;
  }
  connect(previous, 'end');
  nodes.push('<bpmn:endEvent id="end" name="Selesai" />');
  return `<?xml version="1.0" encoding="UTF-8"?><bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="urn:runut"><bpmn:process id="p" isExecutable="false">${nodes.join('')}${flows.join('')}</bpmn:process></bpmn:definitions>`;
}

interface Linter {
  lint(root: unknown): Promise<Record<string, readonly unknown[]>>;
}

/** bpmnlint with its recommended rules, ready to check one parsed process again and again. */
export async function bpmnLinter(xml: string): Promise<() => Promise<number>> {
  const require = createRequire(import.meta.url);
  const { Linter } = require('bpmnlint') as { Linter: new (options: object) => Linter };
  const NodeResolver = require('bpmnlint/lib/resolver/node-resolver') as new () => object;
  const linter = new Linter({ config: { extends: 'bpmnlint:recommended' }, resolver: new NodeResolver() });
  const { rootElement } = await new BpmnModdle().fromXML(xml);
  return async () => Object.values(await linter.lint(rootElement)).flat().length;
}

export const layOutBpmn = (xml: string): Promise<string> => layoutProcess(xml);
