import type { HostObject } from './host-object';

/** Objects a client asked to keep between its requests, by the id it was given. */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private last = 0;

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    this.last += 1;
    const id = `{${this.last.toString(16).padStart(8, '0')}-0000-0000-0000-000000000000}`;
    this.ids.set(object, id);
    this.byId.set(id, object);
  }

  release(id: string): void {
    const object = this.byId.get(id);
    if (object) this.ids.delete(object);
    this.byId.delete(id);
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  get(id: string): HostObject | undefined {
    return this.byId.get(id);
  }

  kept(): Iterable<HostObject> {
    return this.byId.values();
  }

  get size(): number {
    return this.byId.size;
  }
}
