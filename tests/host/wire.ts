import type { HostClient } from '../../src/host/client';
import {
  ActionType,
  PathType,
  type ObjectPath,
  type QueryInfo,
  type RequestAction,
  type ResponseBody,
} from '../../src/host/richapi/protocol';

/** Requests written by hand, as a client newer than the npm package's sends them. */
export class Wire {
  private readonly paths: Record<string, ObjectPath> = {};
  private readonly actions: RequestAction[] = [];
  private next = 1;

  path(type: number, name: string, parent?: number, ...args: (string | number)[]): number {
    const id = this.next++;
    this.paths[id] = {
      Id: id,
      ObjectPathType: type,
      Name: name,
      ...(parent === undefined ? {} : { ParentObjectPathId: parent }),
      ...(args.length === 0 ? {} : { ArgumentInfo: { Arguments: args } }),
    };
    return id;
  }
  root(): number {
    return this.path(PathType.global, '');
  }
  property(parent: number, name: string): number {
    return this.path(PathType.property, name, parent);
  }
  sheet(name: string): number {
    return this.path(PathType.indexer, '', this.property(this.root(), 'Worksheets'), name);
  }
  act(type: keyof typeof ActionType, path: number, name: string, ...args: (string | number | boolean)[]): this {
    this.actions.push({
      Id: this.next++,
      ActionType: ActionType[type],
      ObjectPathId: path,
      Name: name,
      ...(args.length === 0 ? {} : { ArgumentInfo: { Arguments: args } }),
    });
    return this;
  }
  /** Asks for members, as `load` does. */
  query(path: number, ...Select: string[]): this {
    const QueryInfo: QueryInfo = { Select };
    this.actions.push({ Id: this.next++, ActionType: ActionType.query, ObjectPathId: path, QueryInfo });
    return this;
  }
  async send(client: HostClient): Promise<ResponseBody> {
    const body = { Actions: this.actions, ObjectPaths: this.paths };
    return JSON.parse(await client.processQuery(JSON.stringify(body))) as ResponseBody;
  }
}
