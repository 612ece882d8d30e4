import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** Something that Excel or Word would refuse or offer to repair. */
export interface Trouble {
  readonly part: string;
  /** Short name of the broken rule. */
  readonly rule: string;
  readonly says: string;
}

/** An element; names without their prefix, attributes of the relationships namespace as "r:…". */
export interface Node {
  readonly name: string;
  readonly uri: string;
  readonly of: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

export interface OfficeRelation {
  readonly id: string;
  /** Last segment of its type. */
  readonly type: string;
  /** Path in the package, or the address outside. */
  readonly target: string;
  readonly external: boolean;
}

const RELATIONSHIPS = /\/officeDocument\/(?:2006\/)?relationships$/;

/** Reads XML with its namespaces; throws on what is not well-formed, or has a prefix that is declared nowhere. */
export function parseNode(xml: string): Node {
  const root: Node = { name: '', uri: '', of: {}, children: [], text: '' };
  const path = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const of = Object.fromEntries(
      Object.values(attributes).map((one) => [RELATIONSHIPS.test(one.uri) ? `r:${one.local}` : one.local, one.value]),
    );
    const node: Node = { name: local, uri, of, children: [], text: '' };
    path.at(-1)?.children.push(node);
    path.push(node);
  });
  parser.on('text', (text) => {
    const node = path.at(-1);
    if (node) node.text += text;
  });
  parser.on('closetag', () => path.pop());
  parser.write(xml.replace(/^\uFEFF/, '')).close();
  return root.children[0] ?? root;
}

/** An Office file as its parts, each parsed once. */
export class OfficeFile {
  readonly troubles: Trouble[] = [];
  private readonly parts: Readonly<Record<string, Uint8Array>>;
  private readonly parsed = new Map<string, Node | undefined>();

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
  }

  get paths(): string[] {
    return Object.keys(this.parts).filter((path) => !path.endsWith('/'));
  }

  has(path: string): boolean {
    return path in this.parts;
  }

  xml(path: string): Node | undefined {
    if (!this.parsed.has(path)) this.parsed.set(path, this.parse(path));
    return this.parsed.get(path);
  }

  relations(path: string): OfficeRelation[] {
    const slash = path.lastIndexOf('/');
    const folder = path.slice(0, slash + 1);
    const node = this.xml(`${folder}_rels/${path.slice(slash + 1)}.rels`);
    return (node?.children ?? []).map(({ of }) => {
      const external = of['TargetMode'] === 'External';
      const target = of['Target'] ?? '';
      return {
        id: of['Id'] ?? '',
        type: of['Type']?.split('/').at(-1) ?? '',
        target: external ? target : resolved(folder, target),
        external,
      };
    });
  }

  /** The part of a kind that hangs on another. */
  partOf(path: string, type: string): string | undefined {
    return this.relations(path).find((one) => one.type === type && !one.external)?.target;
  }

  blame(part: string, rule: string, says: string): void {
    this.troubles.push({ part, rule, says });
  }

  private parse(path: string): Node | undefined {
    const bytes = this.parts[path];
    if (!bytes) return undefined;
    try {
      return parseNode(strFromU8(bytes));
    } catch (error) {
      this.blame(path, 'well-formed', String(error));
      return undefined;
    }
  }
}

function resolved(folder: string, target: string): string {
  const parts = target.startsWith('/') ? [] : folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

export const first = (node: Node | undefined, name: string): Node | undefined => node?.children.find((one) => one.name === name);

export const all = (node: Node | undefined, name: string): Node[] => node?.children.filter((one) => one.name === name) ?? [];

/** Every element below, the node itself first. */
export function* within(node: Node | undefined): Generator<Node> {
  if (!node) return;
  yield node;
  for (const child of node.children) yield* within(child);
}

export const named = (node: Node | undefined, name: string): Node[] => [...within(node)].filter((one) => one.name === name);

/** Values that stand more than once. */
export const repeated = <Value>(values: readonly Value[]): Value[] => [
  ...new Set(values.filter((one, index) => values.indexOf(one) !== index)),
];
