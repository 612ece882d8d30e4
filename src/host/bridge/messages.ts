/** office.js' postMessage protocol with Excel on the web: every message is JSON text of one of these shapes. */

/** From the pane: `_actionName`, `_actionType`, `_correlationId` and `_data` of the wire. */
export interface PaneMessage {
  readonly action: string;
  readonly type: PaneActionType;
  readonly correlation: number;
  readonly data: unknown;
}

export const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;
export type PaneActionType = (typeof ACTION)[keyof typeof ACTION];

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
  const {
    _messageType: kind,
    _actionName: action,
    _actionType: type,
    _conversationId: conversation,
    _correlationId: correlation,
    _data: content,
  } = message as Record<string, unknown>;
  if (kind !== 0 || conversation !== conversationId) return undefined;
  if (typeof action !== 'string' || typeof correlation !== 'number' || !isActionType(type)) return undefined;
  return { action, type, correlation, data: content };
}

const isActionType = (type: unknown): type is PaneActionType => Object.values(ACTION).includes(type as PaneActionType);

/** A call into the document: which method, and its parameters in the shape that method has. */
export interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, unknown])[] };
}
