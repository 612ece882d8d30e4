import { describe, expect, it } from 'vitest';
import { fail } from '../../../src/host/richapi/host-error';
import { HostCollection, HostObject } from '../../../src/host/richapi/host-object';
import { interpret } from '../../../src/host/richapi/interpreter';
import type { Session } from '../../../src/host/richapi/session';
import { ActionType, PathType, type RequestAction, type ObjectPath } from '../../../src/host/richapi/protocol';
import { References } from '../../../src/host/richapi/references';

class Pot extends HostObject {
  static override readonly typeName = 'Pot';
  static override readonly scalars = ['Name', 'Depth'];
  static override readonly ids = ['Id'];
  constructor(
    readonly $id: string,
    private $name: string,
  ) {
    super();
  }
  get Id(): string {
    return this.$id;
  }
  get Name(): string {
    return this.$name;
  }
  set Name(name: unknown) {
    this.$name = typeof name === 'string' ? name : fail('InvalidArgument');
  }
  get Depth(): Promise<number> {
    return Promise.resolve(7);
  }
  Join(other: unknown): string {
    return other instanceof Pot ? `${this.$name}+${other.Name}` : fail('InvalidArgument');
  }
  Look(options: unknown): unknown {
    return options;
  }
}

class Shelf extends HostCollection {
  static override readonly typeName = 'Shelf';
  readonly $pots = [new Pot('1', 'teh'), new Pot('2', 'kopi'), new Pot('3', 'susu')];
  $items(): readonly Pot[] {
    return this.$pots;
  }
  $item(id: unknown): Pot | null {
    return this.$pots.find((pot) => pot.$id === id) ?? null;
  }
  GetItemOrNullObject(id: unknown): Pot | null {
    return this.$item(id);
  }
}

class Kitchen extends HostObject {
  static override readonly typeName = 'Kitchen';
  readonly $shelf = new Shelf();
  get Shelf(): Shelf {
    return this.$shelf;
  }
}

const PATHS: Readonly<Record<string, ObjectPath>> = {
  1: { Id: 1, ObjectPathType: PathType.global, Name: '' },
  2: { Id: 2, ObjectPathType: PathType.property, Name: 'Shelf', ParentObjectPathId: 1 },
  3: { Id: 3, ObjectPathType: PathType.indexer, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['1'] } },
  4: { Id: 4, ObjectPathType: PathType.indexer, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['2'] } },
  5: {
    Id: 5,
    ObjectPathType: PathType.method,
    Name: 'GetItemOrNullObject',
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: ['9'] },
  },
  6: { Id: 6, ObjectPathType: PathType.indexer, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['9'] } },
};

const sessionOf = (withheld: readonly string[] = []): Session => ({
  root: new Kitchen(),
  references: new References(),
  rules: { withheld: new Set(withheld), check: () => undefined },
  create: () => undefined,
});

let next = 100;
const action = (type: keyof typeof ActionType, path: number, rest: Partial<RequestAction> = {}): RequestAction => ({
  Id: next++,
  ActionType: ActionType[type],
  ObjectPathId: path,
  ...rest,
});

const run = (session: Session, ...Actions: RequestAction[]): ReturnType<typeof interpret> =>
  interpret({ Actions, ObjectPaths: PATHS }, session);

describe('a batch', () => {
  it('passes over what hangs on an object known to be null, of which the client no longer says where it came from', async () => {
    const Actions = [action('query', 9, { QueryInfo: { Select: ['name'] } }), action('method', 9, { Name: 'Join' })];
    const ObjectPaths = {
      8: { Id: 8, ObjectPathType: PathType.nullObject, Name: '', ParentObjectPathId: 7 },
      9: { Id: 9, ObjectPathType: PathType.method, Name: 'Find', ParentObjectPathId: 8 },
    };
    const { Results, Error: error } = await interpret({ Actions, ObjectPaths }, sessionOf());
    expect(error).toBeUndefined();
    expect(Results.map(({ Value }) => Value)).toEqual([null, null]);
  });

  it('answers queries with wire names, waiting where a value needs it', async () => {
    const { Results } = await run(sessionOf(), action('query', 3, { QueryInfo: { Select: ['name', 'depth'] } }));
    expect(Results[0]?.Value).toEqual({ Id: '1', Name: 'teh', Depth: 7 });
  });

  it('answers the items of a collection, or a slice of them', async () => {
    const { Results } = await run(sessionOf(), action('query', 2, { QueryInfo: { Select: ['name'], Skip: 1, Top: 1 } }));
    expect(Results[0]?.Value).toEqual({ _Items: [{ Id: '2', Name: 'kopi' }] });
  });

  it('sets properties and calls methods with objects as arguments', async () => {
    const { Results, Error: error } = await run(
      sessionOf(),
      action('setProperty', 3, { Name: 'Name', ArgumentInfo: { Arguments: ['jahe'] } }),
      action('method', 3, { Name: 'Join', ArgumentInfo: { Arguments: [4], ReferencedObjectPathIds: [4] } }),
      action('method', 3, { Name: 'Look', ArgumentInfo: { Arguments: [{ at: { _ObjectPathId: 4 }, often: 2 }] } }),
    );
    expect(error).toBeUndefined();
    expect(Results[1]?.Value).toBe('jahe+kopi');
    expect(Results[2]?.Value).toMatchObject({ often: 2, at: { $id: '2' } });
  });

  it('passes over what hangs on a null object', async () => {
    const { Results, Error: error } = await run(
      sessionOf(),
      action('instantiate', 5),
      action('setProperty', 5, { Name: 'Name', ArgumentInfo: { Arguments: ['x'] } }),
    );
    expect(error).toBeUndefined();
    expect(Results[0]?.Value).toBeNull();
  });

  it('gives a trace action its result, without which the client attaches no handler', async () => {
    const trace = action('trace', 0);
    const { Results, TraceIds } = await run(sessionOf(), trace);
    expect([Results, TraceIds]).toEqual([[{ ActionId: trace.Id, Value: null }], [trace.Id]]);
  });

  it('stops at the first failure, says where, and keeps what was done', async () => {
    const session = sessionOf();
    const { Results, Error: error } = await run(
      session,
      action('setProperty', 3, { Name: 'Name', ArgumentInfo: { Arguments: ['jahe'] } }),
      action('setProperty', 3, { Name: 'Name', ArgumentInfo: { Arguments: [5] } }),
      action('setProperty', 3, { Name: 'Name', ArgumentInfo: { Arguments: ['nanti'] } }),
    );
    expect(Results).toHaveLength(1);
    expect(error).toMatchObject({ Code: 'InvalidArgument', Location: 'Pot.name', ActionIndex: 1 });
    expect((session.root as Kitchen).$shelf.$pots[0]?.Name).toBe('jahe');
  });

  it('names the member it does not implement, sets no read-only one, and finds no missing item', async () => {
    const codeOf = async (one: RequestAction, withheld: readonly string[] = []): Promise<unknown> => {
      const { Error: error } = await run(sessionOf(withheld), one);
      return [error?.Code, error?.Location];
    };
    expect(await codeOf(action('method', 3, { Name: 'Boil' }))).toEqual(['NotImplemented', 'Pot.boil']);
    expect(await codeOf(action('setProperty', 3, { Name: 'Id', ArgumentInfo: { Arguments: ['x'] } }))).toEqual([
      'NotImplemented',
      'Pot.id',
    ]);
    expect(await codeOf(action('query', 3, { QueryInfo: { Select: ['colour'] } }))).toEqual([
      'InvalidArgument',
      'Pot.load(colour)',
    ]);
    expect(await codeOf(action('instantiate', 6))).toEqual(['ItemNotFound', 'Shelf.getItem']);
    expect(await codeOf(action('method', 3, { Name: 'Join' }), ['Pot.Join'])).toEqual(['ApiNotFound', 'Pot.join']);
  });

  it('keeps an object under an id until it is let go', async () => {
    const session = sessionOf();
    const { Results } = await run(session, action('method', 3, { Name: '_KeepReference' }), action('instantiate', 3));
    const { _ReferenceId: id } = (Results[1]?.Value ?? {}) as Record<string, string>;
    expect(session.references.get(String(id))).toBeInstanceOf(Pot);
    await run(session, action('method', 1, { Name: '_RemoveReference', ArgumentInfo: { Arguments: [id] } }));
    expect(session.references.size).toBe(0);
  });
});
