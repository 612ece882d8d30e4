import { declareMethods } from '../richapi/declare';
import type { HostObject } from '../richapi/host-object';
import type { ExcelContext } from './context';
import { EventType } from './events';

/** The events by the names they have in what office.js calls to be told of them. */
const NAMED = {
  DataChanged: EventType.changed,
  Added: EventType.added,
  Deleted: EventType.deleted,
  Activated: EventType.activated,
  Deactivated: EventType.deactivated,
  SelectionChanged: EventType.selectionChanged,
  FormatChanged: EventType.formatChanged,
  ProtectionChanged: EventType.protectionChanged,
} as const;

interface Sending extends HostObject {
  readonly $context: ExcelContext;
  /** What the events are addressed to: a sheet's id, or the workbook. */
  readonly $target: string;
}

/** Gives a class the methods by which a pane asks to be told of events, and no longer to be. */
export function declareEvents(hostClass: Parameters<typeof declareMethods<Sending>>[0], names: readonly (keyof typeof NAMED)[]) {
  for (const name of names) {
    declareMethods<Sending>(hostClass, {
      [`_Register${name}Event`]() {
        this.$context.events.register(NAMED[name], this.$target);
      },
      [`_Unregister${name}Event`]() {
        this.$context.events.unregister(NAMED[name], this.$target);
      },
    });
  }
}
