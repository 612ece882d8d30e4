/** office.js' postMessage protocol with Excel on the web: every message is JSON text of one of these shapes. */

/** From the pane. */
export interface PaneMessage {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _actionType: ActionType;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;
export type ActionType = (typeof ACTION)[keyof typeof ACTION];

export const RESPONSE = { answer: 0, event: 1 } as const;

/** What an answer carries besides its data; -2 means that there is no such action. */
export const ANSWER = { done: 0, noSuchAction: -2 } as const;

/** Error numbers that office.js turns into its own errors. */
export const OFFICE_ERROR = { none: 0, internal: 5001, notSupported: 5000 } as const;

/** The names under which office.js registers for events. */
export const EVENTS = { richApi: 'richApiMessage', command: 'appCommandInvoked' } as const;

/** A message of the protocol meant for this conversation; anything else that arrives in the window is none of ours. */
export function readPaneMessage(data: unknown, conversationId: string): PaneMessage | undefined {
  if (typeof data !== 'string') return undefined;
  let message: unknown;
  try {
    message = JSON.parse(data);
  } catch {
    return undefined;
  }
  if (typeof message !== 'object' || message === null) return undefined;
  const { _messageType, _actionName, _actionType, _conversationId, _correlationId } = message as Record<string, unknown>;
  const ours =
    _messageType === 0 &&
    _conversationId === conversationId &&
    typeof _actionName === 'string' &&
    typeof _actionType === 'number' &&
    typeof _correlationId === 'number';
  return ours ? (message as PaneMessage) : undefined;
}

/** A call into the document: which method, and its parameters in the shape that method has. */
export interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, unknown])[] };
}
