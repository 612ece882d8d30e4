import type { HostObject } from './host-object';
import type { MemberRules } from './members';
import type { References } from './references';

/** What a batch of one client runs against. */
export interface Session {
  readonly root: HostObject;
  readonly references: References;
  readonly rules: MemberRules;
  /** Makes an object by its type name (`NewObject`), or undefined for a type the host does not know. */
  create(typeName: string): HostObject | undefined;
}
