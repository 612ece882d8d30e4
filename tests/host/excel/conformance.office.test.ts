import { beforeAll, describe, expect, it } from 'vitest';
import { readClientSchema, type ClientClass } from '../../../scripts/client-schema';
import { hostClasses, kindsOf, sinceOf } from '../../../scripts/requirement-sets';
import kinds from '../../../src/host/excel/kinds.json';
import since from '../../../src/host/excel/since.json';
import { startOffice } from '../node/office-in-node';
import { HostCollection, membersOf, type HostClass } from '../../../src/host/richapi/host-object';

/** What came after the npm package's client. */
const NEWER = new Set(['Application.UndoScope', 'Workbook.Notes', 'Worksheet.Notes']);

let classes: readonly HostClass[];
let schema: ReadonlyMap<string, ClientClass>;

beforeAll(async () => {
  const office = await startOffice();
  schema = readClientSchema(office.Excel);
  classes = await hostClasses(office.Excel);
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

  // What stands there is what npm's client says; a newer one leaves some of it out.
  it.skipIf(process.env['OFFICE_DIST'])('knows from which requirement set on each member may be used', () => {
    expect(since).toEqual(sinceOf(classes, schema));
    expect(Object.values(since).flat().length).toBeGreaterThan(150);
  });

  it('knows every value of the enumerations it plays in part', () => {
    expect(kindsOf(Reflect.get(globalThis, 'Excel') as object)).toMatchObject(kinds);
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
