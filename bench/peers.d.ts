/** Peers that ship without types, as far as the benchmarks use them. */
declare module 'bpmn-auto-layout' {
  export function layoutProcess(xml: string): Promise<string>;
}

declare module 'mammoth' {
  export function convertToHtml(input: { readonly buffer: Uint8Array }): Promise<{ readonly value: string }>;
}

declare module 'bpmn-moddle' {
  export class BpmnModdle {
    fromXML(xml: string): Promise<{ readonly rootElement: unknown }>;
  }
}
