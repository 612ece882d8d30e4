import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { SINCE } from '../../src/host/excel/since';
import { startOffice } from '../../src/host/node/office-in-node';
import { HostCollection, HostObject, membersOf, type HostClass } from '../../src/host/richapi/host-object';
import { readClientSchema, type ClientClass } from './client-schema';

const FOLDER = path.resolve(import.meta.dirname, '../../src/host/excel');

/** Parts of Office beside Excel, which the client keeps elsewhere; and what came after the npm package's client. */
const SERVICES = new Set(['AppRuntimeService', 'WacWorkbook', 'UndoScope']);
const NEWER = new Set(['Application.UndoScope']);

let classes: readonly HostClass[];
let schema: ReadonlyMap<string, ClientClass>;

beforeAll(async () => {
  const office = await startOffice();
  schema = readClientSchema(office.Excel);
  const modules = await Promise.all(
    readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => import(path.join(FOLDER, file)) as Promise<Record<string, unknown>>),
  );
  classes = modules
    .flatMap((module) => Object.values(module))
    .filter((one) => !(typeof one === 'function' && SERVICES.has(String(Reflect.get(one, 'typeName')))))
    .filter((one): one is HostClass & (new () => HostObject) => typeof one === 'function' && one.prototype instanceof HostObject)
    // Parts of a large class stand in files of their own and have no name to the client.
    .filter((one) => Object.hasOwn(one, 'typeName'));
});

const clientClass = ({ typeName }: HostClass): ClientClass => {
  const found = schema.get(typeName);
  if (!found) throw new Error(`the client knows no class ${typeName}`);
  return found;
};

describe('the host classes against the client’s own', () => {
  it('covers the classes the add-in works with', () => {
    expect(schema.size).toBeGreaterThan(150);
    expect(classes.length).toBeGreaterThan(50);
  });

  it('spells every member as the client does', () => {
    const unknown = classes.flatMap((one) => {
      const client = clientClass(one);
      const known = new Set([...client.scalars, ...client.settable, ...client.navigation, ...client.methods]);
      return [...membersOf(one).values()]
        .map(({ name }) => name)
        .filter((name) => !known.has(name) && !NEWER.has(`${one.typeName}.${name}`))
        .map((name) => `${one.typeName}.${name}`);
    });
    expect(unknown).toEqual([]);
  });

  it('answers scalars that the client knows as scalars, and has each of them', () => {
    const wrong = classes.flatMap((one) => {
      const members = membersOf(one);
      const client = clientClass(one);
      return [...one.scalars, ...one.ids]
        .filter((name) => !client.scalars.has(name) || members.get(name.toLowerCase())?.name !== name)
        .map((name) => `${one.typeName}.${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it('takes only what the client lets an add-in set', () => {
    const wrong = classes.flatMap((one) => {
      const { settable } = clientClass(one);
      return [...membersOf(one).values()]
        .filter(({ name, writable }) => writable && !settable.has(name))
        .map(({ name }) => `${one.typeName}.${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it('gives methods where the client calls methods, and properties where it reads them', () => {
    const wrong = classes.flatMap((one) => {
      const client = clientClass(one);
      return [...membersOf(one).values()]
        .filter(({ name, kind }) => {
          const isProperty = client.scalars.has(name) || client.settable.has(name) || client.navigation.has(name);
          return kind === 'method' ? !client.methods.has(name) : !isProperty;
        })
        .map(({ name }) => `${one.typeName}.${name}`)
        .filter((member) => !NEWER.has(member));
    });
    expect(wrong).toEqual([]);
  });

  it('knows from which requirement set on each member may be used', () => {
    const wrong = classes.flatMap((one) => {
      const { since } = clientClass(one);
      return [...membersOf(one).values()].flatMap(({ name }) => {
        const version = since.get(name.toLowerCase()) ?? '1.1';
        const known = Object.entries(SINCE[one.typeName] ?? {}).find(([, names]) => names.includes(name))?.[0] ?? '1.1';
        return version === known ? [] : [`${one.typeName}.${name}: ${version}, not ${known}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('is a collection exactly where the client has items', () => {
    const wrong = classes
      .filter((one) => {
        const isCollection = (one as unknown as { prototype: object }).prototype instanceof HostCollection;
        const constructor = Reflect.get(globalThis, 'Excel') as unknown as Record<string, { prototype: object }>;
        return isCollection !== '_isCollection' in (constructor[one.typeName]?.prototype ?? {});
      })
      .map(({ typeName }) => typeName);
    expect(wrong).toEqual([]);
  });
});
