import { declareMethods } from '../richapi/declare';
import type { HostObject } from '../richapi/host-object';
import type { ExcelContext } from './context';
import { EVENT_TYPE } from './events';

interface Sending extends HostObject {
  readonly $context: ExcelContext;
  /** What the events are addressed to: a sheet's id, or the workbook. */
  readonly $target: string;
}

/** Gives a class the methods by which a pane asks to be told of events, and no longer to be. */
export function declareEvents(
  hostClass: Parameters<typeof declareMethods<Sending>>[0],
  names: readonly (keyof typeof EVENT_TYPE)[],
) {
  for (const name of names) {
    declareMethods<Sending>(hostClass, {
      [`_Register${name}Event`]() {
        this.$context.events.register(EVENT_TYPE[name], this.$target);
      },
      [`_Unregister${name}Event`]() {
        this.$context.events.register(EVENT_TYPE[name], this.$target, -1);
      },
    });
  }
}
